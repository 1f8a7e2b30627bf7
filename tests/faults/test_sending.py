"""Every way of sending meets every fault, on the real sender and the real database.

Proven elsewhere: answers to taps, which pass the sender by (test_tapping.py), what Telegram's words
mean (tests/transport/test_telegram_errors.py), no connection at all and Telegram wholly down
(tests/transport/test_sender.py), a group that migrates and all that people see of its accidents
(tests/stories/accidents.py), a second poller (tests/transport/test_poller.py), death in the middle
of a send (tests/transport/test_deaths.py).
"""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.desk.call_queue import GROUP
from bot.dispatch.after_sending import HANDLERS
from bot.transport.outbound.reference_resolver import WITHOUT_CHAT
from bot.transport.outbound.sender import Sender
from bot.transport.outbound.telegram_errors import MAKE_TOPIC
from sandbox.state.shared_state import Call
from tests.faults.adrift import ADRIFT
from tests.faults.paths import Kept, Recorder, Way, methods_in_the_source
from tests.faults.play import played
from tests.faults.wrongs import WRONGS, End, Wrong, silent
from tests.prelude import rows
from tests.tables import saved
from tests.transport.looking import queue, row_of, state_of

CARD = Way("sendMessage", "card", in_group=True)
TOPIC = Way(MAKE_TOPIC, "card", in_group=True)
ALIKE = {
    "sendAnimation", "sendAudio", "sendVideo", "sendVideoNote", "sendContact", "editMessageCaption",
}  # fmt: skip
"""Methods that no rule of the sender tells from one that is tried here."""
OLD_GROUP = {"deleteMyCommands"}
"""What is called for a group that the desk has left: tests/stories/group/test_first_binding.py."""
A_MINUTE = timedelta(seconds=61)
ROUNDS = 16
SAYS = (
    "chat_id", "text", "caption", "name", "photo", "document", "voice", "sticker",
    "latitude", "title", "reaction", "message_ids",
)  # fmt: skip
"""What tells one call from another, wherever it stands and whatever it replies to."""
WAITING = """
SELECT seq, method, purpose, error FROM outbox WHERE state IN ('queued', 'sending')
"""
"""What still waits."""
UNSEEN = """
SELECT r.seq FROM outbox AS r JOIN unsent_reply AS u ON u.id = r.about ->> '$.unsent'
WHERE r.purpose = 'reply' AND u.pressed_by IS NULL
"""
"""Replies in the outbox that nobody has let go."""
ALARMS = "SELECT seq FROM outbox WHERE purpose IN ('alarm', 'desk') AND seq > :seq"


async def test_every_fault_on_every_way(
    caplog: pytest.LogCaptureFixture, pytestconfig: pytest.Config
) -> None:
    everything = pytestconfig.getoption("--torture")
    async with played() as world:
        stranger = world.telegram.person("Tamu")
        stranger.account.started = True
        world.kept[TOPIC] = world.kept[CARD]
        assert set(HANDLERS) - {way.purpose for way in world.kept} == set()
        assert methods_in_the_source() - {way.method for way in world.kept} == ALIKE | OLD_GROUP
        wrong: list[str] = []
        for way, kept in sorted(world.kept.items()):
            ready = await made_ready(world, kept)
            for fault in WRONGS:
                end = fault.end_of(way) if everything or not fault.as_bad_as else None
                if end is None:
                    continue
                caplog.clear()
                found = await befalls(world, way, ready, fault, end, stranger.id)
                found += [line.message for line in caplog.records if "has failed" in line.message]
                wrong += [f"{way} × {fault.name}: {what}" for what in found]
        assert wrong == [], "\n".join(wrong)


async def made_ready(world: Recorder, kept: Kept) -> Kept:
    """Send all that goes before a row, so that it is the next of its lane."""
    world.restored(kept)
    # While updates wait, most of what is to be said waits too.
    await rows(world, "UPDATE inbox SET state = 'ignored' WHERE state = 'waiting'")
    await postpone(world, kept.seq, 540)
    await quiet(world, a_sender(world))
    await postpone(world, kept.seq, 0)
    return replace(kept, database=saved(world.desk.database), at=world.clock.now())


async def postpone(world: Recorder, seq: int, seconds: float) -> None:
    async with world.desk.database.transaction() as tx:
        await tx.run(
            "UPDATE outbox SET held_until = NULL, not_before = :at WHERE seq = :seq",
            seq=seq,
            at=world.clock.now() + timedelta(seconds=seconds),
        )


def a_sender(world: Recorder) -> Sender:
    """Return a sender that remembers nothing, as one that has just started."""
    return Sender(world.desk, world.parts.bot_client, asyncio.Event())


async def quiet(world: Recorder, sender: Sender) -> None:
    """Send until nothing may go right now."""
    for _ in range(200):
        while await world.parts.files.once():
            pass
        if not await sender.once():
            if not sender.shortest_wait or sender.shortest_wait > 5:
                return
            world.clock.let_pass(sender.shortest_wait + 0.001)


async def befalls(
    world: Recorder, way: Way, ready: Kept, fault: Wrong, end: End, beside: int
) -> list[str]:
    """Let a fault befall a row while a stranger is written to; return what is not as it must be."""
    world.restored(ready)
    row = await row_of(world, ready.seq)
    stranger = await queue(world, beside, "kabar", purpose="word")
    before = len(world.telegram.journal)
    fault.arm(world.telegram, way.method, chat_of(world, row))
    sender = a_sender(world)
    await quiet(world, sender)
    found = [] if await state_of(world, stranger) == "sent" else ["a stranger waits"]
    await passes(world, sender, fault.lasting)
    world.telegram.faults.clear()
    await passes(world, sender, ROUNDS)
    left = await rows(world, WAITING)
    found += [f"left over: {left}"] if left else []
    adrift = await rows(world, ADRIFT)
    found += [f"adrift: {adrift}"] if adrift else []
    found += [f"left unseen: {one}" for one in await rows(world, UNSEEN)]
    row = await row_of(world, ready.seq)
    times = taken(world.telegram.journal[before:], way.method)
    wanted = end.times if counts(way) else times
    if (row["state"], times, bool(row["uncertain"])) != (end.state, wanted, end.uncertain):
        found.append(f"{row['state']} {times} times, uncertain {row['uncertain']}, {row['error']}")
    if end.state == "failed" and not silent(way) and not await rows(world, ALARMS, seq=stranger):
        found.append("no alarm")
    return found


def chat_of(world: Recorder, row: dict[str, Any]) -> int | None:
    if row["method"] in WITHOUT_CHAT:
        return None
    return world.group.id if row["chat"] == GROUP else int(row["chat"])


async def passes(world: Recorder, sender: Sender, minutes: int) -> None:
    """Let minutes pass, at most until nothing waits."""
    for _ in range(minutes):
        if not await rows(world, WAITING):
            return
        world.clock.turn(A_MINUTE)
        await quiet(world, sender)


def taken(calls: list[Call], method: str) -> int:
    """Return how often Telegram did what the first call asked for that went wrong."""
    same = [call for call in calls if call.method == method]
    asked = next((told(call) for call in same if call.status != 200), None)
    return sum(told(call) == asked and did(call) for call in same)


def counts(way: Way) -> bool:
    """Say whether it matters how often Telegram did it.

    Asking and changing again is harmless, and a card is called up beside the one that follows.
    """
    return way.method.startswith(("send", MAKE_TOPIC)) and way.purpose != "card-copy"


def told(call: Call) -> list[str]:
    """Return what a call says and to whom, in whichever topic."""
    return [str(call.params[name]) for name in SAYS if name in call.params]


def did(call: Call) -> bool:
    return call.status == 200 or (call.status == 0 and "after" in call.error)
