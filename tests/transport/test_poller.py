import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram.error import NetworkError

from bot.transport.inbound.inbox_writer import InboxWriter
from bot.transport.outbound.sender import WAIT_AFTER_CONFLICT
from tests.prelude import StorageError, World, opened, rows
from tests.transport.looking import alarms, eventually, heard, read_only, updates
from tests.world import running

HOUR = 3600.0


def asked(world: World) -> list[Any]:
    """Return the offset of every poll, None where there was none."""
    return [call.params.get("offset") for call in world.telegram.calls("getUpdates")]


async def test_an_update_is_stored_before_telegram_may_forget_it(world: World) -> None:
    world.sari.starts()
    await world.parts.poller.once()
    assert len(world.telegram.updates) == 1
    assert await updates(world) == [("waiting", 0)]
    await world.parts.poller.once()
    assert len(world.telegram.updates) == 0


async def test_the_first_poll_asks_without_an_offset(world: World) -> None:
    assert asked(world)[0] is None


async def test_an_answer_that_never_came_loses_nothing_and_doubles_nothing(world: World) -> None:
    world.sari.starts()
    world.telegram.faults.drop("getUpdates", after_effect=True)
    with pytest.raises(NetworkError):
        await world.parts.poller.once()
    await world.settle()
    assert len(await updates(world)) == 1
    assert len(heard(world.sari)) == 1


async def test_a_desk_that_starts_again_takes_no_update_twice(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, appointed=False) as world:
        world.sari.starts()
        await world.parts.poller.once()
        await world.parts.worker.once()
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        await parts.work_until_idle()
    assert len(heard(world.sari)) == 1


async def test_numbers_that_jump_back_after_a_quiet_time_are_accepted(world: World) -> None:
    await world.after(world.sari.starts())
    world.telegram.updates.next_id = 5
    world.clock.let_pass(HOUR + 1)
    await world.settle()
    await world.after(world.rina.starts())
    assert len(heard(world.rina)) == 1


async def test_after_an_hour_of_silence_the_poll_has_no_offset(world: World) -> None:
    await world.after(world.sari.starts())
    assert asked(world)[-1] is not None
    world.clock.let_pass(HOUR + 1)
    await world.settle()
    assert asked(world)[-1] is None


async def test_the_same_number_with_other_content_is_another_update(world: World) -> None:
    number = world.telegram.updates.next_id
    for text in ("/start", "/bantuan"):
        private = {"id": world.sari.id, "type": "private", "first_name": "Sari"}
        sender = {"id": world.sari.id, "is_bot": False, "first_name": "Sari"}
        date = int(world.clock.now().timestamp())
        message = {"message_id": 1, "date": date, "chat": private, "from": sender, "text": text}
        world.telegram.push_raw({"update_id": number, "message": message})
    await world.parts.poller.once()
    assert len(await updates(world)) == 2


async def test_nothing_is_confirmed_while_the_database_cannot_store(world: World) -> None:
    await read_only(world, on=True)
    world.sari.starts()
    for _ in range(3):
        with pytest.raises(StorageError):
            await world.parts.poller.once()
    assert len(world.telegram.updates) == 1
    await read_only(world, on=False)
    await world.settle()
    assert len(heard(world.sari)) == 1


async def tap_times(world: World) -> set[str]:
    sql = "SELECT tap_at FROM inbox WHERE lane NOT LIKE '-%'"
    return {row["tap_at"] for row in await rows(world, sql)}


async def test_what_waited_while_the_desk_was_away_counts_from_the_last_poll(
    world: World,
) -> None:
    await world.settle()
    last_poll = world.clock.now().isoformat(timespec="microseconds")
    world.clock.turn(timedelta(hours=16))  # over midnight
    for number in range(250):
        world.sari.says(f"kata {number}")
    for _ in range(3):
        await world.parts.poller.once()
        world.clock.turn(timedelta(minutes=1))
    assert await tap_times(world) == {last_poll}
    assert len(await updates(world)) == 250
    world.sari.says("sekarang")
    await world.parts.poller.once()
    assert len(await tap_times(world)) == 2


async def test_a_desk_that_was_stopped_knows_at_its_start_since_when(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        last_poll = world.clock.now().isoformat(timespec="microseconds")
    world.clock.turn(timedelta(hours=16))  # over midnight
    world.sari.says("kata")
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.parts.poller.once()
        assert await tap_times(world) == {last_poll}


@pytest.mark.parametrize("dead", [timedelta(minutes=1), timedelta(hours=3)])
async def test_a_desk_that_dies_while_catching_up_still_knows_how_long_it_was_away(
    tmp_path: Path, dead: timedelta
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        last_poll = world.clock.now().isoformat(timespec="microseconds")
        world.clock.turn(timedelta(hours=16))
        for number in range(150):
            world.sari.says(f"kata {number}")
        await world.parts.poller.once()
    world.clock.turn(dead)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.parts.poller.once()
        await world.parts.poller.once()
        assert len(await updates(world)) == 150
        assert await tap_times(world) == {last_poll}


async def test_after_more_than_a_day_the_group_and_whoever_has_something_open_are_told_once(
    world: World,
) -> None:
    await world.files(world.sari)
    await world.after(world.rina.starts())
    world.clock.turn(timedelta(hours=25))
    for _ in range(3):
        await world.settle()
    told = [text for text in heard(world.sari) if "kirim" in text.lower()][-1:]
    assert [text for text in alarms(world) if "terputus" in text] == alarms(world)[-1:]
    assert "1 warga yang punya draf atau permohonan berjalan sedang diminta" in alarms(world)[-1]
    assert told == heard(world.sari)[-1:]
    assert len(heard(world.rina)) == 1


async def test_at_night_the_group_reads_when_people_will_be_asked(world: World) -> None:
    await world.files(world.sari)
    before = heard(world.sari)
    await world.passes(timedelta(hours=40))
    assert "akan diminta, pada hari kerja terdekat sejak pukul 09.00, mengirim" in alarms(world)[-1]
    assert heard(world.sari) == before
    await world.passes(timedelta(hours=8))
    assert len(heard(world.sari)) == len(before) + 1


async def test_an_absence_that_nobody_can_have_suffered_from_asks_nobody(world: World) -> None:
    await world.passes(timedelta(hours=25))
    assert "Tidak ada warga yang punya draf" in alarms(world)[-1]


async def test_a_short_absence_is_not_worth_a_word(world: World) -> None:
    await world.files(world.sari)
    before = len(heard(world.sari))
    await world.passes(timedelta(hours=23))
    assert len(heard(world.sari)) == before
    assert alarms(world) == []


async def stored_conflict(world: World) -> bool:
    """Say whether the answer to the last conflict has been dealt with."""
    refused = world.telegram.calls("getUpdates")[-1].status == 409
    return refused and bool(
        await rows(world, "SELECT value FROM desk_state WHERE name = 'conflict_at'")
    )


async def test_another_program_with_the_same_token_is_an_alarm_once(world: World) -> None:
    words = "Conflict: terminated by other getUpdates request"
    for _ in range(2):
        world.telegram.faults.fail("getUpdates", status=409, description=words)
        polls = asyncio.create_task(world.parts.poller.run())
        await eventually(lambda: stored_conflict(world))
        polls.cancel()
        await world.settle()
        world.clock.turn(timedelta(minutes=10))
    assert ["token" in text for text in alarms(world)] == [True]


@pytest.mark.parametrize(
    "words", ["terminated by other getUpdates request", "can't use getUpdates while webhook is set"]
)
async def test_a_desk_whose_bot_is_taken_keeps_silent_until_it_has_it_alone(
    world: World, words: str
) -> None:
    polls = asyncio.create_task(world.parts.poller.run())
    before = len(world.telegram.calls("getUpdates"))

    async def polled() -> bool:
        return len(world.telegram.calls("getUpdates")) > before

    await eventually(polled)
    world.telegram.faults.fail("getUpdates", status=409, description=f"Conflict: {words}")
    await eventually(lambda: stored_conflict(world))
    polls.cancel()
    assert world.telegram.calls("deleteWebhook") == []
    await world.after(world.sari.starts())
    assert heard(world.sari) == [], "who has the bot answers, and nobody else"
    assert len(alarms(world)) == 1
    world.clock.let_pass(WAIT_AFTER_CONFLICT + 1)
    await world.settle()
    assert heard(world.sari)


async def test_a_webhook_in_the_way_is_switched_off(world: World) -> None:
    world.telegram.webhook = "https://elsewhere.example/bot"
    world.sari.starts()
    polls = asyncio.create_task(world.parts.poller.run())

    async def taken() -> bool:
        return bool(await rows(world, "SELECT * FROM inbox WHERE state = 'waiting'"))

    await eventually(taken)
    polls.cancel()
    assert world.telegram.webhook == ""
    assert alarms(world) == []


async def test_a_poll_after_a_failure_has_no_offset(world: World) -> None:
    await world.after(world.sari.starts())
    world.telegram.faults.fail("getUpdates", status=502)
    with pytest.raises(NetworkError):
        await world.parts.poller.once()
    assert asked(world)[-1] is not None
    await world.parts.poller.once()
    assert asked(world)[-1] is None


async def test_a_clock_that_is_set_back_is_heard_of_by_the_next_poll(world: World) -> None:
    writer = InboxWriter(world.desk)
    for minutes in (0, -1):
        world.clock.at += timedelta(minutes=minutes)
        await writer.store_batch([])
    [polled] = await rows(world, "SELECT value FROM desk_state WHERE name = 'last_poll_at'")
    assert datetime.fromisoformat(polled["value"]) == world.clock.now()
