"""A few facts about the desk itself, its id, and the database's own keys, sealed in it."""

import json
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import MAXYEAR, datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.error_texts import ErrorText
from bot.errors import ConfigError, StorageError
from storage.database import Tx, convert_value, load_queries
from storage.vault import KEY_BYTES, NEW, Vault

Value = TypeVar("Value")

BEGAN = "began_at"
BOARD = "board_place"
GROUP_ID = "group_id"
GROUP_SETTING = "group_setting"
"""The group that the settings named when the desk was bound by them."""
RELEASED_AT = "group_released_at"
RELEASED_FROM = "group_released_from"
"""The group that was forgotten, until another is bound; it may still be there, and not know."""


async def put(tx: Tx, name: str, value: str) -> None:
    """Remember a fact."""
    tx.run_later(
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


async def read(tx: Tx, name: str, as_kind: Callable[[str], Value]) -> Value | None:
    """Return a fact as what it is; None if there is none, or if it cannot be read."""
    text = await get(tx, name)
    try:
        return as_kind(text) if text else None
    except ValueError:
        tx.unread.add((f"desk_state.{name}", 0))
        return None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or at.year == MAXYEAR:
        raise ValueError("no moment of the desk")
    return at


def _board(text: str) -> tuple[int, int | None]:
    """Return a group's id, which is below zero, and that of the message after the colon."""
    group, _, message_id = text.partition(":")
    if not group.startswith("-"):
        raise ValueError("no group")
    return int(group), int(message_id) if message_id else None


async def get_json(tx: Tx, name: str, kind: type[Value]) -> Value | None:
    """Return a fact that is kept as JSON, as `read` does."""
    return await read(tx, name, lambda text: convert_value(kind, json.loads(text)))


async def put_instant(tx: Tx, name: str, at: datetime) -> None:
    """Remember when something happened last."""
    await put(tx, name, at.isoformat())


async def get_instant(tx: Tx, name: str) -> datetime | None:
    """Return when something happened last; None if it never did, or nobody can read when."""
    return await read(tx, name, _instant)


async def was_within(tx: Tx, name: str, now: datetime, span: timedelta) -> bool:
    """Say whether something happened last less than a span ago; a day to come was a wrong clock."""
    at = await get_instant(tx, name)
    return at is not None and timedelta(0) <= now - at < span


async def is_due_again(tx: Tx, name: str, now: datetime, span: timedelta) -> bool:
    """Say whether something did not happen within a span, and remember that it does now."""
    if await was_within(tx, name, now, span):
        return False
    await put_instant(tx, name, now)
    return True


async def group_id(tx: Tx) -> int:
    """Return the id of the officers' group; 0 while there is none.

    It is kept twice: where one of the facts cannot be read, the other says it.
    """
    known = await read(tx, GROUP_ID, _board) or await read(tx, BOARD, _board)
    return known[0] if known else 0


async def put_group_id(tx: Tx, chat_id: int) -> None:
    """Remember which chat is the officers' group; no board stands there yet."""
    await put(tx, GROUP_ID, str(chat_id))
    await put(tx, BOARD, f"{chat_id}:")


async def release_group(tx: Tx, now: datetime) -> None:
    """Forget the officers' group, so that the next one is bound like the first."""
    await put(tx, RELEASED_FROM, str(await group_id(tx)))
    for fact in (GROUP_ID, BOARD, GROUP_SETTING):
        await put(tx, fact, "")
    await put_instant(tx, RELEASED_AT, now)


async def is_forum(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known."""
    return await get(tx, "forum") != "no"


async def board_message(tx: Tx) -> int | None:
    """Return the id of the board's message, if it is in the current group."""
    known = await read(tx, BOARD, _board)
    return known[1] if known and known[0] == await group_id(tx) else None


async def put_board(tx: Tx, message_id: int | None) -> None:
    """Remember which message of the group is the board; none if it is gone."""
    group = await group_id(tx)
    await put(tx, BOARD, f"{group}:{message_id or ''}" if group else "")


async def has_topics(tx: Tx) -> bool:
    """Say whether the group has topics, as far as is known, and the bot may make them."""
    return await get(tx, "forum") not in ("no", "forbidden")


async def put_me(tx: Tx, me: dict[str, object]) -> None:
    """Remember the answer of getMe, which says who the bot is."""
    await put(tx, "me", json.dumps(me))


async def bot_user(tx: Tx) -> dict[str, object]:
    """Return the last answer of getMe; empty before the first, and if it cannot be read."""
    return await get_json(tx, "me", dict[str, object]) or {}


SQL = load_queries("desk_state")
KEY = "desk_key.key"
HASHES, TRAIL = 1, 2
"""The ids of the database's own keys: of keyed hashes, and of the chain of events."""
WRITTEN_WITH = "identity_key_id"
ROTATED_AT = "identity_key_rotated_at"
DESK_ID = "desk_id"
ID_BYTES = 8


async def newest_key_id(tx: Tx) -> bytes | None:
    """Return the id of the key that all of a database is written with; None if it is new.

    While a rotation is unfinished, that is still the older one.
    """
    known = await get(tx, WRITTEN_WITH)
    return bytes.fromhex(known) if known else None


async def desk_id(tx: Tx) -> str:
    """Return the id of the desk; empty in a new database."""
    return await get(tx, DESK_ID) or ""


async def keep_desk_id(tx: Tx, vault: Vault, now: datetime) -> None:
    """Store the desk's id unless there is one: that of the key file, or a new one."""
    if not await desk_id(tx):
        known = vault.desk if vault.desk != NEW else ""
        await put(tx, DESK_ID, known or secrets.token_hex(ID_BYTES))
        await put_instant(tx, BEGAN, now)


async def unlock_transaction(tx: Tx, vault: Vault) -> Vault:
    """Let a transaction seal and open with the keys of a key file, and return them.

    The desk's id and the database's own keys are added to them; those are made if it is new.
    Raises ConfigError if the keys are those of another database, StorageError if its own are gone.
    """
    known, desk = await newest_key_id(tx), await desk_id(tx)
    if desk and not vault.may_belong_to(desk):
        raise ConfigError(ErrorText("key-other-desk"))
    vault = replace(vault, desk=desk or vault.desk)
    if known is not None and not vault.has(known):
        raise ConfigError(ErrorText("key-other"))
    if known is None:
        await put(tx, WRITTEN_WITH, vault.key_id.hex())
        for own in (HASHES, TRAIL):
            await tx.run(SQL["add"], id=own, key=_made(vault, own))
    hash_key, trail_key = [await _opened(tx, vault, own) for own in (HASHES, TRAIL)]
    vault = replace(vault, hash_key=hash_key, trail_key=trail_key)
    tx.unlock(vault)
    return vault


def _made(vault: Vault, own: int) -> bytes:
    """Make a key that the database keeps for itself, sealed."""
    return vault.seal(KEY, own, secrets.token_bytes(KEY_BYTES).hex())


async def _opened(tx: Tx, vault: Vault, own: int) -> bytes:
    row = await tx.one(SQL["find"], id=own)
    if row is None:
        raise StorageError(ErrorText("deleted", place=KEY))
    return bytes.fromhex(vault.open(KEY, own, row["key"]))


async def mark_rotated(tx: Tx, now: datetime) -> None:
    """Record that everything is written with the newest key, and since when."""
    await put(tx, WRITTEN_WITH, tx.vault.key_id.hex())
    await put_instant(tx, ROTATED_AT, now)


async def rotated_at(tx: Tx) -> datetime | None:
    """Return when the last rotation was finished."""
    return await get_instant(tx, ROTATED_AT)
