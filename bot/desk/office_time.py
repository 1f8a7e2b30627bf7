"""Times as the office states them: parse what is typed, and when people may be reminded."""

from datetime import UTC, date, datetime, timedelta

from bot.desk.turn import Turn
from bot.domain.law import outside_act
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.errors import Refused, refuse_if
from bot.texts import Markup

UNTIL_OFFICERS = timedelta(hours=1)
"""Service time in which the author alone may say what their words are."""


def parse_moment(turn: Turn, stated: datetime | date) -> datetime:
    """Return the moment that was typed as a local time, or as a day alone."""
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=turn.zone)
    return outside_act.moment_of(stated, turn.now, turn.zone)


def past_moment(turn: Turn, stated: datetime | date, since: datetime) -> datetime:
    """Return the moment, in UTC, at which something is said to have happened outside the chat.

    Raises Refused if it has not come yet, or was before `since`.
    """
    at = parse_moment(turn, stated)
    refuse_if(outside_act.why_not_then(at, turn.now, since))
    return at.astimezone(UTC)


def officers_read_at(turn: Turn) -> datetime:
    """Return when officers read words of now that their author says nothing more about."""
    return turn.office.after_service(turn.now, UNTIL_OFFICERS, turn.calendar)


def silence_in_words(turn: Turn, language: str, at: datetime | None = None) -> Markup:
    """Say who reads kept words, and when, if their author says nothing more.

    They are words of now, unless it was said before that officers read them after `at`.
    """
    return turn.texts.say(language, "words-in-silence", at=at or officers_read_at(turn))


def is_too_early(turn: Turn) -> bool:
    """Return whether it is too early today to remind requesters."""
    return turn.now.astimezone(turn.zone).time() < turn.office.citizen_time


def may_remind(turn: Turn) -> bool:
    """Return whether this is an hour at which people may be reminded."""
    local = turn.now.astimezone(turn.zone)
    office = turn.office
    first = min(office.digest_time, office.citizen_time)
    return turn.calendar.is_workday(local.date()) and first <= local.time() < QUIET_FROM


def refuse_future(turn: Turn, on: date) -> None:
    """Raise Refused if a letter is dated after today."""
    if on > turn.today:
        raise Refused("letter-in-the-future")
