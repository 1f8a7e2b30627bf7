"""The current decision on a request, with the exemptions that it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.decision import CurrentDecision
from bot.domain.exemption import Exemption
from bot.domain.official_answer import Given
from bot.forms.decision_form import DecisionAnswers
from storage import decisions, exemptions, submissions

Entries = Mapping[int, Exemption]
"""Entries of the list of exempt information, by their numbers."""


@dataclass(frozen=True)
class DecisionInFull:
    """A decision as it was filled in, the entries on which it rests, and what its answer gives.

    What is given is None where nothing is, or where that is not known yet.
    """

    given: DecisionAnswers
    entries: Entries
    handed: Given | None = None


async def exemptions_of(turn: Turn, given: DecisionAnswers) -> Entries:
    """Return the entries on which a decision rests, of each item that is refused."""
    numbers = {part.decision_exemption for part in given.parts if part.decision_exemption}
    found = [await exemptions.get(turn.tx, number) for number in sorted(numbers)]
    return {entry.id: entry for entry in found if entry is not None}


async def in_full(turn: Turn, decision: CurrentDecision) -> DecisionInFull:
    """Return a recorded decision as it was filled in, with its entries."""
    given = DecisionAnswers.model_validate_json(decision.facts)
    return DecisionInFull(given, await exemptions_of(turn, given))


async def decision_of(turn: Turn, case: Case) -> DecisionInFull | None:
    """Return the current decision, or None."""
    decision = await decisions.current(turn.tx, case.id)
    return await in_full(turn, decision) if decision else None


async def drafted(turn: Turn, answer_id: int) -> DecisionAnswers | None:
    """Return the decision that was drafted with an answer and is nobody's yet, or None."""
    draft = await submissions.of_answer(turn.tx, answer_id)
    return DecisionAnswers.model_validate(draft.answers) if draft and draft.answers else None


async def for_answer(turn: Turn, case: Case, answer_id: int) -> DecisionInFull | None:
    """Return the decision that an answer would carry: its own draft, else the current one."""
    given = await drafted(turn, answer_id)
    if given is None:
        return await decision_of(turn, case)
    return DecisionInFull(given, await exemptions_of(turn, given))
