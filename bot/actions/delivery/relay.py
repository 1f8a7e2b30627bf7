"""Carry words between citizen and officers, screened on the way to the group."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from bot.actions.cases.case_card import WANTED_SHOWN
from bot.actions.delivery import outbox_posts
from bot.desk.turn import GROUP, Turn, lane_of, relayed
from bot.domain.albums import Piece
from bot.domain.case import Case, Person
from bot.domain.message import LONGEST_TEXT, Content, headed, pieces, units
from bot.texts import OFFICIAL
from storage import case_events, outbox, participants
from storage.outbox import Outgoing


async def keep(
    turn: Turn,
    case: Case,
    direction: Literal["citizen", "reply", "answer", "note"],
    place: tuple[int, int],
    content: Content,
    at: datetime | None = None,
) -> None:
    """Keep what was said as a version on the case."""
    await case_events.add_message(turn.tx, case.id, direction, place, content, at or turn.now)


def group_post(turn: Turn, person: Person, case: Case | None, heading: str) -> Outgoing:
    """Return a row that addresses a citizen's words to the group, still without the words."""
    return Outgoing(
        "",
        chat=GROUP,
        lane=lane_of(case),
        payload=turn.group_place(case),
        purpose="citizen-words" if case else "question",
        priority=outbox.CONVERSATION,
        about={"person": person.id, "heading": heading},
        case_id=case.id if case else None,
        sensitive=True,
    )


async def post(
    turn: Turn, case: Case | None, person: Person, content: Content, heading: str
) -> int:
    """Post a person's words in the case's topic or in General; an officer's reply goes to them."""
    template = group_post(turn, person, case, heading)
    method, payload = relayed(content)
    return await turn.post(
        replace(template, method=method, payload={**payload, **template.payload})
    )


async def overflow(turn: Turn, person: Person, case: Case) -> None:
    """Post what is asked in full where the card had to shorten it."""
    if units(case.wanted) <= WANTED_SHOWN:
        return
    title = turn.texts.plain(OFFICIAL, "citizen-asks-in-full")
    for piece in pieces(case.wanted, LONGEST_TEXT - units(title) - 2):
        for message in headed(Content(kind="text", text=piece), title):
            await post(turn, case, person, message, title)


async def to_citizen(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    person: Person,
    case: Case | None,
    chat_id: int,
    said: Sequence[Piece],
    *,
    heading: str,
    purpose: str,
    about: dict[str, Any],
    held_until: datetime | None = None,
    reply: dict[str, Any] | None = None,
    thread_id: int | None = None,
) -> int:
    """Queue what officers wrote in the group `chat_id`; return the row that proves its arrival.

    Everybody else who takes part in the case gets a copy, which proves nothing.
    """
    template = Outgoing(
        "",
        chat=str(person.telegram_id),
        lane=f"p:{person.telegram_id}",
        payload={"reply_parameters": reply} if reply else {},
        purpose=purpose,
        priority=outbox.CONVERSATION,
        about={"person": person.id, "heading": heading, **about},
        case_id=case.id if case else None,
        sensitive=True,
        held_until=held_until,
    )
    seq = await outbox_posts.send(turn, template, chat_id, said, thread_id=thread_id)
    for other in await participants.others(turn.tx, case.id, person.id) if case else ():
        copied = _copied(template, other, seq)
        await outbox_posts.send(turn, copied, chat_id, said, thread_id=thread_id)
    return seq


def _copied(template: Outgoing, other: Person, seq: int) -> Outgoing:
    """Address the same words to somebody else who takes part in the case."""
    return replace(
        template,
        chat=str(other.telegram_id),
        lane=f"p:{other.telegram_id}",
        payload={},
        purpose="copy",
        about={"person": other.id, "heading": template.about["heading"], "copy_of": seq},
    )
