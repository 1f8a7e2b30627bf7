"""Compares words: phrases of matters for other addresses, and texts that are alike."""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeVar

from snowballstemmer import stemmer

from bot.domain.message import LONGEST_TEXT, Content, utf16_length
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


T = TypeVar("T")

SHINGLE_WORDS = 3
"""Words in a row that are compared together."""
MOST_TRAITS = 16
ALIKE = 0.6
"""Part of the traits that two texts share when they are the same but for a greeting or a link."""
MOST_CHARACTERS = LONGEST_TEXT - 200
"""UTF-16 units of gathered words beneath a heading."""
BETWEEN = "\n\n"


def traits(text: str, keyed: Callable[[str], str]) -> frozenset[str]:
    """Return the traits that identify a text: the lowest keyed hashes of its runs of words.

    The text cannot be read from them; texts that differ little have most of them in common.
    """
    words = re.sub(r"\d+", "", plain_words(text)).split()
    if not words:
        return frozenset()
    runs = {
        " ".join(words[place : place + SHINGLE_WORDS])
        for place in range(max(1, len(words) - SHINGLE_WORDS + 1))
    }
    return frozenset(sorted(keyed(run)[:16] for run in runs)[:MOST_TRAITS])


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two texts are the same, or nearly."""
    fewer = min(len(one), len(other))
    return fewer > 0 and len(one & other) >= ALIKE * fewer


def clusters(bursts: Sequence[T], traits_of: Callable[[T], frozenset[str]]) -> list[list[T]]:
    """Group bursts that are alike, in the order in which they came."""
    found: list[list[T]] = []
    for burst in bursts:
        here = traits_of(burst)
        kin = next((group for group in found if are_alike(traits_of(group[0]), here)), None)
        if kin is None:
            found.append([burst])
        else:
            kin.append(burst)
    return found


def group_in_order(things: Iterable[T], key: Callable[[T], Hashable]) -> list[list[T]]:
    """Group by a key; groups and what is in them keep their order."""
    found: dict[Hashable, list[T]] = {}
    for thing in things:
        found.setdefault(key(thing), []).append(thing)
    return list(found.values())


def merge_texts(contents: Iterable[Content]) -> list[Content]:
    """Merge texts into as few messages as possible; other contents stay apart.

    A text that came several times is written once, with how often.
    """
    gathered: list[Content] = []
    for same in group_in_order(
        contents, lambda content: (content.kind, content.text, content.file_id)
    ):
        content = _counted(same[0], len(same))
        last = gathered[-1] if gathered else None
        joined = _joined(last, content) if last is not None else None
        if joined is None:
            gathered.append(content)
        else:
            gathered[-1] = joined
    return gathered


def _counted(content: Content, times: int) -> Content:
    if times == 1 or content.kind != "text":
        return content
    return content.model_copy(update={"text": f"{content.text} (×{times})"})


def _joined(last: Content, content: Content) -> Content | None:
    """Return two texts as one, or None if they are no texts or too long for one message."""
    if last.kind != "text" or content.kind != "text":
        return None
    before = last.text + BETWEEN
    if utf16_length(before + content.text) > MOST_CHARACTERS:
        return None
    shift = utf16_length(before)
    moved = tuple({**entity, "offset": entity["offset"] + shift} for entity in content.entities)
    return last.model_copy(
        update={"text": before + content.text, "entities": (*last.entities, *moved)}
    )


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
