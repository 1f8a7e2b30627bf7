"""What an official answer gives: files or a link that it holds, or what its officer says of it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.letters import current_decision
from bot.actions.letters.current_decision import DecisionInFull
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.official_answer import (
    TO_BE_SAID,
    Answer,
    AnswerMessage,
    Given,
    Giving,
    given_with,
)
from bot.errors import Refused
from bot.forms.decision_form import DecisionAnswers
from storage import answers


async def is_unsaid(turn: Turn, case: Case, answer: Answer, parts: Sequence[AnswerMessage]) -> bool:
    """Say whether neither file nor link of an answer gives what its decision grants."""
    decided = await current_decision.for_answer(turn, case, answer.id)
    return decided is not None and decided.given.gives and _seen(decided.given, parts) is None


async def settled(
    turn: Turn, case: Case, answer: Answer, parts: Sequence[AnswerMessage], said: str
) -> Answer | None:
    """Return an answer with how it gives what is granted, as `said` if the desk cannot see it.

    Return None if that must still be said.
    """
    if said in TO_BE_SAID:
        answer = replace(answer, giving=Giving(said))
        await answers.set_giving(turn.tx, answer.id, answer.giving)
    if answer.giving not in TO_BE_SAID and await is_unsaid(turn, case, answer, parts):
        return None
    return answer


def of(
    case: Case, given: DecisionAnswers, answer: Answer, parts: Sequence[AnswerMessage]
) -> Given | None:
    """Return what an answer gives; None if nothing is granted, or it is not said yet how."""
    said = answer.giving if answer.giving in TO_BE_SAID else None
    giving = _seen(given, parts) or said
    if giving is None or not given.gives:
        return None
    words = "\n".join(part.content.text for part in parts if part.content.text)
    files = sum(part.content.is_file for part in parts)
    return Given(giving, files, words, named=given.decision_given != case.subject)


def in_answer(
    case: Case, decided: DecisionInFull, answer: Answer, parts: Sequence[AnswerMessage]
) -> DecisionInFull:
    """Return a decision with what its answer gives."""
    return replace(decided, handed=of(case, decided.given, answer, parts))


def demanded(
    case: Case, given: DecisionAnswers, answer: Answer, parts: Sequence[AnswerMessage]
) -> Given | None:
    """Return what an answer gives. Raises Refused if something is granted and it is unsaid how."""
    found = of(case, given, answer, parts)
    if found is None and given.gives:
        raise Refused("giving-unsaid")
    return found


def _seen(given: DecisionAnswers, parts: Sequence[AnswerMessage]) -> Giving | None:
    return given_with(parts, by_letter=given.decision_means == "letter")
