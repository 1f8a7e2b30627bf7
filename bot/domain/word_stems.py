"""Stems of Indonesian words: "lapor" of "melaporkan"."""

from functools import cache, lru_cache
from typing import Any

from snowballstemmer import stemmer

from bot.domain.spoken_words import words_of


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word, such as "lapor" of "melaporkan"."""
    return str(_snowball().stemWord(word))


@cache
def _snowball() -> Any:
    return stemmer("indonesian")


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in their order."""
    return [stem(word) for word in words_of(text)]
