"""What an office signs before it starts, filled from its profile: as Word to edit, and as PDF."""

import re
from collections.abc import Iterator
from importlib.resources import files

from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.letters.stationery import Post, head, signature
from bot.office import OfficeProfile
from bot.papers import marked_text, paper_pages
from bot.texts import OFFICIAL, texts_of

PAPERS: dict[str, Post] = {
    "01-sk-ppid": "head",
    "02-sk-petugas": "head",
    "03-keputusan-telegram": "head",
    "04-dampak-pelindungan-data": "head",
    "05-perjanjian-pemroses": "head",
    "06-sop-permohonan": "ppid",
    "07-sop-keberatan": "atasan",
    "08-sop-uji-konsekuensi": "ppid",
    "09-sop-data-pribadi": "ppid",
    "10-sop-cadangan-dan-kunci": "ppid",
    "11-catatan-jra": "ppid",
}
"""Every paper, by the name of its Markdown file, and who signs it."""
PLACE = re.compile(r"\{(\w+)\}")
DOTS = "…………………………"
"""Stands where the profile says nothing, to be filled in by hand."""


def filled(name: str, office: OfficeProfile) -> str:
    """Return the Markdown of a paper with the office's own words in it."""
    known = _words(office)
    written = (files("bot.papers") / "to_sign" / f"{name}.md").read_text("utf-8")
    return PLACE.sub(lambda place: known[place[1]] or DOTS, written)


def _words(office: OfficeProfile) -> dict[str, str]:
    days = {
        f"days_{kind}": str(term(kind, Regime.UMUM).working_days or "") for kind in DeadlineKind
    }
    return days | {
        "office": office.name,
        "short": office.short_name,
        "place": office.place,
        "address": office.address or "",
        "ppid": "",
        "atasan": office.objection_addressee,
        "head": texts_of(office).plain(OFFICIAL, "letter-post-head"),
        "commission": office.information_commission,
        "processor": office.privacy.processor,
        "protection_officer": office.privacy.protection_officer,
        "jra": office.retention.jra_basis,
    }


def papers(office: OfficeProfile) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the bytes of each paper, as Word and as PDF.

    Raises TypesettingError.
    """
    for name, post in PAPERS.items():
        text = marked_text.read(filled(name, office))
        signs = signature(texts_of(office), post)
        yield f"{name}.docx", paper_pages.docx(text, head(office), signs)
        yield f"{name}.pdf", paper_pages.pdf(text, head(office), signing=signs)
