"""The office's own time: when people may be reminded, and what a typed time means."""

from datetime import date, datetime

from bot.desk.turn import Turn
from bot.domain import outside_act
from bot.domain.reminders import QUIET_FROM
from bot.errors import Refused


def moment(turn: Turn, stated: datetime | date) -> datetime:
    """Return when something happened that was typed as a local time, or as a day alone."""
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=turn.desk.zone)
    return outside_act.moment_of(stated, turn.now, turn.desk.zone)


def is_too_early(turn: Turn) -> bool:
    """Say whether the hour of requesters has not come yet today."""
    return turn.now.astimezone(turn.desk.zone).time() < turn.desk.office.citizen_time


def may_remind(turn: Turn) -> bool:
    """Say whether this is an hour at which people may be reminded."""
    local = turn.now.astimezone(turn.desk.zone)
    office = turn.desk.office
    first = min(office.digest_time, office.citizen_time)
    return turn.desk.calendar.is_workday(local.date()) and first <= local.time() < QUIET_FROM


def refuse_future(turn: Turn, on: date) -> None:
    """Refuse a letter that is dated after today."""
    if on > turn.today:
        raise Refused("letter-in-the-future")
