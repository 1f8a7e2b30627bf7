"""The table of a request's life, written out again by hand and compared cell by cell."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.law.act_facts import ActFacts
from bot.domain.law.allowed_acts import may_fill, state_after, why_not, why_not_objection
from bot.domain.law.answer_dates import Dates
from bot.domain.law.decision import Outcome
from bot.domain.law.objection_rules import Ground
from bot.domain.law.objection_state import Objection
from tests.prelude import Act, Regime, Role, State

S, A = State, Act
TODAY = date(2026, 12, 8)
NOON = datetime(2026, 12, 8, 5, tzinfo=UTC)
BEFORE, AFTER = date(2026, 12, 7), date(2026, 12, 9)

# Where each act leads from each state; everything that is not here is not possible.
LEADS: dict[Act, dict[State, State]] = {
    A.LIST_DEFICIENCIES: {S.RECEIVED: S.TO_COMPLETE, S.IN_PROCESS: S.TO_COMPLETE},
    A.CONFIRM_COMPLETE: {S.RECEIVED: S.IN_PROCESS, S.TO_COMPLETE: S.IN_PROCESS},
    A.NOT_PROCESS: {S.TO_COMPLETE: S.NOT_PROCESSED},
    A.REVIVE: {S.NOT_PROCESSED: S.IN_PROCESS},
    A.TAKE: {
        S.RECEIVED: S.IN_PROCESS,
        S.IN_PROCESS: S.IN_PROCESS,
        S.TO_COMPLETE: S.TO_COMPLETE,
    },
    **{
        action: dict.fromkeys((S.RECEIVED, S.TO_COMPLETE, S.IN_PROCESS), S.ANSWERED)
        for action in (A.ANSWER, A.CONFIRM_UNDELIVERED, A.LIFT)
    },
    A.WITHDRAW: {
        S.RECEIVED: S.WITHDRAWN,
        S.TO_COMPLETE: S.WITHDRAWN,
        S.IN_PROCESS: S.WITHDRAWN,
    },
    A.HAND_OVER: {S.ANSWERED: S.HANDOVER, S.HANDOVER: S.HANDOVER},
    A.FINISH: {
        S.ANSWERED: S.FINISHED,
        S.HANDOVER: S.FINISHED,
        S.NOT_PROCESSED: S.FINISHED,
        S.WITHDRAWN: S.FINISHED,
    },
    A.REOPEN: {state: S.IN_PROCESS for state in S if state is not S.WITHDRAWN},
    A.EXECUTE: dict.fromkeys(S, S.IN_PROCESS),
    A.VERIFY_IDENTITY: {
        state: state for state in (S.RECEIVED, S.TO_COMPLETE, S.IN_PROCESS, S.NOT_PROCESSED)
    },
    A.CORRECT: {state: state for state in (S.ANSWERED, S.HANDOVER, S.FINISHED)},
    A.WITHHOLD: {state: state for state in (S.ANSWERED, S.HANDOVER, S.FINISHED)},
    A.APPROVE_REFUSAL: {state: state for state in S if state not in (S.NOT_PROCESSED, S.WITHDRAWN)},
    **{
        action: {state: state for state in S}
        for action in (
            A.RECORD_UPWARD_ANSWER, A.NUMBER_EPPID, A.REPLACE_LETTER,
            A.RECORD_OBJECTION, A.OPEN_FILE, A.MAKE_REQUEST,
        )
    },
    **{
        action: {state: state for state in (S.RECEIVED, S.TO_COMPLETE, S.IN_PROCESS)}
        for action in (
            A.EXTEND, A.DECIDE, A.DRAFT_ANSWER, A.SEND_UPWARD, A.SET_REGIME,
            A.CHANGE_REGIME, A.BE_LATE, A.PROPOSE_TEST, A.RECORD_ELSEWHERE, A.ASSIGN,
        )
    },
}  # fmt: skip
OPEN = ActFacts(S.IN_PROCESS, TODAY, Dates(TODAY, TODAY))
# What makes each act possible, beside the state.
READY: dict[Act, ActFacts] = {
    A.NOT_PROCESS: replace(OPEN, complete_by=BEFORE),
    A.RECORD_UPWARD_ANSWER: replace(OPEN, waits_above=True),
    A.APPROVE_REFUSAL: replace(OPEN, approval=1),
    A.SET_REGIME: replace(OPEN, undecided=True),
    A.CORRECT: replace(OPEN, answered=True),
    A.VERIFY_IDENTITY: replace(OPEN, proof_open=True),
    A.WITHHOLD: replace(OPEN, answered=True),
    A.NUMBER_EPPID: replace(OPEN, eppid_counts=True),
    A.CONFIRM_UNDELIVERED: replace(OPEN, tried=(1,)),
    A.REPLACE_LETTER: replace(OPEN, kuasa=True),
    A.OPEN_FILE: replace(OPEN, restricted=True),
    A.MAKE_REQUEST: replace(OPEN, words_added=True),
    A.CHANGE_REGIME: replace(OPEN, in_stage=True),
    A.BE_LATE: replace(OPEN, waits_above=True),
    A.CLASSIFY: replace(OPEN, tests_itself=True),
    A.APPROVE_DESTRUCTION: replace(OPEN, has_schedule=True),
}


@pytest.mark.parametrize("state", State)
def test_every_act_leads_from_every_state_where_it_should_or_nowhere(state: State) -> None:
    for act, leads in LEADS.items():
        to, ready = leads.get(state), replace(READY.get(act, OPEN), state=state)
        assert state_after(state, act) == to, act
        assert why_not(act, ready) == (None if to else act.rule.refusal), act


@pytest.mark.parametrize(
    ("action", "changes", "refusal"),
    [
        (A.ANSWER, {"answer_by": "Budi"}, "answer-already-sent"),
        (A.ANSWER, {"answer_by": "Budi", "state": S.ANSWERED}, "answer-already-sent"),
        (A.DRAFT_ANSWER, {"answer_by": "Budi"}, "answer-already-sent"),
        (A.DECIDE, {"answer_by": "Budi"}, "answer-already-sent"),
        (A.DECIDE, {"answer_by": "Budi", "state": S.ANSWERED}, "not-now-answer"),
        (A.EXTEND, {"extended": True}, "extension-already-used"),
        (A.EXTEND, {"ordered": True}, "extension-of-an-order"),
        (A.EXTEND, {"today": AFTER}, "extension-too-late"),
        (A.EXTEND, {"dates": Dates(AFTER, BEFORE)}, "extension-too-late"),
        (A.EXTEND, {"dates": Dates(BEFORE, AFTER)}, "extension-too-late"),
        (A.EXTEND, {"state": None, "dates": None}, "not-now-extend"),
        (A.NOT_PROCESS, {"state": S.TO_COMPLETE, "complete_by": None}, "not-now-not-process"),
        (A.NOT_PROCESS, {"state": S.TO_COMPLETE, "complete_by": TODAY}, "not-process-too-early"),
        (A.SEND_UPWARD, {"waits_above": True}, "upward-waits-already"),
        (A.RECORD_UPWARD_ANSWER, {"waits_above": False}, "upward-nothing-waits"),
        (A.APPROVE_REFUSAL, {"approval": None}, "approval-over"),
        (A.SET_REGIME, {"undecided": False}, "regime-already-so"),
        (A.CHANGE_REGIME, {"undecided": True}, "regime-tag-first"),
        (A.CHANGE_REGIME, {"regime": Regime.PEMILU}, "regime-already-so"),
        (A.VERIFY_IDENTITY, {"proof_open": False}, "proof-settled"),
        (A.CORRECT, {"state": S.FINISHED, "answered": False}, "not-now-correct"),
        (A.WITHHOLD, {"state": S.ANSWERED, "correction_waits": True}, "correction-waits-already"),
        (A.WITHHOLD, {"state": S.ANSWERED, "decided": Outcome.REFUSED}, "correction-nothing-given"),
        (A.WITHHOLD, {"state": S.ANSWERED, "decided": Outcome.PARTLY}, None),
        (A.CHANGE_REGIME, {"in_stage": False}, "regime-no-stage"),
        (A.BE_LATE, {"waits_above": False}, "upward-nothing-waits"),
        (A.BE_LATE, {"late_for": TODAY}, "lateness-chosen-already"),
        (A.BE_LATE, {"late_for": BEFORE}, None),
        (A.BE_LATE, {"state": None, "dates": None}, "not-now-answer"),
        (A.PROPOSE_TEST, {"tests_itself": True}, "test-is-own"),
        (A.PROPOSE_TEST, {"answer_by": "Budi"}, "answer-already-sent"),
        (A.CLASSIFY, {"tests_itself": False}, "test-goes-up"),
        (A.CLASSIFY, {"state": S.ANSWERED}, "not-now-answer"),
        (A.CLASSIFY, {"answer_by": "Budi"}, "answer-already-sent"),
        (A.CLASSIFY, {"state": S.ANSWERED, "answer_by": "Budi", "disputed": True}, None),
        (A.CLASSIFY, {"state": None}, None),
        (A.MAKE_REQUEST, {"words_added": False}, "added-words-none"),
        (A.RECORD_OBJECTION, {"state": None}, "no-such-case"),
        (A.NUMBER_EPPID, {"eppid_counts": False}, "no-such-case"),
        (A.REPLACE_LETTER, {"kuasa": False}, "letter-none"),
        (A.OPEN_FILE, {"restricted": False}, "file-not-restricted"),
        (A.APPROVE_DESTRUCTION, {"has_schedule": False}, "destruction-without-schedule"),
    ],
)
def test_what_is_in_the_way_is_named(
    action: Act, changes: dict[str, object], refusal: str | None
) -> None:
    case = replace(READY.get(action, OPEN), **changes)  # type: ignore[arg-type]  # fields by name
    assert why_not(action, case) == refusal


def test_what_depends_on_a_state_has_its_row_here() -> None:
    assert {act for act in Act if act.rule.moves} == set(LEADS)


@pytest.mark.parametrize(
    ("act", "held", "given", "may"),
    [
        pytest.param(A.EXTEND, "petugas", "petugas ppid", True, id="the desk drafts for the PPID"),
        pytest.param(A.EXTEND, "petugas", "petugas", False, id="but not without a PPID"),
        pytest.param(A.EXTEND, "penghubung", "penghubung ppid", False, id="and not who serves it"),
        pytest.param(A.KEEP_CALENDAR, "petugas", "petugas ppid", False, id="nor what it may not"),
        pytest.param(A.KEEP_CALENDAR, "head", "head", True, id="one of two is there"),
        pytest.param(A.GRANT_ROLES, "administrator", "", True, id="an administrator has no office"),
        pytest.param(A.EXPLAIN_RESTORE, "administrator", "", True, id="nor needs one"),
    ],
)
def test_what_only_offices_do_waits_until_one_is_held(
    act: Act, held: str, given: str, *, may: bool
) -> None:
    assert may_fill(act, *([Role(one) for one in roles.split()] for roles in (held, given))) is may


def test_only_a_withdrawal_is_the_requesters_own() -> None:
    assert [act for act in Act if not act.rule.who] == [Act.WITHDRAW]


FILED = Objection(
    1, 2026, 1, "K001", 1, 1, Ground.LATE, "", Regime.UMUM, NOON, BEFORE, due_on=TODAY
)
WITHDRAWN = replace(FILED, state="withdrawn")
GIVEN = replace(FILED, state="answered", answered_at=NOON)
SHORT = replace(FILED, case_id=None, regime=Regime.PEMILU)


@pytest.mark.parametrize(
    ("act", "objection", "today", "refusal"),
    [
        (A.ANSWER_OBJECTION, FILED, AFTER, None),
        (A.ANSWER_OBJECTION, GIVEN, TODAY, "objection-answered-already"),
        (A.ANSWER_OBJECTION, WITHDRAWN, TODAY, "objection-withdrawn-already"),
        (A.RECORD_DISPUTE, FILED, TODAY, "dispute-not-yet"),
        (A.RECORD_DISPUTE, FILED, AFTER, None),
        (A.RECORD_DISPUTE, GIVEN, TODAY, None),
        (A.RECORD_DISPUTE, WITHDRAWN, AFTER, "objection-withdrawn-already"),
        (A.SET_OBJECTION_REGIME, SHORT, TODAY, None),
        (A.SET_OBJECTION_REGIME, replace(SHORT, case_id=1), TODAY, "objection-regime-settled"),
        (
            A.SET_OBJECTION_REGIME,
            replace(SHORT, regime=Regime.UMUM),
            TODAY,
            "objection-regime-settled",
        ),
        (
            A.SET_OBJECTION_REGIME,
            replace(SHORT, state="answered"),
            TODAY,
            "objection-answered-already",
        ),
        (
            A.SET_OBJECTION_REGIME,
            replace(SHORT, state="withdrawn"),
            TODAY,
            "objection-withdrawn-already",
        ),
        (A.MAKE_DOSSIER, WITHDRAWN, TODAY, None),
    ],
)
def test_what_is_in_the_way_of_an_act_on_an_objection_is_named(
    act: Act, objection: Objection, today: date, refusal: str | None
) -> None:
    assert why_not_objection(act, objection, today) == refusal
