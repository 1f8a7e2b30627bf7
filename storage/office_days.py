"""The office's days: what it changed of the days off, and the election stages it keeps."""

from datetime import date, datetime

from bot.domain.authority import Authority, ByLaw
from bot.domain.regime_rules import Stage
from bot.domain.workdays import DayChange, DayOff, WorkingCalendar
from storage.database import Row, Tx, load, read

SQL = load("office_days")


async def kept(tx: Tx, shipped: WorkingCalendar) -> WorkingCalendar:
    """Return the shipped days off with everything that the office changed since."""
    return shipped.changed(await changes(tx), await decreed_years(tx))


async def changes(tx: Tx) -> list[DayChange]:
    """Return every change, in the order in which they were made."""
    return [_change(row) for row in await tx.all(SQL["changes"])]


async def own(tx: Tx) -> dict[date, DayChange]:
    """Return the newest change of each day that the office made itself."""
    return {row.day_off.on: row for row in map(_change, await tx.all(SQL["own"]))}


def _change(row: Row) -> DayChange:
    return read(DayChange, row, day_off=read(DayOff, row))


async def add(tx: Tx, change: DayChange, by: Authority | ByLaw, now: datetime) -> None:
    """Keep a change with its legal basis, of the office itself or by a shared calendar."""
    kept = "add" if change.added else "withdraw"
    tx.later(SQL["add"], **vars(change.day_off), change=kept, by=_officer(by), now=now)


async def propose(tx: Tx, wanted: str, by: int, now: datetime) -> int:
    """Keep a proposed change until it is applied or dropped; return its id."""
    return await tx.insert(SQL["propose"], wanted=wanted, by=by, now=now)


async def proposal(tx: Tx, proposal_id: int) -> str | None:
    """Return a proposed change that is neither applied nor dropped, or None."""
    row = await tx.one(SQL["proposal"], id=proposal_id)
    return str(row["wanted"]) if row else None


async def settle(tx: Tx, proposal_id: int, now: datetime) -> bool:
    """Record that a proposed change is applied or dropped; False if it was before."""
    return await tx.run(SQL["settle"], id=proposal_id, now=now) == 1


async def decreed_years(tx: Tx) -> list[int]:
    """Return the years whose days off the office declared to be complete."""
    return [row["year"] for row in await tx.all(SQL["decreed_years"])]


def _officer(by: Authority | ByLaw) -> int:
    """Return who made a change; 0 is the desk itself."""
    return by.id if isinstance(by, Authority) else 0


async def declare(tx: Tx, year: int, basis: str, by: Authority | ByLaw, now: datetime) -> bool:
    """Record that the days off of a year are complete; False if that was known."""
    return await tx.run(SQL["declare"], year=year, basis=basis, by=_officer(by), now=now) == 1


async def current_stages(tx: Tx) -> dict[int, Stage]:
    """Return the stages that were not withdrawn by their id, the earliest first."""
    return {row["id"]: read(Stage, row) for row in await tx.all(SQL["standing"])}


async def add_stage(tx: Tx, stage: Stage, by: Authority) -> int:
    """Keep a stage and return its id."""
    return await tx.insert(SQL["add_stage"], **vars(stage), by=by.id, now=by.at)


async def withdraw_stage(tx: Tx, stage_id: int, by: Authority) -> bool:
    """Withdraw a stage; False if it was withdrawn before."""
    return await tx.run(SQL["withdraw"], id=stage_id, now=by.at) == 1
