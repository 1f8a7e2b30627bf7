"""Internal notes: messages with a mark at their beginning, which are never sent to a citizen."""

from bot.actions.answers import answer_draft
from bot.actions.conversation import group_context
from bot.actions.delivery import leaving, message_marks, relay
from bot.actions.delivery.message_marks import INSIDE
from bot.desk import contacts
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.events import EventName
from bot.domain.message import Incoming
from bot.errors import Refused
from storage import answers, carried_messages, case_events, cases, outbox
from storage.case_events import Link


async def is_note(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message is marked as a note, or belongs to an album that is."""
    if incoming.content.is_note:
        return True
    return incoming.content.album is not None and await case_events.album_is_inside(
        turn.tx, incoming.content.album
    )


async def keep(turn: Turn, incoming: Incoming, case: Case | None, *, aimed_out: bool) -> None:
    """Keep a marked note on its case; `aimed_out` says that it replied to a citizen's words."""
    if incoming.content.album is not None:
        await _hold_album_back(turn, incoming, incoming.content.album)
    if case is not None:
        await relay.keep(turn, case, "note", group_context.place_of(incoming), incoming.content)
    elif not aimed_out:
        turn.handled = False
    if aimed_out:
        await _show_unsaid(turn, incoming, case)


async def edited(turn: Turn, incoming: Incoming) -> None:
    """Make a note of a message that an edit marked as one; if it was not sent, it never will be."""
    place = group_context.place_of(incoming)
    part = await answers.part_at(turn.tx, *place)
    link = await case_events.linked(turn.tx, *place)
    kept = await case_events.last_version(turn.tx, place)
    if part is not None:
        if part.state != "collecting":
            raise Refused("answer-cannot-be-edited")
        await answer_draft.leave_out(turn, part, incoming.message_id)
        case = await cases.get(turn.tx, part.case_id)
        await keep(turn, incoming, case, aimed_out=True)
    elif link is not None and link.kind == "officer":
        await _reply_becomes_note(turn, incoming, link)
    elif kept is not None:
        case = await cases.get(turn.tx, kept[0])
        await keep(turn, incoming, case, aimed_out=False)
    else:
        turn.handled = False


async def _reply_becomes_note(turn: Turn, incoming: Incoming, link: Link) -> None:
    """Stop a reply that became a note while it waited; if it was sent already, say so."""
    row = await outbox.find(turn.tx, link.outbox_seq or 0)
    case = await cases.get(turn.tx, link.case_id)
    # A call that Telegram did not answer may have arrived.
    gone = row is not None and (row.state in ("sent", "sending") or row.uncertain)
    if row is not None and row.state == "queued":
        await leaving.keep_inside(turn, row)
        if case is not None:
            actor = f"officer:{await contacts.number_of(turn, incoming.sender_id)}"
            await turn.record(case, EventName.REPLY_TAKEN_BACK, actor, was="queued")
    await keep(turn, incoming, case, aimed_out=not gone)
    if gone:
        await turn.say_group("note-too-late", case=case, reply_to=incoming.message_id)


async def _hold_album_back(turn: Turn, incoming: Incoming, album: str) -> None:
    """Let no part of a marked album go out: neither what follows nor what already waits."""
    await case_events.keep_album_inside(turn.tx, album, turn.now)
    seq = await carried_messages.row_of_album(turn.tx, incoming.chat_id, album)
    row = await outbox.find(turn.tx, seq) if seq else None
    if row is not None and row.state == "queued":
        await leaving.keep_inside(turn, row)


async def _show_unsaid(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    case_id = case.id if case else None
    await message_marks.react(turn, case_id, incoming.message_id, INSIDE)
