"""Binding of buttons to acts: declared by the act, or bound to a kind that others show.

    @group_button("role:end", once=True)
    async def end(turn: Turn, officer: Officer, officer_id: int, role: Role) -> None: ...

    make_button(turn, OFFICIAL, "button-role-end", end.button(5, Role.PPID))

The data of that button is `role:end:5:ppid`. What a module below the act shows is a class of
`bot.buttons`, bound where mypy checks that it fits. An act that takes `by: Authority` has a button
that says what it `does`, so that its row was asked: an act never asks for its roles again. A module
lists both in its `ADDS`.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from inspect import Parameter, signature
from types import new_class
from typing import Any, Concatenate, Generic, ParamSpec, TypedDict, TypeVar, TypeVarTuple, Unpack

from bot.buttons.button_data import ButtonData, CaseButton
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.errors import require
from bot.forms.form_engine import Form, FormModel

Kind = TypeVar("Kind", bound=ButtonData)
CaseKind = TypeVar("CaseKind", bound=CaseButton)
Given = TypeVarTuple("Given")


@dataclass(frozen=True)
class GroupButton:
    """A kind of button in the officers' group, and the function that handles it."""

    kind: type[ButtonData]
    press: Callable[[Turn, Officer, Any], Awaitable[object]]
    removes_buttons: bool = False
    """Done once it is certain: the buttons about the same thing go from the pressed message."""


def in_group(
    kind: type[Kind],
    act: Callable[[Turn, Authority, Kind], Awaitable[object]],
    *,
    once: bool = False,
) -> GroupButton:
    """Bind a kind of button of the officers' group to the function that handles it.

    Pressing raises Refused if the act that the kind names is not the officer's, or not possible.
    """
    _check(kind, act)

    async def press(turn: Turn, officer: Officer, button: Kind) -> None:
        await act(turn, await _asked(turn, officer, None, kind), button)

    return GroupButton(kind, press, once)


def in_case(
    kind: type[CaseKind],
    act: Callable[[Turn, Case, Authority, CaseKind], Awaitable[object]],
    *,
    once: bool = False,
    restricted: bool = False,
) -> GroupButton:
    """Bind a kind of button to what it does to a case; pressing raises Refused if there is none.

    So it does if the file of the case is restricted, unless the button is for those too, and if
    the act that the kind names is not the officer's, or not possible now.
    """
    _check(kind, act)

    async def press(turn: Turn, officer: Officer, button: CaseKind) -> None:
        case = await contacts.get_case(turn, button.case_id)
        if not restricted:
            contacts.demand_unrestricted(turn, case)
        await act(turn, case, await _asked(turn, officer, case, kind), button)

    return GroupButton(kind, press, once)


async def _asked(turn: Turn, officer: Officer, case: Case | None, kind: type[ButtonData]) -> Any:
    """Return the presser or, if the button does an act, their authority. Raises Refused.

    So it does if what that act leads to is not possible now.
    """
    if kind.does is None:
        return officer
    ask = permission_checks.authorize_draft if kind.drafted else permission_checks.authorize
    by = await ask(turn, officer, case, kind.does)
    if kind.toward is not None and kind.toward is not kind.does:
        await permission_checks.demand_possible(turn, case, kind.toward)
    return by


def _check(kind: type[ButtonData], act: Callable[..., object]) -> None:
    """Raise TypeError if an act needs the authority for it, and its button does not ask for one."""
    by = signature(act).parameters.get("by")
    if by is not None and by.annotation is Authority and (kind.does is None or kind.drafted):
        raise TypeError(f"the button {kind.verb} does not say what it does")


@dataclass(frozen=True)
class FormButton:
    """A kind of button of the group that opens a form, which `dispatch` shows.

    `begin` finds the case that the form is about, and what it knows already. The row of the
    form's act is asked first.
    """

    kind: type[ButtonData]
    form: Form[FormModel]
    begin: Callable[[Turn, Officer, Any], Awaitable[tuple[Case | None, Answers]]]


def opens_about(
    kind: type[Kind],
    form: Form[FormModel],
    begin: Callable[[Turn, Officer, Kind], Awaitable[tuple[Case | None, Answers]]],
) -> FormButton:
    """Bind a kind of button to a form; `begin` finds its case and its first answers."""
    return FormButton(kind, form, begin)


@dataclass(frozen=True)
class PrivateButton:
    """A kind of button in private chats, and the function that handles it."""

    kind: type[ButtonData]
    act: Callable[[Turn, Person, Any], Awaitable[object]]


def in_private(
    kind: type[Kind], act: Callable[[Turn, Person, Kind], Awaitable[object]]
) -> PrivateButton:
    """Bind a kind of button of private chats to the function that handles it."""
    return PrivateButton(kind, act)


def also_in_private(button: "AnyButton") -> PrivateButton:
    """Let officers press a button of the group in their own chats too.

    Pressing raises Refused as it does there, and for people who are no officers.
    """
    group = button.bound if isinstance(button, ActButton) else button
    if not isinstance(group, GroupButton):
        raise TypeError(f"the button {group.kind.verb} is not one of the group")

    async def press(turn: Turn, person: Person, pressed: ButtonData) -> None:
        officer = require(await contacts.officer_of(turn, person), "not-an-officer")
        await group.press(turn, officer, pressed)

    return PrivateButton(group.kind, press)


def no_fields(
    act: Callable[[*Given], Awaitable[object]],
) -> Callable[[*Given, ButtonData], Awaitable[object]]:
    """Adapt a function that takes only the presser and the place, no button."""

    @wraps(act)
    async def press(*given: *tuple[*Given, ButtonData]) -> None:
        await act(*given[:-1])

    return press


P = ParamSpec("P")
C = ParamSpec("C")
Who = TypeVar("Who", bound=Officer)
GroupHandler = Callable[Concatenate[Turn, Who, P], Awaitable[object]]
CaseHandler = Callable[Concatenate[Turn, Case, Who, P], Awaitable[object]]
PrivateHandler = Callable[Concatenate[Turn, Person, P], Awaitable[object]]
_Takes = Callable[..., Awaitable[object]]
FormPrefill = Callable[Concatenate[Turn, Officer, P], Awaitable[Answers]]


class ActPurpose(TypedDict, total=False):
    """The legal act that a button does or leads toward, and whether its matter still waits."""

    does: Act
    drafted: bool
    toward: Act
    waits: Callable[[Any, ActFacts], bool]


@dataclass(frozen=True)
class ActButton(Generic[P, C]):
    """An act with the kind of button that does it; it is called as the act itself."""

    kind: type[ButtonData]
    bound: GroupButton | PrivateButton | FormButton
    act: Callable[C, Awaitable[Any]]

    def button(self, *args: P.args, **kwargs: P.kwargs) -> ButtonData:
        """Return the button's callback data for these arguments."""
        return self.kind(*args, **kwargs)

    async def __call__(self, *args: C.args, **kwargs: C.kwargs) -> Any:
        """Do the act."""
        return await self.act(*args, **kwargs)


AnyButton = GroupButton | PrivateButton | FormButton | ActButton[..., ...]
"""Whatever a module adds as a button."""
BUTTON_TYPES = (GroupButton, PrivateButton, FormButton, ActButton)


def group_button(
    verb: str, *, once: bool = False, **what: Unpack[ActPurpose]
) -> Callable[[GroupHandler[Who, P]], ActButton[P, Concatenate[Turn, Who, P]]]:
    """Let an act of the officers' group declare its button; see `in_group`."""

    def declare(act: GroupHandler[Who, P]) -> ActButton[P, Concatenate[Turn, Who, P]]:
        kind = _kind(verb, act, what)
        _check(kind, act)
        take: _Takes = act

        async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
            await take(turn, officer, *_said(button))

        return ActButton(kind, in_group(kind, press, once=once), act)

    return declare


def case_button(
    verb: str, *, once: bool = False, **what: Unpack[ActPurpose]
) -> Callable[
    [CaseHandler[Who, P]], ActButton[Concatenate[int, P], Concatenate[Turn, Case, Who, P]]
]:
    """Let an act on a case declare its button, which names that case first; see `in_case`."""

    def declare(
        act: CaseHandler[Who, P],
    ) -> ActButton[Concatenate[int, P], Concatenate[Turn, Case, Who, P]]:
        kind = _kind(verb, act, what, CaseButton)
        _check(kind, act)
        take: _Takes = act

        async def press(turn: Turn, case: Case, officer: Officer, button: CaseButton) -> None:
            await take(turn, case, officer, *_said(button)[1:])

        return ActButton(kind, in_case(kind, press, once=once), act)

    return declare


def private_button(
    verb: str, **what: Unpack[ActPurpose]
) -> Callable[[PrivateHandler[P]], ActButton[P, Concatenate[Turn, Person, P]]]:
    """Let an act of the private chats declare its button; see `in_private`."""

    def declare(act: PrivateHandler[P]) -> ActButton[P, Concatenate[Turn, Person, P]]:
        kind = _kind(verb, act, what)
        take: _Takes = act

        async def press(turn: Turn, person: Person, button: ButtonData) -> None:
            await take(turn, person, *_said(button))

        return ActButton(kind, in_private(kind, press), act)

    return declare


def form_button(
    verb: str, form: Form[FormModel]
) -> Callable[[FormPrefill[P]], ActButton[P, Concatenate[Turn, Officer, P]]]:
    """Let what a form about the whole office knows already declare the button that opens it."""

    def declare(begin: FormPrefill[P]) -> ActButton[P, Concatenate[Turn, Officer, P]]:
        kind = _kind(verb, begin, {"does": form.act} if form.act else {})
        take: Callable[..., Awaitable[Answers]] = begin

        async def known(turn: Turn, officer: Officer, button: ButtonData) -> tuple[None, Answers]:
            if form.act is not None:
                await permission_checks.demand_possible(turn, None, form.act)
            return None, await take(turn, officer, *_said(button))

        return ActButton(kind, FormButton(kind, form, known), begin)

    return declare


def _said(button: ButtonData) -> tuple[Any, ...]:
    return tuple(vars(button).values())


def _kind(verb: str, act: Callable[..., object], what: ActPurpose, base: Any = ButtonData) -> Any:
    """Return a kind of button whose fields are an act's parameters after the presser."""
    first = 3 if base is CaseButton else 2
    said = [*signature(act).parameters.values()][first:]
    body: dict[str, Any] = {one.name: one.default for one in said}
    body = {name: value for name, value in body.items() if value is not Parameter.empty}
    body["__annotations__"] = {one.name: one.annotation for one in said}
    body |= {"__doc__": act.__doc__, "__module__": act.__module__}
    keywords: dict[str, Any] = {"verb": verb, **what}
    if waits := keywords.pop("waits", None):
        body["waits"] = waits
    return new_class(act.__name__, (base,), keywords, lambda space: space.update(body))
