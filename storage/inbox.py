"""The inbox: what Telegram sent, in order within a chat, the chats in turn."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.database import Row, Tx, load_queries, read_entity, read_number
from storage.vault import SealError, Vault

SQL = load_queries("inbox")

LARGEST = 2**63
"""Bound of SQLite's integers: a number beyond it is not taken as an update's id."""

EndState = Literal["done", "ignored"]
RAW = "inbox.sealed"
PRIVATE, GROUP = 8, 1
"""What an update counts among the turns. A group counts less: all its officers are one chat."""


@dataclass(frozen=True)
class WaitingUpdate:
    """An update that still has to be handled; `raw` is what Telegram sent, empty if it is damaged.

    `tap_at` is when a button in it counts as pressed: Telegram gives presses no date.
    """

    seq: int
    update_id: int
    raw: str
    lane: str
    attempts: int
    stored_at: datetime
    tap_at: datetime


def lane_of(update: Mapping[str, object]) -> str:
    """Return the lane of an update: the private chat or group thread that must stay in order."""
    for kind, body in update.items():
        if kind == "update_id" or not isinstance(body, dict):
            continue
        message = body.get("message") if kind == "callback_query" else body
        chat = (message or {}).get("chat") or body.get("from") or {}
        thread = (message or {}).get("message_thread_id", 0) if chat.get("id", 0) < 0 else 0
        return f"{chat.get('id', 0)}:{thread}"
    return "0:0"


def private_lane(telegram_id: int) -> str:
    """Return the lane of a private chat."""
    return f"{telegram_id}:0"


async def store(tx: Tx, update: object, now: datetime, tap_at: datetime | None = None) -> bool:
    """Store one update, whatever its shape; return False if it is stored already.

    `tap_at` is given for updates that waited while the desk was away: the time of its last poll.
    """
    raw = json.dumps(update, ensure_ascii=False, sort_keys=True)
    lane = _lane(update)
    row = await tx.one(
        SQL["store"],
        update_id=update_id(update) or 0,
        digest=hashlib.sha256(raw.encode("utf-8", "surrogatepass")).digest(),
        lane=lane,
        cost=GROUP if lane.startswith("-") else PRIVATE,
        raw=raw.encode("utf-8", "replace").decode(),
        stored_at=now,
        tap_at=tap_at or now,
    )
    return row is not None


def update_id(update: object) -> int | None:
    """Return the number by which Telegram knows an update, or None if it has none."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and abs(number) < LARGEST else None


def _lane(update: object) -> str:
    apart = f"odd:{update_id(update)}"  # for shapes that Telegram does not document
    try:
        return lane_of(update) if isinstance(update, dict) else apart
    except (AttributeError, TypeError):
        return apart


async def next_waiting(tx: Tx, paused: list[str]) -> WaitingUpdate | None:
    """Return the waiting update whose turn it is, outside the paused lanes."""
    row = await tx.one(SQL["next"], paused=json.dumps(paused))
    return read_entity(WaitingUpdate, row, raw=_opened(tx.vault, row)) if row else None


def _opened(vault: Vault, row: Row) -> str:
    try:
        return vault.open(RAW, row["seq"], row["sealed"])
    except SealError:  # then it is parked as any other that cannot be read, and blocks nobody
        return ""


async def record_end(
    tx: Tx,
    seq: int,
    state: EndState,
    now: datetime,
    *,
    blank: bool = False,
) -> None:
    """Record how an update ended; `blank` removes what it carried."""
    tx.run_later(SQL["settle"], seq=seq, state=state, now=now, blank=blank)


async def park(tx: Tx, waiting: WaitingUpdate, error: str, now: datetime) -> None:
    """Put an update aside that cannot be handled."""
    tx.run_later(SQL["park"], seq=waiting.seq, error=error, now=now)


async def requeue_parked(tx: Tx, attempts: int) -> int:
    """Queue the parked updates again, as if tried `attempts` times; return how many they are."""
    return await tx.run(SQL["take_up_again"], attempts=attempts)


async def count_update_attempt(tx: Tx, seq: int) -> int:
    """Count one more attempt at an update and return how many there were."""
    return await read_number(tx, SQL["count_attempt"], seq=seq)


async def parked_since(tx: Tx, since: datetime) -> list[int]:
    """Return the numbers of the updates that were parked after `since`."""
    return [row["seq"] for row in await tx.all(SQL["parked_since"], since=since)]
