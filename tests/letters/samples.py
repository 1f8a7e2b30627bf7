"""Sample letters with long and odd contents, and a reader of the text of a PDF."""

import io
from datetime import UTC, datetime

from pypdf import PdfReader

from bot.domain.records.desk_paper import TrailStamp
from bot.letters import typesetting_process
from bot.letters.letter_facts import Letter, Office
from bot.letters.letter_preview import sample_letters
from bot.letters.stationery import shipped
from bot.office import KLATEN_PROFILE, load_profile

STAMP = TrailStamp(
    made_at=datetime(2026, 11, 24, 3, tzinfo=UTC),
    chain="7f3a91c2" * 8,
    proof="c2sp.org/tlog-proof@v1\n",
)
OFFICE = Office(name="Komisi Pemilihan Umum Kabupaten Klaten", place="Klaten")
SAMPLES = {letter.kind: letter for letter in sample_letters(load_profile(KLATEN_PROFILE))}
RECEIPT = SAMPLES["receipt"]


def pdf(letter: Letter) -> bytes:
    return typesetting_process.letter_pdf(letter, shipped(), STAMP)


def text_of(content: bytes) -> str:
    """Return the words of a PDF, with single spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return " ".join(" ".join(pages).split())
