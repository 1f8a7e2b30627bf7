"""Office documents: what runs, fetches or hides something is refused; what is ordinary passes."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from docx import Document
from lxml import etree
from PIL import Image

from bot.uploads.cleaning_outcome import CleanedFile, UncleanError, UnfitFile
from bot.uploads.document_allowlist import check_formula
from bot.uploads.file_kinds import kind_of
from tests.confinement import cleaned_as_by_the_desk
from tests.uploads.document_rates import DOCUMENTS, ordinary, refusals
from tests.uploads.hostile_documents import HOSTILE, ORDINARY, cell, sheet
from tests.uploads.strangers import (
    Part,
    boasting,
    office,
    open_document,
    package,
    picture,
    relationships,
    word,
    words,
)

WHAT_IT_HOLDS = {"macro", "embedded", "linked", "unknown"}
OF_THE_ZIP_OR_ITS_LETTERS = {
    "words in UTF-16": "unreadable",
    "words in UTF-7": "unreadable",
    "words in EBCDIC": "unreadable",
    "words that only say UTF-7": "unreadable",
    "the same name twice": "unreadable",
    "the same name in other letters": "unreadable",
    "a name outside": "unreadable",
    "a name of Windows": "unreadable",
    "macros of Basic, from here": "unreadable",
    "depth without end": "unreadable",
    "a part with a password": "encrypted",
    "an encrypted OpenDocument": "encrypted",
    "a bomb": "too-large",
    "very many elements": "too-large",
    "very many parts": "too-large",
}
"""Hostile documents that are refused before anybody reads what they say."""


def test_every_hostile_document_is_refused_for_what_it_holds() -> None:
    refused = refusals(HOSTILE)
    assert HOSTILE.keys() - refused.keys() == set()
    early = {name: reason for name, reason in refused.items() if reason not in WHAT_IT_HOLDS}
    assert early == OF_THE_ZIP_OR_ITS_LETTERS


def test_the_same_makings_without_the_trick_pass() -> None:
    assert refusals(ORDINARY) == {}


REFUSED_THOUGH_ORDINARY = {
    # A letter to many whose names come from a database: nobody can open that database here.
    "libreoffice-strict-word-fields.odt": "linked",
    "libreoffice-word-fields.odt": "linked",
}


def test_ordinary_documents_of_the_usual_programs_pass() -> None:
    bodies = ordinary()
    assert len(bodies) >= 100
    assert refusals(bodies) == REFUSED_THOUGH_ORDINARY


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*word*.docx")), ids=lambda one: one.name)
def test_a_cleaned_word_document_opens_and_says_the_same(path: Path) -> None:
    body = path.read_bytes()
    cleaned = cleaned_as_by_the_desk(body, "x.docx")
    assert isinstance(cleaned, CleanedFile)
    assert cleaned.body is not None
    assert written_in(cleaned.body) == written_in(body)


def written_in(body: bytes) -> list[str]:
    """Return the words of the main part, whichever form of the standard it is written in."""
    with zipfile.ZipFile(BytesIO(body)) as whole:
        root = etree.fromstring(whole.read("word/document.xml"))
    return [one.text for one in root.iter("{*}t") if outside_of_alternatives(one)]


def outside_of_alternatives(element: Any) -> bool:
    return not any(one.tag.endswith("}Fallback") for one in element.iterancestors())


def parts_of(body: bytes) -> dict[str, bytes]:
    """Return what is left of a document, by name."""
    cleaned = cleaned_as_by_the_desk(body, "x")
    assert isinstance(cleaned, CleanedFile), cleaned
    assert cleaned.body is not None
    with zipfile.ZipFile(BytesIO(cleaned.body)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def test_pictures_are_drawn_anew_and_what_cannot_be_is_crossed() -> None:
    parts = parts_of(
        word(
            parts={
                "word/media/a.png": Part(picture("PNG") + b"hidden", "image/png", "image"),
                "word/media/b.emf": Part(b"\1\0\0\0hidden", "image/x-emf", "image"),
            }
        )
    )
    assert b"hidden" not in b"".join(parts.values())
    for name in ("word/media/a.png", "word/media/b.emf"):
        assert kind_of(parts[name]) == "png"
        with Image.open(BytesIO(parts[name])) as drawn:
            drawn.load()
    assert b'PartName="/word/media/b.emf" ContentType="image/png"' in parts["[Content_Types].xml"]


def test_a_picture_that_would_fill_the_memory_refuses_its_document() -> None:
    body = word(parts={"word/a.png": Part(boasting(95_000, 95_000), "image/png", "image")})
    assert cleaned_as_by_the_desk(body, "x") == UnfitFile("too-large")


def test_a_chart_stays_without_the_table_behind_it() -> None:
    parts = parts_of((DOCUMENTS / "word-chart.docx").read_bytes())
    assert not [name for name in parts if "embeddings" in name]
    assert b"externalData" not in parts["word/charts/chart1.xml"]
    assert b"numCache" in parts["word/charts/chart1.xml"]


def test_authors_templates_fonts_and_hidden_data_stay_behind() -> None:
    for name in ("word-hidden-parts.docx", "word-from-a-template.docx", "word-fonts.docx"):
        parts = parts_of((DOCUMENTS / name).read_bytes())
        assert not [one for one in parts if one.startswith(("docProps", "customXml", "word/fonts"))]
        whole = b"".join(parts.values())
        assert not [word_ for word_ in (b"Sari", b".dotx", b"embedRegular") if word_ in whole]


def test_comments_and_changes_stay() -> None:
    assert (
        b"Mohon diperjelas."
        in parts_of((DOCUMENTS / "word-comments.docx").read_bytes())["word/comments.xml"]
    )
    changed = parts_of((DOCUMENTS / "word-changes.docx").read_bytes())["word/document.xml"]
    assert changed.count(b"<w:ins ") == changed.count(b"<w:del ") == 1


def test_a_template_goes_on_as_a_document_of_its_kind() -> None:
    body = (DOCUMENTS / "template-word-tables.docx").read_bytes()
    cleaned = cleaned_as_by_the_desk(body, "Surat.dotx")
    assert isinstance(cleaned, CleanedFile)
    assert cleaned.name == "Surat.docx"
    assert cleaned.body is not None
    assert Document(BytesIO(cleaned.body)).tables


def test_a_forgotten_part_of_a_known_kind_is_left_behind() -> None:
    kind = "application/vnd.openxmlformats-officedocument.theme+xml"
    parts = parts_of(word(parts={"word/theme2.xml": Part(b"<a/>", kind)}))
    assert "word/theme2.xml" not in parts


def test_names_differ_on_nothing_because_what_leads_where_is_written_anew() -> None:
    whole = office(words(), ("hyperlink", "https://ppid.klaten.go.id/?a=1&amp;b=2", "External"))
    whole["word/_rels/document.xml.rels"] += b"<!-- hidden -->"
    whole["[Content_Types].xml"] = whole["[Content_Types].xml"].replace(
        b"</Types>", b'<Default Extension="exe" ContentType="hidden"/></Types>'
    )
    parts = parts_of(package(whole))
    assert b"hidden" not in b"".join(parts.values())
    assert b"?a=1&amp;b=2" in parts["word/_rels/document.xml.rels"]


def test_an_opendocument_keeps_its_words_around_what_is_left_out() -> None:
    odd = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    content = parts_of(
        open_document(f"<text:p>Satu <loext:mark {odd} loext:x='hidden'/>dua</text:p>")
    )["content.xml"]
    assert b"Satu dua" in content


def test_the_manifest_of_an_opendocument_says_the_version_of_the_document() -> None:
    """LibreOffice does not open a document whose parts disagree on it."""
    names = {"libreoffice-word-letter.odt", "odfpy-letter.odt"}
    versions = set()
    for name in names:
        parts = parts_of((DOCUMENTS / name).read_bytes())
        version = parts["content.xml"].partition(b'office:version="')[2][:3]
        assert b'm:version="' + version + b'"' in parts["META-INF/manifest.xml"]
        versions.add(version)
    assert len(versions) == len(names)
    assert b"m:version" not in parts_of(open_document())["META-INF/manifest.xml"]


def test_settings_of_an_opendocument_name_no_printer() -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns"
    rows = "".join(
        f'<c:config-item c:name="{name}" c:type="{kind}">{said}</c:config-item>'
        for name, kind, said in (("PrinterName", "string", "hidden"), ("Zoom", "short", "100"))
    )
    settings = (
        f'<o:document-settings xmlns:o="{space}:office:1.0" xmlns:c="{space}:config:1.0">'
        f'<o:settings><c:config-item-set c:name="a">{rows}</c:config-item-set></o:settings>'
        "</o:document-settings>"
    )
    left = parts_of(open_document(parts={"settings.xml": settings.encode()}))["settings.xml"]
    assert b"hidden" not in left
    assert b"Zoom" in left


GOOD = (
    "SUM(B2:B4)",
    "of:=SUM([.A1:.B2];['Sheet 1 (lama)'.A1])",
    "'Sheet (2)'!$A$1:$B$3",
    'IF(A1="x|y","[1]!","a(b)")',
    "Tabel1[[#This Row],[Harga (Rp)]]*2",
    "[@Harga]*2",
    "Tabel1[2020]",
    "{1,2;3,4}",
    "_xlfn._xlws.SORT(A1:A3)",
    'HYPERLINK("https://ppid.klaten.go.id","(PPID)")',
    'of:cell-content-is-in-list("a";"b")',
    "#REF!",
    "[0]!Nama",
)
BAD = {
    "DDE(A1)": "linked",
    "T[a'[]+WEBSERVICE(A1)+T[b']]": "linked",
    "'a'!A1+webservice(A1)": "linked",
    'HYPERLINK("http"&"s://x")': "linked",
    "HYPERLINK(A1)": "linked",
    'T[HYPERLINK("https://x",)]+HYPERLINK(A1)': "linked",
    "[x.xlsx]A!A1": "linked",
    "'[x.xlsx]A'!A1": "linked",
    "of:=['file:///x'#$A.A1]": "linked",
    "\\\\x\\y!A1": "linked",
    "cmd|A!A1": "linked",
    "NEW(1)": "unknown",
    'SUM("a': "unknown",
    "A" * 70_000: "too-large",
}


@pytest.mark.parametrize("formula", GOOD)
def test_a_formula_that_stays_in_its_document_is_fit(formula: str) -> None:
    check_formula(formula)


@pytest.mark.parametrize(("formula", "reason"), BAD.items(), ids=lambda one: one[:30])
def test_a_formula_that_leads_out_of_its_document_is_not(formula: str, reason: str) -> None:
    with pytest.raises(UncleanError) as refused:
        check_formula(formula)
    assert refused.value.reason == reason


def test_a_formula_without_end_is_judged_in_no_time() -> None:
    for piece in ("[", "'", '"', "[a", "A", "A(", "'[", "HYPERLINK("):
        with pytest.raises(UncleanError):
            check_formula(piece * (65_000 // len(piece)) + "|")


def test_parts_that_lead_to_each_other_are_read_once() -> None:
    whole = office(words())
    whole["word/_rels/document.xml.rels"] = relationships(
        ("hyperlink", "#a", ""), ("officeDocument", "document.xml", "")
    )
    assert "word/document.xml" in parts_of(package(whole))


FROM_WORDS = {
    "in a cell": "<c><f>SUM(INDIRECT(A1))</f><v>7</v></c>",
    "with a prefix": "<c><f>_xlfn.INDIRECT(A1)</f><v>7</v></c>",
    "that fetches too": '<c><f>INDIRECT(WEBSERVICE("https://x.id"))</f><v>7</v></c>',
    "shared by cells": '<c><f t="shared" si="0" ref="A1:A2">INDIRECT(A1)</f><v>7</v></c>'
    '<c><f t="shared" si="0"/><v>8</v></c>',
    "that cannot be judged": '<c><f>INDIRECT(A1)+"</f><v>7</v></c>',
}


@pytest.mark.parametrize("cells", FROM_WORDS.values(), ids=FROM_WORDS)
def test_a_cell_with_an_address_made_of_words_keeps_its_value_alone(cells: str) -> None:
    left = parts_of(sheet(cells + "<c><f>SUM(A1:A2)</f><v>9</v></c>"))["xl/worksheets/sheet1.xml"]
    assert b"<v>7</v>" in left
    assert left.count(b"<f") == 1
    assert b"SUM(A1:A2)" in left


def test_a_list_to_choose_from_at_an_address_made_of_words_goes() -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.data_validation("A1", {"validate": "list", "source": "=INDIRECT(B1)"})
        page.data_validation("A2", {"validate": "list", "source": ["satu", "dua"]})
        page.conditional_format(
            "A3", {"type": "formula", "criteria": "=INDIRECT(B1)>1", "format": book.add_format()}
        )
        page.write("A3", 7)
    left = parts_of(out.getvalue())["xl/worksheets/sheet1.xml"]
    assert b"INDIRECT" not in left
    assert b"conditionalFormatting" not in left
    assert b'<dataValidations count="1">' in left
    assert b"satu,dua" in left


def test_a_cell_of_opendocument_with_an_address_made_of_words_keeps_its_value_alone() -> None:
    left = parts_of(cell('of:=INDIRECT([.A1])" office:value="7'))["content.xml"]
    assert b"INDIRECT" not in left
    assert b'value="7"' in left


def test_the_buttons_of_a_sheet_go_and_its_notes_stay() -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.insert_button("B2", {"macro": "Hitunglah", "caption": "Hitung"})
        page.write_comment("A1", "Catatan")
        page.write("A1", 7)
    left = parts_of(out.getvalue())
    drawn = b"".join(body for name, body in left.items() if name.endswith(".vml"))
    assert b"Hitunglah" not in drawn
    assert b"Button" not in drawn
    assert b"Note" in drawn
    assert any(b"Catatan" in body for body in left.values())


def test_what_excel_keeps_of_a_control_goes() -> None:
    kind = "application/vnd.ms-excel.controlproperties+xml"
    control = Part(b'<formControlPr macro="hidden"/>', kind, "ctrlProp")
    left = parts_of(sheet(parts={"xl/ctrlProps/a.xml": control}))
    assert not any("ctrlProps" in name for name in left)


def test_what_excel_draws_in_the_place_of_a_button_goes() -> None:
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    shape = (
        '<d:twoCellAnchor><d:sp macro="[0]!Hitunglah" textlink=""><d:nvSpPr><d:cNvPr id="1">'
        '<a:extLst><a:ext uri="x"><b:compatExt spid="_x0000_s1"/></a:ext></a:extLst></d:cNvPr>'
        "</d:nvSpPr></d:sp></d:twoCellAnchor>"
    )
    drawing = (
        f'<d:wsDr xmlns:d="{space}/spreadsheetDrawing" xmlns:a="{space}/main"'
        f' xmlns:b="http://schemas.microsoft.com/office/drawing/2010/main">{shape}</d:wsDr>'
    )
    kind = "application/vnd.openxmlformats-officedocument.drawing+xml"
    left = parts_of(sheet(parts={"xl/drawings/a.xml": Part(drawing.encode(), kind, "drawing")}))
    assert b"wsDr" in left["xl/drawings/a.xml"]
    assert b"Anchor" not in left["xl/drawings/a.xml"]
