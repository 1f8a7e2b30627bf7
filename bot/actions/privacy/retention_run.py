"""The nightly destruction of data kept long enough, and its notices (UU 27/2022 Art 43 to 45)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from bot.actions.privacy import paper_renewal
from bot.desk import office_time, rounds
from bot.desk.turn import Turn
from bot.domain.authority import ByLaw
from bot.domain.events import EventName
from bot.domain.retention_periods import Kept, cutoff
from bot.domain.workdays import WorkingCalendar
from bot.office import OfficeProfile
from storage import cases, desk_state, expired_data, people
from storage.expired_data import Expired

HOUR = time(3)
"""Local time at which a night's clearing begins, after the backup of that night."""
CLEARED = "cleared_at"
MOST_TOLD = 50


def last_night(now: datetime, zone: tzinfo) -> datetime:
    """Return when the latest night began, which is over or still runs."""
    local = now.astimezone(zone)
    night = datetime.combine(local.date(), HOUR, zone)
    return night if night <= local else night - timedelta(days=1)


RETENTION = ByLaw("UU 27/2022 Art 43")


def cutoffs(
    now: datetime, office: OfficeProfile, calendar: WorkingCalendar
) -> dict[Kept, datetime]:
    """Return, for each kind of data, the moment before which it is cleared in the latest night."""
    zone = office.zone
    night = last_night(now, zone)
    return {
        kept: cutoff(kept, days, night, calendar, zone)
        for kept, days in office.retention.days.items()
    }


async def is_due(turn: Turn) -> bool:
    """Return whether the latest night's clearing is still due; missed ones are made up once."""
    cleared = await desk_state.get_instant(turn.tx, CLEARED)
    return cleared is None or cleared < last_night(turn.now, turn.zone)


@dataclass(frozen=True)
class Cleared:
    """How many things were destroyed; `damaged` says that one could not be opened, and stays."""

    ended: int
    damaged: bool


async def clear(turn: Turn, kept: Kept, before: datetime, doomed: Sequence[Expired]) -> Cleared:
    """Destroy some data of a kind that expired `before`, count it, and note the people to tell."""
    known = {one.id: one for one in doomed}

    async def end(turn: Turn, number: int) -> Expired | None:
        one = known[number]
        if not await expired_data.end(turn.tx, kept, one, before, turn.now, RETENTION):
            return None
        await _record(turn, kept, one.id)
        return one

    ended, damaged = await rounds.readable(turn, f"a record of {kept}", known, end)
    if ended:
        night = last_night(turn.now, turn.zone).date().isoformat()
        await expired_data.count(turn.tx, night, kept, ended)
    return Cleared(len(ended), bool(damaged))


async def _record(turn: Turn, kept: Kept, doomed: int) -> None:
    if not kept.since_windows:
        return
    case = None if kept is Kept.OBJECTORS else await cases.get(turn.tx, doomed)
    if kept is Kept.IDENTITY:
        await paper_renewal.of_case(turn, doomed)
    await turn.record(case, EventName.DATA_DESTROYED, RETENTION, what=kept)
    await expired_data.owe_word(turn.tx, kept, doomed)


async def restrict(turn: Turn) -> int:
    """Restrict some files whose windows for objection and dispute are over; return how many."""
    before = cutoff(Kept.CONVERSATION, 0, turn.now, turn.calendar, turn.zone)
    return await expired_data.restrict(turn.tx, before, turn.now, MOST_TOLD)


async def done(turn: Turn, failed: Sequence[Kept]) -> None:
    """Record that the night's clearing is done; tell the officers only if some of it failed."""
    await desk_state.put_instant(turn.tx, CLEARED, turn.now)
    if failed:
        await turn.say_group("clearing-failed", count=len(failed))


async def _untold(turn: Turn) -> Sequence[int] | None:
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.citizen_time:
        return None
    return await expired_data.untold(turn.tx)


async def _tell(turn: Turn, person_id: int) -> int:
    """Tell a person, once for all their cases, that data was destroyed."""
    gone = await expired_data.destroyed_of(turn.tx, person_id)
    await expired_data.told(turn.tx, person_id)
    person = await people.get(turn.tx, person_id)
    for whole, numbers in gone.items():
        if person is not None:
            what = "file" if whole else "identity"
            await turn.say(person, "data-destroyed", what=what, numbers=", ".join(numbers))
    return 1


TELL = rounds.by_row("destroyed", _untold, _tell, most=MOST_TOLD)
