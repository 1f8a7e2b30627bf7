"""Buttons of a person's rights over their own data."""

from collections.abc import Awaitable, Callable

from bot.actions.privacy import (
    consent_withdrawal,
    data_correction,
    data_erasure,
    data_export,
    rights_start,
)
from bot.buttons import Press
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.data_rights import Right
from bot.errors import Refused

Act = Callable[[Turn, Person, Press], Awaitable[None]]


async def press(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Ask for a right, or go on with what was asked."""
    act = VERBS.get(press.word())
    if act is None:
        raise Refused("button-unknown")
    await act(turn, person, press)


async def _menu(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.show(turn, person)


async def _access(turn: Turn, person: Person, press: Press) -> None:
    certain = press.word(1) == "yes"
    await (data_export.send if certain else data_export.begin)(turn, person)


async def _in_words(turn: Turn, person: Person, press: Press) -> None:
    await rights_start.ask_words(turn, person, Right(press.word()))


async def _send(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.send(turn, person)


async def _lift(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.lift(turn, person)


async def _erasure(turn: Turn, person: Person, press: Press) -> None:
    await data_erasure.ask(turn, person, certain=press.word(1) == "yes")


async def _withdrawal(turn: Turn, person: Person, press: Press) -> None:
    if press.word(1):
        await consent_withdrawal.withdraw(turn, person, press.word(1))
    else:
        await consent_withdrawal.begin(turn, person)


async def _correction(turn: Turn, person: Person, _: Press) -> None:
    await data_correction.begin(turn, person)


async def _case(turn: Turn, person: Person, press: Press) -> None:
    await data_correction.offer(turn, person, press.number(1) or 0)


async def _field(turn: Turn, person: Person, press: Press) -> None:
    await data_correction.ask(turn, person, press.number(1) or 0, press.word(2))


async def _correct(turn: Turn, person: Person, _: Press) -> None:
    await data_correction.send(turn, person)


VERBS: dict[str, Act] = {
    "menu": _menu,
    Right.ACCESS: _access,
    Right.RESTRICTION: _in_words,
    Right.OBJECTION: _in_words,
    Right.ERASURE: _erasure,
    Right.WITHDRAWAL: _withdrawal,
    Right.CORRECTION: _correction,
    "send": _send,
    "lift": _lift,
    "case": _case,
    "field": _field,
    "correct": _correct,
}
"""What they do, by their second word."""
