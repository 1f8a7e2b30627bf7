"""Which act takes a pressed button: bound to its kind where mypy checks that the two fit.

A module holds such bindings in a tuple, where `handlers` finds them.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, TypeVarTuple

from bot.buttons.button_data import ButtonData, CaseButton
from bot.desk import case_access, contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.form_answers import Answers
from bot.errors import needed
from bot.forms.form_engine import Form, FormModel

Kind = TypeVar("Kind", bound=ButtonData)
CaseKind = TypeVar("CaseKind", bound=CaseButton)
Given = TypeVarTuple("Given")


@dataclass(frozen=True)
class GroupAct:
    """A kind of button of the officers' group, and what takes a press of it."""

    kind: type[ButtonData]
    press: Callable[[Turn, Officer, Any], Awaitable[object]]
    once: bool = False
    """Done once it is certain: the buttons about the same thing go from the pressed message."""


def in_group(
    kind: type[Kind],
    act: Callable[[Turn, Officer, Kind], Awaitable[object]],
    *,
    once: bool = False,
) -> GroupAct:
    """Bind a kind of button of the officers' group to what it does.

    Pressing raises Refused if the act that the kind names is not the officer's, or not possible.
    """

    async def press(turn: Turn, officer: Officer, button: Kind) -> None:
        await act(turn, await _asked(turn, officer, None, kind), button)

    return GroupAct(kind, press, once)


def in_case(
    kind: type[CaseKind],
    act: Callable[[Turn, Case, Officer, CaseKind], Awaitable[object]],
    *,
    once: bool = False,
    restricted: bool = False,
) -> GroupAct:
    """Bind a kind of button to what it does to a case; pressing raises Refused if there is none.

    So it does if the file of the case is restricted, unless the button is for those too, and if
    the act that the kind names is not the officer's, or not possible now.
    """

    async def press(turn: Turn, officer: Officer, button: CaseKind) -> None:
        case = await case_access.the_case(turn, button.case_id)
        if not restricted:
            case_access.demand_open(turn, case)
        await act(turn, case, await _asked(turn, officer, case, kind), button)

    return GroupAct(kind, press, once)


async def _asked(
    turn: Turn, officer: Officer, case: Case | None, kind: type[ButtonData]
) -> Officer:
    """Return who presses, with their authority if the button is an act's. Raises Refused."""
    if kind.does is None:
        return officer
    ask = permission_checks.allow_draft if kind.drafted else permission_checks.allow
    return await ask(turn, officer, case, kind.does)


@dataclass(frozen=True)
class Opening:
    """A kind of button of the group that opens a form, which `dispatch` shows.

    `begin` finds the case that the form is about, and what it knows already; without one it is
    about the whole office. The row of the form's act is asked first.
    """

    kind: type[ButtonData]
    form: Form[FormModel]
    begin: Callable[[Turn, Officer, Any], Awaitable[tuple[Case | None, Answers]]] | None = None


def opens(
    kind: type[Kind],
    form: Form[FormModel],
    begin: Callable[[Turn, Officer, Kind], Awaitable[Answers]],
) -> Opening:
    """Bind a kind of button to a form about the whole office, which knows something already."""

    async def known(turn: Turn, officer: Officer, button: Kind) -> tuple[Case | None, Answers]:
        if form.act is not None:
            await permission_checks.demand_possible(turn, None, form.act)
        return None, await begin(turn, officer, button)

    return Opening(kind, form, known)


def opens_about(
    kind: type[Kind],
    form: Form[FormModel],
    begin: Callable[[Turn, Officer, Kind], Awaitable[tuple[Case | None, Answers]]],
) -> Opening:
    """Bind a kind of button to a form about the case that `begin` finds."""
    return Opening(kind, form, begin)


@dataclass(frozen=True)
class PrivateAct:
    """A kind of button of the private chats, and the act that takes it."""

    kind: type[ButtonData]
    act: Callable[[Turn, Person, Any], Awaitable[object]]


def in_private(
    kind: type[Kind], act: Callable[[Turn, Person, Kind], Awaitable[object]]
) -> PrivateAct:
    """Bind a kind of button of the private chats to what it does.

    Pressing raises Refused if the kind names an act and that is not the presser's.
    """

    async def press(turn: Turn, person: Person, button: Kind) -> None:
        if kind.does is not None:
            officer = needed(await contacts.officer_of(turn, person), "not-an-officer")
            await _asked(turn, officer, None, kind)
        await act(turn, person, button)

    return PrivateAct(kind, press)


def bare(
    act: Callable[[*Given], Awaitable[object]],
) -> Callable[[*Given, ButtonData], Awaitable[object]]:
    """Return an act for a button that says no more than that it was pressed, where, and by whom."""

    async def press(*given: *tuple[*Given, ButtonData]) -> None:
        await act(*given[:-1])

    return press
