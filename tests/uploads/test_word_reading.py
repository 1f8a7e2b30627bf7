"""What a person's letter in Word or LibreOffice says, read where it can harm nobody."""

from pathlib import Path

import pytest

from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.isolated_process import clean_apart
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads import strangers

DOCUMENTS = Path(__file__).parent / "documents"
LETTER = "Surat Permohonan\nDengan hormat, saya memohon salinan anggaran desa tahun 2025.\n"
PROGRAM = strangers.Part(b"hidden", relationship="vbaProject")


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


SAID = run("<w:t>Mohon DPT</w:t>")
READ: dict[str, tuple[bytes, str]] = {
    "a letter of Word": ((DOCUMENTS / "word-letter.docx").read_bytes(), LETTER),
    "a letter of LibreOffice": (
        (DOCUMENTS / "libreoffice-word-letter.odt").read_bytes(), LETTER),
    "tabs, lines and an empty paragraph": (
        strangers.word(paragraph("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>", run(
            "<w:t>No</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>TPS</w:t>")) + "<w:p/>"
            + paragraph(SAID)),
        "No\t1\nTPS\n\nMohon DPT\n"),
    "what was struck out": (
        strangers.word(paragraph("<w:del>", run("<w:delText>rahasia</w:delText>"), "</w:del>",
            "<w:moveFrom>", run("<w:t>lama</w:t>"), "</w:moveFrom>", SAID)), "Mohon DPT\n"),
    "a box that older programs show too": (
        strangers.word(paragraph(run("<mc:AlternateContent><mc:Choice>" + paragraph(SAID)
            + "</mc:Choice><mc:Fallback>" + paragraph(SAID)
            + "</mc:Fallback></mc:AlternateContent>"))), "Mohon DPT\n"),
    "a field that asks another machine": (
        strangers.word(strangers.field("DDE cmd /c calc") + paragraph(SAID)), "Mohon DPT\n"),
    "a document with a program": (
        strangers.word(paragraph(SAID), parts={"word/vbaProject.bin": PROGRAM}), "Mohon DPT\n"),
    "spaces, and a remark in the margin": (
        strangers.open_document("<text:p>TPS<text:s/>001<office:annotation><text:p>rahasia</text:p>"
            "</office:annotation>, Klaten<text:line-break/>Utara</text:p>"),
        "TPS 001, Klaten\nUtara\n"),
    "what was struck out before": (
        strangers.open_document("<text:tracked-changes><text:p>rahasia</text:p>"
            "</text:tracked-changes><text:h>Surat</text:h><text:p>Mohon DPT</text:p>"),
        "Surat\nMohon DPT\n"),
}  # fmt: skip


@needs_confinement
@pytest.mark.parametrize("name", READ)
def test_the_plain_words_of_a_document_are_read(name: str) -> None:
    body, said = READ[name]
    found = clean_apart(body, "surat.docx", CONFINEMENT, words_do=True)
    assert found == CleanedFile("words", said.encode(), "surat.txt")


ENTITY = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><office:document-content/>'
UNREAD = {
    "a picture alone": (strangers.word(paragraph(run("<w:drawing/>"))), "document"),
    "a presentation": (strangers.open_document(kind="presentation"), "document"),
    "a page of the web in words": (
        strangers.word(paragraph(run("<w:t>&lt;html&gt;</w:t>"))), "document"),
    "more words than a book": (
        strangers.word(paragraph(run("<w:t>" + "x" * 1_000_001 + "</w:t>"))), "too-large"),
    "words from a file of the machine": (
        strangers.package({"content.xml": ENTITY}), "unreadable"),
}  # fmt: skip


@needs_confinement
@pytest.mark.parametrize("name", UNREAD)
def test_of_a_document_without_words_a_pdf_is_asked_for(name: str) -> None:
    body, reason = UNREAD[name]
    found = clean_apart(body, "surat.docx", CONFINEMENT, words_do=True)
    assert isinstance(found, UnfitFile)
    assert found.reason == reason


@needs_confinement
def test_where_the_look_matters_words_do_not_do() -> None:
    assert clean_apart(strangers.word(), "ktp.docx", CONFINEMENT) == UnfitFile("document")
