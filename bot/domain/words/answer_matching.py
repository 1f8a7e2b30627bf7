"""Whether a message fits an open form's question, or adds to a request already made."""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise
from typing import Literal

from bot.domain.words.informal_words import A_FEW, Meanings, has_all_words, is_covered, words_of
from bot.domain.words.list_search import SearchTerm, search_words
from bot.domain.words.message_classification import (
    MessageClass,
    MessageReading,
    nearest_questions,
)
from bot.domain.words.message_follow_ups import Context, Fit
from bot.domain.words.parsed_message import ParsedMessage
from bot.domain.words.sentence_features import SpeechAct, act_probabilities
from bot.domain.words.similar_texts import stem

UNANSWERED = (
    ("answer",),
    ("number",),
    ("nothing",),
    ("calling",),
    ("noted",),
    ("farewell",),
    ("aside",),
)
"""Small talk that in a form was meant as an answer, and is none."""
SHORTEST_NUMBER = 4
"""Digits from which on a text is meant as a number that was asked for."""
SURELY_A_NUMBER = 8
"""Digits from which on it is one, whatever stands beside it."""
FEWEST_WORDS_OF_A_WISH = 3
"""Words from which on something that offices have is named, and not what it is for."""
_FITS = (Fit.NO, Fit.MAYBE, Fit.SURELY)
SURE, HARDLY = 0.6, 0.25
"""Chances above which words surely, or perhaps, are what was asked for."""


MOST_WORDS_OF_WHY = MOST_WORDS_OF_LEAVING = 15
ABOUT_THE_PERSON = frozenset(("needed", "identity", "reason", "privacy", "other"))
"""Questions to the office that in a form ask why the open question is put."""
_FIELDS = ("name", "nik", "address", "contact", "purpose")
"""What a form asks of a person; words for each are signs of the lexicon, "field_…"."""


def field_of_why(heard: ParsedMessage, asked: str) -> str | None:
    """Return the form field whose reason a text asks for, `asked` by default; else None."""
    reason = heard.has_sign("why") or heard.has_sign("must") or heard.has_sign("is_for")
    about_it = not any(
        map(heard.has_sign, ("request", "answered", "so_far", "how_long", "waiting"))
    )
    if not (heard.questions and reason and about_it) or len(heard.words) > MOST_WORDS_OF_WHY:
        return None
    named = next((field for field in _FIELDS if heard.has_sign(f"field_{field}")), None)
    if named is None and not ABOUT_THE_PERSON.issuperset(nearest_questions(heard)):
        return None
    return named or asked


def how_it_leaves(heard: ParsedMessage) -> Literal["cancel", "later"] | None:
    """Return how a text leaves the form, "cancel" or "later"; None if it does not."""
    lexicon = heard.rules.lexicon
    content = lexicon.content - lexicon.signs["takes_back"]
    names = any(meant & content for meant in heard.words)
    tells = heard.questions or names or any(map(heard.has_sign, ("documents", "by_place")))
    answers = not lexicon.signs["is_for"].isdisjoint(words_of(heard.text)[:1])
    if tells or answers or len(heard.words) > MOST_WORDS_OF_LEAVING:
        return None
    if heard.has_sign("later") and heard.has_sign("goes_on"):
        return "later"
    return "cancel" if heard.has_sign("gives_up") else None


def is_demand(heard: ParsedMessage) -> bool:
    """Say whether a text demands something, or names official information without a verb.

    A word or two name nothing yet.
    """
    if len(heard.words) < FEWEST_WORDS_OF_A_WISH:
        return False
    return heard.wishes or any(not word.isdecimal() for word in heard.official)


def _likely(act: SpeechAct) -> Callable[[ParsedMessage], Fit]:
    """Return a function that rates how likely a message is the given speech act."""

    def fit(heard: ParsedMessage) -> Fit:
        chance = act_probabilities(heard, act)[act]
        return Fit.SURELY if chance >= SURE else Fit.MAYBE if chance >= HARDLY else Fit.NO

    return fit


def _name(heard: ParsedMessage) -> Fit:
    """Rate whether a message is a name; a single word of small talk is never sure."""
    if "?" in heard.text:
        return Fit.NO
    passing = len(heard.words) == 1 and bool(heard.words[0] & heard.talk)
    return min(
        _likely(SpeechAct.NAME)(heard), Fit.MAYBE if passing else Fit.SURELY, key=_FITS.index
    )


def _digits(heard: ParsedMessage) -> Fit:
    digits = sum(map(str.isdigit, heard.text))
    told = heard.number is None and digits >= SHORTEST_NUMBER and not is_demand(heard)
    return Fit.SURELY if told or digits >= SURELY_A_NUMBER or "@" in heard.text else Fit.NO


def _telling(heard: ParsedMessage) -> Fit:
    return Fit.NO if "?" in heard.text or heard.begins_asking else Fit.MAYBE


OF_WORDS: Mapping[Context, Callable[[ParsedMessage], Fit]] = {
    Context.COLLECTED: lambda _heard: Fit.MAYBE,
    Context.NAME: _name,
    Context.ADDRESS: _likely(SpeechAct.ADDRESS),
    Context.DIGITS: _digits,
    Context.WORDS: _likely(SpeechAct.PURPOSE),
    Context.TELLING: _telling,
    Context.FILES: lambda _heard: Fit.NO,
    Context.CHOICE: lambda _heard: Fit.NO,
}
"""How words fit as an answer to each kind of question of a form."""


def in_a_form(heard: ParsedMessage, reading: MessageReading) -> MessageReading:
    """Return the reading of a message while a form is open.

    Short answers are no small talk there, "which one?" asks for nothing else, and a wish for
    information is no door to this very form. What cannot be answered is kept for an officer.
    """
    lexicon = heard.rules.lexicon
    around = lexicon.signs["asking"] | lexicon.signs["telling"]
    idle = is_covered(heard.words, heard.talk | around | A_FEW)
    vague = (
        idle
        and heard.number is None
        and not heard.refers_to_earlier
        and not has_all_words(heard.words, lexicon.status.asks)
    )
    guessed = reading.kind in (MessageClass.STATUS, MessageClass.REQUEST) or reading.topics == (
        "other",
    )
    if reading.topics in UNANSWERED or (vague and guessed):
        return MessageReading(MessageClass.ANSWER, ("words",))
    if reading.kind is MessageClass.DOOR and reading.topics[0] == "matter":
        return MessageReading(MessageClass.REQUEST)
    if reading.topics in (("menu", "file"), ("other",)):
        return MessageReading(MessageClass.REQUEST)
    return reading


_POLITE = ("salam", "thanks", "sorry", "wellbeing", "greeting", "nothing", "who")
"""Small talk that makes of a message without anything else in it nothing to pass on."""
A_SHORT_QUESTION = 3
"""Words of a question that can only be about the answer: "formatnya apa?"."""


@cache
def _stems(words: Meanings) -> Meanings:
    return frozenset(map(stem, words))


def _about_any(heard: ParsedMessage) -> Meanings:
    """Return the stems of words that may be said of any answer, whatever its subject."""
    return _stems(heard.rules.lexicon.signs["any_answer"])


def adds_to(heard: ParsedMessage, subject: str) -> bool:
    """Say whether a message surely adds to a request with this subject.

    It names nothing that the request does not; or it points back at it, and demands nothing. What
    only talks, or asks something else than how the answer comes, adds nothing.
    """
    glossary, lexicon = heard.rules.glossary, heard.rules.lexicon
    told = {word for word in heard.typed if stem(word) in _about_any(heard)}
    courtesies = frozenset[str]().union(*(lexicon.talk[kind] for kind in _POLITE))
    courtesies -= lexicon.signs["dayparts"]
    polite = any(meant & courtesies for meant in heard.words)
    of_it = told and (heard.asks_permission or len(heard.words) <= A_SHORT_QUESTION)
    asks = heard.questions and not of_it
    demands = heard.wishes and not _asks_to_add(heard)
    new = {word for word in heard.typed if lexicon.meanings(word) & lexicon.content}
    if (
        asks
        or polite
        or new - set(words_of(subject)) - told - lexicon.signs["points"] - glossary.places
    ):
        return _points(heard) and not demands
    known = frozenset(stem for term in glossary.terms(search_words(subject)) for stem in term.stems)
    named = [
        term for term in glossary.terms(search_words(heard.text)) if known.isdisjoint(term.stems)
    ]
    if len(heard.words) == 1 or all(_says_nothing(heard, term) for term in named):
        return True
    points = _points(heard) or search_words(heard.text)[0] in lexicon.signs["goes_on_with"]
    return points and not demands


def _points(heard: ParsedMessage) -> bool:
    return not heard.rules.lexicon.signs["points"].isdisjoint(heard.typed)


def _asks_to_add(heard: ParsedMessage) -> bool:
    """Say whether a message asks that something be added: "mohon disertai …"."""
    signs, pairs = heard.rules.lexicon.signs, pairwise(words_of(heard.text))
    return any(one in signs["wishes"] and other in signs["points"] for one, other in pairs)


def _says_nothing(heard: ParsedMessage, term: SearchTerm) -> bool:
    """Say whether a term is small talk ("besok") or could be said of any request ("ambil")."""
    if _about_any(heard).issuperset(term.typed_stems):
        return True
    lexicon = heard.rules.lexicon
    meant = frozenset[str]().union(*map(lexicon.meanings, term.typed_stems))
    return bool(meant & (heard.talk | lexicon.status.words)) and not meant & lexicon.content
