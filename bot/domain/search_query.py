"""A search among the cases: the words and filters typed, and which words texts contain."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_APART = re.compile(r"""(?:"[^"]*"|\S)+""")


@dataclass(frozen=True)
class Wanted:
    """Words that all must occur, and filters; `since` and `until` are days of receipt."""

    words: tuple[str, ...] = ()
    state: str = ""
    unit: str = ""
    since: date | None = None
    until: date | None = None


def pieces_of(text: str) -> tuple[list[str], dict[str, str]]:
    """Split a typed search into words and filters like status:dijawab or unit:"Hukum dan"."""
    words: list[str] = []
    filters: dict[str, str] = {}
    for piece in _APART.findall(text):
        name, colon, value = piece.partition(":")
        if colon and value and name.casefold() in FILTERS:
            filters[name.casefold()] = value.strip('"')
        else:
            words.append(piece.strip('"'))
    return [word for word in words if word], filters


FILTERS = ("status", "unit", "sejak", "sampai")


def folded(text: str) -> str:
    """Return a text in the form for comparing: without capitals, accents or odd widths."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


def missing(words: Iterable[str], texts: Iterable[str]) -> set[str]:
    """Return the words that occur in none of the texts."""
    left = {folded(word) for word in words}
    for text in texts:
        if not left:
            break
        whole = folded(text)
        left = {word for word in left if word not in whole}
    return left
