"""What would leave the office by mistake: personal details, and what hides in files."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.domain.form_answers import FrozenModel
from bot.domain.words.masking_rules import MOBILE, NIK, PersonalKind, pieces_found

_WITHOUT_ZERO = re.compile(r"8\d{8,11}", re.ASCII)
_PHONES = re.compile(r"\b(?:hp|wa|whatsapp|telp?|telepon|kontak|ponsel|seluler)\b", re.IGNORECASE)
_OF_A_SERVICE = re.compile(
    r"(?:layanan|pengaduan|hotline|call cent(?:er|re)|ppid|kantor|sekretariat|humas|loket)"
    r"\W.{0,24}$",
    re.IGNORECASE,
)
_OF_AN_OFFICE = re.compile(
    r"(?:ppid|humas|info|dinas|diskominfo|kominfo|setda|sekretariat|kantor|admin|layanan"
    r"|pengaduan|pemkab|pemdes|kecamatan|kelurahan|balai|rsud|puskesmas)[\w.+-]*@.*"
    r"|.*@(?:[\w-]+\.)*(?:go|desa|mil|ac|sch)\.id",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:jl|jln|jalan|gg|gang|dk|dh?ukuh|dsn|dh?usun|kp|kampung|desa|ds|perum|no)\b\.?[^\n|;]{1,60}?"
    r"\bRT\W{0,2}\d{1,3}\W{1,3}RW\W{0,2}\d{1,3}",
    re.IGNORECASE,
)
_OF_THE_PUBLIC = re.compile(
    r"\b(?:tps|balai|kantor|sdn?|smpn?|sman?|smkn?|mi|mts|masjid|mushola|gereja|posyandu|puskesmas|pasar"
    r"|lapangan|gedung|aula|proyek|pekerjaan|pembangunan|jaringan|drainase|talud)\b[^\n]{0,80}$",
    re.IGNORECASE,
)
_BEFORE = 100
"""Characters before a detail that tell whose it is."""


def private_details_in(text: str) -> dict[PersonalKind, list[str]]:
    """Return what identifies private persons in a text: NIK, mobile phone, e-mail, home address.

    Numbers and addresses of offices, and officials' numbers (NIP), are nobody's secret.
    """
    found: dict[PersonalKind, list[str]] = {}
    for kind, start, end in pieces_found(text):
        said, before = text[start:end], text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        if (detail := _private(kind, said, before, text)) is not None:
            found.setdefault(kind, []).append(detail)
    for home in _HOME.finditer(text):
        before = text[max(0, home.start() - _BEFORE) : home.start()].rpartition("\n")[2]
        if not _OF_THE_PUBLIC.search(before + home[0]):
            found.setdefault(PersonalKind.ADDRESS, []).append(comparable_words(home[0]))
    return found


def _private(kind: PersonalKind, said: str, before: str, text: str) -> str | None:
    digits = "".join(one for one in said if one.isdecimal())
    if kind is PersonalKind.IDENTITY_NUMBER:
        return digits if NIK.fullmatch(digits) and len(set(digits)) > 1 else None
    if kind is PersonalKind.PHONE:
        bare = _WITHOUT_ZERO.fullmatch(digits) and _PHONES.search(text)
        if not (MOBILE.fullmatch(digits) or bare) or _OF_A_SERVICE.search(before):
            return None
        return "0" + digits.removeprefix("62").removeprefix("0")
    if kind is PersonalKind.EMAIL:
        return None if _OF_AN_OFFICE.fullmatch(said) else said.casefold()
    return None


def comparable_words(words: str) -> str:
    """Return words as they are compared: small letters and digits alone."""
    return " ".join(re.findall(r"\w+", words.casefold()))[:200]


LONGEST_PLACE = 80
"""Characters that tell where something is, such as the name of a sheet."""
FEW = 3
"""So many different details are named one by one: they may be the receiver's own."""
MOST_FINDINGS = 60
MOST_FOLDED = 50
_LETTER = re.compile(r"[^\W_]")
_SIGNS = re.compile(
    "[\u200b-\u200d\u2060\ufeff]{4}|[\u202d\u202e]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]"
)
"""Letters that nobody sees in a row, that turn the direction, or that spell words without ink."""


class HidingKind(StrEnum):
    """How content in a file is hidden from view; `SHOWN` means that it is visible."""

    SHOWN = "shown"
    SHEET = "sheet"
    ROWS = "rows"
    FOLDED = "folded"
    COLUMNS = "columns"
    COMMENTS = "comments"
    FORMULA = "formula"
    """Stands for a value that was never reckoned."""
    UNSEEN = "unseen"
    COVERED = "covered"
    OUTSIDE = "outside"
    VERSIONS = "versions"
    EMBEDDED = "embedded"
    PIVOT = "pivot"
    MODEL = "model"
    EXTERNAL = "external"
    SIGNS = "signs"
    PLACE = "place"
    AUTHOR = "author"
    PATH = "path"
    PICTURES = "pictures"
    """Nobody reads what a picture shows: it is only said that there are some."""
    UNREAD = "unread"
    WAITING = "waiting"


REMOVABLE = frozenset(
    {
        *(
            HidingKind.SHEET,
            HidingKind.ROWS,
            HidingKind.FOLDED,
            HidingKind.COLUMNS,
            HidingKind.COMMENTS,
        ),
        *(
            HidingKind.UNSEEN,
            HidingKind.OUTSIDE,
            HidingKind.VERSIONS,
            HidingKind.EMBEDDED,
        ),
        *(HidingKind.PLACE, HidingKind.AUTHOR, HidingKind.PATH),
    }
)
"""What a copy may be without, in some kinds of files; what lies under a box would show in it."""


def may_be_cleaned(found: Iterable["Finding"]) -> bool:
    """Say whether to try making a copy of a file without its hidden content."""
    kinds = {one.kind for one in found}
    return bool(kinds & REMOVABLE) and HidingKind.COVERED not in kinds


class Finding(FrozenModel):
    """One thing that a file hides, or details of persons that it shows.

    `lines` counts rows, cells or paragraphs. `few` are the details themselves if they are few.
    """

    kind: HidingKind
    where: Annotated[str, Field(max_length=LONGEST_PLACE)] = ""
    lines: int = 0
    of: dict[PersonalKind, int] = Field(default_factory=dict)
    few: Annotated[tuple[Annotated[str, Field(max_length=200)], ...], Field(max_length=FEW)] = ()

    @property
    def is_asked(self) -> bool:
        """Say whether it needs confirmation; authors, paths and pictures are only mentioned."""
        return self.kind not in (HidingKind.AUTHOR, HidingKind.PATH, HidingKind.PICTURES)

    def without(self, own: str) -> "Finding | None":
        """Return the finding without the receiver's own details; None if nothing is left."""
        if self.few and all(one in own for one in self.few):
            if self.kind is HidingKind.SHOWN:
                return None
            return self.model_copy(update={"of": {}, "few": ()})
        return self.model_copy(update={"few": ()})


TOLD = TypeAdapter(Annotated[tuple[Finding, ...], Field(max_length=MOST_FINDINGS)])
"""Reads and writes findings as JSON."""


def find_in_pieces(kind: HidingKind, where: str, said: Sequence[str]) -> Iterator[Finding]:
    """Yield findings in pieces of text at one place of a file.

    What meets the eye gives away details of persons only, and so do a few rows that are folded
    or filtered, as everybody sees; what is hidden, whatever it says.
    """
    lines = [line for line in said if _LETTER.search(line)]
    whole = "\n".join(lines)
    found = private_details_in(whole)
    quiet = kind is HidingKind.SHOWN or (kind is HidingKind.FOLDED and len(lines) <= MOST_FOLDED)
    if found or (lines and not quiet):
        each = {one for all_of in found.values() for one in all_of}
        few = tuple(sorted(each)) if len(each) <= FEW else ()
        counts = {kind: len(set(ones)) for kind, ones in found.items()}
        place = where[:LONGEST_PLACE]
        yield Finding(kind=kind, where=place, lines=len(lines), of=counts, few=few)
    if _SIGNS.search(whole):
        yield Finding(kind=HidingKind.SIGNS, where=where[:LONGEST_PLACE], lines=1)
