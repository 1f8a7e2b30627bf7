"""Stems of Indonesian words: "lapor" of "melaporkan"."""

from functools import lru_cache

from snowballstemmer import stemmer

from bot.domain.spoken_words import words_of


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word, such as "lapor" of "melaporkan"."""
    return str(_snowball().stemWord(word))


@lru_cache(maxsize=1)
def _snowball() -> stemmer:
    return stemmer("indonesian")


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in their order."""
    return [stem(word) for word in words_of(text)]
