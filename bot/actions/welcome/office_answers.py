"""Ordinary questions that the office's profile answers at once: hours, address, cost and so on."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import groupby

from bot.buttons.request_buttons import CallOfficer, NewObjection, NewRequest, OtherMatters
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.office import OfficeProfile
from bot.office.settings_sections import WEEKDAYS
from bot.texts import DateRuns, Markup, Texts


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


async def answer_topics(turn: Turn, person: Person, topics: tuple[str, ...]) -> None:
    """Answer questions from the profile, as general information and no official answer."""
    language = person.language
    answers = topics_in_words(turn, language, topics)
    closing = turn.texts.say(language, "answer-general")
    insist = make_button(turn, language, "button-insist", NewRequest())
    officer = make_button(turn, language, "button-escort", CallOfficer())
    rows = [[insist], *_doors(turn, language, topics), [officer]]
    await tell(turn, person, Markup("\n\n".join([*answers, closing])), rows)


def topics_in_words(turn: Turn, language: str, topics: tuple[str, ...]) -> list[Markup]:
    """Return the answers to questions, in a language."""
    return [ANSWERS[topic](turn, language) for topic in topics]


def _doors(turn: Turn, language: str, topics: tuple[str, ...]) -> list[list[Button]]:
    if "complaint" not in topics:
        return []
    others = make_button(turn, language, "button-other-matters", OtherMatters())
    return [[make_button(turn, language, "button-object", NewObjection())], [others]]


def _hours(turn: Turn, language: str) -> Markup:
    """Say whether the counter is open today, why not, when it opens next, and the days off."""
    office, calendar, now = turn.office, turn.calendar, turn.now
    hours = office.service_hours.on(turn.today.weekday())
    off = calendar.day_off(turn.today)
    works = calendar.is_workday(turn.today) and hours is not None
    coming = calendar.days_off(turn.today, turn.today + DAYS_OFF_AHEAD)
    return turn.texts.say(
        language,
        "answer-hours",
        today=turn.today,
        phase="open" if office.is_open(now, calendar) else "later" if works else "closed",
        first=f"{hours[0]:%H.%M}" if hours else "",
        last=f"{hours[1]:%H.%M}" if hours else "",
        why=off.name if off else "none",
        next=office.next_opening(now, calendar),
        hours=hours_in_words(turn.texts, turn.office, language),
        sure=bool(turn.office.service_hours.basis),
        closed=DateRuns(tuple((day.on, day.on) for day in coming)),
        any=bool(coming),
    )


def _address(turn: Turn, language: str) -> Markup:
    """Say where the office is and how it is reached, as far as the profile tells."""
    ways = ways_to_reach(turn.office)
    return turn.texts.say(language, "answer-address", known=any(ways.values()), **ways)


def ways_to_reach(office: OfficeProfile) -> dict[str, str | None]:
    """Return where the office is and how it is reached, by the names that texts use."""
    return {
        name: getattr(office, name) or None for name in ("address", "phone", "email", "website")
    }


def _cost(turn: Turn, language: str) -> Markup:
    return turn.texts.say(language, "answer-cost", costs=turn.office.costs)


def _needed(turn: Turn, language: str) -> Markup:
    return turn.texts.say(language, "answer-needed", proof=turn.office.privacy.identity_proof)


def _pin(turn: Turn, language: str) -> Markup:
    """Say what to do without the PIN of a request."""
    return turn.texts.say(language, "status-no-pin", **ways_to_reach(turn.office))


def _plain(text_id: str) -> Callable[[Turn, str], Markup]:
    return lambda turn, language: turn.texts.say(language, text_id)


ANSWERS: Mapping[str, Callable[[Turn, str], Markup]] = {
    "hours": _hours,
    "address": _address,
    "cost": _cost,
    "duration": _plain("answer-duration"),
    "needed": _needed,
    "ppid": _plain("answer-ppid"),
    "pin": _pin,
    "privacy": _plain("answer-privacy"),
    "scope": _plain("answer-scope"),
    "delivery": _plain("answer-delivery"),
    "complaint": _plain("answer-complaint"),
}
"""What answers each of the questions in the lexicons."""
