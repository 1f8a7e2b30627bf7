"""An objection's answer, once it is lawful: kept, sent, and what it orders begun."""

from bot.actions.cases import case_acts
from bot.actions.objections import objection_access, objection_delivery, objection_filing
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.authority import Authority, OwnWill
from bot.domain.case import Case
from bot.domain.events import EventName, Facts
from bot.domain.objection_rules import REOPENS
from bot.domain.objection_state import Objection, ObjectionAnswer
from bot.domain.reminders.objection_plan import ordered_reminders
from bot.domain.reminders.reminder_plan import About
from bot.domain.role_permissions import Role
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, objections, reminders


async def conclude(
    turn: Turn,
    by: Authority | OwnWill,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    officer_id: int,
) -> None:
    """Keep the decision of an officer, send it, and reopen the case if it orders an answer.

    What they agreed on with the requester exists by the requester's own yes.
    """
    outcome = given.objection_answer_outcome
    kept = ObjectionAnswer(
        outcome,
        given.model_dump(mode="json", exclude_none=True),
        given.objection_answer_due if outcome in REOPENS else None,
        officer_id,
    )
    await objections.answer(turn.tx, objection.id, kept, turn.now, by)
    facts: Facts = {"number": objection.number, "outcome": outcome}
    if given.objection_answer_judge:
        facts["signed_by"] = given.objection_answer_judge
    await turn.record(case, EventName.OBJECTION_ANSWERED, by, **facts)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now)
    await objection_delivery.send(turn, case, objection, given, by)
    if outcome in REOPENS and isinstance(by, Authority):
        ordered = await objection_access.the_objection(turn, objection.id)
        await order(turn, case, ordered, by, "superior")
    await _tell_group(turn, case, objection, given)


async def _tell_group(
    turn: Turn, case: Case | None, objection: Objection, given: ObjectionDecisionAnswers
) -> None:
    """Say in the group what was decided, and who must do what until when."""
    outcome, words = given.objection_answer_outcome, given.objection_answer_agreement
    follows = "agreement" if words else "nothing"
    if outcome in REOPENS:
        follows, words = "order", given.objection_answer_order
    await turn.say_group(
        "objection-answer-sent",
        case=case,
        number=objection.number,
        outcome=turn.texts.plain(OFFICIAL, f"objection-outcome-{outcome}"),
        follows=follows,
        words=words or "",
        who=await who_executes(turn),
        due=given.objection_answer_due or turn.today,
    )


async def who_executes(turn: Turn) -> Markup:
    """Return who must do what was ordered, as mentions: the PPID, or who stands in."""
    role = frozenset({Role.PPID})
    named = [contacts.mention(turn, one) for one in await permission_checks.holders(turn, role)]
    return Markup(", ".join(named) or permission_checks.names(turn, role))


async def order(
    turn: Turn, case: Case | None, objection: Objection, by: Authority, source: str
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
    act = Act.REOPEN if source == "superior" else Act.EXECUTE
    await case_acts.move(turn, case, act, by)
    await cases.reopen(turn.tx, case.id, due, source, by)
    await reminders.drop(turn.tx, About(case.id), turn.now)
    await turn.record(case, EventName.REOPENED, by, due=due.isoformat())
