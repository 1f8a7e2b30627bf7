"""Facts about cases, objections and office matters that tell whether reminders still apply."""

from datetime import date, datetime, tzinfo

from bot.domain.reminders.reminder_plan import About
from bot.domain.reminders.reminder_truth import CaseMatters, OfficeMatter
from storage.database import Tx
from storage.named_queries import load
from storage.rows import checked, read

SQL = load("reminder_facts")


async def around_case(tx: Tx, case_id: int) -> CaseMatters:
    """Return the facts about a case that its reminders depend on; defaults if there is no case."""
    row = await tx.one(SQL["around_case"], case_id=case_id)
    if row is None:
        return CaseMatters()
    return read(CaseMatters, row)


async def exemptions(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the exemptions that will end, those ending today included."""
    return [read(OfficeMatter, row) for row in await tx.all(SQL["exemptions"], today=today)]


async def acting(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the acting holders of a role, by name, whose last day is today or later."""
    return [read(OfficeMatter, row) for row in await tx.all(SQL["acting"], today=today)]


async def rights(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return the requests of people about their own data that are not answered yet."""
    return [
        read(OfficeMatter, row, ends_on=checked(datetime, row["due_at"]).astimezone(zone).date())
        for row in await tx.all(SQL["rights"])
    ]


async def submissions(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return what waits for a signature: the form that was handed up, and since when."""
    return [
        read(OfficeMatter, row, ends_on=checked(datetime, row["since"]).astimezone(zone).date())
        for row in await tx.all(SQL["submissions"])
    ]


async def mute(tx: Tx, about: About, now: datetime) -> None:
    """Record that a person wants no notices about a matter beyond what must be told."""
    tx.later(SQL["mute"], about=about.name, now=now)


async def unmute(tx: Tx, about: About) -> None:
    """Record that all notices about a matter are wanted again."""
    tx.later(SQL["unmute"], about=about.name)


async def is_muted(tx: Tx, about: About) -> bool:
    """Say whether the notices about a matter are muted."""
    return await tx.one(SQL["is_muted"], about=about.name) is not None
