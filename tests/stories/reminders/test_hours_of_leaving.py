"""What waits in the outbox looks at the clock, and at its truth, again before it leaves."""

from datetime import timedelta

import pytest

from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from tests.prelude import World, got, rows
from tests.stories.acts import answers
from tests.stories.reminders.acts import lets_test_wait, screens
from tests.stories.reminding import CASE, at, one, plans

pytestmark = pytest.mark.tampers

INCOMPLETE, DIGEST = "Permohonan belum lengkap", "☀️"


async def reminders_of_a_morning(world: World) -> None:
    """Plan a reminder to Sari and one to the officers, both due on Thursday at nine."""
    await world.files(world.sari)
    await rows(world, "UPDATE cases SET state = 'to_complete'")
    key = "completion:2026-11-30:2"
    await plans(
        world,
        CASE,
        one(ReminderKind.COMPLETION, Audience.REQUESTER, at(11, 26, 9), key),
        one(ReminderKind.COUNTDOWN, Audience.OFFICERS, at(11, 26, 9)),
    )


def digests(world: World) -> list[str]:
    return [message.text for message in world.group.general if message.text.startswith(DIGEST)]


async def night_passes(world: World, until: int) -> None:
    """Let the desk work on from half past eleven at night until an hour of the morning."""
    for hour in range(1, until):
        await world.turn_to(at(11, 27, hour, 30))
        assert got(world.sari, INCOMPLETE) == []
        assert digests(world) == []


async def test_what_an_outage_kept_until_the_night_leaves_in_the_morning_as_it_is_then(
    world: World,
) -> None:
    await reminders_of_a_morning(world)
    world.telegram.faults.fail("sendMessage", status=502, times=99)
    await world.turn_to(at(11, 26, 9))
    world.clock.turn_to(at(11, 26, 23, 30))
    world.telegram.faults.clear()
    await world.tick()
    await night_passes(world, 8)
    await world.turn_to(at(11, 27, 9, 30))
    [told] = got(world.sari, INCOMPLETE)
    assert "tinggal 1 hari kerja" in told.text
    [digest] = digests(world)
    assert "Jumat, 27 November 2026" in digest


async def test_an_answer_leaves_at_any_hour(filed: World) -> None:
    await filed.turn_to(at(11, 26, 23))
    await answers(filed, filed.budi, "Terlampir datanya.")
    assert any("Terlampir datanya." in message.text for message in filed.sari.chat)


async def test_the_ways_that_are_left_near_the_last_day_wait_for_the_morning_too(
    world: World,
) -> None:
    await lets_test_wait(world, 4)
    world.telegram.faults.fail("sendMessage", status=502, times=99)
    await world.turn_to(at(12, 7, 8))
    world.clock.turn_to(at(12, 7, 23, 30))
    world.telegram.faults.clear()
    await world.tick()
    for hour in range(1, 7):
        await world.turn_to(at(12, 8, hour, 30))
        assert screens(world) == []
    await world.turn_to(at(12, 8, 8, 30))
    [screen, *_] = screens(world)
    assert "HARI INI hari terakhir" in screen.text


async def test_ways_that_are_no_longer_needed_are_not_offered(world: World) -> None:
    await lets_test_wait(world, 4)
    world.telegram.faults.fail("sendMessage", status=502, times=99)
    await world.turn_to(at(12, 7, 8))
    await rows(world, "UPDATE cases SET state = 'answered'")
    world.telegram.faults.clear()
    await world.passes(timedelta(minutes=2))
    assert screens(world) == []
    assert await world.open_rows() == 0
