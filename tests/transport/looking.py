"""Direct access to what a desk keeps: its tables, its outbox, and what it logs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Any

from bot.transport.log_setup import PrivateFormatter
from sandbox import Person
from storage import outbox
from storage.outbox import Outgoing
from tests.process import PATIENCE
from tests.world import World, rows


async def carried(world: World, table: str, which: str = "true") -> list[str]:
    """Return what rows of the inbox or the outbox carry, opened; of what is blanked, nothing."""
    sql = f"SELECT seq, sealed FROM {table} WHERE {which} AND sealed IS NOT NULL ORDER BY seq"  # noqa: S608
    async with world.desk.database.transaction() as tx:
        found = await tx.all(sql)
        return [tx.vault.open(f"{table}.sealed", row["seq"], row["sealed"]) for row in found]


async def read_only(world: World, *, on: bool) -> None:
    """Let the database refuse every change, as on a disk that was remounted read-only."""
    line = world.desk.database._line  # noqa: SLF001 - no transaction can do this
    await line.execute(f"PRAGMA query_only = {int(on)}")


async def updates(world: World) -> list[tuple[str, int]]:
    """Return (state, attempts) of every update that did not come from the group."""
    sql = "SELECT state, attempts FROM inbox WHERE lane NOT LIKE '-%' ORDER BY seq"
    found = await rows(world, sql)
    return [(row["state"], row["attempts"]) for row in found]


async def queue(world: World, chat: object, text: str = "", **more: Any) -> int:
    """Queue a message to a chat; `method`, `payload` and other fields of the row can be given."""
    row: dict[str, Any] = {"method": "sendMessage", "lane": f"p:{chat}", "payload": {"text": text}}
    async with world.desk.database.transaction() as tx:
        outgoing = Outgoing(chat=str(chat), **{**row, **more})
        return await outbox.queue(tx, outgoing, world.clock.now())


async def claim(world: World, seq: int) -> None:
    """Mark a row as being sent, as if the process had died before Telegram's answer."""
    async with world.desk.database.transaction() as tx:
        await outbox.claim(tx, seq)


async def state_of(world: World, seq: int) -> str:
    found = await rows(world, "SELECT state FROM outbox WHERE seq = :seq", seq=seq)
    return str(found[0]["state"])


async def row_of(world: World, seq: int) -> dict[str, Any]:
    return (await rows(world, "SELECT * FROM outbox WHERE seq = :seq", seq=seq))[0]


async def eventually(condition: Callable[[], Awaitable[object]]) -> None:
    """Wait until a condition holds that another task brings about."""
    async with asyncio.timeout(PATIENCE):
        while not await condition():  # noqa: ASYNC110 - nobody sets an event for a test
            await asyncio.sleep(0)


def heard(person: Person) -> list[str]:
    """Return what the bot wrote to a person."""
    return [message.text for message in person.chat if message.from_bot]


def alarms(world: World) -> list[str]:
    """Return the warnings that the group saw."""
    return [message.text for message in world.group.messages if message.text.startswith("⚠️")]


@contextmanager
def logged() -> Iterator[StringIO]:
    """Return what the desk logs meanwhile, each line as a host writes it."""
    written, logger = StringIO(), logging.getLogger("bot")
    handler = logging.StreamHandler(written)
    handler.setFormatter(PrivateFormatter("%(message)s"))
    level = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    try:
        yield written
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
