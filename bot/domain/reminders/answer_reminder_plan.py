"""The reminders of a request: of its first days, and while its answer is owed."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    ReminderSeries,
    by_time,
)

_ORDINARY_STAGES = (5, 3, 2, 1, 0)
# A clock shorter than this is over before a half-way note could be of use.
_SHORTEST_WITH_HALFWAY = 4
_ADVISE_EXTENSION = {Regime.UMUM: 5, Regime.PEMILU: 1}
_TELL_UNIT = 7
_APPROVAL_STAGES = (3, 2, 1, 0)
_PPID_STAGES = (3, 2, 1, 0)
_WEEK = timedelta(days=7)


def answer_reminders(received_on: date, due: date, rules: ReminderRules, regime: Regime) -> Plan:
    """Plan the reminders of an answer due on `due`, earliest first.

    The overdue one then goes on every working day. A new due date needs a new plan.
    """
    days = rules.calendar.workdays_between(received_on, due)
    last_day = ("noon", "afternoon") if regime is Regime.PEMILU else ("noon",)
    countdown = ReminderSeries(ReminderKind.COUNTDOWN, Audience.OFFICERS, f"answer:{due}")
    return by_time(
        [
            *countdown.countdown(due, _stages(len(days), _ORDINARY_STAGES, regime), rules),
            *countdown.last_day(due, last_day, rules),
            *_halfway(days, rules),
            next_overdue(due, due, rules),
            _late(due, rules),
        ]
    )


def next_overdue(due: date, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the officers' overdue reminder on the first working day after `due` and `after`."""
    series = ReminderSeries(ReminderKind.OVERDUE, Audience.OFFICERS, f"answer:{due}:overdue")
    return series.next_day(due, after, rules)


def answer_duties(
    after: date,
    due: date,
    rules: ReminderRules,
    regime: Regime,
    *,
    extendable: bool,
) -> Plan:
    """Plan the reminders of the roles that must act on an answer, from the day after `after`.

    They add to `answer_reminders`: advice to extend to pelaksana and PPID, the last days to PPID,
    the last day to the Atasan too; at its noon petugas are asked if it was answered outside.
    """
    days = len(rules.calendar.workdays_between(after, due))
    last_day = ("noon", "afternoon") if regime is Regime.PEMILU else ("noon",)
    ppid = _duty(Audience.PPID, due)
    atasan = _duty(Audience.ATASAN, due)
    elsewhere = ReminderSeries(ReminderKind.ELSEWHERE, Audience.PETUGAS, f"answer:{due}:elsewhere")
    plan = [
        *ppid.countdown(due, _stages(days, _PPID_STAGES, regime), rules),
        *ppid.last_day(due, last_day, rules),
        *atasan.countdown(due, (0,), rules),
        *atasan.last_day(due, last_day, rules),
        *elsewhere.last_day(due, ("noon",), rules),
    ]
    if extendable:
        for audience in (Audience.PELAKSANA, Audience.PPID):
            advice = ReminderSeries(
                ReminderKind.EXTENSION_ADVICE, audience, f"answer:{due}:extend:{audience}"
            )
            plan += advice.countdown(due, (_ADVISE_EXTENSION[regime],), rules)
    return rules.still_to_come(plan, after)


def overdue_duties(due: date, after: date, rules: ReminderRules) -> Plan:
    """Plan the next overdue reminders: daily to the Atasan, weekly to the Pembina.

    Called again after each reminder; the Pembina's keeps the same key until its day.
    """
    start = max(due, after)
    daily = ReminderSeries(ReminderKind.OVERDUE, Audience.ATASAN, f"answer:{due}:overdue:atasan")
    weekly = ReminderSeries(ReminderKind.OVERDUE, Audience.PEMBINA, f"answer:{due}:overdue:pembina")
    day = _first_of_a_week(start, rules.calendar)
    return by_time(
        (
            daily.next_day(due, after, rules),
            weekly.on(rules.at(day, rules.hours.officers), day),
        )
    )


def unit_due(due: date, after: date, calendar: WorkingCalendar, margin: int) -> date:
    """Return the internal date of a unit: `margin` working days before the answer is due.

    Where that has passed, as in election stages, it is the working day after `after`, but never
    a day after `due` that is still to come.
    """
    day = due
    for _ in range(margin):
        day = calendar.previous_workday(day)
    soonest = calendar.next_workday(after)
    return max(day, min(soonest, due) if after <= due else soonest)


def unit_reminders(after: date, due: date, rules: ReminderRules, unit: str) -> Plan:
    """Plan the reminders of a unit asked for documents on `after`, for an answer due on `due`."""
    series = ReminderSeries(ReminderKind.UNIT, Audience.PENGHUBUNG, f"answer:{due}:unit:{unit}")
    internal = unit_due(due, after, rules.calendar, rules.unit_margin)
    answer_week = series.on(rules.at(rules.ahead(due, _TELL_UNIT), rules.hours.officers), "early")
    return rules.still_to_come([answer_week, *series.countdown(internal, (1, 0), rules)], after)


def rating_reminder(answered_on: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the one request to rate the service, a week after the answer."""
    asked = rules.at(answered_on + _WEEK, rules.hours.requester)
    return PlannedReminder(ReminderKind.RATING, Audience.REQUESTER, asked, "rating")


def approval_reminders(
    asked_at: datetime, due: date, rules: ReminderRules, approver: Audience
) -> Plan:
    """Plan the reminders, after `asked_at`, of the person who must approve a refusal.

    Daily from three days left; four times on the last day, while it can still be decided in time.
    """
    series = ReminderSeries(ReminderKind.APPROVAL, approver, f"approval:{due}:{approver}")
    plan = [
        *series.countdown(due, _APPROVAL_STAGES, rules),
        *series.last_day(due, ("noon", "afternoon", "last_call"), rules),
    ]
    return by_time(reminder for reminder in plan if reminder.due_at > asked_at)


def _duty(audience: Audience, due: date) -> ReminderSeries:
    return ReminderSeries(ReminderKind.COUNTDOWN, audience, f"answer:{due}:{audience}")


def _stages(days: int, ordinary: Iterable[int], regime: Regime) -> Iterable[int]:
    """Return the numbers of days left at which to remind; in election stages, every day."""
    if regime is Regime.PEMILU:
        return range(days)
    return [left for left in ordinary if left < days]


def _halfway(days: tuple[date, ...], rules: ReminderRules) -> list[PlannedReminder]:
    if len(days) < _SHORTEST_WITH_HALFWAY:
        return []
    day = days[len(days) // 2 - 1]
    at = rules.at(day, rules.hours.requester)
    return [PlannedReminder(ReminderKind.HALFWAY, Audience.REQUESTER, at, "answer:halfway")]


def _late(due: date, rules: ReminderRules) -> PlannedReminder:
    at = rules.at(rules.calendar.next_workday(due), rules.hours.requester)
    return PlannedReminder(ReminderKind.LATE, Audience.REQUESTER, at, f"answer:{due}:late")


def _first_of_a_week(after: date, calendar: WorkingCalendar) -> date:
    """Return the next day after a date that is the first working day of its week."""
    monday = after - timedelta(days=after.weekday())
    this_week = calendar.on_or_after(monday)
    return this_week if this_week > after else calendar.on_or_after(monday + _WEEK)


_PROPOSE_EXTENSION, _MUST_CHOOSE = 5, 1


def next_upward(sent_on: date, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the PPID's daily reminder that the higher office has not answered."""
    series = ReminderSeries(ReminderKind.UPWARD, Audience.PPID, f"upward:{sent_on}")
    return series.next_day(sent_on, after, rules)


def upward_reminders(sent_on: date, due: date, rules: ReminderRules, *, extendable: bool) -> Plan:
    """Plan the reminders of a test sent upward on `sent_on`, for an answer due on `due`.

    At five working days left extending is proposed, at one the PPID must choose; for a test sent
    later than that, both come the next working day, under the same key. The daily reminder
    goes on as long as it holds.
    """
    days = len(rules.calendar.workdays_between(sent_on, due))
    plan = [next_upward(sent_on, sent_on, rules)]
    if days == 0:
        return tuple(plan)
    choice = ReminderSeries(ReminderKind.UPWARD_CHOICE, Audience.PPID, f"upward_choice:{due}")
    plan.append(_morning(choice, due, min(_MUST_CHOOSE, days - 1), rules))
    plan += choice.last_day(due, ("noon",), rules)
    if extendable:
        proposal = ReminderSeries(
            ReminderKind.UPWARD_EXTENSION, Audience.PPID, f"upward_extension:{due}"
        )
        plan.append(_morning(proposal, due, min(_PROPOSE_EXTENSION, days - 1), rules))
    return rules.still_to_come(plan, sent_on)


def _morning(series: ReminderSeries, due: date, left: int, rules: ReminderRules) -> PlannedReminder:
    return series.on(rules.at(rules.ahead(due, left), rules.hours.officers), "once")


def first_signature(
    submission: int, since: datetime, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the first morning on which a submission has waited for a whole working day."""
    begun = _whole_day(since, rules)
    on = since.astimezone(rules.zone).date()
    series = ReminderSeries(ReminderKind.SIGNATURE, audience, f"signature:{submission}:{on}")
    return series.next_day(begun, begun, rules)


def first_approval(
    since: datetime, due: date, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the first morning on which a refusal has waited a whole working day for approval."""
    series = ReminderSeries(ReminderKind.APPROVAL, audience, f"approval:{due}:{audience}:waiting")
    begun = _whole_day(since, rules)
    return series.next_day(begun, begun, rules)


def _whole_day(since: datetime, rules: ReminderRules) -> date:
    """Return the first working day that lies wholly after an instant."""
    local = since.astimezone(rules.zone)
    on = local.date()
    begun_early = rules.calendar.is_workday(on) and local.time() <= rules.hours.officers
    return on if begun_early else rules.calendar.next_workday(on)


def completeness_reminders(received_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the reminders to check completeness: to the petugas, at the last noon to the PPID."""
    matter = f"completeness:{due}"
    petugas = ReminderSeries(ReminderKind.COMPLETENESS, Audience.PETUGAS, matter)
    ppid = ReminderSeries(ReminderKind.COMPLETENESS, Audience.PPID, matter)
    plan = [*petugas.countdown(due, (2, 1), rules), *ppid.last_day(due, ("noon",), rules)]
    return rules.still_to_come(plan, received_on)


def completion_reminders(noticed_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the requester's reminders to complete a request, and the PPID's when time is over.

    Only the PPID ends a request that was not completed, and is asked on the working day after
    `due`, or after `noticed_on` where the notice was recorded later.
    """
    citizen = ReminderSeries(ReminderKind.COMPLETION, Audience.REQUESTER, f"completion:{due}")
    ppid = ReminderSeries(ReminderKind.NOT_COMPLETED, Audience.PPID, f"completion:{due}:over")
    plan = [*citizen.countdown(due, (2, 0), rules), ppid.next_day(due, noticed_on, rules)]
    return rules.still_to_come(plan, noticed_on)


def proof_reminders(received_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the last-day reminder to send identity papers, and the petugas' reminder after it.

    Nothing ends by itself when no papers come: the officers decide, and have done so once they
    found the request complete.
    """
    citizen = ReminderSeries(ReminderKind.PROOF, Audience.REQUESTER, f"proof:{due}")
    petugas = ReminderSeries(ReminderKind.PROOF_MISSING, Audience.PETUGAS, f"proof:{due}:over")
    plan = [*citizen.countdown(due, (0,), rules), petugas.next_day(due, received_on, rules)]
    return rules.still_to_come(plan, received_on)


def regime_tag_reminders(received_on: date, rules: ReminderRules) -> Plan:
    """Plan the question "election information or not?", to be settled within a working day."""
    day = rules.calendar.next_workday(received_on)
    matter = f"regime:{day}"
    petugas = ReminderSeries(ReminderKind.REGIME_TAG, Audience.PETUGAS, matter)
    ppid = ReminderSeries(ReminderKind.REGIME_TAG, Audience.PPID, matter)
    return by_time([*petugas.countdown(day, (0,), rules), *ppid.last_day(day, ("noon",), rules)])
