"""Buttons of the group that belong to no case: stages, the calendar, the set-up."""

from collections.abc import Awaitable, Callable

from bot.actions import (
    conveying,
    disputing,
    docket,
    enclosing,
    exempting,
    granting,
    health,
    incidents,
    installing,
    judging,
    keeping_calendar,
    notifying,
    objecting,
    parking,
    pausing,
    queueing,
    receiving,
    recounting_objections,
    registering,
    reporting,
    restoring,
    rights_answering,
    searching,
    sheets,
    staging,
    swarms,
)
from bot.actions.queueing import Queue
from bot.buttons import Press
from bot.desk import Turn
from bot.domain.case import Officer
from bot.domain.roles import DeskAction
from bot.errors import Refused


async def _stages(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "add":
            await sheets.begin(turn, officer, None, "stage")
        case "drop":
            certain = press.word(2) == "yes"
            await staging.withdraw(turn, officer, press.number(1) or 0, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _days(turn: Turn, officer: Officer, press: Press) -> None:
    number = press.number(1) or 0
    match press.word():
        case "change":
            await sheets.begin(turn, officer, None, "day_off")
        case "apply":
            await keeping_calendar.apply(turn, officer, number)
        case "leave":
            await keeping_calendar.leave(turn, officer, number)
        case "complete":
            certain = press.word(2) == "yes"
            await keeping_calendar.complete(turn, officer, number, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _objection(turn: Turn, officer: Officer, press: Press) -> None:
    objection, case = await objecting.with_case(turn, press.number(1))
    match press.word():
        case "answer":
            known = await judging.begin(turn, officer, objection.id)
            await sheets.begin(turn, officer, case, "objection_answer", known)
        case "dispute":
            known = await disputing.begin(turn, officer, objection.id)
            await sheets.begin(turn, officer, case, "dispute", known)
        case "deliver":
            known = await conveying.begin(turn, officer, objection)
            await sheets.begin(turn, officer, case, "objection_delivery", known)
        case "longer":
            await recounting_objections.lengthen_promise(turn, case, objection, officer)
        case _:
            await _look(turn, officer, press)


async def _look(turn: Turn, officer: Officer, press: Press) -> None:
    objection, case = await objecting.with_case(turn, press.number(1))
    match press.word():
        case "resend":
            await conveying.send_again(turn, officer, case, objection)
        case "show":
            await docket.open_one(turn, officer, case, objection)
        case "who":
            await docket.show_objector(turn, officer, objection)
        case "enclosures":
            await enclosing.show_again(turn, officer, case, objection)
        case "file":
            await enclosing.open_private(turn, officer, case, objection, press.number(2) or 0)
        case "fulfil":
            certain = press.word(2) == "yes"
            await docket.fulfil(turn, officer, objection, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _exempt(turn: Turn, officer: Officer, press: Press) -> None:
    if press.word() == "add":
        await sheets.begin(turn, officer, None, "exemption")
        return
    certain = press.word() == "certain"
    await exempting.withdraw(turn, officer, press.number(1) or 0, certain=certain)


async def _role(turn: Turn, officer: Officer, press: Press) -> None:
    await granting.take_back(turn, officer, press.number() or 0, press.word(1))


async def _held(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "send":
            await restoring.release(turn, officer)
        case "drop":
            await restoring.give_up(turn, officer)
        case _:
            raise Refused("button-unknown")


async def _parked(turn: Turn, officer: Officer, _: Press) -> None:
    await parking.take_up_again(turn, officer)


async def _pause(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "show":
            await pausing.show_kept(turn, officer, press.number(1) or 0)
        case "end":
            await pausing.end(turn, officer, press.number(1) or 0)
        case _:
            raise Refused("button-unknown")


async def _swarm(turn: Turn, _officer: Officer, press: Press) -> None:
    await swarms.open_list(turn, press.number(1) or 0)


async def _incident(turn: Turn, officer: Officer, press: Press) -> None:
    number = press.number(1) or 0
    match press.word():
        case "new" | "fill":
            known = await incidents.begin(turn, officer, number)
            await sheets.begin(turn, officer, None, "incident", known)
        case "authority":
            known = await incidents.about(turn, officer, number, DeskAction.RECORD_INCIDENT)
            await sheets.begin(turn, officer, None, "authority", known)
        case "close":
            known = await incidents.about(turn, officer, number, DeskAction.TELL_INCIDENT)
            await sheets.begin(turn, officer, None, "lesson", known)
        case "letter":
            await incidents.letter(turn, officer, number)
        case "send":
            certain = press.word(2) == "yes"
            await notifying.send(turn, officer, number, certain=certain)
        case _:
            raise Refused("button-unknown")


async def _install(turn: Turn, officer: Officer, press: Press) -> None:
    match press.word():
        case "again":
            await installing.check(turn, officer)
        case "roles":
            await granting.show(turn, officer)
        case "health":
            await health.show(turn)
        case "move":
            await installing.show_code(turn, officer)
        case _:
            raise Refused("button-unknown")


async def _receive(turn: Turn, _officer: Officer, _press: Press) -> None:
    receiving.follow(turn)


async def _queue(turn: Turn, _officer: Officer, press: Press) -> None:
    if press.word() not in set(Queue):
        raise Refused("button-unknown")
    whose, page = press.number(1) or 0, press.number(2) or 0
    await queueing.show(turn, Queue(press.word()), whose, page)


async def _find(turn: Turn, officer: Officer, press: Press) -> None:
    search_id, page = press.number(), press.number(1)
    if press.word() == "state":
        await searching.begin_by_state(turn, officer, press.word(1))
    elif search_id is not None and press.word(1) == "name":
        await searching.show_names(turn, search_id, officer)
    elif search_id is not None and page is not None:
        await searching.show(turn, search_id, page)
    else:
        raise Refused("button-unknown")


async def _report(turn: Turn, officer: Officer, press: Press) -> None:
    if press.word() == "words":
        known = await reporting.begin(turn, officer, press.number(1) or 0)
        await sheets.begin(turn, officer, None, "report", known)
        return
    await reporting.press(turn, press)


async def _right(turn: Turn, officer: Officer, press: Press) -> None:
    request_id = press.number(1) or 0
    match press.word():
        case "show":
            await rights_answering.show_private(turn, officer, request_id)
        case "answer":
            case, known = await rights_answering.begin(turn, officer, request_id)
            await sheets.begin(turn, officer, case, "right_answer", known)
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
    "parked": _parked,
    "install": _install,
    "pause": _pause,
    "incident": _incident,
    "swarm": _swarm,
    "queue": _queue,
    "find": _find,
    "right": _right,
    "register": registering.press,
    "report": _report,
}
"""What they do, by their first word."""
