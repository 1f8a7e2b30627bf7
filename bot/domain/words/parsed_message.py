"""A message that is being read, and what is known around it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.domain.law.registration_numbers import TypedNumber, found_in
from bot.domain.words.informal_words import SIGN, Lexicon, Meanings, words_of
from bot.domain.words.list_search import Glossary
from bot.domain.words.similar_texts import RoutePhrases

_CLAUSE = re.compile(r"[.!?;\n]+|,\s|\s[-–—]\s")
_OF_BEFORE = ("request", "answered", "so_far", "waiting", "ago", "sent")


@dataclass(frozen=True)
class MessageContext:
    """What is known of the sender when a message comes, such as open requests."""

    numbers: frozenset[TypedNumber] = frozenset()
    """The numbers of their requests."""
    subjects: Meanings = frozenset()
    """The words of the subjects of their requests, which a question may repeat."""
    was_asked: bool = False
    """An officer asked them something, and nothing was said since."""
    has_open_request: bool = False
    """A request of theirs still waits for its answer."""
    answered: bool = False
    """One was answered, and may be objected to."""


NO_GLOSSARY = Glossary({})


@dataclass(frozen=True)
class ReadingRules:
    """What an office brings to the reading of a message: words, other addresses, its numbers."""

    lexicon: Lexicon
    matters: Sequence[RoutePhrases]
    number_template: str
    year: int
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """How much each sign of a sentence speaks for each act."""
    glossary: Glossary = NO_GLOSSARY
    """The words by which people ask for what offices have."""


@dataclass(frozen=True)
class ParsedMessage:
    """A message that is being read."""

    text: str
    around: MessageContext
    rules: ReadingRules
    number: TypedNumber | None = None
    words: tuple[Meanings, ...] = field(init=False)

    def __post_init__(self) -> None:
        found = found_in(self.text, self.rules.number_template, self.rules.year)
        number, rest = found or (None, self.text)
        object.__setattr__(self, "number", number)
        object.__setattr__(self, "words", self.rules.lexicon.read(rest))

    @cached_property
    def clauses(self) -> list["ParsedMessage"]:
        """Return the parts that have words, or the message itself if it is undivided."""
        parts = [part.strip() for part in _CLAUSE.split(self.text)]
        told = [part for part in parts if any(map(str.isalnum, part))]
        if told == [self.text]:
            return [self]
        return [ParsedMessage(part, self.around, self.rules) for part in told]

    @cached_property
    def typed(self) -> frozenset[str]:
        """Return the words as they are typed."""
        return frozenset(words_of(self.text))

    def has_sign(self, sign: str) -> bool:
        """Say whether one of its words, typed or meant, belongs to this kind of `signs`."""
        known = self.rules.lexicon.signs[sign]
        return not known.isdisjoint(self.typed) or any(meant & known for meant in self.words)

    @cached_property
    def said(self) -> Meanings:
        """Return all that its words mean, and the signs that they show, marked as such."""
        shown = {SIGN + sign for sign in self.rules.lexicon.signs if self.has_sign(sign)}
        return frozenset(shown).union(*self.words)

    @cached_property
    def official(self) -> list[str]:
        """Return what it names, put into words of official titles and years."""
        return self.rules.glossary.in_official_words(self.text).split()

    @property
    def asks_yes_or_no(self) -> bool:
        """Say whether it asks a yes-or-no question: "ada yang jaga ga di kantor"."""
        return self.rules.lexicon.patterns["or_not"].search(self.text) is not None

    @property
    def refers_to_earlier(self) -> bool:
        """Say whether it refers to an earlier request or its answer."""
        return any(map(self.has_sign, _OF_BEFORE))

    @property
    def wishes(self) -> bool:
        """Say whether it asks for something new, not for an earlier request."""
        wish, request = (self.rules.lexicon.signs[name] for name in ("wishes", "request"))
        asks = any(meant & wish and not meant & request for meant in self.words)
        return asks and not self.has_sign("so_far")

    @property
    def asks_permission(self) -> bool:
        """Say whether it asks for leave, or for something more, as "may it be …?" does."""
        signs = self.rules.lexicon.signs
        return not signs["permits"].isdisjoint(self.typed) and not self.has_sign("telling")

    @property
    def talk(self) -> Meanings:
        """Return the common and small-talk words, which do not change what is asked."""
        return self.rules.lexicon.chatter

    @cached_property
    def is_inverted(self) -> bool:
        """Say whether its first or last word makes it a question about a state of affairs."""
        return self.rules.lexicon.patterns["turned"].search(self.text) is not None

    @property
    def asking(self) -> bool:
        """Say whether it is put as a question, or has a word that may ask."""
        return self.questions or self.has_sign("half_asking")

    @cached_property
    def questions(self) -> bool:
        """Say whether it is put as a question."""
        lexicon = self.rules.lexicon
        asks = (
            "?" in self.text or self.has_sign("asking") or self.is_inverted or self.asks_yes_or_no
        )
        if asks or lexicon.patterns["inverted"].match(self.text):
            return True
        return len(self.telling_words) > 1 and bool(
            self.telling_words[-1] & lexicon.signs["no"]
        )  # "hari Sabtu buka nggak"

    @property
    def begins_asking(self) -> bool:
        """Say whether its first word asks."""
        return bool(
            self.telling_words and self.telling_words[0] & self.rules.lexicon.signs["asking"]
        )

    @property
    def telling_words(self) -> list[Meanings]:
        """Return the words without forms of address and closing particles."""
        signs = self.rules.lexicon.signs
        beside = self.rules.lexicon.talk["calling"] | signs["at_the_end"]
        return [meant for meant in self.words if meant & signs["so_far"] or not meant & beside]
