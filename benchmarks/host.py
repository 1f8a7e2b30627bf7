"""What a further office costs in one process: `python -m benchmarks.host [OFFICES] [SECONDS]`.

A host and a single desk run beside each other in processes of their own on local Telegrams; only
their processor time counts.
"""

import asyncio
import os
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.printing import Row, show
from benchmarks.running import LONGEST, megabytes, processor_seconds
from bot.clock import SystemClock
from bot.office import KLATEN_PROFILE
from bot.transport.ticker import CALM_AFTER, CALM_SECONDS
from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app
from sandbox.state.shared_state import Call

FLOOD, ASKED = 1_000, 20
WARM = CALM_AFTER + CALM_SECONDS
"""Seconds after which an office in which nothing happens is at rest."""


class Hosted:
    """A process that serves the offices of some local Telegrams, and when each first polled."""

    def __init__(self, telegrams: list[LocalTelegram], pid: int, began: float) -> None:
        self.telegrams = telegrams
        self.pid = pid
        self._began = began
        self.polled: dict[str, float] = {}
        self._called = asyncio.Event()
        for telegram in telegrams:
            telegram.on_call.append(lambda call, one=telegram: self._note(one, call))

    def _note(self, telegram: LocalTelegram, call: Call) -> None:
        if call.method == "getUpdates":
            self.polled.setdefault(telegram.token, time.monotonic() - self._began)
        self._called.set()

    async def all_poll(self) -> None:
        """Wait until every office has polled."""
        async with asyncio.timeout(LONGEST):
            while len(self.polled) < len(self.telegrams):
                self._called.clear()
                await self._called.wait()


@asynccontextmanager
async def hosted(folder: Path, count: int) -> AsyncIterator[Hosted]:
    """Run a host with so many offices, each with a group, on local Telegrams of their own."""
    telegrams = [LocalTelegram(SystemClock(), f"{n}00:sandbox") for n in range(1, count + 1)]
    first, *others = telegrams
    async with running_server(telegram_app(first, *others)) as address:
        (folder / ".env").write_text(f"TELEGRAM_API_URL={address}\nLOG_LEVEL=ERROR\n")
        for number, telegram in enumerate(telegrams):
            group = telegram.forum("Petugas PPID")
            group.add(telegram.person("Budi"), administrator=True)
            office = folder / f"office{number}"
            office.mkdir(exist_ok=True)
            shutil.copy(KLATEN_PROFILE, office)
            office.joinpath(".env").write_text(
                f"BOT_TOKEN={telegram.token}\nOFFICERS_CHAT_ID={group.id}\n"
                f"OFFICE_PROFILE={KLATEN_PROFILE.name}\n"
            )
        known = {"PYTHONDONTWRITEBYTECODE": ""}
        began = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.as_installed", "bot", "host", str(folder)),
            env={**os.environ, **known},
        )
        found = Hosted(telegrams, process.pid, began)
        try:
            await found.all_poll()
            yield found
        finally:
            process.terminate()
            await process.wait()


async def idle(found: Hosted, seconds: float) -> float:
    """Return the milliseconds of processor time that a process takes in an idle minute."""
    await asyncio.sleep(WARM)
    before = processor_seconds(found.pid)
    await asyncio.sleep(seconds)
    return (processor_seconds(found.pid) - before) * 1000 * 60 / seconds


async def waits_beside_a_flood(found: Hosted, flooded: LocalTelegram | None) -> list[float]:
    """Return how long somebody waits in one office for each answer, while another is flooded."""
    quiet = found.telegrams[0]
    person = quiet.person("Rina")
    answered = asyncio.Event()

    def note(call: Call) -> None:
        if call.status == 200 and int(call.params.get("chat_id", 0)) == person.id:
            answered.set()

    quiet.on_call.append(note)
    if flooded is not None:
        for number in range(FLOOD):
            flooded.person(f"Warga {number}").says(f"Selamat pagi, ini kabar nomor {number}")
    waits = []
    for _ in range(ASKED):
        answered.clear()
        began = time.monotonic()
        person.says("/menu")
        async with asyncio.timeout(LONGEST):
            await answered.wait()
        waits.append(time.monotonic() - began)
        await asyncio.sleep(1.0)
    return sorted(waits)


async def main(offices: int, seconds: float) -> None:
    """Play a host and a single desk, and print what each further office costs."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as many:
        async with hosted(Path(many), offices):
            pass  # the first start makes databases and keys
        async with hosted(Path(many), offices) as host, hosted(Path(one), 1) as desk:
            alone, whole = await asyncio.gather(idle(desk, seconds), idle(host, seconds))
            memory, memory_alone = megabytes(host.pid), megabytes(desk.pid)
            calm = await waits_beside_a_flood(host, None)
            flooded = await waits_beside_a_flood(host, host.telegrams[-1])
        polled = sorted(host.polled.values())
    further, together = offices - 1, memory - memory_alone
    show(
        "host",
        [
            Row("start: the first office polls after", f"{polled[0]:.1f} s", noise=0.4),
            Row("start: the last office polls after", f"{polled[-1]:.1f} s", noise=0.4),
            Row("memory of a desk alone", f"{memory_alone:.0f} MB"),
            Row("memory of a further office", f"{together / further:.2f} MB"),
            Row("idle minute of a desk alone", f"{alone:.1f} ms", noise=0.4),
            Row(
                "idle minute of a further office",
                f"{(whole - alone) / further:.1f} ms",
                noise=0.4,
            ),
            Row("host : as many processes, memory", f"1 : {memory_alone * offices / memory:.0f}"),
            Row("host : as many processes, idle minute", f"1 : {alone * offices / whole:.1f}"),
            Row("an answer in a quiet host, at most", f"{calm[-1]:.2f} s", noise=1.0),
            Row("an answer beside a flooded office, at most", f"{flooded[-1]:.2f} s", "≤ 1 s", 1.0),
        ],
    )


if __name__ == "__main__":
    asyncio.run(main(*[int(argument) for argument in sys.argv[1:]] or [100, 60]))
