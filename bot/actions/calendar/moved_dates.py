"""Dates that a change of the calendar moves: how they are shown, recorded and told."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Unpack

from bot.desk import notices
from bot.desk.notices import Draft
from bot.desk.turn import Keyboard, Turn
from bot.domain.authority import Authority, ByLaw
from bot.domain.case import Case
from bot.domain.events import EventName, Facts
from bot.domain.notices import NEW_DATE
from bot.texts import OFFICIAL, Markup
from storage import people


@dataclass(frozen=True)
class Change:
    """A change of the calendar: who made it, and on which legal basis."""

    by: Authority | ByLaw
    basis: str


@dataclass(frozen=True)
class MovedDate:
    """A date by the new calendar, found while the desk's own calendar is still the old one."""

    text_id: str
    values: Mapping[str, object]
    apply: Callable[[Turn, Change], Awaitable[None]]
    """Sets the new date and tells those affected; the desk has the new calendar already."""

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the date would change."""
        return turn.texts.say(OFFICIAL, self.text_id, **self.values)


async def record(
    turn: Turn, case: Case | None, change: Change, old: date, **counted: Unpack[Facts]
) -> None:
    """Record that a date was counted anew."""
    facts: Facts = {"before": old.isoformat(), "basis": change.basis, **counted}
    await turn.record(case, EventName.RECOUNTED, change.by, **facts)


async def send_notice(
    turn: Turn,
    change: Change,
    person_id: int | None,
    case: Case | None,
    text_id: str,
    keyboard: Callable[[str], Keyboard],
    *,
    objection_id: int | None = None,
    **values: object,
) -> None:
    """Send a notice to the person whose date it is; `keyboard` makes the buttons of a language."""
    person = await people.get(turn.tx, person_id)
    if person is None:
        return
    draft = Draft(NEW_DATE, change.by, {}, objection_id=objection_id)
    values["basis"] = change.basis
    await notices.send(turn, person, case, draft, text_id, values, keyboard(person.language))
