"""Stages of disputes after objections, recorded for information (UU 14/2008 Art 37)."""

from bot.actions.cases import case_card
from bot.actions.objections import objection_access, objection_filing, objection_status
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.objection_state import DisputeStage, Objection
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.forms.dispute_form import DisputeAnswers
from bot.texts import OFFICIAL
from storage import objections, reminders


async def begin(turn: Turn, officer: Officer, objection: Objection) -> Answers:
    """Check that an officer may record a stage now; return the form's prefilled answers."""
    await permission_checks.demand(turn, officer, DeskAction.RECORD_DISPUTE)
    _refuse_too_early(turn, objection)
    return {"objection_id": objection.id}


def _refuse_too_early(turn: Turn, objection: Objection) -> None:
    objection_filing.refuse_withdrawn(objection)
    if objection.waits and turn.today <= objection.due_on:
        raise Refused("dispute-not-yet", number=objection.number)


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Admit everybody: `begin` and `record` know the objection and check the rules."""
    del turn, officer, case


async def start(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers, for the newest objection to the case."""
    theirs = await objections.of_case(turn.tx, case.id) if case else []
    if not theirs:
        raise Refused("no-such-objection")
    _refuse_too_early(turn, theirs[-1])
    return {"objection_id": theirs[-1].id}


async def record(turn: Turn, officer: Officer, case: Case | None, given: DisputeAnswers) -> None:
    """Record a stage and its day, which may be neither in the future nor before the objection."""
    objection = await objection_access.the_objection(turn, given.objection_id)
    _refuse_too_early(turn, objection)
    if given.dispute_on > turn.today:
        raise Refused("dispute-in-the-future")
    if given.dispute_on < objection.filed_on:
        raise Refused("dispute-before-objection")
    step = DisputeStage(given.dispute_stage, given.dispute_on, given.dispute_note or "")
    by = officer.telegram_id
    await objections.add_dispute(turn.tx, objection.id, step, by, turn.now)
    actor = f"officer:{by}"
    await turn.record(
        case,
        EventName.DISPUTE_RECORDED,
        actor,
        number=objection.number,
        stage=step.stage,
        on=step.on.isoformat(),
    )
    over = step.stage == objection_status.ENDED
    quiet = "" if over else "dispute_right:"
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now, quiet)
    stage = turn.texts.plain(OFFICIAL, f"choice-dispute-stage-{step.stage}")
    await turn.say_group(
        "dispute-recorded", case=case, number=objection.number, stage=stage, on=step.on
    )
    if case is not None:
        await case_card.refresh(turn, case.id)
