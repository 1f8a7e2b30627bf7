"""The superior answers an objection; nobody judges what they decided (UU 14/2008 Art 35-36)."""

from datetime import date, datetime

from bot.actions import cards, casework, objecting, roles
from bot.desk import Turn
from bot.domain import objection as law
from bot.domain import reminders as plan
from bot.domain.case import Case, Officer
from bot.domain.deadlines import local_date
from bot.domain.events import EventName
from bot.domain.lifecycle import Action
from bot.domain.roles import DeskAction, Grant, Judge, Role, active, holders, judge
from bot.errors import Refused
from bot.forms.engine import Answers
from bot.forms.objection_answer import ObjectionDecisionAnswers, start_objection_answer
from bot.office import OfficeProfile
from bot.texts import OFFICIAL
from storage import objections, people, reminders
from storage import roles as grants
from storage.database import Tx
from storage.objections import Objection, Seat


async def the_objection(turn: Turn, objection_id: int | None) -> Objection:
    """Return an objection by its id, or refuse."""
    found = await objections.get(turn.tx, objection_id or 0)
    if found is None:
        raise Refused("no-such-objection")
    return found


async def judge_of(turn: Turn, objection: Objection) -> Judge:
    """Return who may answer an objection today."""
    seats = await objections.members(turn.tx)
    given = in_effect(active(await grants.standing(turn.tx), turn.today), seats)
    decided = await objections.deciders(turn.tx, objection.case_id)
    return judge(decided, given, turn.desk.office.objection_superior, turn.today)


async def judge_of_ppid(tx: Tx, office: OfficeProfile, now: datetime) -> Judge:
    """Return who may answer an objection to what all holders of the PPID's role decided."""
    today = local_date(now, office.zone)
    given = in_effect(active(await grants.standing(tx), today), await objections.members(tx))
    return judge(holders(given, Role.PPID, today), given, office.objection_superior, today)


def in_effect(given: tuple[Grant, ...], seats: list[Seat]) -> tuple[Grant, ...]:
    """Return who holds which role: the group's administrators hold what nobody was given."""
    here = {seat.telegram_id for seat in seats}
    free = {*Role} - {grant.role for grant in given}
    first = [seat.telegram_id for seat in seats if seat.administrator]
    filled = (Grant(telegram_id, role) for role in free for telegram_id in first)
    return (*(grant for grant in given if grant.telegram_id in here), *filled)


async def begin(turn: Turn, officer: Officer, objection_id: int | None) -> Answers:
    """Let the judge of an objection begin the answer; return what the form starts with."""
    objection = await the_objection(turn, objection_id)
    await roles.demand(turn, officer, DeskAction.ANSWER_OBJECTION)
    await _refuse_others(turn, officer, objection)
    return start_objection_answer(objection.ground, objection.id)


async def _refuse_others(turn: Turn, officer: Officer, objection: Objection) -> None:
    """Refuse a second answer, and everybody but the judge; say who that is."""
    if not objection.waits:
        raise Refused("objection-answered-already", number=objection.number)
    judges = await judge_of(turn, objection)
    if judges.role is None:
        raise Refused("objection-nobody-left")
    if officer.telegram_id not in judges.telegram_ids:
        role = turn.desk.texts.plain(OFFICIAL, f"role-{judges.role}")
        raise Refused("objection-judge-is-another", role=role)


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Leave it to `begin` and `answer`: they know which objection it is."""
    del turn, officer, case


async def start(turn: Turn, case: Case | None) -> Answers:
    """Start with the oldest objection to the case that waits."""
    waiting = [o for o in await objections.of_case(turn.tx, case.id) if o.waits] if case else []
    if not waiting:
        raise Refused("no-such-objection")
    return start_objection_answer(waiting[0].ground, waiting[0].id)


async def answer(
    turn: Turn, officer: Officer, case: Case | None, given: ObjectionDecisionAnswers
) -> None:
    """Record the decision, tell the requester, and follow what it orders."""
    objection = await the_objection(turn, given.objection_id)
    await _refuse_others(turn, officer, objection)
    outcome, due = given.objection_answer_outcome, given.objection_answer_due
    reasons = given.objection_answer_reasons or ""
    refusal = law.why_not_answer(objection.ground, outcome, reasons, due, turn.today)
    if refusal is not None:
        raise Refused(refusal)
    words = given.objection_answer_order or given.objection_answer_agreement or ""
    await objections.answer(
        turn.tx,
        turn.desk.vault,
        objection.id,
        outcome,
        reasons="\n\n".join(filter(None, (reasons, words))),
        ordered_on=due if outcome in law.REOPENS else None,
        officer_id=officer.telegram_id,
        now=turn.now,
    )
    actor = f"officer:{officer.telegram_id}"
    await turn.record(
        case, EventName.OBJECTION_ANSWERED, actor, number=objection.number, outcome=outcome
    )
    await reminders.drop(turn.tx, objecting.about(objection), turn.now)
    await _tell(turn, case, objection, given)
    if outcome in law.REOPENS:
        await _order(turn, case, await the_objection(turn, objection.id), actor)
    await turn.say_group(
        "objection-answer-sent",
        case=case,
        number=objection.number,
        outcome=turn.desk.texts.plain(OFFICIAL, f"objection-outcome-{outcome}"),
    )
    if case is not None:
        await cards.refresh(turn, case.id)


async def _tell(
    turn: Turn, case: Case | None, objection: Objection, given: ObjectionDecisionAnswers
) -> None:
    """Send outcome and reasons, with the right to go to the Commission and its last day."""
    someone = await people.get(turn.tx, objection.person_id)
    if someone is None:
        return
    last = dispute_until(turn, objection, answered=True)
    texts, tongue = turn.desk.texts, someone.language
    outcome = f"objection-outcome-{given.objection_answer_outcome}"
    text = texts.notice(
        tongue,
        "objection-answered",
        number=objection.number,
        case=case.number if case else "none",
        outcome=texts.plain(tongue, outcome),
        reasons=given.objection_answer_reasons or "none",
        order=given.objection_answer_order or "none",
        ordered=given.objection_answer_due or "none",
        agreement=given.objection_answer_agreement or "none",
        until=last or "unknown",
        addressee=turn.desk.office.objection_addressee,
    )
    await turn.tell(
        someone,
        text,
        objecting.buttons(turn, tongue, case),
        case=case,
        purpose="objection-answer",
        about={"objection": objection.id},
    )


def dispute_until(turn: Turn, objection: Objection, *, answered: bool) -> date | None:
    """Return the last day for the Commission, or None where no number of days is known."""
    reckoned = law.dispute_by(
        objection.due_on,
        turn.today if answered else None,
        turn.desk.calendar,
        objection.regime,
        turn.desk.office.dispute_days_in_stages,
    )
    return reckoned.due if reckoned else None


async def delivered(turn: Turn, objection_id: int) -> None:
    """Plan the notes before the way to the Commission closes, once the answer has arrived."""
    objection = await objections.get(turn.tx, objection_id)
    if objection is None or not await objections.set_delivered(turn.tx, objection.id, turn.now):
        return
    await plan_dispute_right(turn, objection, answered=True)


async def plan_dispute_right(turn: Turn, objection: Objection, *, answered: bool) -> None:
    """Plan the two notes before the way to the Commission closes, instead of older ones."""
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    last = dispute_until(turn, objection, answered=answered)
    await reminders.drop(turn.tx, objecting.about(objection), turn.now, "dispute_right:")
    for reminder in plan.dispute_right_reminders(turn.today, last, rules, objection.id):
        await reminders.plan(turn.tx, objecting.about(objection), reminder)


async def _order(turn: Turn, case: Case | None, objection: Objection, actor: str) -> None:
    """Reopen the request for the ordered answer, and remind the PPID of its date."""
    due = objection.ordered_on
    if due is None:
        return
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    for reminder in plan.ordered_reminders(turn.today, due, rules, objection.id):
        await reminders.plan(turn.tx, objecting.about(objection), reminder)
    if case is None:
        return
    await casework.move(turn, case, Action.REOPEN)
    await objections.reopen(turn.tx, case.id, due, turn.now)
    await reminders.drop(turn.tx, reminders.About(case.id), turn.now)
    await turn.record(case, EventName.REOPENED, actor, due=due.isoformat())
