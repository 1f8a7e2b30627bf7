"""Reminders: rows that are due become words, once, if they are still true."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.desk import Turn
from bot.domain import reminders as plan
from bot.domain.case import Case
from bot.domain.deadlines import DeadlineKind, deadline
from bot.domain.events import EventName
from bot.texts import OFFICIAL, Markup
from storage import cases, outbox, people, reminders
from storage.reminders import Reminder

LATEST = time(17)
"""After this local hour a reminder waits for the next working morning."""
MOST_LINES = 40


@dataclass(frozen=True)
class _Due:
    reminder: Reminder
    case: Case


async def sweep(turn: Turn) -> int:
    """Send what is due and still true; return how many reminders were settled.

    Never at night or on a day off: what became due then waits for the morning.
    """
    if not may_remind(turn):
        return 0
    due = await reminders.due(turn.tx, turn.now)
    officers: list[_Due] = []
    for reminder in due:
        case = await cases.get(turn.tx, reminder.case_id or 0)
        if case is None or not case.is_open:
            await reminders.settle(turn.tx, reminder.id, "dropped", turn.now)
        elif reminder.audience == plan.Audience.OFFICERS:
            officers.append(_Due(reminder, case))
        else:
            await _tell_citizen(turn, reminder, case)
    await _digest(turn, officers)
    return len(due)


def may_remind(turn: Turn) -> bool:
    """Say whether this is an hour at which people may be reminded."""
    local = turn.now.astimezone(turn.desk.zone)
    office = turn.desk.office
    first = min(office.digest_time, office.citizen_time)
    return turn.desk.calendar.is_workday(local.date()) and first <= local.time() < LATEST


async def _digest(turn: Turn, due: list[_Due]) -> None:
    """Gather everything the officers must know this morning into one message."""
    if not due:
        return
    by_case = {entry.case.id: entry.case for entry in due}
    ordered = sorted(by_case.values(), key=lambda case: (case.due_on, case.id))
    texts = turn.desk.texts
    lines = [_line(turn, case) for case in ordered[:MOST_LINES]]
    if len(ordered) > MOST_LINES:
        lines.append(texts.say(OFFICIAL, "digest-more", more=len(ordered) - MOST_LINES))
    text = texts.say(
        OFFICIAL, "digest", today=turn.today, count=len(ordered), lines=Markup("\n".join(lines))
    )
    last_day = any(case.due_on == turn.today for case in ordered)
    await turn.tell_group(
        text,
        purpose="digest",
        priority=outbox.LAST_DAY if last_day else outbox.DIGEST,
        about={"cases": [case.id for case in ordered]},
    )
    for entry in due:
        await reminders.settle(turn.tx, entry.reminder.id, "sent", turn.now)
    for case in ordered:
        await turn.record(case, EventName.REMINDED, "desk", audience="officers")
        if turn.today > case.due_on:
            await _plan_next(turn, case)


async def _plan_next(turn: Turn, case: Case) -> None:
    """Plan the overdue reminder of the next working day."""
    desk = turn.desk
    rules = desk.office.reminder_rules(desk.calendar)
    following = plan.next_overdue(case.due_on, turn.today, rules)
    await reminders.plan(turn.tx, reminders.About(case.id), following)


def _line(turn: Turn, case: Case) -> str:
    left = turn.desk.calendar.left(turn.today, case.due_on)
    overdue = turn.today > case.due_on
    phase = "overdue" if overdue else "today" if left == 0 else "soon"
    return turn.desk.texts.say(
        OFFICIAL,
        "digest-line",
        number=case.number,
        subject=case.subject,
        due=case.due_on,
        phase=phase,
        days=abs(left),
    )


async def _tell_citizen(turn: Turn, reminder: Reminder, case: Case) -> None:
    """Send the half-way note, or say honestly that the date has passed and what can be done."""
    someone = await people.get(turn.tx, case.person_id) if case.person_id else None
    late = reminder.kind == plan.ReminderKind.LATE
    true_now = late == (turn.today > case.due_on)
    if someone is None or not true_now or _too_early(turn):
        if not _too_early(turn):
            await reminders.settle(turn.tx, reminder.id, "dropped", turn.now)
        return
    tongue = someone.language
    if late:
        text = turn.desk.texts.notice(
            tongue,
            "late",
            number=case.number,
            due=case.due_on,
            until=_objection_until(turn, case),
            addressee=turn.desk.office.objection_addressee,
        )
    else:
        text = turn.desk.texts.say(
            tongue, "halfway", number=case.number, subject=case.subject, due=case.due_on
        )
    buttons = [[turn.button(tongue, "button-this-case", "mine", case.id)]]
    await turn.tell(
        someone, text, buttons, case=case, purpose="notice", priority=outbox.CONVERSATION
    )
    await reminders.settle(turn.tx, reminder.id, "sent", turn.now)
    await turn.record(case, EventName.REMINDED, "desk", audience="requester")


def _too_early(turn: Turn) -> bool:
    local: datetime = turn.now.astimezone(turn.desk.zone)
    return local.time() < turn.desk.office.citizen_time


def _objection_until(turn: Turn, case: Case) -> object:
    """Return the last day to object to silence: the ground arises on the first WD after."""
    ground = turn.desk.calendar.next_workday(case.due_on)
    return deadline(DeadlineKind.OBJECTION_FILING, ground, turn.desk.calendar, case.regime).due
