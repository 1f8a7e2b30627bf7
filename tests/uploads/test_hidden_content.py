"""What hides in attachments: forty that hide something, and forty that hide nothing."""

import zipfile
from io import BytesIO
from typing import Any

import pytest

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_cleaning import clean, load_decoder
from bot.uploads.hidden_content import find_hidden
from bot.uploads.isolated_process import look_apart
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads.hidden_samples import (
    CLEAN,
    HIDDEN,
    NIK,
    PEOPLE,
    SAID,
    sheet,
    with_parts,
    with_sheet,
)


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


BARE = {
    "hidden sheet": NIK[3],
    "hidden rows": NIK[3],
    "hidden column": NIK[3],
    "comment in a letter": "belum diaudit",
    "struck out": SAID,
    "hidden by its style": "Ketua keberatan",
    "hidden slide": SAID,
    "speaker's notes": SAID,
}


@pytest.mark.parametrize("name", BARE)
def test_a_copy_is_without_what_hid_to_the_last_byte(name: str) -> None:
    kind, make = HIDDEN[name]
    load_decoder(make())
    copy = clean(make(), "berkas", bare=True)
    assert isinstance(copy, CleanedFile)
    left = find_hidden(copy.body or b"")
    assert not isinstance(left, UnfitFile)
    assert kind not in [one.kind for one in left]
    with zipfile.ZipFile(BytesIO(copy.body or b"")) as package:
        assert BARE[name].encode() not in b"".join(map(package.read, package.namelist()))


def test_a_copy_keeps_the_rules_that_ask_for_nothing_elsewhere_and_what_it_loses_is_told() -> None:
    def ruled(book: Any, page: Any) -> None:
        with_sheet(PEOPLE, "hide")(book, page)
        book.define_name("Warga", "=sumber!$A$2:$A$31")
        for cell, source in (("C2", "=$A$2:$A$5"), ("C3", "=sumber!$A$2:$A$9"), ("C4", "=Warga")):
            page.data_validation(cell, {"validate": "list", "source": source})
        page.conditional_format("B2:B5", {"type": "cell", "criteria": ">", "value": 102})

        page.write_formula("D1", "=SUM(B2:B5)", None, 408)

    found = find_hidden(sheet(change=ruled))
    assert not isinstance(found, UnfitFile)
    lost = {one.where: one.lines for one in found if one.kind is HidingKind.LOST}
    assert lost == {"formulas": 1, "rules": 2, "names": 1}
    copy = clean(sheet(change=ruled), "rekap.xlsx", bare=True)
    assert isinstance(copy, CleanedFile)
    with zipfile.ZipFile(BytesIO(copy.body or b"")) as parts:
        page = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "$A$2:$A$5" in page
    assert "cfRule" in page
    assert "sumber" not in page
    assert "Warga" not in page


def test_a_formula_that_shows_no_value_makes_no_safe_copy() -> None:
    book = sheet(PEOPLE, lambda _book, page: page.write_formula("C1", "=SUM(A1:A2)"))
    book = with_parts(book, {}, {"xl/worksheets/sheet1.xml": ("</f><v>0</v>", "</f>")})
    assert clean(book, "berkas", bare=True) == UnfitFile("unknown")
