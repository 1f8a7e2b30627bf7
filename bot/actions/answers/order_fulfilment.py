"""What follows when an answer that a superior or the Commission ordered was given."""

from datetime import datetime

from bot.actions.information_list import entries_from_answers
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case
from bot.domain.records.events import EventName
from storage import objections


async def record_order_done(turn: Turn, case: Case, by: Authority | ByLaw) -> None:
    """Record that the orders on a request are carried out, and tell the officers.

    What it opened is to be published in the form of a list (UU 14/2008 Art 11(2)): that is offered.
    """
    for objection in await objections.of_case(turn.tx, case.id):
        if objection.ordered_on is None or objection.fulfilled_at is not None:
            continue
        number = objection.number
        await objections.set_fulfilled(turn.tx, objection.id, turn.now, by)
        await record_event(turn, case, EventName.ORDER_FULFILLED, by, number=number)
        await say_group(
            turn,
            "order-carried-out",
            [await entries_from_answers.answer_buttons(turn, case)],
            case=case,
            number=number,
            due=objection.ordered_on,
            late=turn.today > objection.ordered_on,
        )


async def undo_order_done(turn: Turn, case: Case, at: datetime, by: ByLaw) -> None:
    """Let the orders be owed again that an answer carried out at the instant `at`."""
    for objection in await objections.of_case(turn.tx, case.id):
        if objection.fulfilled_at == at:
            await objections.unset_fulfilled(turn.tx, objection.id, by)
