"""Buttons of the group that belong to no case: stages, the calendar, the set-up."""

from collections.abc import Awaitable, Callable

from bot.actions.answers import exemption_list
from bot.actions.calendar import days_off, longer_promise
from bot.actions.cases import case_search, work_queue
from bot.actions.cases.work_queue import Queue
from bot.actions.deadlines import election_stages
from bot.actions.delivery import floods, paused_senders
from bot.actions.group import group_binding, group_setup, role_grants
from bot.actions.objections import (
    dispute_stages,
    objection_answer,
    objection_delivery,
    objection_files,
    objection_filing,
    objection_list,
)
from bot.actions.operations import desk_health, parked_updates, restored_messages
from bot.actions.privacy import data_incidents, incident_notices, rights_answers
from bot.actions.reports import register_files, yearly_report
from bot.buttons import Press
from bot.desk.turn import Turn
from bot.dispatch import group_forms, outside_forms
from bot.domain.case import Officer
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused


async def _stages(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "add":
            await group_forms.begin(turn, officer, None, "stage")
        case "drop":
            certain = press.word(2) == "yes"
            await election_stages.withdraw(turn, officer, press.number(1) or 0, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _days(turn: Turn, officer: Officer, press: Press) -> None:
    number = press.number(1) or 0
    match press.word():
        case "change":
            await group_forms.begin(turn, officer, None, "day_off")
        case "apply":
            await days_off.apply(turn, officer, number)
        case "leave":
            await days_off.leave(turn, officer, number)
        case "complete":
            certain = press.word(2) == "yes"
            await days_off.complete(turn, officer, number, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _objection(turn: Turn, officer: Officer, press: Press) -> None:
    objection, case = await objection_filing.with_case(turn, press.number(1))
    match press.word():
        case "answer":
            known = await objection_answer.begin(turn, officer, objection.id)
            await group_forms.begin(turn, officer, case, "objection_answer", known)
        case "dispute":
            known = await dispute_stages.begin(turn, officer, objection.id)
            await group_forms.begin(turn, officer, case, "dispute", known)
        case "deliver":
            known = await objection_delivery.begin(turn, officer, objection)
            await group_forms.begin(turn, officer, case, "objection_delivery", known)
        case "longer":
            await longer_promise.of_objection(turn, case, objection, officer)
        case _:
            await _look(turn, officer, press)


async def _look(turn: Turn, officer: Officer, press: Press) -> None:
    objection, case = await objection_filing.with_case(turn, press.number(1))
    match press.word():
        case "resend":
            await objection_delivery.send_again(turn, officer, case, objection)
        case "show":
            await objection_list.open_one(turn, officer, case, objection)
        case "who":
            await objection_list.show_objector(turn, officer, objection)
        case "enclosures":
            await objection_files.show_again(turn, officer, case, objection)
        case "file":
            await objection_files.open_private(turn, officer, case, objection, press.number(2) or 0)
        case "fulfil":
            certain = press.word(2) == "yes"
            await objection_list.fulfil(turn, officer, objection, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _exempt(turn: Turn, officer: Officer, press: Press) -> None:
    if press.word() == "add":
        await group_forms.begin(turn, officer, None, "exemption")
        return
    certain = press.word() == "certain"
    await exemption_list.withdraw(turn, officer, press.number(1) or 0, certain=certain)


async def _role(turn: Turn, officer: Officer, press: Press) -> None:
    await role_grants.take_back(turn, officer, press.number() or 0, press.word(1))


async def _held(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "send":
            await restored_messages.release(turn, officer)
        case "drop":
            await restored_messages.give_up(turn, officer)
        case _:
            raise Refused("button-unknown")


async def _restored(turn: Turn, officer: Officer, press: Press) -> None:
    known = await restored_messages.begin(turn, officer, press.number() or 0)
    await group_forms.begin(turn, officer, None, "restore", known)


async def _parked(turn: Turn, officer: Officer, _: Press) -> None:
    await parked_updates.take_up_again(turn, officer)


async def _pause(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "show":
            await paused_senders.show_kept(turn, officer, press.number(1) or 0)
        case "end":
            await paused_senders.end(turn, officer, press.number(1) or 0)
        case _:
            raise Refused("button-unknown")


async def _swarm(turn: Turn, _officer: Officer, press: Press) -> None:
    await floods.open_list(turn, press.number(1) or 0)


async def _incident(turn: Turn, officer: Officer, press: Press) -> None:
    number = press.number(1) or 0
    match press.word():
        case "new" | "fill":
            known = await data_incidents.begin(turn, officer, number)
            await group_forms.begin(turn, officer, None, "incident", known)
        case "authority":
            known = await data_incidents.about(turn, officer, number, DeskAction.RECORD_INCIDENT)
            await group_forms.begin(turn, officer, None, "authority", known)
        case "close":
            known = await data_incidents.about(turn, officer, number, DeskAction.TELL_INCIDENT)
            await group_forms.begin(turn, officer, None, "lesson", known)
        case "letter":
            await data_incidents.letter(turn, officer, number)
        case "send":
            certain = press.word(2) == "yes"
            await incident_notices.send(turn, officer, number, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _install(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "again":
            await group_setup.check(turn, officer)
        case "roles":
            await role_grants.show(turn, officer)
        case "health":
            await desk_health.show(turn)
        case "move":
            await group_binding.show_code(turn, officer)
        case "yes":
            await group_binding.agree(turn, officer, press.word(1))
        case "no":
            await group_binding.decline(turn, officer, press.word(1))
        case _:
            raise Refused("button-unknown")


async def _receive(turn: Turn, _officer: Officer, _press: Press) -> None:
    outside_forms.follow(turn)


async def _queue(turn: Turn, _officer: Officer, press: Press) -> None:
    if press.word() not in set(Queue):
        raise Refused("button-unknown")
    whose, page = press.number(1) or 0, press.number(2) or 0
    await work_queue.show(turn, Queue(press.word()), whose, page)


async def _find(turn: Turn, officer: Officer, press: Press) -> None:
    search_id, page = press.number(), press.number(1)
    if press.word() == "state":
        await case_search.begin_by_state(turn, officer, press.word(1))
    elif search_id is not None and press.word(1) == "name":
        await case_search.show_names(turn, search_id, officer)
    elif search_id is not None and page is not None:
        await case_search.show(turn, search_id, page)
    else:
        raise Refused("button-unknown")


async def _report(turn: Turn, officer: Officer, press: Press) -> None:
    if press.word() == "words":
        known = await yearly_report.begin(turn, officer, press.number(1) or 0)
        await group_forms.begin(turn, officer, None, "report", known)
        return
    await yearly_report.press(turn, press)


async def _right(turn: Turn, officer: Officer, press: Press) -> None:
    request_id = press.number(1) or 0
    match press.word():
        case "show":
            await rights_answers.show_private(turn, officer, request_id)
        case "answer":
            case, known = await rights_answers.begin(turn, officer, request_id)
            await group_forms.begin(turn, officer, case, "right_answer", known)
        case _:
            raise Refused("button-unknown")


Act = Callable[[Turn, Officer, Press], Awaitable[None]]
BUTTONS: dict[str, Act] = {
    "role": _role,
    "receive": _receive,
    "exempt": _exempt,
    "stages": _stages,
    "objection": _objection,
    "days": _days,
    "held": _held,
    "restored": _restored,
    "parked": _parked,
    "install": _install,
    "pause": _pause,
    "incident": _incident,
    "swarm": _swarm,
    "queue": _queue,
    "find": _find,
    "right": _right,
    "register": register_files.press,
    "report": _report,
}
"""What they do, by their first word."""
