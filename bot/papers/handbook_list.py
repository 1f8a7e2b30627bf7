"""The handbooks: for whom each is, and its file as PDF."""

from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from bot.domain.role_permissions import Role
from bot.letters.letter_facts import Office
from bot.letters.stationery import embedded
from bot.papers import marked_text, paper_pages
from bot.papers.marked_text import MarkedText


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


def for_roles(held: Collection[Role]) -> tuple[Handbook, ...]:
    """Return the handbooks of who holds some roles, or the citizens'."""
    fit = tuple(one for one, roles in READERS.items() if roles & set(held))
    return fit or (Handbook.CITIZEN,)


def text(handbook: Handbook) -> MarkedText:
    """Return a handbook's text."""
    return marked_text.read((_FOLDER / f"{handbook}.md").read_text("utf-8"))


@lru_cache(maxsize=len(Handbook))
def pdf(handbook: Handbook, office: Office, link: str = "") -> bytes:
    """Return a handbook as PDF, set once for each office. Raises TypesettingError."""
    whole = text(handbook)
    drawn = _FOLDER / "pictures"
    pictures = {name: embedded((drawn / f"{name}.png").read_bytes()) for name in whole.pictures}
    is_poster = handbook is Handbook.POSTER
    return paper_pages.pdf(whole, office, pictures=pictures, link=link, poster=is_poster)


def pdfs(office: Office, bot: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the PDF of every handbook; `bot` gives the code of the poster.

    Raises TypesettingError.
    """
    for handbook in Handbook:
        link = f"https://t.me/{bot}" if bot and handbook is Handbook.POSTER else ""
        yield f"{text(handbook).title}.pdf", pdf(handbook, office, link)
