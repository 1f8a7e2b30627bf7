"""Effects of finished calls to Telegram that still have to be applied."""

import json
from dataclasses import dataclass
from datetime import datetime

from storage.database import Tx, convert_value, load_queries
from storage.outbox import Json

SQL = load_queries("pending_effects")
OUTCOME = "owed_effect.outcome"


@dataclass(frozen=True)
class PendingEffect:
    """How a call ended, and when that was recorded: the effects apply as of then."""

    outcome: Json
    at: datetime


async def add_effect(
    tx: Tx, seq: int, outcome: Json, now: datetime, *, sent: bool, message_id: int | None = None
) -> None:
    """Record that a row was sent or has failed, and that its effects are still to be applied.

    Its words stay until then, also those that a row which arrived would lose.
    """
    state = "sent" if sent else "failed"
    if await tx.run(SQL["ended"], seq=seq, state=state, now=now, message_id=message_id):
        sealed = tx.vault.seal(OUTCOME, seq, json.dumps(outcome))
        await tx.run(SQL["owe"], seq=seq, outcome=sealed, now=now)


async def due(tx: Tx) -> list[int]:
    """Return the outbox rows with effects still to be applied."""
    return [int(row["seq"]) for row in await tx.all(SQL["due"])]


async def find(tx: Tx, seq: int) -> PendingEffect | None:
    """Return how a row ended if its effects are still to be applied."""
    row = await tx.one(SQL["find"], seq=seq)
    if row is None:
        return None
    outcome = json.loads(tx.vault.open(OUTCOME, seq, row["outcome"]))
    return PendingEffect(outcome, convert_value(datetime, row["at"]))


async def done(tx: Tx, seq: int) -> None:
    """Record that all effects of a row were applied."""
    tx.run_later(SQL["done"], seq=seq)
