"""The facts of a request on which it depends what may be done, and the conditions over them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.domain.answer_dates import Dates
from bot.domain.case_state import State
from bot.domain.completion_clock import may_not_process
from bot.domain.legal_deadlines import Regime


@dataclass(frozen=True)
class ActFacts:
    """What is so of a request now; `answer_by` names who already sent an answer.

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
    """A condition that a request must meet, and the id of the text to say if it does not."""

    refusal: str
    holds: Callable[[ActFacts], bool]


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
