"""What a message of the officers' group belongs to, who wrote it, and whether it may leave."""

import re
from typing import TypeGuard

from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Content, Incoming
from bot.domain.words import reply_rules
from bot.domain.words.reply_rules import ReplyRule
from bot.errors import Refused
from bot.texts.language_lexicons import forms_of_address
from storage import case_events, cases, people
from storage.case_events import Link

COMMAND = re.compile(r"/[a-z]", re.IGNORECASE)


async def link_of(turn: Turn, incoming: Incoming) -> Link | None:
    """Return the link that says to which case and person the message replied to belongs."""
    if incoming.reply_to is None:
        return None
    return await case_events.find_link(turn.tx, incoming.chat_id, incoming.reply_to)


async def replies_to_citizen(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message, by what it replies to, would go to a citizen."""
    return reaches_citizen(await link_of(turn, incoming))


async def link_and_case(turn: Turn, incoming: Incoming) -> tuple[Link | None, Case | None]:
    """Return to what a message of the group replies, and the case that it belongs to."""
    link, case = await link_of(turn, incoming), None
    if link is not None and link.case_id is not None:
        case = await cases.get(turn.tx, link.case_id)
    elif incoming.topic is not None:
        case = await cases.by_thread(turn.tx, incoming.topic)
    return link, case


async def case_of(turn: Turn, incoming: Incoming) -> Case | None:
    """Return the case that a message of the group belongs to."""
    _, case = await link_and_case(turn, incoming)
    return case


def reaches_citizen(link: Link | None) -> TypeGuard[Link]:
    """Return whether a reply to this message is sent to the citizen."""
    return link is not None and link.kind in ("citizen", "prompt")


async def named_by_rules(turn: Turn, author: int, text: str) -> list[tuple[ReplyRule, str]]:
    """Return what written rules see in an author's words for a citizen, such as "Bu Wati"."""
    names = [one.display_name for one in await people.members(turn.tx) if one.id != author]
    return reply_rules.named_by_rules(text, names, forms_of_address())


async def speaker(turn: Turn, incoming: Incoming, refusal: str = "stays-inside") -> Officer:
    """Return the officer who wrote a message; raise Refused if anonymous or without a role."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    known = await contacts.known_member(turn, incoming.sender_id, incoming.sender_name)
    if not await permission_checks.serves(turn, known):
        raise Refused(refusal)
    return known


def demand_carriable(content: Content) -> None:
    """Raise Refused for what cannot go to a citizen: a command, or an unknown kind of message."""
    if COMMAND.match(content.text):
        raise Refused("officers-command-unknown")
    if content.kind == "unknown":
        raise Refused("cannot-carry-group", what=content.extra["what"])
