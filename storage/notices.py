"""Notices owed to people: attempts to deliver them, and when they were received."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from bot.domain.law.authority import Authority, By
from bot.domain.law.legal_notice import DeliveryAttempt, DeliveryProof, Notice
from storage.database import Tx, load_queries, read_all, read_entity
from storage.table import JSON, TEXT, Table

SQL = load_queries("notices")
NOTICES = Table("notice", Notice, sealed={"facts": JSON, "words": TEXT}, view="notice_now")
TRIES = Table("notice_try", DeliveryAttempt, sealed={"evidence": TEXT})
OPEN = "sent_at IS NULL AND void_at IS NULL"


async def add_notice(  # noqa: PLR0913 - a notice has many sides
    tx: Tx,
    case_id: int | None,
    what: str,
    facts: Mapping[str, object],
    words: str,
    now: datetime,
    *,
    by: By | None = None,
    objection_id: int | None = None,
    incident_id: int | None = None,
    due_on: date | None = None,
    lapses_on: date | None = None,
) -> int:
    """Store a notice, its words sealed; return its number."""
    return await NOTICES.add(
        tx,
        what=what,
        case_id=case_id,
        objection_id=objection_id,
        incident_id=incident_id,
        facts=facts,
        words=words,
        decided_by=by.actor if by else "desk",
        decided_at=now,
        due_on=due_on,
        lapses_on=lapses_on,
    )


async def get(tx: Tx, notice_id: int | None) -> Notice | None:
    """Return one notice."""
    return await NOTICES.get(tx, notice_id)


async def in_chat_after(tx: Tx, notice_id: int) -> list[Notice]:
    """Return the notices saved after one that are on their way in the chat."""
    return await NOTICES.all(tx, f"WHERE id > :id AND handed_at IS NULL AND {OPEN}", id=notice_id)


async def notice_words(tx: Tx, notice_id: int) -> str:
    """Return the words of a notice."""
    return str(await NOTICES.opened(tx, notice_id, "words"))


async def number_of(tx: Tx, notice_id: int) -> str:
    """Return the number of the matter of a notice, even if the notice is unreadable."""
    row = await tx.one(SQL["number_of"], id=notice_id)
    if row is not None and row["number"] is None and (notice := await get(tx, notice_id)):
        row = await tx.one(SQL["number_of_right"], id=notice.facts.get("right"))
    return row["number"] if row else ""


async def mark_handed(tx: Tx, notice_id: int, now: datetime) -> bool:
    """Record that officers are asked to pass a notice on; False if they are, or it is settled."""
    return await NOTICES.change(tx, notice_id, f"handed_at IS NULL AND {OPEN}", handed_at=now)


async def notices_to_hand(tx: Tx, person_id: int) -> dict[int, int | None]:
    """Return the notices that officers are to pass on to a person, with their cases."""
    rows = await tx.all(SQL["to_hand"], person_id=person_id)
    return {row["id"]: row["case_id"] for row in rows}


async def queued(tx: Tx, case_id: int) -> list[int]:
    """Return the notices waiting for the chat of a case's requester, none being sent now."""
    return [int(row["id"]) for row in await tx.all(SQL["queued"], case_id=case_id)]


@dataclass(frozen=True)
class WaitingNotice:
    """A notice that waits to be passed on, until a day if it has one, or for its receipt."""

    handed_at: datetime | None
    sent_at: datetime | None
    due_on: date | None


async def first_waiting(tx: Tx, before: datetime, posted_before: datetime | None) -> list[int]:
    """Return the first notice of each matter with waiting ones; see `waiting`."""
    values = {"before": before, "posted_before": posted_before, "first": None}
    return list(dict.fromkeys(row["first"] for row in await tx.all(SQL["waiting"], **values)))


async def waiting(
    tx: Tx, before: datetime, posted_before: datetime | None, first: int
) -> list[WaitingNotice]:
    """Return a matter's notices waiting to be passed on since before an instant.

    Also what was posted before another, if one is given, and has no receipt on record.
    """
    values = {"before": before, "posted_before": posted_before, "first": first}
    return await read_all(tx, WaitingNotice, SQL["waiting"], **values)


async def set_sent(tx: Tx, notice_id: int, at: datetime) -> None:
    """Record when a notice left; an earlier record stays."""
    NOTICES.put(tx, notice_id, OPEN, sent_at=at)


async def set_arrived(tx: Tx, notice_id: int, at: datetime) -> bool:
    """Record that a notice was received, no earlier than it left; False if that is on record."""
    return await tx.run(SQL["arrived"], id=notice_id, at=at) == 1


async def unset_arrived(tx: Tx, notice_id: int) -> None:
    """Record that a notice was not received after all."""
    NOTICES.put(tx, notice_id, arrived_at=None)


async def unset_sent(tx: Tx, notice_id: int) -> None:
    """Record that a notice was not sent after all, and so not received either."""
    NOTICES.put(tx, notice_id, sent_at=None, arrived_at=None)


async def add_attempt(
    tx: Tx,
    notice_id: int,
    proof: DeliveryProof,
    now: datetime,
    came: Literal["sent", "arrived", "failed"],
) -> None:
    """Record an attempt to deliver a notice: "sent", "arrived" or "failed"; proof is sealed."""
    await TRIES.add(
        tx,
        notice_id=notice_id,
        way=proof.way,
        evidence=proof.evidence or None,
        recorded_by=proof.officer_id,
        recorded_at=now,
        **{f"{came}_at": proof.at},
    )


async def newest_of_kind(tx: Tx, case_id: int, what: str) -> Notice | None:
    """Return the newest notice of a kind on a case that is not void."""
    return await NOTICES.one(tx, SQL["newest"], case_id=case_id, what=what)


async def failed_attempts(tx: Tx, notice_id: int) -> list[DeliveryProof]:
    """Return the attempts that failed to deliver a notice, the earliest first."""
    rows = await tx.all(SQL["in_vain"], notice_id=notice_id)
    return [
        read_entity(DeliveryProof, row, evidence=await TRIES.opened(tx, row["id"], "evidence"))
        for row in rows
    ]


async def set_undeliverable(
    tx: Tx, notice_id: int, at: datetime, now: datetime, by: Authority
) -> bool:
    """Record that no way delivers a notice, which counts as sent at `at`; False if it was sent."""
    return await NOTICES.change(tx, notice_id, OPEN, sent_at=at, unreached_at=now)


async def void(tx: Tx, notice_id: int, now: datetime) -> None:
    """Record that a notice is void, unless it was sent."""
    NOTICES.put(tx, notice_id, "sent_at IS NULL", void_at=now)


async def notices_due_in_chat(tx: Tx, today: date) -> list[int]:
    """Return the notices due today or before that are still unsent in the chat."""
    return [int(row["id"]) for row in await tx.all(SQL["silent"], today=today)]


async def unasked_notices(tx: Tx, kinds: Collection[str], before: datetime) -> list[int]:
    """Return unsent notices, decided by an instant, that no one was asked to take back."""
    values = {"kinds": json.dumps(sorted(kinds)), "before": before}
    return [row["id"] for row in await tx.all(SQL["untaken"], **values)]


async def lapsed(tx: Tx, today: date) -> list[int]:
    """Return the notices that were not sent while they could take effect."""
    return [int(row["id"]) for row in await tx.all(SQL["lapsed"], today=today)]


async def of_matter(tx: Tx, case_id: int | None, objection_id: int) -> list[Notice]:
    """Return the notices on a request and on one objection to it, the oldest first."""
    values = {"case_id": case_id, "objection_id": objection_id}
    return await NOTICES.all(tx, SQL["of_matter"], **values)


async def attempts(tx: Tx, notice_id: int) -> list[DeliveryAttempt]:
    """Return the attempts to deliver a notice, in order."""
    return await TRIES.all(tx, "WHERE notice_id = :id ORDER BY id", id=notice_id)


async def of_objection(tx: Tx, objection_id: int) -> Notice | None:
    """Return the newest notice of the answer to an objection that is not void."""
    return await NOTICES.one(tx, SQL["of_objection"], objection_id=objection_id)


@dataclass(frozen=True)
class NoticeCounts:
    """How many notices of an incident were sent, wait, or reach nobody."""

    sent: int
    waiting: int
    unreached: int


async def counts_of_incident(tx: Tx, incident_id: int) -> NoticeCounts:
    """Return how many notices of a data incident were sent, wait, or reach nobody."""
    [row] = await tx.all(SQL["of_incident"], incident_id=incident_id)
    return read_entity(NoticeCounts, row)
