"""A paper as DOCX, to be edited before it is signed; it looks as the office's reports do."""

from collections.abc import Iterator
from itertools import groupby

from bot import lean_process
from bot.letters.letter_facts import Office, Signature
from bot.papers.marked_text import Block, MarkedText, unmarked
from bot.papers.paper_pages import WRITTEN_AT
from bot.registers.report_layout import Listed, Report, Section, Signing

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
        signing=Signing(office.place, DAY, signs.role, signs.name or DAY, signs.staff_number),
        numbered=False,
    )
    return lean_process.docx(whole, WRITTEN_AT)


def _sections(text: MarkedText) -> Iterator[Section]:
    """Yield a chapter for each heading; what stands above the first has none."""
    above = ""
    for is_heading, group in groupby(text.blocks, lambda block: block["kind"] == "heading"):
        blocks = list(group)
        if is_heading:
            above = unmarked(blocks[-1]["words"])
            continue
        words = [line for block in blocks for line in _lines(block)]
        tables = tuple(_table(block) for block in blocks if block["kind"] == "table")
        yield Section(above, tuple(words), tables)


def _lines(block: Block) -> list[str]:
    match block:
        case {"kind": "paragraph", "words": words}:
            return [unmarked(words)]
        case {"kind": "list", "numbered": numbered, "items": items}:
            marks = [f"{place}." if numbered else "–" for place in range(1, len(items) + 1)]
            return [f"{mark} {unmarked(item)}" for mark, item in zip(marks, items, strict=True)]
        case _:
            return []


def _table(block: Block) -> Listed:
    headings = tuple(unmarked(cell) for cell in block["head"])
    return Listed("", headings, tuple(tuple(unmarked(c) for c in row) for row in block["rows"]))
