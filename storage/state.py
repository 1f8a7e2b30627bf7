"""A few facts about the desk itself: the group's id, the last poll, who the bot is."""

import json
from datetime import datetime
from typing import Any

from storage.database import Tx


async def put(tx: Tx, name: str, value: str) -> None:
    """Remember a fact."""
    await tx.run(
        "INSERT INTO desk_state (name, value) VALUES (:name, :value) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name=name,
        value=value,
    )


async def get(tx: Tx, name: str) -> str | None:
    """Return a fact, or None."""
    row = await tx.one("SELECT value FROM desk_state WHERE name = :name", name=name)
    return str(row["value"]) if row else None


async def put_instant(tx: Tx, name: str, at: datetime) -> None:
    """Remember when something happened last."""
    await put(tx, name, at.isoformat())


async def get_instant(tx: Tx, name: str) -> datetime | None:
    """Return when something happened last, or None."""
    text = await get(tx, name)
    return datetime.fromisoformat(text) if text else None


async def is_forum(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known."""
    return await get(tx, "forum") != "no"


async def has_topics(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known, and the bot may make them."""
    return await get(tx, "forum") not in ("no", "forbidden")


async def put_me(tx: Tx, me: dict[str, Any]) -> None:
    """Remember what getMe said."""
    await put(tx, "me", json.dumps(me))


async def me(tx: Tx) -> dict[str, Any]:
    """Return what getMe said last; empty before the first time."""
    return dict(json.loads(await get(tx, "me") or "{}"))
