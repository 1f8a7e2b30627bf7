"""Buttons of who objects: to begin, look, add, take back."""

from bot.actions import contesting, conveying, enclosing, objecting, retracting
from bot.buttons import Press
from bot.desk import Turn
from bot.domain.case import Person
from bot.errors import Refused


async def _object(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await contesting.begin(turn, someone, press.number() or 0)


async def _objection(turn: Turn, someone: Person, press: Press, _: int) -> None:
    objection = await objecting.own(turn, someone, press.number(1))
    certain = press.word(2) == "yes"
    match press.word():
        case "show":
            await retracting.show(turn, someone, objection)
        case "add":
            await enclosing.begin(turn, someone, objection)
        case "withdraw":
            await retracting.withdraw(turn, someone, objection, certain=certain)
        case "disown":
            await retracting.disown(turn, someone, objection, certain=certain)
        case "missing":
            await conveying.not_received(turn, someone, objection)
        case _:
            raise Refused("button-unknown")


async def _enclosed(turn: Turn, someone: Person, _press: Press, _: int) -> None:
    await enclosing.done(turn, someone)


BUTTONS = {"object": _object, "objection": _objection, "enclosed": _enclosed}
"""What they do, by their first word."""
