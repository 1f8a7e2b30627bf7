"""Recognises, by plain words, matters that are no request and have another address.

Cautious on purpose: whoever asks for documents, figures or a decision files a request, whatever
it is about, and a doubtful matter stays with the desk.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

GAP = r"(?: \w+){0,3}"
"""What "*" between two words of a phrase stands for: up to three words."""
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
class Signs:
    """A matter and the phrases that people use for it; "*" stands for up to three words."""

    name: str
    phrases: tuple[str, ...]


def folded(text: str) -> str:
    """Reduce a text to its words, in small letters, with single spaces."""
    return _MARKS.sub(" ", text.casefold()).strip()


def matter_of(text: str, known: Iterable[Signs]) -> str | None:
    """Return the name of the matter in a text that belongs to another address, or None."""
    words = folded(text)
    if not words or _ASKS_FOR_INFORMATION.search(words):
        return None
    found = (
        signs.name for signs in known if any(_stands_in(words, phrase) for phrase in signs.phrases)
    )
    return next(found, None)


def _stands_in(words: str, phrase: str) -> bool:
    """Say whether a phrase stands in a text; most are seen not to without a search for words."""
    parts, pattern = _read(phrase)
    return all(part in words for part in parts) and pattern.search(words) is not None


@cache
def _read(phrase: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Read a phrase: words in their order, whole, with "*" for a gap between them."""
    parts = tuple(folded(part) for part in phrase.split("*"))
    return parts, re.compile(r"\b" + (GAP + " ").join(map(re.escape, parts)) + r"\b")
