"""The facts that decide which acts are possible now, and the conditions on them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.domain.law.answer_dates import Dates, may_not_process
from bot.domain.law.case import OWED, State
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import Regime


@dataclass(frozen=True)
class ActFacts:
    """The present facts of a request and its office, or of the office alone if there is none.

    `extended`: that is decided, and not void. `answer_by` names who already sent an answer,
    `carried_to` the body that has it or is asked to, `late_for` the last day for which lateness was
    chosen. `untold`: the list of what is missing was not received. `words_added`: the requester
    wrote more since they filed it.
    `kuasa`: it is asked on a letter of authority. `decided` is what was decided by the standing
    decision. Numbers are of what waits: the decision for its `approval`, a `claim`, texts to pass
    on, of these answers that were `tried` in vain, those `posted` of which no receipt is known,
    objections, forms `to_sign` or `to_mend`,
    `papers` that were signed by hand.
    """

    state: State | None
    today: date
    dates: Dates | None = None
    regime: Regime = Regime.UMUM
    extended: bool = False
    ordered: bool = False
    undecided: bool = False
    answered: bool = False
    answer_by: str | None = None
    complete_by: date | None = None
    untold: bool = False
    waits_above: bool = False
    approval: int | None = None
    proof_open: bool = False
    errands: tuple[int, ...] = ()
    tried: tuple[int, ...] = ()
    posted: tuple[int, ...] = ()
    objections: tuple[int, ...] = ()
    to_sign: tuple[int, ...] = ()
    to_mend: tuple[int, ...] = ()
    papers: tuple[int, ...] = ()
    claim: int | None = None
    documents: int = 0
    unit: str | None = None
    correction_waits: bool = False
    decided: Outcome | None = None
    late_for: date | None = None
    in_stage: bool = False
    disputed: bool = False
    kuasa: bool = False
    restricted: bool = False
    tests_itself: bool = False
    eppid_counts: bool = False
    has_schedule: bool = False
    words_added: bool = False


@dataclass(frozen=True)
class Condition:
    """A condition that the facts must meet, and the id of the text to say if they do not."""

    refusal: str
    holds: Callable[[ActFacts], bool]


NO_OTHER_ANSWER = Condition("answer-already-sent", lambda case: case.answer_by is None)
NOT_EXTENDED = Condition("extension-already-used", lambda case: not case.extended)
NOT_ORDERED = Condition("extension-of-an-order", lambda case: not case.ordered)
IN_TIME = Condition(
    "extension-too-late",
    lambda case: case.dates is not None and case.today <= case.dates.earlier,
)
LISTED = Condition("not-now-not-process", lambda case: case.complete_by is not None)
TOLD = Condition("not-process-untold", lambda case: not case.untold)
COMPLETION_OVER = Condition(
    "not-process-too-early",
    lambda case: case.complete_by is not None and may_not_process(case.today, case.complete_by),
)
NOTHING_ABOVE = Condition("upward-waits-already", lambda case: not case.waits_above)
SOMETHING_ABOVE = Condition("upward-nothing-waits", lambda case: case.waits_above)
APPROVAL_WAITS = Condition("approval-over", lambda case: case.approval is not None)
UNDECIDED = Condition("regime-already-so", lambda case: case.undecided)
DECIDED = Condition("regime-tag-first", lambda case: not case.undecided)
ON_LONG_CLOCK = Condition("regime-already-so", lambda case: case.regime is Regime.UMUM)
PROOF_OPEN = Condition("proof-settled", lambda case: case.proof_open)
ANSWERED = Condition("not-now-correct", lambda case: case.answered)
# Another would depart from what the one that waits is about to change.
NO_OTHER_CORRECTION = Condition("correction-waits-already", lambda case: not case.correction_waits)
SOMETHING_GIVEN = Condition(
    "correction-nothing-given",
    lambda case: case.decided in (None, Outcome.GRANTED, Outcome.PARTLY),
)
NOT_CHOSEN_YET = Condition(
    "lateness-chosen-already",
    lambda case: case.dates is not None and case.late_for != case.dates.earlier,
)
IN_ELECTION_STAGE = Condition("regime-no-stage", lambda case: case.in_stage)
WAY_TRIED = Condition("errand-done", lambda case: bool(case.tried))
BY_LETTER = Condition("letter-none", lambda case: case.kuasa)
RESTRICTED = Condition("file-not-restricted", lambda case: case.restricted)
WORDS_ADDED = Condition("added-words-none", lambda case: case.words_added)
EPPID_COUNTS = Condition("no-such-case", lambda office: office.eppid_counts)
HAS_SCHEDULE = Condition("destruction-without-schedule", lambda office: office.has_schedule)
TESTS_ITSELF = Condition("test-goes-up", lambda office: office.tests_itself)
TESTS_ABOVE = Condition("test-is-own", lambda office: not office.tests_itself)
# The Commission may order a test of a request that was answered.
TO_DECIDE = Condition(
    "not-now-answer",
    lambda case: case.state is None or case.disputed or case.state in OWED,
)
NO_ANSWER_OR_DISPUTED = Condition(
    "answer-already-sent", lambda case: case.disputed or case.answer_by is None
)
