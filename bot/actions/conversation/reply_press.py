"""The presses on the line of an officer's reply: it leaves, or it stays a note.

A press stands for what the line showed: where the words, the request or a file changed since, the
line is shown anew and nothing leaves. Then Telegram is asked whether the messages still stand in
the group, since it tells no bot of a deletion, and only then the outbox gets them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.actions.conversation import reply_findings, reply_line, waiting_words
from bot.actions.conversation.reply_findings import Findings
from bot.actions.delivery import relay
from bot.actions.delivery.outbox_posts import EDIT, EditAbout
from bot.actions.delivery.relay import REPLY, GroupWords, ReplyAbout
from bot.actions.outside_chat import errand_list
from bot.buttons.case_buttons import KeepInside, SendReply
from bot.desk import alarms, contacts
from bot.desk.button_acts import in_group
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.records.events import EventName
from bot.domain.records.unsent_reply import INSIDE, ReplyState, UnsentPart, UnsentReply, posts_of
from bot.errors import Refused, certain
from bot.texts import OFFICIAL
from storage import cases, desk_state, outbox, people, unsent_replies

COLLEAGUE_AFTER = timedelta(minutes=30)
"""Office time after which any named officer may let a colleague's reply leave."""


@dataclass(frozen=True, kw_only=True)
class SourceAbout(RowAbout):
    """The reply that somebody let leave, what they saw of it, and the message asked about."""

    unsent: int = 0
    by: int = 0
    seen: str = ""
    source: int = 0


SOURCE_QUESTION = Purpose("reply-source", SourceAbout, lane="m", link=None, may_fail=True)
"""Telegram refuses a reaction to a message that was deleted, even an empty one."""


async def send(turn: Turn, by: Authority, button: SendReply) -> None:
    """Let a reply leave as its line showed it, if it still is that and its author may."""
    reply = await _pressed(turn, button.reply_id)
    if reply.state not in (ReplyState.WAITING, ReplyState.NOTE):
        await _refuse_late(turn, reply)
    await _demand_may_send(turn, by, reply)
    case = await cases.get(turn.tx, reply.case_id)
    if case is not None:
        contacts.demand_unrestricted(turn, case)
    parts = await unsent_replies.parts(turn.tx, reply.id)
    found = await reply_findings.find(turn, reply, parts)
    if not await is_as_seen(turn, reply, found, button.seen):
        return
    await record_despite(turn, case, by, found)
    answer_press(turn, turn.texts.plain(OFFICIAL, "reply-goes"))
    await _ask(turn, reply, parts, SourceAbout(unsent=reply.id, by=by.id, seen=found.seen))


async def _pressed(turn: Turn, reply_id: int) -> UnsentReply:
    """Return the reply of a pressed button. Raises Refused if its line is taken away."""
    reply = await unsent_replies.get(turn.tx, reply_id)
    if reply is None or reply.line is None:
        raise Refused("reply-over")
    return reply


async def _refuse_late(turn: Turn, reply: UnsentReply) -> None:
    """Say to a press that comes too late what became of the reply. Raises Refused."""
    raise Refused(
        "reply-pressed-late",
        state=reply.state,
        clock=reply_line.clock(turn, reply.state_at),
        name=await contacts.officer_name(turn, reply.pressed_by or reply.officer_id),
    )


async def _demand_may_send(turn: Turn, by: Officer, reply: UnsentReply) -> None:
    """Raise Refused unless it is their own, or has waited so long that a colleague may."""
    waited = turn.office.open_between(reply.written_at, turn.now, turn.calendar)
    theirs = reply.state is ReplyState.WAITING and waited >= COLLEAGUE_AFTER
    if by.id != reply.officer_id and not theirs:
        author = await contacts.officer_name(turn, reply.officer_id)
        raise Refused("reply-of-another", author=author, state=reply.state)


async def is_as_seen(turn: Turn, reply: UnsentReply, found: Findings, seen: str) -> bool:
    """Say whether a reply still is what a presser saw; if not, show it anew and say so."""
    if found.is_reading:
        raise Refused("reply-file-read")
    if found.seen == seen:
        return True
    await reply_line.redraw(turn, reply.id)
    answer_press(turn, turn.texts.plain(OFFICIAL, "reply-changed-since"), alert=True)
    return False


async def record_despite(turn: Turn, case: Case | None, by: Authority, found: Findings) -> None:
    """Record what a line named and its presser let leave all the same."""
    if case is not None and found.despite:
        evidence = "\n".join(found.lines)
        await record_event(turn, case, EventName.HIDDEN_LET_GO, by, evidence=evidence)


async def _ask(
    turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart], about: SourceAbout
) -> None:
    """Ask whether the next message of a reply stands in the group; after the last one, let it go.

    Of what was written in a group that has moved nothing can be known.
    """
    here = await desk_state.group_id(turn.tx)
    said = [part.message_id for part in parts if part.chat_id == here]
    source = min((number for number in said if number > about.source), default=0)
    if not source:
        await _let_go(turn, reply, parts, about)
        return
    await queue_call(
        turn,
        "setMessageReaction",
        GROUP,
        SOURCE_QUESTION(replace(about, source=source)),
        {"message_id": source, "reaction": []},
        case_id=reply.case_id,
    )


async def _on_source_known(
    turn: Turn, told: DeliveredRow[SourceAbout] | UndeliveredRow[SourceAbout]
) -> None:
    """Go on to the next message of a reply, whatever else Telegram said of this one."""
    reply = await unsent_replies.get(turn.tx, told.about.unsent)
    if reply is not None and reply.state in (ReplyState.WAITING, ReplyState.NOTE):
        parts = await unsent_replies.parts(turn.tx, reply.id)
        await _ask(turn, reply, parts, told.about)


async def _on_source_deleted(turn: Turn, missed: UndeliveredRow[SourceAbout]) -> None:
    """Let nothing leave of a reply of which a message was deleted; what is left waits anew."""
    reply = await unsent_replies.get(turn.tx, missed.about.unsent)
    if reply is None or reply.state not in INSIDE:
        return
    await unsent_replies.drop_parts(turn.tx, reply.id, missed.about.source)
    if await unsent_replies.parts(turn.tx, reply.id):
        await unsent_replies.change(turn.tx, reply.id, why="part")
        await reply_line.redraw(turn, reply.id)
    else:
        await reply_line.settle(turn, reply, ReplyState.MISSING)


async def _let_go(
    turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart], about: SourceAbout
) -> None:
    """Queue a reply for its reader; not if it changed since the press."""
    found = await reply_findings.find(turn, reply, parts)
    if found.is_reading or found.seen != about.seen:
        await reply_line.redraw(turn, reply.id)
        return
    case = await cases.get(turn.tx, reply.case_id)
    # A case may have moved to another chat: who wrote may not be its requester any more.
    owner = case.person_id if case and case.person_id else reply.person_id
    person = certain(await people.get(turn.tx, owner), "who is written to is known")
    by_hand = case is not None and not person.has_chat
    for post in posts_of([*parts]):
        await _queue(turn, reply, case, person, post)
    await unsent_replies.drop_parts(turn.tx, reply.id)
    sender = certain(await people.officer(turn.tx, about.by), "who pressed is known")
    if case is not None:
        await record_event(turn, case, EventName.REPLIED, sender)
    state, why = (ReplyState.SENT, "by-hand") if by_hand else (ReplyState.LEAVING, "")
    slow = None if by_hand else reply_line.SAID_WHEN_SLOW
    await reply_line.settle(turn, reply, state, why, by=sender.id, after=slow)


async def _queue(
    turn: Turn, reply: UnsentReply, case: Case | None, person: Person, post: Sequence[UnsentPart]
) -> None:
    """Queue a message or an album of a reply, or give it to officers to pass on by hand."""
    first = post[0]
    about = ReplyAbout(
        officer=reply.officer_id, group=first.chat_id, source=first.message_id, unsent=reply.id
    )
    if case is not None and not person.has_chat:
        for part in post:
            once = replace(about, source=part.message_id)
            await errand_list.keep_reply(turn, case, once, part.piece.content)
    else:
        moved = reply.person_id != person.id
        written = GroupWords(
            first.chat_id,
            [part.piece for part in post],
            None if moved else first.points_to,
            reply.thread_id,
        )
        await relay.queue_reply(turn, person, case, written, about)
    if case is not None:
        for part in post:
            await relay.record_message(turn, case, "reply", part.place, part.piece.content)


async def keep(turn: Turn, officer: Officer, button: KeepInside) -> None:
    """Keep a reply in the group; any officer may, since nothing leaves by it."""
    reply = await _pressed(turn, button.reply_id)
    if reply.state not in (ReplyState.WAITING, ReplyState.BESIDE):
        await _refuse_late(turn, reply)
    if reply.state is ReplyState.BESIDE and officer.id != reply.officer_id:
        author = await contacts.officer_name(turn, reply.officer_id)
        raise Refused("reply-of-another", author=author, state=reply.state)
    await reply_line.become_note(turn, reply, officer.id)


async def _on_reply_delivered(turn: Turn, arrived: DeliveredRow[ReplyAbout]) -> None:
    """Say that a reply arrived, once all of it has."""
    if arrived.case is not None:
        actor = f"officer:{arrived.about.officer}"
        await record_event(turn, arrived.case, EventName.REPLY_DELIVERED, actor)
    reply = await unsent_replies.get(turn.tx, arrived.about.unsent)
    if reply is None or reply.state not in (ReplyState.LEAVING, ReplyState.FAILED):
        return
    rows = await outbox.of_reply(turn.tx, reply.id)
    if all(row.seq == arrived.row.seq or row.state not in ("queued", "sending") for row in rows):
        await reply_line.settle(turn, reply, ReplyState.SENT)
        if reply.answers_upto is not None:
            await waiting_words.mark_answered(turn, reply.person_id, reply.answers_upto)


async def _on_reply_failed(turn: Turn, missed: UndeliveredRow[ReplyAbout]) -> None:
    reply = await unsent_replies.get(turn.tx, missed.about.unsent)
    if reply is not None:
        why = alarms.reason_in_words(turn, missed.reason)
        await reply_line.settle(turn, reply, ReplyState.FAILED, why)


async def _on_edit_ended(
    turn: Turn, edit: DeliveredRow[EditAbout] | UndeliveredRow[EditAbout]
) -> None:
    """Say that a change arrived, or that the citizen had deleted the message that it changes."""
    said = REPLY.about_of(await outbox.find(turn.tx, edit.about.carrier))
    reply = await unsent_replies.get(turn.tx, said.unsent if said else None)
    if reply is not None:
        how = "changed" if isinstance(edit, DeliveredRow) else "gone"
        await reply_line.settle(turn, reply, ReplyState.SENT, how)


ADDS = (
    in_group(SendReply, send),
    in_group(KeepInside, keep),
    SendHandlers(REPLY, on_delivered=_on_reply_delivered, on_failed=_on_reply_failed),
    SendHandlers(EDIT, on_delivered=_on_edit_ended, on_message_gone=_on_edit_ended),
    SendHandlers(
        SOURCE_QUESTION,
        on_delivered=_on_source_known,
        on_message_gone=_on_source_deleted,
        on_refused=_on_source_known,
    ),
)
