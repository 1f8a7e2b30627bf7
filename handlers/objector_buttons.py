"""Buttons of who objects: to begin, look, add, take back."""

from bot.actions.objections import (
    objection_delivery,
    objection_files,
    objection_filing,
    objection_start,
    objection_withdrawal,
)
from bot.buttons import Press
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.errors import Refused


async def _object(turn: Turn, person: Person, press: Press, _: int) -> None:
    await objection_start.begin(turn, person, press.number() or 0)


async def _objection(turn: Turn, person: Person, press: Press, _: int) -> None:
    objection = await objection_filing.own(turn, person, press.number(1))
    certain = press.word(2) == "yes"
    match press.word():
        case "show":
            await objection_withdrawal.show(turn, person, objection)
        case "add":
            await objection_files.begin(turn, person, objection)
        case "withdraw":
            await objection_withdrawal.withdraw(turn, person, objection, certain=certain)
        case "disown":
            await objection_withdrawal.disown(turn, person, objection, certain=certain)
        case "missing":
            await objection_delivery.not_received(turn, person, objection)
        case _:
            raise Refused("button-unknown")


async def _enclosed(turn: Turn, person: Person, _press: Press, _: int) -> None:
    await objection_files.done(turn, person)


BUTTONS = {"object": _object, "objection": _objection, "enclosed": _enclosed}
"""What they do, by their first word."""
