"""A paper as DOCX, to be edited before it is signed: A4, in Indonesian, with a letterhead."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bot.registers.register_layout import printable


@dataclass(frozen=True)
class ReportTable:
    """A table; with `bars`, the numbers in its second column are drawn too."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: bool = False


@dataclass(frozen=True)
class Section:
    """A chapter: its words, then its tables."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[ReportTable, ...] = ()


@dataclass(frozen=True)
class SignatureBlock:
    """Who signs a report, where and when; a line is left for a name that is not known."""

    place: str
    day: str
    post: str
    name: str
    staff_number: str = ""


@dataclass(frozen=True)
class Report:
    """A whole report; the letterhead begins with the office's name and the post's.

    Its chapters are `numbered`, or have headings of their own, or none.
    """

    title: str
    subtitle: str
    office: str
    sections: tuple[Section, ...]
    letterhead: tuple[str, ...]
    signing: SignatureBlock
    numbered: bool = True


LONGEST_AGO = (1980, 1, 1, 0, 0, 0)
"""A fixed time for the files in the zip, so that the same report gives the same bytes."""
PAGE, MARGINS = (210, 297), (25, 22)
"""Millimetres of an A4 page, and of its left and right margin."""
FONT, SIZE = "Times New Roman", 11
SIZES = (9.0, 8.0, 7.0)
"""Points of the letters in a table: the largest in which no word of it has to be parted."""
LETTER = 0.2
"""Width of an average bold letter, in millimetres for each point of its size."""
PADDING = 4.0
"""Millimetres of a cell that hold no letters."""


def docx(whole: Report, made_at: datetime) -> bytes:
    """Return the report as a document; the same report gives the same bytes."""
    document = Document()
    document.core_properties.title = whole.title
    document.core_properties.author = whole.office
    document.core_properties.language = "id-ID"
    document.core_properties.created = made_at.replace(tzinfo=None)
    document.core_properties.modified = made_at.replace(tzinfo=None)
    _set_page(document)
    _head(document, whole)
    for number, section in enumerate(whole.sections, 1):
        if section.heading:
            mark = f"{number}. " if whole.numbered else ""
            document.add_heading(f"{mark}{section.heading}", 1)
        for text in section.paragraphs:
            document.add_paragraph(printable(text))
        for table in section.tables:
            _add(document, table)
    _sign(document, whole.signing)
    _number(document)
    written = io.BytesIO()
    document.save(written)
    return _repacked(written.getvalue())


def _set_page(document: Any) -> None:
    """Set paper, language and letters: plain black on A4, whatever the library's template says."""
    page = document.sections[0]
    page.page_width, page.page_height = map(Mm, PAGE)
    page.left_margin, page.right_margin = map(Mm, MARGINS)
    page.top_margin = page.bottom_margin = Mm(20)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "id-ID")
    sizes = {"Normal": SIZE, "Title": 16, "Heading 1": 13, "Heading 2": SIZE}
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.size, style.font.bold = Pt(size), name != "Normal"
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), FONT)
    document.styles["Normal"].paragraph_format.space_after = Pt(5)
    title = document.styles["Title"].element.get_or_add_pPr()
    for line in title.findall(qn("w:pBdr")):
        title.remove(line)


def _head(document: Any, whole: Report) -> None:
    """Write the letterhead above a rule, and the title."""
    last = None
    for place, line in enumerate(whole.letterhead):
        last = document.add_paragraph()
        last.alignment = WD_ALIGN_PARAGRAPH.CENTER
        last.paragraph_format.space_after = 0
        last.add_run(line).bold = place < len(("office", "post"))
    if last is not None:
        rule = OxmlElement("w:bottom")
        for name, value in {"val": "thickThinSmallGap", "sz": "18", "space": "4"}.items():
            rule.set(qn(f"w:{name}"), value)
        borders = OxmlElement("w:pBdr")
        borders.append(rule)
        last._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:jc")  # noqa: SLF001
    title = document.add_heading(whole.title, 0)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = SIZE * 12_700
    if whole.subtitle:
        document.add_paragraph(whole.subtitle).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _add(document: Any, listed: ReportTable) -> None:
    if listed.title:
        document.add_heading(listed.title, 2)
    rows = [listed.headings, *listed.rows]
    size, widths = _widths(rows)
    table = document.add_table(rows=0, cols=len(listed.headings), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for number, row in enumerate(rows):
        added = table.add_row()
        shape = added._tr.get_or_add_trPr()  # noqa: SLF001
        shape.append(OxmlElement("w:cantSplit"))
        if number == 0:
            shape.append(OxmlElement("w:tblHeader"))
        # Each access looks up the cells of a row anew, so it is done once for a row.
        for cell, text, width in zip(added.cells, row, widths, strict=True):
            cell.width = Mm(width)
            own = cell.paragraphs[0]
            own.paragraph_format.space_before = own.paragraph_format.space_after = Pt(1.5)
            written = own.add_run(printable(text))
            written.font.size, written.bold = Pt(size), number == 0


def _widths(rows: Sequence[Sequence[str]]) -> tuple[float, list[float]]:
    """Return a font size and column widths at which no word of a table is broken.

    What is left over goes to the columns that say the most.
    """
    room = PAGE[0] - sum(MARGINS)
    columns = [*zip(*rows, strict=True)]
    longest = [max(len(word) for cell in one for word in (*cell.split(), "")) for one in columns]
    for size in SIZES:
        least = [max(letters, 3) * size * LETTER + PADDING for letters in longest]
        if sum(least) <= room or size == SIZES[-1]:
            break
    said = [max(map(len, one)) for one in columns]
    spare = max(0.0, room - sum(least))
    return size, [w + spare * n / max(1, sum(said)) for w, n in zip(least, said, strict=True)]


def _sign(document: Any, signing: SignatureBlock) -> None:
    """Write who signs, where and when, at the end on the right, never parted by a page."""
    lines = [f"{signing.place}, {signing.day}", f"{signing.post},", "", "", "", signing.name]
    number = [f"NIP {signing.staff_number}"] if signing.staff_number else []
    written = document.add_paragraph("\n".join([*lines, *number])).paragraph_format
    written.space_before, written.left_indent, written.keep_together = Pt(2 * SIZE), Mm(85), True


def _number(document: Any) -> None:
    """Write the page number and the number of pages in the foot of each page."""
    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for words, counted in (("Halaman ", "PAGE"), (" dari ", "NUMPAGES")):
        foot.add_run(words)
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), counted)
        field.append(foot.add_run("1")._r)  # noqa: SLF001 - until the reader counts
        foot._p.append(field)  # noqa: SLF001


def _repacked(content: bytes) -> bytes:
    """Put the same files into a zip that does not tell when it was made."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, LONGEST_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return written.getvalue()
