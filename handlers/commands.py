"""What officers type in the group: one row for each command."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import Update

from bot.actions import (
    docket,
    exempting,
    granting,
    keeping_calendar,
    membership,
    officers,
    people,
    receiving,
    revising,
    sheets,
    staging,
)
from bot.desk import Turn
from bot.domain.case import Officer
from bot.domain.message import Incoming
from bot.errors import Refused
from bot.texts import OFFICIAL
from handlers.application import DeskContext
from handlers.group import message_of, ours
from handlers.incoming import incoming_of

Act = Callable[[Turn, Incoming, str], Awaitable[None]]
"""What a command does, with the words behind it."""


def handler(act: Act) -> Callable[[Update, DeskContext], Coroutine[Any, Any, None]]:
    """Return what python-telegram-bot calls for a command."""

    async def command(update: Update, context: DeskContext) -> None:
        turn = await ours(update, context)
        if turn is not None:
            words = (message_of(update).text or "").partition(" ")[2].strip()
            await act(turn, incoming_of(message_of(update)), words)

    return command


async def _member(turn: Turn, incoming: Incoming) -> Officer:
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    return await people.member(turn, incoming.sender_id, incoming.sender_name)


async def _take_back(turn: Turn, incoming: Incoming, _words: str) -> None:
    await revising.take_back(turn, incoming)


async def _receive(turn: Turn, incoming: Incoming, _words: str) -> None:
    await receiving.lead(turn, incoming)


async def _roles(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await _member(turn, incoming)
    target = await granting.member_to_grant(turn, incoming)
    if target is None:
        await granting.show(turn, officer)
    else:
        await sheets.begin(turn, officer, None, "grant", {"telegram_id": target.telegram_id})


async def _objections(turn: Turn, incoming: Incoming, _words: str) -> None:
    await docket.show(turn, await _member(turn, incoming))


async def _exemptions(turn: Turn, incoming: Incoming, _words: str) -> None:
    await exempting.show(turn, await officers.speaker(turn, incoming))


async def _stages(turn: Turn, incoming: Incoming, _words: str) -> None:
    await staging.show(turn, await _member(turn, incoming))


async def _days_off(turn: Turn, incoming: Incoming, _words: str) -> None:
    await keeping_calendar.show(turn, await _member(turn, incoming))


async def _help(turn: Turn, incoming: Incoming, _words: str) -> None:
    case = await officers.case_of(turn, incoming)
    hold = turn.desk.office.hold_seconds
    texts = turn.desk.texts
    lines = [f"/{name} · {texts.plain(OFFICIAL, f'group-command-{name}')}" for name in COMMANDS]
    text = texts.say(OFFICIAL, "help-officers", hold=hold, commands="\n".join(lines))
    await turn.tell_group(text, case=case, reply_to=incoming.message_id)


COMMANDS: dict[str, Act] = {
    "batal": _take_back,
    "terima": _receive,
    "petugas": membership.name_officer,
    "peran": _roles,
    "keberatan": _objections,
    "dikecualikan": _exemptions,
    "tahapan": _stages,
    "libur": _days_off,
    "bantuan": _help,
}
"""In the order in which Telegram lists them; each has a text "group-command-…"."""
