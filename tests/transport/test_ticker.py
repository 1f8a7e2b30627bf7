import asyncio
from typing import Any

import pytest

from bot.transport.supervision import keep_running
from bot.transport.ticker import Scheduler
from tests.prelude import StorageError, World, rows
from tests.process import PATIENCE
from tests.transport.looking import eventually, read_only


async def last_tick(world: World) -> list[dict[str, Any]]:
    return await rows(world, "SELECT value FROM desk_state WHERE name = 'last_tick_at'")


async def test_the_scheduler_ticks_and_plans_the_next_tick(world: World) -> None:
    jobs = Scheduler()
    jobs.start()

    async def planned_once() -> bool:
        return len(jobs.get_jobs()) == 1

    ticking = asyncio.create_task(world.parts.ticker.run(jobs))
    for _ in range(3):  # as the watchdog does after a stall
        world.parts.ticker.schedule(jobs)
    await eventually(lambda: last_tick(world))
    await eventually(planned_once)
    ticking.cancel()
    await asyncio.gather(ticking, return_exceptions=True)
    assert jobs.get_jobs() == [], "a closed desk ticks no more"
    jobs.shutdown(wait=False)


async def test_one_matter_that_fails_does_not_keep_the_others(world: World) -> None:
    await rows(world, "DROP TABLE reminder")
    await world.parts.ticker.once()
    assert await last_tick(world)


async def test_a_database_that_cannot_work_stops_the_tick_and_not_the_desk(world: World) -> None:
    await read_only(world, on=True)
    with pytest.raises(StorageError):
        await world.parts.ticker.once()
    await read_only(world, on=False)
    await world.parts.ticker.once()
    assert await last_tick(world)


async def test_a_loop_with_a_mistake_starts_again_beside_the_others() -> None:
    failed, gone_on = asyncio.Event(), asyncio.Event()

    async def breaks() -> None:
        failed.set()
        raise ValueError("a mistake")

    async def goes_on() -> None:
        await failed.wait()
        gone_on.set()
        await asyncio.Event().wait()

    loops = [asyncio.create_task(keep_running("loop", loop)) for loop in (breaks, goes_on)]
    async with asyncio.timeout(PATIENCE):
        await gone_on.wait()
    assert not any(task.done() for task in loops)
    for task in loops:
        task.cancel()
    await asyncio.gather(*loops, return_exceptions=True)
