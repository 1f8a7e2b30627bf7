"""What is left of a stranger's file."""

import zipfile
import zlib
from io import BytesIO
from random import Random

import pikepdf
import pytest
from PIL import Image

from bot.uploads.cleaning_outcome import CleanedFile, Reason, UnfitFile
from bot.uploads.file_cleaning import clean
from bot.uploads.isolated_process import clean_apart
from bot.uploads.pdf_cleaning import strip_jpeg
from bot.uploads.picture_cleaning import redrawn
from tests.confinement import CONFINEMENT, cleaned_as_by_the_desk
from tests.uploads import strangers


@pytest.mark.journey
def test_a_picture_loses_its_place_its_words_and_what_hangs_behind_it() -> None:
    cleaned = cleaned_as_by_the_desk(
        strangers.picture_with_place() + b"PK\x03\x04 hidden", "rumah.png"
    )
    assert isinstance(cleaned, CleanedFile)
    assert (cleaned.kind, cleaned.name) == ("jpeg", "rumah.jpg")
    assert cleaned.body is not None
    assert not any(word in cleaned.body for word in (b"street", b"at home", b"hidden", b"Exif"))
    with Image.open(BytesIO(cleaned.body)) as picture:
        assert picture.size == (64, 48)


@pytest.mark.journey
def test_a_pdf_keeps_its_pages_and_nothing_that_acts() -> None:
    cleaned = cleaned_as_by_the_desk(strangers.pdf_with_marks(), "surat")
    assert isinstance(cleaned, CleanedFile)
    assert cleaned.body is not None
    with pikepdf.open(BytesIO(cleaned.body)) as document:
        assert len(document.pages) == 1
        links = [mark.get("/A") for mark in document.pages[0].obj.Annots]
        assert [link and str(link.URI) for link in links] == ["https://klaten.go.id/", None]
    assert b"hidden" not in cleaned.body


PICTURE, PDF, WORD = strangers.picture(), strangers.pdf(), strangers.word()
FIT = {
    "a picture called a PDF": (PICTURE, "surat.pdf", "jpeg", "surat.jpg"),
    "a name that reads backwards": (PICTURE, "foto\u202egpj.exe", "jpeg", "foto gpj.jpg"),
    "a name with folders": (PICTURE, "../../etc\\passwd", "jpeg", "passwd.jpg"),
    "a name with controls": (PICTURE, "a\x00b\x1b[2J\nc.jpg", "jpeg", "a b [2J c.jpg"),
    "a name of nothing": (PICTURE, "  ..  ", "jpeg", "berkas.jpg"),
    "half a character in a name": (PICTURE, "a\ud83d.jpg", "jpeg", "a.jpg"),
    "a picture that one sees through": (
        strangers.picture("PNG", mode="RGBA"), "cap.png", "png", "cap.png",
    ),
    "a printer's picture": (strangers.picture("JPEG", mode="CMYK"), "x.jpg", "jpeg", "x.jpg"),
    "a picture with a smaller one behind it": (
        strangers.several_pictures("MPO"), "x.jpg", "jpeg", "x.jpg",
    ),
    "a picture with a mark of which way is up": (
        strangers.turned("TIFF", (900, 600)), "x.tif", "png", "x.png",
    ),
    "a larger picture of the web": (
        strangers.turned("WEBP", (1600, 1200)), "x.webp", "jpeg", "x.jpg",
    ),
    "a picture of the web": (strangers.picture("WEBP"), "x.webp", "jpeg", "x.jpg"),
    "a picture of a newer telephone": (
        strangers.turned("AVIF", (4032, 3024)), "x.avif", "jpeg", "x.jpg",
    ),
    "a picture of Paint": (strangers.picture("BMP"), "x.bmp", "jpeg", "x.jpg"),
    "words that begin like a picture": (b"BMKG memberi kabar", "x.txt", "text", "x.txt"),
    "a single GIF": (strangers.picture("GIF"), "x.gif", "png", "x.png"),
    "a scan of three pages": (
        strangers.several_pictures("TIFF"), "Surat.tif", "pdf", "Surat.pdf",
    ),
    "a PDF without an ending": (PDF, "Surat Permohonan", "pdf", "Surat Permohonan.pdf"),
    "a PDF that only its owner may change": (
        strangers.pdf(owner="owner"), "x.pdf", "pdf", "x.pdf",
    ),
    "the same, as programs locked them before": (
        strangers.pdf(owner="owner", revision=3), "x.pdf", "pdf", "x.pdf",
    ),
    "a PDF with a program behind it": (PDF + b"MZ hidden", "x.pdf", "pdf", "x.pdf"),
    "a PDF that starts a script": (
        strangers.pdf(OpenAction=strangers.script()), "x.pdf", "pdf", "x.pdf",
    ),
    "a PDF that starts a program": (
        strangers.pdf(OpenAction=strangers.launch(), AA=strangers.launch()),
        "x.pdf", "pdf", "x.pdf",
    ),
    "a PDF with a form of scripts": (
        strangers.pdf(AcroForm=pikepdf.Dictionary(XFA=pikepdf.String("hidden"))),
        "x.pdf", "pdf", "x.pdf",
    ),
    "a script for a machine": (b"@echo off\r\ndel *", "gaji.bat", "text", "gaji.txt"),
    "a table that reckons": (b"=cmd|' /C calc'!A0,1\n", "x.csv", "text", "x.txt"),
    "words of the old kind": ("Klatèn".encode("cp1252"), "x.txt", "text", "x.txt"),
    "a voice note": (b"OggS voice", "voice", "ogg", "voice.ogg"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "name", "kind", "called"), FIT.values(), ids=FIT)
def test_what_is_fit_goes_under_an_honest_name_and_hides_nothing(
    body: bytes, name: str, kind: str, called: str
) -> None:
    cleaned = cleaned_as_by_the_desk(body, name)
    assert isinstance(cleaned, CleanedFile)
    assert (cleaned.kind, cleaned.name) == (kind, called)
    assert cleaned.body is None or not hides(cleaned.body)


def hides(body: bytes) -> bool:
    """Say whether the word "hidden" stands in a file, or in what is packed in it."""
    if b"hidden" in body:
        return True
    if not body.startswith(b"PK"):
        return False
    with zipfile.ZipFile(BytesIO(body)) as package:
        return any(b"hidden" in package.read(name) for name in package.namelist())


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "P", "CMYK"])
def test_the_pages_of_a_scan_become_those_of_a_pdf_as_large_as_the_paper(mode: str) -> None:
    out, pages = BytesIO(), [strangers.a4(mode, upright) for upright in (True, False)]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], dpi=(200, 200))
    cleaned = cleaned_as_by_the_desk(out.getvalue(), "Surat.tif")
    assert isinstance(cleaned, CleanedFile)
    with pikepdf.open(BytesIO(cleaned.body or b"")) as document:
        sizes = [[round(float(side)) for side in page.mediabox[2:]] for page in document.pages]
        drawn = [
            pikepdf.PdfImage(one).as_pil_image().convert("L")
            for page in document.pages
            for one in page.get_images().values()
            if isinstance(one, pikepdf.Stream)
        ]
    assert sizes == [[595, 842], [842, 595]]
    assert len(drawn) == 2
    for picture in drawn:
        middle = picture.width // 2
        assert min(picture.crop((0, 0, 90, 90)).tobytes()) > 240
        assert max(picture.crop((middle - 50, 800, middle + 50, 900)).tobytes()) < 15


LARGE = (8160, 6120)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_telephone_s_largest_picture_fits_into_the_memory_and_stands_upright(kind: str) -> None:
    cleaned = clean_apart(strangers.turned(kind, LARGE), "rumah", CONFINEMENT)
    assert isinstance(cleaned, CleanedFile)
    assert cleaned.body is not None
    with Image.open(BytesIO(cleaned.body)) as picture:
        assert picture.size == (LARGE[1] // 2, LARGE[0] // 2)
        hue = picture.convert("HSV").getchannel("H")
    assert (hue.getpixel((10, 10)), hue.getpixel((10, 4000))) == (0, 85)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA"])
def test_a_large_picture_of_any_kind_is_halved(mode: str) -> None:
    kind, body = redrawn(strangers.picture("PNG", (6000, 4201), mode=mode), "png")
    with Image.open(BytesIO(body)) as picture:
        assert (kind, picture.size) == ("png", (3000, 2101))
        assert (picture.mode == "RGBA") == (mode == "RGBA")


UNFIT = {
    "nothing": (b"", "empty"),
    "a Windows program": (b"MZ\x90\0\x03", "kind"),
    "a Linux program": (b"\x7fELF\x02\x01", "kind"),
    "a shell script": (b"#!/bin/sh\nrm -rf /\n", "kind"),
    "a web page": (b"<html><script>alert(1)</script>", "kind"),
    "a drawing that runs": (b"<svg onload='alert(1)'/>", "kind"),
    "a web page that is a PDF too": (b"<html>" + PDF, "kind"),
    "rich text": (b"{\\rtf1\\object}", "old"),
    "an old office document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "old"),
    "a workbook with a password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted",
    ),
    "an archive": (strangers.package({"surat.pdf": PDF}), "kind"),
    "another archive": (b"7z\xbc\xaf\x27\x1c" + bytes(8), "kind"),
    "an archive in an archive": (b"\x1f\x8b\x08\0" + bytes(8), "kind"),
    "a picture that few can open": (b"\0\0\0\x18ftypheic" + bytes(8), "kind"),
    "zeros": (bytes(1000), "kind"),
    "half a picture": (PICTURE[: len(PICTURE) // 2], "unreadable"),
    "half a PDF": (b"%PDF-1.7\n1 0 obj <<", "unreadable"),
    "half a document": (WORD[: len(WORD) // 2], "unreadable"),
    "a PDF without pages": (strangers.pdf(pages=0), "unreadable"),
    "a PDF with a password": (strangers.pdf(password="x"), "encrypted"),
    "a document with a password": (strangers.locked(WORD), "encrypted"),
    "a moving picture of a newer telephone": (strangers.several_pictures("AVIF"), "animated"),
    "a moving GIF": (strangers.several_pictures("GIF"), "animated"),
    "a moving PNG": (strangers.several_pictures("PNG"), "animated"),
    "a moving WebP": (strangers.several_pictures("WEBP"), "animated"),
    "more pages of TIFF than fit": (strangers.several_pictures("TIFF", 61), "too-large"),
    "half a scan of pages": (strangers.several_pictures("TIFF")[:400], "unreadable"),
    "a picture of nine billion dots": (strangers.boasting(95_000, 95_000), "too-large"),
    "a picture of sixty million dots": (strangers.boasting(10_000, 6_000), "too-large"),
    "a Word document": (WORD, "document"),
    "an OpenDocument": (strangers.open_document(), "document"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "reason"), UNFIT.values(), ids=UNFIT)
def test_what_is_unfit_is_refused_with_a_reason(body: bytes, reason: Reason) -> None:
    assert cleaned_as_by_the_desk(body, "berkas.pdf") == UnfitFile(reason)


@pytest.mark.parametrize("body", [PICTURE, PDF, WORD], ids=["picture", "pdf", "word"])
def test_no_damage_to_a_file_harms_who_reads_it(body: bytes) -> None:
    chance = Random(7)  # noqa: S311 - damage is no secret
    for _ in range(40):
        damaged = bytearray(body)
        for _ in range(chance.randint(1, 12)):
            damaged[chance.randrange(8, len(body))] = chance.randrange(256)
        assert isinstance(clean(bytes(damaged), "x"), CleanedFile | UnfitFile)


def in_a_pdf(jpeg: bytes, packed: bool) -> bytes:
    document, out = pikepdf.new(), BytesIO()
    flate = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode])
    document.add_blank_page().obj.Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(
            Photo=document.make_stream(
                zlib.compress(jpeg) if packed else jpeg,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=64,
                Height=48,
                ColorSpace=pikepdf.Name.DeviceRGB,
                BitsPerComponent=8,
                Filter=flate if packed else pikepdf.Name.DCTDecode,
            )
        )
    )
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("progressive", [True, False])
@pytest.mark.parametrize("packed", [True, False])
def test_the_photos_of_a_pdf_lose_where_they_were_taken_and_not_a_dot(
    packed: bool, progressive: bool
) -> None:
    photo = strangers.picture_with_place(progressive=progressive)
    cleaned = cleaned_as_by_the_desk(in_a_pdf(photo + b"second photo", packed), "x.pdf")
    assert isinstance(cleaned, CleanedFile)
    with pikepdf.open(BytesIO(cleaned.body or b"")) as document:
        left = document.pages[0].obj.Resources.XObject.Photo.read_raw_bytes()
    assert not any(word in left for word in (b"street", b"at home", b"Exif", b"second"))
    tables = photo.index(b"\xff\xdb")
    assert left.endswith(photo[tables:])
    assert left.startswith(b"\xff\xd8\xff\xe0")


NO_PHOTOS = [b"", b"\xff\xd8", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\xff", b"\xff\xd8 Exif", b"Exif"]


@pytest.mark.parametrize("body", NO_PHOTOS)
def test_what_is_no_photo_is_left_as_it_is(body: bytes) -> None:
    assert strip_jpeg(body) in (body, b"\xff\xd8")
