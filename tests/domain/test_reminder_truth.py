"""Whether a reminder still holds when it goes out: each kind with what makes it hold, and not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.reminders.reminder_conditions import CaseMatters, OfficeMatter, Situation
from bot.domain.reminders.reminder_kinds import KINDS, DueReminder, still_true
from bot.domain.reminders.reminder_plan import (
    Audience,
    Reminder,
    ReminderKind,
    ReminderRules,
    Subject,
)
from tests.domain.received_case import CALENDAR, WIB, case
from tests.domain.received_objection import FILED
from tests.prelude import State

K = ReminderKind
RULES = ReminderRules(CALENDAR, WIB)
LAST = date(2026, 12, 8)
BEFORE, AFTER = LAST - timedelta(days=1), LAST + timedelta(days=1)
NOW = datetime(2026, 12, 8, 1, tzinfo=UTC)
REQUEST = case(LAST).model_copy(update={"person_id": 7})
OBJECTION = replace(FILED, due_on=LAST, ordered_on=LAST)
ORDERED = replace(OBJECTION, state="answered")
OWED = Situation(LAST, f"answer:{LAST}:0", case=REQUEST)
"""The answer is owed, and this is its last day."""
APART = Situation(LAST, f"objection:1:{LAST}:0", objection=OBJECTION)
"""An objection without a request waits for its answer, and this is its last day."""
ENTRY = Situation(LAST, f"exemption:1:{LAST}:30", entry=OfficeMatter(1, "DPT", LAST, NOW))


def of(state: State, due: date = LAST, around: CaseMatters = OWED.case_matters) -> Situation:
    """Return a request in a state, due on a day, with what is around it."""
    request = REQUEST.model_copy(update={"state": state, "due_on": due})
    return replace(OWED, case=request, case_matters=around)


def late(situation: Situation) -> Situation:
    return replace(situation, today=AFTER)


ANSWERED = of(State.ANSWERED)
TO_COMPLETE, RECEIVED = of(State.TO_COMPLETE), of(State.RECEIVED)
UNPROVEN = of(State.RECEIVED, around=CaseMatters(proof_waits=True))
ABOVE = of(State.IN_PROCESS, around=CaseMatters(waits_above=True))
MOVED_ABOVE = of(State.IN_PROCESS, AFTER, CaseMatters(waits_above=True))
CHOSEN = replace(ABOVE, case_matters=replace(ABOVE.case_matters, lateness_chosen_for=LAST))
DONE = Situation(LAST, APART.key, objection=replace(ORDERED, fulfilled_at=NOW))
AT_COURT = replace(APART, objection=ORDERED, at_court=True)
DISPUTED = replace(APART, disputed=True)
NOTHING = Situation(LAST, f"answer:{LAST}:0")

CASE_TRUTHS = [
    (K.COUNTDOWN, OWED, True),
    (K.COUNTDOWN, late(OWED), False),
    (K.COUNTDOWN, ANSWERED, False),
    (K.COUNTDOWN, NOTHING, False),
    (K.HALFWAY, OWED, True),
    (K.HALFWAY, late(OWED), False),
    (K.HALFWAY, ANSWERED, False),
    (K.OVERDUE, OWED, False),
    (K.OVERDUE, late(OWED), True),
    (K.OVERDUE, late(ANSWERED), False),
    (K.LATE, late(OWED), True),
    (K.COMPLETION, TO_COMPLETE, True),
    (K.COMPLETION, late(TO_COMPLETE), False),
    (K.COMPLETION, OWED, False),
    (K.PROOF, UNPROVEN, True),
    (K.PROOF, late(UNPROVEN), False),
    (K.PROOF, RECEIVED, False),
    (K.PROOF, of(State.WITHDRAWN, around=CaseMatters(proof_waits=True)), False),
    (K.PROOF_MISSING, UNPROVEN, True),
    (K.PROOF_MISSING, RECEIVED, False),
    (K.PROOF_MISSING, of(State.IN_PROCESS, around=CaseMatters(proof_waits=True)), False),
    (K.UNIT, OWED, True),
    (K.UNIT, late(OWED), False),
    (K.UNIT, ANSWERED, False),
    (K.EXTENSION_ADVICE, OWED, True),
    (K.EXTENSION_ADVICE, late(OWED), False),
    (K.EXTENSION_ADVICE, ANSWERED, False),
    (K.EXTENSION_ADVICE, of(State.IN_PROCESS, AFTER), False),
    (K.EXTENSION_ADVICE, of(State.IN_PROCESS, around=CaseMatters(extended=True)), False),
    (K.ELSEWHERE, OWED, True),
    (K.ELSEWHERE, late(OWED), False),
    (K.ELSEWHERE, ANSWERED, False),
    (K.APPROVAL, OWED, False),
    (K.APPROVAL, of(State.IN_PROCESS, around=CaseMatters(approval_asked=True)), True),
    (K.APPROVAL, of(State.IN_PROCESS, AFTER, CaseMatters(approval_asked=True)), False),
    (K.APPROVAL, of(State.ANSWERED, around=CaseMatters(approval_asked=True)), True),
    (K.UPWARD, ABOVE, True),
    (K.UPWARD, OWED, False),
    (K.UPWARD, of(State.ANSWERED, around=CaseMatters(waits_above=True)), False),
    (K.UPWARD_EXTENSION, ABOVE, True),
    (K.UPWARD_EXTENSION, OWED, False),
    (K.UPWARD_EXTENSION, MOVED_ABOVE, False),
    (K.UPWARD_CHOICE, ABOVE, True),
    (K.UPWARD_CHOICE, OWED, False),
    (K.UPWARD_CHOICE, MOVED_ABOVE, False),
    (K.UPWARD_CHOICE, CHOSEN, False),
    (K.REGIME_TAG, OWED, True),
    (K.REGIME_TAG, ANSWERED, False),
    (K.REGIME_TAG, of(State.IN_PROCESS, around=CaseMatters(tagged=True)), False),
]
OBJECTION_TRUTHS = [
    (K.OBJECTION, APART, True),
    (K.OBJECTION, late(APART), False),
    (K.OBJECTION, replace(APART, objection=ORDERED), False),
    (K.OBJECTION, NOTHING, False),
    (K.OBJECTION_OVERDUE, APART, False),
    (K.OBJECTION_OVERDUE, late(APART), True),
    (K.OBJECTION_OVERDUE, late(replace(APART, objection=ORDERED)), False),
    (K.OBJECTION_LATE, APART, False),
    (K.OBJECTION_LATE, late(APART), True),
    (K.OBJECTION_LATE, late(replace(APART, objection=ORDERED)), False),
    (K.ORDERED, NOTHING, False),
    (K.ORDERED, APART, False),  # it is not answered: nothing is ordered yet
    (K.ORDERED, replace(APART, objection=ORDERED), True),
    (K.ORDERED, late(replace(APART, objection=ORDERED)), False),
    (K.ORDERED, replace(APART, objection=replace(ORDERED, ordered_on=AFTER)), False),
    (K.ORDERED, AT_COURT, False),
    (K.ORDERED, DONE, False),
    (K.ORDERED, replace(OWED, objection=ORDERED), True),
    (K.ORDERED, replace(ANSWERED, objection=ORDERED), False),
    (K.ORDER_OVERDUE, replace(APART, objection=ORDERED), False),
    (K.ORDER_OVERDUE, late(replace(APART, objection=ORDERED)), True),
    (K.ORDER_OVERDUE, late(DONE), False),
    (K.HEARING, DISPUTED, True),
    (K.HEARING, late(DISPUTED), False),
    (K.HEARING, APART, False),
    (K.COURT, DISPUTED, True),
    (K.COURT, late(DISPUTED), False),
    (K.COURT, APART, False),
    (K.COURT, replace(DISPUTED, at_court=True), False),
    (K.DISPUTE_RIGHT, APART, True),
    (K.DISPUTE_RIGHT, late(APART), False),
    (K.DISPUTE_RIGHT, NOTHING, False),
    (K.DISPUTE_RIGHT, DISPUTED, False),
    (K.DISPUTE_RIGHT, replace(APART, objection=replace(FILED, state="withdrawn")), False),
    (K.RATING, ANSWERED, True),
    (K.RATING, OWED, False),
    (K.RATING, of(State.ANSWERED, around=CaseMatters(rating=3)), False),
    (K.RATING, of(State.ANSWERED, around=CaseMatters(contested=True)), False),
    (K.OBJECTION_RIGHT, ANSWERED, True),
    (K.OBJECTION_RIGHT, late(ANSWERED), False),
    (K.OBJECTION_RIGHT, of(State.ANSWERED, around=CaseMatters(objected=True)), False),
    (
        K.OBJECTION_RIGHT,
        replace(ANSWERED, case_matters=CaseMatters(granted_in_full=True, rating=4)),
        False,
    ),
]
OFFICE_TRUTHS = [
    (K.EXEMPTION_EXPIRY, ENTRY, True),
    (K.EXEMPTION_EXPIRY, late(ENTRY), False),
    (K.EXEMPTION_EXPIRY, NOTHING, False),
    (K.LETTER_ENDS, replace(ENTRY, case=REQUEST), True),
    (K.LETTER_ENDS, replace(of(State.WITHDRAWN), entry=ENTRY.entry), False),
    (K.LETTER_ENDS, OWED, False),
    (K.EXEMPTION_ENDED, late(ENTRY), True),
    (K.EXEMPTION_ENDED, replace(ENTRY, key=f"opened:1:{AFTER}:once"), False),
    (K.EXEMPTION_ENDED, NOTHING, False),
    (K.LIST_RENEWAL, replace(ENTRY, today=date(2026, 12, 31)), True),
    (K.LIST_RENEWAL, replace(ENTRY, today=date(2027, 1, 1)), False),
    (K.LIST_RENEWAL, replace(ENTRY, today=date(2027, 12, 8)), False),
    (K.LIST_RENEWAL, NOTHING, False),
]


def test_a_reminder_goes_out_while_it_is_true() -> None:
    told = [*CASE_TRUTHS, *OBJECTION_TRUTHS, *OFFICE_TRUTHS]
    assert [(kind, one) for kind, one, holds in told if still_true(kind, one) is not holds] == []


@pytest.mark.parametrize(
    ("kind", "muted", "goes_out"),
    [
        (K.HALFWAY, True, False),
        (K.HALFWAY, False, True),
        (K.COUNTDOWN, True, True),
        (K.LATE, True, True),
    ],
)
def test_who_wants_no_notes_still_gets_what_the_law_wants(
    kind: ReminderKind, *, muted: bool, goes_out: bool
) -> None:
    situation = late(OWED) if kind is K.LATE else OWED
    assert still_true(kind, replace(situation, muted=muted)) is goes_out


def test_a_key_that_names_no_day_is_about_today() -> None:
    assert replace(OWED, key="answer:halfway", today=AFTER).day == AFTER
    assert replace(OWED, today=AFTER).day == LAST


@pytest.mark.parametrize(
    ("situation", "person"),
    [(OWED, 7), (APART, 1), (replace(OWED, objection=OBJECTION), 7), (NOTHING, None)],
)
def test_of_an_objection_without_a_request_who_objected_is_reminded(
    situation: Situation, person: int | None
) -> None:
    reminder = Reminder(1, 1, None, situation.key, K.LATE, Audience.REQUESTER, NOW)
    due = DueReminder(reminder, K.LATE, Audience.REQUESTER, situation.case, situation)
    assert due.person_id == person


def test_keys_are_unique_under_the_name_of_what_they_are_about() -> None:
    table = (
        (Subject(), "office"),
        (Subject(1), "case:1"),
        (Subject(1, letter=True), "letter:1"),
        (Subject(1, 2), "objection:2"),
        (Subject(None, 2), "objection:2"),
    )
    for about, name in table:
        assert about.name == name


@pytest.mark.parametrize(
    ("situation", "again"),
    [
        pytest.param(replace(ENTRY, today=BEFORE), [], id="there is still time"),
        pytest.param(ENTRY, ["right:1:2026-12-08:2026-12-09"], id="today it ends"),
        pytest.param(late(ENTRY), ["right:1:2026-12-08:2026-12-10"], id="it is late"),
        pytest.param(NOTHING, [], id="it was answered"),
    ],
)
def test_of_a_right_that_is_late_the_office_is_reminded_each_working_day(
    situation: Situation, again: list[str]
) -> None:
    reminder = Reminder(1, None, None, f"right:1:{LAST}:last", K.RIGHT, Audience.PPID, NOW)
    due = DueReminder(reminder, K.RIGHT, Audience.PPID, None, situation)
    follows = KINDS[K.RIGHT].follows
    assert follows is not None
    assert [one.key for one in follows(due, RULES)] == again
