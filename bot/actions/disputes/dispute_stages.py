"""Stages of disputes after objections, as the office learns of them (UU 14/2008 Art 37 to 50)."""

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from bot.actions.delivery import kept_files
from bot.actions.disputes import dispute_orders
from bot.actions.objections import (
    objection_clock,
    objection_lookup,
    objection_messages,
    objection_orders,
    objection_status,
)
from bot.buttons.objection_buttons import LiftOrder, SendDossier
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import (
    COMING_DAYS,
    AnswerOffers,
    Offer,
    OfficerForm,
    offer_coming_days,
    offer_recent_days,
)
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.dispute_rules import (
    HEARINGS,
    RULINGS,
    Orders,
    Stage,
    court_by,
    may_go_to_court,
    why_not_stage,
)
from bot.domain.law.objection_state import (
    DisputeStage,
    Objection,
    ObjectionStatus,
    ruling_to_review,
)
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout
from bot.domain.reminders.objection_reminder_plan import court_reminders, hearing_reminders
from bot.domain.reminders.reminder_plan import Plan
from bot.errors import Refused, refuse_if
from bot.forms.answer_fields import Day, FormFile, ShortLine
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.texts import OFFICIAL
from storage import objections


class DisputeAnswers(FormModel):
    """A stage and its day, with a hearing's place, or a ruling's orders and their last day.

    A ruling comes with its file.
    """

    objection_id: int = 0
    dispute_stage: Stage
    dispute_on: Day
    dispute_place: ShortLine | None = None
    dispute_orders: Orders | None = None
    dispute_until: Day | None = None
    dispute_note: ShortLine | None = None
    dispute_file: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=4)] = ()

    @property
    def said(self) -> str:
        """Return the place and the note, such as the place and hour of a hearing."""
        return "; ".join(filter(None, (self.dispute_place, self.dispute_note)))

    @property
    def act(self) -> Act:
        """Return the act that recording this stage amounts to."""
        return _becomes(self.model_dump())


_is_ruling = answered("dispute_stage", *RULINGS)


def _orders(answers: Answers) -> bool:
    return _is_ruling(answers) and answers.get("dispute_orders") != Orders.NOTHING


def _becomes(answers: Answers) -> Act:
    if not _is_ruling(answers):
        return Act.RECORD_DISPUTE
    return Act.EXECUTE if _orders(answers) else Act.LIFT


DISPUTE = plain_form(
    "dispute",
    DisputeAnswers,
    "objection_id",
    dispute_place=answered("dispute_stage", *HEARINGS),
    dispute_orders=_is_ruling,
    dispute_until=_orders,
    dispute_file=_is_ruling,
    act=Act.RECORD_DISPUTE,
    becomes=_becomes,
)


async def prefill_stage(_turn: Turn, _officer: Officer, objection: Objection) -> Answers:
    """Return the form's prefilled answers."""
    return {"objection_id": objection.id}


async def prefill_newest_stage(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers, for the newest objection to the case."""
    theirs = await objections.of_case(turn.tx, case.id) if case else []
    if not theirs:
        raise Refused("no-such-objection")
    objection_lookup.demand_possible(turn, theirs[-1], Act.RECORD_DISPUTE)
    return {"objection_id": theirs[-1].id}


async def _days_offered(turn: Turn, answers: Answers) -> list[Offer]:
    """Offer the days of a stage: ahead for a hearing, lately for what has happened."""
    ahead = answers.get("dispute_stage") in HEARINGS
    return await (offer_coming_days if ahead else offer_recent_days)(turn, answers)


async def record(turn: Turn, by: Authority, case: Case | None, given: DisputeAnswers) -> None:
    """Record a stage: tell of its hearing, or begin what it orders."""
    objection = await objection_lookup.demand_objection(turn, given.objection_id)
    objection_lookup.demand_possible(turn, objection, Act.RECORD_DISPUTE)
    stage, orders, until = given.dispute_stage, given.dispute_orders, given.dispute_until
    step = DisputeStage(stage, given.dispute_on, given.said, orders, until)
    await _refuse_unlikely(turn, objection, step)
    await objections.add_dispute(turn.tx, objection.id, step, by)
    await kept_files.keep_form_files(turn, KeptAbout.RULING, given.dispute_file, case, objection.id)
    facts: Facts = {"number": objection.number, "stage": stage, "on": step.on.isoformat()}
    if orders is not None:
        facts["result"] = orders
    await record_event(turn, case, EventName.DISPUTE_RECORDED, by, **facts)
    await _drop_reminders(turn, objection, stage)
    await plan_stage_reminders(turn, objection, step)
    if stage in RULINGS:
        await dispute_orders.reopen_for_ruling(turn, case, objection, step, by)
    elif stage in HEARINGS and step.on >= turn.today:
        # As information: the Commission summons them itself.
        told = {"stage": stage, "on": step.on, "place": step.note}
        await objection_messages.notify_objector(turn, case, objection, "hearing-told", **told)
    await _tell_group(turn, case, objection, step)


async def _refuse_unlikely(turn: Turn, objection: Objection, step: DisputeStage) -> None:
    refuse_if(why_not_stage(step.stage, step.on, step.orders, step.until_on, turn.today))
    if step.on < objection.filed_on:
        raise Refused("dispute-before-objection")
    known = await objections.disputes(turn.tx, objection.id)
    if any(replace(one, note=step.note) == step for one in known):
        raise Refused("dispute-recorded-already", number=objection.number)
    now = await objection_status.status_of(turn, objection)
    if step.stage is Stage.ENDED and now is ObjectionStatus.ORDERED:
        raise Refused("dispute-order-owed", number=objection.number)


async def _drop_reminders(turn: Turn, objection: Objection, stage: Stage) -> None:
    """Drop the reminders that a stage makes unnecessary; at the end of the dispute all of them."""
    settled: tuple[str, ...] = ("",) if stage is Stage.ENDED else ("dispute_right:",)
    if stage in RULINGS:
        settled = ("dispute_right:", "objection:")  # no answer of the superior is owed any more
    await objection_clock.drop_reminders(turn, objection, *settled)


async def plan_stage_reminders(turn: Turn, objection: Objection, step: DisputeStage) -> None:
    """Plan the reminders of the newest stage, in place of those of the one before."""
    rules = turn.office.reminder_rules(turn.calendar)
    planned: Plan = ()
    if step.stage in HEARINGS:
        planned = hearing_reminders(turn.today, step.on, rules, objection.id)
    elif may_go_to_court(step.stage, step.orders):
        due = court_by(step.stage, step.on, turn.calendar, objection.regime)
        planned = court_reminders(turn.today, due, rules, objection.id)
    await objection_clock.replace_reminders(turn, objection, planned, "dispute:")


async def _tell_group(
    turn: Turn, case: Case | None, objection: Objection, step: DisputeStage
) -> None:
    court = may_go_to_court(step.stage, step.orders)
    stages = await objections.disputes(turn.tx, objection.id)
    lifts = ruling_to_review(objection, stages) is not None
    acts = (LiftOrder, SendDossier) if lifts else (SendDossier,)
    await say_group(
        turn,
        "dispute-recorded",
        [objection_messages.act_row(turn, kind(objection.id)) for kind in acts],
        case=case,
        number=objection.number,
        stage=turn.texts.plain(OFFICIAL, f"choice-dispute-stage-{step.stage}".replace("_", "-")),
        on=step.on,
        orders=step.orders or "nothing",
        until=step.until_on or step.on,
        who=await objection_orders.executors_to_mention(turn),
        lifts=lifts,
        court=court_by(step.stage, step.on, turn.calendar, objection.regime) if court else "none",
        cassation=step.stage is Stage.COURT_RULING,
    )


ADDS = (
    OfficerForm(
        DISPUTE,
        record,
        prefill_newest_stage,
        about=objection_lookup.about(DISPUTE, prefill_stage),
        offers={"dispute_on": AnswerOffers(_days_offered), "dispute_until": COMING_DAYS},
    ),
)
