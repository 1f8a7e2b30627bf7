"""Take back a reply that an officer wrote, or change it by an edit."""

from datetime import timedelta

from bot.actions.answers import answer_draft
from bot.actions.conversation import group_context, officer_notes, unsent_replies
from bot.actions.delivery import delayed_replies, outbox_posts, relay
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.actions.privacy import data_incidents
from bot.desk import permission_checks
from bot.desk.call_purposes import CLEANUP, log_loss
from bot.desk.call_queue import queue_call
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.records.events import EventName
from bot.domain.words.albums import CarriedMessage
from bot.errors import Refused
from storage import case_events, cases, outbox, people, relayed_messages
from storage.case_events import Link
from storage.outbox import Queued

STILL_MEANT = timedelta(hours=1)
"""An older reply is taken back only by replying to it: a bare /batal must not reach so far."""
DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete a message that is younger than this."""


STOP_REACTION = "👎"
"""The reaction by which officers take back a message of their own."""


async def take_back(turn: Turn, incoming: Incoming) -> None:
    """Stop a reply that is still held, or delete it and say whether it can have been read."""
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    if await answer_draft.remove_replied_part(turn, incoming):
        return
    row = await _meant(turn, incoming, officer)
    if incoming.reply_to is None and (row is None or row.state != "queued"):
        # What was written last is meant, be it unsent, rather than a reply that left before.
        after, since = row.seq if row else 0, turn.now - STILL_MEANT
        if await unsent_replies.keep_last_inside(turn, officer, since, after):
            return
    found = REPLY.found(row)
    if found is None:
        raise Refused("nothing-to-take-back")
    row, said = found
    if said.officer == officer.id:
        await _take_back_whole(turn, row, said)
    elif not await delayed_replies.hold_row(turn, row, officer):
        raise Refused("nothing-to-take-back")


async def stop_by_reaction(turn: Turn, place: tuple[int, int], telegram_id: int) -> bool:
    """Take back one's reply, or hold a colleague's, by a 👎; False if there is nothing to stop."""
    link = await case_events.find_link(turn.tx, *place)
    row = await outbox.find(turn.tx, link.outbox_seq) if link else None
    found, by = REPLY.found(row), await people.officer_of(turn.tx, telegram_id)
    if found is None or by is None:
        return False
    row, said = found
    if said.officer != by.id:
        has_role = bool(await permission_checks.roles_of(turn, by))
        return has_role and await delayed_replies.hold_row(turn, row, by)
    since = row.sent_at or turn.now  # what left long ago is answered by words
    if row.state not in ("queued", "sending", "sent") or turn.now - since > STILL_MEANT:
        return False
    await _take_back_whole(turn, row, said)
    return True


async def _take_back_whole(turn: Turn, row: Queued, said: ReplyAbout) -> None:
    """Take a reply back and record it; offer to record an incident if it held a file."""
    case = await cases.get(turn.tx, row.case_id)
    gone = await _take_back(turn, row, case)
    if case is not None:
        if gone:
            actor = f"officer:{said.officer}"
            await record_event(turn, case, EventName.REPLY_TAKEN_BACK, actor, was=row.state)
        if row.state != "queued" and said.source and await _holds_file(turn, row):
            await data_incidents.offer_recording(turn, case, said.source)


async def _take_back(turn: Turn, row: Queued, case: Case | None) -> bool:
    """Undo a reply and say what the citizen may have seen; False if it is too old to delete."""
    sent = row.sent_at or turn.now
    match row.state:
        case "queued":
            await delayed_replies.stop_reply(turn, row)
        case "sending" | "sent" if turn.now - sent < DELETABLE:
            await _undo(turn, row)
            await delayed_replies.show_deleted(turn, row)
        case "sent":
            await say_group(turn, "taken-back-too-late", case=case, sent=sent)
            return False
        case "failed":
            raise Refused("reply-never-arrived")
        case _:
            raise Refused("nothing-to-take-back")
    return True


async def _undo(turn: Turn, row: Queued) -> None:
    """Cancel the queued rows of a reply, and delete the messages that were sent."""
    after = " after it was sent" if row.state == "sent" else ""
    await log_loss(turn.tx, row, f"its author took it back{after}")
    for part in (row, *await outbox_posts.texts_beside(turn, row)):
        await outbox.cancel_even_sent(turn.tx, part.seq)
        if part.state in ("sent", "sending"):
            await _delete(turn, part)


async def _holds_file(turn: Turn, row: Queued) -> bool:
    carried = await relayed_messages.of_row(turn.tx, row.seq)
    return any(copy.piece.content.is_file for copy in carried)


async def _meant(turn: Turn, incoming: Incoming, officer: Officer) -> Queued | None:
    """Find the reply meant: the one replied to, else the officer's last one here."""
    link, case = await group_context.link_and_case(turn, incoming)
    if link is not None and link.kind == "officer":
        return await outbox.find(turn.tx, link.outbox_seq)
    if incoming.reply_to is not None and (link is None or link.kind == "desk"):
        # A note, or somebody's talk: nothing of it ever went out.
        return None
    since = turn.now - STILL_MEANT
    if case is None and link is None:
        seq = await case_events.last_of_officer(turn.tx, officer.id, since)
    else:
        case_id = case.id if case else None
        seq = await case_events.last_on_case(turn.tx, officer.id, since, case_id)
    return await outbox.find(turn.tx, seq)


async def _delete(turn: Turn, row: Queued) -> None:
    """Delete a message, or every part of an album."""
    carried = await relayed_messages.of_row(turn.tx, row.seq)
    album = len(carried) > 1
    method, name = ("deleteMessages", "message_ids") if album else ("deleteMessage", "message_id")
    await queue_call(
        turn,
        method,
        row.chat,
        CLEANUP,
        {name: outbox.reference("copies" if album else "sent", row.seq)},
        case_id=row.case_id,
    )


async def take_reply_edit(turn: Turn, incoming: Incoming) -> None:
    """Carry an edit: into the answer being collected, the held reply, or the citizen's copy."""
    turn.sensitive = True
    await unsent_replies.take_unsent_edit(turn, incoming)
    if incoming.content.is_note:
        await officer_notes.take_note_edit(turn, incoming)
        return
    place = incoming.place
    if await answer_draft.edit_part(turn, incoming):
        return
    link = await case_events.find_link(turn.tx, *place)
    kept = await case_events.last_message_version(turn.tx, place)
    case = await cases.get(turn.tx, kept[0]) if kept else None
    if kept is not None and kept[1] == incoming.content:
        return
    if link is not None and link.kind == "officer":
        await _edit_reply(turn, incoming, link, case)
    elif case is not None:
        await relay.record_message(turn, case, "note", place, incoming.content)
        was_marked = kept is not None and kept[1].is_note
        if was_marked and await group_context.replies_to_citizen(turn, incoming):
            await say_group(turn, "note-stays-note", case=case, reply_to=incoming.message_id)
    else:
        turn.update.handled = False


async def _carrier_of(
    turn: Turn, link: Link, incoming: Incoming
) -> tuple[Queued, CarriedMessage] | None:
    """Return a reply, and what it carries of a message; None if it carries it no more."""
    row = await outbox.find(turn.tx, link.outbox_seq)
    if row is None or row.state == "cancelled":
        return None
    carried = await relayed_messages.of_row(turn.tx, row.seq)
    return next(((row, copy) for copy in carried if copy.message_id == incoming.message_id), None)


async def _edit_reply(turn: Turn, incoming: Incoming, link: Link, case: Case | None) -> None:
    """Change the reply that waits, or the citizen's copy of one that was sent."""
    found = await _carrier_of(turn, link, incoming)
    if found is None:
        return
    row, copy = found
    await group_context.speaker(turn, incoming)
    group_context.demand_carriable(incoming.content)
    if await unsent_replies.stop_and_ask(turn, row, incoming, case):
        return
    if case is not None and row.state in ("queued", "failed"):
        await relay.record_message(turn, case, "reply", incoming.place, incoming.content)
    piece = copy.piece.model_copy(update={"content": incoming.content})
    if row.state == "failed":
        await relayed_messages.replace(turn.tx, copy, piece)
        await say_group(turn, "edit-of-undelivered", case=case)
    elif await outbox_posts.change_queued(turn, row, copy, piece):
        await delayed_replies.refresh_preview(turn, row)
    else:
        await delayed_replies.queue_change(turn, row, copy, piece)
