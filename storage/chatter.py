"""Messages to the group that wait to be gathered into one post, or whose sender is paused."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.domain.message import Content
from storage.connection import Row
from storage.database import Tx
from storage.named_queries import load
from storage.vault import Vault

SQL = load("chatter")
CONTENT = "chatter.content"

ChatterState = Literal["waiting", "paused", "shown"]


@dataclass(frozen=True)
class Chatter:
    """One message outside a case, or on one (`content` is None then: the case keeps it).

    `pointed` is what it replies to.
    """

    id: int
    person_id: int
    case_id: int | None
    message_id: int
    heading: str
    content: Content | None
    pointed: dict[str, Any]
    at: datetime
    traits: frozenset[str]


@dataclass(frozen=True)
class Heard:
    """Who wrote a message and when, without its words."""

    person_id: int
    traits: frozenset[str]
    at: datetime


@dataclass(frozen=True)
class Fresh:
    """A message before it is stored."""

    person_id: int
    message_id: int
    heading: str
    case_id: int | None = None
    content: Content | None = None
    pointed: dict[str, Any] = field(default_factory=dict)
    traits: frozenset[str] = frozenset()


def _chatter(vault: Vault, row: Row) -> Chatter:
    content, pointed = None, {}
    if row["content"] is not None:
        kept = json.loads(vault.open(CONTENT, row["message_id"], row["content"]))
        content, pointed = Content.model_validate(kept["content"]), kept["pointed"]
    return Chatter(
        id=row["id"],
        person_id=row["person_id"],
        case_id=row["case_id"],
        message_id=row["message_id"],
        heading=row["heading"],
        content=content,
        pointed=pointed,
        at=datetime.fromisoformat(row["at"]),
        traits=frozenset(json.loads(row["traits"])),
    )


async def add(
    tx: Tx,
    fresh: Fresh,
    state: ChatterState,
    now: datetime,
    due_at: datetime | None = None,
) -> None:
    """Keep a message, without its words if the group has been shown them."""
    sealed = None
    if fresh.content is not None and state != "shown":
        content = fresh.content.model_dump(mode="json", exclude_defaults=True)
        kept = {"content": content, "pointed": fresh.pointed}
        sealed = tx.vault.seal(CONTENT, fresh.message_id, json.dumps(kept))
    values = {**vars(fresh), "content": sealed, "traits": json.dumps(sorted(fresh.traits))}
    del values["pointed"]
    await tx.insert(SQL["add"], **values, state=state, at=now, due_at=due_at)


async def recent(tx: Tx, since: datetime) -> list[Heard]:
    """Return who wrote outside cases after `since`, without the words."""
    return [
        Heard(
            row["person_id"],
            frozenset(json.loads(row["traits"])),
            datetime.fromisoformat(row["at"]),
        )
        for row in await tx.all(SQL["recent"], since=since)
    ]


async def next_due(tx: Tx) -> datetime | None:
    """Return when the next waiting message is to be gathered, or None."""
    row = await tx.one(SQL["next_due"])
    return datetime.fromisoformat(row["at"]) if row and row["at"] else None


async def due(tx: Tx, now: datetime, far: datetime) -> list[Chatter]:
    """Return the messages to gather now; a time after `far` predates a clock that was set back."""
    return [_chatter(tx.vault, row) for row in await tx.all(SQL["due"], now=now, far=far)]


async def waiting_of(tx: Tx, person_id: int) -> list[Chatter]:
    """Return a person's waiting messages."""
    return [_chatter(tx.vault, row) for row in await tx.all(SQL["waiting_of"], person_id=person_id)]


async def paused(tx: Tx, person_id: int) -> list[Chatter]:
    """Return the messages of a paused sender that were kept back."""
    return [_chatter(tx.vault, row) for row in await tx.all(SQL["paused"], person_id=person_id)]


async def listed(tx: Tx, list_id: int) -> list[Chatter]:
    """Return the messages that a list in the group names and no officer has opened yet."""
    return [_chatter(tx.vault, row) for row in await tx.all(SQL["listed"], list_id=list_id)]


async def show(tx: Tx, chatter_id: int) -> None:
    """Record that the group was shown a message, and blank its words here."""
    tx.later(SQL["show"], id=chatter_id)


async def put_on_list(tx: Tx, chatter_id: int, list_id: int) -> None:
    """Record on which list of the group a message stands."""
    tx.later(SQL["put_on_list"], id=chatter_id, list_id=list_id)


async def hold(tx: Tx, person_id: int) -> None:
    """Keep back the waiting messages of a sender who was just paused."""
    tx.later(SQL["hold"], person_id=person_id)
