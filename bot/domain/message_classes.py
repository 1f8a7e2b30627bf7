"""What a message outside any form is: one ordered table, in which the first class that fits counts.

Small talk, questions and matters of the menu are recognised only if the *whole* message is one, so
that whatever carries anything else may be a request. Nothing here knows a person or a chat.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from bot.domain.registration_numbers import Typed, found_in, parse_typed
from bot.domain.route_matching import Signs, matter_of
from bot.domain.spoken_words import A_FEW, Lexicon, Meanings, Topic, covered, holds

MOST_WORDS = 40
"""A longer message tells something: it is neither small talk nor a plain question."""
MOST_OTHER_WORDS = 4
"""Words unknown here that a sentence about one's own request may hold, such as its subject."""
MOST_UNKNOWN = 2
"""Words unknown here in what is still a question of status; it is then passed on as well."""
PIN_DIGITS = 6
SHORT_NUMBER = 3
"""Digits of a number that is taken as a request's although nobody asked for one."""
_CLAUSE = re.compile(r"[.!?;\n]+|,\s|\s[-–—]\s")
_NUMBERS = re.compile(r"[\d\s./,+:#()-]+")
_TITLED = re.compile(r"(?i)\b(pak|bapak|bu|ibu|mas|mbak|kak|mr|mrs|ms|sir)\s+([^\W\d_]+)")
_FOR_SURE = frozenset({"iya", "yes", "inggih", "oke", "baik", "okay", "agree", "setuju", "sarujuk"})
_BY_NO_MEANS = frozenset({"tidak", "nope", "boten"})
_AGREES = frozenset({"setuju", "sarujuk", "agree"})
_MINE = frozenset({"saya", "kula", "my", "mine"})
_WISHES = frozenset({"minta", "nyuwun", "want", "file", "make", "submit"})
_REQUEST = frozenset({"permohonan", "request", "panyuwunan"})
_ASKING = frozenset(
    {"mana", "kapan", "berapa", "bagaimana", "belum", "apa", "kenapa", "adakah", "where", "when",
     "what", "how", "any", "yet", "pripun", "benjang", "pinten", "dereng", "punapa"}
)  # fmt: skip
_GENERAL = frozenset({"hours", "address"})
"""Questions whose words say that they are about the office: about a request, nobody asks them."""
_BIDDING = frozenset(
    {"minta", "tolong", "tanya", "tahu", "question", "tell", "please", "tanglet", "lapor", "wadul",
     "complain"}
)  # fmt: skip


class Class(StrEnum):
    """What a message outside any form is."""

    ANSWER = "answer"
    STATUS = "status"
    DOOR = "door"
    SMALL_TALK = "small_talk"
    QUESTION = "question"
    REQUEST = "request"


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


@dataclass(frozen=True)
class Rules:
    """What an office brings to the reading of a message: words, other addresses, its numbers."""

    lexicon: Lexicon
    matters: Sequence[Signs]
    number_template: str
    year: int


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

    @property
    def talk(self) -> Meanings:
        """Return the words that change nothing in what is asked."""
        return self.rules.lexicon.chatter

    @property
    def asking(self) -> bool:
        """Say whether it is put as a question."""
        return "?" in self.text or any(meant & _ASKING for meant in self.words)


@dataclass(frozen=True)
class Reading:
    """What a message is; `topics` say more of it, `rest` is what a question of status leaves."""

    kind: Class
    topics: tuple[str, ...] = ()
    number: Typed | None = None
    rest: str = ""


def read_message(text: str, around: Around, rules: Rules) -> Reading:
    """Return what a message outside any form is: the first class of `ORDER` that it fits."""
    heard = Heard(text, around, rules)
    for kind, fits in ORDER:
        topics = fits(heard)
        if topics is not None:
            rest = _rest(heard) if kind is Class.STATUS else ""
            return Reading(kind, topics, heard.number, rest)
    raise RuntimeError("whatever fits nothing else may be a request")


def is_small_talk(text: str, around: Around, rules: Rules) -> bool:
    """Say whether a message is small talk, as `read_message` would; most are seen not to be soon.

    What could be nothing but small talk is looked at first, whatever stands before it in `ORDER`.
    """
    heard = Heard(text, around, rules)
    talks = _small_talk(heard) is not None
    return talks and read_message(text, around, rules).kind is Class.SMALL_TALK


def is_agreement(text: str, rules: Rules) -> bool:
    """Say whether a text only agrees, in so many words, such as "iya setuju bu"."""
    read = rules.lexicon.read(text)
    short = rules.lexicon.common | _FOR_SURE
    agrees = any(meant & _AGREES for meant in read)
    return agrees and covered(read, short) and not any(meant & _BY_NO_MEANS for meant in read)


Topics = tuple[str, ...] | None


def _answers(heard: Heard) -> Topics:
    """Take a short answer to what was asked: "yes" or "no", or anything short to an officer."""
    if not heard.around.open or not heard.words:
        return None
    lexicon = heard.rules.lexicon
    said = frozenset().union(*heard.words)
    short = lexicon.common | lexicon.talk["answer"] | lexicon.talk["noted"]
    if heard.around.open == "officer":
        digits = _NUMBERS.fullmatch(heard.text.strip())
        answers = covered(heard.words, short) and said & (_FOR_SURE | _BY_NO_MEANS | short)
        return ("words",) if digits or answers else None
    if not covered(heard.words, short | _REQUEST | frozenset({"informasi", "information"})):
        return None
    if said & _BY_NO_MEANS:
        return ("no",)
    return ("yes",) if said & _FOR_SURE else None


def _status(heard: Heard) -> Topics:
    """Take a question of where a request stands: by its number, or in words."""
    bare = parse_typed(heard.text, heard.rules.number_template, heard.rules.year)
    if bare is not None:
        digits = sum(c.isdigit() for c in heard.text)
        plain = _NUMBERS.fullmatch(heard.text.strip()) and "/" not in heard.text
        known = bare in heard.around.numbers or digits <= SHORT_NUMBER or not plain
        return () if known else None
    if len(heard.words) > MOST_WORDS or _asks_office(heard):
        return None
    if _asks_status(heard):
        return ()
    clauses = [*_clauses(heard)]
    in_part = len(clauses) > 1 and any(map(_asks_status, clauses))
    return () if in_part or _may_ask_status(heard) else None


def _asks_office(heard: Heard) -> bool:
    """Say whether a message asks in general, although a question of status may use its words."""
    about_one = heard.number or any(meant & (_MINE | _REQUEST) for meant in heard.words)
    asks = holds(heard.words, heard.rules.lexicon.status.asks)
    return not (about_one or asks) and bool(set(_office_topics(heard)) & _GENERAL)


def _office_topics(heard: Heard) -> tuple[str, ...]:
    return _matching(heard, heard.rules.lexicon.questions) or ()


def _asks_status(heard: Heard) -> bool:
    lexicon, around = heard.rules.lexicon, heard.around
    allowed = heard.talk | lexicon.status.words | around.subjects | A_FEW
    has_one = bool(around.numbers)
    if heard.number is not None and covered(heard.words, allowed):
        return heard.number in around.numbers or holds(heard.words, lexicon.status.asks)
    mine = any(meant & _MINE for meant in heard.words)
    about_one = any(meant & _REQUEST for meant in heard.words) and (mine or heard.number)
    asks = holds(heard.words, lexicon.status.asks)
    if not asks and (has_one or mine):
        own = [ask for ask in lexicon.status.own if len(ask) > 1 or heard.asking or about_one]
        wishes = any(meant & _WISHES for meant in heard.words) and not heard.asking
        asks = holds(heard.words, own) and not wishes
    polite = any(meant & _closings(lexicon) for meant in heard.words)
    if not asks or (polite and not heard.asking and not about_one):
        return False
    other = [meant for meant in heard.words if not meant & allowed]
    few = len(other) <= MOST_OTHER_WORDS and not any(m & lexicon.content for m in other)
    return not other or bool(about_one and few and heard.asking)


def _may_ask_status(heard: Heard) -> bool:
    """Take a question that is about a request, but for a word or two that are not known."""
    status, content = heard.rules.lexicon.status, heard.rules.lexicon.content
    allowed = heard.talk | status.words | A_FEW
    other = [meant for meant in heard.words if not meant & allowed]
    wishes = any(meant & (_WISHES | content) for meant in heard.words)
    asks = heard.asking and holds(heard.words, (*status.asks, *status.own))
    return heard.around.waits and asks and not wishes and len(other) <= MOST_UNKNOWN


def _closings(lexicon: Lexicon) -> Meanings:
    """Return the words of small talk that end a conversation rather than ask."""
    kinds = ("thanks", "praise", "farewell", "noted", "sorry")
    return frozenset().union(*(lexicon.talk[kind] for kind in kinds))


def _clauses(heard: Heard) -> Iterator[Heard]:
    """Yield the parts of a message, each read by itself; one that has none is read already."""
    parts = [part for part in map(str.strip, _CLAUSE.split(heard.text)) if part]
    if parts == [heard.text]:
        yield heard
        return
    for part in parts:
        yield Heard(part, heard.around, heard.rules)


def _rest(heard: Heard) -> str:
    """Return what a message says beside asking for the status and being polite."""
    if _asks_status(heard) or not heard.words:
        return ""
    left = [c for c in _clauses(heard) if not _asks_status(c) and not covered(c.words, c.talk)]
    return "\n".join(clause.text for clause in left)


def _door(heard: Heard) -> Topics:
    """Take a matter that has its own address, or its own button here."""
    matter = matter_of(heard.text, heard.rules.matters)
    if matter is not None:
        return "matter", matter
    found = _matching(heard, heard.rules.lexicon.doors)
    return ("menu", found[0]) if found else None


def _small_talk(heard: Heard) -> Topics:
    """Take greetings, thanks and the like, and answers and digits that nobody asked for."""
    if _NUMBERS.fullmatch(heard.text.strip()) and any(c.isdigit() for c in heard.text):
        digits = sum(c.isdigit() for c in heard.text)
        return ("number",) if digits == PIN_DIGITS or not heard.around.waits else None
    if not heard.words:
        return ("nothing",) if heard.text.strip() else None
    talks = len(heard.words) <= MOST_WORDS and (
        covered(_but_names(heard), heard.talk) or all(map(_only_talks, _clauses(heard)))
    )
    if not talks or _asks_office(heard):
        return None
    said = frozenset().union(*heard.words)
    talk = heard.rules.lexicon.talk
    if said & talk["praise"] and said & _BY_NO_MEANS:
        return None  # "not satisfied" is a complaint
    return next(((kind,) for kind, words in talk.items() if said & words), None)


def _only_talks(clause: Heard) -> bool:
    """Say whether a clause says nothing, but for one unknown word where it thanks or praises."""
    lexicon = clause.rules.lexicon
    other = [meant for meant in _but_names(clause) if not meant & clause.talk]
    kinds = ("thanks", "praise", "farewell")
    ends = frozenset().union(*(lexicon.talk[kind] for kind in kinds))
    thanks = any(meant & ends for meant in clause.words) and not clause.asking
    return not other or (thanks and other == [frozenset()])


def _but_names(heard: Heard) -> tuple[Meanings, ...]:
    """Return the words of a message without the name in "Pak Budi" or "Mbak Sri"."""
    lexicon = heard.rules.lexicon

    def title_alone(found: re.Match[str]) -> str:
        return found[0] if lexicon.meanings(found[2].casefold()) else found[1]

    nameless = _TITLED.sub(title_alone, heard.text)
    same = heard.number is None and nameless == heard.text
    return heard.words if same else lexicon.read(nameless)


def _question(heard: Heard) -> Topics:
    """Take questions that the office's profile answers, one or several."""
    tells = any(meant & _MINE for meant in heard.words) or heard.around.waits
    asks = heard.asking or any(meant & _BIDDING for meant in heard.words)
    return None if tells and not asks else _matching(heard, heard.rules.lexicon.questions)


def _matching(heard: Heard, known: Mapping[str, Topic]) -> tuple[str, ...] | None:
    """Return the topics of which a message has every word, the talk around them aside."""
    if len(heard.words) > MOST_WORDS:
        return None
    asked = {name: topic for name, topic in known.items() if holds(heard.words, topic.asks)}
    beside = heard.talk | A_FEW
    words = beside.union(*(topic.words for topic in asked.values()))
    alone = [n for n, t in asked.items() if covered(heard.words, beside | t.words)]
    if alone:
        return tuple(alone[:1])
    return tuple(asked) if asked and covered(heard.words, words) else None


def _may_be_a_request(_: Heard) -> Topics:
    return ()


ORDER: Sequence[tuple[Class, Callable[[Heard], Topics]]] = (
    (Class.ANSWER, _answers),
    (Class.STATUS, _status),
    (Class.DOOR, _door),
    (Class.SMALL_TALK, _small_talk),
    (Class.QUESTION, _question),
    # What the office has published already will be looked up here, before it is asked for.
    (Class.REQUEST, _may_be_a_request),
)
"""The classes in the order in which they are tried; each function returns None if it is none."""
