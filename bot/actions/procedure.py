"""The officers' forms and what each of them does: one row for a form."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.actions import extending
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.roles import DeskAction
from bot.forms.engine import Answers, Form
from bot.forms.extension import EXTENSION

Complete = Callable[[Turn, Officer, Case | None, Any], Awaitable[None]]
Admit = Callable[[Turn, Officer, Case | None], Awaitable[None]]
Start = Callable[[Turn, Case | None], Awaitable[Answers]]


async def no_answers(turn: Turn, case: Case | None) -> Answers:
    """Start an empty form."""
    del turn, case
    return {}


@dataclass(frozen=True)
class Procedure:
    """A form of the officers: who may fill it, what must be true, and what it causes.

    `admit` raises Refused with what stands in the way; it is asked at the start and at the end.
    `complete` acts on the filled model.
    """

    form: Form[Any]
    who: DeskAction
    admit: Admit
    complete: Complete
    start: Start = no_answers


PROCEDURES: Mapping[str, Procedure] = {
    procedure.form.name: procedure
    for procedure in (Procedure(EXTENSION, DeskAction.EXTEND, extending.admit, extending.extend),)
}

# What the card's "more" offers for a case; the other forms are begun by commands.
ON_A_CASE = ("extension",)
