"""A button that needs an authority says for which act, before anybody can press it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.actions.answers import request_decision
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import HideFile, KeepInside
from bot.desk.button_acts import also_in_private, in_group, opens_about
from bot.domain.law.authority import Authority
from bot.domain.law.case import Officer
from bot.forms.request_form import REQUEST
from tests.prelude import Turn


async def with_authority(turn: Turn, by: Authority, button: Any) -> None: ...


async def with_officer(turn: Turn, by: Officer, button: Any) -> None: ...


async def with_nobody(turn: Turn, officer: Officer, button: Any) -> None: ...


@pytest.mark.parametrize(
    ("kind", "act", "whole"),
    [
        (HideFile, with_authority, True),
        (KeepInside, with_authority, False),
        (request_decision.grant.bound.kind, with_authority, False),
        (KeepInside, with_officer, True),
        (KeepInside, with_nobody, True),
    ],
)
def test_what_is_done_with_authority_has_a_button_that_asks_for_it(
    kind: type[ButtonData], act: Callable[..., Awaitable[object]], *, whole: bool
) -> None:
    if whole:
        assert in_group(kind, act).kind is kind
        return
    with pytest.raises(TypeError, match="does not say what it does"):
        in_group(kind, act)


def test_only_a_button_of_the_group_is_pressed_in_private_too() -> None:
    async def begin(*_: object) -> Any: ...

    opens = opens_about(KeepInside, REQUEST, begin)
    with pytest.raises(TypeError, match="is not one of the group"):
        also_in_private(opens)
    bound = in_group(KeepInside, with_nobody)
    assert also_in_private(bound).kind is KeepInside
