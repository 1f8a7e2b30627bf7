"""Replies in the middle tests: what an officer writes in the group, sends, and takes back."""

from typing import Any

from bot.actions.conversation import officer_replies, reply_changes
from bot.desk.turn import Turn
from bot.domain.message import Incoming
from sandbox import Person as Somebody
from storage.case_events import Link
from tests.middle.people import citizen, message, the_case
from tests.world import World


def said(world: World, by: Somebody, words: str = "Sudah ada.", **more: Any) -> Incoming:
    """Return what an officer says in the group."""
    return message(by, words, world.group.id, **{"message_id": 811, **more})


async def replies(turn: Turn, world: World, by: Somebody, **more: Any) -> None:
    """Let an officer reply to what Sari wrote about her request."""
    sari = await citizen(turn, world.sari)
    link = Link("citizen", 1, sari.id)
    await officer_replies.send_reply(turn, said(world, by, **more), link, await the_case(turn))


async def takes_back(turn: Turn, world: World, by: Somebody, **more: Any) -> None:
    """Let an officer say /batal."""
    await reply_changes.take_back(turn, said(world, by, "/batal", message_id=812, **more))


async def left(world: World) -> None:
    """Let the reply that was held be sent now."""
    async with world.desk.turn() as turn:
        sql = """UPDATE outbox SET state = 'sent', sent_at = :now, waits_for = NULL
            WHERE purpose = 'reply'"""
        await turn.tx.run(sql, now=turn.now)
