"""What officers type in the group: one row for each command."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import Update

from bot.actions import (
    calling_up,
    contacts,
    docket,
    exempting,
    figures,
    granting,
    group_context,
    health,
    incidents,
    installing,
    keeping_calendar,
    membership,
    pausing,
    queueing,
    receiving,
    registering,
    reporting,
    revising,
    rights_answering,
    searching,
    sheets,
    staging,
    transcribing,
)
from bot.actions.queueing import Queue
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
            _, *words = (message_of(update).text or "").split(maxsplit=1)
            await act(turn, incoming_of(message_of(update)), words[0].strip() if words else "")

    return command


async def _member(turn: Turn, incoming: Incoming) -> Officer:
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    return await contacts.member(turn, incoming.sender_id, incoming.sender_name)


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


async def _rights(turn: Turn, incoming: Incoming, _words: str) -> None:
    await rights_answering.list_open(turn, await _member(turn, incoming))


async def _exemptions(turn: Turn, incoming: Incoming, _words: str) -> None:
    await exempting.show(turn, await group_context.speaker(turn, incoming))


async def _stages(turn: Turn, incoming: Incoming, _words: str) -> None:
    await staging.show(turn, await _member(turn, incoming))


async def _days_off(turn: Turn, incoming: Incoming, _words: str) -> None:
    await keeping_calendar.show(turn, await _member(turn, incoming))


async def _pause(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    person_id, case = await group_context.person_meant(turn, incoming)
    if person_id is None:
        await pausing.list_standing(turn, officer)
    else:
        await sheets.begin(turn, officer, case, "pause", {"person_id": person_id})


async def _install(turn: Turn, incoming: Incoming, _words: str) -> None:
    await installing.check(turn, await _member(turn, incoming))


async def _incidents(turn: Turn, incoming: Incoming, _words: str) -> None:
    await incidents.show_standing(turn, await _member(turn, incoming))


async def _health(turn: Turn, incoming: Incoming, _words: str) -> None:
    await group_context.speaker(turn, incoming, "not-an-officer")
    await health.show(turn)


async def _recall(turn: Turn, incoming: Incoming, words: str) -> None:
    await group_context.speaker(turn, incoming, "not-an-officer")
    await calling_up.call_up(turn, incoming, words, await group_context.case_of(turn, incoming))


def _queue(queue: Queue) -> Act:
    async def show(turn: Turn, incoming: Incoming, _words: str) -> None:
        officer = await group_context.speaker(turn, incoming, "not-an-officer")
        beside = (await group_context.case_of(turn, incoming), incoming)
        await queueing.show(turn, queue, officer.telegram_id, beside=beside)

    return show


async def _search(turn: Turn, incoming: Incoming, words: str) -> None:
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    await searching.begin(
        turn, incoming, words, officer, await group_context.case_of(turn, incoming)
    )


async def _transcribe(turn: Turn, incoming: Incoming, words: str) -> None:
    await transcribing.ask(turn, incoming, words)


async def _workload(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    await queueing.workload(turn, officer, (await group_context.case_of(turn, incoming), incoming))


async def _help(turn: Turn, incoming: Incoming, _words: str) -> None:
    case = await group_context.case_of(turn, incoming)
    hold = turn.desk.office.hold_seconds
    texts = turn.desk.texts
    lines = [f"/{name} · {texts.plain(OFFICIAL, f'group-command-{name}')}" for name in COMMANDS]
    text = texts.say(OFFICIAL, "help-officers", hold=hold, commands="\n".join(lines))
    await turn.tell_group(text, case=case, reply_to=incoming.message_id)


COMMANDS: dict[str, Act] = {
    "antrian": _queue(Queue.ALL),
    "saya": _queue(Queue.MINE),
    "terlambat": _queue(Queue.LATE),
    "kasus": _recall,
    "cari": _search,
    "beban": _workload,
    "transkrip": _transcribe,
    "batal": _take_back,
    "terima": _receive,
    "petugas": membership.name_officer,
    "peran": _roles,
    "keberatan": _objections,
    "hak": _rights,
    "dikecualikan": _exemptions,
    "tahapan": _stages,
    "libur": _days_off,
    "jeda": _pause,
    "kesehatan": _health,
    "insiden": _incidents,
    "pasang": _install,
    "register": registering.offer,
    "statistik": figures.show,
    "laporan": reporting.offer,
    "bantuan": _help,
}
"""In the order in which Telegram lists them; each has a text "group-command-…"."""
FOR_ADMINISTRATORS = frozenset({"petugas", "libur", "pasang"})
"""What Telegram offers to administrators of the group alone."""
