"""A reminder that is due, with the facts that decide whether it still holds."""

from dataclasses import dataclass

from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.reminders.reminder_plan import About, Audience, Reminder, ReminderKind
from bot.domain.reminders.reminder_truth import CaseMatters, OfficeMatter, Situation, still_true
from storage import cases, objections, reminder_facts


@dataclass(frozen=True)
class Due:
    """A reminder that is due, its case if it has one, and the situation as it is now."""

    reminder: Reminder
    kind: ReminderKind
    audience: Audience
    case: Case | None
    situation: Situation

    @property
    def is_true(self) -> bool:
        """Return whether the reminder still holds and may be sent."""
        return still_true(self.kind, self.situation)

    @property
    def about(self) -> About:
        """Return the case or objection that the reminder is about."""
        return About(self.reminder.case_id, self.reminder.objection_id)

    @property
    def person_id(self) -> int | None:
        """Return the id of the requester, or of the person who objected without a case."""
        objection = self.situation.objection
        owner = self.case.person_id if self.case else None
        return owner or (objection.person_id if objection else None)


async def of(turn: Turn, reminder: Reminder) -> Due:
    """Return a due reminder with the facts that decide whether it still holds."""
    tx = turn.tx
    objection_id = reminder.objection_id
    objection = await objections.get(tx, objection_id) if objection_id else None
    case_id = reminder.case_id or (objection.case_id if objection else None)
    case = await cases.get(tx, case_id) if case_id else None
    about = About(case.id) if case else About(None, objection_id)
    situation = Situation(
        turn.today,
        reminder.key,
        case,
        await reminder_facts.around_case(tx, case.id) if case else CaseMatters(),
        objection,
        await _entry(turn, reminder.kind, reminder.key),
        turn.calendar.is_decreed(named_number(reminder.key) or turn.today.year),
        await reminder_facts.is_muted(tx, about),
        objection is not None and await objections.is_disputed(tx, objection.id),
    )
    return Due(reminder, reminder.kind, reminder.audience, case, situation)


def named_number(key: str) -> int | None:
    """Return the number in second place of a key, as 2028 in "calendar:2028:…", or None."""
    number = key.split(":")[1] if ":" in key else ""
    return int(number) if number.isdecimal() else None


async def _entry(turn: Turn, kind: ReminderKind, key: str) -> OfficeMatter | None:
    """Return the entry of the office that a key such as "exemption:3:2027-01-31" names."""
    match kind:
        case ReminderKind.EXEMPTION_EXPIRY:
            entries = await reminder_facts.exemptions(turn.tx, turn.today)
        case ReminderKind.ACTING_ENDS:
            entries = await reminder_facts.acting(turn.tx, turn.today)
        case ReminderKind.SIGNATURE:
            entries = await reminder_facts.submissions(turn.tx, turn.zone)
        case ReminderKind.RIGHT:
            entries = await reminder_facts.rights(turn.tx, turn.zone)
        case _:
            return None
    named = named_number(key)
    return next((entry for entry in entries if entry.id == named), None)
