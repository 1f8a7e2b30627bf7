"""Delayed sending of officers' replies: a preview in the group, on which anybody can stop them.

One line says what leaves in some seconds. They begin once Telegram took that line, and anew with
each change: a row waits, in the outbox, for another row, whose end lets it go. What has no line
does not leave.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions.delivery import disclosure_checks, outbox_posts, relay, send_preview
from bot.actions.delivery.disclosure_checks import Remarks
from bot.actions.delivery.outbox_posts import EDIT, EditAbout
from bot.actions.delivery.relay import REPLY, GroupWords, ReplyAbout
from bot.actions.delivery.send_preview import (
    ENDED,
    HELD,
    PREVIEW,
    PREVIEW_CHANGE,
    SENT,
    TOLD,
    PreviewAbout,
)
from bot.buttons.case_buttons import SendHeld
from bot.desk import alarms, group_message, permission_checks
from bot.desk.call_purposes import ALARM, Purpose, log_loss
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event
from bot.desk.messages import tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer, Person, State
from bot.domain.records.events import EventName
from bot.domain.words.albums import CarriedMessage, Piece
from bot.errors import certain, require
from bot.texts import OFFICIAL
from storage import case_events, cases, desk_state, outbox, people, relayed_messages
from storage.case_events import Link
from storage.outbox import Payload, Queued

PRESENCE_CHECK = Purpose("leaving-question", PreviewAbout, lane="m", link=None, may_fail=True)
"""Telegram tells no bot of a deleted message, but refuses a reaction to one, even an empty one."""
RECHECK_FILES_AFTER = timedelta(seconds=10)
WHY_NOT = {
    "taken-back": "its author took it back",
    "deleted": "it was deleted in the group, or its topic was",
    "role": "its author may not reply any more",
    "unseen": "the group could not be told of it before",
}
"""What the log says of words that did not leave, by how their line ends."""


async def send_after_preview(
    turn: Turn, person: Person, case: Case | None, officer: Officer, written: GroupWords
) -> None:
    """Queue an officer's words for a person: sent some seconds after the group saw a preview.

    What the same officer writes while that waits is shown in the same line.
    """
    group_id, said = written.chat_id, written.pieces
    about = ReplyAbout.written(officer, (group_id, said[0].message_id))
    line = await _preview_to_join(turn, person, case, officer)
    line = line or await send_preview.queue_preview(turn, case, person.id, said)
    await queue_reply(turn, person, case, written, about, line=line)
    await send_preview.show_pending(turn, line, await send_preview.rows_shown(turn, line))
    if case is not None:
        for piece in said:
            await relay.record_message(
                turn, case, "reply", (group_id, piece.message_id), piece.content
            )
        await record_event(turn, case, EventName.REPLIED, officer)


async def queue_reply(
    turn: Turn,
    person: Person,
    case: Case | None,
    written: GroupWords,
    about: ReplyAbout,
    *,
    line: int | None = None,
) -> None:
    """Queue what an officer wrote in the group; it speaks for the office.

    Its author can take it back, and it follows their edits.
    """
    heading = (
        turn.texts.plain(person.language, "reply-heading", number=case.number)
        if case is not None
        else turn.texts.plain(person.language, "reply-heading-question")
    )
    why = REPLY(about)
    seq = await relay.queue_for_citizen(
        turn, person, case, written, heading=heading, intent=why, line=line
    )
    link = Link("officer", case.id if case else None, person.id, seq)
    for piece in written.pieces:
        await case_events.add_link(turn.tx, written.chat_id, piece.message_id, link)


async def _preview_to_join(
    turn: Turn, person: Person, case: Case | None, officer: Officer
) -> int | None:
    """Return the preview of the officer's unsent, unheld reply to a person, if there is one."""
    case_id = case.id if case else None
    for row in await outbox.lined_rows_to(turn.tx, str(person.telegram_id)):
        said = REPLY.about_of(row)
        own = said is not None and said.officer == officer.id and row.case_id == case_id
        if own and await send_preview.holder_of(turn, [row]) is None:
            return row.line
    return None


async def refresh_preview(turn: Turn, row: Queued) -> None:
    """Update the preview of a row to its present words; a held reply stays held."""
    if rows := await send_preview.rows_shown(turn, row.line):
        line, holder = send_preview.line_of(rows), await send_preview.holder_of(turn, rows)
        if holder is None:
            await send_preview.show_pending(turn, line, rows)
        else:
            await send_preview.show_held(turn, line, rows, holder)


async def queue_change(turn: Turn, row: Queued, copy: CarriedMessage, piece: Piece) -> None:
    """Queue the edit of a reply that was sent, with the same preview and delay.

    Raises Refused if Telegram cannot show it in the place of the older one.
    """
    await outbox_posts.rendered_change(turn, row, copy, piece)
    line = row.line
    if line is None:
        case = await cases.get(turn.tx, row.case_id)
        line = await send_preview.queue_preview(turn, case, None, [piece])
    await _forget_changes(turn, line, copy.message_id)
    await relayed_messages.add_message(turn.tx, line, copy.chat_id, piece)
    await outbox.put_on_line(turn.tx, row.seq, line)
    await refresh_preview(turn, require(await outbox.find(turn.tx, row.seq), "leaving-over"))


async def _forget_changes(turn: Turn, line: int, message_id: int | None = None) -> None:
    for change in await relayed_messages.of_row(turn.tx, line):
        if message_id in (None, change.message_id):
            await relayed_messages.drop(turn.tx, change.id)


async def _on_preview_shown(turn: Turn, arrived: DeliveredRow[PreviewAbout]) -> None:
    """Start the delay: the group has the preview now."""
    rows = await outbox.rows_waiting_for(turn.tx, arrived.row.seq)
    if rows:
        at = turn.now + timedelta(seconds=turn.desk.hold_seconds)
        if any(copy.piece.content.album for copy in await _carried(turn, rows)):
            # Its other parts may still come.
            at = max(at, turn.now + outbox_posts.ALBUM_COMPLETE_AFTER)
        about = PreviewAbout(since=arrived.row.created_at, hides=arrived.about.hides)
        await _check_next_message(turn, rows, about, at)


async def _carried(turn: Turn, rows: Sequence[Queued]) -> list[CarriedMessage]:
    return [
        copy
        for row in rows
        if REPLY.about_of(row) is not None
        for copy in await relayed_messages.of_row(turn.tx, row.seq)
    ]


async def _check_next_message(
    turn: Turn, rows: Sequence[Queued], about: PreviewAbout, at: datetime | None = None
) -> None:
    """Ask if the officer's next message still exists; after the last one, release the rows.

    One written in a group that has moved cannot be asked about: its line is asked about instead.
    """
    here, line = await desk_state.group_id(turn.tx), send_preview.line_of(rows)
    said = {copy.message_id for copy in await _carried(turn, rows) if copy.chat_id == here}
    source = min((number for number in said if number > about.source), default=0)
    if at is None and not source:
        await _release_rows(turn, rows)
        return
    asked = await queue_call(
        turn,
        "setMessageReaction",
        GROUP,
        PRESENCE_CHECK(replace(about, line=line, source=source)),
        {"message_id": source or outbox.reference("sent", line), "reaction": []},
        case_id=rows[0].case_id,
        held_until=at,
    )
    await send_preview.make_wait_for(turn, rows, asked)


async def _check_before_release(turn: Turn, about: PreviewAbout) -> Payload | None:
    """Check once more, after the delay, whether a reply may be sent; else hold or cancel it."""
    rows, line = await send_preview.rows_shown(turn, about.line), about.line
    said = next(filter(None, map(REPLY.about_of, rows)), None)
    if said is None:
        return None
    officer = await people.officer(turn.tx, said.officer)
    if officer is None or not await permission_checks.may_press(turn, officer, SendHeld):
        await cancel_replies(turn, line, rows, "role", "desk")
        return None
    since = certain(about.since, "a check knows what the group saw when")
    why = await _why_outdated(turn, rows[0], since)
    if why:
        await send_preview.show_held(turn, line, rows, why)
        return None
    return {} if await _files_may_leave(turn, rows, about) else None


async def _files_may_leave(turn: Turn, rows: Sequence[Queued], about: PreviewAbout) -> bool:
    """Say whether a reply's files disclose only what its author allowed; else hold the reply.

    One that is still read is waited for, for a minute at most.
    """
    case = await cases.get(turn.tx, rows[0].case_id)
    if case is None:
        return True
    remarks = await file_remarks(turn, case, rows)
    if remarks.is_unfinished:
        again = replace(about, source=0)
        await _check_next_message(turn, rows, again, turn.now + RECHECK_FILES_AFTER)
        return False
    if remarks.asked not in ("", about.hides):
        await send_preview.show_held(turn, about.line, rows, "hidden", remarks)
        return False
    return True


async def file_remarks(turn: Turn, case: Case, rows: Sequence[Queued]) -> Remarks:
    """Return what the files of replies disclose; their words were checked on arrival."""
    parts = [
        (copy.place, copy.piece.content.model_copy(update={"text": ""}))
        for copy in await _carried(turn, rows)
    ]
    return await disclosure_checks.find_remarks(turn, case, parts)


async def _why_outdated(turn: Turn, row: Queued, since: datetime) -> str:
    """Return why a reply may not fit any more: the request was answered, withdrawn or moved."""
    case = await cases.get(turn.tx, row.case_id)
    if case is None:
        return ""
    person = await people.get(turn.tx, case.person_id)
    if person is None or str(person.telegram_id) != row.chat:
        return "moved"
    over = case.closed_at if case.state is State.WITHDRAWN else case.answered_at
    if over is None or over <= since:
        return ""
    return "withdrawn" if case.state is State.WITHDRAWN else "answered"


async def _on_presence_known(
    turn: Turn, told: DeliveredRow[PreviewAbout] | UndeliveredRow[PreviewAbout]
) -> None:
    """Go on to the next check or the release, whatever Telegram said of the message."""
    if rows := await outbox.rows_waiting_for(turn.tx, told.row.seq):
        await _check_next_message(turn, rows, told.about)


async def _on_source_deleted(turn: Turn, missed: UndeliveredRow[PreviewAbout]) -> None:
    """Cancel the words whose message in the group was deleted.

    Of words that were written in a group that has moved nothing can be known.
    """
    if not missed.about.source:
        await _on_presence_known(turn, missed)
        return
    rows, line = await outbox.rows_waiting_for(turn.tx, missed.row.seq), missed.about.line
    for row in rows:
        for copy in await relayed_messages.of_row(turn.tx, row.seq):
            if copy.message_id == missed.about.source:
                gone = await outbox_posts.remove_message(turn, row, copy)
                if gone and REPLY.about_of(row) is not None:
                    await log_loss(turn.tx, row, WHY_NOT["deleted"])
    if rows:
        await _forget_changes(turn, line, missed.about.source)
        left = await send_preview.rows_shown(turn, line)
        if await send_preview.pieces_shown(turn, line):
            await send_preview.show_pending(turn, line, left)
        else:
            await cancel_replies(turn, line, rows, "deleted", "desk")


async def _release_rows(turn: Turn, rows: Sequence[Queued]) -> None:
    """Release rows for sending, and apply the waiting changes of those sent already."""
    await outbox.set_waits_for(turn.tx, rows, None)
    for row in rows:
        if row.state != "queued":
            for change in await relayed_messages.of_row(turn.tx, send_preview.line_of(rows)):
                await _carry_out(turn, row, change)


async def _carry_out(turn: Turn, row: Queued, change: CarriedMessage) -> None:
    """Change what was sent."""
    for copy in await relayed_messages.of_row(turn.tx, row.seq):
        if copy.message_id == change.message_id and row.state in ("sending", "sent"):
            await outbox_posts.change_sent(turn, row, copy, change.piece)
    await relayed_messages.drop(turn.tx, change.id)
    case = await cases.get(turn.tx, row.case_id)
    if case is not None:
        await relay.record_message(turn, case, "reply", change.place, change.piece.content)


async def hold_row(turn: Turn, row: Queued, officer: Officer) -> bool:
    """Hold a colleague's reply that has not left yet; False if it has."""
    rows = await send_preview.rows_shown(turn, row.line)
    if rows:
        await send_preview.show_held(turn, send_preview.line_of(rows), rows, officer.display_name)
    return bool(rows)


async def cancel_replies(
    turn: Turn, line: int, rows: Sequence[Queued], how: str, actor: str
) -> None:
    """Cancel all unsent replies and changes of a preview, and say so in it."""
    new = any(row.state == "queued" for row in rows)
    for row in rows:
        if REPLY.about_of(row) is not None and row.state == "queued":
            await _stop(turn, row, WHY_NOT.get(how, WHY_NOT["taken-back"]))
    await _forget_changes(turn, line)
    await send_preview.make_wait_for(turn, rows, None)
    await send_preview.show_outcome(turn, how if new else "unchanged", rows)
    case = await cases.get(turn.tx, rows[0].case_id)
    if case is not None:
        await record_event(turn, case, EventName.REPLY_TAKEN_BACK, actor, was="queued")


async def _stop(turn: Turn, row: Queued, why: str) -> None:
    """Cancel a reply that waits, with all that goes out with it."""
    if await outbox.cancel(turn.tx, row.seq):
        await log_loss(turn.tx, row, why)
    for part in (row, *await outbox_posts.texts_beside(turn, row)):
        await outbox.cancel(turn.tx, part.seq)


async def stop_reply(turn: Turn, row: Queued) -> None:
    """Stop a reply that waits, by its author's word; its line says so, unless it shows more."""
    await _stop(turn, row, WHY_NOT["taken-back"])
    if await send_preview.rows_shown(turn, row.line):
        await refresh_preview(turn, row)
    else:
        await send_preview.show_outcome(turn, "taken-back", [row])


async def cancel_as_internal(turn: Turn, row: Queued) -> None:
    """Cancel a waiting reply, now talk among officers, and take it out of its preview."""
    await _stop(turn, row, "its author keeps it inside")
    for copy in await relayed_messages.of_row(turn.tx, row.seq):
        await case_events.add_link(turn.tx, *copy.place, Link("desk", row.case_id))
    if await send_preview.rows_shown(turn, row.line):
        await refresh_preview(turn, row)
    elif row.line is not None:
        await group_message.remove(turn, outbox.reference("sent", row.line))


async def show_deleted(turn: Turn, row: Queued) -> None:
    """Say in the line of a reply that it was deleted once it had arrived: perhaps it was read."""
    if row.line is not None:
        await _forget_changes(turn, row.line)
        await send_preview.make_wait_for(turn, await send_preview.rows_shown(turn, row.line), None)
        await send_preview.show_outcome(turn, "deleted-late", [row])


async def _on_reply_delivered(turn: Turn, arrived: DeliveredRow[ReplyAbout]) -> None:
    """Say that a reply arrived, once all of its line has."""
    row, case = arrived.row, arrived.case
    if case is not None:
        await record_event(
            turn, case, EventName.REPLY_DELIVERED, f"officer:{arrived.about.officer}"
        )
    others = await outbox.of_line(turn.tx, row.line)
    on_way = [one for one in others if one.state in ("queued", "sending")]
    if not any(map(REPLY.about_of, on_way)):
        await send_preview.show_outcome(turn, "sent", [row])


async def _on_reply_failed(turn: Turn, missed: UndeliveredRow[ReplyAbout]) -> None:
    why = alarms.reason_in_words(turn, missed.reason)
    await send_preview.show_outcome(turn, "failed", [missed.row], why)


async def _on_edit_ended(
    turn: Turn, edit: DeliveredRow[EditAbout] | UndeliveredRow[EditAbout]
) -> None:
    """Say that a change arrived, or that the citizen had deleted the message that it changes."""
    row = await outbox.find(turn.tx, edit.about.carrier)
    if row is not None and REPLY.about_of(row) is not None:
        how = "changed" if isinstance(edit, DeliveredRow) else "gone"
        await send_preview.show_outcome(turn, how, [row])


async def _on_preview_lost(turn: Turn, missed: UndeliveredRow[PreviewAbout]) -> None:
    """Post a preview again that somebody deleted; if the reply ended, say so in a new message."""
    rows = await send_preview.rows_shown(turn, missed.about.line)
    text = missed.row.payload.get("text")
    if rows:
        await send_preview.post_preview_again(turn, missed.about.line, rows)
    elif text:
        await tell_group(turn, text, case=missed.case, purpose=ALARM)


async def _on_preview_refused(turn: Turn, missed: UndeliveredRow[PreviewAbout]) -> None:
    """Cancel replies whose preview Telegram refuses, and tell their author."""
    rows = await outbox.rows_waiting_for(turn.tx, missed.row.seq)
    said = next(filter(None, map(REPLY.about_of, rows)), None)
    if said is None:
        return
    await cancel_replies(turn, send_preview.line_of(rows), rows, "unseen", "desk")
    number = missed.case.number if missed.case else "none"
    text = turn.texts.say(OFFICIAL, "leaving-unseen", number=number, why=missed.reason)
    await tell_group(turn, text, purpose=ALARM)
    wrote = await people.officer(turn.tx, said.officer)
    author = await people.find(turn.tx, wrote.telegram_id) if wrote else None
    if author is not None and author.reachable:
        await tell(turn, author, text)


async def show_in_new_group(turn: Turn) -> None:
    """Post the waiting previews again in the new group; the old ones stayed behind."""
    for line in await outbox.lines_shown(turn.tx):
        rows = await send_preview.rows_shown(turn, line)
        await send_preview.post_preview_again(turn, line, rows)


ADDS = (
    SendHandlers(REPLY, on_delivered=_on_reply_delivered, on_failed=_on_reply_failed),
    SendHandlers(EDIT, on_delivered=_on_edit_ended, on_message_gone=_on_edit_ended),
    SendHandlers(PREVIEW, on_delivered=_on_preview_shown, on_refused=_on_preview_refused),
    SendHandlers(
        PREVIEW_CHANGE,
        on_delivered=_on_preview_shown,
        on_message_gone=_on_preview_lost,
        on_refused=_on_preview_refused,
    ),
    SendHandlers(HELD, on_message_gone=_on_preview_lost),
    SendHandlers(ENDED, on_message_gone=_on_preview_lost),
    SendHandlers(
        PRESENCE_CHECK,
        refresh=_check_before_release,
        on_delivered=_on_presence_known,
        on_message_gone=_on_source_deleted,
        on_refused=_on_presence_known,
    ),
    SENT,
    TOLD,
)
