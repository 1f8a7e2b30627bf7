"""Finds the code of an office's record in a PDF or workbook that a desk wrote."""

from bot.domain.records.event_trail import find_code
from bot.uploads.cleaning_outcome import UnfitFile, judged
from bot.uploads.file_cleaning import kind_by_head
from bot.uploads.pdf_cleaning import opened
from bot.uploads.zip_parts import unpacked


def code_in(body: bytes) -> str | UnfitFile:
    """Return the code that a file bears beside its pages, "" if none, or why it is unreadable."""
    return judged(lambda: find_code(_said_beside(body)))


def _said_beside(body: bytes) -> str:
    match kind_by_head(body):
        case "pdf":
            with opened(body) as document:
                return " ".join(each.description for each in document.attachments.values())
        case "zip":
            return unpacked(body).get("docProps/core.xml", b"").decode()
        case _:
            return ""
