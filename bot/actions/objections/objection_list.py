"""The queue of open objections, by days left with who must answer, and what is done to one."""

from dataclasses import replace
from datetime import date

from bot.actions.cases import work_queue
from bot.actions.identity import identity_view
from bot.actions.objections import (
    objection_enclosures,
    objection_judges,
    objection_lookup,
    objection_messages,
    objection_orders,
    objection_status,
)
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import (
    LiftOrder,
    SendDossier,
    ShowObjector,
)
from bot.buttons.request_buttons import OpenAbout, QueuePage
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk import contacts, notice_delivery, permission_checks, private_view, rounds
from bot.desk.button_acts import group_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, errand_buttons, make_button
from bot.desk.turn import Turn
from bot.domain.law.case import Officer, Person
from bot.domain.law.objection_state import ACTED_ON, Objection, ObjectionStatus, ruling_to_review
from bot.domain.law.submission import SignableMatter
from bot.domain.records.events import EventName
from bot.domain.reminders.queue_order import Queue, page_of
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import objections


async def show_queue(
    turn: Turn, officer: Officer, asked: QueuePage, beside: work_queue.Beside | None = None
) -> None:
    """Show a page of a queue, of open objections or of requests; one's own is that of who asks."""
    if asked.queue is not Queue.OBJECTIONS:
        whose = asked.whose or officer.id
        await work_queue.show_requests(turn, replace(asked, whose=whose), beside)
        return
    found, unread = await rounds.readable_rows(
        turn, "an objection", await objections.open_ids(turn.tx), _owed
    )
    shown = page_of(sorted(found, key=lambda one: (_due_on(*one), one[1].id)), asked.page)
    lines = [await officer_line(turn, *one) for one in shown.lines]
    lines += [await work_queue.unread_objection(turn, one) for one in unread]
    opening = [[Button(f"⚖️ {one.number}", open_objection.button(one.id))] for _, one in shown.lines]
    await work_queue.show_page(turn, asked, shown, lines, opening, beside)


async def _owed(turn: Turn, objection_id: int) -> tuple[ObjectionStatus, Objection] | None:
    """Return an objection with where it stands, if the office owes something on it."""
    objection = await objection_lookup.demand_objection(turn, objection_id)
    now = await objection_status.status_of(turn, objection)
    return (now, objection) if now in ACTED_ON else None


def _due_on(now: ObjectionStatus, objection: Objection) -> date:
    """Return the day by which the office owes something: what was ordered, else the answer."""
    ordered = objection.ordered_on if now is ObjectionStatus.ORDERED else None
    return ordered or objection.dates.earlier


async def officer_line(turn: Turn, now: ObjectionStatus, objection: Objection) -> Markup:
    """Return a line on an objection's status for officers, with its deadline and who must act."""
    due = _due_on(now, objection)
    left = turn.calendar.left(turn.today, due)
    return turn.texts.say(
        OFFICIAL,
        "docket-line",
        number=objection.number,
        ground=objection.ground,
        standing=now,
        due=due,
        phase="overdue" if turn.today > due else "today" if left == 0 else "running",
        days=abs(left),
        judge=await objection_judges.judge_names(turn, objection.case_id, ringing=False),
    )


@group_button("objection:show")
async def open_objection(turn: Turn, officer: Officer, objection_id: int) -> None:
    """Post an objection again, in the case's topic or General, with the buttons for its status."""
    objection, case = await objection_lookup.with_case(turn, objection_id)
    if not await permission_checks.serves(turn, officer):
        raise Refused("not-an-officer")
    now = await objection_status.status_of(turn, objection)
    acts = _acts(turn, objection, now)
    stages = await objections.disputes(turn.tx, objection.id)
    if ruling_to_review(objection, stages) is not None:
        acts.insert(0, objection_messages.act_row(turn, LiftOrder(objection.id)))
    notice = await notice_delivery.newest_of_objection(turn, objection.id)
    if notice is not None and notice.is_open and notice.by_hand:
        acts = [*errand_buttons(turn, objection.case_id or 0, notice.id), *acts]
    if await objections.count_enclosures(turn.tx, objection.id):
        acts.append(
            objection_messages.act_row(
                turn, objection_enclosures.repeat_enclosures.button(objection.id)
            )
        )
    await objection_messages.post(turn, case, objection, acts)
    if case is not None:
        answer_press(turn, turn.texts.plain(OFFICIAL, "docket-opened", number=case.number))


def _acts(turn: Turn, objection: Objection, now: ObjectionStatus) -> list[list[Button]]:
    """Return the buttons of the officers' acts that fit an objection's status."""
    to_fulfil = now is ObjectionStatus.ORDERED and objection.case_id is None
    acts: list[ButtonData] = []
    if now is ObjectionStatus.WAITS:
        acts.append(OpenAbout("objection_answer", objection.id))
    if to_fulfil:
        acts.append(objection_orders.record_fulfilled.button(objection.id))
    if now is not ObjectionStatus.UNDELIVERED:
        acts.append(OpenAbout("dispute", objection.id))
    acts.append(SendDossier(objection.id))
    found = [objection_messages.act_row(turn, one) for one in acts]
    if to_fulfil:
        paper = SignOnPaper(SignableMatter.ORDER, objection.id)
        found.append([make_button(turn, OFFICIAL, "button-paper-print", paper)])
    return [*found, *objection_messages.objector_row(turn, objection)]


async def _send_objector(turn: Turn, reader: Person, objection_id: int) -> None:
    """Send the identity of the person who objected; with a case, that of its requester."""
    objection = await objection_lookup.demand_objection(turn, objection_id)
    if objection.case_id is not None:
        await identity_view.send_identity(
            turn, await contacts.get_case(turn, objection.case_id), reader
        )
        return
    told = await objections.facts(turn.tx, objection.id)
    actor = await private_view.reading_officer(turn, reader)
    await record_event(turn, None, EventName.IDENTITY_SEEN, actor, number=objection.number)
    await identity_view.write_identity(turn, reader, objection.number, told)


OBJECTOR = private_view.PrivateLook("keberatan", _send_objector)


ADDS = (
    in_group(QueuePage, show_queue),
    open_objection,
    in_group(
        ShowObjector,
        lambda turn, officer, button: OBJECTOR.press(turn, officer, button.objection_id),
    ),
)
