"""What readers of hidden content tell: pieces of text, each with how and where it stands."""

import re
from collections.abc import Iterable, Iterator

from bot.domain.hidden_finding import Hides

Piece = tuple[Hides, str, str]
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


def origin(authors: Iterable[str | None], said: Iterable[str | None]) -> Iterator[Piece]:
    """Yield who wrote a file and where it lay, of what it says of itself."""
    for name in sorted({name.strip() for name in authors if name}):
        if not _NOBODY.fullmatch(name):
            yield Hides.AUTHOR, name, name
    for words in said:
        for path in _PATH.findall(words or ""):
            yield Hides.PATH, path, path
