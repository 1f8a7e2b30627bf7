"""The superior's answer to an objection; nobody judges what they decided (UU 14/2008 Art 35-36)."""

from bot.actions.cases import case_acts, case_card
from bot.actions.objections import (
    objection_access,
    objection_delivery,
    objection_filing,
    objection_judge,
)
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action
from bot.domain.case import Case, Officer
from bot.domain.events import EventName, Facts
from bot.domain.form_answers import Answers
from bot.domain.objection_rules import REOPENS, why_not_answer
from bot.domain.objection_state import Objection, ObjectionAnswer
from bot.domain.reminders.objection_plan import ordered_reminders
from bot.domain.reminders.reminder_plan import About
from bot.domain.role_permissions import WHO, DeskAction, Judge
from bot.errors import Refused
from bot.forms.objection_answer_form import ObjectionDecisionAnswers, start_objection_answer
from bot.texts import OFFICIAL
from storage import cases, objections, reminders


async def begin(turn: Turn, officer: Officer, objection: Objection) -> Answers:
    """Check that an officer may answer or draft it now; return the form's prefilled answers."""
    held = await permission_checks.demand_draft(turn, officer, DeskAction.ANSWER_OBJECTION)
    if (await _judge_of_waiting(turn, objection)).outside:
        await permission_checks.demand(turn, officer, DeskAction.RECORD_OBJECTION)
    elif held & WHO[DeskAction.ANSWER_OBJECTION]:
        await _refuse_others(turn, officer, objection)
    return start_objection_answer(objection.ground, objection.id)


async def _judge_of_waiting(turn: Turn, objection: Objection) -> Judge:
    """Return who must answer. Raises Refused if nobody may, or no answer is owed any more."""
    objection_filing.refuse_withdrawn(objection)
    if not objection.waits:
        raise Refused("objection-answered-already", number=objection.number)
    found = await objection_judge.judge_of(turn, objection.case_id)
    if found.role is None and not found.outside:
        raise Refused("objection-nobody-left")
    return found


async def _refuse_others(turn: Turn, officer: Officer, objection: Objection) -> Judge:
    """Return who answers. Raises Refused if nothing is owed any more, or another officer must."""
    found = await _judge_of_waiting(turn, objection)
    if not found.outside and officer.telegram_id not in found.telegram_ids:
        role = turn.texts.plain(OFFICIAL, f"role-{found.role}")
        raise Refused("objection-judge-is-another", role=role)
    return found


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Admit everybody: `begin` and `answer` know the objection and check the rules."""
    del turn, officer, case


async def start(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers, for the oldest unanswered objection to the case."""
    waiting = [o for o in await objections.of_case(turn.tx, case.id) if o.waits] if case else []
    if not waiting:
        raise Refused("no-such-objection")
    return start_objection_answer(waiting[0].ground, waiting[0].id)


async def answer(
    turn: Turn, officer: Officer, case: Case | None, given: ObjectionDecisionAnswers
) -> None:
    """Record the superior's decision, send it, and reopen the case if it orders an answer."""
    objection = await objection_access.the_objection(turn, given.objection_id)
    found = await _refuse_others(turn, officer, objection)
    if found.outside and not given.objection_answer_signed:
        raise Refused("objection-needs-signed-order", official=found.outside)
    given = given.model_copy(update={"objection_answer_judge": found.outside})
    outcome, due = given.objection_answer_outcome, given.objection_answer_due
    reasons = given.objection_answer_reasons or ""
    refusal = why_not_answer(objection.ground, outcome, reasons, due, turn.today)
    if refusal is not None:
        raise Refused(refusal)
    kept = ObjectionAnswer(
        outcome,
        given.model_dump(mode="json", exclude_none=True),
        due if outcome in REOPENS else None,
        officer.telegram_id,
    )
    await objections.answer(turn.tx, objection.id, kept, turn.now)
    actor = f"officer:{officer.telegram_id}"
    facts: Facts = {"number": objection.number, "outcome": outcome}
    if found.outside:
        facts["signed_by"] = found.outside
    await turn.record(case, EventName.OBJECTION_ANSWERED, actor, **facts)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now)
    await objection_delivery.send(turn, case, objection, given)
    if outcome in REOPENS:
        await _order(turn, case, await objection_access.the_objection(turn, objection.id), actor)
    await turn.say_group(
        "objection-answer-sent",
        case=case,
        number=objection.number,
        outcome=turn.texts.plain(OFFICIAL, f"objection-outcome-{outcome}"),
    )
    if case is not None:
        await case_card.refresh(turn, case.id)


async def _order(turn: Turn, case: Case | None, objection: Objection, actor: str) -> None:
    """Reopen the request for the ordered answer, and remind the PPID of its date."""
    due = objection.ordered_on
    if due is None:
        return
    rules = turn.office.reminder_rules(turn.calendar)
    planned = ordered_reminders(turn.today, due, rules, objection.id)
    await reminders.plan(turn.tx, objection_filing.about(objection), planned)
    if case is None:
        return
    await case_acts.move(turn, case, Action.REOPEN)
    await cases.reopen(turn.tx, case.id, due, turn.now)
    await reminders.drop(turn.tx, About(case.id), turn.now)
    await turn.record(case, EventName.REOPENED, actor, due=due.isoformat())
