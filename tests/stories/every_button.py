"""Every button of the group, and the act for which it must be allowed by law and role."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from bot.buttons.button_data import ButtonData, parts_of
from bot.buttons.case_buttons import OpenForm
from bot.dispatch.case_menu import MENU
from bot.domain.law.acts import Act
from tests.text_tables import read_table


def _acts(table: str) -> Mapping[str, Act | None]:
    rows = read_table("stories/every_button.txt", table)
    return {data: act and Act[act] for data, act in rows}


# The act of each button on a case; a button that opens a form has the act of that form.
ACTS: Mapping[str, Act | None] = _acts("on a case")
OFFERED = [entry.button(1) for entries in MENU.values() for entry in entries]
ON_A_CASE = [button.form for button in OFFERED if isinstance(button, OpenForm)]
"""The forms that the menu of a case offers."""
OF_THE_OFFICE: Mapping[str, Act | None] = _acts("of the office")
OF_THEIR_OWN = {
    "present",
    "objection",
    "install",
    "officers",
    "destruction",
    "register",
    "report",
    "sheet",
    "submission",
    "paper",
    "oversight",
    "words",
    "reply",
}
"""Buttons with their own checks or refusals; their own stories show who may press them."""


def examples(kinds: Iterable[type[ButtonData]]) -> list[str]:
    """Return the data of kinds of buttons: each with as little and with as much as it can say."""
    found = []
    for kind in kinds:
        hints = get_type_hints(kind)
        most = {field.name: _example(hints[field.name]) for field in parts_of(kind)}
        needed = {field.name for field in parts_of(kind) if field.default is MISSING}
        least = {name: value for name, value in most.items() if name in needed}
        found += [kind(**least).pack(), kind(**most).pack()]
    return found


def _example(kind: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind))
    return {int: 1, str: "1", bool: True}.get(kind, date(2026, 1, 1))
