"""Replies that nobody let leave: their author is reminded once, and in the end they are notes."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.actions.conversation import possible_requests, reply_line
from bot.desk import contacts, rounds
from bot.desk.event_recording import redraw_card
from bot.desk.messages import tell_group
from bot.desk.turn import Turn
from bot.domain.records.unsent_reply import ReplyState, UnsentReply
from bot.texts import OFFICIAL
from storage import cases, people, unsent_replies

MENTIONED_AFTER = timedelta(minutes=10)
"""Office time after which the author of an unsent reply is mentioned, once."""
EVER = datetime(1970, 1, 1, tzinfo=UTC)


async def _unmentioned(turn: Turn) -> Sequence[int] | None:
    if not turn.office.is_open(turn.now, turn.calendar):
        return None
    before = turn.now - MENTIONED_AFTER
    return await unsent_replies.unmentioned(turn.tx, before)


async def _mention(turn: Turn, reply_id: int) -> int:
    """Post the line of a reply anew, with a mention of its author."""
    reply = await unsent_replies.get(turn.tx, reply_id)
    if reply is None or reply.state is not ReplyState.WAITING:
        return 0
    if turn.office.open_between(reply.written_at, turn.now, turn.calendar) < MENTIONED_AFTER:
        return 0
    await unsent_replies.change(turn.tx, reply.id, mentioned_at=turn.now)
    await reply_line.post(turn, reply)
    redraw_card(turn, reply.case_id)
    return 1


async def _left_over(turn: Turn) -> Sequence[int] | None:
    if turn.office.is_open(turn.now, turn.calendar):
        return None
    return await unsent_replies.mentioned(turn.tx)


async def _make_note(turn: Turn, reply_id: int) -> int:
    """Make a note at closing time of a reply to somebody whose words wait no more."""
    reply = await unsent_replies.get(turn.tx, reply_id)
    if reply is None or reply.state is not ReplyState.WAITING or await _words_wait(turn, reply):
        return 0
    turn.sensitive = True
    await reply_line.become_note(turn, reply, None)
    author = await people.officer(turn.tx, reply.officer_id)
    case = await cases.get(turn.tx, reply.case_id)
    text = turn.texts.say(
        OFFICIAL,
        "reply-became-note",
        officer=contacts.mention_of(turn, author) if author else "?",
        number=case.number if case else "none",
    )
    if not await reply_line.tell_author(turn, reply, text):
        await tell_group(turn, text, case=case)
    return 1


async def _words_wait(turn: Turn, reply: UnsentReply) -> bool:
    """Say whether words of the person are unanswered: then the reply stands by them."""
    if reply.case_id is None:
        return await possible_requests.newest_waiting(turn, reply.person_id) is not None
    answered = await unsent_replies.answered_at(turn.tx, reply.case_id)
    return await unsent_replies.written_since(turn.tx, reply.case_id, answered or EVER) is not None


async def _lineless(turn: Turn) -> Sequence[int]:
    return await unsent_replies.lineless(turn.tx)


async def _post_line(turn: Turn, reply_id: int) -> int:
    """Post the line of a reply in the group to which the desk has moved."""
    reply = await unsent_replies.get(turn.tx, reply_id)
    if reply is None or reply.line is not None:
        return 0
    await reply_line.post(turn, reply)
    return 1


MENTION_AUTHORS = rounds.row_task("unsent-replies", _unmentioned, _mention)
MAKE_NOTES = rounds.row_task("unsent-at-closing", _left_over, _make_note)
POST_LINES = rounds.row_task("unsent-lines", _lineless, _post_line)
