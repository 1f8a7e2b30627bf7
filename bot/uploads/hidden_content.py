"""Finds hidden content and personal details in a file; run confined for hostile bytes."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from bot.domain.words.hidden_finding import MOST_FINDINGS, Finding, HidingKind, find_in_pieces
from bot.uploads import hidden_in_pdf, workbook_copy
from bot.uploads.cleaning_outcome import (
    TextPiece,
    UncleanError,
    UnfitFile,
    judged,
    of_persons,
    origin,
)
from bot.uploads.file_kinds import PICTURES, kind_of, plain_text, why_not
from bot.uploads.zip_parts import unpacked

MOST_LETTERS = 4_000_000
"""Letters of all pieces: to look at more would take longer than there is time."""
_PLACE_OF_A_PHOTO = 0x8825
_AUTHORS_OF_A_PHOTO = (0x013B, 0x9C9D)
_SAID_OF_A_PHOTO = (0x010E, 0x8298, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F)
"""Title, rights, comments, keywords and subject."""
_MORE_OF_A_PHOTO = 0x8769
"""Numbers of the notes in a picture (EXIF)."""
_BESIDE_THE_NOTES = frozenset({"exif", "icc_profile", "photoshop"})
"""What a picture holds beside words; its notes are read by their numbers."""


def find_hidden(body: bytes) -> tuple[Finding, ...] | UnfitFile:
    """Return the hidden content of a file, or why it cannot be determined."""
    return judged(lambda: _found(body))


def _found(body: bytes) -> tuple[Finding, ...]:
    told: dict[tuple[HidingKind, str], list[str]] = {}
    room = MOST_LETTERS
    for kind, where, words in _pieces(body):
        told.setdefault((kind, where), []).append(words)
        room -= len(words)
        if room < 0:
            raise UncleanError("too-large")
    found = [
        one for (kind, where), said in told.items() for one in find_in_pieces(kind, where, said)
    ]
    return tuple(found)[:MOST_FINDINGS]


def _pieces(body: bytes) -> Iterator[TextPiece]:
    kind = kind_of(body)
    if kind == "pdf":
        yield from hidden_in_pdf.visible_and_hidden(body)
    elif kind == "zip":
        yield from workbook_copy.visible_and_hidden(unpacked(body))
    elif kind in PICTURES:
        yield from _of_picture(body)
    elif kind == "text":
        yield from ((HidingKind.SHOWN, "", line) for line in (plain_text(body) or "").splitlines())
    else:
        raise UncleanError(why_not(body) if body else "empty")


def _of_picture(body: bytes) -> Iterator[TextPiece]:
    with Image.open(BytesIO(body)) as picture:
        notes = picture.getexif()
        beside = [one for name, one in picture.info.items() if name not in _BESIDE_THE_NOTES]
    more = notes.get_ifd(_MORE_OF_A_PHOTO)
    said = [more.get(number, notes.get(number)) for number in _SAID_OF_A_PHOTO]
    yield from of_persons(("", words) for one in (*beside, *said) for words in _readings(one))
    if notes.get_ifd(_PLACE_OF_A_PHOTO):
        yield HidingKind.PLACE, "", "GPS"
    yield from origin([str(notes.get(number, "")) for number in _AUTHORS_OF_A_PHOTO], ())


def _readings(note: object) -> Iterator[str]:
    """Yield a note in words, if it holds words; bytes may be of either kind of letters."""
    if isinstance(note, str):
        yield note
    elif isinstance(note, bytes):
        yield note.decode("utf-8", "replace")
        yield note.decode("utf-16-le", "replace")
