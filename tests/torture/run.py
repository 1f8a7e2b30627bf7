"""One torture run: people use a desk that is killed again and again, then losses are counted."""

import asyncio
import contextlib
import random
import signal
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import SystemClock
from sandbox.state.shared_state import Call
from tests.process import Office, real_office
from tests.torture.counts import (
    FIRST_UPDATE,
    FROM_HERE,
    NOTICES,
    Count,
    Found,
    counted,
    owed,
    rows,
)
from tests.torture.desk import ShiftedClock
from tests.torture.load import Load, about_to_decide
from tests.turned_clock import TurnedClock
from tests.walking import fills_in
from tests.world import WIB, office_begins

OPENS = datetime(2026, 11, 24, 10, 0, tzinfo=WIB)
STARTING, LIVING = 2.0, 4.0
"""Most seconds before a kill: while the desk starts, or after its first poll."""
CALLS = 25
"""Other kills come at one of the first CALLS calls to Telegram, before its answer arrives."""
BETWEEN = timedelta(hours=4)
"""How far the clock moves between two starts, so that nights and days off pass too."""
REST = 600.0
"""Seconds in which the desk must do what it owes people after the last kill: groups are slow."""
TICKED = "SELECT value FROM desk_state WHERE name = 'last_tick_at'"


@dataclass(frozen=True)
class Plan:
    """The settings of a run; the same seed tries the same kills."""

    seed: int
    seconds: float
    filers: int
    askers: int
    decisions: int
    slowly: float = 1.0


async def tortured(folder: Path, plan: Plan) -> Count:
    """Let people use a desk that is killed at random moments, let it finish, and count."""
    chance = random.Random(plan.seed)  # noqa: S311 - it must be repeatable
    async with real_office(folder, TurnedClock(OPENS)) as office:
        load = await prepared(office, plan, chance)
        officers = asyncio.create_task(load.officers())
        citizens = asyncio.create_task(load.citizens())
        found = await dies_again_and_again(office, plan, chance, folder)
        await ended(citizens)
        left = await rests(office, load, folder, found.deaths)
        await ended(officers)
        found.look()
        return counted(load, found, left)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def prepared(office: Office, plan: Plan, chance: random.Random) -> Load:
    """Bring everybody to the button that sends the form, without pauses, before the first kill."""
    telegram = office.telegram
    async with office.before(TurnedClock(OPENS)) as world:
        filers = [telegram.person(f"Warga {number}") for number in range(plan.filers)]
        for filer in filers:
            await fills_in(world, filer)
        askers = [telegram.person(f"Penanya {number}") for number in range(plan.askers)]
        for asker in askers:
            await world.say(asker, "/start")
        await office_begins(world)
        waiting = [telegram.person(f"Pemohon {number}") for number in range(plan.decisions)]
        decisions = await about_to_decide(world, waiting)
        async with world.desk.database.transaction() as tx:
            await tx.run(FROM_HERE)
            received = (await tx.all(NOTICES))[0]["n"]
        telegram.journal.clear()
        telegram.updates.next_id = FIRST_UPDATE
    return Load(office, chance, filers, askers, decisions, received, plan.slowly, len(waiting))


async def dies_again_and_again(
    office: Office, plan: Plan, chance: random.Random, folder: Path
) -> Found:
    """Start and kill the desk until the time is over, and look after each kill."""
    loop, found = asyncio.get_running_loop(), Found(office, folder)
    ends = loop.time() + plan.seconds
    while loop.time() < ends:
        await lives(office, found.deaths)
        await chance.choice((early, late, in_a_call))(office, chance)
        await office.ends(signal.SIGKILL)
        await office.carries_out()  # else it would be counted with the next death
        found.died()
    return found


async def early(_: Office, chance: random.Random) -> None:
    """Wait until a moment in the desk's start, to kill it then."""
    await asyncio.sleep(chance.uniform(0, STARTING))


async def late(office: Office, chance: random.Random) -> None:
    """Wait until a moment after the desk's first poll, to kill it then."""
    before = len(office.telegram.calls("getUpdates"))
    await office.until(lambda: len(office.telegram.calls("getUpdates")) > before, REST)
    await asyncio.sleep(chance.uniform(0, LIVING))


async def in_a_call(office: Office, chance: random.Random) -> None:
    """Kill the desk once Telegram has carried out a call, before the desk has the answer."""
    died, calls = asyncio.Event(), iter(range(chance.randrange(CALLS), -1, -1))

    def called(_: Call) -> None:
        if next(calls, None) == 0 and office.process is not None:
            office.process.kill()
            died.set()

    office.telegram.on_call.append(called)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LIVING + STARTING):
            await died.wait()
    office.telegram.on_call.remove(called)


async def lives(office: Office, deaths: float) -> None:
    """Start the desk some hours after its last kill, with Telegram's clock set alike."""
    clock = shifted(OPENS + BETWEEN * deaths)
    office.telegram.clock = clock
    await office.starts("tests.torture.desk", str(clock.shift / timedelta(hours=1)))


async def rests(office: Office, load: Load, folder: Path, deaths: int) -> list[str]:
    """Let the desk run on a working day until nobody is owed anything, and stop it cleanly.

    Returns what is owed when its time is over. It need not have edited every card by then: a
    group takes six such edits a minute.
    """
    at = OPENS + BETWEEN * deaths
    while at.hour != OPENS.hour or at.weekday() > 4:
        at += timedelta(hours=1)
    earlier = rows(folder, TICKED)
    await lives(office, (at - OPENS) / BETWEEN)

    def left() -> list[str]:
        ticked = rows(folder, TICKED) != earlier
        return [*owed(office, load, folder), *([] if ticked else ["  a tick of the clock"])]

    with contextlib.suppress(TimeoutError):
        await office.until(lambda: not left(), REST, pause=0.2)
    still = left()
    assert await office.ends(signal.SIGTERM) == 0
    return still


def shifted(to: datetime) -> ShiftedClock:
    return ShiftedClock((to - SystemClock().now()) / timedelta(hours=1))
