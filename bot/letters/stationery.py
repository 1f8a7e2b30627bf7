"""The templates and the emblem of letters; an office's own files replace the shipped ones."""

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

from PIL import Image

from bot.domain.people.role_permissions import Appointment
from bot.error_texts import ErrorText, os_errors_named
from bot.errors import ConfigError
from bot.letters.letter_facts import Office, Signature
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Texts

MOST_DOTS = 20_000_000
"""Pixels of the largest picture: a sheet of A4 at 400 dots an inch has them."""


def picture_as_svg(picture: bytes) -> bytes:
    """Return a PNG or JPEG as SVG of the same size. Raises OSError if it is neither, or too large.

    Only its head is read here; the typesetter, a process of its own, decodes it.
    """
    try:
        with Image.open(io.BytesIO(picture), formats=["PNG", "JPEG"]) as opened:
            (width, height), kind = opened.size, Image.MIME[opened.format or "PNG"]
    except (Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise OSError("it is damaged") from error
    if width * height > MOST_DOTS:
        raise OSError("it has too many dots")
    held = f"data:{kind};base64,{base64.b64encode(picture).decode()}"
    size = f'width="{width}" height="{height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">'
        f'<image {size} href="{held}"/></svg>'
    ).encode()


EMBLEM = "logo.svg"
"""File name of the emblem at the head of an office's letters; logo.png or logo.jpg becomes it."""
Post = Literal["ppid", "atasan", "head", "pembina", "petugas"]
"""For whom a letter is signed, as the roles are called."""
LARGEST = 5_000_000
"""Bytes of a template or an emblem."""
PIXELS = frozenset({".png", ".jpg"})
READABLE = PIXELS | {".typ", ".svg"}


@dataclass(frozen=True)
class Stationery:
    """Files by name: templates, and perhaps an emblem."""

    files: Mapping[str, bytes]

    @property
    def emblem(self) -> str:
        """Return the emblem's file name, or an empty string."""
        return EMBLEM if EMBLEM in self.files else ""


@cache
def shipped() -> Stationery:
    """Return the templates that ship with Loket."""
    folder = files("bot.letters") / "templates"
    return Stationery({entry.name: entry.read_bytes() for entry in folder.iterdir()})


def read(folder: Path | None) -> Stationery:
    """Return the shipped templates, replaced or joined by the files in an office's own folder.

    Raises ConfigError if the folder cannot be read.
    """
    if folder is None:
        return shipped()
    with os_errors_named("letters-dir", folder=folder):
        own = dict(_file(path) for path in sorted(folder.iterdir()) if path.suffix in READABLE)
    return Stationery({**shipped().files, **own})


def _file(path: Path) -> tuple[str, bytes]:
    """Return a file with the name that templates use for it. Raises ConfigError, OSError."""
    if not path.is_file() or path.stat().st_size > LARGEST:
        raise ConfigError(ErrorText("letters-large", file=path, most=LARGEST // 1_000_000))
    body = path.read_bytes()
    if path.suffix not in PIXELS:
        return path.name, body
    try:
        return f"{path.stem}.svg", picture_as_svg(body)
    except OSError as error:
        most = MOST_DOTS // 1_000_000
        raise ConfigError(ErrorText("letters-picture", file=path, most=most)) from error


def letterhead(office: OfficeProfile, bot: str = "") -> Office:
    """Return the details for the head of a letter: the office's, and the name of its bot."""
    return Office(
        name=office.name,
        place=office.place,
        address=office.address,
        phone=office.phone,
        email=office.email,
        website=office.website,
        bot=bot,
        elections=office.elections,
    )


def position_in_words(texts: Texts, who: Appointment, title: str) -> str:
    """Return a signer's position: the holder's own or `title`, or for whom they act."""
    if who.acting is None:
        return who.holder.position or title
    absent = who.absent.name or "none"
    return texts.plain(OFFICIAL, "acting-for", acting=who.acting, role=title, absent=absent)


def signature(
    texts: Texts, post: Post, who: Appointment | None = None, *, note: str = "", name: str = ""
) -> Signature:
    """Return the signature block for a post: of its holder, or of somebody else by name.

    Who acts for another signs as that. Without anybody a line is left for the name.
    """
    title = texts.plain(OFFICIAL, f"letter-post-{post}")
    if who is None:
        return Signature(role=title, name=name, note=note)
    return Signature(
        role=position_in_words(texts, who, title),
        name=name or who.holder.name,
        staff_number=who.holder.nip if name in ("", who.holder.name) else "",
        note=note,
        remark=texts.plain(OFFICIAL, "letter-scan-follows") if who.lacks_scan else "",
    )
