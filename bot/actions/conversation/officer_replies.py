"""Officers' replies to a person: written in the group, where they wait until a press of their line.

Each is kept, sealed, outside the outbox, and on its case as words among officers.
"""

from datetime import timedelta

from bot.actions.conversation import group_context, reply_line, reply_prompts
from bot.actions.delivery import disclosure_checks, kept_files, relay
from bot.desk import contacts, permission_checks
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.records.kept_file import KeptAbout
from bot.domain.records.unsent_reply import INSIDE, ReplyState, UnsentReply
from bot.domain.words.albums import Piece
from bot.errors import Refused, require
from storage import case_events, cases, desk_state, outbox, people, relayed_messages, unsent_replies
from storage.case_events import Link

IN_A_ROW = timedelta(minutes=10)
"""What an author writes to the same person within this time has one line, and one press."""
GESTURE_TOLD = "reply_gesture_told"
"""The fact that the group was told, once, how a reply leaves."""


async def take_reply(turn: Turn, incoming: Incoming, link: Link, case: Case | None) -> None:
    """Take an officer's words for a citizen, and show below them what a press would send."""
    officer = await group_context.speaker(turn, incoming)
    await _demand_may_reply(turn, officer)
    upto = await reply_prompts.end_answered_prompt(turn, link, officer)
    group_context.demand_carriable(incoming.content)
    # A case may have moved to another chat: who wrote may not be its requester any more.
    person = require(
        await people.get(turn.tx, case.person_id if case and case.person_id else link.person_id),
        "nobody-to-reply-to",
    )
    since, case_id = turn.now - IN_A_ROW, case.id if case else None
    reply = await unsent_replies.in_a_row(turn.tx, officer.id, person.id, case_id, since)
    if reply is None:
        await _tell_gesture(turn)
        await reply_line.redraw_beside(turn, person.id, case_id)
        waits = ReplyState.WAITING
        reply = await open_reply(turn, incoming, case, officer, waits, person_id=person.id)
    else:
        await add_message(turn, reply, incoming, case)
    if upto is not None:
        await unsent_replies.change(turn.tx, reply.id, answers_upto=upto)


async def _demand_may_reply(turn: Turn, officer: Officer) -> None:
    """Raise Refused, saying that nothing was sent, unless the officer may reply."""
    if not await permission_checks.may(turn, officer, Act.REPLY):
        roles = permission_checks.roles_that_may(turn, Act.REPLY)
        raise Refused("reply-only-for-roles", roles=permission_checks.role_names(turn, roles))


async def _tell_gesture(turn: Turn) -> None:
    """Tell the group, once, that a reply leaves by a press."""
    if not await desk_state.get(turn.tx, GESTURE_TOLD):
        await desk_state.put(turn.tx, GESTURE_TOLD, "yes")
        await say_group(turn, "reply-gesture")


async def open_reply(
    turn: Turn,
    incoming: Incoming,
    case: Case | None,
    officer: Officer,
    state: ReplyState,
    *,
    person_id: int | None,
    answer_id: int | None = None,
) -> UnsentReply:
    """Keep words of an officer that have not left, and post the line below them."""
    reply = await unsent_replies.add_reply(
        turn.tx,
        case_id=case.id if case else None,
        person_id=person_id,
        officer_id=officer.id,
        state=state,
        state_at=turn.now,
        written_at=turn.now,
        thread_id=incoming.topic,
        answer_id=answer_id,
    )
    await _store(turn, reply, incoming, case)
    await reply_line.post(turn, reply)
    return reply


async def add_message(
    turn: Turn, reply: UnsentReply, incoming: Incoming, case: Case | None
) -> None:
    """Let a reply have one more message, or the newer version of one."""
    await unsent_replies.drop_parts(turn.tx, reply.id, incoming.message_id)
    await _store(turn, reply, incoming, case)
    await unsent_replies.change(turn.tx, reply.id, written_at=turn.now, why="")
    await reply_line.redraw(turn, reply.id)


async def _store(turn: Turn, reply: UnsentReply, incoming: Incoming, case: Case | None) -> None:
    """Keep a message of a reply, sealed, and have its file read before it can leave."""
    content, place = incoming.content, incoming.place
    piece = Piece(message_id=incoming.message_id, content=content, at=turn.now)
    quote = incoming.quote.text if incoming.quote else ""
    target = await relay.officer_reply_target(turn, incoming.chat_id, incoming.reply_to, quote)
    await unsent_replies.add_part(turn.tx, reply.id, incoming.chat_id, piece, target)
    if case is not None:
        await case_events.add_message(turn.tx, case.id, "note", place, content, turn.now)
        if content.kind in disclosure_checks.READABLE_KINDS:
            await kept_files.keep_file(turn, KeptAbout.DRAFT, content, place, case)


async def join_album(turn: Turn, incoming: Incoming, case: Case | None) -> bool:
    """Add a later part of an album to its first part; False if that is no officer's reply.

    What comes after the press is a reply of its own, with its own line.
    """
    album, chat_id = incoming.content.album, incoming.chat_id
    if album is None:
        return False
    author = await contacts.officer_id_of(turn, incoming.sender_id)
    first = await unsent_replies.part_of_album(turn.tx, chat_id, album)
    reply = await unsent_replies.get(turn.tx, first.reply_id if first else None)
    if reply is not None and reply.state in INSIDE and reply.officer_id == author:
        await add_message(turn, reply, incoming, case)
        return True
    row = await outbox.find(turn.tx, await relayed_messages.row_of_album(turn.tx, chat_id, album))
    said = relay.REPLY.about_of(row)
    if row is None or said is None or said.officer != author:
        return False
    if row.state != "cancelled":
        await take_reply(turn, incoming, Link("citizen", row.case_id, said.person), case)
    return True


async def take_edit(turn: Turn, incoming: Incoming) -> bool:
    """Replace words that have not left by their edit; False if there are none of this message.

    What is marked as a note by it stays in the group.
    """
    part = await unsent_replies.part_at(turn.tx, incoming.place)
    reply = await unsent_replies.get(turn.tx, part.reply_id if part else None)
    if part is None or reply is None or reply.state not in INSIDE:
        return False
    if part.piece.content == incoming.content:
        return True
    group_context.demand_carriable(incoming.content)
    await add_message(turn, reply, incoming, await cases.get(turn.tx, reply.case_id))
    if incoming.content.is_note and reply.state is not ReplyState.NOTE:
        await reply_line.become_note(turn, reply, reply.officer_id)
    return True


async def stop_by_colleague(turn: Turn, incoming: Incoming) -> None:
    """Make a note of a waiting reply because a colleague replies to its line."""
    link = await group_context.link_of(turn, incoming)
    reply = await unsent_replies.of_line(turn.tx, link.outbox_seq if link else None)
    if reply is None or reply.state is not ReplyState.WAITING:
        return
    colleague = await contacts.officer_id_of(turn, incoming.sender_id)
    if colleague != reply.officer_id:
        await reply_line.become_note(turn, reply, colleague or None)
