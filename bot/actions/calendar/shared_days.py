"""Shared days off of a host's offices, in force at once except where an office decided."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.actions.calendar import calendar_recount, days_off
from bot.desk import group_message
from bot.desk.messages import tell_group
from bot.desk.turn import Turn
from bot.domain.law.authority import ByLaw
from bot.domain.law.workdays import DayChange, DayKind, DayOff, WorkingCalendar
from bot.office.calendar_files import Decree, load_calendar, load_years
from bot.texts import OFFICIAL
from storage import office_days

Years = Sequence[tuple[Decree, Sequence[DayOff]]]
LOCAL_KINDS = frozenset({DayKind.LOCAL, DayKind.ELECTION})
"""Kinds of days off of one place alone, which no shared calendar needs to name."""


def read_years(folder: Path) -> Years:
    """Return the years of a shared folder. Raises ConfigError."""
    return load_years(folder / "calendar")


async def apply_shared_days(turn: Turn, years: Years) -> None:
    """Apply the shared calendar, except what the office itself decided, and recount every date."""
    own, shipped = await office_days.own(turn.tx), load_calendar(turn.office)
    found = [one for year in years for one in _differences(turn.calendar, *year, own, shipped)]
    changes = [one for one in found if one.day_off.on not in own]
    certain = {
        one.year: one.decree
        for one, _ in years
        if one.certainty != "perlu_dicocokkan" and not turn.calendar.is_decreed(one.year)
    }
    if not changes and not certain:
        return
    stays = [kept for one in found if (kept := own.get(one.day_off.on)) and kept.added != one.added]
    bases = dict.fromkeys([*(one.day_off.basis for one in changes), *certain.values()])
    by = ByLaw("; ".join(bases))
    proposal = await office_days.propose(turn.tx, changes, 0, turn.now)
    wanted = await office_days.proposed(turn.tx, proposal)
    moved = await days_off.change_calendar(turn, by, wanted, certain)
    head = turn.texts.say(OFFICIAL, "calendar-shared", touched=len(moved))
    lines = days_off.changes_text(turn, changes).split("\n") if changes else []
    for page in group_message.pack_into_messages([head, *lines, *_remarks(turn, certain, stays)]):
        await tell_group(turn, page)
    await calendar_recount.apply_dates(turn, by, moved, by.article)


def _remarks(turn: Turn, certain: Mapping[int, str], stays: Sequence[DayChange]) -> list[str]:
    """Write which years became certain, and which days stay as the office itself decided."""
    texts = turn.texts
    return [
        *(
            texts.say(OFFICIAL, "calendar-shared-year", year=str(year), basis=basis)
            for year, basis in certain.items()
        ),
        *(
            texts.say(OFFICIAL, "calendar-shared-own", on=one.day_off.on, basis=one.day_off.basis)
            for one in stays
        ),
    ]


def _differences(
    calendar: WorkingCalendar,
    decree: Decree,
    days: Sequence[DayOff],
    own: Mapping[date, DayChange],
    shipped: WorkingCalendar,
) -> list[DayChange]:
    """Return the changes that bring a calendar's year in line with a shared decree.

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
