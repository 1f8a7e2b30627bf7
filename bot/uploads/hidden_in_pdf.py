"""Finds content of a PDF that its pages do not show."""

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.cleaning_outcome import TextPiece, UncleanError, of_persons, origin
from bot.uploads.pdf_cleaning import opened
from bot.uploads.pdf_text import Page, read_page

MOST_PAGES = 400
MOST_VERSIONS = 3
"""Earlier versions that are looked at, from the last one back."""
_END = re.compile(rb"%%EOF\s")
_REMARKS = frozenset(
    {"/Text", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Popup"}
)
_CREATOR = re.compile(r"<dc:creator>.*?<rdf:li[^>]*>([^<]*)", re.DOTALL)
_FAR = 2.0
"""Points beyond the edge at which a letter is not seen any more."""


def visible_and_hidden(body: bytes) -> Iterator[TextPiece]:
    """Yield what a PDF shows and hides. Raises Unclean, and pikepdf's errors."""
    shown: set[str] = set()
    with opened(body) as document:
        if len(document.pages) > MOST_PAGES:
            raise UncleanError("too-large")
        for number, page in enumerate(document.pages, 1):
            for kind, words in _of_page(page, read_page(page)):
                shown.add(words)
                yield kind, str(number), words
            yield from _marks(page, str(number))
            yield from ((HidingKind.PICTURES, "", name) for name in page.get_images())
        for name in document.attachments:
            yield HidingKind.EMBEDDED, name, name
        told = [str(value) for value in document.docinfo.values()]
        meta = document.Root.get("/Metadata")
        xmp = meta.read_bytes().decode("utf-8", "replace") if meta is not None else ""
        author = str(document.docinfo.get("/Author", ""))
        yield from origin([author, *_CREATOR.findall(xmp)], [*told, xmp])
        yield from of_persons(("", words) for words in (*told, xmp))
    yield from _earlier(body, shown)


def _of_page(page: pikepdf.Page, drawn: Page) -> Iterator[tuple[HidingKind, str]]:
    left, bottom, right, top = (float(side) for side in page.cropbox)
    for line in drawn.lines:
        words: dict[HidingKind, str] = {}
        for glyph in line:
            is_inside = (
                left - _FAR < glyph.x < right + _FAR and bottom - _FAR < glyph.y < top + _FAR
            )
            kind = drawn.hides(glyph) if is_inside else HidingKind.OUTSIDE
            words[kind] = words.get(kind, "") + glyph.words
        yield from words.items()


def _marks(page: pikepdf.Page, where: str) -> Iterator[TextPiece]:
    for mark in page.get("/Annots", ()):
        kind, said = str(mark.get("/Subtype")), str(mark.get("/Contents", ""))
        if kind == "/Redact":
            yield HidingKind.COVERED, where, said or kind
        elif kind == "/FileAttachment":
            yield HidingKind.EMBEDDED, where, kind
        elif kind in _REMARKS:
            yield HidingKind.COMMENTS, where, said


def _earlier(body: bytes, shown: set[str]) -> Iterator[TextPiece]:
    """Yield text that earlier versions of a PDF showed and its last version does not."""
    ends = [found.end() for found in _END.finditer(body)][:-1]
    for end in ends[-MOST_VERSIONS:]:
        try:
            version = pikepdf.open(BytesIO(body[:end]), attempt_recovery=False)
        except pikepdf.PdfError:
            continue  # what a program wrote for the web begins so, and is no version
        with version:
            for page in version.pages:
                for _, words in _of_page(page, read_page(page)):
                    if words not in shown:
                        yield HidingKind.VERSIONS, "", words
