"""The dates of a case: set in one place, each with its reason and its reminders."""

from datetime import date, timedelta

from bot.buttons.case_buttons import OpenForm
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.law.answer_dates import Dates, why_not_extend
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import OWED, Case
from bot.domain.law.exemption import approving_role
from bot.domain.reminders.answer_reminder_plan import (
    answer_duties,
    answer_reminders,
    approval_reminders,
    next_overdue,
    overdue_duties,
    regime_tag_reminders,
    unit_due,
    unit_reminders,
    upward_reminders,
)
from bot.domain.reminders.reminder_conditions import CaseMatters
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Subject,
)
from bot.texts import OFFICIAL
from storage import cases, reminders, request_facts

_ONE_DAY = timedelta(days=1)
_OF_THE_DATE = ("answer:", "approval:", "upward_extension:", "upward_choice:")
"""Key prefixes of the reminders that depend on the last day of the answer."""


def extension_buttons(turn: Turn, case: Case) -> list[Button]:
    """Return the button that extends an answer's date, in a list; none if that is not possible."""
    late = why_not_extend(case.dates, turn.today, is_extended=case.is_extended)
    if late or case.state not in OWED:
        return []
    form = OpenForm(case.id, "extension", "status_undecided")
    return [make_button(turn, OFFICIAL, "button-way-extend", form)]


async def record_promise(turn: Turn, case: Case) -> None:
    """Record the date that the receipt promises, and plan its reminders."""
    await request_facts.add_change(
        turn.tx,
        case.id,
        "answer",
        case.dates,
        because="received",
        by="desk",
        now=turn.now,
    )
    await plan_answer_reminders(turn, case)
    if case.undecided:
        await plan_election_tag(turn, case)


async def plan_election_tag(turn: Turn, case: Case) -> None:
    """Plan the reminder to say whether a case asks for election information, replacing another."""
    planned = regime_tag_reminders(case.received_on, turn.reminder_rules)
    await reminders.replace_reminders(turn.tx, Subject(case.id), planned, turn.now, "regime:")


async def set_dates(
    turn: Turn, case: Case, new: Dates, *, because: str, by: Authority | ByLaw, reason: str
) -> Case:
    """Set the last day of an answer, record why, and plan its reminders anew."""
    estimated = any(step.estimated for step in case.reckonings(turn.calendar))
    changed = case.model_copy(
        update={"due_on": new.legal, "promised_on": new.promised, "estimated": estimated}
    )
    await cases.set_dates(turn.tx, changed, by)
    await request_facts.add_change(
        turn.tx,
        case.id,
        "answer",
        new,
        because=because,
        reason=reason,
        by=by.actor,
        now=turn.now,
    )
    await plan_answer_reminders(turn, changed)
    return changed


async def plan_answer_reminders(turn: Turn, case: Case) -> None:
    """Plan the reminders of the answer and of those who must act, replacing an older date's.

    Do nothing for an answer that the superior ordered, which has its own reminders.
    """
    if case.ordered_on is not None:
        return
    rules = turn.reminder_rules
    due, about = case.dates.earlier, Subject(case.id)
    around = await reminders.case_matters(turn.tx, case.id)
    # Reminders still to come today too, but none on the day from which the answer counts.
    after = max(case.counts_from, turn.today - _ONE_DAY)
    planned = [
        *answer_reminders(case.counts_from, due, rules, case.regime),
        *answer_duties(after, due, rules, case.regime, extendable=not around.extended),
        *_overdue(turn, due, rules),
        *_of_unit(case, rules),
        *_waiting(turn, case, around, rules),
    ]
    late = ReminderKind.LATE  # sent even when its time has passed
    await reminders.drop_waiting(turn.tx, about, turn.now, *_OF_THE_DATE)
    to_come = [one for one in planned if one.due_at > turn.now or one.kind is late]
    await reminders.add_reminders(turn.tx, about, to_come)


def _overdue(turn: Turn, due: date, rules: ReminderRules) -> list[PlannedReminder]:
    """Return the daily reminders after the last day, going on with those already running."""
    planned: list[PlannedReminder] = []
    for after in (turn.today - _ONE_DAY, turn.today):
        planned += [next_overdue(due, after, rules), *overdue_duties(due, after, rules)]
    return planned


async def plan_unit_reminders(turn: Turn, case: Case) -> None:
    """Plan the reminders of the unit that is asked, replacing another unit's or date's."""
    planned, prefix = _of_unit(case, turn.reminder_rules), f"answer:{case.works_to}:unit:"
    await reminders.replace_reminders(turn.tx, Subject(case.id), planned, turn.now, prefix)


def unit_date(turn: Turn, case: Case) -> date:
    """Return the day by which the unit that is asked delivers its documents."""
    asked = case.unit_asked_on or case.counts_from
    return unit_due(case.works_to, asked, turn.calendar, turn.office.unit_margin)


def _of_unit(case: Case, rules: ReminderRules) -> Plan:
    if case.unit is None or case.unit_asked_on is None:
        return ()
    return unit_reminders(case.unit_asked_on, case.works_to, rules, case.unit)


def _waiting(
    turn: Turn, case: Case, around: CaseMatters, rules: ReminderRules
) -> list[PlannedReminder]:
    """Return the reminders of what the answer still waits for: an approval, a higher office."""
    due, planned = case.dates.earlier, list[PlannedReminder]()
    if around.waits_above:
        # Those still to come today, else those of a test sent today, under the same keys.
        for sent_on in (turn.today - _ONE_DAY, turn.today):
            planned += upward_reminders(sent_on, due, rules, extendable=not around.extended)
        # The daily reminder goes on by itself, from the day on which the test was sent.
        planned = [one for one in planned if one.kind is not ReminderKind.UPWARD]
    if around.approval_asked:
        approver = Audience(approving_role(turn.office.refusal_approval))
        planned += approval_reminders(turn.now, due, rules, approver)
    return planned
