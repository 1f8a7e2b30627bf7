"""Features of a sentence (asks, wishes, thanks, says where) and how likely each act is by them.

Each sign has a weight for each act. The act for which the signs of a message speak most is what the
message does, among those that are possible where it comes.
"""

import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from functools import cache

from bot.domain.words.informal_words import (
    A_FEW,
    A_NUMBER,
    Meanings,
    has_all_words,
    is_covered,
    words_of,
)
from bot.domain.words.parsed_message import ParsedMessage
from bot.domain.words.similar_texts import matter_of


class SpeechAct(StrEnum):
    """What a message does, such as make a request, ask a question or give a name."""

    STATUS = "status"
    REQUEST = "request"
    TALK = "talk"
    QUESTION = "question"
    UNSATISFIED = "unsatisfied"
    NAME = "name"
    ADDRESS = "address"
    PURPOSE = "purpose"


ANYWHERE = (SpeechAct.STATUS, SpeechAct.REQUEST, SpeechAct.TALK, SpeechAct.QUESTION)
"""What a message may do wherever it comes."""
Weights = Mapping[str, Mapping[str, float]]
"""How much each sign speaks for each act."""
ASKED = 2.0
"""How much it speaks for an answer that it was asked for."""

_STEPS = (1, 2, 4, 8, 14)
"""Words beyond which a message is longer."""
MOST_OFFICIAL = 3
"""Words of official titles that count."""
_TITLE = re.compile(r"(?:[A-Z][\w.]*|bin|binti|van|de)(?:[ ,.]+(?:[A-Z][\w.]*|bin|binti|van|de))*")
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")


@cache
def _places(words: Meanings) -> re.Pattern[str]:
    longest_first = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"(?i)\b(?:{longest_first})(?=\b|\d)\.?\s*(?:no\.?\s*)?(\d)?")


def _place(heard: ParsedMessage) -> re.Pattern[str]:
    """Return a pattern for words before a street or village name, or before its number."""
    return _places(heard.rules.lexicon.signs["by_place"])


_SHOWN: Mapping[str, Callable[[ParsedMessage], object]] = {
    "always": lambda _heard: True,
    "question mark": lambda heard: "?" in heard.text,
    "asks": lambda heard: heard.questions,
    "may ask": lambda heard: heard.asking,
    "asks yes or no": lambda heard: heard.asks_yes_or_no,
    "turned": lambda heard: heard.is_inverted,
    "number of a request": lambda heard: heard.number is not None,
    "a number": lambda heard: any(meant & A_NUMBER for meant in heard.words),
    "a few": lambda heard: any(meant & A_FEW for meant in heard.words),
    "matter of others": lambda heard: matter_of(heard.text, heard.rules.matters),
    "in capitals": lambda heard: _TITLE.fullmatch(heard.text.strip()),
    "comma": lambda heard: "," in heard.text,
    "begins with a place": lambda heard: _place(heard).match(heard.text),
    "several places": lambda heard: len(_place(heard).findall(heard.text)) > 1,
    "place with a number": lambda heard: any(one[1] for one in _place(heard).finditer(heard.text)),
}
_FIRST = ("is_for", "aims", "wishes", "documents", "named", "beside")
"""Kinds of words that say more where a message begins with them."""
_OF_WHO_WAITS = (
    "always", "asks", "may ask", "may ask status", "words of talk", "any official", "says so_far",
    "unknown words",
)  # fmt: skip
"""Signs that speak otherwise of somebody whose request waits."""


def sentence_features(heard: ParsedMessage) -> dict[str, float]:
    """Return a message's features with values from 0 to 1, without those that are 0.

    Of "Halo kak. … 🙏" only what stands between is looked at.
    """
    found = dict(_all_signs(_but_politeness(heard)))
    if heard.around.has_open_request:
        found |= {f"waits: {name}": found[name] for name in _OF_WHO_WAITS}
    return {name: float(much) for name, much in found.items() if much}


def _but_politeness(heard: ParsedMessage) -> ParsedMessage:
    """Return a message without its small-talk parts, unless it has no others."""
    told = [part for part in heard.clauses if not is_covered(part.words, heard.talk)]
    if not told:
        return heard
    marked = "?" if "?" in heard.text else ""
    text = _PICTURE.sub("", ", ".join(part.text for part in told))
    return ParsedMessage(text + marked, heard.around, heard.rules)


def _all_signs(heard: ParsedMessage) -> Iterator[tuple[str, float]]:
    for name, shows in _SHOWN.items():
        yield name, bool(shows(heard))
    yield from _said(heard)
    yield from _asked(heard)
    for meant in heard.words:
        for word in meant:
            yield f"means {word}", 1 / len(meant)
    for length in _STEPS:
        yield f"over {length} words", len(heard.words) > length


def _said(heard: ParsedMessage) -> Iterator[tuple[str, float]]:
    """Yield features of the kinds of words in a message, and of its first word."""
    lexicon, words = heard.rules.lexicon, heard.words
    says = {kind: heard.has_sign(kind) for kind in lexicon.signs}
    yield from ((f"says {kind}", said) for kind, said in says.items())
    for kind in _FIRST:
        yield f"begins to say {kind}", not lexicon.signs[kind].isdisjoint(words_of(heard.text)[:1])
    for kind, known in lexicon.talk.items():
        yield f"talk: {kind}", any(meant & known for meant in words)
        yield f"begins: {kind}", bool(words and words[0] & known)
    made = says["request"] or ((says["wishes"] or says["sent"]) and (says["ago"] or says["so_far"]))
    stands = says["answered"] or has_all_words(words, lexicon.status.asks)
    long = any(says[kind] for kind in ("so_far", "waiting", "still", "ago", "how_long"))
    yield "made and stands", made and stands
    yield "made and long", made and long
    yield "stands and long", stands and long
    yield "made, stands and long", made and stands and long


def _asked(heard: ParsedMessage) -> Iterator[tuple[str, float]]:
    """Yield features of the matters asked about, with their share of the message's words."""
    lexicon, words = heard.rules.lexicon, heard.words

    def share(known: Meanings) -> float:
        return sum(bool(meant & known) for meant in words) / (len(words) or 1)

    for name, topic in {"status": lexicon.status, **lexicon.questions, **lexicon.doors}.items():
        yield f"asks {name}", has_all_words(words, topic.asks)
        yield f"may ask {name}", has_all_words(words, topic.own)
        yield f"words of {name}", share(topic.words)
    yield "words of talk", share(heard.talk)
    yield "content", share(lexicon.content) > 0
    yield "unknown words", sum(not meant for meant in words) / (len(words) or 1)
    typed = words_of(heard.text)
    yield "mended words", sum(not lexicon.is_typed(word) for word in typed) / (len(typed) or 1)
    official = sum(not word.isdecimal() for word in heard.official)
    yield "any official", bool(official)
    yield "official", min(official, MOST_OFFICIAL) / MOST_OFFICIAL


def act_probabilities(heard: ParsedMessage, *asked: SpeechAct) -> dict[SpeechAct, float]:
    """Return the probability of each possible act: the usual ones and those `asked` for."""
    return probabilities_of(
        sentence_features(heard), heard.rules.weights, {*ANYWHERE, *asked}, asked
    )


def probabilities_of(
    shown: Mapping[str, float],
    weights: Weights,
    possible: Collection[SpeechAct],
    asked: Collection[SpeechAct] = (),
) -> dict[SpeechAct, float]:
    """Return the probability of each possible act by the features shown; they sum to 1."""
    known = [(weights[name], much) for name, much in shown.items() if name in weights]
    sums = {act: sum(row.get(act, 0) * much for row, much in known) for act in possible}
    raised = {act: math.exp(total + ASKED * (act in asked)) for act, total in sums.items()}
    whole = sum(raised.values())
    return {act: one / whole for act, one in raised.items()}


RISK = {
    SpeechAct.STATUS: 0.5,
    SpeechAct.UNSATISFIED: 0.5,
    SpeechAct.QUESTION: 0.3,
    SpeechAct.TALK: 0.2,
}
"""Up to which chance that it is a request a message does something else: a wish would be lost."""
RISK_OF_WHO_WAITS = {**RISK, SpeechAct.QUESTION: 0.2, SpeechAct.TALK: 0.1}
"""The same of somebody with an open request, to which few words may add."""
AFTER_AN_ANSWER = (SpeechAct.UNSATISFIED, SpeechAct.TALK)
"""What is likelier once something was answered: a complaint, or thanks."""
HARDLY = 0.03
"""From which chance on words without any of talk may be a request."""
NODS = re.compile("[👍👎👌✅❌]")
"""Pictures that answer a question; another one, such as folded hands, is politeness."""
YEAR = re.compile(r"(?:19|20)\d\d")
