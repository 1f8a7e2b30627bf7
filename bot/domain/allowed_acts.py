"""The states of a request: one table of what may be done when, by whom, and what follows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.answer_dates import Dates
from bot.domain.completion_clock import may_not_process
from bot.domain.legal_deadlines import Regime
from bot.domain.role_permissions import DeskAction


class State(StrEnum):
    """Where a request stands. Overdue and days left are computed, never stored."""

    RECEIVED = "received"
    TO_COMPLETE = "to_complete"
    IN_PROCESS = "in_process"
    ANSWERED = "answered"
    HANDOVER = "handover"
    FINISHED = "finished"
    NOT_PROCESSED = "not_processed"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """An act on a request."""

    LIST_DEFICIENCIES = "list_deficiencies"
    CONFIRM_COMPLETE = "confirm_complete"
    NOT_PROCESS = "not_process"
    VERIFY = "verify"
    REVIVE = "revive"
    TAKE = "take"
    EXTEND = "extend"
    DECIDE = "decide"
    APPROVE = "approve"
    DRAFT = "draft"
    ANSWER = "answer"
    TRANSFER = "transfer"
    SEND_UPWARD = "send_upward"
    RECORD_UPWARD = "record_upward"
    TAG = "tag"
    SHORTEN = "shorten"
    CORRECT = "correct"
    HAND_OVER = "hand_over"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    EXECUTE = "execute"
    LIFT = "lift"
    FINISH = "finish"


class Clock(StrEnum):
    """What an act does to the last day of the answer and its reminders."""

    AS_IT_WAS = "as_it_was"
    MOVES = "moves"
    STOPS = "stops"
    RUNS_AGAIN = "runs_again"


@dataclass(frozen=True)
class CaseSituation:
    """The facts of a case that the table needs; `answer_by` names who already sent an answer.

    `untold`: the list of what is missing must still be passed on by hand.
    """

    state: State
    today: date
    dates: Dates
    regime: Regime = Regime.UMUM
    extended: bool = False
    ordered: bool = False
    undecided: bool = False
    answered: bool = False
    answer_by: str | None = None
    complete_by: date | None = None
    untold: bool = False
    waits_above: bool = False
    approval_waits: bool = False
    proof_open: bool = False


@dataclass(frozen=True)
class Need:
    """A condition that a case must meet, and the id of the text to say if it does not."""

    refusal: str
    holds: Callable[[CaseSituation], bool]


NO_OTHER_ANSWER = Need("answer-already-sent", lambda case: case.answer_by is None)
NOT_EXTENDED = Need("extension-already-used", lambda case: not case.extended)
NOT_ORDERED = Need("extension-of-an-order", lambda case: not case.ordered)
IN_TIME = Need("extension-too-late", lambda case: case.today <= case.dates.earlier)
LISTED = Need("not-now-not-process", lambda case: case.complete_by is not None)
TOLD = Need("not-process-untold", lambda case: not case.untold)
COMPLETION_OVER = Need(
    "not-process-too-early",
    lambda case: case.complete_by is not None and may_not_process(case.today, case.complete_by),
)
NOTHING_ABOVE = Need("upward-waits-already", lambda case: not case.waits_above)
SOMETHING_ABOVE = Need("upward-nothing-waits", lambda case: case.waits_above)
APPROVAL_WAITS = Need("approval-over", lambda case: case.approval_waits)
UNDECIDED = Need("regime-already-so", lambda case: case.undecided)
DECIDED = Need("regime-tag-first", lambda case: not case.undecided)
ON_LONG_CLOCK = Need("regime-already-so", lambda case: case.regime is Regime.UMUM)
PROOF_OPEN = Need("proof-settled", lambda case: case.proof_open)
ANSWERED = Need("not-now-correct", lambda case: case.answered)


@dataclass(frozen=True)
class Rule:
    """What an act does to a request: from which state to which, by whom, and what follows.

    Without `who` only the requester may do it. `refusal` is the text for any other state, `notices`
    are the texts that the requester is told.
    """

    moves: Mapping[State, State]
    who: DeskAction | None
    refusal: str
    needs: tuple[Need, ...] = ()
    notices: tuple[str, ...] = ()
    clock: Clock = Clock.AS_IT_WAS


OWED = frozenset({State.RECEIVED, State.TO_COMPLETE, State.IN_PROCESS})
"""States in which the answer is still owed, and the clock runs."""
_OVER = frozenset({State.ANSWERED, State.HANDOVER, State.FINISHED})


def _to(state: State, before: Iterable[State]) -> Mapping[State, State]:
    return dict.fromkeys(before, state)


def _stay(states: Iterable[State]) -> Mapping[State, State]:
    return {state: state for state in states}


RULES: Mapping[Action, Rule] = {
    Action.LIST_DEFICIENCIES: Rule(
        _to(State.TO_COMPLETE, (State.RECEIVED, State.IN_PROCESS)),
        DeskAction.LIST_DEFICIENCIES,
        "not-now-list-deficiencies",
        notices=("deficiency-notice",),
    ),
    Action.CONFIRM_COMPLETE: Rule(
        _to(State.IN_PROCESS, (State.RECEIVED, State.TO_COMPLETE)),
        DeskAction.CONFIRM_COMPLETE,
        "not-now-confirm-complete",
        notices=("complete-notice",),
    ),
    # Never by itself: an officer ends a request that was not completed (Perki 1/2021).
    Action.NOT_PROCESS: Rule(
        {State.TO_COMPLETE: State.NOT_PROCESSED},
        DeskAction.NOT_PROCESS,
        "not-now-not-process",
        (LISTED, TOLD, COMPLETION_OVER),
        ("not-processed-notice",),
        Clock.STOPS,
    ),
    # Once, by an officer (UU 27/2022 Art 29); also of a request that may still be completed.
    Action.VERIFY: Rule(
        _stay({*OWED, State.NOT_PROCESSED}),
        DeskAction.VERIFY_IDENTITY,
        "not-now-verify",
        (PROOF_OPEN,),
        ("proof-valid", "proof-again"),
    ),
    Action.REVIVE: Rule(
        {State.NOT_PROCESSED: State.IN_PROCESS},
        DeskAction.CONFIRM_COMPLETE,
        "not-now-revive",
        notices=("revived-notice",),
        clock=Clock.RUNS_AGAIN,
    ),
    Action.TAKE: Rule(
        {
            State.RECEIVED: State.IN_PROCESS,
            State.IN_PROCESS: State.IN_PROCESS,
            State.TO_COMPLETE: State.TO_COMPLETE,
        },
        DeskAction.TAKE,
        "not-now-take",
    ),
    # Once, on or before the last day, with reasons (UU 14/2008 Art 22(8)).
    Action.EXTEND: Rule(
        _stay(OWED),
        DeskAction.EXTEND,
        "not-now-extend",
        (NOT_EXTENDED, NOT_ORDERED, IN_TIME),
        ("extension-notice",),
        Clock.MOVES,
    ),
    Action.DECIDE: Rule(_stay(OWED), DeskAction.ANSWER, "not-now-answer", (NO_OTHER_ANSWER,)),
    Action.APPROVE: Rule(
        _stay({*OWED, *_OVER}), DeskAction.APPROVE_REFUSAL, "approval-over", (APPROVAL_WAITS,)
    ),
    Action.DRAFT: Rule(_stay(OWED), DeskAction.DRAFT_ANSWER, "not-now-answer", (NO_OTHER_ANSWER,)),
    # Only its delivery stops the clock (UU 14/2008 Art 22(7)); a late answer still counts.
    Action.ANSWER: Rule(
        _to(State.ANSWERED, OWED),
        DeskAction.ANSWER,
        "not-now-answer",
        (NO_OTHER_ANSWER,),
        ("answer-heading", "answer-footing"),
        Clock.STOPS,
    ),
    # It never stops the clock: only the office's own notice does (UU 14/2008 Art 22(7)).
    Action.TRANSFER: Rule(
        _stay(OWED), DeskAction.TRANSFER, "not-now-answer", notices=("transfer-question",)
    ),
    Action.SEND_UPWARD: Rule(
        _stay(OWED), DeskAction.SEND_UPWARD, "not-now-answer", (NOTHING_ABOVE,)
    ),
    Action.RECORD_UPWARD: Rule(
        _stay(State),
        DeskAction.RECORD_UPWARD_ANSWER,
        "upward-nothing-waits",
        (SOMETHING_ABOVE,),
    ),
    Action.TAG: Rule(
        _stay(OWED),
        DeskAction.SET_REGIME,
        "regime-case-closed",
        (UNDECIDED,),
        ("regime-notice",),
        clock=Clock.MOVES,
    ),
    # Only toward the shorter clock.
    Action.SHORTEN: Rule(
        _stay(OWED),
        DeskAction.CHANGE_REGIME,
        "regime-case-closed",
        (DECIDED, ON_LONG_CLOCK),
        ("regime-notice",),
        Clock.MOVES,
    ),
    # An official answer is never edited or recalled: a numbered correction follows it.
    Action.CORRECT: Rule(
        _stay(_OVER),
        DeskAction.CORRECT,
        "not-now-correct",
        (ANSWERED,),
        ("correction-notice",),
    ),
    Action.HAND_OVER: Rule(
        _to(State.HANDOVER, (State.ANSWERED, State.HANDOVER)),
        DeskAction.HAND_OVER,
        "not-now-hand-over",
    ),
    Action.WITHDRAW: Rule(
        _to(State.WITHDRAWN, OWED),
        None,
        "not-now-withdraw",
        notices=("withdrawn",),
        clock=Clock.STOPS,
    ),
    # An overturned decision orders the office to answer anew (UU 14/2008 Art 36).
    Action.REOPEN: Rule(
        _to(State.IN_PROCESS, {*OWED, *_OVER, State.NOT_PROCESSED}),
        DeskAction.ANSWER_OBJECTION,
        "not-now-reopen",
        notices=("objection-answered",),
        clock=Clock.RUNS_AGAIN,
    ),
    # A ruling, a mediated agreement or an ordered test is carried out (Arts 39, 46, 48): of a
    # request that was withdrawn too, since what is on record must not depend on whether it pleases.
    Action.EXECUTE: Rule(
        _to(State.IN_PROCESS, State),
        DeskAction.RECORD_DISPUTE,
        "not-now-reopen",
        notices=("dispute-ordered",),
        clock=Clock.RUNS_AGAIN,
    ),
    # A court lifted what the Commission ordered: the answer that was given before stands.
    Action.LIFT: Rule(
        _to(State.ANSWERED, OWED),
        DeskAction.RECORD_DISPUTE,
        "not-now-reopen",
        clock=Clock.STOPS,
    ),
    # It only tidies the desk.
    Action.FINISH: Rule(
        _to(
            State.FINISHED,
            (State.ANSWERED, State.HANDOVER, State.NOT_PROCESSED, State.WITHDRAWN),
        ),
        DeskAction.FINISH,
        "not-now-finish",
    ),
}


def after(state: State, action: Action) -> State | None:
    """Return the state that follows, or None if the action is not possible now."""
    return RULES[action].moves.get(state)


def why_not(action: Action, case: CaseSituation) -> str | None:
    """Return why an act is not possible now, as a text id, or None."""
    rule = RULES[action]
    missing = [need for need in rule.needs if not need.holds(case)]
    # An officer about to send another answer is told who was first, not just that it is over.
    if action is Action.ANSWER and NO_OTHER_ANSWER in missing:
        return NO_OTHER_ANSWER.refusal
    if after(case.state, action) is None:
        return rule.refusal
    return missing[0].refusal if missing else None
