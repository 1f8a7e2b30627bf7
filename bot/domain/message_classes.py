"""What a message outside any form is: one ordered table, in which the first class that fits counts.

Small talk, questions and matters of the menu are recognised only if the *whole* message is one, so
that whatever carries anything else may be a request. Nothing here knows a person or a chat.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.heard_message import BY_NO_MEANS, SO_FAR, Around, Heard, Rules
from bot.domain.registration_numbers import Typed, parse_typed
from bot.domain.route_matching import matter_of
from bot.domain.spoken_words import A_FEW, A_NUMBER, Lexicon, Meanings, Topic, covered, holds
from bot.domain.status_questions import (
    AGO,
    BIDDING,
    MINE,
    MOST_UNKNOWN,
    REQUEST,
    WAITING,
    asks_leave,
    asks_status,
    corrects,
    is_about_own,
    may_ask_status,
    says,
    wishes,
)

MOST_WORDS = 40
"""A longer message tells something: it is neither small talk nor a plain question."""
PIN_DIGITS = 6
"""Digits of a PIN; a number with no more of them tells nothing, unless it is a year."""
SHORT_NUMBER = 3
"""Digits of a number that is taken as a request's although nobody asked for one."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_AS_ISSUED = re.compile(r"\b0\d\d|\d\s?/")
"""A number as the desk writes it: with zeros before it, or with what follows."""
_NUMBERS = re.compile(r"[\d\s./,+:#()-]+")
_TITLED = re.compile(r"(?i)\b(pak|bapak|bu|ibu|mas|mbak|kak|mr|mrs|ms|sir)\s+([^\W\d_]+)")
_FOR_SURE = frozenset({"iya", "yes", "inggih", "oke", "baik", "okay", "agree", "setuju", "sarujuk"})
_AGREES = frozenset({"setuju", "sarujuk", "agree"})
_GENERAL = frozenset({"hours", "address"})
"""Questions whose words say that they are about the office: about a request, nobody asks them."""
_ALWAYS_GENERAL = frozenset({"cost", "needed", "ppid"})
"""Questions that are about the office even where they speak of a request."""
_USUALLY = frozenset({"biasanya", "biasanipun", "usually", "wajib"})
"""Words with which "how long?" asks about every request, not about one's own."""
_ANSWER = frozenset({"jawab", "wangsulan", "answer", "selesai", "rampung", "ready"})
_WHY = frozenset({"kenapa", "why"})
_STILL_TO_DO = SO_FAR | {"lagi", "malih", "else", "lengkapi"}
DAYPARTS = frozenset(
    {"pagi", "siang", "sore", "malam", "enjing", "siyang", "sonten", "dalu", "morning",
     "afternoon", "evening", "day"}
)  # fmt: skip
_POLITE = ("salam", "thanks", "who", "wellbeing", "greeting", "praise")
"""Small talk that makes nothing of the common words around it; the rest may answer or add."""
_OBJECTION = frozenset({"keberatan", "kabotan", "object"})
_TAKES_BACK = frozenset({"cabut", "urungkan", "pundhut", "withdraw", "batal", "drop"})
_WANTING = """
    kurang cuma cuman hanya mung namung salah beda sisanya kecewa buram rusak ditolak kosong hilang
    dilewati percuma mahal sebagian separuh
    only half missing wrong blurry empty incomplete refused
"""
_LACKS = frozenset(_WANTING.split())
_NOT_YET = frozenset({"belum", "dereng", "yet"})
_HOW_LONG = frozenset({"lama", "dangu", "kapan", "benjang", "when", "long"})
_HOW_TO = frozenset({"minta", "nyuwun", "file", "cara", "carane", "how"})
_WISHING = frozenset({"minta", "nyuwun", "want", "tolong", "tanglet", "tanya", "mau", "badhe"})
"""Words, as typed, with which an answer is found wanting."""
_LOST = frozenset({"lupa", "hilang", "kesupen", "ical", "forgot", "forgotten", "lost", "lali"})
_WHOLE = (("withdraw_objection",), ("unsatisfied",))
"""Doors that take the whole message, so that nothing of it is passed on beside."""
_IN_PART = ("withdraw", "object", "officer")
"""Doors that a person with an open request finds although the message says more."""


class Class(StrEnum):
    """What a message outside any form is."""

    ANSWER = "answer"
    STATUS = "status"
    DOOR = "door"
    SMALL_TALK = "small_talk"
    QUESTION = "question"
    REQUEST = "request"


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
            asks = _asks_status_at_all if kind is Class.STATUS else _opens
            told = (kind is Class.STATUS or topics[:1] == ("menu",)) and topics[1:] not in _WHOLE
            rest = _rest(heard, asks) if told else ""
            if kind in (Class.DOOR, Class.QUESTION) and _may_add(heard):
                rest = text
            return Reading(kind, topics, heard.number, rest)
    raise RuntimeError("whatever fits nothing else may be a request")


def _asks_status_at_all(heard: Heard) -> bool:
    return asks_status(heard) or _is_about_own(heard) or _gives_number(heard)


def is_agreement(text: str, rules: Rules) -> bool:
    """Say whether a text only agrees, in so many words, such as "iya setuju bu"."""
    read = rules.lexicon.read(text)
    short = rules.lexicon.common | _FOR_SURE
    agrees = any(meant & _AGREES for meant in read)
    return agrees and covered(read, short) and not any(meant & BY_NO_MEANS for meant in read)


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
        polite = says(heard, _politeness(lexicon))
        answers = covered(heard.words, heard.talk) and not polite and "?" not in heard.text
        return ("words",) if digits or answers else None
    if not covered(heard.words, short | REQUEST | frozenset({"informasi", "information"})):
        return None
    if said & BY_NO_MEANS:
        return ("no",)
    return ("yes",) if said & _FOR_SURE else None


def _status(heard: Heard) -> Topics:
    """Take a question of where a request stands: by its number, or in words."""
    bare = _bare_number(heard)
    if bare is not None:
        digits = sum(c.isdigit() for c in heard.text)
        plain = _NUMBERS.fullmatch(heard.text.strip()) and "/" not in heard.text
        known = bare in heard.around.numbers or digits <= SHORT_NUMBER or not plain
        return () if known else None
    if len(heard.words) > MOST_WORDS:
        return None
    if says(heard, _OBJECTION):
        return ("objection",) if _asks_after_objection(heard) else None
    elsewhere = _opens(heard) in _IN_PART or _is_unsatisfied(heard)
    if elsewhere or (not _gives_number(heard) and _asks_office(heard)):
        return None
    clauses = heard.clauses
    in_part = len(clauses) > 1 and any(map(asks_status, clauses))
    return () if _asks_status_at_all(heard) or in_part or may_ask_status(heard) else None


def _gives_number(heard: Heard) -> bool:
    """Say whether a number of a request stands in a message that asks for nothing else.

    Beside the name of a document a mere "1" may as well be that of the document.
    """
    own = heard.number in heard.around.numbers and not says(heard, heard.rules.lexicon.content)
    told = own or _AS_ISSUED.search(heard.text)
    return heard.number is not None and bool(told) and not wishes(heard)


def _is_about_own(heard: Heard) -> bool:
    """Say whether a message is about a request that was made, and no question in general."""
    earlier = says(heard, SO_FAR | AGO)
    general = not earlier and _matching(heard, heard.rules.lexicon.questions)
    return is_about_own(heard) and not general and not matter_of(heard.text, heard.rules.matters)


def _asks_after_objection(heard: Heard) -> bool:
    """Say whether a message asks how an objection stands that was made."""
    how = says(heard, _HOW_TO)
    if says(heard, _TAKES_BACK) or asks_leave(heard):
        return False
    stands = holds(heard.words, heard.rules.lexicon.status.asks)
    since = says(heard, SO_FAR | AGO) or (heard.asking and says(heard, MINE | _HOW_LONG))
    return stands or (since and not how)


def _bare_number(heard: Heard) -> Typed | None:
    """Return the number that is the whole message."""
    return parse_typed(heard.text, heard.rules.number_template, heard.rules.year)


def _asks_office(heard: Heard) -> bool:
    """Say whether a message asks in general, although a question of status may use its words."""
    if heard.number or holds(heard.words, heard.rules.lexicon.status.asks):
        return False
    if matter_of(heard.text, heard.rules.matters):
        return True
    topics = set(_matching(heard, heard.rules.lexicon.questions) or ())
    if says(heard, _USUALLY):
        return bool(topics)
    about_one = says(heard, MINE | REQUEST | _ANSWER)
    so_far = says(heard, _STILL_TO_DO)
    always = topics & _ALWAYS_GENERAL and heard.asking and not so_far
    return bool(always or (topics & _GENERAL and not about_one))


def _politeness(lexicon: Lexicon) -> Meanings:
    """Return the words that make nothing of the common ones around them, as "thanks" does."""
    return _kinds(lexicon, _POLITE) - DAYPARTS | WAITING


def _kinds(lexicon: Lexicon, kinds: Iterable[str]) -> Meanings:
    """Return the words of some kinds of small talk."""
    return frozenset[str]().union(*(lexicon.talk[kind] for kind in kinds))


def _rest(heard: Heard, asks: Callable[[Heard], object]) -> str:
    """Return what a message says beside asking for the status or a door, and talk."""
    number, around = _bare_number(heard), heard.around
    told = number is not None and (number in around.numbers or not around.waits)
    if told or not heard.words or (asks_status if asks is _asks_status_at_all else asks)(heard):
        return ""
    left = [clause for clause in heard.clauses if not asks(clause) and not _only_talks(clause)]
    if asks is _asks_status_at_all and asks(heard):  # what else it says is how long they wait
        left = [one for one in left if says(one, BIDDING) and not says(one, SO_FAR | AGO)]
    return "\n".join(clause.text for clause in left)


def _may_add(heard: Heard) -> bool:
    """Say whether what looks like a question to the office may be about one's own request."""
    about = MINE | REQUEST | _ANSWER | {"it", "data", "informasi"}
    return heard.around.waits and asks_leave(heard) and says(heard, about)


def _door(heard: Heard) -> Topics:
    """Take a matter that has its own address, or its own button here."""
    matter = matter_of(heard.text, heard.rules.matters)
    if matter is not None:
        return "matter", matter
    if says(heard, _OBJECTION) and says(heard, _TAKES_BACK) and len(heard.words) <= MOST_WORDS:
        return "menu", "withdraw_objection"
    found = _opens(heard) or _opens_in_part(heard)
    if found == "file" and (_asks_office(heard) or corrects(heard)):
        return None
    if found is None and _is_unsatisfied(heard):
        found = "unsatisfied"
    return ("menu", found) if found else None


def _is_unsatisfied(heard: Heard) -> bool:
    """Say whether somebody who was answered says that something is missing, or wrong with it.

    That is an "only" or "wrong", or a "no" that is neither asked nor said of a praise. Who asks for
    something else says so first, and who waits for an answer says "not yet".
    """
    asks = heard.asking and says(heard, AGO | WAITING)
    first = heard.told[0] if heard.told else frozenset[str]()
    if not heard.around.answered or first & _WISHING or asks:
        return False
    if not _LACKS.isdisjoint(heard.typed):
        return True
    praise = _kinds(heard.rules.lexicon, ("praise", "thanks"))
    praised = [place for place, meant in enumerate(heard.words) if meant & praise]
    if praised:
        return praised[0] > 0 and bool(heard.words[praised[0] - 1] & (BY_NO_MEANS | _NOT_YET))
    plain = "?" not in heard.text and not says(heard, _NOT_YET | AGO | WAITING)
    return plain and says(heard, BY_NO_MEANS) and not all(map(_only_talks, heard.clauses))


def _opens(heard: Heard) -> str | None:
    """Return the door that a whole message asks for."""
    found = _matching(heard, heard.rules.lexicon.doors)
    return found[0] if found else None


def _opens_in_part(heard: Heard) -> str | None:
    """Return the door that a part asks for, or all but a word or two; the rest is passed on."""
    if not heard.around.waits or len(heard.words) > MOST_WORDS:
        return None
    asked = (_opens(clause) for clause in heard.clauses)
    found = next((door for door in asked if door in _IN_PART), None)
    if found or not says(heard, MINE):
        return found
    for name in _IN_PART:
        topic = heard.rules.lexicon.doors[name]
        other = [meant for meant in heard.words if not meant & (heard.talk | A_FEW | topic.words)]
        weighty = any(meant & heard.rules.lexicon.content for meant in other)
        if holds(heard.words, topic.asks) and len(other) <= MOST_UNKNOWN and not weighty:
            return name
    return None


def _small_talk(heard: Heard) -> Topics:
    """Take greetings, thanks and the like, and answers and digits that nobody asked for."""
    if _NUMBERS.fullmatch(heard.text.strip()) and any(c.isdigit() for c in heard.text):
        digits = sum(c.isdigit() for c in heard.text)
        tells = digits > PIN_DIGITS or _YEAR.fullmatch(heard.text.strip())
        return None if heard.around.waits and tells else ("number",)
    if not heard.words:
        return ("nothing",) if heard.text.strip() else None
    talks = len(heard.words) <= MOST_WORDS and (
        _is_satisfied(heard)
        or (not heard.around.waits and covered(_but_names(heard), heard.talk))
        or all(map(_only_talks, heard.clauses))
    )
    if not talks or _asks_office(heard):
        return None
    said = frozenset().union(*heard.words)
    talk = heard.rules.lexicon.talk
    if said & BY_NO_MEANS and said & (talk["praise"] | _AGREES):
        return None  # "not satisfied" and "I do not agree" are complaints
    return next(((kind,) for kind, words in talk.items() if said & words), None)


def _is_satisfied(heard: Heard) -> bool:
    """Say whether somebody who was answered thanks or praises, and asks for nothing."""
    pleased = says(heard, _kinds(heard.rules.lexicon, ("thanks", "praise")))
    named = heard.asking or wishes(heard) or heard.rules.glossary.in_official_words(heard.text)
    return heard.around.answered and pleased and not named


def _only_talks(clause: Heard) -> bool:
    """Say whether a clause says nothing, but for one unknown word where it thanks or praises.

    To somebody with an open request "for all" and "not this" say something, unless they thank.
    """
    lexicon, waits = clause.rules.lexicon, clause.around.waits
    words = _but_names(clause)
    politeness = _politeness(lexicon)
    polite = any(meant & politeness for meant in words)
    points = waits and len(words) > 1 and not polite
    if points and any(meant & _WHY for meant in words):
        return False
    beside = lexicon.idle if points else clause.talk
    other = [meant for meant in words if not meant & beside]
    ends = _kinds(lexicon, ("thanks", "praise", "farewell"))
    thanks = any(meant & ends for meant in words) and not clause.asking
    strict = lexicon.idle if waits else clause.talk
    unknown = [meant for meant in words if not meant & strict]
    return not other or (thanks and unknown == [frozenset()])


def _but_names(heard: Heard) -> tuple[Meanings, ...]:
    """Return the words of a message without the name in "Pak Budi" or "Mbak Sri".

    Who has an open request may name somebody: there a name is dropped only beside small talk.
    """
    lexicon = heard.rules.lexicon
    speaks = _kinds(lexicon, [kind for kind in lexicon.talk if kind not in ("calling", "answer")])
    if heard.around.waits and not any(meant & speaks for meant in heard.words):
        return heard.words

    def title_alone(found: re.Match[str]) -> str:
        return found[0] if lexicon.meanings(found[2].casefold()) else found[1]

    nameless = _TITLED.sub(title_alone, heard.text)
    same = heard.number is None and nameless == heard.text
    return heard.words if same else lexicon.read(nameless)


def _question(heard: Heard) -> Topics:
    """Take questions that the office's profile answers, one or several."""
    if _asks_for_pin(heard):
        return ("pin",)
    tells = says(heard, MINE) or heard.around.waits
    asks = heard.asking or says(heard, BIDDING)
    if tells and not asks:
        return None
    return _matching(heard, heard.rules.lexicon.questions) or _nearly_asked(heard)


def _asks_for_pin(heard: Heard) -> bool:
    """Say whether a message says that a PIN or number is not known, or asks where it is."""
    lost = not _LOST.isdisjoint(heard.typed) or says(
        heard, BY_NO_MEANS | {"mana", "where", "pripun"}
    )
    return any(word.startswith("pin") and len(word) <= 6 for word in heard.typed) and lost


def _nearly_asked(heard: Heard) -> Topics:
    """Take a question with words of other matters in it, if no word is strange or weighty."""
    lexicon = heard.rules.lexicon
    if not heard.asking or heard.around.waits or len(heard.words) > MOST_WORDS:
        return None
    for name, topic in lexicon.questions.items():
        weighty = lexicon.content - topic.words
        strange = any(not meant or meant & (weighty | A_NUMBER) for meant in heard.words)
        if holds(heard.words, topic.asks) and not strange:
            return (name,)
    return None


def _matching(heard: Heard, known: Mapping[str, Topic]) -> tuple[str, ...] | None:
    """Return the topics of which a message has every word, the talk around them aside."""
    if len(heard.words) > MOST_WORDS:
        return None
    waits, words = heard.around.waits, heard.words
    asked = {
        name: topic
        for name, topic in known.items()
        if holds(words, topic.asks) or (waits and holds(words, topic.own))
    }
    beside = heard.talk | A_FEW
    known_words = beside.union(*(topic.words for topic in asked.values()))
    alone = [n for n, t in asked.items() if covered(words, beside | t.words)]
    if alone:
        return tuple(alone[:1])
    return tuple(asked) if asked and covered(words, known_words) else None


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
