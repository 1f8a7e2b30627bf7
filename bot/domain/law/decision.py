"""The written notice: the seven points of Art 22(7), and what is decided on a request."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.law.exemption import Article17, Article18, Exemption, why_not_refuse


class Outcome(StrEnum):
    """What is decided on a request."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_HELD = "not_held"
    NOT_DOCUMENTED = "not_documented"


_GIVES = frozenset({Outcome.GRANTED, Outcome.PARTLY})


Approval = Literal["none", "asked", "given", "denied"]
"""Whether a refusal needs the approval of a superior, and what that superior said."""


@dataclass(frozen=True)
class CurrentDecision:
    """The decision on a request until another replaces it; `facts` is the filled form as JSON.

    `considered_at` is when the head approved its written consideration (PP 61/2010 Art 2).
    A `correction` (JSON too) by which something is taken away is `pending` until it is sent.
    """

    id: int
    case_id: int
    officer_id: int
    outcome: str
    facts: str
    approval: Approval
    decided_at: datetime
    given_at: datetime | None = None
    considered_at: datetime | None = None
    correction: str | None = None
    pending: bool = False


@dataclass(frozen=True)
class DecisionItem:
    """One item of a request, as the officer words it, and what is decided on it."""

    wanted: str
    decision: "Decision"


@dataclass(frozen=True)
class Decision:
    """A decision being written; what is None or empty was not said yet.

    With `items` it is made of the decisions on each, and its own outcome follows from theirs.
    `rest` says why the rest of a partial answer is not given. Costs are in rupiah, 0 is free.
    """

    outcome: Outcome | None = None
    held: bool | None = None
    other_body: str = ""
    other_body_unknown: bool = False
    reasons: str = ""
    material: str = ""
    rest: Outcome = Outcome.REFUSED
    blacked_out: bool | None = None
    blacked_out_reason: str = ""
    delivery: str = ""
    format: str = ""
    cost: int | None = None
    payment: str = ""
    letter: Article17 | None = None
    exemption: Exemption | None = None
    article_18: Article18 | None = None
    items: tuple[DecisionItem, ...] = ()

    @property
    def parts(self) -> "tuple[Decision, ...]":
        """Return the decisions on its items or, without items, the decision itself alone."""
        return tuple(item.decision for item in self.items) or (self,)

    @property
    def withheld(self) -> Outcome | None:
        """Return why something is not given, or None if all is."""
        if self.outcome is Outcome.PARTLY:
            return self.rest
        return None if self.outcome is Outcome.GRANTED else self.outcome

    @property
    def refuses(self) -> bool:
        """Say whether anything is refused on an exemption of Art 17."""
        return self.withheld is Outcome.REFUSED

    @property
    def gives(self) -> bool:
        """Say whether anything is given."""
        return self.outcome in _GIVES


def outcome_of(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the outcome of a request from the outcomes of its items (at least one).

    Where nothing is given it is refused if any item is.
    """
    found = set(outcomes)
    if len(found) == 1:
        return found.pop()
    if found & _GIVES:
        return Outcome.PARTLY
    return Outcome.REFUSED if Outcome.REFUSED in found else Outcome.NOT_HELD


def missing_parts(decision: Decision) -> tuple[str, ...]:
    """Return the letters of Art 22(7) that are not filled yet, of any item.

    What does not apply to an outcome is never missing.
    """
    return tuple(
        letter
        for letter, filled in _FILLED.items()
        if not all(filled(part) for part in decision.parts)
    )


def _held(decision: Decision) -> bool:
    return decision.held is not None


def _other_body(decision: Decision) -> bool:
    if decision.held is not False and decision.withheld is not Outcome.NOT_HELD:
        return True
    return decision.other_body_unknown or bool(decision.other_body.strip())


def _acceptance(decision: Decision) -> bool:
    if decision.outcome is None:
        return False
    reasoned = bool(decision.reasons.strip()) or not (
        decision.refuses or decision.outcome is Outcome.PARTLY
    )
    return reasoned and (decision.letter is not None or not decision.refuses)


def _material(decision: Decision) -> bool:
    return not decision.gives or bool(decision.material.strip())


def _blacking_out(decision: Decision) -> bool:
    if decision.outcome is not Outcome.PARTLY:
        return True
    return decision.blacked_out is not None and bool(decision.blacked_out_reason.strip())


def _means(decision: Decision) -> bool:
    return not decision.gives or bool(decision.delivery.strip() and decision.format.strip())


def _cost(decision: Decision) -> bool:
    if not decision.gives or decision.cost == 0:
        return True
    return decision.cost is not None and bool(decision.payment.strip())


# UU 14/2008 Art 22(7), letter by letter.
_FILLED: Mapping[str, Callable[[Decision], bool]] = {
    "a": _held,
    "b": _other_body,
    "c": _acceptance,
    "d": _material,
    "e": _blacking_out,
    "f": _means,
    "g": _cost,
}


def why_not_decide(decision: Decision, on: date) -> str | None:
    """Return why the written notice cannot be sent on a day, as a text id, or None."""
    if missing_parts(decision):
        return "decision-incomplete"
    found = (_contradiction(part) or _why_not_refuse(part, on) for part in decision.parts)
    return next(filter(None, found), None)


def _why_not_refuse(part: Decision, on: date) -> str | None:
    return why_not_refuse(part.exemption, part.article_18, on) if part.refuses else None


def _contradiction(decision: Decision) -> str | None:
    if decision.held is False and (decision.gives or decision.refuses):
        return "decision-not-held-is-not-given"
    if decision.held and decision.outcome is Outcome.NOT_HELD:
        return "decision-held-is-not-not-held"
    if decision.withheld in _GIVES:
        return "decision-rest-is-withheld"
    if decision.blacked_out and not decision.refuses:
        return "decision-blacked-out-needs-exemption"
    if decision.cost is not None and decision.cost < 0:
        return "decision-cost-below-nothing"
    return None
