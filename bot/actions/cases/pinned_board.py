"""The pinned board of the group: counts and next dates, edited in place, nothing personal."""

import re
from datetime import timedelta
from hashlib import sha256

from bot.actions.cases import work_queue
from bot.desk import permission_checks, rounds
from bot.desk.call_purposes import CLEANUP, Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.keyboards import message_payload
from bot.desk.turn import Turn
from bot.domain.law.case import State
from bot.domain.reminders.queue_order import QueueEntry, count_workload
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, outbox, trail
from storage.database import Tx
from storage.outbox import Payload

BOARD_PATTERN = re.compile(
    r"\A📌 .*\n[^\n:]+: (?P<number>[^\n]+) · \D+ (?P<events>\d{1,15})\Z", re.DOTALL
)
NONE = "–"
"""Stands for the highest number while no request was registered."""
WITNESS_SEEN = "witness_seen"
"""Name of the fact that holds the line for which the desk came back: it counts once."""


async def board_line(turn: Turn) -> Markup:
    """Return the line of the board as it is now."""
    number, last = await cases.last_number(turn.tx) or NONE, await trail.last_entry(turn.tx)
    events = str(last.event_id if last else 0)
    return turn.texts.say(OFFICIAL, "board-witness", number=number, events=events)


def is_board(text: str) -> bool:
    """Say whether a text of the bot's own is that of a board."""
    return BOARD_PATTERN.match(text) is not None


async def is_ahead_of_database(tx: Tx, text: str) -> bool:
    """Return whether the pinned board shows more than the database knows, and this is new."""
    found = BOARD_PATTERN.match(text)
    if found is None or await desk_state.get(tx, WITNESS_SEEN) == (
        told := text.rpartition("\n")[2]
    ):
        return False
    last = await trail.last_entry(tx)
    longer = int(found["events"]) > (last.event_id if last else 0)
    is_known = found["number"] == NONE or await cases.has_number(tx, found["number"])
    if is_known and not longer:
        return False
    await desk_state.put(tx, WITNESS_SEEN, told)
    return True


BOARD = Purpose("board", RowAbout, priority=outbox.DECORATION, may_fail=True)
BOARD_EDIT = Purpose("board-edit", RowAbout, priority=outbox.DECORATION, link=None, may_fail=True)
EVERY = timedelta(minutes=1)
"""Shortest time between edits of the board: the group gets 20 messages a minute in all."""
DATES_SHOWN = 5
SHOWN, CHANGED = "board_shown", "board_changed_at"


async def refresh(turn: Turn) -> int:
    """Update the pinned board, or post it; return how many messages are sent.

    It is one message; what of it cannot be read has a line that says so.
    """
    if await desk_state.was_within(turn.tx, CHANGED, turn.now, EVERY):
        return 0
    stands = await desk_state.board_message(turn.tx)
    if stands is None and (
        await outbox.is_waiting(turn.tx, BOARD.name) or not await cases.has_any(turn.tx)
    ):
        return 0  # it is on its way, or there is nothing to tell yet
    text = await _text(turn)
    shown = sha256(text.encode()).hexdigest()
    if stands is not None and await desk_state.get(turn.tx, SHOWN) == shown:
        return 0
    await _say(turn, text, stands)
    await desk_state.put(turn.tx, SHOWN, shown)
    await desk_state.put_instant(turn.tx, CHANGED, turn.now)
    return 1


async def _say(turn: Turn, text: Markup, stands: int | None) -> None:
    payload: Payload = {"text": text, **message_payload(())}
    if stands is None:
        payload["disable_notification"] = True
    else:
        payload["message_id"] = outbox.reference("board")
    purpose = BOARD if stands is None else BOARD_EDIT
    await queue_call(
        turn,
        "sendMessage" if stands is None else "editMessageText",
        GROUP,
        purpose,
        payload,
        key=purpose.name,
    )


async def _on_board_posted(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Remember where the board stands, and pin it; after a move of the group it is made anew."""
    if arrived.chat_id != await desk_state.group_id(turn.tx):
        return
    message_id = int(arrived.first["message_id"])
    await desk_state.put_board(turn.tx, message_id)
    await queue_call(
        turn,
        "pinChatMessage",
        GROUP,
        CLEANUP,
        {"message_id": message_id, "disable_notification": True},
        priority=outbox.DECORATION,
    )


async def _on_board_gone(turn: Turn, _missed: UndeliveredRow[RowAbout]) -> None:
    """Forget a board that was deleted, so that the next refresh posts a new one."""
    await desk_state.put_board(turn.tx, None)


async def _text(turn: Turn) -> Markup:
    owed, unread = await rounds.unanswered_cases(turn)
    objected, odd = await work_queue.objections_waiting(turn)
    waiting = await work_queue.waiting_entries(turn)
    load = count_workload(waiting, turn.today, turn.calendar)
    dates = [_next(turn, entry) for entry in waiting[:DATES_SHOWN]]
    dates += await work_queue.unread_lines(turn)
    return turn.texts.say(
        OFFICIAL,
        "board",
        count=len(owed) + len(unread),
        free=sum(case.officer_id is None for case in owed),
        incomplete=sum(case.state is State.TO_COMPLETE for case in owed),
        objections=len(objected) + len(odd),
        pressing=load.pressing,
        overdue=load.overdue,
        vacant=permission_checks.role_names(turn, await permission_checks.vacant_roles(turn))
        or "none",
        dates=dates,
        witness=await board_line(turn),
    )


def _next(turn: Turn, entry: QueueEntry) -> Markup:
    late = entry.is_overdue(turn.today)
    return turn.texts.say(OFFICIAL, "board-date", number=entry.number, due=entry.due, late=late)


ADDS = (
    SendHandlers(BOARD, on_delivered=_on_board_posted),
    SendHandlers(BOARD_EDIT, on_message_gone=_on_board_gone),
)
