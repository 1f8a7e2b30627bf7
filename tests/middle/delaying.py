"""Replies on their way in the middle tests: what the group sees of them, and what Telegram says."""

from datetime import timedelta
from typing import Any

from bot.actions.conversation import officer_replies
from bot.actions.delivery import delayed_replies
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.send_preview import PREVIEW
from bot.desk.turn import Turn
from bot.dispatch import after_sending, before_sending
from bot.errors import require
from sandbox import Person as Somebody
from storage import case_events, outbox
from storage.case_events import Link
from storage.outbox import Queued
from tests.middle.people import citizen, message, the_case, waiting
from tests.world import World, rows

CHECK = delayed_replies.PRESENCE_CHECK.name


async def goes(turn: Turn, purpose: str, gone: str = "") -> Queued | None:
    """Let the oldest call of a purpose leave, or be refused because something is `gone`.

    Return what the desk sent; nothing if it thought better of it.
    """
    row, *_ = await waiting(turn, purpose)
    ready = await before_sending.refresh_row(turn, await outbox.claim(turn.tx, row.seq))
    if ready is not None and gone:
        await after_sending.handle_nothing_left(turn, ready, gone)
    elif ready is not None:
        await after_sending.handle_delivered(turn, ready, {"message_id": 5000 + row.seq})
    return ready


async def is_seen(world: World, purpose: str = PREVIEW.name) -> None:
    """Let the group see the line of what waits."""
    async with world.desk.turn() as turn:
        await goes(turn, purpose)


async def is_checked(world: World, gone: str = "") -> Queued | None:
    """Let the delay pass, and Telegram say whether the next message of the officer stands."""
    world.clock.turn(timedelta(seconds=world.desk.hold_seconds))
    async with world.desk.turn() as turn:
        return await goes(turn, CHECK, gone)


async def writes(
    turn: Turn, world: World, by: Somebody, number: int, *, case: int | None = 1, **more: Any
) -> Queued:
    """Let an officer write to Sari, on a case or on none; return the row that carries it."""
    sari = await citizen(turn, world.sari)
    words = message(by, f"Kata {number}.", world.group.id, message_id=number, **more)
    about = await the_case(turn, case) if case else None
    await officer_replies.send_reply(turn, words, Link("citizen", case, sari.id), about)
    link = require(await case_events.find_link(turn.tx, *words.place), "unknown")
    return require(await outbox.find(turn.tx, link.outbox_seq), "unknown")


async def reply(world: World) -> Queued:
    """Return the first reply, as it now is."""
    [found, *_] = await rows(world, "SELECT seq FROM outbox WHERE purpose = 'reply' ORDER BY seq")
    async with world.desk.turn() as turn:
        return require(await outbox.find(turn.tx, found["seq"]), "unknown")


async def is_sent(turn: Turn, purpose: str = REPLY.name) -> Queued:
    """Let what waits for the next person arrive."""
    await turn.tx.run("UPDATE outbox SET waits_for = NULL WHERE purpose = :one", one=purpose)
    return require(await goes(turn, purpose), "gone")
