"""The parts of every reminder plan: kinds, audiences, hours and the planned reminder."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from bot.domain.law.workdays import WorkingCalendar


class ReminderKind(StrEnum):
    """What a reminder says; `reminder_kinds` has the rules of each kind."""

    COUNTDOWN = "countdown"
    OVERDUE = "overdue"
    HALFWAY = "halfway"
    LATE = "late"
    COMPLETENESS = "completeness"
    COMPLETION = "completion"
    NOT_COMPLETED = "not_completed"
    PROOF = "proof"
    PROOF_MISSING = "proof_missing"
    UNIT = "unit"
    EXTENSION_ADVICE = "extension_advice"
    ELSEWHERE = "elsewhere"
    APPROVAL = "approval"
    UPWARD = "upward"
    UPWARD_EXTENSION = "upward_extension"
    UPWARD_CHOICE = "upward_choice"
    OBJECTION = "objection"
    OBJECTION_OVERDUE = "objection_overdue"
    OBJECTION_LATE = "objection_late"
    ORDERED = "ordered"
    ORDER_OVERDUE = "order_overdue"
    HEARING = "hearing"
    COURT = "court"
    RIGHT = "right"
    RATING = "rating"
    OBJECTION_RIGHT = "objection_right"
    DISPUTE_RIGHT = "dispute_right"
    LETTER_ENDS = "letter_ends"
    REGIME_TAG = "regime_tag"
    EXEMPTION_EXPIRY = "exemption_expiry"
    EXEMPTION_ENDED = "exemption_ended"
    LIST_RENEWAL = "list_renewal"
    LIST_URGENT = "list_urgent"
    ACTING_ENDS = "acting_ends"
    DECREE_SCAN = "decree_scan"
    CALENDAR_MISSING = "calendar_missing"
    ANNUAL_REPORT = "annual_report"
    REGISTER_TO_SIGN = "register_to_sign"
    SIGNATURE = "signature"


QUIET_FROM = time(17)
"""From this local hour on nobody is reminded: what is due then waits for the next morning."""


class Audience(StrEnum):
    """Who is reminded: all officers, the requester, or the holders of one role."""

    OFFICERS = "officers"
    REQUESTER = "requester"
    PETUGAS = "petugas"
    PELAKSANA = "pelaksana"
    PENGHUBUNG = "penghubung"
    PPID = "ppid"
    ATASAN = "atasan"
    PEMBINA = "pembina"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


UNIT_MARGIN = 3
"""Working days after a unit's date: one for the officers' own target, two to write."""


@dataclass(frozen=True)
class ReminderHours:
    """Local times of day at which reminders may go out."""

    officers: time = time(8)
    noon: time = time(12)
    afternoon: time = time(14)
    requester: time = time(9)
    last_call: time = time(15, 30)


@dataclass(frozen=True)
class PlannedReminder:
    """One reminder; `key` is unique within its case, `due_at` is in UTC.

    Keys name the due date, so that a moved one is reminded of anew; the half-way note comes once.
    """

    kind: ReminderKind
    audience: Audience
    due_at: datetime
    key: str


@dataclass(frozen=True)
class Subject:
    """What a reminder is about: a case, an objection, or with neither the office itself.

    `letter`: the letter of authority in a case, whose end outlives the case's own reminders.
    """

    case_id: int | None = None
    objection_id: int | None = None
    letter: bool = False

    @property
    def name(self) -> str:
        """Return the name under which its keys are unique."""
        if self.objection_id is not None:
            return f"objection:{self.objection_id}"
        if self.case_id is None:
            return "office"
        return f"{'letter' if self.letter else 'case'}:{self.case_id}"


@dataclass(frozen=True)
class Reminder:
    """One planned reminder; of a case, of an objection (perhaps to a case), or of the office."""

    id: int
    case_id: int | None
    objection_id: int | None
    key: str
    kind: ReminderKind
    audience: Audience
    due_at: datetime


Plan = tuple[PlannedReminder, ...]


@dataclass(frozen=True)
class ReminderRules:
    """The office's settings for a reminder plan: working days, time zone, hours and margin.

    `unit_margin` counts working days between a unit's own date and the last day of the answer.
    """

    calendar: WorkingCalendar
    zone: tzinfo
    hours: ReminderHours = ReminderHours()
    unit_margin: int = UNIT_MARGIN

    def at(self, day: date, hour: time) -> datetime:
        """Return a local time of a day in UTC."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def ahead(self, due: date, left: int) -> date:
        """Return the working day on which `left` working days are left up to `due`."""
        day = due if self.calendar.is_workday(due) else self.calendar.previous_workday(due)
        for _ in range(left):
            day = self.calendar.previous_workday(day)
        return day

    def still_to_come(self, plan: Iterable[PlannedReminder], after: date) -> Plan:
        """Keep the reminders due after the day of planning, earliest first."""
        end_of_day = self.at(after, time.max)
        return by_time(reminder for reminder in plan if reminder.due_at > end_of_day)


@dataclass(frozen=True)
class ReminderSeries:
    """Reminders of one kind to one audience; their keys begin with `matter`."""

    kind: ReminderKind
    audience: Audience
    matter: str

    def on(self, due_at: datetime, stage: object) -> PlannedReminder:
        """Plan one reminder of the series."""
        return PlannedReminder(self.kind, self.audience, due_at, f"{self.matter}:{stage}")

    def countdown(
        self, due: date, stages: Iterable[int], rules: ReminderRules
    ) -> list[PlannedReminder]:
        """Plan one reminder for each number of days left, at the officers' or requester's hour."""
        to_requester = self.audience is Audience.REQUESTER
        hour = rules.hours.requester if to_requester else rules.hours.officers
        return [self.on(rules.at(rules.ahead(due, left), hour), left) for left in stages]

    def last_day(
        self, due: date, names: Iterable[str], rules: ReminderRules
    ) -> list[PlannedReminder]:
        """Plan the later reminders of the last day: noon, afternoon, last_call."""
        day = rules.ahead(due, 0)
        return [self.on(rules.at(day, getattr(rules.hours, name)), f"0:{name}") for name in names]

    def next_day(self, due: date, after: date, rules: ReminderRules) -> PlannedReminder:
        """Plan one reminder for the first working day after `due` and `after`."""
        day = rules.calendar.next_workday(max(due, after))
        return self.on(rules.at(day, rules.hours.officers), day)


def again(reminder: Reminder, today: date, rules: ReminderRules) -> PlannedReminder:
    """Plan a repeated reminder for the next working day, whose date ends its key."""
    matter, _, _ = reminder.key.rpartition(":")
    return ReminderSeries(reminder.kind, reminder.audience, matter).next_day(today, today, rules)


def by_time(plan: Iterable[PlannedReminder]) -> Plan:
    """Sort planned reminders by the time at which they are due."""
    return tuple(sorted(plan, key=lambda reminder: (reminder.due_at, reminder.key)))
