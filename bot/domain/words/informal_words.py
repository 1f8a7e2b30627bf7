"""Words as people type them on a telephone, read through slang, abbreviations and slips.

What the words are and mean is data: a file in `bot/texts/lexicons` for each language.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from zlib import crc32

Meanings = frozenset[str]
"""Every word of the lexicon that a typed word may stand for; none if it is not in it."""

A_FEW: Meanings = frozenset({"#"})
"""What a small number means, such as that of the days gone by."""
A_NUMBER: Meanings = frozenset({"##"})
"""What any other number means, such as a year: nothing that is said in passing."""
SIGN = "~"
"""What stands before the name of a sign where a topic names it among its words."""
FEW_DIGITS = 3
LONGEST_PHRASE = 5
MOST_READ = 50
"""Words that are read of a message: a longer one tells something, whatever its words are."""
_APOSTROPHES = re.compile("['’‘`´ʼ]")
_WORD = re.compile(r"[^\W_]+")
_STRETCHED = re.compile(r"(.)\1+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_VOWELS = re.compile(r"(?<!^)[aeiou]")
_PLACE = 32
"""Bits of a number of the index in which the place of a word stands."""
_SPOKEN_IN = ("", "kan", "i")
"""What the ending -in of speech stands for: "dikerjain" is "dikerjakan"."""
_ENDINGS = ("nya", "lah", "kah", "pun", "ipun", "ku", "mu", "ne")
SHORTEST_STEM = 3
SHORTEST_MISSPELT = 6
"""Letters of the shortest word in which a slip is recognised: shorter ones are too much alike."""


@dataclass(frozen=True)
class Topic:
    """A matter to ask about: a text needs one of `asks`, and no words outside `words`.

    Each of `asks` is a set of words that all stand in the message, anywhere, or of signs that it
    shows; those of `own` ask only if the person has a request.
    """

    asks: tuple[Meanings, ...]
    words: Meanings
    own: tuple[Meanings, ...] = ()


class _Index:
    """Finds the words that have a key in common with another word.

    Keys are kept as numbers, each with the place of its word: as texts in a dictionary those of
    the lexicon would take three megabytes.
    """

    def __init__(self, keys_of: Callable[[str], Collection[str]]) -> None:
        self._keys_of = keys_of
        self._words: Sequence[str] = ()
        self._places = array("Q")

    def fill(self, words: Sequence[str]) -> None:
        """Index these words, in place of earlier ones."""
        keys = ((key, place) for place, word in enumerate(words) for key in self._keys_of(word))
        self._places = array("Q", sorted(_number(key) | place for key, place in keys))
        self._words = words

    def alike(self, word: str) -> set[str]:
        """Return the words that share a key with a word."""
        keys = set(self._keys_of(word))
        found = {known for key in keys for known in self._numbered(_number(key))}
        return {known for known in found if not keys.isdisjoint(self._keys_of(known))}

    def _numbered(self, number: int) -> Iterable[str]:
        """Yield the words with this key number, which different keys rarely share."""
        at = bisect_left(self._places, number)
        while at < len(self._places) and self._places[at] >> _PLACE == number >> _PLACE:
            yield self._words[self._places[at] - number]
            at += 1


@dataclass(frozen=True)
class Lexicon:
    """The words of every language, merged: people mix them in one sentence."""

    spellings: Mapping[tuple[str, ...], Meanings]
    talk: Mapping[str, Meanings]
    common: Meanings
    idle: Meanings
    """Of these and the words of small talk, those that point at nothing, as "this" would."""
    content: Meanings
    signs: Mapping[str, Meanings]
    """Words, as typed or meant, that show what a sentence does."""
    patterns: Mapping[str, re.Pattern[str]]
    """How languages put a question, or name somebody, where single words do not show it."""
    status: Topic
    doors: Mapping[str, Topic]
    questions: Mapping[str, Topic]
    tongues: Mapping[str, Meanings]
    """The spellings of single words, by language."""
    names: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """The words for which those of the lexicon stand that are each office's own."""
    _known: dict[str, Meanings] = field(default_factory=dict, compare=False)
    _phrases: dict[tuple[str, ...], Meanings] = field(default_factory=dict, compare=False)
    _boned: _Index = field(default_factory=lambda: _Index(_bones), compare=False)
    _misspelt: _Index = field(default_factory=lambda: _Index(_rests), compare=False)

    def __post_init__(self) -> None:
        if self._known:  # another office's
            return
        for (word, *more), meanings in self.spellings.items():
            if not more:
                self._known[word] = meanings
        self._boned.fill(tuple(self._known))
        self._misspelt.fill([word for word in self._known if len(word) >= SHORTEST_MISSPELT])
        for words, meanings in self.spellings.items():
            if len(words) > 1:
                keys = tuple(map(self._key, words))
                self._phrases[keys] = self._phrases.get(keys, frozenset()) | meanings

    def of_office(self, **names: str) -> "Lexicon":
        """Return this lexicon for an office, sharing memory; `names` are the office's names.

        They are given by the words of the lexicon that stand for them.
        """
        spoken = {tuple(words_of(name)): word for word, name in names.items()}
        return replace(self, names={name: word for name, word in spoken.items() if name})

    @cached_property
    def chatter(self) -> Meanings:
        """Return the common and small-talk words, which do not change what is asked."""
        return self.common.union(*self.talk.values())

    def read(self, text: str) -> tuple[Meanings, ...]:
        """Return what each word of a text may mean; a known phrase also means its words."""
        typed = self._with_names(words_of(text)[:MOST_READ])
        singly = [self.meanings(word) for word in typed]
        keys = list(map(self._key, typed))
        read: list[Meanings] = []
        place = 0
        while place < len(typed):
            length = self._phrase_at(keys, place)
            phrase = tuple(keys[place : place + length])
            meant = self._phrases.get(phrase, frozenset())
            if not any(meant & words for words in self.talk.values()):
                meant = meant.union(*singly[place : place + length])
            read.append(meant)
            place += length
        return tuple(read)

    def _with_names(self, typed: list[str]) -> list[str]:
        """Return typed words with the lexicon's words in place of the office's names."""
        for name, word in self.names.items():
            for place in range(len(typed) - len(name), -1, -1):
                if tuple(typed[place : place + len(name)]) == name:
                    typed[place : place + len(name)] = [word]
        return typed

    def _key(self, word: str) -> str:
        """Return the common word for a typed one, as "yang" for "yg"; else the word itself."""
        meant = self._known.get(word, frozenset())
        return min(meant) if len(meant) == 1 and meant <= self._as_one else word

    @cached_property
    def _as_one(self) -> Meanings:
        """Return the words that form phrases in any spelling, such as "gak jadi"."""
        return self.common | self.signs["no"] | self.signs["so_far"]

    @cached_property
    def _longest(self) -> int:
        """Return the length of the longest known word; a much longer word is no misspelling."""
        return max(map(len, self._known), default=0)

    def _phrase_at(self, keys: list[str], place: int) -> int:
        for length in range(min(LONGEST_PHRASE, len(keys) - place), 1, -1):
            if tuple(keys[place : place + length]) in self._phrases:
                return length
        return 1

    def is_typed(self, word: str) -> bool:
        """Say whether a word is known exactly as typed, without correction."""
        return word in self._known

    def meanings(self, word: str) -> Meanings:
        """Return the meanings of a typed word: as typed, without its ending, or corrected."""
        if word.isdecimal():
            return A_FEW if len(word) <= FEW_DIGITS else A_NUMBER
        if word in self._known:
            return self._known[word]
        plain = _STRETCHED.sub(r"\1", word)
        once = [word, _DRAWN_OUT.sub(r"\1", word), plain]
        stems = [form[: -len(end)] for form in once for end in _ENDINGS if form.endswith(end)]
        stems += [form[:-2] + end for form in once if form.endswith("in") for end in _SPOKEN_IN]
        for form in (*once, *(stem for stem in stems if len(stem) >= SHORTEST_STEM)):
            known = self.names.get((form,), form)
            if known in self._known:
                return self._known[known]
        bare = [stem for stem in stems if len(stem) >= SHORTEST_STEM and _is_bare(stem)]
        return self._mended(plain) or frozenset[str]().union(*map(self._mended, bare))

    def _mended(self, word: str) -> Meanings:
        """Return the meanings of the known words closest to a misspelt one.

        It lacks vowels or has others, or one slip: a letter too many, missing, other or swapped.
        """
        [bones] = _bones(word)
        same = self._boned.alike(word) if len(bones) >= SHORTEST_STEM else ()
        near = {known for known in same if _sounds_like(word, known)}
        if bones != word and len(word) < SHORTEST_MISSPELT:
            near = {known for known in near if abs(len(known) - len(word)) <= 1}
        if SHORTEST_MISSPELT <= len(word) <= self._longest + 1:
            near |= self._misspelt.alike(word)
        near.update(stands for name, stands in self.names.items() if _is_slip_of(word, name))
        meant = [self._known[known] for known in near]
        weighty = [meanings for meanings in meant if meanings & self.content]
        return frozenset().union(*(weighty or meant))

    def tongue_of(self, text: str, least: int = 1) -> str | None:
        """Return the language that most words of a text belong to, `least` of them; else None."""
        words = set(words_of(text))
        typed = words | {_STRETCHED.sub(r"\1", word) for word in words}
        found = sorted(
            ((len(typed & spellings), name) for name, spellings in self.tongues.items()),
            reverse=True,
        )
        (most, name), *others = found
        decided = most >= least and most > max((count for count, _ in others), default=0)
        return name if decided else None


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters; "pagi2" is "pagi"."""
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text).casefold())
    words: list[str] = _WORD.findall(plain)
    return [word[:-1] if _is_doubled(word) else word for word in words]


def _is_doubled(word: str) -> bool:
    """Say whether a final 2 after at least two letters means that the word is repeated."""
    return word[-1] == "2" and len(word) > 2 and not any(map(str.isdecimal, word[-3:-1]))


def _bones(word: str) -> tuple[str]:
    """Return a word without its vowels, as its only key."""
    return (_VOWELS.sub("", word),)


def _number(key: str) -> int:
    return crc32(key.encode()) << _PLACE


def _is_bare(word: str) -> bool:
    """Say whether a word was typed without its vowels, such as "jwbn"."""
    return _bones(word) == (word,)


def _sounds_like(word: str, known: str) -> bool:
    """Say whether at most one vowel of a word is missing from a known word.

    Two others make it another word: "Wedhi" is a village, "waduh" an exclamation.
    """
    typed, meant = (Counter(filter("aeiou".__contains__, text)) for text in (word, known))
    return (typed - meant).total() <= 1


def _rests(word: str) -> set[str]:
    """Return a word and all its forms with one letter left out, for finding misspellings."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _is_slip_of(word: str, name: tuple[str, ...]) -> bool:
    """Say whether a typed word is a name of one word, with vowels left out or one slip."""
    [whole, *more] = name
    [bones] = _bones(word)
    same = (bones,) == _bones(whole) and len(bones) >= SHORTEST_STEM and _sounds_like(word, whole)
    long = min(len(word), len(whole)) >= SHORTEST_MISSPELT and abs(len(word) - len(whole)) <= 1
    return not more and (same or (long and bool(_rests(word) & _rests(whole))))


def is_covered(read: Iterable[Meanings], words: Meanings) -> bool:
    """Say whether each word of a text may mean one of these."""
    return all(meanings & words for meanings in read)


def has_all_words(read: Iterable[Meanings], asks: Iterable[Meanings]) -> bool:
    """Say whether a text has all the words of one of these sets."""
    said = frozenset().union(*read)
    return any(ask <= said for ask in asks)
