"""A reply whose topic, or whose place in it, is lost before its line stands there."""

from asyncio import Event
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.transport.outbound import call_results
from bot.transport.outbound.sender import Sender
from sandbox.state.shared_state import Call
from tests.prelude import World, got, opened, shown, writes
from tests.stories.accidents import deletes, migrates_untold, topics_off
from tests.stories.acts import files_and_writes, replies

SAID = "Sedang kami cari, Bu."
MOST_CALLS = 20
"""Calls to Telegram after which all of it rests, the rebuilt topic and the queue included."""

Befalls = Callable[[World], Awaitable[object]]


async def says(world: World, words: str = SAID) -> None:
    """Let Budi reply in the group, while nothing leaves yet."""
    world.budi.in_(world.group).replies(shown(world, "Mohon per desa juga."), words)
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass


async def topic_deleted(world: World) -> None:
    await says(world)
    deletes(world)


async def topic_deleted_after_a_second_reply(world: World) -> None:
    await writes(world, world.budi, SAID, shown(world, "Mohon per desa juga."))
    await says(world, "Besok kami kabari.")
    deletes(world)


async def topics_switched_off(world: World) -> None:
    await says(world)
    topics_off(world)


async def written_in_another_topic(world: World) -> None:
    words = shown(world, "Mohon per desa juga.")
    await world.files(world.rina, "Anggaran pilkada 2024 per kecamatan")
    world.budi.in_(world.group).says(SAID, topic=world.topic, reply_to=words)


async def group_migrated(world: World) -> None:
    await says(world)
    migrates_untold(world)


async def restarted_when_deleted(world: World) -> None:
    await topic_deleted(world)
    await world.parts.sender.once()
    await world.parts.sender.once()
    world.parts = replace(world.parts, sender=Sender(world.desk, world.parts.bot_client, Event()))
    await world.parts.sender.start()


@pytest.mark.parametrize(
    "befalls",
    [
        topic_deleted,
        topic_deleted_after_a_second_reply,
        topics_switched_off,
        written_in_another_topic,
        group_migrated,
        restarted_when_deleted,
    ],
)
async def test_a_reply_whose_place_is_lost_keeps_nobody_waiting(befalls: Befalls) -> None:
    async with opened() as world:
        await files_and_writes(world)
        await befalls(world)
        before = len(calls(world))
        await world.settle()
        await world.replies_leave()
        await world.passes(timedelta(minutes=2))
        assert len(calls(world)) - before <= MOST_CALLS
        assert await world.open_rows() == 0
        await world.after(world.budi.in_(world.group).says("/antrean"))
        assert shown(world, "Antrean: ").from_bot
        await world.talks(world.sari, "Tambahan kedua.")
        await world.burst_passes()
        assert shown(world, "Tambahan kedua.").from_bot


def calls(world: World) -> list[Call]:
    return [call for call in world.telegram.journal if call.method != "getUpdates"]


async def test_what_its_topic_keeps_refusing_is_said_in_general_and_answered_from_there() -> None:
    async with opened() as world:
        await world.files(world.sari)
        await world.say(world.budi, "/start")
        refusal: dict[str, Any] = {"status": 400, "description": "Bad Request: TOPIC_CLOSED"}
        world.telegram.faults.fail(
            "sendMessage", chat=world.group.id, times=call_results.MOST_REFUSALS, **refusal
        )
        await world.say(world.sari, "Tambahan kedua.")
        for _ in range(call_results.MOST_REFUSALS):
            await world.burst_passes()
        words = shown(world, "Tambahan kedua.")
        assert words.topic is None
        assert len(got(world.budi, "ditolak Telegram di topiknya")) == 1
        await replies(world, world.budi, words, "Baik, Bu Sari.")
        assert got(world.sari, "Baik, Bu Sari.")
