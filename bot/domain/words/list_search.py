"""Search in the public information list: everyday words find the words of official titles.

A message is read as terms. A term finds an entry by its own words or by those that a glossary gives
for it. Entries are ranked by how rare the found words are and how much of the message they cover;
where too little is covered, nothing is shown. The candidates come from a full-text index.
"""

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from itertools import chain

from bot.domain.words.informal_words import words_of
from bot.domain.words.similar_texts import stem

MOST_SHOWN = 3
MOST_READ = 40
"""Words of a message that are searched for: a longer one tells more than it asks."""
LEAST_COVERED = 0.35
"""The share of a message, by weight, that an entry must cover to be shown."""
LEAST_SCORE = 3.0
IN_THE_TITLE = 3.0
"""How much more a word of the title counts than one of the summary."""
FROM_THE_GLOSSARY = 0.8
"""How much a word of the glossary counts where the typed word itself would count 1."""
ENOUGH = 200
"""Entries among which candidates are sought."""
FEWEST = 50
UNKNOWN = 0.6
"""How much of the rarest word's weight a word has that no entry holds."""
ELSEWHERE = 2.0
"""The same of a word for what another office does, such as "paspor"."""
MOST_UNKNOWN = 2.0
"""As many unknown words as weigh: a polite message also says who asks and why."""
MOST_IN_A_TITLE = 12
"""Words of a title that is drafted."""
MOST_IDLE = 3
"""How many idle words may stand between those of a phrase: "kantor ini dimana"."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_HUNG = ("nya", "nipun", "ipun", "ne", "e")
_PARTICLES = ("kah", "lah", "ku", "mu")
"""What is cut off where a known word is left: "sekolah" ends so too."""

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class SearchTerm:
    """A word or phrase of a message: its own stems, and those that the glossary gives for it."""

    typed_stems: Phrase
    official_stems: Phrase = ()
    elsewhere: bool = False

    @property
    def stems(self) -> Phrase:
        """Return all stems by which the term may be found."""
        return self.typed_stems + self.official_stems


@dataclass(frozen=True)
class Candidate:
    """An entry that holds a stem of the message, by the stems in its title and elsewhere."""

    id: int
    title: frozenset[str]
    rest: frozenset[str]

    def __contains__(self, stem: str) -> bool:
        """Say whether the entry holds a stem."""
        return stem in self.title or stem in self.rest


@dataclass(frozen=True)
class Match:
    """An entry that fits a message; of two, the one with the higher score fits better."""

    id: int
    score: float


@dataclass(frozen=True)
class Glossary:
    """Everyday words in questions, and the words of official titles that they mean.

    `idle` words ask for nothing by themselves ("tolong", "data"), nor do those of `places` with the
    name that follows ("desa Wedi"): no entry needs to hold it. A phrase that means no words
    ("terima kasih") is idle as a whole.
    """

    meant: Mapping[Phrase, Phrase]
    idle: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    """Words for what other offices do, unless the list holds them: "paspor"."""

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the single words that the glossary knows."""
        return frozenset(phrase[0] for phrase in self.meant if len(phrase) == 1)

    @cached_property
    def _phrases(self) -> Mapping[str, list[Phrase]]:
        """Return the phrases of more than one word, by the first."""
        found: dict[str, list[Phrase]] = {}
        for phrase in self.meant:
            if len(phrase) > 1:
                found.setdefault(phrase[0], []).append(phrase)
        return found

    def of_office(self, names: Iterable[str]) -> "Glossary":
        """Return the glossary of an office, which ignores its own names in searches."""
        return replace(self, idle=self.idle.union(*map(words_of, names)))

    @cached_property
    def _official(self) -> frozenset[str]:
        """Return the words of official titles."""
        return frozenset(chain.from_iterable(self.meant.values()))

    def in_official_words(self, text: str) -> str:
        """Return a text's wish in words of official titles and years; other words are dropped.

        So nothing of a person's own wording is in it.
        """
        words = search_words(text)
        found: list[str] = []
        place = 0
        while place < len(words):
            _, meant, after = self._phrase_at(words, place)
            own = [w for w in words[place:after] if w in self._official or _YEAR.fullmatch(w)]
            found += own or meant
            place = after
        return " ".join(list(dict.fromkeys(found))[:MOST_IN_A_TITLE])

    def terms(self, words: Sequence[str]) -> list[SearchTerm]:
        """Return the search terms of a message, each once; the longest known phrase wins.

        A phrase whose words stand together goes before one with idle words between.
        """
        found: list[SearchTerm] = []
        place = 0
        while place < len(words):
            phrase, meant, after = self._phrase_at(words, place)
            before = words[place - 1] if place else ""
            if meant or not (len(phrase) > 1 or self._is_idle(phrase[0], before)):
                elsewhere = not self.elsewhere.isdisjoint((phrase[0], self._bare(phrase[0])))
                found.append(
                    SearchTerm(tuple(map(stem, phrase)), tuple(map(stem, meant)), elsewhere)
                )
            place = after
        return list(dict.fromkeys(found))

    def _phrase_at(self, words: Sequence[str], place: int) -> tuple[Phrase, Phrase, int]:
        """Return the phrase at a place, what it means and where the next one begins."""
        known = self._phrases.get(words[place], ())
        ends = {phrase: self._end(phrase, words, place) for phrase in known}
        fitting = [one for one in known if 0 < ends[one] - place <= len(one) + MOST_IDLE]
        if not fitting:
            return (words[place],), self._meant(words[place]), place + 1
        best = max(fitting, key=lambda one: (ends[one] - place == len(one), len(one)))
        return best, self.meant[best], ends[best]

    def _end(self, phrase: Phrase, words: Sequence[str], place: int) -> int:
        """Return the end of a phrase that begins at a place, past idle words; 0 for none."""
        at = place
        for word in phrase:
            while at < len(words) and words[at] != word and self._is_idle(words[at], words[at - 1]):
                at += 1
            if at == len(words) or words[at] != word:
                return 0
            at += 1
        return at

    def _meant(self, word: str) -> Phrase:
        if (word,) in self.meant or word in self.idle:
            return self.meant.get((word,), ())
        bare = self._bare(word)
        known = (bare,) if bare != word and bare not in self.idle else ()
        return self.meant.get((bare,), known)

    def _is_idle(self, word: str, before: str) -> bool:
        named = word in self.places or before in self.places
        idle = not self.idle.isdisjoint((word, self._bare(word)))
        return named or idle or word.isdecimal() or len(word) == 1

    def _bare(self, word: str) -> str:
        """Return a word without its suffixes, such as "gaji" for "gajinya" and "gajine"."""
        known = (short for short in _cut(word, _HUNG + _PARTICLES) if (short,) in self.meant)
        hung = _cut(word, _HUNG)
        idle = (short for short in hung if short in self.idle)
        return next(chain(known, idle, reversed(hung)), word)


def merge_phrases(
    meant: Mapping[Phrase, Phrase], others: Mapping[str, str]
) -> dict[Phrase, Phrase]:
    """Return `meant` with more phrases: `others` maps official words to spoken phrases."""
    found = dict(meant)
    for official, spoken in others.items():
        for phrase in filter(None, (tuple(words_of(part)) for part in spoken.split(","))):
            known = found.get(phrase, ())
            found[phrase] = known + tuple(w for w in words_of(official) if w not in known)
    return found


def search_words(text: str) -> list[str]:
    """Return the words of a message that are searched for."""
    return words_of(text)[:MOST_READ]


def _cut(word: str, endings: Iterable[str]) -> list[str]:
    """Return the forms of a word with one of these endings removed, longer than two letters."""
    left = [word.removesuffix(ending) for ending in endings if word.endswith(ending)]
    return [short for short in left if len(short) > 2]


@dataclass(frozen=True)
class StemWeights:
    """How much a stem weighs in a list of `total` entries, by how many entries hold it.

    A shorter list than `FEWEST` counts as one of so many: a word is not common because a list is
    short.
    """

    total: int
    holding: Mapping[str, int]

    def __call__(self, stem: str) -> float:
        """Return the weight of a stem: the inverse document frequency of BM25."""
        holding = self.holding.get(stem, 0)
        return math.log(1 + (max(self.total, FEWEST) - holding + 0.5) / (holding + 0.5))

    def stems_to_search(self) -> list[str]:
        """Return the stems to search by: the rarest, until they reach enough entries.

        In a long list a common one would bring thousands, none of them likely.
        """
        found: list[str] = []
        entries = 0
        for word in sorted(self.holding, key=lambda one: (self.holding[one], one)):
            entries += self.holding[word]
            if found and entries > ENOUGH:
                break
            found.append(word)
        return found

    def knows(self, term: SearchTerm) -> bool:
        """Say whether a term is for another office, or some entry holds a stem of it."""
        return term.elsewhere or not self.holding.keys().isdisjoint(term.stems)

    def weight(self, term: SearchTerm) -> float:
        """Return the weight of a term: that of its rarest stem which some entry holds."""
        known = [self(stem) for stem in term.stems if stem in self.holding]
        return max(known, default=self("") * (ELSEWHERE if term.elsewhere else UNKNOWN))


def rank_entries(
    terms: Sequence[SearchTerm], candidates: Iterable[Candidate], rarity: StemWeights
) -> list[Match]:
    """Return the entries that fit, best first, at most three; none if none covers enough."""
    weights = [rarity.weight(term) for term in terms]
    total = _total(terms, weights, rarity)
    known = [(w, t) for w, t in zip(weights, terms, strict=True) if rarity.knows(t)]
    found = []
    for candidate in candidates:
        covered = sum(weight * _share(term, candidate) for weight, term in known) / total
        if covered < LEAST_COVERED:
            continue
        score = sum(_score(term, candidate, rarity) for _, term in known) * math.sqrt(covered)
        if score >= LEAST_SCORE:
            found.append(Match(candidate.id, score))
    return sorted(found, key=lambda one: (-one.score, one.id))[:MOST_SHOWN]


def _total(terms: Sequence[SearchTerm], weights: Sequence[float], rarity: StemWeights) -> float:
    """Return the weight of a message, with a limit for words that no entry holds."""
    most = MOST_UNKNOWN * UNKNOWN * rarity("")
    unknown = (w for w, t in zip(weights, terms, strict=True) if not rarity.knows(t))
    return sum(weights) - max(0, sum(unknown) - most)


def _share(term: SearchTerm, candidate: Candidate) -> float:
    """Return how much of a term an entry covers, from 0 to 1, as typed or in official words."""
    return max(_held(term.typed_stems, candidate), _held(term.official_stems, candidate))


def _held(stems: Phrase, candidate: Candidate) -> float:
    held = sum([stem in candidate for stem in stems])
    return math.sqrt(held / len(stems)) if held else 0


def _score(term: SearchTerm, candidate: Candidate, rarity: StemWeights) -> float:
    def worth(stems: Phrase) -> float:
        held = [stem for stem in stems if stem in candidate]
        weights = (rarity(s) * (IN_THE_TITLE if s in candidate.title else 1) for s in held)
        return sum(weights) / math.sqrt(len(stems)) if held else 0

    return max(worth(term.typed_stems), FROM_THE_GLOSSARY * worth(term.official_stems))


SHORTEST_MISSPELT = 5
ALIKE = 0.8
"""How alike a typed and a known word must be, from 0 to 1, to be taken for the same."""


def doubtful_words(words: Sequence[str], glossary: Glossary) -> list[str]:
    """Return the words of a message that may be misspelt: long ones that no glossary knows."""
    known = glossary.idle | glossary.words | glossary.elsewhere
    return [word for word in words if len(word) >= SHORTEST_MISSPELT and word not in known]


def corrected_words(words: Sequence[str], near: Mapping[str, Collection[str]]) -> list[str]:
    """Return the words with slips mended, such as "anggaran" for "angaran".

    `near` are words of the list that begin like a doubtful word and are about as long. Asked only
    where nothing was found: what is spelt rightly may be near another word ("harga" and "harta").
    """
    return [_mended(word, near.get(word, ())) for word in words]


def _mended(word: str, near: Collection[str]) -> str:
    if word in near:
        return word
    return next(iter(get_close_matches(word, sorted(near), 1, ALIKE)), word)
