"""The desk's own clock is wrong, or is set: people are warned, not flooded."""

from datetime import datetime, timedelta

import pytest

from storage import reminders
from tests.transport.looking import alarms, rows
from tests.turned_clock import TurnedClock
from tests.world import World


def set_desk_clock(world: World, off: timedelta) -> None:
    """Let Telegram's clock differ from the desk's."""
    clock = TurnedClock(world.clock.now() - off)
    world.telegram.clock = clock


@pytest.mark.parametrize("off", [timedelta(seconds=-120), timedelta(minutes=50)])
async def test_a_clock_that_is_off_is_an_alarm_once(world: World, off: timedelta) -> None:
    set_desk_clock(world, off)
    for _ in range(3):
        await world.say(world.sari, "/start")
        world.clock.let_pass(400)
    assert ["jam" in text for text in alarms(world)] == [True]


async def test_a_clock_that_is_nearly_right_is_no_alarm(world: World) -> None:
    set_desk_clock(world, timedelta(seconds=60))
    await world.say(world.sari, "/start")
    assert alarms(world) == []


async def waiting(world: World) -> int:
    sql = "SELECT id FROM reminder WHERE state = 'waiting' AND case_id IS NOT NULL"
    return len(await rows(world, sql))


async def test_reminders_rest_while_the_clock_is_hours_off_and_go_on_when_it_is_right(
    world: World,
) -> None:
    await world.files(world.sari)
    planned = await waiting(world)
    due = await next_due(world)
    world.clock.turn_to(due + timedelta(minutes=1))
    await world.settle()
    set_desk_clock(world, timedelta(hours=2))
    await world.say(world.sari, "/start")
    await world.tick()
    assert await waiting(world) == planned
    assert "Pengingat berhenti" in alarms(world)[-1]

    set_desk_clock(world, timedelta(0))
    await world.say(world.sari, "/start")
    await world.tick()
    assert await waiting(world) < planned


async def next_due(world: World) -> datetime:
    async with world.desk.database.transaction() as tx:
        at = await reminders.next_due(tx)
    assert at is not None
    return at


async def test_a_wrong_clock_is_compared_again_after_some_hours_of_silence(
    world: World,
) -> None:
    set_desk_clock(world, timedelta(hours=2))
    await world.say(world.sari, "/start")
    set_desk_clock(world, timedelta(0))
    await world.tick()
    before = len(alarms(world))
    world.clock.let_pass(6 * 3600 + 1)
    await world.tick()
    assert len(alarms(world)) == before + 1
    found = await rows(world, "SELECT value FROM desk_state WHERE name = 'clock_off'")
    assert found == [{"value": ""}]


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=-30), timedelta(days=30)])
async def test_a_jump_of_the_clock_neither_stops_the_desk_nor_floods_anybody(
    world: World, jump: timedelta
) -> None:
    await world.files(world.sari)
    before = len(world.telegram.calls("sendMessage"))
    world.clock.turn_to(world.clock.now() + jump)
    for _ in range(5):
        await world.tick()
    assert len(world.telegram.calls("sendMessage")) <= before + 4
    await world.say(world.rina, "/start")
    assert len([m for m in world.rina.chat if m.from_bot]) == 1
