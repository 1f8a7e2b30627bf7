"""Sets a handbook or a paper as PDF/A-2a and PDF/UA-1, or as DOCX to be edited and signed."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from bot.letters import typesetting_process
from bot.letters.letter_facts import Office, Signature
from bot.letters.typesetting_process import TYPESETTER
from bot.papers import docx_file
from bot.papers.docx_file import Report, ReportTable, Section, SignatureBlock
from bot.papers.markdown_blocks import Block, MarkedText, plain_text

WRITTEN_AT = datetime(2026, 11, 26, tzinfo=UTC)
"""The time that every file bears, so that it is the same whenever it is made."""


def pdf(
    text: MarkedText,
    office: Office,
    *,
    pictures: Mapping[str, bytes] | None = None,
    link: str = "",
    poster: bool = False,
    signing: Signature | None = None,
) -> bytes:
    """Return a text as PDF, with the QR code of a `link` or a signature block below it.

    A `poster` is in large letters. Raises TypesettingError.
    """
    facts: dict[str, Any] = {
        "title": text.title,
        "blocks": text.blocks,
        "office": office.model_dump(),
        "link": link,
        "poster": poster,
        "signing": signing.model_dump() if signing else None,
    }
    drawn = {f"{name}.svg": body for name, body in (pictures or {}).items()}
    inputs = {"code": typesetting_process.qr_code(link) if link else ""}
    [whole] = TYPESETTER.pages(
        {"main": _template(), **drawn},
        facts,
        inputs,
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        timestamp=int(WRITTEN_AT.timestamp()),
    )
    return whole


@cache
def _template() -> bytes:
    return (files("bot.papers") / "templates/paper.typ").read_bytes()


DAY = "…………………"


def docx(text: MarkedText, office: Office, signs: Signature) -> bytes:
    """Return a paper as a document; the same paper gives the same bytes."""
    reached = " · ".join(filter(None, (office.phone, office.email, office.website)))
    whole = Report(
        title=text.title,
        subtitle="",
        office=office.name,
        sections=tuple(_sections(text)),
        letterhead=tuple(filter(None, (office.name.upper(), "", office.address, reached))),
        signing=SignatureBlock(
            office.place, DAY, signs.role, signs.name or DAY, signs.staff_number
        ),
        numbered=False,
    )
    return docx_file.docx(whole, WRITTEN_AT)


def _sections(text: MarkedText) -> Iterator[Section]:
    """Yield a chapter for each heading; what stands above the first has none."""
    above = ""
    for is_heading, group in groupby(text.blocks, lambda block: block["kind"] == "heading"):
        blocks = list(group)
        if is_heading:
            above = plain_text(blocks[-1]["words"])
            continue
        words = [line for block in blocks for line in _lines(block)]
        tables = tuple(_table(block) for block in blocks if block["kind"] == "table")
        yield Section(above, tuple(words), tables)


def _lines(block: Block) -> list[str]:
    match block:
        case {"kind": "paragraph", "words": words}:
            return [plain_text(words)]
        case {"kind": "list", "numbered": numbered, "items": items}:
            marks = [f"{place}." if numbered else "–" for place in range(1, len(items) + 1)]
            return [f"{mark} {plain_text(item)}" for mark, item in zip(marks, items, strict=True)]
        case _:
            return []


def _table(block: Block) -> ReportTable:
    headings = tuple(plain_text(cell) for cell in block["head"])
    return ReportTable(
        "", headings, tuple(tuple(plain_text(c) for c in row) for row in block["rows"])
    )
