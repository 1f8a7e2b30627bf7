"""A message that is being read, and what is known around it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from bot.domain.list_search import Glossary
from bot.domain.registration_numbers import Typed, found_in
from bot.domain.route_matching import Signs
from bot.domain.spoken_words import Lexicon, Meanings, words_of

_CLAUSE = re.compile(r"[.!?;\n]+|,\s|\s[-–—]\s")
BY_NO_MEANS = frozenset({"tidak", "nope", "boten"})
ASKING = frozenset(
    {"mana", "kapan", "berapa", "bagaimana", "apa", "kenapa", "why", "where", "when",
     "what", "how", "anything", "which", "who", "siapa", "sinten", "pripun", "pinten",
     "punapa"}
)  # fmt: skip
SO_FAR = frozenset({"sudah", "belum", "sampun", "dereng", "already", "yet"})
_AT_THE_END = frozenset({"iya", "inggih", "dong"})
"""What may follow the last word that counts: "sudah belum ya"."""
_HALFASKING = frozenset(
    {"belum", "yet", "dereng", "adakah", "any", "benjang", "katanya", "promised", "atau"}
)
"""Words that ask only beside others: "not yet", "there is", "tomorrow", "you said", "or"."""
_TURNED = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|did|does|will|do(?! you)) "
    r"(?:i|it|you|they|we|there|any|anyone|anybody|anything|someone|somebody)\b"
    r"|^(?:has|have) (?:\w+ ){1,4}been\b"
    r"|\b(?:kan|kah|toh|to|right)(?: ya)?(?: (?:pak|bu|mas|mbak|kak|min))?\W*$"
)
"""A verb of English before whom it speaks of, or a last word that asks to be told "yes"."""
_NO = r"\b(?:ga|gak|nggak|ngga|ndak|tidak|mboten)"
_OR_NOT = re.compile(
    rf"(?i)\b(?:ada|bisa|boleh|masih|saged|pareng|wonten)\b.*{_NO}\b"
    rf"|{_NO}\s+(?:ya|nggih|to|sih|pak|bu|mas|mbak|min|kak)\b"
)
_INVERTED = re.compile(r"(?:am|do|does|did|is|are|can|could|must|should|has|may) ")
"""How questions begin in English that lack their question mark."""

_OF_BEFORE = ("request", "answered", "so_far", "waiting", "ago", "sent")

Open = Literal["", "officer", "kept"]
"""What the person was asked last: by an officer on a case, or whether words are a request."""


@dataclass(frozen=True)
class Around:
    """What is known of the person when a message comes."""

    numbers: frozenset[Typed] = frozenset()
    """The numbers of their requests."""
    subjects: Meanings = frozenset()
    """The words of the subjects of their requests, which a question may repeat."""
    open: Open = ""
    waits: bool = False
    """A request of theirs still waits for its answer."""
    answered: bool = False
    """One was answered, and may be objected to."""


NO_GLOSSARY = Glossary({})


@dataclass(frozen=True)
class Rules:
    """What an office brings to the reading of a message: words, other addresses, its numbers."""

    lexicon: Lexicon
    matters: Sequence[Signs]
    number_template: str
    year: int
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """How much each sign of a sentence speaks for each act."""
    glossary: Glossary = NO_GLOSSARY
    """The words by which people ask for what offices have."""


@dataclass(frozen=True)
class Heard:
    """A message that is being read."""

    text: str
    around: Around
    rules: Rules
    number: Typed | None = None
    words: tuple[Meanings, ...] = field(init=False)

    def __post_init__(self) -> None:
        found = found_in(self.text, self.rules.number_template, self.rules.year)
        number, rest = found or (None, self.text)
        object.__setattr__(self, "number", number)
        object.__setattr__(self, "words", self.rules.lexicon.read(rest))

    @cached_property
    def clauses(self) -> list["Heard"]:
        """Return the parts of a message that have words; it is itself one if it has no others."""
        parts = [part.strip() for part in _CLAUSE.split(self.text)]
        told = [part for part in parts if any(map(str.isalnum, part))]
        if told == [self.text]:
            return [self]
        return [Heard(part, self.around, self.rules) for part in told]

    @cached_property
    def typed(self) -> frozenset[str]:
        """Return the words as they are typed."""
        return frozenset(words_of(self.text))

    def says(self, sign: str) -> bool:
        """Say whether a word of it, as typed or meant, is of a kind of the lexicon's `signs`."""
        known = self.rules.lexicon.signs[sign]
        return not known.isdisjoint(self.typed) or any(meant & known for meant in self.words)

    @cached_property
    def official(self) -> list[str]:
        """Return what it names in words of official titles and years."""
        return self.rules.glossary.in_official_words(self.text).split()

    @property
    def or_not(self) -> bool:
        """Say whether it asks for yes or no: "ada yang jaga ga di kantor"."""
        return _OR_NOT.search(self.text) is not None

    @property
    def of_before(self) -> bool:
        """Say whether it speaks of what was asked for, or of its answer."""
        return any(map(self.says, _OF_BEFORE))

    @property
    def wishes(self) -> bool:
        """Say whether it asks for something, not for what was asked for already."""
        wish, request = (self.rules.lexicon.signs[name] for name in ("wishes", "request"))
        asks = any(meant & wish and not meant & request for meant in self.words)
        return asks and not self.says("so_far")

    @property
    def asks_leave(self) -> bool:
        """Say whether it asks for leave, or for something more, as "may it be …?" does."""
        signs = self.rules.lexicon.signs
        return not signs["permits"].isdisjoint(self.typed) and not self.says("telling")

    @property
    def talk(self) -> Meanings:
        """Return the words that change nothing in what is asked."""
        return self.rules.lexicon.chatter

    @cached_property
    def turned(self) -> bool:
        """Say whether it asks how things are: it begins with "has it …", or ends in "… kan"."""
        return _TURNED.search(self.text.casefold()) is not None

    @property
    def asking(self) -> bool:
        """Say whether it is put as a question, or has a word that may ask."""
        return self.questions or any(meant & _HALFASKING for meant in self.words)

    @cached_property
    def questions(self) -> bool:
        """Say whether it is put as a question."""
        if "?" in self.text or any(meant & ASKING for meant in self.words):
            return True
        if self.turned or self.or_not or _INVERTED.match(self.text.casefold()):
            return True
        return len(self.told) > 1 and bool(self.told[-1] & BY_NO_MEANS)  # "hari Sabtu buka nggak"

    @property
    def begins_asking(self) -> bool:
        """Say whether its first word asks."""
        return bool(self.told and self.told[0] & ASKING)

    @property
    def told(self) -> list[Meanings]:
        """Return the words without what only calls somebody, or may follow the last one."""
        beside = self.rules.lexicon.talk["calling"] | _AT_THE_END
        return [meant for meant in self.words if meant & SO_FAR or not meant & beside]
