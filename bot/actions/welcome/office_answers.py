"""Ordinary questions that the office's profile answers at once: hours, address, cost and so on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from bot.actions.welcome import welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import (
    CallOfficer,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
)
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.asked_days import asked_day
from bot.office import OfficeProfile
from bot.office.settings_sections import WEEKDAYS
from bot.texts import DateRuns, Markup, Texts
from bot.texts.language_lexicons import date_names

Facts = Mapping[str, object]


def hours_in_words(texts: Texts, office: OfficeProfile, language: str) -> str:
    """Write the service hours, equal days together."""
    lines: list[str] = []
    for span, equal in groupby(range(len(WEEKDAYS)), office.service_hours.on):
        days = list(equal)
        if span is not None:
            names = texts.plain(language, "weekdays", first=days[0], last=days[-1])
            lines.append(f"{names} {span[0]:%H.%M}–{span[1]:%H.%M}")
    return "; ".join(lines)


DAYS_OFF_AHEAD = timedelta(days=14)


async def answer_topics(turn: Turn, person: Person, topics: tuple[str, ...], asked: str) -> None:
    """Answer questions from the profile, as general information and no official answer."""
    language = person.language
    answers = topics_in_words(turn, language, topics, asked)
    closing = turn.texts.say(language, "answer-general")
    insist = make_button(turn, language, "button-insist", NewRequest())
    officer = make_button(turn, language, "button-escort", CallOfficer())
    rows = [[insist], *_doors(turn, language, topics), [officer]]
    await tell(turn, person, Markup("\n\n".join([*answers, closing])), rows)


def topics_in_words(turn: Turn, language: str, topics: tuple[str, ...], asked: str) -> list[Markup]:
    """Return the answers to questions, in a language; the words `asked` may name a day."""
    return [
        turn.texts.say(
            language, answer.text or f"answer-{topic}", **answer.facts(turn, language, asked)
        )
        for topic, answer in ((topic, ANSWERS[topic]) for topic in topics)
    ]


def _doors(turn: Turn, language: str, topics: tuple[str, ...]) -> list[list[Button]]:
    """Return the buttons below the answers, each once."""
    doors = dict.fromkeys(door for topic in topics for door in ANSWERS[topic].doors)
    return [[make_button(turn, language, label, data)] for label, data in doors]


def ways_to_reach(office: OfficeProfile) -> dict[str, str | None]:
    """Return where the office is and how it is reached, by the names that texts use."""
    return {name: getattr(office, name) or None for name in WAYS}


def lacking(office: OfficeProfile) -> Iterator[tuple[str, list[str]]]:
    """Yield each setting that an office left empty, with the questions that lack it."""
    for name in WAYS:
        if not getattr(office, name):
            yield name, [topic for topic, answer in ANSWERS.items() if name in answer.wants]


def _of_profile(turn: Turn, language: str, _asked: str) -> Facts:
    """Return what the profile tells; a text leaves out what is None."""
    office, ways = turn.office, ways_to_reach(turn.office)
    return {
        **ways,
        "all": all(ways.values()),
        "costs": office.costs,
        "proof": office.privacy.identity_proof,
        "hours": hours_in_words(turn.texts, office, language),
        "addressee": office.objection_addressee,
        "commission": office.information_commission,
    }


def _hours(turn: Turn, language: str, asked: str) -> Facts:
    """Tell of the day that is asked about, or of today: whether it opens, why not, when next."""
    office, calendar, now, today = turn.office, turn.calendar, turn.now, turn.today
    heard = welcome_menu.words_alone(turn, asked)
    day = asked_day(heard, today, date_names("weekdays"), date_names("months")) or today
    hours, off = office.service_hours.on(day.weekday()), calendar.day_off(day)
    works = calendar.is_workday(day) and hours is not None
    since = now if day == today else datetime.combine(day, time(), turn.zone)
    if day != today:
        phase = "opens" if works else "shut"
    else:
        phase = "open" if office.is_open(now, calendar) else "later" if works else "closed"
    coming = calendar.days_off(today, today + DAYS_OFF_AHEAD)
    return {
        "day": day,
        "phase": phase,
        "first": f"{hours[0]:%H.%M}" if hours else "",
        "last": f"{hours[1]:%H.%M}" if hours else "",
        "why": off.name if off else "none",
        "next": office.next_opening(since, calendar),
        "hours": hours_in_words(turn.texts, office, language),
        "closed": DateRuns(tuple((free.on, free.on) for free in coming)),
        "any": bool(coming),
    }


@dataclass(frozen=True)
class OfficeAnswer:
    """How a question is answered: what the profile should hold, and the buttons below.

    The text is "answer-…" with the name of the question, unless another is named.
    """

    wants: tuple[str, ...] = ()
    doors: tuple[tuple[str, ButtonData], ...] = ()
    facts: Callable[[Turn, str, str], Facts] = _of_profile
    text: str = ""


WAYS = ("address", "phone", "email", "website")
"""Settings of the profile that name a way to the office."""
_OBJECT = ("button-object", NewObjection())
_OWN = ("button-mine", OwnCases())
_OTHERS = ("button-other-matters", OtherMatters())

ANSWERS: Mapping[str, OfficeAnswer] = {
    "hours": OfficeAnswer(facts=_hours),
    "address": OfficeAnswer(WAYS),
    "call": OfficeAnswer(("phone",)),
    "visit": OfficeAnswer(("address", "phone")),
    "post": OfficeAnswer(("address",)),
    "genuine": OfficeAnswer(("phone", "website")),
    "cost": OfficeAnswer(),
    "duration": OfficeAnswer(),
    "how": OfficeAnswer(),
    "needed": OfficeAnswer(),
    "who": OfficeAnswer(),
    "foreigner": OfficeAnswer(),
    "company": OfficeAnswer(),
    "proxy": OfficeAnswer(),
    "reason": OfficeAnswer(),
    "identity": OfficeAnswer(),
    "privacy": OfficeAnswer(),
    "scope": OfficeAnswer(),
    "delivery": OfficeAnswer(),
    "ppid": OfficeAnswer(),
    "pin": OfficeAnswer(("address", "phone"), (_OWN,), text="status-no-pin"),
    "lost": OfficeAnswer(("address",), (_OWN,)),
    "cancel": OfficeAnswer(doors=(_OWN,)),
    "dissatisfied": OfficeAnswer(doors=(_OBJECT,)),
    "dispute": OfficeAnswer(doors=(_OBJECT, _OWN)),
    "complaint": OfficeAnswer(doors=(_OBJECT, _OTHERS)),
}
"""The questions of the lexicons. A new one is a row, its text in each language, and its words."""
