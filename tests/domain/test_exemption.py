from dataclasses import replace
from datetime import date

import pytest

from bot.domain.law.exemption import PERIODS, Article17, Exemption, why_not_period
from tests.exempt import exempted

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


FROM = "2024-02-29"


@pytest.mark.parametrize(
    ("letter", "law", "begins", "until", "refusal"),
    [
        ("a", "", "2026-11-24", "2056-11-24", None),
        ("a", "", "2026-11-24", "2056-11-25", "period-at-most-years"),
        ("a", "", "2026-11-24", "2090-12-31", "period-at-most-years"),
        ("a", "", FROM, "2054-02-28", None),
        ("a", "", FROM, "2054-03-01", "period-at-most-years"),
        ("a", "KUHAP Pasal 1", "2026-11-24", None, "period-at-most-years"),
        ("b", "", "2026-11-24", None, "period-needs-law"),
        ("b", "UU 13/2016 Pasal 22", "2026-11-24", None, None),
        ("c", "", "2026-11-24", None, None),
        ("d", "", "2026-11-24", None, None),
        ("e", "", "2026-11-24", None, None),
        ("f", "", "2026-11-24", "2090-12-31", None),
        ("g", " ", "2026-11-24", "2030-12-31", "period-needs-law"),
        ("h", "", "2026-11-24", None, None),
        ("i", "", "2026-11-24", None, "period-needs-law"),
        ("j", "", "2026-11-24", "2030-12-31", "period-needs-law"),
        ("j", "UU 27/2022 Pasal 65", "2026-11-24", None, None),
        ("h", "", "2026-11-24", "2026-11-23", "period-ends-before-it-begins"),
        ("h", "", "2026-11-24", "2026-11-24", None),
    ],
)
def test_a_period_keeps_to_the_limit_of_its_letter(
    letter: str, law: str, begins: str, until: str | None, refusal: str | None
) -> None:
    last = date.fromisoformat(until) if until else None
    assert why_not_period(Article17(letter), law, date.fromisoformat(begins), last) == refusal
