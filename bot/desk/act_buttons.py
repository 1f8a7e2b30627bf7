"""An act that declares its own button: what the button carries are the act's parameters.

    @group_button("away:end", once=True)
    async def end(turn: Turn, officer: Officer, absence_id: int) -> None: ...

    turn.button(OFFICIAL, "button-away-end", end.at(absence.id))

The data of that button is `away:end:5`. This is for a button that its act's own module shows; what
others show is a class of `bot.buttons`.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from inspect import Parameter, signature
from types import new_class
from typing import Any, Concatenate, Generic, ParamSpec, TypedDict, Unpack

from bot.buttons.button_data import ButtonData, CaseButton
from bot.desk.button_acts import GroupAct, Opening, PrivateAct, in_case, in_group, in_private, opens
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.form_answers import Answers
from bot.forms.form_engine import Form, FormModel

P = ParamSpec("P")
C = ParamSpec("C")
InGroup = Callable[Concatenate[Turn, Officer, P], Awaitable[object]]
InCase = Callable[Concatenate[Turn, Case, Officer, P], Awaitable[object]]
InPrivate = Callable[Concatenate[Turn, Person, P], Awaitable[object]]
_Takes = Callable[..., Awaitable[object]]
Begins = Callable[Concatenate[Turn, Officer, P], Awaitable[Answers]]


class For(TypedDict, total=False):
    """The act of law that pressing does, or leads toward, as of any kind of button."""

    does: Act
    drafted: bool
    toward: Act


@dataclass(frozen=True)
class ActButton(Generic[P, C]):
    """An act with the kind of button that does it; it is called as the act itself."""

    kind: type[ButtonData]
    bound: GroupAct | PrivateAct | Opening
    act: Callable[C, Awaitable[Any]]

    def at(self, *args: P.args, **kwargs: P.kwargs) -> ButtonData:
        """Return what a button carries that does the act to these."""
        return self.kind(*args, **kwargs)

    async def __call__(self, *args: C.args, **kwargs: C.kwargs) -> Any:
        """Do the act."""
        return await self.act(*args, **kwargs)


AnyButton = GroupAct | PrivateAct | Opening | ActButton[..., ...]
"""Whatever a module lists as its buttons."""


def group_button(
    verb: str, *, once: bool = False, **what: Unpack[For]
) -> Callable[[InGroup[P]], ActButton[P, Concatenate[Turn, Officer, P]]]:
    """Let an act of the officers' group declare its button; see `in_group`."""

    def declare(act: InGroup[P]) -> ActButton[P, Concatenate[Turn, Officer, P]]:
        kind = _kind(verb, act, what)
        take: _Takes = act

        async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
            await take(turn, officer, *_said(button))

        return ActButton(kind, in_group(kind, press, once=once), act)

    return declare


def case_button(
    verb: str, *, once: bool = False, restricted: bool = False, **what: Unpack[For]
) -> Callable[[InCase[P]], ActButton[Concatenate[int, P], Concatenate[Turn, Case, Officer, P]]]:
    """Let an act on a case declare its button, which names that case first; see `in_case`."""

    def declare(
        act: InCase[P],
    ) -> ActButton[Concatenate[int, P], Concatenate[Turn, Case, Officer, P]]:
        kind = _kind(verb, act, what, CaseButton)
        take: _Takes = act

        async def press(turn: Turn, case: Case, officer: Officer, button: CaseButton) -> None:
            await take(turn, case, officer, *_said(button)[1:])

        return ActButton(kind, in_case(kind, press, once=once, restricted=restricted), act)

    return declare


def private_button(
    verb: str, **what: Unpack[For]
) -> Callable[[InPrivate[P]], ActButton[P, Concatenate[Turn, Person, P]]]:
    """Let an act of the private chats declare its button; see `in_private`."""

    def declare(act: InPrivate[P]) -> ActButton[P, Concatenate[Turn, Person, P]]:
        kind = _kind(verb, act, what)
        take: _Takes = act

        async def press(turn: Turn, person: Person, button: ButtonData) -> None:
            await take(turn, person, *_said(button))

        return ActButton(kind, in_private(kind, press), act)

    return declare


def form_button(
    verb: str, form: Form[FormModel]
) -> Callable[[Begins[P]], ActButton[P, Concatenate[Turn, Officer, P]]]:
    """Let what a form knows already declare the button that opens it; see `opens`."""

    def declare(begin: Begins[P]) -> ActButton[P, Concatenate[Turn, Officer, P]]:
        kind = _kind(verb, begin, {})
        take: Callable[..., Awaitable[Answers]] = begin

        async def known(turn: Turn, officer: Officer, button: ButtonData) -> Answers:
            return await take(turn, officer, *_said(button))

        return ActButton(kind, opens(kind, form, known), begin)

    return declare


def _said(button: ButtonData) -> tuple[Any, ...]:
    return tuple(vars(button).values())


def _kind(verb: str, act: Callable[..., object], what: For, base: Any = ButtonData) -> Any:
    """Return the kind of button whose fields are the parameters of an act after who does it."""
    first = 3 if base is CaseButton else 2
    said = [*signature(act).parameters.values()][first:]
    body: dict[str, Any] = {one.name: one.default for one in said}
    body = {name: value for name, value in body.items() if value is not Parameter.empty}
    body["__annotations__"] = {one.name: one.annotation for one in said}
    body |= {"__doc__": act.__doc__, "__module__": act.__module__}
    keywords = {"verb": verb, **what}
    return new_class(act.__name__, (base,), keywords, lambda space: space.update(body))
