"""The handbooks, with their readers, and the papers that an office signs, as PDF and Word."""

import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.people.role_permissions import Role
from bot.letters.letter_facts import Office
from bot.letters.stationery import Post, letterhead, picture_as_svg, signature
from bot.office import OfficeProfile
from bot.papers import markdown_blocks, paper_pages
from bot.papers.markdown_blocks import MarkedText
from bot.texts import OFFICIAL, texts_of


class Handbook(StrEnum):
    """A handbook in Indonesian; the value is the name of its Markdown file."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    PPID = "ppid"
    ADMINISTRATOR = "administrator"
    HEAD = "head"
    POSTER = "poster"


READERS = {
    Handbook.OFFICER: {Role.PETUGAS, Role.PELAKSANA, Role.PENGHUBUNG},
    Handbook.PPID: {Role.PPID, Role.ATASAN, Role.PEMBINA},
    Handbook.HEAD: {Role.HEAD},
    Handbook.ADMINISTRATOR: {Role.ADMINISTRATOR},
}
"""For which roles a handbook is; who holds none of them reads the citizens'."""
_FOLDER = files("bot.papers") / "handbooks"


def handbooks_for(held: Collection[Role]) -> tuple[Handbook, ...]:
    """Return the handbooks for these roles, or the citizens' handbook if there are none."""
    fit = tuple(one for one, roles in READERS.items() if roles & set(held))
    return fit or (Handbook.CITIZEN,)


def handbook_text(handbook: Handbook) -> MarkedText:
    """Return a handbook's text."""
    return markdown_blocks.read_markdown((_FOLDER / f"{handbook}.md").read_text("utf-8"))


@lru_cache(maxsize=len(Handbook))
def handbook_pdf(handbook: Handbook, office: Office, link: str = "") -> bytes:
    """Return a handbook as PDF, set once for each office. Raises TypesettingError."""
    whole = handbook_text(handbook)
    drawn = _FOLDER / "pictures"
    pictures = {
        name: picture_as_svg((drawn / f"{name}.png").read_bytes()) for name in whole.pictures
    }
    is_poster = handbook is Handbook.POSTER
    return paper_pages.pdf(whole, office, pictures=pictures, link=link, poster=is_poster)


def handbook_pdfs(office: Office, bot: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and PDF of every handbook; `bot` makes the poster's QR code.

    Raises TypesettingError.
    """
    for handbook in Handbook:
        link = f"https://t.me/{bot}" if bot and handbook is Handbook.POSTER else ""
        yield f"{handbook_text(handbook).title}.pdf", handbook_pdf(handbook, office, link)


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
    terms = {kind: legal_term(kind, Regime.UMUM).working_days for kind in DeadlineKind}
    days = {f"days_{kind}": str(term) for kind, term in terms.items() if term is not None}
    return days | {
        "office": office.name,
        "short": office.short_name,
        "place": office.place,
        "ppid": "",
        "atasan": office.objection_addressee,
        "head": texts_of(office).plain(OFFICIAL, "letter-post-head"),
        "commission": office.information_commission,
        "processor": office.privacy.processor,
        "protection_officer": office.privacy.protection_officer,
        "jra": office.retention.jra_basis,
    }


def paper_files(office: OfficeProfile) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the bytes of each paper, as Word and as PDF.

    Raises TypesettingError.
    """
    for name, post in PAPERS.items():
        text = markdown_blocks.read_markdown(filled(name, office))
        signs = signature(texts_of(office), post)
        yield f"{name}.docx", paper_pages.docx(text, letterhead(office), signs)
        yield f"{name}.pdf", paper_pages.pdf(text, letterhead(office), signing=signs)
