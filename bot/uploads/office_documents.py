"""Cleans office documents (zip files of parts): only what is known goes on, packed anew."""

from bot.uploads import open_document_cleaning, open_xml_cleaning
from bot.uploads.package_parts import packed, unpacked
from bot.uploads.upload_verdict import Unclean


def repacked(body: bytes) -> tuple[str, bytes]:
    """Return (kind, bytes) of the document. Raises Unclean, and what zip and XML readers raise."""
    parts = unpacked(body)
    if any(name.casefold() == open_xml_cleaning.TYPES.casefold() for name in parts):
        kind, left = open_xml_cleaning.cleaned(parts)
    elif open_document_cleaning.MIMETYPE in parts:
        kind, left = open_document_cleaning.cleaned(parts)
    else:
        raise Unclean("kind")
    return kind, packed(left)
