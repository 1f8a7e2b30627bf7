"""One line a day in the log says that the desk lives: once, in counts, and for every day."""

from datetime import datetime, timedelta
from pathlib import Path

from tests.prelude import World, opened
from tests.stories.acts import files_and_writes, replies
from tests.transport.looking import logged
from tests.world import running

SEVEN = datetime.fromisoformat("2026-11-25T07:00+07:00")


async def written(world: World, at: datetime) -> list[str]:
    """Return the daily lines that the log gets at an instant, of two ticks in turn."""
    with logged() as log:
        await world.turn_to(at)
        await world.tick()
    return [line for line in log.getvalue().splitlines() if line.startswith("since ")]


async def test_each_morning_at_seven_a_line_counts_what_came_and_went(world: World) -> None:
    await world.tick()
    replied = await files_and_writes(world)
    world.sari.blocks_the_bot()
    await replies(world, world.budi, replied, "Sedang kami siapkan.")
    assert await written(world, SEVEN - timedelta(seconds=1)) == []
    [line] = await written(world, SEVEN)
    assert line.startswith("since 2026-11-24 10:")
    assert ", not delivered 1; now waiting: updates 0, messages 0; " in line
    assert "Sari" not in line
    assert await written(world, SEVEN + timedelta(hours=23)) == []
    [quiet] = await written(world, SEVEN + timedelta(days=1))
    assert quiet.startswith("since 2026-11-25 07:00: updates received 0, ")


async def test_a_start_writes_no_second_line_and_days_that_were_missed_are_in_the_next(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.tick()
        assert len(await written(world, SEVEN)) == 1
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        assert await written(world, SEVEN + timedelta(hours=1)) == []
        await world.files(world.sari)
    world.clock.turn(timedelta(days=3))
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        [line] = await written(world, world.clock.now())
    assert line.startswith("since 2026-11-25 07:00: ")
    assert "updates received 0" not in line
