"""Attachments as offices send them: some that hide something, and some that hide nothing.

They were written before the rules that find it, from a list of what others were embarrassed by.
"""

import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from typing import Any

import pikepdf
import xlsxwriter
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


def photo(*, located: bool) -> bytes:
    out, exif = BytesIO(), Image.Exif()
    exif[0x010F] = "vivo"
    if located:
        exif.get_ifd(0x8825)[2] = (7.0, 42.0, 15.0)
        exif.get_ifd(0x8825)[1] = "S"
    Image.new("RGB", (40, 30), "white").save(out, "JPEG", exif=exif)
    return out.getvalue()


def commented(**more: Any) -> bytes:
    """Return a photo with a comment, which a program shows nowhere."""
    out = BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "JPEG", **more)
    return out.getvalue()


def described(number: int, words: str | bytes) -> Image.Exif:
    exif = Image.Exif()
    exif[number] = words
    return exif


def pictured(_book: Any, page: Any) -> None:
    page.insert_image("D2", "ktp.jpg", {"image_data": BytesIO(photo(located=False))})


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
    "under a black box": ("covered", partial(pdf, PAGE + "0 g 70 735 250 18 re f\n")),
    "redaction not applied": ("covered", partial(pdf, PAGE, marked("Redact"))),
    "outside the page": ("outside", partial(pdf, PAGE + text_at(72, 1200, f"NIK {NIK[0]}"))),
    "earlier version": ("versions", partial(updated, PAGE + text_at(72, 600, "Suparno 0813"), PAGE)),
    "file within a PDF": ("embedded", partial(pdf, PAGE, attached)),
    "PDF's path": ("path", partial(pdf, PAGE, told(Title=r"Microsoft Word - D:\Users\sari\konsep jawaban.docx"))),
    "remark in a PDF": ("comments", partial(pdf, PAGE, marked("Text", Contents=String(SAID)))),
    "comment of a photo": ("unseen", partial(commented, comment=f"NIK {NIK[0]}".encode())),
    "title of a photo": ("unseen", lambda: commented(exif=described(0x010E, f"NIK {NIK[0]}"))),
    "keywords of a photo": ("unseen", lambda: commented(exif=described(0x9C9E, "HP 081329334455".encode("utf-16-le")))),
    "subject of a PDF": ("unseen", partial(pdf, PAGE, told(Subject="Pak Slamet, HP 081329334455"))),
    "picture in a sheet": ("pictures", partial(sheet, TOTALS, pictured)),
    "picture in a PDF": ("pictures", partial(pdf, "q 595 0 0 842 0 0 cm /Im1 Do Q\n", imaged)),
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
    "list": partial(csv, TOTALS),
    "words with signs": WITH_SIGNS.encode,
    "photo": partial(photo, located=False),
    "photo by a program": partial(commented, comment=b"CREATOR: gd-jpeg v1.0 (using IJG JPEG v80), quality = 90"),
}  # fmt: skip
