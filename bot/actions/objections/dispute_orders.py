"""What a ruling, a mediated agreement or a court orders: begun, carried out, or lifted."""

from dataclasses import replace

from bot.actions.cases import case_acts
from bot.actions.objections import objection_conclusion, objection_filing
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case
from bot.domain.events import EventName
from bot.domain.objection_state import DisputeStage, Objection
from storage import cases, objections, reminders


async def follow(
    turn: Turn, case: Case | None, objection: Objection, step: DisputeStage, actor: str
) -> None:
    """Reopen the request for what was ordered, or lift an order that a later ruling took away."""
    if not step.is_order:
        await _lift(turn, case, objection, actor)
        return
    await objections.order(turn.tx, objection.id, step.until_on)
    ordered = replace(objection, ordered_on=step.until_on, fulfilled_at=None)
    await objection_conclusion.order(turn, case, ordered, actor, step.stage)
    await objection_filing.notify(
        turn,
        case,
        objection,
        "dispute-ordered",
        source=step.stage,
        orders=step.orders,
        due=step.until_on,
        passed="yes" if step.until_on and step.until_on < turn.today else "no",
    )


async def _lift(turn: Turn, case: Case | None, objection: Objection, actor: str) -> None:
    """Take back what the dispute ordered and is not done: the answer that was given before stands.

    What the superior ordered still binds the PPID, if that is not done.
    """
    stages = await objections.disputes(turn.tx, objection.id)
    if objection.fulfilled_at is None and not any(stage.is_order for stage in stages):
        await objections.order(turn.tx, objection.id, objection.ordered_on)
        return
    await objections.order(turn.tx, objection.id, None)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now, "order:")
    if case is None or objection.ordered_on is None or not case.is_open:
        return
    if case.ordered_on == objection.ordered_on and case.answered_at is not None:
        await case_acts.move(turn, case, Act.LIFT)
        await cases.lift(turn.tx, case.id)
        await turn.record(case, EventName.ORDER_LIFTED, actor)
