"""What a message costs beside a bare echo bot: `python -m benchmarks.turns [MESSAGES]`.

Both run on the local Telegram in processes of their own; only their processor time counts.
"""

import asyncio
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import mean, median

from benchmarks.printing import Row, show
from benchmarks.running import Running, running
from sandbox import Person
from tests.walking import WANTED
from tests.world import opened

PEOPLE = 300
ROUNDS = 3
"""How often the bots are measured in turn: the middle counts, as a single round may be half off."""


async def cost_of_a_message(bot: str) -> float:
    """Return the milliseconds of processor time per message of people who fill the form."""
    with tempfile.TemporaryDirectory() as folder:
        async with running(bot, Path(folder)) as found:
            people = [found.telegram.person(f"Warga {number}") for number in range(PEOPLE)]
            first = [found.telegram.person("Warga pertama")]
            await begin_forms(found, first, taps=bot == "desk")  # loads what first use loads
            await asyncio.sleep(2)
            before = found.processor_seconds
            await begin_forms(found, people, taps=bot == "desk")
            return (found.processor_seconds - before) * 1000 / (3 * PEOPLE)


async def begin_forms(found: Running, people: list[Person], *, taps: bool) -> None:
    """Let everybody take the first three steps of the form, one after the other."""
    answers = found.answers
    for turn in range(3):
        for person in people:
            if turn == 1 and taps:
                person.presses("Setuju")
            else:
                person.says(("/permohonan", "Setuju", WANTED)[turn])
        answers += len(people)
        await found.until(lambda due=answers: found.answers >= due)  # type: ignore[misc]


async def statements_of_a_turn() -> list[int]:
    """Return the statements of each turn in which a request is filed, reads and BEGIN included."""
    counts = []
    async with opened() as world:
        seen: list[str] = []
        line = world.desk.database._line  # noqa: SLF001 - nothing else can count
        await line.set_trace_callback(seen.append)
        worker = world.parts.worker
        once = worker.once

        async def counted() -> bool:
            seen.clear()
            moved = await once()
            if moved:
                counts.append(len(seen))
            return moved

        worker.once = counted  # type: ignore[method-assign]
        await world.files(world.sari)
    return counts


def _unhandled(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder}/loket.sqlite3?mode=ro", uri=True)) as connection:
        [[count]] = connection.execute("SELECT count(*) FROM inbox WHERE state = 'waiting'")
    return int(count)


async def flood(bot: str, waiting: int) -> tuple[float, float, Running, float]:
    """Return updates taken in and handled per second, the bot, and its megabytes at the end."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with running(bot, folder, waiting) as found:
            began = time.monotonic()
            await found.until(lambda: not len(found.telegram.updates))
            taken = time.monotonic() - began
            if bot == "desk":
                while await asyncio.to_thread(_unhandled, folder):  # noqa: ASYNC110 - another's
                    await asyncio.sleep(0.2)
            else:
                await found.until(lambda: found.answers >= waiting)
            handled = time.monotonic() - began
            return waiting / taken, waiting / handled, found, found.megabytes


async def start_again() -> float:
    """Return the seconds to the first poll of a desk that has its database already."""
    with tempfile.TemporaryDirectory() as folder:
        async with running("desk", Path(folder)):
            pass
        async with running("desk", Path(folder)) as found:
            return found.polled_after or 0.0


async def main(waiting: int) -> None:
    """Measure the bots one after the other, and print how they compare."""
    bots = ("echo", "echo on aiohttp", "desk")
    rounds = [{bot: await cost_of_a_message(bot) for bot in bots} for _ in range(ROUNDS)]
    costs = {bot: median(one[bot] for one in rounds) for bot in bots}
    echo, desk = costs["echo"], costs["desk"]
    ratio = median(one["desk"] / one["echo"] for one in rounds)
    again = median([await start_again() for _ in range(ROUNDS)])
    statements = await statements_of_a_turn()
    echo_taken, echo_handled, echoing, echo_memory = await flood("echo", waiting)
    taken, handled, serving, memory = await flood("desk", waiting)
    show(
        "turns",
        [
            Row("processor time of a message, echo bot", f"{echo:.2f} ms"),
            Row(
                "processor time of a message, echo bot on the desk's HTTP client",
                f"{costs['echo on aiohttp']:.2f} ms",
            ),
            Row("processor time of a message, desk", f"{desk:.2f} ms"),
            Row("desk : echo", f"{ratio:.1f}", "≤ 2.5"),
            Row("statements of a turn, mean", f"{mean(statements):.1f}", "≤ 12", 0.0),
            Row("statements of the turn that files", f"{max(statements)}", "≤ 39", 0.0),
            Row(
                "updates taken in a second, echo bot (in memory)",
                f"{echo_taken:.0f}",
                noise=0.4,
                more=True,
            ),
            Row("updates taken in a second, desk (stored)", f"{taken:.0f}", noise=0.4, more=True),
            Row("messages handled a second, echo bot", f"{echo_handled:.0f}", noise=0.4, more=True),
            Row("messages handled a second, desk", f"{handled:.0f}", noise=0.4, more=True),
            Row("start to first poll, echo bot", f"{echoing.polled_after:.2f} s", noise=0.4),
            Row("start to first poll, desk", f"{again:.2f} s", noise=0.4),
            Row("start, desk : echo", f"{again / (echoing.polled_after or 1):.1f}", "≤ 2.5", 0.4),
            Row("the same where the database is made first", f"{serving.polled_after:.2f} s"),
            Row(f"memory after {waiting} messages, echo bot", f"{echo_memory:.0f} MB"),
            Row(f"memory after {waiting} messages, desk", f"{memory:.0f} MB"),
            Row("memory, desk : echo", f"{memory / echo_memory:.1f}", "≤ 1.5"),
        ],
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
