"""Days off of a year that are handed down to an office: a draft until its PPID applies it."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.actions.calendar import days_off
from bot.desk import group_message
from bot.desk.messages import tell_group
from bot.desk.turn import Turn
from bot.domain.law.workdays import DayChange, DayKind, DayOff, WorkingCalendar
from bot.office.calendar_files import DECREES, Decree, load_calendar, load_year
from bot.texts import OFFICIAL
from storage import office_days

Year = tuple[Decree, Sequence[DayOff]]
LOCAL_KINDS = frozenset({DayKind.LOCAL, DayKind.ELECTION})
"""Kinds of days off of one place alone, which no decree for all needs to name."""


def load(file: Path) -> Year:
    """Return a year with its decree. Raises ConfigError."""
    return load_year(file)


def files_beside(_: Year) -> Sequence[str]:
    """Return the name of the list that says how certain the year is."""
    return (DECREES,)


async def draft_days(turn: Turn, year: Year) -> None:
    """Propose what a year's decree changes, except what the office itself decided.

    The dates that this would move are shown; nothing has changed yet. That the year is complete is
    declared apart, once its days are in force.
    """
    (decree, days), calendar = year, turn.calendar
    own, shipped = await office_days.own(turn.tx), load_calendar(turn.office)
    found = _differences(calendar, decree, days, own, shipped)
    changes = [one for one in found if one.day_off.on not in own]
    is_news = decree.is_certain and not calendar.is_decreed(decree.year)
    if not changes and not is_news:
        return
    stays = [kept for one in found if (kept := own.get(one.day_off.on)) and kept.added != one.added]
    texts = turn.texts
    lines = [
        texts.say(OFFICIAL, "calendar-handed-down", year=str(decree.year), basis=decree.decree)
    ]
    lines += await days_off.preview_lines(turn, changes) if changes else []
    lines += [
        texts.say(OFFICIAL, "calendar-stays-own", on=one.day_off.on, basis=one.day_off.basis)
        for one in stays
    ]
    rows = []
    if changes:
        proposal = await office_days.propose(turn.tx, changes, 0, turn.now)
        rows = days_off.proposal_buttons(turn, proposal)
    if is_news:
        lines.append(texts.say(OFFICIAL, "calendar-year-to-declare", year=str(decree.year)))
        rows.append([days_off.complete_button(turn, decree.year)])
    *pages, last = group_message.pack_into_messages(lines)
    for page in pages:
        await tell_group(turn, page)
    await tell_group(turn, last, rows)


def _differences(
    calendar: WorkingCalendar,
    decree: Decree,
    days: Sequence[DayOff],
    own: Mapping[date, DayChange],
    shipped: WorkingCalendar,
) -> list[DayChange]:
    """Return the changes that bring a calendar's year in line with its decree.

    A day off goes if the file that brought it no longer has it, or if it was an estimate: what
    the program was shipped with as decreed stays, so that a file with a row too few moves no date.
    Joint leave changes nothing where it is worked.
    """
    entered = {day.on: day for day in calendar.entered(decree.year)}
    stated = {day.on for day in days}
    if shipped.is_decreed(decree.year):
        stated |= {day.on for day in shipped.entered(decree.year) if not day.expected}
    changes = [
        DayChange(day, added=True)
        for day in days
        if (now := entered.get(day.on)) is None
        or (now.kind, now.expected) != (day.kind, day.expected)
    ]
    changes += [
        DayChange(DayOff(on, day.kind, day.name, decree.decree), added=False)
        for on, day in entered.items()
        if on not in stated and not (on in own and day.kind in LOCAL_KINDS)
    ]
    before = tuple(entered.values())
    return [one for one in changes if calendar.changed([one]).entered(decree.year) != before]
