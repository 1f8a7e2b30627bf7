"""Compares words: phrases of matters for other addresses, and texts that are alike."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from snowballstemmer import stemmer

from bot.domain.words.informal_words import words_of

GAP = r"(?: \w+){0,3}"
"""What "*" between two words of a phrase stands for: up to three words."""
A_SENTENCE = 25
"""Characters from which a subject is somebody's own wording, and not the name of a thing."""
_MARKS = re.compile(r"[\W_]+")

# A text with one of these asks for public information (UU 14/2008 Art 1): it is a request.
_ASKS_FOR_INFORMATION = re.compile(
    r"""(?x) \b (?:
      salinan\w* | fotokopi | fotocopy | copy | copies | softcopy | hardcopy | dokumen\w*
    | documents? | jumlah\w* | cacah\w* | gunggung\w* | rekap\w* | statisti\w+ | figures?
    | how\ many | number\ of | laporan\w* | reports | report\ (?:of|on|about) | berita\ acara
    | notul\w+ | minutes | sk
    | keputusan\w* | putusan\w* | decisions? | rulings? | anggaran\w* | budget\w* | sop | pkpu
    | data\ (?:pemilih|dpt|pelanggaran|pengaduan|laporan|hasil|penanganan) | daftar\ (?:pelanggaran
      |pengaduan|pemilih) | (?:voter|voters)\ (?:list|roll|register)s?\ (?:of|for|per|by)
    | (?:list|lists|dhaftar|daftar)\ (?:of|bab) | per\ (?:kecamatan|desa|tps|kelurahan|district)
    | informasi\ (?:publik|tentang|mengenai|bab|soal|terkait) | public\ information
    | wartawan | jurnalis\w* | reporter | journalist | press | pers | liputan | media\ massa
    | skripsi | tesis | disertasi | penelitian | riset | research | thesis
    ) \b"""
)


@dataclass(frozen=True)
class RoutePhrases:
    """A matter and the phrases that people use for it; "*" stands for up to three words."""

    name: str
    phrases: tuple[str, ...]


def plain_words(text: str) -> str:
    """Reduce a text to its words, in small letters, with single spaces."""
    return _MARKS.sub(" ", text.casefold()).strip()


def matter_of(text: str, known: Iterable[RoutePhrases]) -> str | None:
    """Return the name of the matter in a text that another address handles, or None."""
    words = plain_words(text)
    if not words or _ASKS_FOR_INFORMATION.search(words):
        return None
    found = (
        signs.name for signs in known if any(_stands_in(words, phrase) for phrase in signs.phrases)
    )
    return next(found, None)


def _stands_in(words: str, phrase: str) -> bool:
    """Say whether a text contains a phrase; a quick check rules out most texts."""
    parts, pattern = _read(phrase)
    return all(part in words for part in parts) and pattern.search(words) is not None


@cache
def _read(phrase: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Read a phrase: words in their order, whole, with "*" for a gap between them."""
    parts = tuple(plain_words(part) for part in phrase.split("*"))
    return parts, re.compile(r"\b" + (GAP + " ").join(map(re.escape, parts)) + r"\b")


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


def repeats_request(title: str, summary: str, subject: str, number: str) -> bool:
    """Say whether an entry reveals a request: it repeats its words or its number."""
    said, wish = plain_words(f"{title} {summary}"), plain_words(subject)
    asked = len(wish) >= A_SENTENCE and wish in said
    return asked or plain_words(title) == wish or plain_words(number) in said
