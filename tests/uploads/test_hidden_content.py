"""What hides in attachments: some that hide something, and some that hide nothing."""

import posixpath
import zipfile
from io import BytesIO

import pytest

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_cleaning import clean, load_decoder
from bot.uploads.hidden_content import find_hidden
from bot.uploads.isolated_process import look_apart
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads import strangers
from tests.uploads.hidden_samples import CLEAN, HIDDEN
from tests.uploads.hostile_workbooks import HOSTILE

OF_SHEETS = {"sheet", "rows", "columns", "comments", "unseen", "pivot", "model", "external"}
OWN_PARTS = {
    *("[Content_Types].xml", ".rels", "app.xml", "core.xml", "workbook.xml", "workbook.xml.rels"),
    *("styles.xml", "sharedStrings.xml", "theme1.xml", "sheet1.xml"),
}
"""What xlsxwriter writes of values alone."""


@pytest.mark.parametrize("name", HIDDEN)
def test_what_hides_is_named(name: str) -> None:
    kind, make = HIDDEN[name]
    found = find_hidden(make())
    assert not isinstance(found, UnfitFile)
    assert kind in [one.kind for one in found]


@pytest.mark.parametrize("name", CLEAN)
def test_nobody_is_asked_about_what_hides_nothing(name: str) -> None:
    found = find_hidden(CLEAN[name]())
    assert not isinstance(found, UnfitFile)
    assert [one for one in found if one.is_asked] == []


@needs_confinement
@pytest.mark.parametrize("name", ["hidden sheet", "under a black box", "place of a photo"])
def test_a_process_that_can_only_compute_finds_it_too(name: str) -> None:
    kind, make = HIDDEN[name]
    found = look_apart(make(), CONFINEMENT)
    assert not isinstance(found, UnfitFile)
    assert kind in [one.kind for one in found]


@pytest.mark.parametrize(
    "name", [one for one in HIDDEN if HIDDEN[one][0] in OF_SHEETS and "PDF" not in one]
)
def test_a_copy_is_without_what_hid(name: str) -> None:
    load_decoder(HIDDEN[name][1]())
    copy = clean(HIDDEN[name][1](), "berkas")
    assert isinstance(copy, CleanedFile)
    left = find_hidden(copy.body or b"")
    assert not isinstance(left, UnfitFile)
    assert [one for one in left if one.kind is not HidingKind.SHOWN] == []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_copy_of_a_hostile_workbook_holds_values_only(name: str) -> None:
    copy = clean(HOSTILE[name], "berkas")
    assert isinstance(copy, CleanedFile)
    with zipfile.ZipFile(BytesIO(copy.body or b"")) as parts:
        assert {posixpath.basename(part) for part in parts.namelist()} <= OWN_PARTS
        whole = b"".join(map(parts.read, parts.namelist()))
    assert b"<f>" not in whole
    assert b"TargetMode" not in whole


@pytest.mark.parametrize("body", [strangers.word(), strangers.open_document()])
def test_what_a_text_document_hides_cannot_be_told(body: bytes) -> None:
    assert find_hidden(body) == UnfitFile("document")
