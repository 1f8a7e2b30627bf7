"""Letters with long and odd contents, and what stands in a PDF."""

import io
from datetime import UTC, datetime

from pypdf import PdfReader

from bot.letters import typesetting
from bot.letters.facts import Letter, Office, Receipt
from bot.letters.stationery import shipped

MADE_AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
OFFICE = Office(name="Komisi Pemilihan Umum Kabupaten Klaten", place="Klaten")
RECEIPT = Receipt(
    office=OFFICE,
    number="017/PPID/KPU-KLT/XI/2026",
    day="24 November 2026",
    link="https://t.me/loket_bot?start=status_17-2026",
    received="Selasa, 24 November 2026 10.00 WIB",
    channel="Telegram",
    subject="Salinan daftar pemilih tetap",
    delivery="Percakapan ini",
    due="Selasa, 8 Desember 2026",
    reason="10 hari kerja.",
    estimated=False,
    longer="",
    addressee="Atasan PPID KPU Kabupaten Klaten",
    costs="Salinan digital tidak dipungut biaya.",
)


def pdf(letter: Letter) -> bytes:
    return typesetting.pdf(letter, shipped(), MADE_AT)


def text_of(content: bytes) -> str:
    """Return the words of a PDF, with single spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return " ".join(" ".join(pages).split())
