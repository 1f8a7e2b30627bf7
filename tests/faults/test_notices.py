"""Each notice while the desk dies and its effects fail: no date is lost, none comes twice."""

import logging
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.transport.outbound import call_results
from storage import notices as kept
from tests.faults.killing import killed
from tests.middle import worlds
from tests.middle.noticing import THEN, WORLDS, at, decides
from tests.prelude import World, opened, rows

TAKES = {
    "extension": "last",
    "missing": "complete",
    "not-processed": "window",
    "answer": "answered",
    "correction": "corrected",
    "objection-answer": "window",
}
"""What each notice sets once it was sent, or received."""
EVENTS = {
    "extension": "extended",
    "not-processed": "not-processed",
    "answer": "answered",
    "correction": "corrected",
    "objection-answer": "objection-answered",
    "missing": "deficiencies-listed",
}


async def effect(world: World, what: str) -> date | datetime | None:
    """Return what is on record of what a notice sets, a day later."""
    async with world.desk.turn(world.clock.now() + timedelta(days=1)) as turn:
        return await THEN[TAKES[what]](turn, await kept.newest_of_kind(turn.tx, 1, what))


@pytest.mark.parametrize("what", TAKES)
async def test_a_notice_takes_effect_once_though_the_desk_is_killed_after_each_commit(
    what: str, tmp_path: Path
) -> None:
    made = WORLDS.get(what, worlds.filed)
    async with killed(tmp_path / "loket.sqlite3", made) as world:
        world.clock.turn_to(at(1))
        before = await effect(world, what)
        await decides(world, what)
        world.dies = True
        await world.settle()
        assert world.kills > 1
        [notice] = await rows(world, "SELECT * FROM notice WHERE what = :what", what=what)
        assert notice["sent_at"] == notice["arrived_at"]
        assert await effect(world, what) not in (None, before)
        told = await rows(world, "SELECT 1 FROM event WHERE name = :name", name=EVENTS[what])
        assert len(told) == 1
        assert await world.open_rows() == 0


@pytest.mark.parametrize("what", TAKES)
async def test_an_effect_that_raised_once_is_done_by_the_round(
    what: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    table, column = (
        ("objection", "filed_at") if what == "objection-answer" else ("cases", "received_at")
    )
    async with opened(made=WORLDS.get(what, worlds.filed)) as world:
        world.clock.turn_to(at(1))
        before = await effect(world, what)
        await decides(world, what)
        await rows(world, f"UPDATE {table} SET {column} = 'odd' || {column}")  # noqa: S608 - ours
        await world.settle()
        await rows(world, f"UPDATE {table} SET {column} = substr({column}, 4)")  # noqa: S608 - ours
        assert await effect(world, what) in (None, before)
        world.clock.turn(timedelta(minutes=6))
        await call_results.apply_pending_effects(world.desk, world.clock.now())
        [notice] = await rows(world, "SELECT * FROM notice WHERE what = :what", what=what)
        assert notice["sent_at"] == notice["arrived_at"]
        assert await effect(world, what) not in (None, before)
