"""What must be true of an objection for an act on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.domain.legal_deadlines import Regime
from bot.domain.objection_state import Objection


@dataclass(frozen=True)
class ObjectionNeed:
    """A condition of an objection on a day, and the id of the text to say if it does not hold."""

    refusal: str
    holds: Callable[[Objection, date], bool]


STANDS = ObjectionNeed("objection-withdrawn-already", lambda one, _: not one.is_withdrawn)
ANSWER_OWED = ObjectionNeed("objection-answered-already", lambda one, _: one.waits)
# A dispute follows an answer, or the superior's silence (UU 14/2008 Art 37).
ANSWERED_OR_LATE = ObjectionNeed(
    "dispute-not-yet", lambda one, today: not one.waits or today > one.due_on
)
# Without a request nothing else says to which clock it belongs.
ON_SHORT_CLOCK = ObjectionNeed(
    "objection-regime-settled", lambda one, _: one.case_id is None and one.regime is Regime.PEMILU
)
