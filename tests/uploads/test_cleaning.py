"""What is left of a stranger's file."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from bot.uploads.apart import clean_apart
from bot.uploads.cleaning import clean
from bot.uploads.verdict import Cleaned, Unfit
from tests.uploads import strangers


def test_a_picture_loses_its_place_its_words_and_what_hangs_behind_it() -> None:
    cleaned = clean_apart(strangers.picture_with_place() + b"PK\x03\x04 hidden", "rumah.png")
    assert isinstance(cleaned, Cleaned)
    assert (cleaned.kind, cleaned.name) == ("jpeg", "rumah.jpg")
    assert cleaned.body is not None
    assert not any(word in cleaned.body for word in (b"street", b"at home", b"hidden", b"Exif"))
    with Image.open(BytesIO(cleaned.body)) as picture:
        assert picture.size == (64, 48)


def test_a_pdf_keeps_its_pages_and_nothing_that_acts() -> None:
    cleaned = clean_apart(strangers.pdf_with_marks(), "surat")
    assert isinstance(cleaned, Cleaned)
    assert cleaned.body is not None
    with pikepdf.open(BytesIO(cleaned.body)) as document:
        assert len(document.pages) == 1
        links = [mark.get("/A") for mark in document.pages[0].obj.Annots]
        assert [link and str(link.URI) for link in links] == ["https://klaten.go.id/", None]
    assert b"hidden" not in cleaned.body


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b"MZ\x90\0 a program", "kind"),
        (strangers.pdf(password="secret"), "encrypted"),
        (strangers.picture()[:80], "unreadable"),
        (strangers.several_pictures("GIF"), "animated"),
    ],
)
def test_what_is_unfit_is_refused_with_a_reason(body: bytes, reason: str) -> None:
    assert clean(body, "berkas.pdf") == Unfit(reason)  # type: ignore[arg-type]
