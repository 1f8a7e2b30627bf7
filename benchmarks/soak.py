"""Memory while people use the desk for a while: `python -m benchmarks.soak [MINUTES] [PEOPLE]`.

The real process on a local Telegram that enforces its limits and refuses a call now and then.
People file requests, ask, write, and send files at an even pace; an officer replies, and looks at
the queue.
"""

import asyncio
import contextlib
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.printing import Row, show
from benchmarks.running import Running, running
from sandbox import Person
from tests.uploads.strangers import pdf, picture
from tests.walking import WALK

APART = 12.0
"""Seconds between two acts of a person, in the mean."""
PATIENCE = 120.0
"""Seconds that somebody waits for the desk before doing something else."""
MINUTE = 60.0
HEAD = "Pemohon menulis:"


@dataclass
class Soak:
    """The desk that is used, and what people did with it."""

    found: Running
    chance: random.Random
    wrote: int = 0
    replied: set[int] = field(default_factory=set)
    measured: list[tuple[float, float]] = field(default_factory=list)
    """Megabytes in memory, and of them those that are no file's, once a minute."""

    async def lives(self, person: Person) -> None:
        """Let a person file a request, and then do this and that."""
        await self.files(person)
        acts = (
            lambda: person.says(f"Tambahan: datanya per desa, bagian {self.wrote}"),
            lambda: person.says("Sampai mana permohonan saya?"),
            lambda: person.says("/bantuan"),
            lambda: person.says("Terima kasih banyak bu"),
            lambda: person.sends_photo(picture(size=(1280, 960))),
            lambda: person.sends_document("surat.pdf", pdf(pages=3)),
        )
        while True:
            await self.pause()
            await self.does(person, self.chance.choice(acts))

    async def files(self, person: Person) -> None:
        """Take the steps of the form; whoever waits too long for a button lets it be."""
        steps: list[tuple[str, str]] = [("say", "/permohonan")]
        steps += [(act, words) for _, act, words in WALK]
        for act, words in [*steps, ("press", "Kirim permohonan")]:
            await self.pause(1 / 3)
            if act == "press":
                await self.sees(lambda label=words: _offers(person, label))  # type: ignore[misc]
                if not _offers(person, words):
                    return
            does = person.says if act == "say" else person.presses
            await self.does(person, partial(does, words))

    async def does(self, person: Person, act: Callable[[], object]) -> None:
        """Do something, and wait until the desk has answered."""
        heard = _heard(person)
        act()
        self.wrote += 1
        await self.sees(lambda: _heard(person) > heard)

    async def sees(self, what: Callable[[], bool]) -> None:
        """Wait for something that people can see, but not for ever."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while not what():  # noqa: ASYNC110 - a chat rings no bell
                    await asyncio.sleep(0.2)

    async def replies(self, officer: Person) -> None:
        """Reply to what people wrote, and look at the queue."""
        seat, group = officer.in_(self.found.group), self.found.group
        while True:
            await asyncio.sleep(APART)
            open_ones = [m for m in group.messages if HEAD in m.text and m.id not in self.replied]
            if open_ones:
                self.replied.add(open_ones[-1].id)
                seat.replies(open_ones[-1], f"Sedang kami siapkan ({len(self.replied)})")
            seat.says("/antrian")

    async def faults(self) -> None:
        """Let Telegram refuse a call every few seconds."""
        planned = self.found.telegram.faults
        while True:
            await asyncio.sleep(self.chance.uniform(1, 6))
            planned.fail(status=self.chance.choice((429, 500, 502)), retry_after=1)

    async def pause(self, part: float = 1.0) -> None:
        """Wait as long as a person takes to do the next thing."""
        await asyncio.sleep(self.chance.uniform(0.5, 1.5) * APART * part)

    async def measures(self, minutes: int) -> None:
        """Write down each minute what the process holds."""
        for _ in range(minutes):
            await asyncio.sleep(MINUTE)
            self.measured.append((self.found.megabytes, self.found.own_megabytes))
            print(  # noqa: T201 - it takes long: what is known so far
                f"{time.strftime('%H:%M')} {self.measured[-1][0]:.0f} MB", flush=True
            )


def _heard(person: Person) -> int:
    return sum(message.from_bot for message in person.chat)


def _offers(person: Person, label: str) -> bool:
    """Say whether a button is there to be pressed, below a message or in the keyboard's place."""
    shown = [button for message in person.chat for button in message.buttons]
    return any(label in one for one in (*person.keys, *shown))


async def soaked(minutes: int, people: int) -> Soak:
    """Use a desk for some minutes."""
    with tempfile.TemporaryDirectory() as folder:
        async with running("desk", Path(folder)) as found:
            soak = Soak(found, random.Random(7))  # noqa: S311 - it must be repeatable
            found.telegram.enforce_pace = True
            officer = found.officer
            crowd = [found.telegram.person(f"Warga {number}") for number in range(people)]
            lives: list[Awaitable[None]] = [soak.lives(person) for person in crowd]
            others = (soak.replies(officer), soak.faults())
            tasks = [asyncio.ensure_future(one) for one in (*lives, *others)]
            await soak.measures(minutes)
            for task in tasks:
                task.cancel()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(result, Exception):
                    raise result
    return soak


async def main(minutes: int, people: int) -> None:
    """Use a desk, and print what it held."""
    soak = await soaked(minutes, people)
    whole, own = zip(*soak.measured, strict=True)
    show(
        "soak",
        [
            Row("messages and taps of citizens", f"{soak.wrote}", more=True),
            Row("replies of an officer", f"{len(soak.replied)}", more=True),
            Row("memory after a minute", f"{whole[0]:.0f} MB"),
            Row("memory at most", f"{max(whole):.0f} MB"),
            Row("memory at the end", f"{whole[-1]:.0f} MB"),
            Row("of it, no file's", f"{own[-1]:.0f} MB"),
        ],
    )


if __name__ == "__main__":
    asyncio.run(main(*[int(argument) for argument in sys.argv[1:]] or [20, 60]))
