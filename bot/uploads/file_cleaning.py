"""Cleans one file: bytes in, bytes out. For hostile bytes this runs in a process of its own."""

import codecs

from bot.uploads.cleaning_outcome import CleanedFile, UncleanError, UnfitFile, judged
from bot.uploads.file_kinds import (
    PICTURES,
    RECORDINGS,
    WORDS,
    kind_of,
    plain_text,
    safe_name,
    why_not,
)
from bot.uploads.zip_parts import unpacked

LARGEST_SENT = 45_000_000
"""Most bytes of a file that a bot may upload, with room for the rest of the request."""

_HEAD = 16
"""Bytes that tell a file's kind, except a text's."""
_ENCODINGS = ("cp1252", "cp437", "utf-8-sig")
"""Of texts, and of the names in a zip file."""


def kind_by_head(body: bytes) -> str | None:
    """Return a file's kind by its first bytes alone: "text" may turn out to be anything."""
    return kind_of(body[:_HEAD])


def load_decoder(body: bytes) -> None:
    """Import everything needed to open a file, since a confined process can import nothing."""
    for encoding in _ENCODINGS:
        codecs.lookup(encoding)
    kind = kind_by_head(body)
    if kind in PICTURES:
        from bot.uploads import picture_cleaning  # noqa: PLC0415 - large, and not for the desk's process

        picture_cleaning.load_plugins()
    if kind in ("pdf", "tiff"):
        from bot.uploads import pdf_cleaning  # noqa: PLC0415 - large, and not for the desk's process

        pdf_cleaning.load_decryption(body)
    if kind == "zip":
        # Large, and not for the desk's process.
        from bot.uploads import open_sheet_reading, word_reading, workbook_copy  # noqa: F401, PLC0415


def clean(body: bytes, name: str) -> CleanedFile | UnfitFile:
    """Return the cleaned file, or why it may not be passed on."""
    found = judged(lambda: _rewritten(body))
    if isinstance(found, UnfitFile):
        return found
    kind, left = found
    if left is not None and len(left) > LARGEST_SENT:
        return UnfitFile("too-large")
    return CleanedFile(kind, left, safe_name(name, kind))


def _rewritten(body: bytes) -> tuple[str, bytes | None]:
    """Return (kind, cleaned bytes), with None for a file that is passed on unchanged."""
    if not body:
        raise UncleanError("empty")
    kind = kind_of(body)
    if kind is None:
        raise UncleanError(why_not(body))
    if kind in RECORDINGS:
        return kind, None
    if kind in PICTURES:
        from bot.uploads import picture_cleaning  # noqa: PLC0415 - large, and not for the desk's process

        if kind == "tiff" and picture_cleaning.has_several_pages(body):
            from bot.uploads import pdf_cleaning  # noqa: PLC0415 - large, and not for the desk's process

            return "pdf", pdf_cleaning.of_scans(picture_cleaning.scans(body))
        return picture_cleaning.redrawn(body, kind)
    if kind == "pdf":
        from bot.uploads import pdf_cleaning  # noqa: PLC0415 - large, and not for the desk's process

        return kind, pdf_cleaning.rebuild_pages(body)
    if kind == "zip":
        from bot.uploads import word_reading, workbook_copy  # noqa: PLC0415 - large, and not for the desk's process

        parts = unpacked(body)
        words = word_reading.plain_words(parts)
        return (WORDS, words) if words is not None else ("xlsx", workbook_copy.copied(parts))
    return kind, (plain_text(body) or "").encode()
