"""What a button carries comes back as it was, and nothing else is taken for a button."""

from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons.button_data import LIMIT, OLDER, ButtonData, kinds_by_verb, unpack


class Way(StrEnum):
    ALBUM = "album"
    SINGLE = "single"


class Told(ButtonData, verb="case:told"):
    case_id: int
    way: Way
    certain: bool = False
    words: str = ""


class Case(ButtonData, verb="case"):
    page: int = 0


class Period(ButtonData, verb="period"):
    first: date
    until: date | None


KINDS = kinds_by_verb([Told, Case, Period])
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
WORDS = st.text(st.characters(codec="ascii", exclude_characters=":"), max_size=20)


@given(st.builds(Told, st.integers(0, 10**15 - 1), st.sampled_from(Way), st.booleans(), WORDS))
def test_a_button_comes_back_as_it_was(button: Told) -> None:
    assert unpack(button.pack(), KINDS) == button


@given(st.builds(Period, DAYS, st.none() | DAYS))
def test_days_come_back_as_they_were(button: Period) -> None:
    assert unpack(button.pack(), KINDS) == button


def test_a_day_is_written_in_eight_digits_and_none_as_a_dash() -> None:
    assert Period(date(2026, 1, 31), None).pack() == "period:20260131:-"


def test_what_is_left_out_at_the_end_takes_no_room() -> None:
    assert Told(5, Way.ALBUM).pack() == "case:told:5:album"
    assert Told(5, Way.ALBUM, certain=True).pack() == "case:told:5:album:yes"


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "told",
        "case:told",
        "case:told:5",
        "case:told:x:album",
        "case:told:-5:album",
        "case:told:٥:album",
        "case:told:1234567890123456:album",
        "case:told:5:parcel",
        "case:told:5:album:yes:words:more",
        "case:sold",
        "period:20260131",
        "period:-:-",
        "period:2026-01-31:-",
        "period:20260132:-",
        "period:2026131:-",
        "period:20260131:",
        "period:00010101:-",
        "period:99991231:-",
    ],
)
def test_data_that_says_something_else_is_no_button(data: str) -> None:
    assert unpack(data, KINDS) is None


@given(st.text())
def test_data_of_any_shape_is_read_or_refused(data: str) -> None:
    found = unpack(data, KINDS)
    assert found is None or isinstance(found, (Told, Case, Period))


def test_of_two_verbs_the_longer_one_counts() -> None:
    assert unpack("case:7", KINDS) == Case(7)
    assert unpack("case", KINDS) == Case()


def test_two_kinds_of_buttons_cannot_share_a_verb() -> None:
    with pytest.raises(ValueError, match="two kinds of buttons"):
        kinds_by_verb([Told, Told])


@pytest.mark.parametrize("words", ["a:b", "x" * LIMIT])
def test_what_a_button_cannot_carry_is_an_error(words: str) -> None:
    with pytest.raises(ValueError, match="callback data"):
        Told(5, Way.ALBUM, words=words).pack()


@pytest.mark.parametrize("older", OLDER)
def test_an_older_button_that_was_cut_off_is_none(older: str) -> None:
    assert unpack(older, KINDS) is None
