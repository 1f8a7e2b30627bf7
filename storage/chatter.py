"""Messages to the group that wait to be gathered into one post."""

import json
from datetime import datetime

from bot.domain.words.albums import Chatter, ChatterState, NewMessage, PlainQuestion, SenderTraits
from storage.database import Row, Tx, load_queries, read_entity, read_instant

SQL = load_queries("chatter")
CONTENT = "chatter.content"


def _chatter(tx: Tx, row: Row) -> Chatter:
    sealed = row["content"]
    opened = json.loads(tx.vault.open(CONTENT, row["message_id"], sealed)) if sealed else {}
    return read_entity(Chatter, row, **opened, traits=json.loads(row["traits"]))


async def add_message(
    tx: Tx,
    fresh: NewMessage,
    state: ChatterState,
    now: datetime,
    due_at: datetime | None = None,
) -> None:
    """Keep a message, without its words if the group has been shown them."""
    sealed = None
    if state != "shown":
        content = fresh.content.model_dump(mode="json", exclude_defaults=True)
        kept = {"content": content, "pointed": vars(fresh.pointed)}
        sealed = tx.vault.seal(CONTENT, fresh.message_id, json.dumps(kept))
    values = {**vars(fresh), "content": sealed, "traits": json.dumps(sorted(fresh.traits))}
    del values["pointed"]
    await tx.insert(SQL["add"], **values, state=state, at=now, due_at=due_at)


async def question_of(tx: Tx, person_id: int) -> PlainQuestion:
    """Return the state of a person's question outside any case."""
    row = await tx.one(SQL["question_of"], person_id=person_id)
    return read_entity(PlainQuestion, row) if row else PlainQuestion()


async def recent_senders(tx: Tx, since: datetime) -> list[SenderTraits]:
    """Return who wrote outside cases after `since`, without the words."""
    rows = await tx.all(SQL["recent"], since=since)
    return [read_entity(SenderTraits, row, traits=json.loads(row["traits"])) for row in rows]


async def next_due(tx: Tx) -> datetime | None:
    """Return when the next waiting message is to be gathered, or None."""
    return await read_instant(tx, SQL["next_due"])


async def due(tx: Tx, now: datetime, far: datetime) -> list[int]:
    """Return the messages to gather now; times after `far` stem from a clock set back."""
    return [int(row["id"]) for row in await tx.all(SQL["due"], now=now, far=far)]


async def waiting_one(tx: Tx, chatter_id: int) -> Chatter | None:
    """Return a message that still waits."""
    row = await tx.one(SQL["waiting_one"], id=chatter_id)
    return _chatter(tx, row) if row else None


async def waiting_of(tx: Tx, person_id: int) -> list[Chatter]:
    """Return a person's waiting messages."""
    return [_chatter(tx, row) for row in await tx.all(SQL["waiting_of"], person_id=person_id)]


async def listed(tx: Tx, list_id: int) -> list[Chatter]:
    """Return the messages that a list in the group names and no officer has opened yet."""
    return [_chatter(tx, row) for row in await tx.all(SQL["listed"], list_id=list_id)]


async def mark_shown(tx: Tx, chatter_id: int) -> None:
    """Record that the group has seen a message, and delete its words here."""
    tx.run_later(SQL["show"], id=chatter_id)


async def put_on_list(tx: Tx, chatter_id: int, list_id: int) -> None:
    """Record on which list of the group a message stands."""
    tx.run_later(SQL["put_on_list"], id=chatter_id, list_id=list_id)
