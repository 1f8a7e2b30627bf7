"""Results for a file: clean bytes, rows, hidden content, or why it is unfit."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeVar

from bot.domain.words.hidden_finding import HidingKind, private_details_in

Reading = TypeVar("Reading")


class Task(StrEnum):
    """The tasks of the process that opens a file."""

    CLEAN = "clean"
    READ_LIST = "read-list"
    LOOK = "look"
    FIND_CODE = "find-code"


TELLS = "told"
"""The first line of its answer if JSON follows: a list's rows, what the file hides, its code.

Otherwise it is a kind, or a reason.
"""
MOST_TOLD = 100_000
"""Bytes of the JSON that tells what a file hides."""
LONGEST_CODE = 20
"""Bytes of the JSON that tells the code of the record in a file."""

Reason = Literal[
    "empty",  # no bytes at all
    "kind",  # neither picture, PDF, workbook, sound, film nor plain text
    "document",  # of Word, PowerPoint or LibreOffice: a PDF of it is asked for
    "formula",  # a workbook whose formulas were never reckoned, so that nobody knows what it shows
    "old",  # a document of Word or Excel as they were before 2007, or rich text
    "encrypted",  # opens with a password only
    "unreadable",  # damaged, or made to harm whoever reads it
    "animated",  # a moving picture
    "too-large",  # unpacked it would fill the memory
    "unguarded",  # an office document where the process that reads it cannot be shut off
    "gone",  # Telegram does not give it out any more
]


@dataclass(frozen=True)
class CleanedFile:
    """A file that may be passed on; if `body` is None, Telegram's own copy is passed on."""

    kind: str
    body: bytes | None
    name: str


@dataclass(frozen=True)
class UnfitFile:
    """A file that is passed on to nobody."""

    reason: Reason
    broke_out: bool = False
    """Whether the process that looked at it was killed for a call that no honest reader makes."""


class UncleanError(Exception):
    """Raised to end the cleaning of a file that is unfit."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def judged(read: Callable[[], Reading]) -> Reading | UnfitFile:
    """Return the result of reading a file, or why the file is unfit."""
    try:
        return read()
    except UncleanError as unclean:
        return UnfitFile(unclean.reason)
    except MemoryError:
        return UnfitFile("too-large")
    except Exception:  # noqa: BLE001 - readers raise anything at bytes that were made to hurt them
        return UnfitFile("unreadable")


TextPiece = tuple[HidingKind, str, str]
"""How it stands in the file, where, and its words: a row, a cell, a paragraph."""

BETWEEN = "  |   "
"""Stands between cells, too wide for digits on both sides to be one number."""
_PATH = re.compile(
    r"[A-Za-z]:\\[^\x00-\x1f\"<>|]+|\\\\[\w.-]+\\[^\x00-\x1f\"<>|]+|file:///\S+|/(?:home|Users)/\S+"
)
_NOBODY = re.compile(
    r"\W*|.*(?:python|openpyxl|libreoffice|microsoft|office|windows|apache|wps|google|user|admin|asus"
    r"|acer|lenovo|hewlett|\bhp\b|dell|toshiba|axioo|unknown|\bpc\b|laptop|komputer|desktop|scan"
    r"|ppid|dinas|kominfo|\bkpu\b|bawaslu|kantor|badan|sekretariat|setda|bagian|bidang|pemkab|pemerintah"
    r"|kabupaten|kecamatan|kelurahan|desa|humas|puskesmas|rsud|sekolah).*",
    re.IGNORECASE | re.DOTALL,
)
"""Authors that are a program, a machine or an office."""


def of_persons(said: Iterable[tuple[str, str]]) -> Iterator[TextPiece]:
    """Yield what tells details of persons among (place, words) that a program shows nowhere."""
    for where, words in said:
        if private_details_in(words):
            yield HidingKind.UNSEEN, where, words


def origin(authors: Iterable[str | None], said: Iterable[str | None]) -> Iterator[TextPiece]:
    """Yield the authors and file paths that a file's own metadata names."""
    for name in sorted({name.strip() for name in authors if name}):
        if not _NOBODY.fullmatch(name):
            yield HidingKind.AUTHOR, name, name
    for words in said:
        for path in _PATH.findall(words or ""):
            yield HidingKind.PATH, path, path
