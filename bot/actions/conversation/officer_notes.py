"""Notes among officers: kept with their case, and never sent to a citizen."""

from bot.actions.answers import answer_draft
from bot.actions.delivery import delayed_replies, message_reactions, relay
from bot.actions.delivery.message_reactions import INSIDE
from bot.desk import contacts
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.message import Incoming
from bot.domain.records.events import EventName
from bot.errors import Refused
from storage import answers, case_events, cases, outbox, relayed_messages
from storage.case_events import Link


async def is_note(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message is marked as a note, or belongs to an album that is."""
    if incoming.content.is_note:
        return True
    return incoming.content.album is not None and await case_events.is_album_internal(
        turn.tx, incoming.content.album
    )


async def keep_note(turn: Turn, incoming: Incoming, case: Case | None, *, aimed_out: bool) -> None:
    """Keep a marked note on its case; `aimed_out` says that it replied to a citizen's words."""
    if incoming.content.album is not None:
        await _hold_album_back(turn, incoming, incoming.content.album)
    if case is not None:
        await relay.record_message(turn, case, "note", incoming.place, incoming.content)
    elif not aimed_out:
        turn.update.handled = False
    if aimed_out:
        await _show_unsaid(turn, incoming, case)


async def take_note_edit(turn: Turn, incoming: Incoming) -> None:
    """Make a note of a message that an edit marked as one; if it was not sent, it never will be."""
    place = incoming.place
    part = await answers.answer_at(turn.tx, *place)
    link = await case_events.find_link(turn.tx, *place)
    kept = await case_events.last_message_version(turn.tx, place)
    if part is not None:
        if part.state != "collecting":
            raise Refused("answer-cannot-be-edited")
        await answer_draft.remove_part(turn, part, incoming.message_id)
        case = await cases.get(turn.tx, part.case_id)
        await keep_note(turn, incoming, case, aimed_out=True)
    elif link is not None and link.kind == "officer":
        await _reply_becomes_note(turn, incoming, link)
    elif kept is not None:
        case = await cases.get(turn.tx, kept[0])
        await keep_note(turn, incoming, case, aimed_out=False)
    else:
        turn.update.handled = False


async def _reply_becomes_note(turn: Turn, incoming: Incoming, link: Link) -> None:
    """Stop a reply that became a note while it waited; if it was sent already, say so."""
    row = await outbox.find(turn.tx, link.outbox_seq)
    case = await cases.get(turn.tx, link.case_id)
    # A call that Telegram did not answer may have arrived.
    gone = row is not None and (row.state in ("sent", "sending") or row.uncertain)
    if row is not None and row.state == "queued":
        await delayed_replies.cancel_as_internal(turn, row)
        if case is not None:
            actor = f"officer:{await contacts.officer_id_of(turn, incoming.sender_id)}"
            await record_event(turn, case, EventName.REPLY_TAKEN_BACK, actor, was="queued")
    await keep_note(turn, incoming, case, aimed_out=not gone)
    if gone:
        await say_group(turn, "note-too-late", case=case, reply_to=incoming.message_id)


async def _hold_album_back(turn: Turn, incoming: Incoming, album: str) -> None:
    """Stop every part of an album that is marked as a note, also those that come later."""
    await case_events.mark_album_internal(turn.tx, album, turn.now)
    seq = await relayed_messages.row_of_album(turn.tx, incoming.chat_id, album)
    row = await outbox.find(turn.tx, seq)
    if row is not None and row.state == "queued":
        await delayed_replies.cancel_as_internal(turn, row)


async def _show_unsaid(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    case_id = case.id if case else None
    await message_reactions.set_reaction(turn, case_id, incoming.message_id, INSIDE)
