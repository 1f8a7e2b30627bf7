"""Reminders that are due, each with the facts of now that decide whether it still holds."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime, time

from bot.actions.information_list import list_renewal
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.submission import QUIET_DAYS
from bot.domain.people.identity_proofs import kuasa_letter_of
from bot.domain.reminders.reminder_conditions import (
    CaseMatters,
    OfficeMatter,
    Situation,
    named_number,
)
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import Reminder, ReminderKind, Subject
from storage import cases, objections, reminders


def unconfirmed_muted_since(turn: Turn) -> datetime:
    """Return the moment since which an unconfirmed letter mutes late-answer reminders."""
    day = turn.today
    for _ in range(QUIET_DAYS):
        day = turn.calendar.previous_workday(day)
    return datetime.combine(day, time(), turn.zone)


async def load_due(turn: Turn, reminder_id: int) -> DueReminder | None:
    """Return a due reminder if it still holds; drop it if not."""
    reminder = await reminders.get_waiting(turn.tx, reminder_id)
    if reminder is None:
        return None
    due = await _with_facts(turn, reminder)
    if due.is_true:
        return due
    await reminders.record_end(turn.tx, reminder.id, "dropped", turn.now)
    return None


async def still_due(turn: Turn, ids: Iterable[int]) -> list[DueReminder]:
    """Return the queued reminders that still hold; the others are reset as never sent."""
    found = [due for one in ids if (due := await reload_due(turn, one)) is not None]
    await reminders.mark_unsent(turn.tx, [due.reminder.id for due in found if not due.is_true])
    return [due for due in found if due.is_true]


async def reload_due(turn: Turn, reminder_id: int) -> DueReminder | None:
    """Return a reminder, settled or not, with the facts of now; None if it is gone."""
    reminder = await reminders.get(turn.tx, reminder_id)
    return await _with_facts(turn, reminder) if reminder else None


async def _with_facts(turn: Turn, reminder: Reminder) -> DueReminder:
    """Return a due reminder with the facts that decide whether it still holds."""
    tx = turn.tx
    kind, objection_id = reminder.kind, reminder.objection_id
    of_letter = kind is ReminderKind.LETTER_ENDS
    objection = await objections.get(tx, objection_id) if objection_id else None
    case_id = reminder.case_id or (objection.case_id if objection else None)
    case = await cases.get(tx, case_id) if case_id else None
    about = Subject(case.id) if case else Subject(None, objection_id)
    entry = await (_letter(turn, case) if case and of_letter else _entry(turn, kind, reminder.key))
    situation = Situation(
        turn.today,
        reminder.key,
        case=case,
        case_matters=await reminders.case_matters(tx, case.id) if case else CaseMatters(),
        objection=objection,
        entry=entry,
        year_is_decreed=turn.calendar.is_decreed(named_number(reminder.key) or turn.today.year),
        muted=await reminders.is_muted(tx, about),
        disputed=objection is not None and await objections.is_disputed(tx, objection.id),
        at_court=objection is not None and await objections.is_at_court(tx, objection.id),
    )
    return DueReminder(reminder, kind, reminder.audience, case, situation)


async def _letter(turn: Turn, case: Case) -> OfficeMatter | None:
    """Return the letter of authority on which a kuasa acts, if it ends on a day."""
    letter = kuasa_letter_of(await cases.identity(turn.tx, case.id))
    if letter is None or letter.until is None:
        return None
    return OfficeMatter(case.id, case.number, letter.until, case.received_at)


async def _entry(turn: Turn, kind: ReminderKind, key: str) -> OfficeMatter | None:
    """Return the entry of the office that a key such as "exemption:3:2027-01-31" names."""
    listed, named = ENTRIES.get(kind), named_number(key)
    entries = await listed(turn) if listed else []
    return next((entry for entry in entries if entry.id == named), None)


ENTRIES: Mapping[ReminderKind, Callable[[Turn], Awaitable[Sequence[OfficeMatter]]]] = {
    ReminderKind.EXEMPTION_EXPIRY: lambda turn: reminders.ending_exemptions(turn.tx, turn.today),
    ReminderKind.EXEMPTION_ENDED: lambda turn: reminders.ended_exemptions(turn.tx, turn.today),
    ReminderKind.LIST_RENEWAL: list_renewal.renewal_matters,
    ReminderKind.LIST_URGENT: lambda turn: reminders.urgent_entries(turn.tx, turn.zone),
    ReminderKind.ACTING_ENDS: lambda turn: reminders.acting_holders(turn.tx, turn.today),
    ReminderKind.DECREE_SCAN: lambda turn: reminders.missing_scans(turn.tx),
    ReminderKind.SIGNATURE: lambda turn: reminders.waiting_submissions(turn.tx, turn.zone),
    ReminderKind.RIGHT: lambda turn: reminders.open_rights_requests(turn.tx, turn.zone),
}
"""Where the entries of the office's own matters stand, by the reminder that is about one."""
