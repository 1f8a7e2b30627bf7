"""What leaves as a message: links, captions, albums, quotes and numbers that are asked for."""

import pytest

from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.message import LONGEST_TEXT, album_as_api_call, as_api_call, quote_in, with_heading
from bot.domain.words.open_dialogues import StatusCheck
from tests.prelude import Content

MARK = {"type": "url", "offset": 0, "length": 3}


@pytest.mark.parametrize(
    ("content", "has_link"),
    [
        (Content(kind="text", text="tg://user?id=1"), True),
        (Content(kind="text", text="x.id", entities=(MARK,)), True),
        (Content(kind="text", text="x.id", entities=({**MARK, "type": "bold"},)), False),
        (Content(kind="text", text="pukul 8: buka"), False),
    ],
)
def test_a_link_is_what_telegram_marks_or_what_is_written_as_one(
    content: Content, has_link: bool
) -> None:
    assert content.has_link is has_link


def test_words_too_long_to_stand_below_a_heading_follow_it() -> None:
    words = Content(kind="text", text="x" * LONGEST_TEXT)
    assert [one.text for one in with_heading(words, "Budi")] == ["Budi", words.text]


@pytest.mark.parametrize(("kind", "caption"), [("photo", "a"), ("sticker", None), ("venue", None)])
def test_what_can_carry_no_words_is_sent_without_any(kind: str, caption: str | None) -> None:
    _, payload = as_api_call(Content.model_validate({"kind": kind, "file_id": "f", "text": "a"}))
    assert payload.get("caption") == caption


@pytest.mark.parametrize(("count", "method"), [(1, "sendPhoto"), (2, "sendMediaGroup")])
def test_a_single_file_is_no_album(count: int, method: str) -> None:
    assert album_as_api_call([Content(kind="photo", file_id="f")] * count)[0] == method


def test_no_words_are_no_quote() -> None:
    assert quote_in(Content(kind="text", text="satu"), "") is None


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (StatusCheck(), None),
        (StatusCheck(5), None),
        (StatusCheck(year=2026), None),
        (StatusCheck(5, 2026), TypedNumber(5, 2026)),
    ],
)
def test_a_number_is_given_once_it_has_its_year(
    asked: StatusCheck, number: TypedNumber | None
) -> None:
    assert asked.number == number
