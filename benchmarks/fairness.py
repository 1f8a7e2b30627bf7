"""How long another waits beside one person's worst: `python -m benchmarks.fairness`.

Real time, HTTP on loopback, Telegram's limits enforced. One person floods; an honest one writes
every two seconds, and sends a picture from time to time.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.pace import EARLIER, MINUTE, Ready, served
from benchmarks.printing import Row, show
from bot.app import DeskRuntime
from bot.clock import SystemClock
from bot.domain.records.kept_file import Origin
from sandbox import Person
from sandbox.state.shared_state import Call
from storage import people, uploads
from tests.uploads import strangers
from tests.world import World, opened

TEXTS, FILES = 3_000, 60
HOSTILE = ("3310 0112 019 0812 3456 " * 200)[:4096]
"""The longest message there is, of digits that are nearly numbers of people."""
LARGEST = 20_000_000
GOAL = "≤ 2 s"


@dataclass
class Honest:
    """Somebody who writes while another floods, and how long each answer took."""

    person: Person
    waits: list[float] = field(default_factory=list)
    _answered: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, call: Call) -> None:
        """Notice an answer."""
        if call.status == 200 and int(call.params.get("chat_id", 0)) == self.person.id:
            self._answered.set()

    async def writes_until(self, over: Callable[[], Awaitable[bool]]) -> None:
        """Write every two seconds until the flood is over."""
        while not await over():
            self._answered.clear()
            begun = time.monotonic()
            self.person.says("/menu")
            async with asyncio.timeout(5 * MINUTE):
                await self._answered.wait()
            self.waits.append(time.monotonic() - begun)
            await asyncio.sleep(2)


async def prepared(path: Path, more: Callable[[World], Awaitable[None]]) -> tuple[Ready, Person]:
    """Open an office with one person's registered request; the other one is honest."""
    async with opened(at=SystemClock().now() - EARLIER, path=path) as world:
        await world.say(world.rina, "/menu")
        await more(world)
        return Ready(world.telegram, world.group, [world.sari], path), world.rina


async def beside(
    before: Callable[[World], Awaitable[None]],
    flood: Callable[[Person], object],
    left: str,
    also: Callable[[DeskRuntime, Person], Coroutine[None, None, None]] | None = None,
) -> list[float]:
    """Let one person flood, and return the waits of another until `left` counts nothing."""
    with tempfile.TemporaryDirectory() as folder:
        ready, rina = await prepared(Path(folder) / "loket.sqlite3", before)
        async with served(ready) as parts:
            await asyncio.sleep(2)  # the desk greets the group first
            honest = Honest(rina)
            ready.telegram.on_call.append(honest.note)
            flood(ready.people[0])
            await asyncio.sleep(1)

            async def over() -> bool:
                return bool(honest.waits) and not await _count(parts, left)

            sending = asyncio.create_task(also(parts, rina)) if also else None
            await honest.writes_until(over)
            if sending is not None:
                sending.cancel()
    return honest.waits


async def _count(parts: DeskRuntime, sql: str) -> int:
    async with parts.desk.database.reading() as tx:
        row = await tx.one(f"SELECT count(*) AS n FROM {sql}")  # noqa: S608 - our own
        return int(row["n"]) if row else 0


async def with_case(world: World) -> None:
    """Let the one who will flood register a request: their words are screened for the group."""
    await world.files(world.sari)


async def with_files(world: World) -> None:
    """Store the largest files of somebody who has not agreed, more than a limit lets in today."""
    await world.say(world.sari, "/permohonan")
    now = world.clock.now()
    for number in range(FILES):
        async with world.desk.database.transaction() as tx:
            person = await people.find(tx, world.sari.id)
            if person is None:
                raise RuntimeError("who has just written is known")
            origin = Origin("material", person.id, (world.sari.id, 1000 + number))
            upload = await uploads.add_upload(tx, origin, f"large{number}", "surat.txt", now)
            await uploads.save_cleaned(tx, upload, "text", "surat.txt", os.urandom(LARGEST), now)


def floods_with_texts(person: Person) -> None:
    """Send the longest and most expensive texts."""
    for number in range(TEXTS):
        person.says(f"{number}{HOSTILE}"[:4096])


def floods_with_files(person: Person) -> None:
    """Send pictures that are small to send and slow to look at."""
    body = strangers.picture("PNG", (5000, 4990))
    for number in range(FILES):
        person.sends_document(f"peta{number}.png", body)


async def pictures_wait(waits: list[float], parts: DeskRuntime, person: Person) -> None:
    """Send a picture every few seconds, and note how long it takes until it is looked at."""
    for number in range(FILES):
        begun = time.monotonic()
        person.sends_photo(strangers.picture("JPEG", (640, 480 + number)))
        await asyncio.sleep(0.3)
        while await _count(  # noqa: ASYNC110 - another's
            parts,
            "upload JOIN person AS p ON p.id = person_id "
            f"WHERE state = 'waiting' AND p.telegram_id = {person.id}",
        ):
            await asyncio.sleep(0.1)
        waits.append(time.monotonic() - begun)
        await asyncio.sleep(5)


async def main() -> None:
    """Play each flood beside an honest person, and print how long that one waited."""
    texts = await beside(with_case, floods_with_texts, "inbox WHERE state = 'waiting'")
    pictures: list[float] = []
    files = await beside(
        with_case,
        floods_with_files,
        "upload WHERE state = 'waiting'",
        lambda parts, person: pictures_wait(pictures, parts, person),
    )
    leaving = await beside(with_files, lambda person: person.presses("Tidak setuju"), "leaver")
    show(
        "fairness",
        [
            Row(f"{TEXTS} hostile texts of one: another waits at most", _worst(texts), GOAL),
            Row(f"{FILES} slow files of one: another waits at most", _worst(files), GOAL),
            Row(f"{FILES} slow files of one: another's picture waits at most", _worst(pictures)),
            Row(f"forgetting {FILES} files of 20 MB: another waits at most", _worst(leaving), GOAL),
        ],
    )


def _worst(waits: list[float]) -> str:
    return f"{max(waits):.2f} s ({len(waits)} times)" if waits else "–"


if __name__ == "__main__":
    asyncio.run(main())
