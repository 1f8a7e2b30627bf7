"""Officers' words of which it is unsure where they go: a note, or a part of a draft answer."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.answers import answer_draft
from bot.actions.conversation import group_context, officer_replies
from bot.buttons.case_buttons import AddToDraft
from bot.desk import contacts, group_message, rounds
from bot.desk.button_acts import in_group
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.records.unsent_reply import ReplyState
from bot.errors import Refused
from storage import answers, cases, file_archive, outbox, people, unsent_replies

ASIDE = timedelta(days=1)
"""Then the line of a note is taken away; Telegram allows two days."""


async def show_not_sent(turn: Turn, incoming: Incoming, case: Case) -> None:
    """Say below words that may be for the requester that they are a note; a press sends them."""
    if incoming.anonymous:
        await say_group(turn, "reply-noted", case=case, reply_to=incoming.message_id)
        return
    author = await contacts.known_member(turn, incoming.sender_id, incoming.sender_name)
    await officer_replies.open_reply(
        turn, incoming, case, author, ReplyState.NOTE, person_id=case.person_id
    )


async def ask_if_draft_part(turn: Turn, incoming: Incoming, case: Case) -> bool:
    """Ask whether a message belongs to the draft answer that it follows; False if that is clear.

    What follows joins the question. Once its author let words stay outside, it is not asked again.
    """
    author = await people.officer_of(turn.tx, incoming.sender_id)
    if author is None or incoming.anonymous:
        return False
    answer = await answer_draft.draft_in_progress(turn, case, author.id)
    if answer is None or not await _is_plain(turn, incoming, answer.id):
        return False
    before = await unsent_replies.beside(turn.tx, answer.id)
    if before is not None and before.state is ReplyState.BESIDE:
        await officer_replies.add_message(turn, before, incoming, case)
    elif before is None:
        await officer_replies.open_reply(
            turn,
            incoming,
            case,
            author,
            ReplyState.BESIDE,
            person_id=case.person_id,
            answer_id=answer.id,
        )
    return before is None or before.state is ReplyState.BESIDE


async def _is_plain(turn: Turn, incoming: Incoming, answer_id: int) -> bool:
    """Say whether a message replies to nothing, or to a part of the author's own answer."""
    if group_context.COMMAND.match(incoming.content.text) or incoming.content.kind == "unknown":
        return False
    if incoming.reply_to is None:
        return True
    replied = await answers.answer_at(turn.tx, incoming.chat_id, incoming.reply_to)
    return replied is not None and replied.id == answer_id


async def move_to_draft(turn: Turn, officer: Officer, button: AddToDraft) -> None:
    """Move words into the draft beside which they were written."""
    reply = await unsent_replies.get(turn.tx, button.reply_id)
    if reply is None or reply.state is not ReplyState.BESIDE:
        raise Refused("reply-over")
    if officer.id != reply.officer_id:
        author = await contacts.officer_name(turn, reply.officer_id)
        raise Refused("reply-of-another", author=author, state=reply.state)
    case = await cases.get(turn.tx, reply.case_id)
    answer = await answer_draft.draft_in_progress(turn, case, officer.id)
    if answer is None or answer.id != reply.answer_id:
        raise Refused("no-answer-open")
    for part in await unsent_replies.parts(turn.tx, reply.id):
        await answer_draft.add_part(turn, answer, part.place, part.piece.content)
    await group_message.remove(turn, outbox.reference("sent", reply.line), case)
    await unsent_replies.drop(turn.tx, reply.id)


async def _aside(turn: Turn) -> Sequence[int]:
    return await unsent_replies.aside(turn.tx, turn.now - ASIDE)


async def _take_line_away(turn: Turn, reply_id: int) -> int:
    """Take away the line that has said for a day that some words are a note, and its words.

    They stay on the case as every note does.
    """
    reply = await unsent_replies.get(turn.tx, reply_id)
    if reply is not None and reply.line is not None:
        case = await cases.get(turn.tx, reply.case_id)
        await group_message.remove(turn, outbox.reference("sent", reply.line), case)
        await unsent_replies.change(turn.tx, reply.id, state=ReplyState.NOTE, line=None)
        await unsent_replies.drop_parts(turn.tx, reply.id)
        if case is not None:
            await file_archive.drop_unused(turn.tx, case.id)
    return 1


TAKE_LINES_AWAY = rounds.row_task("notes-aside", _aside, _take_line_away)


ADDS = (in_group(AddToDraft, move_to_draft),)
