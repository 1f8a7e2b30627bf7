"""A row that fails is put off, said and tried again; the others go on."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.desk import rounds
from bot.desk.rounds import Matter
from bot.desk.turn import Turn
from bot.errors import StorageError
from storage import desk_state, setbacks
from storage.setbacks import Setback
from tests.transport.looking import rows, run
from tests.world import World


class Rows:
    """Rows that are due, of which some fail; what was done is written by their turns."""

    def __init__(self, *due: int) -> None:
        self.due: Sequence[int] | None = list(due)
        self.bad: set[int] = set()
        self.tried: list[int] = []
        self.matter = Matter("trial", self.look, self.act)

    async def look(self, _: Turn) -> Sequence[int] | None:
        if rounds.LOOK in self.bad:
            raise ValueError("a look")
        return self.due

    async def act(self, turn: Turn, row: int) -> int:
        self.tried.append(row)
        await desk_state.put(turn.tx, f"done:{row}", "yes")
        if row in self.bad:
            raise ValueError("secret words")
        return 1


async def put_off(world: World) -> dict[int, Setback]:
    async with world.desk.database.transaction() as tx:
        return await setbacks.of(tx, "trial")


async def test_a_row_that_fails_leaves_no_trace_and_the_others_are_done(world: World) -> None:
    trial = Rows(7, 8, 9)
    trial.bad = {8}
    assert await rounds.each(world.desk, trial.matter) == 2
    done = await rows(world, "SELECT name FROM desk_state WHERE name LIKE 'done:%' ORDER BY name")
    assert [one["name"] for one in done] == ["done:7", "done:9"]
    found = await put_off(world)
    assert [(one.row, one.failures, one.error) for one in found.values()] == [(8, 1, "ValueError")]


async def test_a_row_put_off_waits_longer_each_time_and_comes_again(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    for pause in (5, 10, 20, 40, 60, 60):
        await rounds.each(world.desk, trial.matter)
        at = world.clock.now()
        assert (await put_off(world))[8].until_at == at + timedelta(minutes=pause)
        tries = len(trial.tried)
        world.clock.turn(timedelta(minutes=pause, seconds=-1))
        await rounds.each(world.desk, trial.matter)
        assert len(trial.tried) == tries
        world.clock.turn(timedelta(seconds=1))
    trial.bad = set()
    assert await rounds.each(world.desk, trial.matter) == 1
    assert await put_off(world) == {}


async def test_many_bad_rows_do_not_starve_the_good_one_behind_them(world: World) -> None:
    trial = Rows(*range(1, 301))
    trial.bad = set(range(1, 300))
    assert await rounds.each(world.desk, trial.matter) == 1
    assert len(await put_off(world)) == 299
    assert await rounds.each(world.desk, trial.matter) == 1
    assert trial.tried[-2:] == [300, 300]


async def test_a_row_that_is_due_no_more_is_forgotten(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await rounds.each(world.desk, trial.matter)
    trial.due = None  # it is night
    await rounds.each(world.desk, trial.matter)
    assert [*await put_off(world)] == [8]
    trial.due = []
    await rounds.each(world.desk, trial.matter)
    assert await put_off(world) == {}


async def test_a_look_that_fails_is_put_off_as_a_row_is(world: World) -> None:
    trial = Rows(8)
    trial.bad = {rounds.LOOK}
    assert await rounds.each(world.desk, trial.matter) == 0
    assert [*await put_off(world)] == [rounds.LOOK]
    trial.bad = set()
    assert await rounds.each(world.desk, trial.matter) == 0
    world.clock.turn(timedelta(minutes=5))
    assert await rounds.each(world.desk, trial.matter) == 1
    assert await put_off(world) == {}


async def test_a_clock_set_back_lets_no_row_wait_for_years(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await rounds.each(world.desk, trial.matter)
    world.clock.turn(timedelta(days=-400))
    trial.bad = set()
    assert await rounds.each(world.desk, trial.matter) == 1


async def test_a_database_that_cannot_work_is_no_row(world: World) -> None:
    trial = Rows(7, 8)

    async def breaks(_turn: Turn, _row: int) -> int:
        raise StorageError("a page is damaged")

    with pytest.raises(StorageError):
        await rounds.each(world.desk, Matter("trial", trial.look, breaks))
    assert await put_off(world) == {}


async def test_what_is_put_off_stands_in_the_database_without_words(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await rounds.each(world.desk, trial.matter)
    [kept] = await rows(world, "SELECT * FROM setback")
    assert "secret" not in str(kept)


async def test_who_keeps_the_machine_is_told_once_a_day_and_the_desk_shows_it(world: World) -> None:
    world.budi.starts()
    await world.settle()
    await run(world, "ALTER TABLE reminder RENAME TO gone")
    for _ in range(12):
        await world.tick()
        world.clock.turn(timedelta(hours=1))
    told = [one for one in world.budi.chat if "catatan tidak dapat diproses sejak" in one.text]
    assert len(told) == 1
    world.budi.in_(world.group).says("/kesehatan")
    await world.settle()
    assert "catatan tidak dapat diproses, yang terlama sejak" in world.group.last.text
    await run(world, "ALTER TABLE gone RENAME TO reminder")
    await world.tick()
    world.budi.in_(world.group).says("/kesehatan")
    await world.settle()
    assert "tidak ada catatan yang tidak dapat diproses" in world.group.last.text
