"""What an office decides of its year: days off, stages, its own words, evaluations."""

import json
from collections.abc import Iterable
from datetime import date, datetime

from bot.domain.law.authority import Authority
from bot.domain.law.date_ranges import Period
from bot.domain.law.election_regime import ElectionStage
from bot.domain.law.workdays import DayChange, DayOff, WorkingCalendar
from bot.domain.records.oversight_rules import Evaluation, KeptVersion
from storage import desk_state
from storage.case_events import WRITTEN
from storage.database import Row, Tx, load_queries, read_entity, read_number, readable

SQL = load_queries("office_days")
CHANGES = "calendar_change"


async def current_calendar(tx: Tx, shipped: WorkingCalendar) -> WorkingCalendar:
    """Return the shipped days off with everything that the office changed since."""
    return shipped.changed(await changes(tx), await decreed_years(tx))


async def changes(tx: Tx) -> list[DayChange]:
    """Return every calendar change in force, in the order in which they came into force."""
    return [*readable(tx, CHANGES, await tx.all(SQL["changes"]), _change)]


async def own(tx: Tx) -> dict[date, DayChange]:
    """Return the newest change in force of each day that the office itself decided."""
    found = readable(tx, CHANGES, await tx.all(SQL["own"]), _change)
    return {change.day_off.on: change for change in found}


def _change(row: Row) -> DayChange:
    return read_entity(DayChange, row, day_off=read_entity(DayOff, row))


async def propose(tx: Tx, wanted: Iterable[DayChange], by: int, now: datetime) -> int:
    """Keep changes that are proposed together; none counts before it is put in force.

    Return their number. `by` is 0 for what was handed down to the office.
    """
    number = await read_number(tx, SQL["last_proposal"]) + 1
    for one in wanted:
        kept = {"change": "add" if one.added else "withdraw", "by": by, "now": now}
        await tx.run(SQL["propose"], proposal=number, **vars(one.day_off), **kept)
    return number


async def proposed(tx: Tx, proposal: int) -> dict[int, DayChange]:
    """Return changes that are only proposed, by their ids; none once they are settled.

    Raises ValidationError if one cannot be read: what belongs together holds together.
    """
    rows = await tx.all(SQL["proposed"], proposal=proposal)
    return {row["id"]: _change(row) for row in rows}


async def put_in_force(tx: Tx, change_id: int, by: Authority, now: datetime) -> None:
    """Put a proposed change in force, after all that are in force already."""
    await tx.run(SQL["put_in_force"], id=change_id, by=by.id, now=now)


async def withdraw_proposal(tx: Tx, proposal: int, by: Authority, now: datetime) -> None:
    """Withdraw what is only proposed of changes that were proposed together."""
    await tx.run(SQL["withdraw_proposal"], proposal=proposal, by=by.id, now=now)


async def decreed_years(tx: Tx) -> list[int]:
    """Return the years whose days off the office declared to be complete."""
    return [row["year"] for row in await tx.all(SQL["decreed_years"])]


async def declare(tx: Tx, year: int, basis: str, by: Authority, now: datetime) -> bool:
    """Record that the days off of a year are complete; False if that was known."""
    return await tx.run(SQL["declare"], year=year, basis=basis, by=by.id, now=now) == 1


async def current_stages(tx: Tx) -> dict[int, ElectionStage]:
    """Return the stages that were not withdrawn by their id, the earliest first.

    On the days of one that cannot be read the ordinary regime holds.
    """
    rows = await tx.all(SQL["standing"])
    return dict(
        readable(tx, "stage", rows, lambda row: (row["id"], read_entity(ElectionStage, row)))
    )


async def add_stage(tx: Tx, stage: ElectionStage, by: Authority) -> int:
    """Keep a stage and return its id."""
    return await tx.insert(SQL["add_stage"], **vars(stage), by=by.id, now=by.at)


async def withdraw_stage(tx: Tx, stage_id: int, by: Authority) -> bool:
    """Withdraw a stage; False if it was withdrawn before."""
    return await tx.run(SQL["withdraw"], id=stage_id, now=by.at) == 1


PARTS = "kept_version.parts"


async def every_words(tx: Tx) -> list[KeptVersion]:
    """Return every version of the office's own words, the newest last."""

    def version(row: Row) -> KeptVersion:
        parts = json.loads(tx.vault.open(PARTS, row["id"], row["parts"]))
        return read_entity(KeptVersion, row, parts=parts)

    return [*readable(tx, "kept_version", await tx.all(SQL["versions"]), version)]


async def last_version(tx: Tx) -> int:
    """Return the number of the newest version, even if it cannot be read."""
    return await read_number(tx, SQL["last_version"])


async def save_version(tx: Tx, version: KeptVersion) -> None:
    """Store a version of the office's own words."""
    parts = json.dumps(version.parts, ensure_ascii=False)
    tx.run_later(SQL["keep"], **{**vars(version), "parts": parts})


SHOWN = "evaluation_shown"


async def evaluation_began(tx: Tx) -> datetime | None:
    """Return when the desk recorded anything for the first time, or None."""
    row = await tx.one(SQL["began"])
    return datetime.fromisoformat(row["at"]) if row else None


async def evaluations(tx: Tx, period: Period, as_of: datetime) -> list[Evaluation]:
    """Return the months of a period that were evaluated until a moment, each with its direction."""

    def evaluation(row: Row) -> Evaluation:
        said = json.loads(tx.vault.open(WRITTEN, 0, row["written"])) if row["written"] else {}
        return read_entity(Evaluation, row, direction=said.get("reason", ""))

    asked = {"first": period.first, "last": period.last, "as_of": as_of}
    return [*readable(tx, "event", await tx.all(SQL["evaluations"], **asked), evaluation)]


async def newest_evaluation(tx: Tx) -> date | None:
    """Return the newest month, by its first day, that was put before the Pembina."""
    return await desk_state.read(tx, SHOWN, date.fromisoformat)


async def add_month(tx: Tx, month: date) -> None:
    """Record that a month is put before the Pembina."""
    await desk_state.put(tx, SHOWN, month.isoformat())
