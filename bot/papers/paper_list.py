"""The handbooks with their readers, the poster, and the papers that an office signs first."""

import io
import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from xml.sax.saxutils import escape

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.people.role_permissions import Role
from bot.letters import typesetting_process
from bot.letters.stationery import Post, letterhead, signature
from bot.letters.typesetting_process import TYPESETTER
from bot.office import OfficeProfile
from bot.texts import texts_of


class Handbook(StrEnum):
    """A handbook in Indonesian, a finished PDF; the value is the name of its file."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    PPID = "ppid"
    ADMINISTRATOR = "administrator"
    HEAD = "head"


TITLES: Mapping[Handbook, str] = {
    Handbook.CITIZEN: "Panduan warga",
    Handbook.OFFICER: "Panduan petugas",
    Handbook.PPID: "Panduan PPID dan Atasan",
    Handbook.ADMINISTRATOR: "Panduan administrator",
    Handbook.HEAD: "Satu halaman untuk pimpinan",
}
READERS = {
    Handbook.OFFICER: {Role.PETUGAS, Role.PELAKSANA, Role.PENGHUBUNG},
    Handbook.PPID: {Role.PPID, Role.ATASAN, Role.PEMBINA},
    Handbook.HEAD: {Role.HEAD},
    Handbook.ADMINISTRATOR: {Role.ADMINISTRATOR},
}
"""For which roles a handbook is; who holds none of them reads the citizens'."""
_FOLDER = files("bot.papers")


def handbooks_for(held: Collection[Role]) -> tuple[Handbook, ...]:
    """Return the handbooks for these roles, or the citizens' handbook if there are none."""
    fit = tuple(one for one, roles in READERS.items() if roles & set(held))
    return fit or (Handbook.CITIZEN,)


@cache
def handbook_pdf(handbook: Handbook) -> bytes:
    """Return a handbook as it ships."""
    return (_FOLDER / f"handbooks/{handbook}.pdf").read_bytes()


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
"""Every paper, by the name of its Word file, and who signs it."""
PLACE = re.compile(r"\{(\w+)\}")
"""A place in a paper where a word of the profile stands; it is a run of its own there."""
DOTS = "…………………………"
"""Stands where the profile says nothing, to be filled in by hand."""
WORDS_OF_A_FILE = "word/document.xml"
YELLOW = '<w:highlight w:val="yellow"/>'
"""Marks a blank; it goes where a word of the profile fills it."""
BLANK = re.compile(rf"{YELLOW}((?:</?w:[^>]*>)*){PLACE.pattern}")


def filled(name: str, office: OfficeProfile) -> bytes:
    """Return a paper with the office's own words in it; the same words give the same bytes."""
    known, written = _words(office, PAPERS[name]), io.BytesIO()
    shipped = io.BytesIO((_FOLDER / f"to_sign/{name}.docx").read_bytes())
    with zipfile.ZipFile(shipped) as source, zipfile.ZipFile(written, "w") as target:
        for part in source.infolist():
            body = source.read(part)
            if part.filename == WORDS_OF_A_FILE:
                words = BLANK.sub(lambda blank: _filled_blank(blank, known), body.decode())
                body = PLACE.sub(lambda place: escape(known[place[1]] or DOTS), words).encode()
            target.writestr(part, body, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _filled_blank(blank: re.Match[str], known: Mapping[str, str]) -> str:
    said = known[blank[2]]
    return f"{blank[1]}{escape(said)}" if said else f"{YELLOW}{blank[1]}{DOTS}"


def _words(office: OfficeProfile, signs: Post) -> dict[str, str]:
    terms = {kind: legal_term(kind, Regime.UMUM).working_days for kind in DeadlineKind}
    days = {f"days_{kind}": str(term) for kind, term in terms.items() if term is not None}
    head, texts = letterhead(office), texts_of(office)
    return days | {
        "office": office.name,
        "office_upper": office.name.upper(),
        "address": head.address,
        "reached": " · ".join(filter(None, (head.phone, head.email, head.website))),
        "short": office.short_name,
        "place": office.place,
        "role": signature(texts, signs).role,
        "ppid": "",
        "atasan": "",
        "commission": office.information_commission,
        "processor": office.privacy.processor,
        "protection_officer": office.privacy.protection_officer,
        "jra": office.retention.jra_basis,
    }


POSTER = "Poster loket.pdf"
WRITTEN_AT = datetime(2026, 11, 26, tzinfo=UTC)
"""The time that the poster bears, so that it is the same whenever it is made."""


def poster_pdf(office: OfficeProfile, bot: str | None) -> bytes:
    """Return the poster for the counter, with a QR code if the name of the bot is known.

    Raises TypesettingError.
    """
    link = f"https://t.me/{bot}" if bot else ""
    days = legal_term(DeadlineKind.ANSWER, Regime.UMUM).working_days
    [whole] = TYPESETTER.pages(
        {"main": (_FOLDER / "templates/poster.typ").read_bytes()},
        {"office": office.name, "link": link, "days": str(days)},
        {"code": typesetting_process.qr_code(link) if link else ""},
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        timestamp=int(WRITTEN_AT.timestamp()),
    )
    return whole


def paper_files(office: OfficeProfile, bot: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the bytes of each paper, each handbook and the poster.

    Raises TypesettingError.
    """
    for name in PAPERS:
        yield f"{name}.docx", filled(name, office)
    for handbook, title in TITLES.items():
        yield f"{title}.pdf", handbook_pdf(handbook)
    yield POSTER, poster_pdf(office, bot)
