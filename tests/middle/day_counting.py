"""Days off in the middle tests: what the office declares, and what is counted anew for it."""

from datetime import date, datetime

from bot.actions.calendar import calendar_recount, days_off
from bot.actions.calendar.moved_dates import MovedDate
from bot.actions.requests import request_completion
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.workdays import DayChange, DayKind, DayOff
from bot.domain.people.role_permissions import Role
from storage import office_days, request_facts
from tests.middle.people import authority, the_case
from tests.world import WIB, World

RECEIVED, LAST_DAY = date(2026, 11, 24), date(2026, 12, 8)
BASIS = "Keputusan PPID 3/2026"
BY_DECREE = ByLaw(BASIS)


def on(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=WIB)


async def complete_by(world: World) -> date:
    async with world.desk.turn() as turn:
        listed = await request_facts.last_deficiency(turn.tx, 1)
        assert listed is not None
        return listed.complete_by


async def completes(world: World, sent: date, confirmed: date | None = None) -> Dates:
    """Let Sari send what is missing on a day, and Budi confirm it; return the dates."""
    async with world.desk.turn(on(sent)) as turn:
        await request_completion.report_completion(turn, await the_case(turn), turn.now)
    async with world.desk.turn(on(confirmed or sent)) as turn:
        budi = await authority(turn, world.budi, Act.CONFIRM_COMPLETE)
        await request_completion.confirm_complete(turn, await the_case(turn), budi)
        return (await the_case(turn)).dates


def day_off(day: date, *, added: bool = True) -> DayChange:
    return DayChange(DayOff(day, DayKind.LOCAL, "Libur kantor", BASIS), added)


async def takes_off(turn: Turn, *days: date) -> list[str]:
    """Take days off; return what kinds of dates this moves, which are set."""
    return await changes(turn, *(day_off(day) for day in days))


async def gives_back(turn: Turn, day: date) -> list[str]:
    """Withdraw a day off; return what kinds of dates this moves, which are set."""
    return await changes(turn, day_off(day, added=False))


async def puts_in_force(turn: Turn, by: Authority, *changed: DayChange) -> list[MovedDate]:
    """Put changes of the calendar in force; return the dates that they move, which stay."""
    proposal = await office_days.propose(turn.tx, changed, by.id, turn.now)
    wanted = await office_days.proposed(turn.tx, proposal)
    return await days_off.change_calendar(turn, by, wanted, {})


async def changes(turn: Turn, *changed: DayChange) -> list[str]:
    [ppid, *_] = await permission_checks.role_holders(turn, frozenset({Role.PPID}))
    by = await permission_checks.demand(turn, ppid, Act.KEEP_CALENDAR)
    moved = await puts_in_force(turn, by, *changed)
    await calendar_recount.apply_dates(turn, by, moved, BASIS)
    return [one.text_id.removeprefix("calendar-touched-") for one in moved]


async def reminded(turn: Turn) -> list[str]:
    """Return the keys of the reminders that wait for request 001."""
    found = await turn.tx.all("SELECT key FROM reminder WHERE case_id = 1 AND state = 'waiting'")
    return sorted(row["key"] for row in found)
