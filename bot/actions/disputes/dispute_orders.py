"""What a ruling, a mediated agreement or a court orders: begun, carried out, or lifted.

An order that stands falls once two people saw the ruling: who recorded it, and somebody else.
"""

from dataclasses import replace

from bot.actions.cases import case_acts
from bot.actions.objections import (
    objection_clock,
    objection_lookup,
    objection_messages,
    objection_orders,
)
from bot.buttons.objection_buttons import LiftOrder
from bot.desk.button_acts import in_group
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.law.objection_state import DisputeStage, Objection, ruling_to_review
from bot.domain.records.events import EventName
from bot.errors import Refused, certain
from storage import cases, objections


async def reopen_for_ruling(
    turn: Turn, case: Case | None, objection: Objection, step: DisputeStage, by: Authority
) -> None:
    """Reopen the request for what was ordered; what a ruling cancels is left for review."""
    if not step.is_order:
        stands = objection.ordered_on if objection.fulfilled_at is None else None
        await objections.order(turn.tx, objection.id, stands, by)
        return
    due = certain(step.until_on, "an order has its date")
    await objections.order(turn.tx, objection.id, due, by)
    ordered = replace(objection, ordered_on=due, fulfilled_at=None)
    await objection_orders.reopen_for_order(turn, case, ordered, by, step.stage)
    await objection_messages.notify_objector(
        turn,
        case,
        objection,
        "dispute-ordered",
        source=step.stage,
        orders=step.orders,
        due=due,
        passed=due < turn.today,
    )


async def lift(turn: Turn, by: Authority, button: LiftOrder) -> None:
    """Take back what a dispute ordered: the answer that was given before stands.

    Raises Refused for who recorded the ruling that takes it away.
    """
    objection, case = await objection_lookup.with_case(turn, button.objection_id)
    ruling = ruling_to_review(objection, await objections.disputes(turn.tx, objection.id))
    if ruling is None:
        raise Refused("lifted-already", number=objection.number)
    if ruling.recorded_by == by.id:
        raise Refused("lifted-own")
    await _lift(turn, case, objection, by)
    await say_group(
        turn, "order-lifted", case=case, number=objection.number, officer=by.display_name
    )
    redraw_card(turn, case.id if case else None)


async def _lift(turn: Turn, case: Case | None, objection: Objection, by: Authority) -> None:
    await objections.order(turn.tx, objection.id, None, by)
    await objection_clock.drop_reminders(turn, objection, "order:")
    if case is None or not case.is_open:
        return
    if case.ordered_on == objection.ordered_on and case.answered_at is not None:
        await case_acts.move_state(turn, case, EventName.ORDER_LIFTED, by)
        await cases.undo_reopening(turn.tx, case.id, by)
        await record_event(turn, case, EventName.ORDER_LIFTED, by)


ADDS = (in_group(LiftOrder, lift),)
