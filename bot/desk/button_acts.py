"""Which act takes a pressed button: bound to its kind where mypy checks that the two fit.

A module holds such bindings in a tuple, where `handlers` finds them.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, TypeVarTuple

from bot.buttons.button_data import ButtonData, CaseButton
from bot.desk import case_access
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer, Person

Kind = TypeVar("Kind", bound=ButtonData)
CaseKind = TypeVar("CaseKind", bound=CaseButton)
Given = TypeVarTuple("Given")


@dataclass(frozen=True)
class GroupAct:
    """A kind of button of the officers' group, and the act that takes it."""

    kind: type[ButtonData]
    act: Callable[[Turn, Officer, Any], Awaitable[object]]
    once: bool = False
    """Done once it is certain: the buttons about the same thing go from the pressed message."""


def in_group(
    kind: type[Kind],
    act: Callable[[Turn, Officer, Kind], Awaitable[object]],
    *,
    once: bool = False,
) -> GroupAct:
    """Bind a kind of button of the officers' group to its act."""
    return GroupAct(kind, act, once)


def in_case(
    kind: type[CaseKind],
    act: Callable[[Turn, Case, Officer, CaseKind], Awaitable[object]],
    *,
    once: bool = False,
    restricted: bool = False,
) -> GroupAct:
    """Bind a kind of button to its act on a case; pressing raises Refused if there is no case.

    So it does if the file of the case is restricted, unless the act is for those too.
    """

    async def press(turn: Turn, officer: Officer, button: CaseKind) -> None:
        case = await case_access.the_case(turn, button.case_id)
        if not restricted:
            case_access.demand_open(turn, case)
        await act(turn, case, officer, button)

    return GroupAct(kind, press, once)


@dataclass(frozen=True)
class PrivateAct:
    """A kind of button of the private chats, and the act that takes it."""

    kind: type[ButtonData]
    act: Callable[[Turn, Person, Any], Awaitable[object]]


def in_private(
    kind: type[Kind], act: Callable[[Turn, Person, Kind], Awaitable[object]]
) -> PrivateAct:
    """Bind a kind of button of the private chats to its act."""
    return PrivateAct(kind, act)


def bare(
    act: Callable[[*Given], Awaitable[object]],
) -> Callable[[*Given, ButtonData], Awaitable[object]]:
    """Return an act for a button that says no more than that it was pressed, where, and by whom."""

    async def press(*given: *tuple[*Given, ButtonData]) -> None:
        await act(*given[:-1])

    return press
