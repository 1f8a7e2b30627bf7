"""Cleans office documents (zip files of parts): known content is kept and repacked."""

from bot.uploads import open_document_cleaning, open_xml_cleaning, picture_cleaning
from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_allowlist import instructions, vocabulary
from bot.uploads.zip_parts import packed, unpacked


def load_tables() -> None:
    """Read all that is needed to clean a document: a process that is shut off opens no files."""
    vocabulary("open_xml")
    vocabulary("open_document")
    instructions()
    picture_cleaning.load_plugins()


def repacked(body: bytes, *, bare: bool = False) -> tuple[str, bytes]:
    """Return the cleaned document as (kind, bytes); `bare` removes hidden content.

    Raises Unclean, and what zip and XML readers raise.
    """
    parts = unpacked(body)
    if any(name.casefold() == open_xml_cleaning.TYPES.casefold() for name in parts):
        kind, left = open_xml_cleaning.cleaned(parts, bare=bare)
    elif open_document_cleaning.MIMETYPE in parts:
        kind, left = open_document_cleaning.cleaned(parts)
    else:
        raise UncleanError("kind")
    return kind, packed(left)
