"""What a message of the group belongs to: its case, what it replies to, and who wrote it."""

import re

from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.inner_words import meant_inside
from bot.domain.message import Content, Incoming
from bot.errors import Refused
from bot.texts.spoken_lexicon import inner_speech
from storage import case_events, cases, people
from storage.case_events import Link

COMMAND = re.compile(r"/[a-z]", re.IGNORECASE)


def place_of(incoming: Incoming) -> tuple[int, int]:
    """Return where a message stands: chat and number."""
    return incoming.chat_id, incoming.message_id


async def linked(turn: Turn, incoming: Incoming) -> Link | None:
    """Return the link that says to which case and person the message replied to belongs."""
    if incoming.reply_to is None:
        return None
    return await case_events.linked(turn.tx, incoming.chat_id, incoming.reply_to)


async def would_go_out(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message, by what it replies to, would go to a citizen."""
    link = await linked(turn, incoming)
    return link is not None and goes_out(link)


async def case_of(turn: Turn, incoming: Incoming) -> Case | None:
    """Return the case that a message of the group belongs to."""
    link = await linked(turn, incoming)
    if link is not None and link.case_id is not None:
        return await cases.get(turn.tx, link.case_id)
    if incoming.in_topic and incoming.thread_id is not None:
        return await cases.by_thread(turn.tx, incoming.thread_id)
    return None


def goes_out(link: Link) -> bool:
    """Say whether a reply goes out: only one to a citizen's words, or to a prompt, does."""
    return link.kind in ("citizen", "prompt")


async def colleague_called(turn: Turn, incoming: Incoming) -> str:
    """Return by which words a message seems meant for colleagues, such as "Bu Wati", or ""."""
    others = [one for one in await people.members(turn.tx) if one.telegram_id != incoming.sender_id]
    names = [one.display_name for one in others]
    speech = inner_speech(*turn.office.called)
    return incoming.mention or meant_inside(incoming.content.text, names, speech)


async def speaker(turn: Turn, incoming: Incoming, refusal: str = "stays-inside") -> Officer:
    """Return the officer who wrote a message; raise Refused if anonymous or without a role."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    known = await contacts.member(turn, incoming.sender_id, incoming.sender_name)
    if not await permission_checks.roles_of(turn, known):
        raise Refused(refusal)
    return known


def check_carried(content: Content) -> None:
    """Raise Refused for what cannot go to a citizen: a command, or an unknown kind of message."""
    if COMMAND.match(content.text):
        raise Refused("officers-command-unknown")
    if content.kind == "unknown":
        raise Refused("cannot-carry-group", what=content.extra["what"])


def topic_of(incoming: Incoming) -> int | None:
    """Return the topic in which a message of the group stands; None in General."""
    return incoming.thread_id if incoming.in_topic else None
