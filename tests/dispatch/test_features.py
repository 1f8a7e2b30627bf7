"""What a feature has is declared, once: forms, buttons, and what its calls to Telegram are for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import bot.actions
import bot.buttons
import bot.desk
import bot.dispatch
import bot.forms
from bot.buttons.button_data import ButtonData
from bot.desk.button_acts import BUTTON_TYPES
from bot.desk.call_purposes import Purpose
from bot.desk.delivery_handlers import SendHandlers
from bot.desk.feature_declaration import OfficerForm, PrivateForm
from bot.desk.notice_delivery import NoticeKind
from bot.dispatch import all_buttons, officer_form_display
from bot.dispatch.all_buttons import BUTTONS
from bot.dispatch.citizen_form_filling import PRIVATE_FORMS
from bot.dispatch.feature_list import FORMS_BY_NAME, PARTS
from bot.forms.citizen_form_catalogue import FORMS
from bot.forms.form_engine import Form

PACKAGES = (bot.forms, bot.desk, bot.buttons, bot.actions, bot.dispatch)


def named() -> Iterator[tuple[str, object]]:
    """Yield what the modules of the desk name, by itself or in a tuple, with the module."""
    for package in PACKAGES:
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            for one in vars(import_module(module.name)).values():
                for each in one if isinstance(one, tuple) else (one,):
                    yield module.name, each


NAMED = list(named())
"""Everything that the desk's modules name."""
SENDS = [
    one
    for one in (*PARTS, *officer_form_display.ADDS, *all_buttons.ADDS)
    if isinstance(one, (SendHandlers, Purpose))
]


def undeclared(
    kinds: type[object] | tuple[type[object], ...], declared: Sequence[object]
) -> set[str]:
    """Return the modules that name something of a kind that no declaration has."""
    there = {id(one) for one in declared}
    return {module for module, one in NAMED if isinstance(one, kinds) and id(one) not in there}


def test_every_binding_of_a_button_is_declared() -> None:
    declared = {one.kind for one in BUTTONS}
    assert {
        module
        for module, one in NAMED
        if isinstance(one, BUTTON_TYPES) and one.kind not in declared
    } == set(), (
        "an act with a button stands in the ADDS of its module, which bot/dispatch/feature_list.py"
        " lists, or in bot/dispatch/all_buttons.py"
    )


def test_every_kind_of_button_leads_to_an_act_and_in_a_chat_to_one_only() -> None:
    kinds = {
        one
        for _, one in NAMED
        if isinstance(one, type) and issubclass(one, ButtonData) and one.verb
    }
    assert {kind.__qualname__ for kind in kinds - {one.kind for one in BUTTONS}} == set(), (
        "bind it with in_case, in_group or in_private in the ADDS of the module of its act"
    )
    bound = Counter((type(one), one.kind) for one in BUTTONS)
    assert [kind for (_, kind), times in bound.items() if times > 1] == []


def test_every_form_is_declared_with_what_it_does() -> None:
    forms = [*FORMS.values(), *(kind.form for kind in FORMS_BY_NAME.values())]
    where = "add it to the ADDS of the module of its act, and these to bot/dispatch/feature_list.py"
    assert undeclared(Form, forms) == set(), where
    assert undeclared(OfficerForm, [*FORMS_BY_NAME.values()]) == set(), where
    assert undeclared(PrivateForm, [*PRIVATE_FORMS.values()]) == set(), where
    assert {name: one.form for name, one in PRIVATE_FORMS.items()} == FORMS


def test_every_purpose_is_declared_once_and_no_two_share_a_name() -> None:
    fates = [one for one in SENDS if isinstance(one, SendHandlers)]
    purposes: list[Purpose[Any]] = [
        one.purpose if isinstance(one, SendHandlers) else one for one in SENDS
    ]
    where = "add it to the ADDS of its module, or to PARTS in bot/dispatch/feature_list.py"
    assert undeclared(SendHandlers, fates) == set(), where
    assert undeclared(Purpose, purposes) == set(), where
    assert undeclared(NoticeKind, PARTS) == set(), where
    assert max(Counter(purpose.name for purpose in purposes).values()) == 1
