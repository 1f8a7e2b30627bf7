"""An objection's answer, once it is lawful: kept, sent, and what it orders begun."""

from bot.actions.cases import case_acts, case_card
from bot.actions.objections import objection_access, objection_delivery, objection_filing
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action
from bot.domain.case import Case
from bot.domain.events import EventName, Facts
from bot.domain.objection_rules import REOPENS
from bot.domain.objection_state import Objection, ObjectionAnswer
from bot.domain.reminders.objection_plan import ordered_reminders
from bot.domain.reminders.reminder_plan import About
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import OFFICIAL
from storage import cases, objections, reminders


async def conclude(
    turn: Turn, by: int, case: Case | None, objection: Objection, given: ObjectionDecisionAnswers
) -> None:
    """Keep the decision of an officer, send it, and reopen the case if it orders an answer."""
    outcome = given.objection_answer_outcome
    kept = ObjectionAnswer(
        outcome,
        given.model_dump(mode="json", exclude_none=True),
        given.objection_answer_due if outcome in REOPENS else None,
        by,
    )
    await objections.answer(turn.tx, objection.id, kept, turn.now)
    actor = f"officer:{by}"
    facts: Facts = {"number": objection.number, "outcome": outcome}
    if given.objection_answer_judge:
        facts["signed_by"] = given.objection_answer_judge
    await turn.record(case, EventName.OBJECTION_ANSWERED, actor, **facts)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now)
    await objection_delivery.send(turn, case, objection, given)
    if outcome in REOPENS:
        ordered = await objection_access.the_objection(turn, objection.id)
        await order(turn, case, ordered, actor, "superior")
    await turn.say_group(
        "objection-answer-sent",
        case=case,
        number=objection.number,
        outcome=turn.texts.plain(OFFICIAL, f"objection-outcome-{outcome}"),
    )
    if case is not None:
        await case_card.refresh(turn, case.id)


async def order(
    turn: Turn, case: Case | None, objection: Objection, actor: str, source: str
) -> None:
    """Reopen the request for what was ordered, and remind the PPID of its date.

    `source` says who ordered it: the superior, or the stage of a dispute.
    """
    due = objection.ordered_on
    if due is None:
        return
    rules = turn.office.reminder_rules(turn.calendar)
    planned = ordered_reminders(turn.today, due, rules, objection.id)
    await reminders.replan(turn.tx, objection_filing.about(objection), planned, turn.now, "order:")
    if case is None:
        return
    act = Action.REOPEN if source == "superior" else Action.EXECUTE
    await case_acts.move(turn, case, act)
    await cases.reopen(turn.tx, case.id, due, source, turn.now)
    await reminders.drop(turn.tx, About(case.id), turn.now)
    await turn.record(case, EventName.REOPENED, actor, due=due.isoformat())
