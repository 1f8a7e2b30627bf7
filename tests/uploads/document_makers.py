"""Make the ordinary documents of `tests/uploads/documents`, as the usual programs write them.

    python -m tests.uploads.document_makers FOLDER

Run seldom, and not by the tests: it needs LibreOffice (writer, calc, impress, math) on the PATH
and python-pptx, openpyxl and odfpy beside what the desk needs. What Word, Excel, PowerPoint,
Google and WPS write is added to what python-docx and XlsxWriter write from templates of theirs.
Each document is opened once more before it is kept.
"""

import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter
from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Inches
from odf import opendocument, table, text
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE

WORDS = (
    "Dengan hormat, saya memohon salinan anggaran desa tahun 2025.",
    "Kula nyuwun serat katrangan bab anggaran dhusun, matur nuwun.",
    "ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ — aksara Jawa di tengah kalimat.",
    "طلب الحصول على المعلومات العامة",
    "请提供公共信息 · 情報公開請求",
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w10="urn:schemas-microsoft-com:office:word"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' mc:Ignorable="w14 w15"'
)
OFFICE = "application/vnd.openxmlformats-officedocument."


def photo(kind: str = "PNG", size: tuple[int, int] = (48, 36)) -> BytesIO:
    out = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, kind)
    out.seek(0)
    return out


# Word, by python-docx: its template is Word's own.


def letter(many: int = 1, *, whole: bool = False) -> WordDocument:
    """Return a letter, with the styles that it needs or with all of Word's."""
    document = Document()
    for found, relationship in list(document.part.rels.items()) if not whole else ():
        if "stylesWithEffects" in relationship.reltype:
            del document.part.rels[found]
    for style in list(document.styles.element.style_lst) if not whole else ():
        if style.type == 3 and style.styleId not in ("TableNormal", "LightGrid-Accent1"):  # tables
            document.styles.element.remove(style)
    document.core_properties.author = "Sari"
    document.add_heading("Surat Permohonan", 1)
    for words in WORDS[:many]:
        document.add_paragraph(words)
    return document


def raw(document: WordDocument, *paragraphs: str) -> WordDocument:
    """Add paragraphs written as Word does."""
    body = document.element.body
    for one in paragraphs:
        body.insert(len(body) - 1, parse_xml(f"<w:p {NAMESPACES}>{one}</w:p>"))
    return document


def part(document: WordDocument, name: str, kind: str, what: str, xml: str | bytes) -> str:
    """Add a part and return the id of the relationship to it."""
    blob = xml.encode() if isinstance(xml, str) else xml
    made = Part(PackURI(name), kind, blob, document.part.package)
    return str(document.part.relate_to(made, what if "://" in what else f"{RT.STYLES[:-6]}{what}"))


def run(inner: str) -> str:
    return f"<w:r><w:rPr><w:lang w:val='id-ID'/></w:rPr>{inner}</w:r>"


def field(code: str, shown: str = "1") -> str:
    """Return a field as Word writes it, its code in two pieces."""
    half = len(code) // 2
    return "".join(
        run(one)
        for one in (
            '<w:fldChar w:fldCharType="begin"/>',
            f'<w:instrText xml:space="preserve"> {code[:half]}</w:instrText>',
            f'<w:instrText xml:space="preserve">{code[half:]} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            f"<w:t>{shown}</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )


def tables() -> WordDocument:
    document = letter()
    grid = document.add_table(4, 3, "Light Grid Accent 1")
    for row in grid.rows:
        for cell in row.cells:
            cell.text = "Rp 1.000.000"
    grid.cell(0, 0).merge(grid.cell(0, 2))
    grid.cell(1, 1).add_table(2, 2)
    return document


def pictures() -> WordDocument:
    document = letter()
    document.add_picture(photo(), Inches(2))
    document.add_picture(photo("JPEG"), Inches(1))
    document.add_picture(photo("GIF"))
    document.add_picture(photo("TIFF"))
    return document


def headers() -> WordDocument:
    document = letter(5)
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Pemerintah Kabupaten"
    section.first_page_header.paragraphs[0].add_run().add_picture(photo())
    section.footer.paragraphs[0]._p.append(  # noqa: SLF001 - python-docx has no fields
        parse_xml(f'<w:fldSimple {NAMESPACES} w:instr=" PAGE \\* MERGEFORMAT "/>')
    )
    document.add_section()
    return document


def lists() -> WordDocument:
    document = letter()
    for style in ("List Bullet", "List Number", "List Bullet 2", "Quote", "Title", "Caption"):
        document.add_paragraph(style, style)
    document.add_section()
    return document


def comments() -> WordDocument:
    document = letter()
    said = document.paragraphs[1].runs
    document.add_comment(said, "Mohon diperjelas.", "Budi", "B")
    for name, kind, space in (
        ("commentsExtended", "commentsExtended", "2011"),
        ("commentsIds", "commentsIds", "2016/09"),
        ("people", "people", "2011"),
    ):
        w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
        part(
            document,
            f"/word/{name}.xml",
            f"{OFFICE}wordprocessingml.{kind}+xml",
            f"http://schemas.microsoft.com/office/{space}/relationships/{name}",
            f'<w15:{name} xmlns:w15="{w15}"/>',
        )
    return document


def links() -> WordDocument:
    document = letter()
    web = document.part.relate_to("https://ppid.klaten.go.id/?a=1&b=2", RT.HYPERLINK, True)
    mail = document.part.relate_to("mailto:ppid@klaten.go.id", RT.HYPERLINK, True)
    return raw(
        document,
        f'<w:hyperlink r:id="{web}" w:history="1" w:tooltip="PPID">{run("<w:t>PPID</w:t>")}</w:hyperlink>',
        f'<w:hyperlink r:id="{mail}">{run("<w:t>surel</w:t>")}</w:hyperlink>',
        '<w:bookmarkStart w:id="0" w:name="_Ref1"/><w:bookmarkEnd w:id="0"/>',
        f'<w:hyperlink w:anchor="_Ref1">{run("<w:t>di atas</w:t>")}</w:hyperlink>',
        field('HYPERLINK "https://ppid.klaten.go.id" \\o "PPID"', "PPID"),
        field('HYPERLINK \\l "_Ref1"', "di atas"),
    )


def fields() -> WordDocument:
    codes = (
        'TOC \\o "1-3" \\h \\z \\u', "PAGE", "NUMPAGES", 'DATE \\@ "d MMMM yyyy"', "REF _Ref1 \\h",
        "SEQ Tabel \\* ARABIC", "PAGEREF _Toc1 \\h", 'IF 1 = 1 "ya" "tidak"', "= 2 + 3", "AUTHOR",
        'STYLEREF "Heading 1"', "MERGEFIELD Nama", 'XE "anggaran"', "FILENAME \\p", "page",
        'ADDIN ZOTERO_ITEM CSL_CITATION {"citationID":"x"}', "SHAPE \\* MERGEFORMAT",
    )  # fmt: skip
    inner = run('<w:fldChar w:fldCharType="begin"/>') + run(
        '<w:instrText xml:space="preserve"> IF </w:instrText>'
    )
    nested = (
        inner + field("MERGEFIELD Jenis", "L") + run('<w:instrText> = "L" "Bapak" "Ibu"</w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>') + run("<w:t>Bapak</w:t>")
        + run('<w:fldChar w:fldCharType="end"/>')
    )  # fmt: skip
    return raw(letter(), *(field(code) for code in codes), nested)


def notes() -> WordDocument:
    document = letter()
    for what in ("footnote", "endnote"):
        special = "".join(
            f'<w:{what} w:type="{name}" w:id="{n}"><w:p>{run(f"<w:{name}/>")}</w:p></w:{what}>'
            for n, name in ((-1, "separator"), (0, "continuationSeparator"))
        )
        own = f'<w:{what} w:id="1"><w:p>{run(f"<w:{what}Ref/>")}{run("<w:t>UU 14/2008</w:t>")}</w:p></w:{what}>'
        part(
            document, f"/word/{what}s.xml", f"{OFFICE}wordprocessingml.{what}s+xml", f"{what}s",
            f"<w:{what}s {NAMESPACES}>{special}{own}</w:{what}s>",
        )  # fmt: skip
        raw(document, run("<w:t>Lihat</w:t>") + run(f'<w:{what}Reference w:id="1"/>'))
    return document


def changes() -> WordDocument:
    who = 'w:id="9" w:author="Budi" w:date="2026-01-05T08:00:00Z"'
    return raw(
        letter(),
        f"<w:ins {who}>{run('<w:t>baru</w:t>')}</w:ins>"
        f"<w:del {who}><w:r><w:delText>lama</w:delText></w:r></w:del>",
        f"<w:pPr><w:jc w:val='center'/><w:pPrChange {who}><w:pPr><w:jc w:val='left'/></w:pPr>"
        f"</w:pPrChange></w:pPr><w:moveFrom {who}>{run('<w:t>pindah</w:t>')}</w:moveFrom>"
        f"<w:moveTo {who}>{run('<w:t>pindah</w:t>')}</w:moveTo>",
    )


def forms() -> WordDocument:
    def control(kind: str) -> str:
        return (
            '<w:sdt><w:sdtPr><w:alias w:val="Nama"/><w:tag w:val="nama"/><w:id w:val="12"/>'
            '<w:placeholder><w:docPart w:val="DefaultPlaceholder"/></w:placeholder>'
            f"<w:showingPlcHdr/>{kind}</w:sdtPr><w:sdtContent>{run('<w:t>isi</w:t>')}</w:sdtContent></w:sdt>"
        )

    box = (
        '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Setuju"/><w:enabled/>'
        "<w:calcOnExit w:val='0'/><w:checkBox><w:sizeAuto/><w:default w:val='0'/></w:checkBox>"
        "</w:ffData></w:fldChar>"
    )
    return raw(
        letter(),
        control("<w:text/>"),
        control('<w:dropDownList><w:listItem w:displayText="A" w:value="A"/></w:dropDownList>'),
        control('<w:date><w:dateFormat w:val="d/M/yyyy"/><w:lid w:val="id-ID"/></w:date>'),
        control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'),
        control("<w:picture/><w15:appearance w15:val='hidden'/>"),
        run(box) + run("<w:instrText> FORMCHECKBOX </w:instrText>") + run('<w:fldChar w:fldCharType="end"/>'),
    )  # fmt: skip


def equations() -> WordDocument:
    return raw(
        letter(),
        "<m:oMathPara><m:oMath><m:f><m:fPr><m:type m:val='bar'/></m:fPr><m:num><m:r><m:t>a</m:t></m:r>"
        "</m:num><m:den><m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e><m:sSup><m:e>"
        "<m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:e></m:rad>"
        "</m:den></m:f></m:oMath></m:oMathPara>",
    )


INLINE = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000"'
    ' cy="1500000"/><wp:docPr id="{n}" name="Gambar {n}"/><wp:cNvGraphicFramePr/><a:graphic>'
    '<a:graphicData uri="{uri}">{inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)


def shapes() -> WordDocument:
    words = f"<w:txbxContent><w:p>{run('<w:t>Kotak</w:t>')}</w:p></w:txbxContent>"
    new = (
        "<wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='9' cy='9'/>"
        f"</a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{words}</wps:txbx>"
        "<wps:bodyPr/></wps:wsp>"
    )
    uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    drawing = INLINE.format(n=7, uri=uri, inner=new)[5:-6]
    old = (
        "<w:pict><v:shapetype id='_x0000_t202' coordsize='21600,21600' o:spt='202' path='m,l,21600r21600,l"
        "21600,xe'><v:stroke joinstyle='miter'/><v:path gradientshapeok='t' o:connecttype='rect'/>"
        "</v:shapetype><v:shape id='_x0000_s1026' type='#_x0000_t202' style='width:90pt;height:40pt'"
        f" o:gfxdata='UEsDBBQ='><v:textbox inset='0,0,0,0'>{words}</v:textbox><w10:wrap type='square'/>"
        "</v:shape></w:pict>"
    )
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )
    return raw(letter(), f"<w:r>{both}</w:r>", f"<w:r>{old}</w:r>")


CHART = (
    f"<c:chartSpace {NAMESPACES}><c:date1904 val='0'/><mc:AlternateContent><mc:Choice"
    " xmlns:c14='http://schemas.microsoft.com/office/drawing/2007/8/2/chart' Requires='c14'>"
    "<c14:style val='102'/></mc:Choice><mc:Fallback><c:style val='2'/></mc:Fallback></mc:AlternateContent>"
    "<c:chart><c:autoTitleDeleted val='0'/><c:plotArea><c:layout/><c:barChart><c:barDir val='col'/>"
    "<c:grouping val='clustered'/><c:ser><c:idx val='0'/><c:order val='0'/><c:cat><c:strRef><c:f>"
    "Sheet1!$A$2:$A$3</c:f><c:strCache><c:ptCount val='1'/><c:pt idx='0'><c:v>2025</c:v></c:pt>"
    "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache>"
    "<c:ptCount val='1'/><c:pt idx='0'><c:v>4</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
    "<c:axId val='1'/><c:axId val='2'/></c:barChart><c:catAx><c:axId val='1'/><c:scaling/><c:delete"
    " val='0'/><c:axPos val='b'/><c:crossAx val='2'/></c:catAx><c:valAx><c:axId val='2'/><c:scaling/>"
    "<c:delete val='0'/><c:axPos val='l'/><c:crossAx val='1'/></c:valAx></c:plotArea></c:chart>"
    "<c:externalData r:id='rId1'><c:autoUpdate val='0'/></c:externalData></c:chartSpace>"
)


def chart() -> WordDocument:
    document = letter()
    made = Part(
        PackURI("/word/charts/chart1.xml"), f"{OFFICE}drawingml.chart+xml", CHART.encode(),
        document.part.package,
    )  # fmt: skip
    book = BytesIO()
    openpyxl.Workbook().save(book)
    held = Part(
        PackURI("/word/embeddings/Microsoft_Excel_Sheet.xlsx"), f"{OFFICE}spreadsheetml.sheet",
        book.getvalue(), document.part.package,
    )  # fmt: skip
    made.relate_to(held, RT.PACKAGE)
    uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    inner = f'<c:chart r:id="{document.part.relate_to(made, RT.CHART)}"/>'
    return raw(document, INLINE.format(n=3, uri=uri, inner=inner))


def smart_art() -> WordDocument:
    document = letter()
    space = f"{NAMESPACES}"
    ids = [
        part(document, f"/word/diagrams/{name}1.xml", f"{OFFICE}drawingml.{kind}+xml", rel, xml)
        for name, kind, rel, xml in (
            ("data", "diagramData", "diagramData",
             f"<dgm:dataModel {space}><dgm:ptLst><dgm:pt modelId='1' type='doc'><dgm:prSet loTypeId='x'/>"
             "<dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:endParaRPr lang='id'/></a:p></dgm:t></dgm:pt></dgm:ptLst>"
             "<dgm:cxnLst/><dgm:bg/><dgm:whole/><dgm:extLst><a:ext uri='x'/></dgm:extLst></dgm:dataModel>"),
            ("layout", "diagramLayout", "diagramLayout",
             f"<dgm:layoutDef {space} uniqueId='x'><dgm:title val=''/><dgm:desc val=''/><dgm:layoutNode"
             " name='d'><dgm:alg type='lin'/><dgm:shape r:blip=''><dgm:adjLst/></dgm:shape><dgm:presOf/>"
             "</dgm:layoutNode></dgm:layoutDef>"),
            ("quickStyle", "diagramStyle", "diagramQuickStyle", f"<dgm:styleDef {space} uniqueId='x'/>"),
            ("colors", "diagramColors", "diagramColors", f"<dgm:colorsDef {space} uniqueId='x'/>"),
        )
    ]  # fmt: skip
    inner = '<dgm:relIds r:dm="{}" r:lo="{}" r:qs="{}" r:cs="{}"/>'.format(*ids)
    uri = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    return raw(document, INLINE.format(n=4, uri=uri, inner=inner))


def from_a_template() -> WordDocument:
    """Return a document whose author's program noted the template on its own disk."""
    document = letter()
    settings = document.part._settings_part  # noqa: SLF001 - python-docx has no templates
    found = settings.relate_to(
        "file:///C:\\Users\\Sari\\AppData\\Roaming\\Microsoft\\Templates\\Surat%20Dinas.dotx",
        f"{RT.STYLES[:-6]}attachedTemplate", True,
    )  # fmt: skip
    settings.element.insert(0, parse_xml(f'<w:attachedTemplate {NAMESPACES} r:id="{found}"/>'))
    settings.element.append(parse_xml(f'<w15:docId {NAMESPACES} w15:val="{{1}}"/>'))
    return document


def with_hidden_parts() -> WordDocument:
    """Return a document with what Word and its add-ins keep beside the words."""
    document = letter(whole=True)
    for n, (kind, xml) in enumerate(
        (
            (
                "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
                "<b:Sources xmlns:b='x'/>",
            ),
            ("http://schemas.microsoft.com/sharepoint/v3", "<FormTemplates xmlns='y'/>"),
        ),
        1,
    ):
        part(
            document,
            f"/customXml/item{n + 6}.xml",
            "application/xml",
            "customXml",
            f"<!--{kind}-->{xml}",
        )
    part(
        document,
        "/word/glossary/document.xml",
        f"{OFFICE}wordprocessingml.document.glossary+xml",
        "glossaryDocument",
        f"<w:glossaryDocument {NAMESPACES}/>",
    )
    return document


def with_fonts() -> WordDocument:
    document = letter(3)
    table_part = document.part.part_related_by(RT.FONT_TABLE)
    font = Part(
        PackURI("/word/fonts/font1.odttf"), f"{OFFICE}obfuscatedFont", bytes(256),
        document.part.package,
    )  # fmt: skip
    found = table_part.relate_to(font, f"{RT.STYLES[:-6]}font")
    embedded = (
        f'<w:font w:name="Aksara Jawa"><w:embedRegular r:id="{found}" w:fontKey="{{0}}"/></w:font>'
    )
    table_part._blob = (  # noqa: SLF001 - python-docx keeps the part as bytes
        f"<w:fonts {NAMESPACES}>{embedded}</w:fonts>".encode()
    )
    return document


def watermark() -> WordDocument:
    document = letter()
    paragraph = document.sections[0].header.paragraphs[0]._p  # noqa: SLF001
    paragraph.append(
        parse_xml(
            f"<w:r {NAMESPACES}><w:pict><v:shape id='PowerPlusWaterMarkObject1' o:spid='_x0000_s2049'"
            " type='#_x0000_t136' style='position:absolute;width:400pt;height:100pt;rotation:315'"
            " o:allowincell='f' fillcolor='silver' stroked='f'><v:fill opacity='.5'/><v:textpath"
            " style='font-family:&quot;Calibri&quot;;font-size:1pt' string='SALINAN'/></v:shape></w:pict></w:r>"
        )
    )
    return document


def mixed() -> WordDocument:
    document = pictures()
    for words in WORDS:
        document.add_paragraph(words)
    document.add_table(2, 2).cell(0, 0).add_paragraph().add_run().add_picture(photo())
    return document


WORD: dict[str, Callable[[], WordDocument]] = {
    "letter": letter, "languages": lambda: letter(5), "tables": tables, "pictures": pictures,
    "headers": headers, "lists": lists, "comments": comments, "links": links, "fields": fields,
    "notes": notes, "changes": changes, "forms": forms, "equations": equations, "shapes": shapes,
    "chart": chart, "smart-art": smart_art, "from-a-template": from_a_template,
    "hidden-parts": with_hidden_parts, "fonts": with_fonts, "watermark": watermark, "mixed": mixed,
}  # fmt: skip


# Excel, by XlsxWriter (byte for byte what Excel writes) and openpyxl.

FORMULAS = (
    "=SUM(B2:B4)", '=IF(A1="ya","benar","salah (tidak)")', "=VLOOKUP(A2,$A$1:$B$9,2,FALSE)",
    "=XLOOKUP(A2,A:A,B:B)", '=TEXT(TODAY(),"dd-mm-yyyy")', "='Sheet 2 (lama)'!A1*2", "=_xlfn.CONCAT(A1:B2)",
    '=HYPERLINK("https://ppid.klaten.go.id","PPID")', '=SUMIFS(B:B,A:A,">0")', '=ROUND(1/3,2)&" | "',
    "=INDEX(B:B,MATCH(1,A:A,0))", '=IFERROR(1/0,"#DIV/0!")',
)  # fmt: skip


def sheets(fill: Callable[[xlsxwriter.Workbook, xlsxwriter.worksheet.Worksheet], object]) -> bytes:
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        book.add_worksheet("Sheet 2 (lama)")
        for row in range(6):
            sheet.write_row(row, 0, (f"Desa {row}", row * 1000, row / 7))
        fill(book, sheet)
    return out.getvalue()


def drawn(kind: str) -> Callable[[xlsxwriter.Workbook, xlsxwriter.worksheet.Worksheet], object]:
    def fill(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
        made = book.add_chart({"type": kind})
        made.add_series({"categories": "=Sheet1!$A$2:$A$5", "values": "=Sheet1!$B$2:$B$5"})
        made.set_title({"name": "=Sheet1!$A$1"})
        sheet.insert_chart("E2", made)

    return fill


def conditions(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
    red = book.add_format({"bg_color": "red"})
    sheet.conditional_format("B1:B9", {"type": "cell", "criteria": ">", "value": 5, "format": red})
    sheet.conditional_format("C1:C9", {"type": "3_color_scale"})
    sheet.conditional_format("B1:B9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C1:C9", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.conditional_format(
        "A1:A9", {"type": "formula", "criteria": "=MOD(ROW(),2)=0", "format": red}
    )
    sheet.data_validation("D1", {"validate": "list", "source": ["ya", "tidak"]})
    sheet.data_validation("D2", {"validate": "list", "source": "=$A$1:$A$5"})
    sheet.add_sparkline("F1", {"range": "Sheet1!B1:B5"})


def furnishing(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
    sheet.write_url("H1", "https://ppid.klaten.go.id#bagian", string="PPID")
    sheet.write_url("H2", "internal:'Sheet 2 (lama)'!A1")
    sheet.write_url("H3", "mailto:ppid@klaten.go.id")
    sheet.write_comment("A1", "Catatan petugas")
    sheet.insert_textbox("J2", "Kotak", {"textlink": "=$A$1"})
    sheet.insert_image("J9", "foto.png", {"image_data": photo()})
    sheet.set_header("&L&G&CLaporan", {"image_left": "foto.png", "image_data_left": photo()})
    sheet.autofilter("A1:C5")
    sheet.freeze_panes(1, 1)
    sheet.protect("rahasia")
    sheet.right_to_left()
    book.define_name("Anggaran", "='Sheet 2 (lama)'!$A$1:$A$9")


def a_table(_: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
    columns = [
        {"header": "Desa"},
        {"header": "Rp"},
        {"header": "x", "formula": "=Table1[[#This Row],[Rp]]*2"},
    ]
    sheet.add_table("A1:C5", {"columns": columns, "total_row": True})
    sheet.write_dynamic_array_formula("E1", "=UNIQUE(A2:A5)")


def reckoned(_: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
    for row, one in enumerate(FORMULAS):
        sheet.write_formula(row, 5, one)
    sheet.write_array_formula("G1:G3", "{=TREND(B1:B3)}")


def opened(fill: Callable[[openpyxl.Workbook], object]) -> bytes:
    book, out = openpyxl.Workbook(), BytesIO()
    for row in range(5):
        book.active.append([f"Desa {row}", row, row * 2])
    fill(book)
    book.save(out)
    return out.getvalue()


def merged(book: openpyxl.Workbook) -> None:
    book.active.merge_cells("A1:C1")
    book.active["A7"] = "=SUM(B1:B5)"
    book.active.add_image(openpyxl.drawing.image.Image(photo()), "E2")
    book.active["A2"].comment = openpyxl.comments.Comment("Catatan", "Budi")
    book.create_sheet("Lampiran").print_title_rows = "1:2"


def graphed(book: openpyxl.Workbook) -> None:
    for kind in (openpyxl.chart.BarChart, openpyxl.chart.PieChart, openpyxl.chart.LineChart):
        made = kind()
        made.add_data(openpyxl.chart.Reference(book.active, 2, 1, 3, 5))
        book.active.add_chart(made, "E5")


EXCEL: dict[str, Callable[[], bytes]] = {
    "plain": lambda: sheets(lambda *_: None),
    **{
        f"chart-{kind}": partial(sheets, drawn(kind))
        for kind in ("column", "line", "pie", "scatter", "area", "radar", "doughnut")
    },
    "conditions": lambda: sheets(conditions), "furnishing": lambda: sheets(furnishing),
    "table": lambda: sheets(a_table), "formulas": lambda: sheets(reckoned),
    "openpyxl-plain": lambda: opened(lambda _: None), "openpyxl-merged": lambda: opened(merged),
    "openpyxl-charts": lambda: opened(graphed),
}  # fmt: skip


# PowerPoint, by python-pptx: its template is PowerPoint's own.


def slides(fill: Callable[[Presentation], object], layout: int = 5) -> bytes:
    show, out = Presentation(), BytesIO()
    slide = show.slides.add_slide(show.slide_layouts[layout])
    slide.shapes.title.text = WORDS[0]
    fill(slide)
    show.save(out)
    return out.getvalue()


def slide_with_all(slide: Presentation) -> None:
    shapes_ = slide.shapes
    shapes_.add_picture(photo(), 0, 0)
    grid = shapes_.add_table(2, 2, 0, 0, Inches(3), Inches(1)).table
    grid.cell(0, 0).text = "Desa"
    group = shapes_.add_group_shape()
    oval = group.shapes.add_shape(MSO_SHAPE.OVAL, 0, 0, Inches(1), Inches(1))
    oval.click_action.hyperlink.address = "https://ppid.klaten.go.id"
    slide.notes_slide.notes_text_frame.text = "Catatan pembicara"
    run_ = shapes_.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.paragraphs[0].add_run()
    run_.text, run_.hyperlink.address = "surel", "mailto:ppid@klaten.go.id"


def slide_with_chart(slide: Presentation) -> None:
    data = CategoryChartData()
    data.categories = ["2024", "2025"]
    data.add_series("Permohonan", (12, 30))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(4), Inches(3), data)


POWERPOINT: dict[str, Callable[[], bytes]] = {
    "title": lambda: slides(lambda _: None, 0), "all": lambda: slides(slide_with_all),
    "chart": lambda: slides(slide_with_chart),
}  # fmt: skip


# Shapes that other programs give to the same parts.


def rezipped(body: bytes, change: Callable[[str, bytes], tuple[str, bytes]]) -> bytes:
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(body)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for name in old.namelist():
            if not name.endswith("/"):
                way = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
                new.writestr(*change(name, old.read(name)), way)
    return out.getvalue()


def smaller(name: str, body: bytes) -> tuple[str, bytes]:
    """Take a smaller picture of the first page, so that the folder stays small."""
    small = photo("PNG" if name.endswith("png") else "JPEG").getvalue()
    return name, small if "thumbnail." in name else body


def strict(name: str, body: bytes) -> tuple[str, bytes]:
    """Write the namespaces of ISO/IEC 29500 strict."""
    if not name.endswith((".xml", ".rels")):
        return name, body
    whole = re.sub(
        rb"http://schemas\.openxmlformats\.org/(wordprocessingml|spreadsheetml|presentationml|drawingml"
        rb"|officeDocument)/2006/(?!custom-prop|extended-prop|docProps)",
        rb"http://purl.oclc.org/ooxml/\1/", body,
    )  # fmt: skip
    return name, whole.replace(b'/extended-properties"', b'/extendedProperties"')


def as_template(name: str, body: bytes) -> tuple[str, bytes]:
    for kind, template in (
        ("document", "template"),
        ("sheet", "template"),
        ("presentation", "slideshow"),
    ):
        body = body.replace(f".{kind}.main+xml".encode(), f".{template}.main+xml".encode())
    return name, body


def with_absolute_targets(name: str, body: bytes) -> tuple[str, bytes]:
    """Name parts from the root, as Google and OpenXML SDK do, with a mark before the XML."""
    if name == "word/_rels/document.xml.rels":
        body = re.sub(rb'Target="(?!http|/)([^"]+\.xml)"', rb'Target="/word/\1"', body)
    return name, b"\xef\xbb\xbf" + body if name.endswith(".xml") else body


OPENED_BY: dict[str, Callable[[Any], object]] = {
    ".docx": Document, ".xlsx": openpyxl.load_workbook, ".pptx": Presentation,
    ".odt": opendocument.load, ".ods": opendocument.load, ".odp": opendocument.load,
}  # fmt: skip


def main(folder: Path) -> None:
    """Make all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    made: dict[str, bytes] = {}
    for name, make in WORD.items():
        out = BytesIO()
        make().save(out)
        made[f"word-{name}.docx"] = out.getvalue()
    made |= {f"excel-{name}.xlsx": make() for name, make in EXCEL.items()}
    made |= {f"powerpoint-{name}.pptx": make() for name, make in POWERPOINT.items()}
    for name in (
        "word-tables.docx",
        "word-fields.docx",
        "excel-conditions.xlsx",
        "powerpoint-all.pptx",
    ):
        made[f"strict-{name}"] = rezipped(made[name], strict)
        made[f"template-{name}"] = rezipped(made[name], as_template)
    for name in ("word-links.docx", "word-pictures.docx"):
        made[f"google-{name}"] = rezipped(made[name], with_absolute_targets)
    for name, body in made.items():
        (folder / name).write_bytes(body)
    made_by_odfpy(folder)
    by_libre_office(folder)
    for path in sorted(folder.iterdir()):
        path.write_bytes(rezipped(path.read_bytes(), smaller))
        if not path.name.startswith(("strict", "template")):
            OPENED_BY[path.suffix](path)


def made_by_odfpy(folder: Path) -> None:
    written = opendocument.OpenDocumentText()
    for words in WORDS:
        written.text.addElement(text.P(text=words))
    written.save(folder / "odfpy-letter.odt")
    book = opendocument.OpenDocumentSpreadsheet()
    sheet, row, cell = (
        table.Table(name="Desa"),
        table.TableRow(),
        table.TableCell(formula="of:=1+1"),
    )
    row.addElement(cell)
    sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    book.save(folder / "odfpy-sheet.ods")


def by_libre_office(folder: Path) -> None:
    """Let LibreOffice write each in its own format, and some of these in Microsoft's again."""
    for old, new in (("docx", "odt"), ("xlsx", "ods"), ("pptx", "odp")):
        kept = [path for path in folder.glob(f"*.{old}") if not path.name.startswith("template")]
        convert(folder / "libreoffice", new, kept)
        back = sorted((folder / "libreoffice").glob(f"*.{new}"))[::2]
        convert(folder / "libreoffice", old, back)
    for path in (folder / "libreoffice").iterdir():
        path.rename(folder / f"libreoffice-{path.name}")
    (folder / "libreoffice").rmdir()


def convert(folder: Path, ending: str, paths: list[Path]) -> None:
    command = ["soffice", "--headless", "--convert-to", ending, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True)  # noqa: S603 - our own paths


if __name__ == "__main__":
    main(Path(sys.argv[1]))
