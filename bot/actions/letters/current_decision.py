"""The current decision on a request, with the exemption that it rests on."""

from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.decision import Outcome
from bot.domain.exemption import ListedExemption
from bot.forms.decision_form import DecisionAnswers
from storage import decisions, exemptions, submissions


async def exemption_of(turn: Turn, given: DecisionAnswers) -> ListedExemption | None:
    """Return the entry of the exempt list that a decision rests on, or None."""
    number = given.decision_exemption
    return await exemptions.get(turn.tx, number) if number is not None else None


async def decision_of(
    turn: Turn, case: Case
) -> tuple[DecisionAnswers, ListedExemption | None] | None:
    """Return the current decision as it was filled in, with its exemption, or None."""
    decision = await decisions.current(turn.tx, case.id)
    if decision is None:
        return None
    given = DecisionAnswers.model_validate_json(decision.facts)
    return given, await exemption_of(turn, given)


async def drafted(turn: Turn, answer_id: int) -> DecisionAnswers | None:
    """Return the decision that was drafted with an answer and is nobody's yet, or None."""
    draft = await submissions.of_answer(turn.tx, answer_id)
    return DecisionAnswers.model_validate(draft.answers) if draft and draft.answers else None


async def for_answer(
    turn: Turn, case: Case, answer_id: int
) -> tuple[DecisionAnswers, ListedExemption | None] | None:
    """Return the decision that an answer would carry: its own draft, else the current one."""
    given = await drafted(turn, answer_id)
    if given is None:
        return await decision_of(turn, case)
    return given, await exemption_of(turn, given)


async def outcome_of(turn: Turn, case: Case) -> Outcome | None:
    """Return what is decided on a case, unless its approval is still asked for or was denied."""
    decision = await decisions.current(turn.tx, case.id)
    if decision is None or decision.approval in ("asked", "denied"):
        return None
    return Outcome(decision.outcome)
