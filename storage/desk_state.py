"""A few facts about the desk itself: the group's id, the last poll, who the bot is.

Every turn reads some. No other program writes them, so what was read or written last still holds,
and need not be read again.
"""

import json
from datetime import datetime
from functools import partial

from storage.database import Tx

"""The Telegram id of the administrator who keeps the trail's anchors outside the desk."""
BEGAN = "began_at"
BOARD = "board_place"
GROUP_ID = "group_id"
GROUP_SETTING = "group_setting"
PUBLISHED = "published_at"
"""The group that the settings named when the desk was bound by them."""
RELEASED_AT = "group_released_at"
RELEASED_FROM = "group_released_from"
"""The group that was forgotten, until another is bound; it may still be there, and not know."""


async def put(tx: Tx, name: str, value: str) -> None:
    """Remember a fact."""
    tx.later(
        "INSERT INTO desk_state (name, value) VALUES (:name, :value) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name=name,
        value=value,
    )
    tx.known.pop(name, None)
    tx.after_commit(partial(tx.known.__setitem__, name, value))


async def get(tx: Tx, name: str) -> str | None:
    """Return a fact, or None."""
    if name not in tx.known:
        row = await tx.one("SELECT value FROM desk_state WHERE name = :name", name=name)
        value = str(row["value"]) if row else None
        tx.after_commit(partial(tx.known.__setitem__, name, value))
        return value
    return tx.known[name]


async def put_instant(tx: Tx, name: str, at: datetime) -> None:
    """Remember when something happened last."""
    await put(tx, name, at.isoformat())


async def get_instant(tx: Tx, name: str) -> datetime | None:
    """Return when something happened last, or None."""
    text = await get(tx, name)
    return datetime.fromisoformat(text) if text else None


async def group_id(tx: Tx) -> int:
    """Return the id of the officers' group; 0 while there is none."""
    return int(await get(tx, GROUP_ID) or 0)


async def put_group_id(tx: Tx, chat_id: int) -> None:
    """Remember which chat is the officers' group."""
    await put(tx, GROUP_ID, str(chat_id))


async def release_group(tx: Tx, now: datetime) -> None:
    """Forget the officers' group: the next one is bound as if there had been none."""
    await put(tx, RELEASED_FROM, str(await group_id(tx)))
    for fact in (GROUP_ID, GROUP_SETTING):
        await put(tx, fact, "")
    await put_instant(tx, RELEASED_AT, now)


async def is_forum(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known."""
    return await get(tx, "forum") != "no"


async def board_message(tx: Tx) -> int | None:
    """Return the id of the board's message, if it is in the current group."""
    group, _, message_id = (await get(tx, BOARD) or "").partition(":")
    return int(message_id) if message_id and group == str(await group_id(tx)) else None


async def put_board(tx: Tx, message_id: int | None) -> None:
    """Remember which message of the group is the board; none if it is gone."""
    await put(tx, BOARD, f"{await group_id(tx)}:{message_id or ''}")


async def has_topics(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known, and the bot may make them."""
    return await get(tx, "forum") not in ("no", "forbidden")


async def put_me(tx: Tx, me: dict[str, object]) -> None:
    """Remember the answer of getMe, which says who the bot is."""
    await put(tx, "me", json.dumps(me))


async def me(tx: Tx) -> dict[str, object]:
    """Return the last answer of getMe; empty before the first."""
    return dict(json.loads(await get(tx, "me") or "{}"))
