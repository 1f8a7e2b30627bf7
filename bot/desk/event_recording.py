"""Record what happened to a case, and have its card redrawn."""

from datetime import datetime
from functools import partial
from typing import Unpack

from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, By
from bot.domain.law.case import Case, Officer
from bot.domain.records.events import Event, EventName, Facts
from storage import case_events


async def record_event(
    turn: Turn,
    case: Case | None,
    name: EventName,
    by: By | Officer | str,
    happened_at: datetime | None = None,
    **facts: Unpack[Facts],
) -> None:
    """Append an event to the story of a case; an authority tells in which roles it was done.

    The card of the case is redrawn once the turn ends, if the event may change it. Where only
    the words of an earlier event are known that say who acted, `by` is these.
    """
    if isinstance(by, Authority):
        facts["roles"] = sorted(by.roles)
        if by.appointments:
            facts["appointments"] = list(by.appointments)
    actor = by if isinstance(by, str) else by.actor
    event = Event(name, actor, happened_at or turn.now, facts)
    case_id = case.id if case else None
    await case_events.add_event(turn.tx, case_id, event, turn.now)
    if name.row.on_card:
        redraw_card(turn, case_id)


def redraw_card(turn: Turn, case_id: int | None) -> None:
    """Redraw the card of a case just before this transaction commits; 0 is no case."""
    if case_id:
        turn.tx.before_commit(("card", case_id), partial(turn.desk.draw_card, turn, case_id))
