from dataclasses import replace
from datetime import date

import pytest

from bot.domain.exemption import Article17, Exemption

ENTRY = Exemption(
    "Dokumen persyaratan calon",
    Article17.H,
    "Keputusan 1/2026",
    "Ijazah dan rekam medis",
    date(2026, 1, 5),
    date(2026, 12, 31),
)


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
            replace(ENTRY, decree=" "), "2026-06-02", "exemption-without-decree", id="bare"
        ),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)), "2026-01-30", None, id="still in force"
        ),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)),
            "2026-01-31",
            "exemption-withdrawn",
            id="withdrawn after 26 days",
        ),
    ],
)
def test_entry_covers_only_while_it_is_in_force(
    entry: Exemption, on: str, refusal: str | None
) -> None:
    assert entry.why_not(date.fromisoformat(on)) == refusal
    assert entry.covers(date.fromisoformat(on)) == (refusal is None)
