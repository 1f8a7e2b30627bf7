"""Replies in the middle tests: what an officer writes in the group, lets leave, and takes back."""

from typing import Any

from bot.actions.conversation import (
    officer_replies,
    reply_changes,
    reply_findings,
    reply_line,
    reply_press,
)
from bot.actions.conversation.reply_line import LineAbout
from bot.actions.delivery import kept_files
from bot.actions.delivery.relay import REPLY
from bot.buttons.case_buttons import SendReply
from bot.desk.turn import Turn
from bot.dispatch import after_sending, before_sending
from bot.domain.law.acts import Act
from bot.domain.message import Incoming
from bot.domain.records.unsent_reply import UnsentReply
from bot.domain.words.hidden_finding import Finding
from bot.errors import require
from sandbox import Person as Somebody
from storage import file_archive, outbox, unsent_replies
from storage.case_events import Link
from storage.outbox import Queued
from tests.middle.people import authority, citizen, message, the_case, waiting
from tests.world import World

SOURCE = reply_press.SOURCE_QUESTION.name
DELETED = "message to react not found"


def said(world: World, by: Somebody, words: str = "Sudah ada.", **more: Any) -> Incoming:
    """Return what an officer says in the group."""
    return message(by, words, world.group.id, **{"message_id": 811, **more})


async def replies(
    turn: Turn, world: World, by: Somebody, *, case: int | None = 1, **more: Any
) -> None:
    """Let an officer reply to what Sari wrote, on a case or on none."""
    link = Link("citizen", case, (await citizen(turn, world.sari)).id)
    about = await the_case(turn, case) if case else None
    await officer_replies.take_reply(turn, said(world, by, **more), link, about)


async def takes_back(turn: Turn, world: World, by: Somebody, **more: Any) -> None:
    """Let an officer say /batal."""
    await reply_changes.take_back(turn, said(world, by, "/batal", message_id=812, **more))


async def the_reply(turn: Turn, number: int = 1) -> UnsentReply:
    """Return a reply as it now is."""
    return require(await unsent_replies.get(turn.tx, number), "no reply")


async def line_of(turn: Turn, number: int = 1) -> dict[str, Any]:
    """Return what the line of a reply says now, as parameters of the Bot API."""
    return dict(require(await reply_line.written(turn, LineAbout(unsent=number)), "no line"))


async def labels(turn: Turn, number: int = 1) -> list[str]:
    """Return the buttons below the line of a reply."""
    rows = (await line_of(turn, number)).get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def kirim(turn: Turn, number: int = 1) -> SendReply:
    """Return the button *Kirim* on the line of a reply, as it is shown now."""
    reply = await the_reply(turn, number)
    found = await reply_findings.find(turn, reply, await unsent_replies.parts(turn.tx, reply.id))
    return SendReply(reply.id, found.seen)


async def presses(turn: Turn, by: Somebody, number: int = 1) -> None:
    """Press *Kirim* on the line of a reply, as it is shown now."""
    button = await kirim(turn, number)
    await reply_press.send(turn, await authority(turn, by, Act.REPLY), button)


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


async def is_found(turn: Turn, gone: str = "") -> None:
    """Let Telegram say of each message that somebody let leave whether it stands."""
    while await waiting(turn, SOURCE):
        await goes(turn, SOURCE, gone)


async def lets_go(turn: Turn, by: Somebody, number: int = 1) -> None:
    """Press *Kirim*, and have Telegram find the words in the group."""
    await presses(turn, by, number)
    await is_found(turn)


async def left(world: World, by: Somebody | None = None) -> None:
    """Let the first reply leave, and arrive."""
    async with world.desk.turn() as turn:
        await lets_go(turn, by or world.budi)
    async with world.desk.turn() as turn:
        while await waiting(turn, REPLY.name):
            await goes(turn, REPLY.name)


async def is_read(turn: Turn, world: World, number: int, *found: Finding, file: str = "p") -> None:
    """Let the file of a message have been read, with what was found in it."""
    kept = require(await file_archive.at(turn.tx, (world.group.id, number), file), "none")
    await kept_files.store_fetched(turn, kept, b"bytes", found)
