"""What a message outside any form is: one ordered table, in which the first class that fits counts.

Whatever is wholly of one kind, such as a greeting, is that. Of all others it is weighed what they
do: see `sentence_features`. Nothing here knows a person or a chat.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.domain.law.registration_numbers import TypedNumber, parse_typed
from bot.domain.words import sentence_features
from bot.domain.words.informal_words import (
    A_FEW,
    A_NUMBER,
    Lexicon,
    Meanings,
    Topic,
    has_all_words,
    is_covered,
)
from bot.domain.words.parsed_message import MessageContext, ParsedMessage, ReadingRules
from bot.domain.words.sentence_features import SpeechAct, act_probabilities
from bot.domain.words.similar_texts import matter_of

MOST_WORDS = 40
"""A longer message tells something: it is neither small talk nor a plain question."""
PIN_DIGITS = 6
"""Digits of a PIN; a number with no more of them tells nothing, unless it is a year."""
LONG_NUMBER = 8
"""Digits from which on a message tells a number, such as a telephone, and is no talk."""
SHORT_NUMBER = 3
"""Digits of a number that is taken as a request's although nobody asked for one."""
WORDS_OF_A_LOSS = 8
"""Words in which somebody tells that a number is lost; a longer message tells of what."""
WORDS_OF_A_QUESTION = 15
"""Words of a plain question to the office; a longer one tells something beside."""
FEW_WORDS = 2
_AS_ISSUED = re.compile(r"\b0\d\d|\d\s?/")
"""A number as the desk writes it: with zeros before it, or with what follows."""
_NUMBERS = re.compile(r"[\d\s./,+:#()-]+")
_POLITE = ("salam", "thanks", "who", "wellbeing", "greeting", "praise")
"""Small talk that makes nothing of the common words around it; the rest may answer or add."""
_OFFICE = ("hours", "address", "cost", "needed", "ppid")
"""Questions whose words say that they are about the office."""
_IN_PART = ("withdraw", "object", "officer")
"""Doors that a person with an open request finds although the message says more."""


class MessageClass(StrEnum):
    """The classes of messages outside any form."""

    ANSWER = "answer"
    STATUS = "status"
    DOOR = "door"
    SMALL_TALK = "small_talk"
    QUESTION = "question"
    REQUEST = "request"


@dataclass(frozen=True)
class MessageReading:
    """A message's class, with `topics` as details; `rest` is what else it asks for."""

    kind: MessageClass
    topics: tuple[str, ...] = ()
    number: TypedNumber | None = None
    rest: str = ""


def read_message(text: str, around: MessageContext, rules: ReadingRules) -> MessageReading:
    """Return a message's class outside any form: the first in `ORDER` that fits."""
    heard = ParsedMessage(text, around, rules)
    kind, topics = _read(heard)
    return MessageReading(kind, topics, heard.number, _rest(heard, kind, topics))


Topics = tuple[str, ...] | None


def _read(heard: ParsedMessage) -> tuple[MessageClass, tuple[str, ...]]:
    for kind, fits in ORDER:
        topics = fits(heard)
        if topics is not None:
            return kind, topics
    return _by_signs(heard)


def _by_signs(heard: ParsedMessage) -> tuple[MessageClass, tuple[str, ...]]:
    """Classify a message by its likeliest speech act; if unclear, it may be a request."""
    around = heard.around
    likely = act_probabilities(
        heard, *(sentence_features.AFTER_AN_ANSWER if around.answered else ())
    )
    if not around.has_open_request and not heard.refers_to_earlier:
        del likely[SpeechAct.STATUS]  # nothing in it was asked for before
        whole = sum(likely.values())
        likely = {act: chance / whole for act, chance in likely.items()}
    wish = likely.pop(SpeechAct.REQUEST)
    act = max(likely, key=lambda one: likely[one])
    risk = (
        sentence_features.RISK_OF_WHO_WAITS if around.has_open_request else sentence_features.RISK
    )[act]
    long = len(heard.words) > MOST_WORDS and act is not SpeechAct.UNSATISFIED
    demands = act is SpeechAct.QUESTION and not heard.asking and heard.has_sign("documents")
    digits = sum(map(str.isdigit, heard.text)) if heard.number is None else 0
    if wish > risk or long or demands or digits >= LONG_NUMBER:
        return MessageClass.REQUEST, ()
    if act is SpeechAct.TALK:
        return (MessageClass.REQUEST, ()) if _names_something(heard, wish) else _talk(heard)
    if act is SpeechAct.QUESTION:
        return MessageClass.QUESTION, nearest_questions(heard)
    return (
        (MessageClass.STATUS, ())
        if act is SpeechAct.STATUS
        else (MessageClass.DOOR, ("menu", "unsatisfied"))
    )


def _names_something(heard: ParsedMessage, wish: float) -> bool:
    """Say whether apparent small talk may name a wish or add to an earlier one.

    `wish` is how likely it is a request. Of who has one a word or two may add to it, and so may
    words that point: "for all", "not this".
    """
    around, kind = heard.around, _kind_of_talk(heard)
    adds = around.has_open_request or around.answered or around.numbers
    told = [part for part in heard.clauses if not _only_talks(part)]
    names = any(not is_covered(part.words, part.talk) for part in told)
    few = names and sum(len(part.words) for part in told) <= FEW_WORDS
    points = any(is_covered(part.words, part.talk) for part in told)
    demands = heard.has_sign("forbids") or (names and (heard.wishes or heard.has_sign("documents")))
    strange = names and (kind == "calling" or (kind is None and wish > sentence_features.HARDLY))
    adding = adds and (few or points)
    return adding or demands or (strange and not heard.questions) or _complains(heard)


def _talk(heard: ParsedMessage) -> tuple[MessageClass, tuple[str, ...]]:
    """Return the kind of small talk; a question in other words goes to the office."""
    kind = "who" if heard.questions and heard.has_sign("robot") else _kind_of_talk(heard)
    if heard.questions and kind in (None, "calling", "greeting", "salam"):
        return MessageClass.QUESTION, nearest_questions(heard)
    return MessageClass.SMALL_TALK, (kind or "aside",)


def nearest_questions(heard: ParsedMessage) -> tuple[str, ...]:
    """Return the questions to the office that a message asks, or comes closest to, or "other".

    The first choice is what covers all its words, unless another is asked in the same and more.
    """
    known = heard.rules.lexicon.questions
    met = {
        name: frozenset().union(*(ask for ask in topic.asks if ask <= heard.said))
        for name, topic in known.items()
    }
    most = max(met, key=lambda name: len(met[name]))
    covered = _matching(heard, known)
    if covered and not met[covered[0]] < met[most]:
        return covered
    return (most,) if met[most] else ("other",)


def _asks_office_only(heard: ParsedMessage) -> Topics:
    """Take a question in words of those that the office answers, all of which are known.

    A word that is not known may be what somebody wants to have.
    """
    asks = heard.questions or heard.asks_permission
    of_theirs = heard.around.has_open_request or any(map(heard.has_sign, ("so_far", "waiting")))
    if not asks or of_theirs or not all(heard.words) or len(heard.words) > WORDS_OF_A_QUESTION:
        return None
    [found, *_] = nearest_questions(heard)
    if found == "other":
        return None
    told = heard.rules.lexicon.content - heard.rules.lexicon.questions[found].words
    return None if any(meant & told for meant in heard.words) else (found,)


def _lost_number(heard: ParsedMessage) -> Topics:
    """Take a message that a number is lost, from somebody whose requests are not listed here."""
    asks = heard.rules.lexicon.questions["lost"].asks
    short = len(heard.words) <= WORDS_OF_A_LOSS and not heard.around.numbers
    lost = short and any(ask <= heard.said for ask in asks)
    return ("lost",) if lost else None


def is_agreement(text: str, rules: ReadingRules) -> bool:
    """Say whether a text only agrees, in so many words, such as "iya setuju bu"."""
    read, signs = rules.lexicon.read(text), rules.lexicon.signs
    agrees = any(meant & signs["agrees"] for meant in read)
    denies = any(meant & signs["no"] for meant in read)
    return agrees and not denies and is_covered(read, rules.lexicon.common | signs["yes"])


def _answers(heard: ParsedMessage) -> Topics:
    """Take a short message as the answer to an officer's question."""
    if not heard.around.was_asked:
        return None
    if not heard.words:
        return ("words",) if sentence_features.NODS.search(heard.text) else None
    digits = _NUMBERS.fullmatch(heard.text.strip())
    polite = any(meant & _politeness(heard.rules.lexicon) for meant in heard.words)
    answers = is_covered(heard.words, heard.talk) and not polite and "?" not in heard.text
    return ("words",) if digits or (answers and not _is_astray(heard)) else None


def _is_astray(heard: ParsedMessage) -> bool:
    """Say whether a message laughs, or is sorry to have come, and says neither yes nor no."""
    signs = heard.rules.lexicon.signs
    meant = frozenset[str]().union(*heard.words)
    return bool(meant & signs["astray"]) and not meant & (signs["yes"] | signs["no"])


def _status(heard: ParsedMessage) -> Topics:
    """Take a question about a request's status: by its number, or wholly in status words."""
    bare = _bare_number(heard)
    if bare is not None:
        digits = sum(c.isdigit() for c in heard.text)
        plain = _NUMBERS.fullmatch(heard.text.strip()) and "/" not in heard.text
        known = bare in heard.around.numbers or digits <= SHORT_NUMBER or not plain
        return () if known else None
    if len(heard.words) > MOST_WORDS:
        return None
    if heard.has_sign("objection"):
        return ("objection",) if _asks_after_objection(heard) else None
    if _shows(heard, "lost_way") and not (heard.wishes or heard.has_sign("documents")):
        return ()
    if _asks_if_done(heard):
        return ()
    parts = heard.clauses if heard.around.has_open_request else []
    asks = _gives_number(heard) or any(map(_asks_status, [heard, *parts])) or _asks_own(heard)
    return () if asks else None


def _shows(heard: ParsedMessage, pattern: str) -> bool:
    """Say whether a turn of phrase of some language stands in a message of ordinary length."""
    found = heard.rules.lexicon.patterns[pattern].search(heard.text)
    return found is not None and len(heard.words) <= MOST_WORDS


def _asks_if_done(heard: ParsedMessage) -> bool:
    """Say whether a few words ask if something is done, or still lasts: "sudah belum?"."""
    so_far, said = heard.rules.lexicon.signs["so_far"], frozenset().union(*heard.words)
    lasts = heard.has_sign("still") and heard.has_sign("how_long") and "?" in heard.text
    either = len(said & so_far) > 1 and heard.has_sign("answered")
    short = len(heard.words) <= FEW_WORDS * 2
    return short and (lasts or either) and not (_asks_office(heard) or heard.official)


def _asks_status(heard: ParsedMessage) -> bool:
    """Say whether a message asks for the status, and for nothing else."""
    if heard.asks_permission or heard.has_sign("not_that") or _asks_office(heard):
        return False
    status, waits = heard.rules.lexicon.status, heard.around.has_open_request
    allowed = heard.talk | status.words | heard.around.subjects | A_FEW
    asks = has_all_words(heard.words, status.asks)
    own = waits and heard.asking and has_all_words(heard.words, status.own)
    return (asks or own) and is_covered(heard.words, allowed)


def _asks_own(heard: ParsedMessage) -> bool:
    """Say whether a message asks when one's own answer comes, not how long answers take."""
    about = ("answered", "waiting", "how_long")
    if not (heard.asking and heard.has_sign("mine") and any(map(heard.has_sign, about))):
        return False
    general = heard.has_sign("in_general") or heard.asks_permission or heard.wishes
    return not general and not any(m & heard.rules.lexicon.content for m in heard.words)


def _gives_number(heard: ParsedMessage) -> bool:
    """Say whether a message holds a request's number and asks for nothing else.

    Beside the name of a document a mere "1" may as well be that of the document.
    """
    content = heard.rules.lexicon.content
    own = heard.number in heard.around.numbers and not any(m & content for m in heard.words)
    told = own or _AS_ISSUED.search(heard.text)
    return heard.number is not None and bool(told) and not heard.wishes and not _opens(heard)


def _asks_after_objection(heard: ParsedMessage) -> bool:
    """Say whether a message asks for the status of an objection already filed."""
    if heard.has_sign("takes_back") or heard.asks_permission:
        return False
    since = heard.has_sign("so_far") or heard.has_sign("ago")
    own = _shows(heard, "own_objection") and heard.has_sign("answered") and not heard.wishes
    if own and heard.asking:
        return True
    since = since or (heard.asking and (heard.has_sign("mine") or heard.has_sign("how_long")))
    how = heard.has_sign("wishes") or heard.has_sign("how")
    return has_all_words(heard.words, heard.rules.lexicon.status.asks) or (since and not how)


def _bare_number(heard: ParsedMessage) -> TypedNumber | None:
    """Return the request number if the message is nothing else, or None."""
    return parse_typed(heard.text, heard.rules.number_template, heard.rules.year)


def _asks_office(heard: ParsedMessage) -> bool:
    """Say whether a message asks a general question, even in words of a status question."""
    topics = _matching(heard, heard.rules.lexicon.questions) or ()
    return any(topic in _OFFICE for topic in topics) and not heard.has_sign("mine")


def _politeness(lexicon: Lexicon) -> Meanings:
    """Return polite words such as "thanks", beside which common words mean nothing."""
    polite = frozenset[str]().union(*(lexicon.talk[kind] for kind in _POLITE))
    return polite - lexicon.signs["dayparts"] | lexicon.signs["waiting"]


def _rest(heard: ParsedMessage, kind: MessageClass, topics: tuple[str, ...]) -> str:
    """Return what else a message asks for, besides a status, a door or a question."""
    adds = (
        heard.around.has_open_request
        and heard.asks_permission
        and kind in (MessageClass.QUESTION, MessageClass.DOOR, MessageClass.STATUS)
        and not (kind is MessageClass.DOOR and _opens(heard))  # all of it asks for the door
    )
    of_it = heard.has_sign("mine") or heard.has_sign("answered") or heard.has_sign("it")
    if adds and of_it:
        return heard.text
    if kind is MessageClass.STATUS or (topics[:1] == ("menu",) and topics[1] in DOORS_WITH_MORE):
        parts = heard.clauses if len(heard.clauses) > 1 else []
        left = [part for part in parts if _read(part)[0] is MessageClass.REQUEST]
        if kind is MessageClass.STATUS:  # what else it says is how long they wait
            left = [part for part in left if _tells_more(part)]
        return "\n".join(part.text for part in left)
    return ""


def _tells_more(heard: ParsedMessage) -> bool:
    """Say whether a message demands something new, or gives a number."""
    number = any(meant & A_NUMBER for meant in heard.words)
    names = heard.official or any(m & heard.rules.lexicon.content for m in heard.words)
    asks = names and (heard.wishes or heard.has_sign("bids"))
    return bool(number or asks) and not heard.refers_to_earlier


DOORS_WITH_MORE = frozenset(("withdraw", "object", "officer", "file", "language", "help"))
"""Doors beside which a message may say something that is passed on."""


def _door(heard: ParsedMessage) -> Topics:
    """Take a matter for another address, or for a menu button of the bot."""
    matter = matter_of(heard.text, heard.rules.matters)
    if matter is not None:
        return "matter", matter
    if (
        heard.has_sign("objection")
        and heard.has_sign("takes_back")
        and len(heard.words) <= MOST_WORDS
    ):
        return "menu", "withdraw_objection"
    if _goes_to_commission(heard):
        return "menu", "dispute"
    if _is_displeased(heard):
        return "menu", "unsatisfied"
    found = _opens(heard) or _opens_in_part(heard)
    if found == "file" and (nearest_questions(heard) != ("other",) or heard.has_sign("not_that")):
        return None
    return ("menu", found) if found else None


def _goes_to_commission(heard: ParsedMessage) -> bool:
    """Say whether a message asks for the way to the Information Commission, not for papers."""
    return (
        _shows(heard, "to_commission")
        and (heard.has_sign("how") or heard.has_sign("goes_on"))
        and not heard.has_sign("documents")
    )


def _is_displeased(heard: ParsedMessage) -> bool:
    """Say whether a message turns to the superior, or denies being content with an answer."""
    if heard.wishes or heard.has_sign("documents") or len(heard.words) > MOST_WORDS:
        return False
    denies = heard.around.answered and any(map(_complains, heard.clauses))
    return denies or (_shows(heard, "to_superior") and not heard.questions)


def _opens(heard: ParsedMessage) -> str | None:
    """Return the address or menu button that a whole message asks for."""
    found = _matching(heard, heard.rules.lexicon.doors)
    return found[0] if found else None


def _opens_in_part(heard: ParsedMessage) -> str | None:
    """Return the door that one part of a message from somebody with a request asks for."""
    if (
        not heard.around.has_open_request
        or len(heard.words) > MOST_WORDS
        or len(heard.clauses) == 1
    ):
        return None
    asked = (_opens(clause) for clause in heard.clauses)
    return next((door for door in asked if door in _IN_PART), None)


def _small_talk(heard: ParsedMessage) -> Topics:
    """Take greetings, thanks and the like, and unexpected answers and digits."""
    if _NUMBERS.fullmatch(heard.text.strip()) and any(c.isdigit() for c in heard.text):
        digits = sum(c.isdigit() for c in heard.text)
        tells = digits > PIN_DIGITS or sentence_features.YEAR.fullmatch(heard.text.strip())
        return None if heard.around.has_open_request and tells else ("number",)
    if not heard.words:
        return ("nothing",) if heard.text.strip() else None
    talks = len(heard.words) <= MOST_WORDS and (
        (not heard.around.has_open_request and is_covered(_but_names(heard), heard.talk))
        or all(map(_only_talks, heard.clauses))
    )
    if not talks or _asks_office(heard):
        return None
    kind = _kind_of_talk(heard)
    return (kind,) if kind and not _complains(heard) else None


def _complains(heard: ParsedMessage) -> bool:
    """Say whether a message denies praise or agreement: "not satisfied", "not agree"."""
    lexicon, said = heard.rules.lexicon, frozenset().union(*heard.words)
    praises = said & (lexicon.talk["praise"] | lexicon.signs["agrees"])
    return bool(said & lexicon.signs["no"] and praises)


def _kind_of_talk(heard: ParsedMessage) -> str | None:
    """Return the first kind of small talk of which a message has a word."""
    talk = heard.rules.lexicon.talk
    return next((kind for kind in talk if any(meant & talk[kind] for meant in heard.words)), None)


def _only_talks(clause: ParsedMessage) -> bool:
    """Say whether a clause is small talk; from people with an open request "for all" is not."""
    lexicon = clause.rules.lexicon
    words = _but_names(clause)
    polite = any(meant & _politeness(lexicon) for meant in words)
    points = clause.around.has_open_request and len(words) > 1 and not polite
    return is_covered(words, lexicon.idle if points else clause.talk)


@cache
def _titled(titles: Meanings) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({'|'.join(titles)})\s+([^\W\d_]+)")


def _but_names(heard: ParsedMessage) -> tuple[Meanings, ...]:
    """Return a message's words without names after a title, as in "Pak Budi" or "Mbak Sri".

    Who has an open request may name somebody: there a name is dropped only beside small talk.
    """
    lexicon = heard.rules.lexicon
    speaks = [lexicon.talk[kind] for kind in lexicon.talk if kind not in ("calling", "answer")]
    if heard.around.has_open_request and not any(
        meant & frozenset().union(*speaks) for meant in heard.words
    ):
        return heard.words

    def title_alone(found: re.Match[str]) -> str:
        return found[0] if lexicon.meanings(found[2].casefold()) else found[1]

    nameless = _titled(lexicon.signs["titles"]).sub(title_alone, heard.text)
    same = heard.number is None and nameless == heard.text
    return heard.words if same else lexicon.read(nameless)


def _asks_for_pin(heard: ParsedMessage) -> Topics:
    """Take a message that a PIN is lost or unknown, or that asks where it is."""
    lost = heard.has_sign("lost") or heard.has_sign("no") or heard.has_sign("where")
    names = any(word.startswith("pin") and len(word) <= 6 for word in heard.typed)
    return ("pin",) if names and lost else None


def _matching(heard: ParsedMessage, known: Mapping[str, Topic]) -> tuple[str, ...] | None:
    """Return the topics that cover every word of a message, apart from small talk."""
    if len(heard.words) > MOST_WORDS:
        return None
    waits, words = heard.around.has_open_request, heard.words
    asked = {
        name: topic
        for name, topic in known.items()
        if has_all_words(words, topic.asks) or (waits and has_all_words(words, topic.own))
    }
    beside = heard.talk | A_FEW
    known_words = beside.union(*(topic.words for topic in asked.values()))
    alone = [n for n, t in asked.items() if is_covered(words, beside | t.words)]
    if alone:
        return tuple(alone[:1])
    return tuple(asked) if asked and is_covered(words, known_words) else None


ORDER: Sequence[tuple[MessageClass, Callable[[ParsedMessage], Topics]]] = (
    (MessageClass.ANSWER, _answers),
    (MessageClass.QUESTION, _lost_number),
    (MessageClass.STATUS, _status),
    (MessageClass.DOOR, _door),
    (MessageClass.SMALL_TALK, _small_talk),
    (MessageClass.QUESTION, _asks_for_pin),
    (MessageClass.QUESTION, _asks_office_only),
)
"""The classes in the order in which they are tried; each function returns None if it is none."""
