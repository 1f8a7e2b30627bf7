"""The one way in which an officer's reply goes out to a requester, and what its arrival shows."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.cases import case_card
from bot.actions.delivery import delivery_marks, relay
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import Turn
from bot.domain.albums import Piece
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from storage import case_events
from storage.case_events import Link
from storage.outbox import Payload


async def send(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    person: Person,
    case: Case | None,
    chat_id: int,
    said: Sequence[Piece],
    about: ReplyAbout,
    *,
    open_to_change: bool = True,
    held_until: datetime | None = None,
    reply: Payload | None = None,
    thread_id: int | None = None,
) -> int:
    """Queue what an officer wrote in the group `chat_id`; return the row that proves its arrival.

    A reply that is `open_to_change` can be taken back, and follows its author's edits.
    """
    seq = await relay.to_citizen(
        turn,
        person,
        case,
        chat_id,
        said,
        heading=_heading(turn, person, case),
        intent=REPLY(about),
        held_until=held_until,
        reply=reply,
        thread_id=thread_id,
    )
    if open_to_change:
        link = Link("officer", case.id if case else None, person.id, seq)
        for piece in said:
            await case_events.link(turn.tx, chat_id, piece.message_id, link)
    return seq


def _heading(turn: Turn, person: Person, case: Case | None) -> str:
    """Return the heading of a reply, which speaks for the office and names no officer."""
    texts = turn.texts
    if case is None:
        return texts.plain(person.language, "reply-heading-question")
    return texts.plain(person.language, "reply-heading", number=case.number)


async def _delivered(turn: Turn, arrived: Arrived[ReplyAbout]) -> None:
    """Mark the officer's own message as arrived."""
    case, officer_id = arrived.case, arrived.about.officer
    await delivery_marks.show(turn, arrived.row, delivery_marks.ARRIVED)
    if case is not None:
        await turn.record(case, EventName.REPLY_DELIVERED, f"officer:{officer_id}")
        await case_card.refresh(turn, case.id)


AFTER = (Fate(REPLY, delivered=_delivered),)
