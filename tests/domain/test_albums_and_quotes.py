"""Which messages make one post, and what it says."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain import message
from bot.domain.message import LONGEST_CAPTION, utf16_length
from bot.domain.words.albums import Piece, compose_album, go_together, stack_posts
from tests.prelude import Content

AT = datetime(2026, 11, 24, 3, tzinfo=UTC)


def said(text: str, *marks: tuple[str, int, int]) -> Content:
    entities = tuple({"type": kind, "offset": at, "length": long} for kind, at, long in marks)
    return Content(kind="text", text=text, entities=entities)


def file(kind: str, text: str = "", of: str | None = None, number: int = 1) -> Content:
    return Content.model_validate(
        {"kind": kind, "file_id": f"{kind}{number}", "text": text, "album": of}
    )


def piece(content: Content, **more: Any) -> Piece:
    return Piece(message_id=1, content=content, at=AT, **more)


def marked(content: Content, kind: str) -> list[str]:
    """Return the words that entities of a kind cover."""
    found = [entity for entity in content.entities if entity["type"] == kind]
    return [message.cut_utf16(content.text, entity["offset"], entity["length"]) for entity in found]


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (said("a"), said("b"), True),
        (file("photo", of="1"), file("video", of="1"), True),
        (file("photo"), file("photo"), True),
        (file("document", of="1"), file("document", of="1"), True),
        (file("photo", of="1"), file("photo", of="2"), False),
        (file("photo", of="1"), file("photo"), False),
        (file("photo"), file("document"), False),
        (said("a"), file("photo"), False),
        (file("voice"), file("voice"), False),
        (file("animation", of="1"), file("animation", of="1"), False),
    ],
)
def test_what_goes_together(first: Content, second: Content, together: bool) -> None:
    assert go_together([piece(first)], piece(second)) is together


def test_an_album_holds_ten_and_a_post_announces_eight() -> None:
    photo = piece(file("photo", of="1"))
    assert go_together([photo] * 9, photo)
    assert not go_together([photo] * 10, photo)
    announced = piece(file("photo"), announced=True)
    assert go_together([announced] * 7, announced)
    assert not go_together([announced] * 8, announced)
    assert go_together([announced] * 8, piece(said("a")))


def test_what_was_changed_since_is_no_part_of_its_album() -> None:
    photo = piece(file("photo", of="1"))
    assert not go_together([photo], piece(photo.content, edited=True))


def test_stacked_words_keep_their_marks_also_behind_signs_of_two_units() -> None:
    parts = [
        ("", "", said("👍🏽 satu", ("italic", 5, 4))),
        ("10.03:", "kutipan 😀", said("dua 😀 tiga", ("italic", 7, 4))),
    ]
    content = stack_posts("Pemohon menulis:", parts)
    assert content.text == "Pemohon menulis:\n\n👍🏽 satu\n\n10.03:\nkutipan 😀\ndua 😀 tiga"
    assert marked(content, "italic") == ["satu", "tiga"]
    assert marked(content, "bold") == ["Pemohon menulis:", "10.03:"]
    assert marked(content, "blockquote") == ["kutipan 😀"]


def test_pictures_share_one_caption() -> None:
    second = file("photo", "dua", number=2)
    marks = ({"type": "italic", "offset": 0, "length": 3},)
    second = second.model_copy(update={"entities": marks})
    ahead, parts = compose_album("Kepala:", [file("photo", "satu"), second, file("video")])
    assert ahead == []
    assert [part.text for part in parts] == ["Kepala:\n\nsatu\n\ndua", "", ""]
    assert marked(parts[0], "italic") == ["dua"]


def test_documents_keep_their_own_captions() -> None:
    ahead, parts = compose_album("Kepala:", [file("document", "satu"), file("document", "dua")])
    assert ahead == []
    assert [part.text for part in parts] == ["Kepala:\n\nsatu", "dua"]


def test_captions_too_long_for_a_bot_go_ahead_as_words() -> None:
    long = "x" * LONGEST_CAPTION
    ahead, parts = compose_album("Kepala:", [file("document", long), file("document", long + "y")])
    assert [content.text for content in ahead] == ["Kepala:", long + "y"]
    assert [part.text for part in parts] == [long, ""]
    assert all(utf16_length(part.text) <= LONGEST_CAPTION for part in parts)


def test_a_quote_carries_the_marks_that_lie_in_it() -> None:
    content = said("Halo 😀 apa kabar", ("bold", 0, 11), ("url", 8, 3))
    assert message.quote_in(content, "apa kabar") == {
        "quote": "apa kabar",
        "quote_entities": [{"type": "bold", "offset": 0, "length": 3}],
    }
    assert message.quote_in(content, "siapa") is None
    assert message.quote_in(said("satu satu"), "satu", 5) == {"quote": "satu"}
    # The first place is taken, the beginning too; a mark that only touches it is none of it.
    twice = said("satu satu", ("bold", 0, 4), ("italic", 4, 1))
    assert message.quote_in(twice, "satu") == {
        "quote": "satu",
        "quote_entities": [{"type": "bold", "offset": 0, "length": 4}],
    }
    longest = "a" * message.LONGEST_QUOTE
    assert message.quote_in(said(longest + "b"), longest) == {"quote": longest}
    assert message.quote_in(said(longest + "b"), longest + "b") is None
