"""What a superior or a ruling orders: the request reopened with its date, and that it is done."""

from bot.actions.cases import case_acts
from bot.actions.objections import (
    objection_clock,
    objection_lookup,
    objection_messages,
    objection_status,
)
from bot.desk import contacts, notice_delivery, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.law.legal_notice import ANSWER
from bot.domain.law.objection_state import Objection, ObjectionStatus
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.reminders.objection_reminder_plan import ordered_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, certain
from bot.texts import OFFICIAL, Markup
from storage import cases, objections, reminders


async def executors_to_mention(turn: Turn) -> Markup:
    """Mention the officers who must carry out an order: the PPID or a deputy."""
    return await contacts.holders_to_mention(turn, frozenset({Role.PPID}))


async def reopen_for_order(
    turn: Turn, case: Case | None, objection: Objection, by: Authority, source: str
) -> None:
    """Reopen the request for what was ordered, and remind the PPID of its date.

    `source` says who ordered it: the superior, or the stage of a dispute.
    """
    due = certain(objection.ordered_on, "an order has its date")
    planned = ordered_reminders(turn.today, due, turn.reminder_rules, objection.id)
    await objection_clock.replace_reminders(turn, objection, planned, "order:")
    if case is None:
        return
    if source == "superior":
        await permission_checks.demand_possible(turn, case, Act.REOPEN)
    await case_acts.move_state(turn, case, EventName.REOPENED, by)
    await cases.reopen(turn.tx, case.id, due, source, by)
    # What was set aside before it left would stop the clock of the new answer if it left now.
    unsent = await notice_delivery.newest_of_kind(turn, case, ANSWER)
    await notice_delivery.void_notice(turn, unsent)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now)
    await record_event(turn, case, EventName.REOPENED, by, due=due.isoformat())


@group_button("objection:fulfil", once=True, does=Act.FULFIL_ORDER)
async def record_fulfilled(
    turn: Turn, by: Authority, objection_id: int, certain: bool = False
) -> None:
    """Record, once confirmed, that an order without a request is done, and tell the person."""
    objection = await objection_lookup.demand_objection(turn, objection_id)
    if (
        objection.case_id is not None
        or await objection_status.status_of(turn, objection) is not ObjectionStatus.ORDERED
    ):
        raise Refused("objection-nothing-ordered", number=objection.number)
    if not certain:
        certainly = record_fulfilled.button(objection_id, certain=True)
        yes = make_button(turn, OFFICIAL, "button-objection-fulfilled-yes", certainly)
        await say_group(turn, "objection-fulfil-certain", [[yes]], number=objection.number)
        return
    await objections.set_fulfilled(turn.tx, objection.id, by.at, by)
    await record_event(turn, None, EventName.ORDER_FULFILLED, by, number=objection.number)
    await objection_clock.drop_reminders(turn, objection, "order:")
    await objection_messages.notify_objector(turn, None, objection, "objection-fulfilled")
    await say_group(turn, "objection-fulfilled-group", number=objection.number)


ADDS = (record_fulfilled,)
