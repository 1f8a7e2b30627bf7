"""Sample letters with long and odd contents, and a reader of the text of a PDF."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime

from pypdf import PdfReader

from bot.letters import letter_typesetting
from bot.letters.letter_facts import Letter, Office
from bot.letters.letter_preview import samples
from bot.letters.stationery import shipped
from bot.office import load_profile

MADE_AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
OFFICE = Office(name="Komisi Pemilihan Umum Kabupaten Klaten", place="Klaten")
SAMPLES = {letter.kind: letter for letter in samples(load_profile())}
RECEIPT = SAMPLES["receipt"]


def pdf(letter: Letter) -> bytes:
    return letter_typesetting.pdf(letter, shipped(), MADE_AT)


def text_of(content: bytes) -> str:
    """Return the words of a PDF, with single spaces."""
    return " ".join(" ".join(_pages(content)).split())


def text_until(content: bytes, *wanted: str) -> str:
    """Return the words of a PDF's pages up to that by which all that is wanted was read.

    Reading a page takes a second if a table fills it.
    """
    read = ""
    for page in _pages(content):
        read = " ".join(f"{read} {page}".split())
        if all(words in read for words in wanted):
            break
    return read


def _pages(content: bytes) -> Iterator[str]:
    return (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
