"""Whatever comes: nothing is parked or stuck, nobody is shown an error or another's secrets."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.transport.outbound.sender import Sender
from tests.hostile.updates import JSON, updates
from tests.prelude import NIK, Person, World, opened, rows
from tests.transport.looking import carried
from tests.walking import ADDRESS, NAME, PHONE

IDENTITY = (NAME, NIK, ADDRESS, PHONE)
WORDS = "notulen sangat khusus"
AT_ONCE = 12
"""Updates in an example."""
EXAMPLES, MANY = 30, 300


@pytest.fixture
async def town() -> AsyncIterator[World]:
    """An office with Sari's case, and strangers at different places of their own way."""
    async with opened() as world:
        await world.files(world.sari, f"Mohon {WORDS}")
        await world.talks(world.rina, "/permohonan", "> Setuju")
        await world.say(world.wati, "/status")
        yield world


@pytest.mark.parametrize("who", ["rina", "wati"])
async def test_no_update_breaks_sticks_or_opens_what_is_anothers(
    town: World, who: str, pytestconfig: pytest.Config
) -> None:
    person = getattr(town, who)
    name = {"id": person.id, "is_bot": False, "first_name": "<b>Rina & {x}"}
    chats = [
        {"id": person.id, "type": "private", "first_name": name["first_name"]},
        {"id": town.group.id, "type": "supergroup", "title": "PPID", "is_forum": True},
        {"id": -1007777777777, "type": "supergroup", "title": "PPID (asli)"},
        {"id": -1008888888888, "type": "channel", "title": "Saluran"},
    ]
    now = int(town.clock.now().timestamp())
    some = st.lists(updates(name, chats, town.telegram.bot.json, now), max_size=AT_ONCE)
    runner = asyncio.get_running_loop()
    reads = Reader(town, person)

    @settings(
        max_examples=MANY if pytestconfig.getoption("--torture") else EXAMPLES,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(some)
    def tried(batch: list[JSON]) -> None:
        asyncio.run_coroutine_threadsafe(reads.takes(batch), runner).result()

    await asyncio.to_thread(tried)
    assert reads.taken > EXAMPLES


@dataclass
class Reader:
    """Sends updates, lets the desk work, and reads what everybody can read then."""

    world: World
    person: Person
    taken: int = 0

    async def takes(self, batch: list[JSON]) -> None:
        seen, group = len(self.person.chat), len(self.world.group.messages)
        for update in batch:
            self.world.telegram.push_raw(dict(update))
        await self.works()
        self.taken += len(batch)
        assert await self.stuck() == []
        assert await self.unsendable() == []
        private = [m.text for m in self.person.chat[seen:] if m.from_bot] + [self.person.toast]
        public = [m.text for m in self.world.group.messages[group:]]
        assert [text for text in private if any(s in text for s in (*IDENTITY, WORDS))] == []
        assert [text for text in public if any(secret in text for secret in IDENTITY)] == []

    async def works(self) -> None:
        """Take, handle and send all, at no pace: a sender that has just started knows of none."""
        parts = self.world.parts
        while await parts.poller.once() or await parts.worker.once():
            pass
        await parts.worker.drain()
        while await parts.files.once():
            pass
        while await Sender(parts.desk, parts.bot_client, asyncio.Event()).once():
            pass
        self.world.clock.let_pass(61)

    async def stuck(self) -> list[str]:
        """Return what could not be handled, and let it be handled by nobody."""
        return await self._taken_out("error", "inbox", "state IN ('waiting', 'parked')")

    async def unsendable(self) -> list[str]:
        """Return what Telegram did not take; a file that somebody made up is none of ours."""
        which = "state = 'failed' AND error NOT LIKE '%file%'"
        return await self._taken_out("method, error", "outbox", which)

    async def _taken_out(self, columns: str, table: str, which: str) -> list[str]:
        """Delete rows; return these columns of them, and what they carried."""
        found = await rows(self.world, f"SELECT {columns} FROM {table} WHERE {which}")  # noqa: S608
        said = await carried(self.world, table, which)
        await rows(self.world, f"DELETE FROM {table} WHERE {which}")  # noqa: S608
        return [*(json.dumps(row) for row in found), *said]
