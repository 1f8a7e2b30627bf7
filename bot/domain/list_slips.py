"""Slips of spelling in a message that is searched for in the public information list."""

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches

from bot.domain.list_search import Glossary

SHORTEST_MISSPELT = 5
ALIKE = 0.8
"""How alike a typed and a known word must be, from 0 to 1, to be taken for the same."""


def doubtful(words: Sequence[str], glossary: Glossary) -> list[str]:
    """Return the words of a message that may be misspelt: long ones that no glossary knows."""
    known = glossary.idle | glossary.words | glossary.elsewhere
    return [word for word in words if len(word) >= SHORTEST_MISSPELT and word not in known]


def mended(words: Sequence[str], near: Mapping[str, Collection[str]]) -> list[str]:
    """Return the words with slips mended, such as "anggaran" for "angaran".

    `near` are words of the list that begin like a doubtful word and are about as long. Asked only
    where nothing was found: what is spelt rightly may be near another word ("harga" and "harta").
    """
    return [_mended(word, near.get(word, ())) for word in words]


def _mended(word: str, near: Collection[str]) -> str:
    if word in near:
        return word
    return next(iter(get_close_matches(word, sorted(near), 1, ALIKE)), word)
