"""The superior's answer to an objection; nobody judges what they decided (UU 14/2008 Art 35-36)."""

from bot.actions.delivery import disclosure_checks
from bot.actions.objections import objection_conclusion, objection_judges, objection_lookup
from bot.buttons.objection_buttons import AnswerObjection
from bot.desk import permission_checks
from bot.desk.feature_declaration import AnswerOffers, Offer, OfficerForm, day_offered
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import is_allowed
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.objection_rules import (
    REOPENS,
    ObjectionOutcome,
    order_by,
    why_not_answer,
    why_not_order,
)
from bot.domain.law.objection_state import Objection
from bot.domain.people.role_permissions import Judge
from bot.errors import Refused
from bot.forms.objection_answer_form import (
    OBJECTION_ANSWER,
    ObjectionDecisionAnswers,
    start_objection_answer,
)
from bot.texts import OFFICIAL
from storage import objections


async def prefill_answer(turn: Turn, officer: Officer, objection: Objection) -> Answers:
    """Check that an officer may answer or draft it now; return the form's prefilled answers."""
    found = await _judge_of_waiting(turn, objection)
    if found.outside:
        await permission_checks.demand(turn, officer, Act.RECORD_OBJECTION)
        return await _start(turn, objection)
    judges = is_allowed(Act.ANSWER_OBJECTION, await permission_checks.roles_of(turn, officer))
    if judges and not await objection_judges.is_judge(turn, officer, objection.case_id):
        role = turn.texts.plain(OFFICIAL, f"role-{found.role}")
        raise Refused("objection-judge-is-another", role=role)
    return await _start(turn, objection)


async def _start(turn: Turn, objection: Objection) -> Answers:
    before = await objections.answer_words(turn.tx, objection.id)
    return start_objection_answer(objection.ground, objection.id, before)


async def _judge_of_waiting(turn: Turn, objection: Objection) -> Judge:
    """Return who must answer. Raises Refused if nobody may, or no answer is owed any more."""
    objection_lookup.demand_possible(turn, objection, Act.ANSWER_OBJECTION)
    found = await objection_judges.judge_of(turn, objection.case_id)
    if found.role is None and not found.outside:
        raise Refused("objection-nobody-left")
    return found


async def prefill_oldest_answer(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers, for the oldest unanswered objection to the case."""
    waiting = [o for o in await objections.of_case(turn.tx, case.id) if o.waits] if case else []
    if not waiting:
        raise Refused("no-such-objection")
    return await _start(turn, waiting[0])


async def decide_objection(
    turn: Turn, by: Authority, case: Case | None, given: ObjectionDecisionAnswers
) -> None:
    """Decide as the superior: what an agreement says must first be agreed to by the requester."""
    objection = await objection_lookup.demand_objection(turn, given.objection_id)
    found = await _judge_of_waiting(turn, objection)
    if found.outside and not given.objection_answer_signed:
        raise Refused("objection-needs-signed-order", official=found.outside)
    given = given.model_copy(update={"objection_answer_judge": found.outside})
    outcome, due = given.objection_answer_outcome, given.objection_answer_due
    reasons = given.objection_answer_reasons or ""
    refusal = why_not_answer(objection.ground, outcome, reasons, due)
    if refusal is None and outcome in REOPENS and due is not None:
        refusal = why_not_order(due, turn.today, turn.calendar, objection.regime)
    if refusal is not None:
        last = order_by(turn.today, turn.calendar, objection.regime).due
        raise Refused(refusal, last=last)
    if outcome is ObjectionOutcome.SETTLED and not given.settlement_signed:
        await objection_conclusion.propose_agreement(turn, by, case, objection, given)
        return
    await objections.end_settlement(turn.tx, objection.id)
    await objection_conclusion.conclude(turn, by, case, objection, given, by.id)


async def days_offered(turn: Turn, answers: Answers) -> list[Offer]:
    """Offer days that an order may name: the last that is lawful, one half as far, the next."""
    objection = await objection_lookup.demand_objection(turn, _about(answers))
    days = order_by(turn.today, turn.calendar, objection.regime).counted
    ahead = dict.fromkeys((days[-1], days[len(days) // 2], days[0]))
    return [day_offered(turn, day) for day in ahead]


def _about(answers: Answers) -> int:
    known = answers.get("objection_id")
    return known if isinstance(known, int) else 0


ADDS = (
    OfficerForm(
        OBJECTION_ANSWER,
        decide_objection,
        prefill_oldest_answer,
        side_notes={"let_go_reason": disclosure_checks.hidden_in_form},
        offers={"objection_answer_due": AnswerOffers(days_offered)},
    ),
    objection_lookup.opens(AnswerObjection, OBJECTION_ANSWER, prefill_answer),
)
