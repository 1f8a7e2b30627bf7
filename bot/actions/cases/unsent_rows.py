"""Replies that an officer wrote and nobody let leave, as a row of what they answer."""

from bot.desk import contacts, group_message
from bot.desk.turn import Turn
from bot.domain.records.unsent_reply import UnsentReply
from bot.texts import OFFICIAL, Markup
from storage import cases, outbox, unsent_replies


async def of_case(turn: Turn, case_id: int | None) -> list[Markup]:
    """Write a row on each reply about a case of which its author was reminded."""
    waiting = await unsent_replies.overdue(turn.tx, case_id) if case_id else []
    return [await _row(turn, reply) for reply in waiting]


async def everywhere(turn: Turn) -> list[Markup]:
    """Write a row, with the number of its case, on each reply of which its author was reminded."""
    found = []
    for reply_id in await unsent_replies.mentioned(turn.tx):
        reply = await unsent_replies.get(turn.tx, reply_id)
        if reply is not None:
            number = await cases.number_of(turn.tx, reply.case_id) if reply.case_id else "none"
            found.append(await _row(turn, reply, number.partition("/")[0]))
    return found


async def _row(turn: Turn, reply: UnsentReply, number: str = "none") -> Markup:
    line = await outbox.find(turn.tx, reply.line)
    stands = line is not None and line.message_id is not None
    link = await group_message.message_link(turn, line.message_id or 0) if line and stands else ""
    author = await contacts.officer_name(turn, reply.officer_id)
    return turn.texts.say(OFFICIAL, "unsent-row", number=number, author=author, link=link or "none")
