"""How words fit as the answer to an open question of a form, before they are read as more."""

from collections.abc import Callable, Mapping
from typing import Literal

from bot.domain.asked_last import Context, Fit
from bot.domain.heard_message import Heard
from bot.domain.message_classes import Class, Reading
from bot.domain.sentence_signs import Act, chances
from bot.domain.spoken_words import A_FEW, covered, holds, words_of

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
_FIELDS = ("name", "nik", "address", "contact", "purpose")
"""What a form asks of a person; words for each are signs of the lexicon, "field_…"."""


def field_of_why(heard: Heard, asked: str) -> str | None:
    """Return what a text asks the reason of, by default what was `asked`; None if it does not."""
    reason = heard.says("why") or heard.says("must") or heard.says("is_for")
    about_it = not any(map(heard.says, ("request", "answered", "so_far", "how_long", "waiting")))
    if not (heard.questions and reason and about_it) or len(heard.words) > MOST_WORDS_OF_WHY:
        return None
    named = (field for field in _FIELDS if heard.says(f"field_{field}"))
    return next(named, asked)


def breaks_off(heard: Heard) -> Literal["cancel", "later"] | None:
    """Return how words leave a form: given up, or put off; None if they tell something."""
    lexicon = heard.rules.lexicon
    content = lexicon.content - lexicon.signs["takes_back"]
    names = any(meant & content for meant in heard.words)
    tells = heard.questions or names or any(map(heard.says, ("documents", "by_place")))
    answers = not lexicon.signs["is_for"].isdisjoint(words_of(heard.text)[:1])
    if tells or answers or len(heard.words) > MOST_WORDS_OF_LEAVING:
        return None
    if heard.says("later") and heard.says("goes_on"):
        return "later"
    return "cancel" if heard.says("gives_up") else None


def wants(heard: Heard) -> bool:
    """Say whether a text demands something, or names what offices have without a verb.

    A word or two name nothing yet.
    """
    if len(heard.words) < FEWEST_WORDS_OF_A_WISH:
        return False
    return heard.wishes or any(not word.isdecimal() for word in heard.official)


def _likely(act: Act) -> Callable[[Heard], Fit]:
    """Return how words fit as what a question asks for, by what they do most likely."""

    def fit(heard: Heard) -> Fit:
        chance = chances(heard, act)[act]
        return Fit.SURELY if chance >= SURE else Fit.MAYBE if chance >= HARDLY else Fit.NO

    return fit


def _name(heard: Heard) -> Fit:
    """Take what is a name most likely; of a single word said in passing nobody can know."""
    if heard.questions and "?" in heard.text:
        return Fit.NO
    passing = len(heard.words) == 1 and bool(heard.words[0] & heard.talk)
    return min(_likely(Act.NAME)(heard), Fit.MAYBE if passing else Fit.SURELY, key=_FITS.index)


def _digits(heard: Heard) -> Fit:
    digits = sum(map(str.isdigit, heard.text))
    told = heard.number is None and digits >= SHORTEST_NUMBER and not wants(heard)
    return Fit.SURELY if told or digits >= SURELY_A_NUMBER or "@" in heard.text else Fit.NO


def _telling(heard: Heard) -> Fit:
    return Fit.NO if "?" in heard.text or heard.begins_asking else Fit.MAYBE


OF_WORDS: Mapping[Context, Callable[[Heard], Fit]] = {
    Context.COLLECTED: lambda _heard: Fit.MAYBE,
    Context.NAME: _name,
    Context.ADDRESS: _likely(Act.ADDRESS),
    Context.DIGITS: _digits,
    Context.WORDS: _likely(Act.PURPOSE),
    Context.TELLING: _telling,
    Context.FILES: lambda _heard: Fit.NO,
    Context.CHOICE: lambda _heard: Fit.NO,
}
"""How words fit as an answer to each kind of question of a form."""


def in_a_form(heard: Heard, reading: Reading) -> Reading:
    """Return what a message is while a form is open.

    Short answers are no small talk there, "which one?" asks for nothing else, and a wish for
    information is no door to this very form. What cannot be answered is kept for an officer.
    """
    lexicon = heard.rules.lexicon
    around = lexicon.signs["asking"] | lexicon.signs["telling"]
    idle = covered(heard.words, heard.talk | around | A_FEW)
    vague = (
        idle
        and heard.number is None
        and not heard.of_before
        and not holds(heard.words, lexicon.status.asks)
    )
    guessed = reading.kind in (Class.STATUS, Class.REQUEST) or reading.topics == ("other",)
    talks = reading.kind is Class.SMALL_TALK and reading.topics in UNANSWERED
    if talks or (vague and guessed):
        return Reading(Class.ANSWER, ("words",))
    if reading.kind is Class.DOOR and reading.topics[0] == "matter":
        return Reading(Class.REQUEST)
    if reading.topics in (("menu", "file"), ("other",)):
        return Reading(Class.REQUEST)
    return reading
