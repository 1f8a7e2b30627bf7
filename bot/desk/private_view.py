"""Confidential messages in an officer's private chat, deleted after ten minutes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.desk import contacts, permission_checks
from bot.desk.call_purposes import CLEANUP, Purpose, RowAbout
from bot.desk.call_queue import queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, tell
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer, Person
from bot.domain.message import Content, as_api_call
from bot.errors import require
from bot.texts import OFFICIAL, Markup
from storage import outbox, people

PRIVATE = Purpose("private", RowAbout, link=None)
VISIBLE_FOR = timedelta(minutes=10)
"""How long a message stays in the officer's chat; no row of the outbox waits longer."""


async def reachable_chat_of(
    turn: Turn,
    officer: Officer,
    way_in: str = "petugas",
    *,
    act: Act = Act.SEE_IDENTITY,
) -> Person | None:
    """Return an officer's private chat if they may read there; else lead them to it.

    An officer who never wrote to the bot is led there by the link `way_in`, and None is returned.
    Raises Refused, naming who may read.
    """
    await permission_checks.demand(turn, officer, act)
    reader = await people.find(turn.tx, officer.telegram_id)
    if reader is None or not reader.reachable:
        turn.update.on_menu = False  # the officer comes back to it
        answer_press(turn, "", url=f"start={way_in}")
        return None
    return reader


async def reading_officer(turn: Turn, reader: Person) -> Officer:
    """Return the officer who reads in a private chat. Raises Refused if it is anybody else."""
    return require(await people.officer_of(turn.tx, reader.telegram_id), "not-an-officer")


@dataclass(frozen=True)
class PrivateLook:
    """What officers see in private, behind a button in the group or by its link.

    The link is a word and the id of what is seen; `send` shows it, records that it was seen, and
    raises Refused if there is no such thing.
    """

    word: str
    send: Callable[[Turn, Person, int], Awaitable[None]]
    act: Act = Act.SEE_IDENTITY
    done: str = "identity-sent"
    """The text that answers a press once it was shown."""

    async def press(self, turn: Turn, officer: Officer, about: int) -> None:
        """Show it to the presser; one who never wrote to the bot is led to its chat first."""
        reader = await reachable_chat_of(turn, officer, f"{self.word}_{about}", act=self.act)
        if reader is not None:
            await self.send(turn, reader, about)
            answer_press(turn, turn.texts.plain(OFFICIAL, self.done))

    async def by_link(self, turn: Turn, reader: Person, about: int) -> None:
        """Show it to an officer who came by the link. Raises Refused for anybody else."""
        known = require(await contacts.officer_of(turn, reader), "no-such-case")
        await permission_checks.demand(turn, known, self.act)
        await self.send(turn, reader, about)


async def show_text(
    turn: Turn, reader: Person, text: Markup, keyboard: Keyboard = (), *, protect: bool = True
) -> None:
    """Send an officer a message that is deleted from their chat after ten minutes."""
    turn.sensitive = True
    await tell(turn, reader, text, keyboard, purpose=PRIVATE, protect=protect)


async def show_file(turn: Turn, reader: Person, content: Content) -> None:
    """Send an officer a file that cannot be forwarded and is deleted after ten minutes."""
    method, payload = as_api_call(content)
    await queue_call(
        turn,
        method,
        str(reader.telegram_id),
        PRIVATE,
        {**payload, "protect_content": True},
        sensitive=True,
    )


async def _shown(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Queue the deletion of a message that has arrived; it waits in the outbox across restarts."""
    for message in arrived.objects:
        await queue_call(
            turn,
            "deleteMessage",
            arrived.row.chat,
            CLEANUP,
            {"message_id": int(message["message_id"])},
            priority=outbox.DECORATION,
            held_until=turn.now + VISIBLE_FOR,
        )


ADDS = (SendHandlers(PRIVATE, on_delivered=_shown),)
