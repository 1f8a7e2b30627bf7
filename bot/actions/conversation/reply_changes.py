"""Take back a reply that an officer wrote, or change it once it was sent."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.answers import answer_draft
from bot.actions.conversation import (
    group_context,
    officer_notes,
    officer_replies,
    reply_findings,
    reply_line,
    reply_press,
)
from bot.actions.delivery import outbox_posts, relay
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.actions.privacy import data_incidents
from bot.buttons.case_buttons import ChangeReplyToo, DeleteReplyToo
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.call_purposes import CLEANUP, log_loss
from bot.desk.call_queue import queue_call
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.records.events import EventName
from bot.domain.records.unsent_reply import INSIDE, LEFT, ReplyState, UnsentPart, UnsentReply
from bot.domain.words.albums import CarriedMessage
from bot.errors import Refused, require
from storage import case_events, cases, outbox, people, relayed_messages, unsent_replies
from storage.case_events import Link
from storage.outbox import Queued

STILL_MEANT = timedelta(hours=1)
"""An older reply is taken back only by replying to it: a bare /batal must not reach so far."""
DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete a message that is younger than this."""


STOP_REACTION = "👎"
"""The reaction by which officers keep words inside, or take back a message of their own."""


async def take_back(turn: Turn, incoming: Incoming) -> None:
    """Keep a waiting reply inside, or delete one's own that left, whichever was written last."""
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    if await answer_draft.remove_replied_part(turn, incoming):
        return
    waiting = await _waiting_meant(turn, incoming, officer)
    row = await _meant(turn, incoming, officer)
    if waiting is not None and (row is None or row.created_at <= waiting.written_at):
        await reply_line.become_note(turn, waiting, officer.id)
        return
    found = REPLY.found(row)
    if found is None or found[1].officer != officer.id:
        raise Refused("nothing-to-take-back")
    await _take_back_whole(turn, *found)


async def stop_by_reaction(turn: Turn, place: tuple[int, int], telegram_id: int) -> bool:
    """Keep waiting words inside, or take back one's own, by a 👎; False if there is nothing."""
    by = await people.officer_of(turn.tx, telegram_id)
    if by is None or not await permission_checks.serves(turn, by):
        return False
    waiting = await _waiting_at(turn, place)
    if waiting is not None:
        await reply_line.become_note(turn, waiting, by.id)
        return True
    link = await case_events.find_link(turn.tx, *place)
    found = REPLY.found(await outbox.find(turn.tx, link.outbox_seq) if link else None)
    if found is None or found[1].officer != by.id:
        return False
    row, said = found
    since = row.sent_at or turn.now  # what left long ago is answered by words
    if row.state not in ("queued", "sending", "sent") or turn.now - since > STILL_MEANT:
        return False
    await _take_back_whole(turn, row, said)
    return True


async def _waiting_meant(turn: Turn, incoming: Incoming, officer: Officer) -> UnsentReply | None:
    """Find the words meant that wait: those replied to, else the officer's last ones here."""
    link, case = await group_context.link_and_case(turn, incoming)
    if incoming.reply_to is not None:
        waiting = await _waiting_at(turn, (incoming.chat_id, incoming.reply_to))
        if waiting is not None or link is None or link.kind in ("officer", "desk"):
            return waiting
    since, anywhere = turn.now - STILL_MEANT, link is None and case is None
    case_id = case.id if case else None
    return await unsent_replies.last_inside(turn.tx, officer.id, since, case_id, anywhere=anywhere)


async def _waiting_at(turn: Turn, place: tuple[int, int]) -> UnsentReply | None:
    """Return the reply that waits for a press at a place: by its line, or by its words."""
    part = await unsent_replies.part_at(turn.tx, place)
    link = await case_events.find_link(turn.tx, *place)
    reply = (
        await unsent_replies.get(turn.tx, part.reply_id)
        if part is not None
        else await unsent_replies.of_line(turn.tx, link.outbox_seq if link else None)
    )
    open_states = INSIDE - {ReplyState.NOTE}
    return reply if reply is not None and reply.state in open_states else None


async def _take_back_whole(turn: Turn, row: Queued, said: ReplyAbout) -> None:
    """Take a reply back and record it; offer to record an incident if it held a file."""
    case = await cases.get(turn.tx, row.case_id)
    gone = await _take_back(turn, row, said, case)
    if case is not None:
        if gone:
            actor = f"officer:{said.officer}"
            await record_event(turn, case, EventName.REPLY_TAKEN_BACK, actor, was=row.state)
        if row.state != "queued" and said.source and await _holds_file(turn, row):
            await data_incidents.offer_recording(turn, case, said.source)


async def _take_back(turn: Turn, row: Queued, said: ReplyAbout, case: Case | None) -> bool:
    """Undo a reply and say what the citizen may have seen; False if it is too old to delete."""
    sent = row.sent_at or turn.now
    match row.state:
        case "queued":
            state = ReplyState.STOPPED
        case "sending" | "sent" if turn.now - sent < DELETABLE:
            state = ReplyState.DELETED
        case "sent":
            await say_group(turn, "taken-back-too-late", case=case, sent=sent)
            return False
        case "failed":
            raise Refused("reply-never-arrived")
        case _:
            raise Refused("nothing-to-take-back")
    await _undo(turn, row)
    reply = await unsent_replies.get(turn.tx, said.unsent)
    if reply is not None:
        await unsent_replies.drop_parts(turn.tx, reply.id)
        await reply_line.settle(turn, reply, state)
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
    """Take an edit: of an answer being collected, of words that wait, or of what was sent."""
    turn.sensitive = True
    if await officer_replies.take_edit(turn, incoming):
        return
    place = incoming.place
    link = await case_events.find_link(turn.tx, *place)
    if link is not None and link.kind == "officer":
        await _offer_change(turn, incoming, link)
        return
    if incoming.content.is_note:
        await officer_notes.take_note_edit(turn, incoming)
        return
    if await answer_draft.edit_part(turn, incoming):
        return
    kept = await case_events.last_message_version(turn.tx, place)
    case = await cases.get(turn.tx, kept[0]) if kept else None
    if kept is not None and kept[1] == incoming.content:
        return
    if case is None or kept is None:
        turn.update.handled = False
        return
    await relay.record_message(turn, case, "note", place, incoming.content)
    if kept[1].is_note and await group_context.replies_to_citizen(turn, incoming):
        await say_group(turn, "note-stays-note", case=case, reply_to=incoming.message_id)


async def _offer_change(turn: Turn, incoming: Incoming, link: Link) -> None:
    """Offer, in the line of what was sent, to change or delete it at the citizen too.

    Raises Refused if Telegram could not show it in the place of the older one.
    """
    row = await outbox.find(turn.tx, link.outbox_seq)
    found = REPLY.found(row if row and row.state != "cancelled" else None)
    reply = await unsent_replies.get(turn.tx, found[1].unsent if found else None)
    copy = await _copy_at(turn, row, incoming.message_id)
    if row is None or reply is None or copy is None or reply.state not in LEFT:
        return
    await group_context.speaker(turn, incoming)
    group_context.demand_carriable(incoming.content)
    piece = copy.piece.model_copy(update={"content": incoming.content})
    if not incoming.content.is_note and row.state != "queued":
        await outbox_posts.rendered_change(turn, row, copy, piece)
    await unsent_replies.drop_parts(turn.tx, reply.id, incoming.message_id)
    if copy.piece.content != incoming.content:
        await unsent_replies.add_part(turn.tx, reply.id, incoming.chat_id, piece)
        await unsent_replies.change(turn.tx, reply.id, written_at=turn.now)
    await reply_line.redraw(turn, reply.id)


async def _copy_at(turn: Turn, row: Queued | None, message_id: int) -> CarriedMessage | None:
    """Return what a row carries of an officer's message."""
    carried = await relayed_messages.of_row(turn.tx, row.seq) if row else []
    return next((copy for copy in carried if copy.message_id == message_id), None)


async def change_too(turn: Turn, by: Authority, button: ChangeReplyToo) -> None:
    """Change what was sent as its author changed it, and as the line showed it."""
    reply, parts = await _changed(turn, by, button.reply_id)
    found = await reply_findings.find(turn, reply, parts)
    if not await reply_press.is_as_seen(turn, reply, found, button.seen):
        return
    case = await cases.get(turn.tx, reply.case_id)
    if case is not None:
        contacts.demand_unrestricted(turn, case)
    await reply_press.record_despite(turn, case, by, found)
    carried_out = [await _change(turn, part, case) for part in parts]
    await unsent_replies.drop_parts(turn.tx, reply.id)
    state = ReplyState.LEAVING if any(carried_out) else reply.state
    await reply_line.settle(turn, reply, state, reply.why, after=reply_line.SAID_WHEN_SLOW)


async def _change(turn: Turn, part: UnsentPart, case: Case | None) -> bool:
    """Let a change leave, or keep it with what failed; say whether something leaves."""
    row, copy = await _carrier_of(turn, part)
    if row is None or copy is None or part.piece.content.is_note:
        return False
    if case is not None:
        await relay.record_message(turn, case, "reply", part.place, part.piece.content)
    if row.state == "failed":
        await relayed_messages.replace(turn.tx, copy, part.piece)
        await say_group(turn, "edit-of-undelivered", case=case)
        return False
    if not await outbox_posts.change_queued(turn, row, copy, part.piece):
        await outbox_posts.change_sent(turn, row, copy, part.piece)
    return True


async def _carrier_of(
    turn: Turn, part: UnsentPart
) -> tuple[Queued, CarriedMessage] | tuple[None, None]:
    """Return the row that carried the older version of a message, and that version."""
    link = await case_events.find_link(turn.tx, *part.place)
    row = await outbox.find(turn.tx, link.outbox_seq if link else None)
    copy = await _copy_at(turn, row, part.message_id)
    return (row, copy) if row is not None and copy is not None else (None, None)


async def delete_too(turn: Turn, by: Authority, button: DeleteReplyToo) -> None:
    """Delete at the citizen what its author changed in the group."""
    _, parts = await _changed(turn, by, button.reply_id)
    rows = {row.seq: row for part in parts if (row := (await _carrier_of(turn, part))[0])}
    for row in rows.values():
        await _take_back_whole(turn, row, REPLY.parse_about(row.about))


async def _changed(
    turn: Turn, by: Authority, reply_id: int
) -> tuple[UnsentReply, Sequence[UnsentPart]]:
    """Return a reply that was sent, and its waiting changes. Raises Refused for another's."""
    reply = require(await unsent_replies.get(turn.tx, reply_id), "reply-over")
    parts = await unsent_replies.parts(turn.tx, reply.id)
    if reply.state not in LEFT or not parts:
        raise Refused("reply-over")
    if by.id != reply.officer_id:
        author = await contacts.officer_name(turn, reply.officer_id)
        raise Refused("reply-of-another", author=author, state=reply.state)
    return reply, parts


ADDS = (in_group(ChangeReplyToo, change_too), in_group(DeleteReplyToo, delete_too))
