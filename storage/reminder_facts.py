"""Facts about cases, objections and office matters that tell whether reminders still apply."""

import json
from datetime import date, datetime, tzinfo

from bot.domain.answer_dates import Dates
from bot.domain.decision import Outcome
from bot.domain.legal_deadlines import Regime
from bot.domain.reminders.reminder_plan import About
from bot.domain.reminders.reminder_truth import CaseMatters, ObjectionMatters, OfficeMatter
from storage.connection import Row
from storage.database import Tx
from storage.named_queries import load

SQL = load("reminder_facts")


async def around_case(tx: Tx, case_id: int) -> CaseMatters:
    """Return the facts about a case that its reminders depend on; defaults if there is no case."""
    row = await tx.one(SQL["around_case"], case_id=case_id)
    if row is None:
        return CaseMatters()
    return CaseMatters(
        waits_above=bool(row["waits_above"]),
        objected=bool(row["objected"]),
        rating=row["rating"],
        granted_in_full=row["outcome"] == Outcome.GRANTED,
        approval_asked=row["approval"] == "asked",
        tagged=row["tagged"] is not None,
        extended=row["extended_at"] is not None,
        lateness_chosen_for=_lateness(row["lateness"]),
        proof_waits=bool(row["proof_waits"]),
    )


def _lateness(facts: str | None) -> date | None:
    return date.fromisoformat(json.loads(facts)["due"]) if facts else None


async def objection(tx: Tx, objection_id: int) -> ObjectionMatters | None:
    """Return the facts about an objection that its reminders depend on, or None."""
    row = await tx.one(SQL["objection"], id=objection_id)
    if row is None:
        return None
    return ObjectionMatters(
        row["id"],
        row["number"],
        row["case_id"],
        row["person_id"],
        row["state"],
        Regime(row["regime"]),
        Dates(
            date.fromisoformat(row["due_on"]),
            date.fromisoformat(row["promised_on"] or row["due_on"]),
        ),
        date.fromisoformat(row["ordered_on"]) if row["ordered_on"] else None,
        bool(row["disputed"]),
        bool(row["fulfilled"]),
    )


async def exemptions(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the exemptions that will end, those ending today included."""
    return [_entry(row) for row in await tx.all(SQL["exemptions"], today=today)]


async def acting(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the acting holders of a role, by name, whose last day is today or later."""
    return [_entry(row) for row in await tx.all(SQL["acting"], today=today)]


async def rights(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return the requests of people about their own data that are not answered yet."""
    return [
        OfficeMatter(
            row["id"],
            row["title"],
            datetime.fromisoformat(row["due_at"]).astimezone(zone).date(),
            datetime.fromisoformat(row["since"]),
        )
        for row in await tx.all(SQL["rights"])
    ]


def _entry(row: Row) -> OfficeMatter:
    since = datetime.fromisoformat(row["since"])
    return OfficeMatter(row["id"], row["title"], date.fromisoformat(row["ends_on"]), since)


async def mute(tx: Tx, about: About, now: datetime) -> None:
    """Record that a person wants no notices about a matter beyond what must be told."""
    tx.later(SQL["mute"], about=about.name, now=now)


async def unmute(tx: Tx, about: About) -> None:
    """Record that all notices about a matter are wanted again."""
    tx.later(SQL["unmute"], about=about.name)


async def is_muted(tx: Tx, about: About) -> bool:
    """Say whether the notices about a matter are muted."""
    return await tx.one(SQL["is_muted"], about=about.name) is not None
