from dataclasses import replace
from datetime import date

import pytest

from bot.domain.law.exemption import PERIODS, Article17, Exemption, why_not_period
from tests.exempt import exempted
from tests.prelude import read_table

ENTRY = exempted(until=date(2026, 12, 31))
DECREE = replace(ENTRY, sheet="", proved=True)


def test_letters_are_those_of_the_statute() -> None:
    assert "".join(Article17) == "abcdefghij"


@pytest.mark.parametrize(
    ("entry", "on", "refusal"),
    [
        pytest.param(ENTRY, "2026-01-04", "exemption-not-yet", id="the day before"),
        pytest.param(ENTRY, "2026-01-05", None, id="first day"),
        pytest.param(ENTRY, "2026-12-31", None, id="last day"),
        pytest.param(ENTRY, "2027-01-01", "exemption-expired", id="open by itself"),
        pytest.param(replace(ENTRY, in_force_until=None), "2030-01-01", None, id="no end"),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)), "2026-01-30", None, id="still in force"
        ),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)),
            "2026-01-31",
            "exemption-withdrawn",
            id="withdrawn after 26 days",
        ),
        pytest.param(
            replace(ENTRY, held_by=2), "2026-06-01", "exemption-approved-alone", id="one alone"
        ),
        pytest.param(DECREE, "2026-06-01", None, id="a decree with its file"),
        pytest.param(
            replace(DECREE, proved=False), "2026-06-01", "exemption-without-file", id="no file"
        ),
    ],
)
def test_entry_covers_only_while_it_is_in_force(
    entry: Exemption, on: str, refusal: str | None
) -> None:
    assert entry.why_not(date.fromisoformat(on)) == refusal
    assert entry.covers(date.fromisoformat(on)) == (refusal is None)


def test_every_letter_has_a_limit_with_its_article() -> None:
    assert set(PERIODS) == set(Article17)
    assert all("Pasal" in article for _, article in PERIODS.values())


@pytest.mark.parametrize(
    ("letter", "law", "begins", "until", "refusal"),
    read_table("domain/law_tables.txt", "periods of an exemption"),
)
def test_a_period_keeps_to_the_limit_of_its_letter(
    letter: str, law: str, begins: str, until: str | None, refusal: str | None
) -> None:
    last = date.fromisoformat(until) if until else None
    assert why_not_period(Article17(letter), law, date.fromisoformat(begins), last) == refusal
