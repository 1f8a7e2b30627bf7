from dataclasses import replace
from datetime import date

import pytest

from bot.domain.law.exemption import (
    ApprovalPolicy,
    Article17,
    Article18,
    Exemption,
    approver,
    approving_role,
    why_not_refuse,
    withholding_word,
)
from tests.exempt import exempted
from tests.prelude import Role

TODAY = date(2026, 11, 24)
ENTRY = exempted()
NEITHER = Article18(consent=False, public_office=False, reason="Tidak ada persetujuan")
NONE, HEAD, ATASAN = ApprovalPolicy


@pytest.mark.parametrize(
    ("entry", "answered", "refusal"),
    [
        pytest.param(ENTRY, NEITHER, None, id="an entry in force"),
        pytest.param(None, NEITHER, "exemption-missing", id="no entry"),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)),
            NEITHER,
            "exemption-withdrawn",
            id="opened",
        ),
        pytest.param(
            replace(ENTRY, in_force_until=date(2026, 11, 23)),
            NEITHER,
            "exemption-expired",
            id="expired yesterday",
        ),
        pytest.param(ENTRY, None, "refusal-needs-article-18", id="Art 18(2) not asked"),
        pytest.param(
            ENTRY,
            replace(NEITHER, reason=" "),
            "refusal-needs-article-18",
            id="Art 18(2) without a reason",
        ),
        pytest.param(
            ENTRY, replace(NEITHER, consent=True), "refusal-article-18-opens", id="written consent"
        ),
        pytest.param(
            ENTRY,
            replace(NEITHER, public_office=True),
            "refusal-article-18-opens",
            id="public office",
        ),
    ],
)
def test_a_refusal_rests_on_a_tested_entry_in_force(
    entry: Exemption | None, answered: Article18 | None, refusal: str | None
) -> None:
    assert why_not_refuse(entry, answered, TODAY) == refusal


@pytest.mark.parametrize("letter", Article17)
def test_article_18_is_needed_for_personal_letters_alone(letter: Article17) -> None:
    asked = why_not_refuse(replace(ENTRY, letter=letter), None, TODAY)
    assert (asked == "refusal-needs-article-18") == (letter in (Article17.G, Article17.H))


@pytest.mark.parametrize(
    ("policy", "role"), [(NONE, None), (HEAD, Role.HEAD), (ATASAN, Role.ATASAN)]
)
def test_who_approves_a_refusal_before_it_is_sent(
    policy: ApprovalPolicy, role: Role | None
) -> None:
    assert approver(policy) is role
    assert role in (None, approving_role(policy))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Halaman 2 ternyata dikecualikan, mohon diabaikan.", "dikecualikan"),
        ("Mohon berkas yang lama dihapus.", "dihapus"),
        ("Kami menarik lampiran 3.", "menarik"),
        ("Jumlahnya 47.100, bukan 41.700.", ""),
        ("Bagian penutup memuat angka yang benar.", ""),
    ],
)
def test_a_correction_that_takes_something_away_is_known_by_its_words(
    words: str, found: str
) -> None:
    assert withholding_word(words) == found
