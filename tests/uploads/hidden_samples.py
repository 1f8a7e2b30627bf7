"""Attachments as offices send them: forty that hide something, and forty that hide nothing.

They were written before the rules that find it, from a list of what others were embarrassed by.
"""

import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from typing import Any

import pikepdf
import xlsxwriter
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

Rows = list[list[Any]]
NIK = [
    f"331012{day:02d}0885{serial:04d}"
    for day, serial in zip(range(1, 31), range(7, 37), strict=True)
]
PEOPLE: Rows = [["Nama", "NIK"], *([f"Warga {n}", nik] for n, nik in enumerate(NIK, 1))]
TOTALS: Rows = [
    ["Kecamatan", "Jumlah"],
    *([name, 100 + n] for n, name in enumerate(("Delanggu", "Ceper", "Trucuk", "Bayat"), 1)),
]
LETTER = (
    "Dengan hormat, bersama ini disampaikan rekapitulasi bantuan sosial Tahun 2026.",
    "Rincian per kecamatan terdapat dalam lampiran surat ini.",
)
LETTERHEAD = (
    "PEMERINTAH KABUPATEN KLATEN",
    "DINAS KOMUNIKASI DAN INFORMATIKA",
    "Jl. Pemuda Nomor 294 Klaten 57424, Telp. (0272) 321046, surel diskominfo@klaten.go.id",
)
SIGNED = (
    "Kepala Dinas,",
    "Drs. Amin Mustofa, M.Si.",
    "Pembina Utama Muda",
    "NIP 19700812 199603 1 004",
)

# Sheets


def sheet(
    rows: Rows = TOTALS, change: Callable[[Any, Any], object] | None = None, *, name: str = "Rekap"
) -> bytes:
    """Return a workbook of one sheet, changed by a function of (book, sheet)."""
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        page = book.add_worksheet(name)
        fill(page, rows)
        if change is not None:
            change(book, page)
    return out.getvalue()


def fill(page: Any, rows: Rows, start: int = 0) -> None:
    for at, row in enumerate(rows, start):
        page.write_row(at, 0, row)


def with_sheet(rows: Rows, how: str) -> Callable[[Any, Any], object]:
    def change(book: Any, _page: Any) -> None:
        second = book.add_worksheet("sumber")
        fill(second, rows)
        getattr(second, how)()

    return change


def rows_below(
    rows: Rows, options: dict[str, Any], height: float | None = None
) -> Callable[[Any, Any], object]:
    def change(_book: Any, page: Any) -> None:
        fill(page, rows, 10)
        for at in range(10, 10 + len(rows)):
            page.set_row(at, height, None, options)

    return change


def formatted(rows: Rows, **style: Any) -> Callable[[Any, Any], object]:
    def change(book: Any, page: Any) -> None:
        for at, row in enumerate(rows, 20):
            page.write_row(at, 0, row, book.add_format(style))

    return change


def filtered(count: int) -> Callable[[Any, Any], object]:
    def change(_book: Any, page: Any) -> None:
        page.autofilter(0, 0, count + 10, 1)
        page.filter_column(0, "x == Delanggu")
        for at in range(10, 10 + count):
            page.write_row(at, 0, ["Ceper", at])
            page.set_row(at, None, None, {"hidden": True})

    return change


def with_parts(
    body: bytes, parts: Mapping[str, str | bytes], instead: Mapping[str, tuple[str, str]] = {}
) -> bytes:
    """Return a package with more parts, and words in its own parts replaced."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(body)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename in instead:
                before, after = instead[entry.filename]
                assert before.encode() in content, (entry.filename, before)
                content = content.replace(before.encode(), after.encode(), 1)
            new.writestr(entry.filename, content)
        for name, part in parts.items():
            new.writestr(name, part)
    return out.getvalue()


REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def related(
    body: bytes, source: str, kind: str, target: str, part: str | bytes, mime: str
) -> bytes:
    """Return a package with a part to which another leads."""
    folder, _, last = source.rpartition("/")
    rels = f"{folder}/_rels/{last}.rels"
    link = f'<Relationship Id="rIdX" Type="{REL}/{kind}" Target="/{target}"/></Relationships>'
    typed = f'<Override PartName="/{target}" ContentType="{mime}"/></Types>'
    with zipfile.ZipFile(BytesIO(body)) as package:
        known = rels in package.namelist()
    parts: dict[str, str | bytes] = {target: part}
    if not known:
        parts[rels] = (
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link}'
        )
    instead = {"[Content_Types].xml": ("</Types>", typed)}
    return with_parts(body, parts, instead | ({rels: ("</Relationships>", link)} if known else {}))


def external(rows: Rows, target: str = "Rekap-2025.xlsx") -> bytes:
    """Return a workbook that names another, with these of its cells in the cache."""
    cells = "".join(
        f'<row r="{n}">'
        + "".join(
            f'<cell r="{chr(65 + c)}{n}" t="str"><v>{v}</v></cell>' for c, v in enumerate(row)
        )
        + "</row>"
        for n, row in enumerate(rows, 1)
    )
    cached = (
        f'<sheetDataSet><sheetData sheetId="0">{cells}</sheetData></sheetDataSet>' if rows else ""
    )
    part = (
        f'<externalLink xmlns="{S}" xmlns:r="{REL}"><externalBook r:id="rId1"><sheetNames><sheetName val="A"/></sheetNames>'
        f"{cached}</externalBook></externalLink>"
    )
    mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"
    name = "xl/externalLinks/externalLink1.xml"
    body = related(sheet(), "xl/workbook.xml", "externalLink", name, part, mime)
    link = f'<Relationship Id="rId1" Type="{REL}/externalLinkPath" Target="{target}" TargetMode="External"/>'
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link}</Relationships>'
    return with_parts(body, {"xl/externalLinks/_rels/externalLink1.xml.rels": rels})


def pivot() -> bytes:
    """Return a workbook with what a pivot table kept of a sheet that is gone."""
    items = "".join(f'<s v="{nik}"/>' for nik in NIK)
    part = (
        f'<pivotCacheDefinition xmlns="{S}" refreshedBy="sari"><cacheSource type="worksheet"><worksheetSource ref="A1:B31" sheet="mentah"/>'
        f'</cacheSource><cacheFields count="1"><cacheField name="NIK"><sharedItems>{items}</sharedItems></cacheField></cacheFields></pivotCacheDefinition>'
    )
    mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml"
    return related(
        sheet(),
        "xl/workbook.xml",
        "pivotCacheDefinition",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        part,
        mime,
    )


def model() -> bytes:
    return related(
        sheet(),
        "xl/workbook.xml",
        "powerPivotData",
        "xl/model/item.data",
        b"\0" * 900,
        "application/vnd.openxmlformats-officedocument.model+data",
    )


def embedded(body: bytes, source: str) -> bytes:
    name = f"{source.partition('/')[0]}/embeddings/Microsoft_Excel_Sheet1.xlsx"
    mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return related(body, source, "package", name, sheet(PEOPLE), mime)


def properties(**said: str) -> Callable[[Any, Any], object]:
    return lambda book, _page: book.set_properties(said)


def charted(book: Any, page: Any) -> None:
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Rekap!$B$2:$B$5"})
    page.insert_chart("D2", chart)


def listed(book: Any, page: Any) -> None:
    book.define_name("Kecamatan", "=Rekap!$A$2:$A$5")
    page.data_validation("C2", {"validate": "list", "source": "=$A$2:$A$5"})
    page.write_formula("B7", "=SUM(B2:B5)", None, 410)


def head_white(book: Any, page: Any) -> None:
    page.write_row(0, 0, TOTALS[0], book.add_format({"font_color": "white", "bg_color": "#1F4E78"}))


# Documents


def word(
    *lines: str, change: Callable[[WordDocument], object] | None = None, author: str = "python-docx"
) -> bytes:
    document = Document()
    document.core_properties.author = author
    document.core_properties.last_modified_by = ""
    for line in lines or LETTER:
        document.add_paragraph(line)
    if change is not None:
        change(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def raw(xml: str) -> Callable[[WordDocument], object]:
    """Return what adds a paragraph written as Word does."""
    return lambda document: document.element.body.insert(
        1, parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>")
    )


def run_of(words: str, **style: Any) -> Callable[[WordDocument], object]:
    def change(document: WordDocument) -> None:
        run = document.paragraphs[0].add_run(words)
        run.font.hidden = style.get("hidden")
        run.font.size = style.get("size")
        if "color" in style:
            run.font.color.rgb = style["color"]

    return change


def by_style(document: WordDocument) -> None:
    style: Any = document.styles.add_style("Internal", WD_STYLE_TYPE.PARAGRAPH)
    style.font.hidden = True
    document.add_paragraph("Ketua keberatan nama ini dibuka ke pemohon.", "Internal")


def commented(document: WordDocument) -> None:
    document.add_comment(
        document.paragraphs[0].runs, "Angka ini belum diaudit, jangan disebut.", "Sari", "S"
    )


def head_dark(document: WordDocument) -> None:
    cell = document.add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].add_run("Kecamatan").font.color.rgb = RGBColor(255, 255, 255)
    cell._tc.get_or_add_tcPr().append(  # noqa: SLF001 - python-docx has no shading
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="1F4E78"/>')
    )


WHO = 'w:id="9" w:author="Sari" w:date="2026-01-05T08:00:00Z"'


# Slides

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PML = "application/vnd.openxmlformats-officedocument.presentationml"


def shape(words: str, x: int = 900_000, kind: str = "") -> str:
    holder = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else "<p:nvPr/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Kotak"/><p:cNvSpPr/>{holder}</p:nvSpPr><p:spPr><a:xfrm><a:off x="{x}" y="900000"/>'
        f'<a:ext cx="3000000" cy="900000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def slides(
    shapes: str = shape("Capaian 2026"), *, show: str = "", notes: str = "", comment: str = ""
) -> bytes:
    """Return a presentation of one slide."""
    spaces = f'xmlns:p="{P}" xmlns:a="{A}" xmlns:r="{REL}"'

    def tree(inner: str) -> str:
        return f'<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{inner}</p:spTree></p:cSld>'

    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("[Content_Types].xml", (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/ppt/presentation.xml" ContentType="{PML}.presentation.main+xml"/>'
            f'<Override PartName="/ppt/slides/slide1.xml" ContentType="{PML}.slide+xml"/></Types>'
        ))  # fmt: skip
        link = '<Relationship Id="{}" Type="' + REL + '/{}" Target="/{}"/>'
        rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
        package.writestr(
            "_rels/.rels",
            rels.format(link.format("rId1", "officeDocument", "ppt/presentation.xml")),
        )
        package.writestr(
            "ppt/_rels/presentation.xml.rels",
            rels.format(link.format("rId2", "slide", "ppt/slides/slide1.xml")),
        )
        package.writestr("ppt/presentation.xml", (
            f'<p:presentation {spaces}><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>'
        ))  # fmt: skip
        package.writestr("ppt/slides/slide1.xml", f"<p:sld {spaces}{show}>{tree(shapes)}</p:sld>")
    body = out.getvalue()
    if notes:
        part = f"<p:notes {spaces}>{tree(notes)}</p:notes>"
        body = related(
            body,
            "ppt/slides/slide1.xml",
            "notesSlide",
            "ppt/notesSlides/notesSlide1.xml",
            part,
            f"{PML}.notesSlide+xml",
        )
    if comment:
        part = f'<p:cmLst xmlns:p="{P}"><p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>{comment}</p:text></p:cm></p:cmLst>'
        body = related(
            body,
            "ppt/slides/slide1.xml",
            "comments",
            "ppt/comments/comment1.xml",
            part,
            f"{PML}.comments+xml",
        )
    return body


# PDF


def text_at(x: float, y: float, words: str, before: str = "") -> str:
    return f"BT {before} /F1 12 Tf {x} {y} Td ({words}) Tj ET\n"


PAGE = "".join(
    text_at(72, 760 - 20 * n, line)
    for n, line in enumerate(
        ("Rekapitulasi bantuan sosial", "Kecamatan Delanggu 101", "Kecamatan Ceper 102")
    )
)


def pdf(
    content: str = PAGE, change: Callable[[pikepdf.Pdf], object] | None = None, **how: Any
) -> bytes:
    """Return a PDF of one page, drawn by a content stream."""
    out = BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = document.make_stream(content.encode("cp1252"))
        if change is not None:
            change(document)
        document.save(out, **how)
    return out.getvalue()


def marked(subtype: str, **more: Any) -> Callable[[pikepdf.Pdf], object]:
    def change(document: pikepdf.Pdf) -> None:
        mark = Dictionary(
            Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=[72, 735, 300, 755], **more
        )
        document.pages[0].obj.Annots = Array([document.make_indirect(mark)])

    return change


def told(**said: str) -> Callable[[pikepdf.Pdf], object]:
    return lambda document: document.docinfo.update(
        {Name(f"/{name}"): String(value) for name, value in said.items()}
    )


def attached(document: pikepdf.Pdf) -> None:
    document.attachments["sumber.xlsx"] = sheet(PEOPLE)


def inked(*inks: str) -> Callable[[pikepdf.Pdf], object]:
    """Let a page draw with inks of its own, of which 1 is all and 0 nothing."""

    def change(document: pikepdf.Pdf) -> None:
        mixed = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0, 0, 1], N=1)
        names = [Name(f"/{ink}") for ink in inks]
        named = names[0] if len(names) == 1 else Array(names)
        kind = Name.Separation if len(names) == 1 else Name.DeviceN
        space = Array([kind, named, Name.DeviceCMYK, mixed])
        document.pages[0].obj.Resources.ColorSpace = Dictionary(Ink=space)

    return change


def imaged(document: pikepdf.Pdf) -> None:
    picture = document.make_stream(
        b"\xff" * 100,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=10,
        Height=10,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )
    document.pages[0].obj.Resources.XObject = Dictionary(Im1=picture)


def updated(before: str, after: str) -> bytes:
    """Return a PDF whose page was drawn anew by an incremental update, as editors save it."""
    old = pdf(before)
    with pikepdf.open(BytesIO(old)) as document:
        number = document.pages[0].obj.Contents.objgen[0]
        size = int(document.trailer.Size)
        root = document.Root.objgen[0]
    start = old[: old.rindex(b"%%EOF")].rpartition(b"startxref\n")[2].split()[0].decode()
    body = after.encode("cp1252")
    at = len(old)
    new = (
        f"{number} 0 obj\n<</Length {len(body)}>>\nstream\n".encode()
        + body
        + b"\nendstream\nendobj\n"
    )
    table = f"xref\n{number} 1\n{at:010d} 00000 n \ntrailer\n<</Size {size}/Root {root} 0 R/Prev {start}>>\nstartxref\n{at + len(new)}\n%%EOF\n"
    return old + new + table.encode()


# OpenDocument

SPACES = (
    " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "presentation", "meta")
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def opened(kind: str, content: str, styles: str = "", author: str = "") -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        package.writestr("content.xml", (
            f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{styles}</office:automatic-styles>'
            f"<office:body><office:{kind}>{content}</office:{kind}></office:body></office:document-content>"
        ))  # fmt: skip
        package.writestr(
            "meta.xml",
            f"<office:document-meta {SPACES}><office:meta><dc:creator>{author}</dc:creator></office:meta></office:document-meta>",
        )
        package.writestr("META-INF/manifest.xml", (
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.{kind}"/></m:manifest>'
        ))  # fmt: skip
    return out.getvalue()


def open_table(rows: Rows, name: str = "Rekap", style: str = "") -> str:
    lines = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{value}</text:p></table:table-cell>" for value in row)
        + "</table:table-row>"
        for row in rows
    )
    return f'<table:table table:name="{name}" {style}>{lines}</table:table>'


AWAY = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'


def photo(*, located: bool) -> bytes:
    out, exif = BytesIO(), Image.Exif()
    exif[0x010F] = "vivo"
    if located:
        exif.get_ifd(0x8825)[2] = (7.0, 42.0, 15.0)
        exif.get_ifd(0x8825)[1] = "S"
    Image.new("RGB", (40, 30), "white").save(out, "JPEG", exif=exif)
    return out.getvalue()


def csv(rows: Rows) -> bytes:
    return "\n".join(";".join(map(str, row)) for row in rows).encode()


WITH_SIGNS = (
    "Terima kasih \U0001f468\u200d\U0001f469\u200d\U0001f467 \ua9b1\ua9b8\ua992 \u0645\u0631\u062d\u0628\u0627\u200f"
    " \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f co\u00adoperation"
)
SAID = "Pak Slamet minta nama istrinya disamarkan."

HIDDEN: dict[str, tuple[str, Callable[[], bytes]]] = {
    "hidden sheet": ("sheet", partial(sheet, TOTALS, with_sheet(PEOPLE, "hide"))),
    "very hidden sheet": ("sheet", partial(sheet, TOTALS, with_sheet([["HP"], ["081329334455"]], "very_hidden"))),
    "hidden sheet without persons": ("sheet", partial(sheet, TOTALS, with_sheet([["Catatan", SAID]], "hide"))),
    "hidden rows": ("rows", partial(sheet, TOTALS, rows_below(PEOPLE[:6], {"hidden": True}))),
    "rows of no height": ("rows", partial(sheet, TOTALS, rows_below(PEOPLE[:3], {}, 0))),
    "many filtered rows": ("folded", partial(sheet, TOTALS, filtered(80))),
    "hidden remark in a row": ("rows", partial(sheet, TOTALS, rows_below([["Catatan", SAID]], {"hidden": True}))),
    "hidden column": ("columns", partial(sheet, PEOPLE, lambda _b, page: page.set_column(1, 1, None, None, {"hidden": True}))),
    "column of no width": ("columns", partial(sheet, PEOPLE, lambda _b, page: page.set_column(1, 1, 0))),
    "comment in a cell": ("comments", partial(sheet, TOTALS, lambda _b, page: page.write_comment("A2", SAID))),
    "white cells": ("unseen", partial(sheet, TOTALS, formatted(PEOPLE[:4], font_color="#FFFFFF"))),
    "format that shows nothing": ("unseen", partial(sheet, TOTALS, formatted([[101, 102]], num_format=";;;"))),
    "list of persons": ("shown", partial(sheet, PEOPLE)),
    "cells of another book": ("external", partial(external, PEOPLE)),
    "pivot's memory": ("pivot", pivot),
    "data model": ("model", model),
    "book within a book": ("embedded", lambda: embedded(sheet(), "xl/worksheets/sheet1.xml")),
    "sheet's author": ("author", partial(sheet, TOTALS, properties(author="Sari Dewi Lestari"))),
    "comment in a letter": ("comments", partial(word, change=commented)),
    "struck out": ("changes", partial(word, change=raw(f"<w:del {WHO}><w:r><w:delText>{SAID}</w:delText></w:r></w:del>"))),
    "hidden words": ("unseen", partial(word, change=run_of(SAID, hidden=True))),
    "hidden by its style": ("unseen", partial(word, change=by_style)),
    "white words": ("unseen", partial(word, change=run_of(SAID, color=RGBColor(255, 255, 255)))),
    "tiny words": ("unseen", partial(word, change=run_of(SAID, size=Pt(1)))),
    "letter's author": ("author", partial(word, author="Bambang Wijanarko")),
    "path in a letter": ("path", partial(word, change=lambda d: setattr(d.core_properties, "subject", r"C:\Users\bambang\Documents\rekap.docx"))),
    "book within a letter": ("embedded", lambda: embedded(word(), "word/document.xml")),
    "third person in a letter": ("shown", partial(word, *LETTER, f"a.n. Suparno, NIK {NIK[3]}, HP 0813-2933-4455")),
    "speaker's notes": ("notes", partial(slides, notes=shape(SAID, kind="body"))),
    "hidden slide": ("slide", partial(slides, shape(SAID), show=' show="0"')),
    "beside the slide": ("outside", partial(slides, shape("Capaian") + shape(SAID, x=12_000_000))),
    "under a black box": ("covered", partial(pdf, PAGE + "0 g 70 735 250 18 re f\n")),
    "redaction not applied": ("covered", partial(pdf, PAGE, marked("Redact"))),
    "outside the page": ("outside", partial(pdf, PAGE + text_at(72, 1200, f"NIK {NIK[0]}"))),
    "earlier version": ("versions", partial(updated, PAGE + text_at(72, 600, "Suparno 0813"), PAGE)),
    "file within a PDF": ("embedded", partial(pdf, PAGE, attached)),
    "PDF's path": ("path", partial(pdf, PAGE, told(Title=r"Microsoft Word - D:\Users\sari\konsep jawaban.docx"))),
    "remark in a PDF": ("comments", partial(pdf, PAGE, marked("Text", Contents=String(SAID)))),
    "hidden table of LibreOffice": ("sheet", partial(opened, "spreadsheet", open_table(TOTALS) + open_table(PEOPLE, "sumber", 'table:style-name="ta2"'), AWAY)),
    "place of a photo": ("place", partial(photo, located=True)),
}  # fmt: skip
"""What hides, with the kind by which it is to be named."""

CLEAN: dict[str, Callable[[], bytes]] = {
    "sheet": sheet,
    "names and a list": partial(sheet, TOTALS, listed),
    "link without cells": partial(external, []),
    "hidden columns of nothing": partial(sheet, TOTALS, lambda _b, page: page.set_column(5, 16383, None, None, {"hidden": True})),
    "hidden rows of nothing": partial(sheet, TOTALS, lambda _b, page: page.set_default_row(hide_unused_rows=True)),
    "few filtered rows": partial(sheet, TOTALS, filtered(20)),
    "grouped rows": partial(sheet, TOTALS, rows_below(TOTALS, {"hidden": True, "level": 1})),
    "hidden sheet of nothing": partial(sheet, TOTALS, with_sheet([], "hide")),
    "white head": partial(sheet, TOTALS, head_white),
    "chart": partial(sheet, TOTALS, charted),
    "numbers of accounts": partial(sheet, [["Rekening", "0021012345678901"], ["Kode", "5.1.02.01.01.0024"], ["Pagu", 1234567890123456]]),
    "polling stations": partial(sheet, [["TPS", "Tempat"], ["001", "Balai RW 02, Jl. Merapi RT 01/RW 02"], ["002", "SDN 1 Delanggu RT 03 RW 04"]]),
    "officials": partial(sheet, [["Nama", "NIP", "Jabatan"], ["Drs. Amin Mustofa, M.Si.", "197008121996031004", "Kepala Dinas"]]),
    "service numbers": partial(sheet, [["Layanan", "Kontak"], ["WA layanan PPID", "081329334455"], ["Surel", "ppid.klaten@gmail.com"]]),
    "sheet by a program": partial(sheet, TOTALS, properties(author="openpyxl")),
    "sheet by the office": partial(sheet, TOTALS, properties(author="Diskominfo Klaten", company="Pemkab Klaten")),
    "budget by year": partial(sheet, [["Tahun", "Pagu", "Realisasi"], *([year, 2_500_000_000, 0.97] for year in range(2019, 2027))]),
    "dates": partial(sheet, [["Tanggal", "Jam"], ["24-11-2026", "08.00-15.00"], ["25-11-2026", "08.00-11.30"]]),
    "letter": word,
    "letter with its head": partial(word, *LETTERHEAD, *LETTER, *SIGNED),
    "format changed": partial(word, change=raw(f"<w:r><w:rPr><w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange></w:rPr><w:t>Lampiran</w:t></w:r>")),
    "white on dark": partial(word, change=head_dark),
    "small print": partial(word, change=run_of("1) Angka sementara.", size=Pt(7))),
    "decree": partial(word, "Menimbang: bahwa Nomor 12/SDM.07.1-Kpt/3310/2026 ditetapkan 24 November 2026;", "Mengingat: UU 14/2008; PP 61/2010; Perki 1/2021."),
    "letter by its user": partial(word, author="Microsoft Office User"),
    "slides": slides,
    "slides with numbers in the notes": partial(slides, notes=shape("1", kind="sldNum") + shape("", kind="body")),
    "PDF": pdf,
    "PDF by a program": partial(pdf, PAGE, told(Producer="Microsoft: Print To PDF", Creator="Microsoft Word 2019", Title="Surat Jawaban")),
    "linear PDF": partial(pdf, PAGE, linearize=True),
    "signed PDF": partial(updated, PAGE, PAGE + text_at(300, 100, "Ditandatangani secara elektronik")),
    "shaded table": partial(pdf, "0.8 g 70 735 250 18 re f 0 g\n" + PAGE),
    "white on a dark bar": partial(pdf, "0 0 0.4 rg 70 795 450 20 re f 0 g\n" + text_at(72, 800, "LAPORAN TAHUNAN", "1 g") + "0 g\n" + PAGE),
    "scan with its words": partial(pdf, "q 595 0 0 842 0 0 cm /Im1 Do Q\n" + text_at(72, 700, "Surat Keputusan", "3 Tr"), imaged),
    "PDF with an ink of its own": partial(pdf, "/Ink cs 1 scn\n" + PAGE, inked("Black")),
    "PDF with two inks": partial(pdf, "/Ink cs 1 1 scn\n" + PAGE, inked("Black", "Gold")),
    "PDF with a link": partial(pdf, PAGE, marked("Link", A=Dictionary(S=Name.URI, URI=String("https://ppid.klaten.go.id")))),
    "table of LibreOffice": partial(opened, "spreadsheet", open_table(TOTALS)),
    "text of LibreOffice": partial(opened, "text", "".join(f"<text:p>{line}</text:p>" for line in (*LETTERHEAD, *LETTER, *SIGNED))),
    "list": partial(csv, TOTALS),
    "words with signs": WITH_SIGNS.encode,
    "photo": partial(photo, located=False),
}  # fmt: skip
