"""The kinds of reminders, a row each: when one is still true, its text, and what follows."""

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from enum import Enum, auto
from functools import partial

from bot.domain.law.case import Case, State
from bot.domain.reminders.answer_reminder_plan import overdue_duties
from bot.domain.reminders.office_reminder_plan import REPORT_DUE, months_after
from bot.domain.reminders.reminder_conditions import Situation
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    Reminder,
    ReminderRules,
    Subject,
    again,
)
from bot.domain.reminders.reminder_plan import ReminderKind as Kind


@dataclass(frozen=True)
class DueReminder:
    """A reminder that is due, its case if it has one, and the situation as it is now."""

    reminder: Reminder
    kind: Kind
    audience: Audience
    case: Case | None
    situation: Situation

    @property
    def row(self) -> "KindRow":
        """Return the table row of its kind."""
        return KINDS[self.kind]

    @property
    def is_true(self) -> bool:
        """Return whether the reminder still holds and may be sent."""
        return still_true(self.kind, self.situation)

    @property
    def about(self) -> Subject:
        """Return the case or objection that the reminder is about."""
        return Subject(self.reminder.case_id, self.reminder.objection_id)

    @property
    def person_id(self) -> int | None:
        """Return the id of the requester, or of the person who objected without a case."""
        objection = self.situation.objection
        owner = self.case.person_id if self.case else None
        return owner or (objection.person_id if objection else None)


class LastDay(Enum):
    """Which day counts for a matter of the digest: the answer's, one of its own, or none."""

    ANSWER = auto()
    OWN = auto()
    NONE = auto()


class NoteContent(Enum):
    """What a note to a requester tells: of the answer, of a right that ends, of silence."""

    ANSWER = auto()
    RIGHT = auto()
    SILENCE = auto()


@dataclass(frozen=True, kw_only=True)
class RequesterNote:
    """A note to a requester: its text, the values for it, and what they can do with it."""

    text_id: str
    says: NoteContent
    is_notice: bool = True
    """Whether it has legal meaning."""
    muteable: bool = False
    """Whether the requester may silence it."""
    objectable: bool = False
    """Whether it says by when to object, with a button to do so."""
    by_hand: bool = False
    """Whether officers also pass it on to who has no chat: the office is late."""


@dataclass(frozen=True)
class KindRow:
    """The rules of a kind of reminder: a digest line by its last day, or a note.

    The digest says it by `digest-what-…`, or of the office's own matters by `digest-…`.
    """

    still_holds: Callable[[Situation], bool]
    """Whether it may still go out; it does not once the case or entry is gone."""
    _: KW_ONLY
    last_day: LastDay | None = None
    note: RequesterNote | None = None
    follows: Callable[[DueReminder, ReminderRules], Plan] | None = None
    """What comes after it, until the matter is settled."""
    is_the_answer: bool = False
    """Whether the answer itself is due, which stands before what leads to it."""
    counts_to_answer: bool = False
    """Whether, past its own day, the day of the answer counts."""
    is_for_judge: bool = False
    """Whether it is for who judges the objection."""
    by_ppid: bool = False
    """Whether the PPID alone can still act, whoever else it rings for."""


def _daily(due: DueReminder, rules: ReminderRules) -> Plan:
    return (again(due.reminder, due.situation.today, rules),)


def _overdue(due: DueReminder, rules: ReminderRules) -> Plan:
    """Plan the next overdue reminder: daily, and weekly to the Pembina with the Atasan's."""
    if due.case is None or due.audience is Audience.OFFICERS:
        return _daily(due, rules)
    return overdue_duties(due.case.dates.earlier, due.situation.today, rules)


def _right(due: DueReminder, rules: ReminderRules) -> Plan:
    entry = due.situation.entry
    is_late = entry is not None and due.situation.today >= entry.ends_on
    return _daily(due, rules) if is_late else ()


def still_true(kind: Kind, situation: Situation) -> bool:
    """Say whether a reminder of a kind may go out now."""
    row = KINDS[kind]
    muted = situation.muted and row.note is not None and row.note.muteable
    return not muted and row.still_holds(situation)


_by_answer = partial(KindRow, last_day=LastDay.ANSWER)
_by_own_day = partial(KindRow, last_day=LastDay.OWN)
_undated = partial(KindRow, last_day=LastDay.NONE)

KINDS: Mapping[Kind, KindRow] = {
    Kind.COUNTDOWN: _by_answer(lambda now: now.owed and not now.overdue, is_the_answer=True),
    Kind.OVERDUE: _by_answer(
        lambda now: now.overdue, is_the_answer=True, by_ppid=True, follows=_overdue
    ),
    Kind.HALFWAY: KindRow(
        lambda now: now.owed and not now.overdue,
        note=RequesterNote(
            text_id="halfway", says=NoteContent.ANSWER, is_notice=False, muteable=True
        ),
    ),
    Kind.LATE: KindRow(
        lambda now: now.overdue,
        note=RequesterNote(text_id="late", says=NoteContent.ANSWER, by_hand=True, objectable=True),
    ),
    Kind.COMPLETENESS: _by_own_day(lambda now: now.state is State.RECEIVED, counts_to_answer=True),
    Kind.COMPLETION: KindRow(
        lambda now: now.state is State.TO_COMPLETE and now.today <= now.day,
        note=RequesterNote(text_id="completion-note", says=NoteContent.RIGHT),
    ),
    Kind.NOT_COMPLETED: _by_answer(lambda now: now.state is State.TO_COMPLETE),
    Kind.PROOF: KindRow(
        lambda now: now.proof_is_missing and now.today <= now.day,
        note=RequesterNote(text_id="proof-note", says=NoteContent.RIGHT),
    ),
    Kind.PROOF_MISSING: _by_answer(
        lambda now: now.proof_is_missing and now.state is State.RECEIVED
    ),
    Kind.UNIT: _by_answer(lambda now: now.owed and now.today <= now.day),
    Kind.EXTENSION_ADVICE: _by_answer(lambda now: now.may_still_extend, is_the_answer=True),
    Kind.ELSEWHERE: _by_answer(lambda now: now.of_this_date and now.today <= now.day),
    Kind.APPROVAL: _by_answer(
        lambda now: now.case_matters.approval_asked and (now.of_this_date or not now.owed)
    ),
    Kind.UPWARD: _by_answer(lambda now: now.owed and now.case_matters.waits_above, follows=_daily),
    Kind.UPWARD_EXTENSION: _by_answer(
        lambda now: now.may_still_extend and now.case_matters.waits_above
    ),
    Kind.UPWARD_CHOICE: _by_answer(lambda now: now.must_choose),
    Kind.OBJECTION: _by_own_day(
        lambda now: now.filed and not now.objection_overdue, is_for_judge=True
    ),
    Kind.OBJECTION_OVERDUE: _by_own_day(
        lambda now: now.objection_overdue, is_for_judge=True, follows=_daily
    ),
    Kind.OBJECTION_LATE: KindRow(
        lambda now: now.commission_is_open,
        note=RequesterNote(text_id="objection-late", says=NoteContent.SILENCE, by_hand=True),
    ),
    Kind.ORDERED: _by_own_day(lambda now: now.order_stands and now.today <= now.day),
    Kind.ORDER_OVERDUE: _by_own_day(
        lambda now: now.order_stands and now.today > now.day, by_ppid=True, follows=_daily
    ),
    Kind.HEARING: _by_own_day(lambda now: now.disputed and now.today <= now.day),
    Kind.COURT: _by_own_day(lambda now: now.disputed and not now.at_court and now.today <= now.day),
    Kind.RIGHT: _by_own_day(lambda now: now.entry is not None, follows=_right),
    Kind.RATING: KindRow(
        lambda now: now.may_be_rated,
        note=RequesterNote(text_id="rating-ask", says=NoteContent.RIGHT, is_notice=False),
    ),
    Kind.OBJECTION_RIGHT: KindRow(
        lambda now: now.may_still_object,
        note=RequesterNote(
            text_id="objection-right", says=NoteContent.RIGHT, muteable=True, objectable=True
        ),
    ),
    Kind.DISPUTE_RIGHT: KindRow(
        lambda now: now.may_still_dispute,
        note=RequesterNote(text_id="dispute-right", says=NoteContent.RIGHT, muteable=True),
    ),
    Kind.LETTER_ENDS: KindRow(
        lambda now: now.entry_stands and now.state is not State.WITHDRAWN,
        note=RequesterNote(text_id="letter-ends", says=NoteContent.RIGHT, is_notice=False),
    ),
    Kind.REGIME_TAG: _by_own_day(
        lambda now: now.owed and not now.case_matters.tagged, counts_to_answer=True
    ),
    Kind.EXEMPTION_EXPIRY: _by_own_day(lambda now: now.entry_stands),
    Kind.EXEMPTION_ENDED: _by_own_day(
        lambda now: now.entry is not None and now.entry.ends_on == now.day
    ),
    Kind.LIST_RENEWAL: _by_own_day(lambda now: now.entry is not None and now.is_of_this_month),
    Kind.LIST_URGENT: _by_own_day(lambda now: now.entry is not None, follows=_daily),
    Kind.ACTING_ENDS: _by_own_day(lambda now: now.entry_stands),
    Kind.DECREE_SCAN: _undated(lambda now: now.entry is not None),
    Kind.CALENDAR_MISSING: _undated(lambda now: not now.year_is_decreed, follows=_daily),
    Kind.ANNUAL_REPORT: _undated(lambda now: now.today <= date(now.day.year, *REPORT_DUE)),
    Kind.SIGNATURE: _by_answer(lambda now: now.entry is not None, follows=_daily),
    Kind.REGISTER_TO_SIGN: _undated(lambda now: now.today < months_after(now.day, 2)),
}
