"""What an office changes of itself, as it is typed and as it is kept."""

from datetime import time

import pytest

from bot.actions.welcome.office_answers import hours_in_words
from bot.office.languages import LANGUAGES
from bot.office.office_details import DETAILS, changed, checked, hours_in, in_words, stated
from bot.texts import texts_of
from tests.prelude import KLATEN_PROFILE, load_profile

OFFICE = load_profile(KLATEN_PROFILE)


def test_what_holds_can_be_typed_again_and_changes_nothing() -> None:
    now = {detail: words for detail, words in stated(OFFICE).items() if words}
    assert {detail: checked(detail, words) for detail, words in now.items()} == now
    assert changed(OFFICE, stated(OFFICE)) == OFFICE
    assert set(stated(OFFICE)) == set(DETAILS)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("08.00-15.00", "08.00-15.00"),
        ("8:00 - 15:00", "08.00-15.00"),
        ("08.00-15.00; Jumat 08.00-14.00", "08.00-15.00; jumat 08.00-14.00"),
        ("08.00-15.00; rabu tutup", "08.00-15.00; rabu tutup"),
        ("senin 09.00-12.00", "09.00-12.00; selasa tutup; rabu tutup; kamis tutup; jumat tutup"),
    ],
)
def test_hours_are_kept_as_they_would_be_typed(typed: str, kept: str) -> None:
    assert checked("hours", typed) == kept
    assert in_words(hours_in(kept)) == kept


def test_days_of_equal_hours_are_written_together() -> None:
    office = changed(OFFICE, {"hours": "08.00-15.00; rabu tutup; jumat 08.00-14.00"})
    assert hours_in_words(texts_of(OFFICE), office, "id") == (
        "Senin–Selasa 08.00–15.00; Kamis 08.00–15.00; Jumat 08.00–14.00"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "kosong",
        "pagi",
        "15.00-08.00",
        "08.00-24.00",
        "08.60-15.00",
        "minggu 08.00-12.00",
        "senin tutup",
        "08.00-15.00; minggu tutup",
    ],
)
def test_hours_that_are_none_are_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"hour|minute"):
        checked("hours", wrong)


def test_new_hours_rest_on_no_decision_until_one_is_named() -> None:
    decided = changed(OFFICE, {"hours_basis": "Keputusan 4/2026"})
    assert decided.service_hours.basis == "Keputusan 4/2026"
    other = changed(decided, {"hours": "10.00-12.00"})
    assert other.service_hours.basis == ""
    assert other.service_hours.monday == (time(10), time(12))
    both = changed(OFFICE, {"hours": "10.00-12.00", "hours_basis": "Keputusan 5/2026"})
    assert both.service_hours.basis == "Keputusan 5/2026"


@pytest.mark.parametrize(
    ("detail", "typed", "kept"),
    [
        ("phone", "Kosong", "kosong"),
        ("phone", "(0272) 321000", "(0272) 321000"),
        ("phone", "08123456@telkom", None),
        ("phone", "0812", None),
        ("costs", "", None),
        ("costs", "Tidak dipungut biaya | Free", None),
        ("costs", "Tanpa biaya", "Tanpa biaya"),
        ("costs", " | ".join(["Tanpa biaya"] * (len(LANGUAGES) + 1)), None),
        ("address", "Jl.", None),
    ],
)
def test_a_detail_is_taken_away_or_said_in_full(detail: str, typed: str, kept: str | None) -> None:
    if kept is not None:
        assert checked(detail, typed) == kept
        return
    with pytest.raises(ValueError, match=detail):
        checked(detail, typed)
