"""Dates that a change of the calendar moves: how they are shown, recorded and told."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Unpack

from bot.actions.objections import objection_messages
from bot.buttons.button_data import ButtonData
from bot.desk import notice_delivery
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button
from bot.desk.notice_delivery import NoticeDraft
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.law.legal_notice import NEW_DATE
from bot.domain.law.objection_state import Objection
from bot.domain.records.events import EventName, Facts
from bot.texts import OFFICIAL, Markup
from storage import cases, people


@dataclass(frozen=True)
class CalendarChange:
    """A change of the calendar: who made it, and on which legal basis."""

    by: Authority
    basis: str


@dataclass(frozen=True)
class MovedDate:
    """A date that a calendar change would move: how it reads, and how to apply it."""

    text_id: str
    values: Mapping[str, object]
    apply: Callable[[Turn, CalendarChange], Awaitable[None]]
    """Sets the new date and tells those affected; the desk has the new calendar already."""

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the date would change."""
        return turn.texts.say(OFFICIAL, self.text_id, **self.values)


async def record(
    turn: Turn, case: Case | None, change: CalendarChange, old: date, **counted: Unpack[Facts]
) -> None:
    """Record that a date was counted anew."""
    facts: Facts = {"before": old.isoformat(), "basis": change.basis, **counted}
    await record_event(turn, case, EventName.RECOUNTED, change.by, **facts)


async def tell_requester(
    turn: Turn,
    change: CalendarChange,
    case: Case,
    text_id: str,
    button: tuple[str, ButtonData],
    **values: object,
) -> None:
    """Send a case's requester a notice of the new date, with a button (its text, its data)."""
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        keyboard = [[make_button(turn, person.language, *button)]]
        draft = NoticeDraft(NEW_DATE, change.by, {})
        told = {**values, "number": case.number, "basis": change.basis}
        await notice_delivery.deliver_notice(turn, person, case, draft, text_id, told, keyboard)


async def tell_objector(
    turn: Turn, change: CalendarChange, objection: Objection, text_id: str, **values: object
) -> None:
    """Send a notice to the person who objected."""
    person = await people.get(turn.tx, objection.person_id)
    if person is not None:
        case = await cases.get(turn.tx, objection.case_id)
        keyboard = objection_messages.message_buttons(turn, person.language, case)
        draft = NoticeDraft(NEW_DATE, change.by, {}, objection_id=objection.id)
        told = {**values, "number": objection.number, "basis": change.basis}
        await notice_delivery.deliver_notice(turn, person, case, draft, text_id, told, keyboard)
