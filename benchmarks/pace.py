"""How long citizens wait who file in the same second: `python -m benchmarks.pace [PEOPLE…]`.

Real time, HTTP on loopback, Telegram's limits enforced: what is sent too fast is refused.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from benchmarks.printing import Row, show
from bot.app import DeskRuntime, assemble
from bot.clock import SystemClock
from bot.desk_opening import open_desk
from bot.office import KLATEN_PROFILE, load_profile
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.ticker import scheduler
from sandbox import Group, LocalTelegram, Person
from sandbox.api.http_api import running_server, telegram_app
from sandbox.state.shared_state import Call
from storage.database_opening import open_database
from storage.vault import Vault
from tests.confinement import CONFINEMENT
from tests.walking import walk_to
from tests.world import KEY, opened

EARLIER = timedelta(seconds=75)
"""When the forms were filled: long enough ago for the pace to be forgotten, not for an absence."""
MINUTE = 60.0


@dataclass
class Heard:
    """When people pressed, when each first heard something, and what the group got."""

    count: int
    begun: float = 0.0
    first: dict[int, float] = field(default_factory=dict)
    group: list[float] = field(default_factory=list)
    refused: int = 0
    everybody: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, call: Call) -> None:
        """Write down a call of the desk's."""
        chat, at = int(call.params.get("chat_id", 0)), time.monotonic() - self.begun
        self.refused += call.status == 429
        if call.status != 200 or not call.method.startswith(("send", "edit", "create")):
            return
        if chat < 0:
            self.group.append(at)
        elif "TANDA BUKTI" in str(call.params.get("text", call.params.get("caption", ""))):
            self.first.setdefault(chat, at)
            if len(self.first) == self.count:
                self.everybody.set()


@dataclass(frozen=True)
class Ready:
    """An office whose people have filled their forms and not sent them yet."""

    telegram: LocalTelegram
    group: Group
    people: list[Person]
    path: Path


async def prepared(path: Path, count: int) -> Ready:
    """Walk many people to the last button of the form."""
    async with opened(at=SystemClock().now() - EARLIER, path=path) as world:
        people = [world.telegram.person(f"Warga {number}") for number in range(count)]
        for person in people:
            await walk_to(world, "confirm", person)
        return Ready(world.telegram, world.group, people, path)


@asynccontextmanager
async def served(ready: Ready) -> AsyncIterator[DeskRuntime]:
    """Run the desk in real time over HTTP, at Telegram's limits."""
    telegram = ready.telegram
    telegram.clock, telegram.enforce_pace = SystemClock(), True
    database = await open_database(ready.path)
    try:
        async with running_server(telegram_app(telegram)) as address, AiohttpRequest() as request:
            desk = await open_desk(
                database, Vault(KEY), load_profile(KLATEN_PROFILE), request.clock
            )
            client = BotClient(telegram.token, address, request=request)
            me = await client.call("getMe")
            parts = await assemble(desk, client, me, telegram.token, CONFINEMENT)
            with scheduler() as jobs:
                running = asyncio.create_task(parts.run(jobs))
                yield parts
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)
            await parts.application.shutdown()
    finally:
        await database.close()


async def file_at_once(count: int) -> Heard:
    """Let everybody press "send" in the same instant; say when each had the receipt."""
    heard = Heard(count)
    with tempfile.TemporaryDirectory() as folder:
        ready = await prepared(Path(folder) / "loket.sqlite3", count)
        async with served(ready):
            await asyncio.sleep(2)  # the desk greets the group first
            heard.begun = time.monotonic()
            ready.telegram.on_call.append(heard.note)
            for person in ready.people:
                person.presses("Kirim permohonan")
            async with asyncio.timeout(MINUTE):
                await heard.everybody.wait()
            await asyncio.sleep(MINUTE - (time.monotonic() - heard.begun))
    return heard


async def main(counts: list[int]) -> None:
    """File with each number of people, and print how long they waited."""
    rows = []
    for count in counts:
        heard = await file_at_once(count)
        waits = sorted(heard.first.values())
        within = 2.0 if count <= 40 else 8.0
        rows += [
            Row(f"{count} at once: receipts", f"{len(waits)}", f"{count}", more=True),
            Row(f"{count} at once: half wait at most", f"{waits[len(waits) // 2]:.2f} s"),
            Row(
                f"{count} at once: 95 of 100 wait at most",
                f"{waits[int(len(waits) * 0.95) - 1]:.2f} s",
                f"{within:.0f} s",
            ),
            Row(f"{count} at once: the last waits", f"{waits[-1]:.2f} s"),
            Row(f"{count} at once: group's calls in a minute", f"{len(heard.group)}", "≤ 20"),
            Row(f"{count} at once: refused by Telegram", f"{heard.refused}", "0"),
        ]
    show("pace", rows)


if __name__ == "__main__":
    asyncio.run(main([int(argument) for argument in sys.argv[1:]] or [40, 200]))
