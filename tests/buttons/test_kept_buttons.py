"""Buttons keep their meaning: keyboards of earlier versions are still pressed.

Each line of `group_buttons.tsv` and `private_buttons.tsv` is callback data and what it means.
What the files beside them, `older_…`, hold is written otherwise now, and still read.
"""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot.buttons.button_data import LIMIT, ButtonData, parts_of, unpack
from bot.dispatch.all_buttons import GROUP_KINDS, PRIVATE_KINDS

FOLDER = Path(__file__).parent
KINDS = {"group": GROUP_KINDS, "private": PRIVATE_KINDS}


def lines(name: str) -> dict[str, str]:
    """Return what each callback data of a file means."""
    written = (FOLDER / f"{name}_buttons.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in written)


def meaning(button: ButtonData | None) -> str:
    if button is None:
        return "nothing"
    parts = [f"{part.name}={getattr(button, part.name)}" for part in parts_of(type(button))]
    return f"{type(button).__name__}({', '.join(parts)})"


@pytest.mark.parametrize("chat", KINDS)
def test_a_button_means_what_it_always_meant(chat: str) -> None:
    told = {**lines(chat), **lines(f"older_{chat}")}
    assert {data: meaning(unpack(data, KINDS[chat])) for data in told} == told


@pytest.mark.parametrize("chat", KINDS)
def test_a_button_is_written_as_before(chat: str) -> None:
    buttons = {data: unpack(data, KINDS[chat]) for data in lines(chat)}
    assert {data: button and button.pack() for data, button in buttons.items()} == {
        data: data for data in buttons
    }


@pytest.mark.parametrize("chat", KINDS)
def test_every_kind_of_button_stands_in_its_file(chat: str) -> None:
    found = {type(unpack(data, KINDS[chat])) for data in lines(chat)}
    assert found == set(KINDS[chat].values()), f"add a line to tests/buttons/{chat}_buttons.tsv"


MEANINGLESS = {
    "group": (
        "find:8:name", "find:8", "find:state:vanished", "case:take", "case:told:7",
        "case:told:7:now", "case:tag:7:maybe", "queue:nobody:1:0", "role:5550001:king",
        "register:requests:docx:20260101:20261231:-:g",
        "register:requests:ods:20260101:20261231:-:g",  # was written once
        "case:let-go-words:7:3:0a1b2c3d", "case:let-go:7:3:0a1b2c3d:agreed",
        "list:let-go:7:announced",  # who lets something go says no reason now
        "dip:import:3",  # the button stands for the differences that it shows
        "register:requests:csv:20260101:20261231:-:g",  # a register stands as it is now
        "register:private:-:20260101:20261231:-:p", "oversight:show",
        "report:docx:inside:20260101:20261231", "report:picture", "report:proof:2026",
        "report:words:2026",  # the report is one workbook now
        "report:issue:2026", "days", "stages:keep:5", "mine:7",
        "case:code:7",  # the PIN of the receipt is enough now
        "leave:ask",  # a date stands in place of a leave now
        "leave:end:3",
        "left:drafts:3",  # a draft belongs to its case now
        "pause:end:5",  # nobody pauses a citizen now
        "install:move",  # the operator moves the desk now
        "install:yes:1790000000",
        "ready:all:0", "ready:write:-",  # replies are kept by Telegram itself now
        "case:ready-made:7:0", "case:ready-show:7:0a1b2c3d", "case:ready-send:7:0a1b2c3d:99887766",
        "dip:missed:1", "dip:disclose:3",
        "dip:means:3",  # an entry's keywords say so now
        "incident:authority:5",  # one tap says that the letter has left
        "dip:write", "dip:write:3",  # the list is changed in its sheet now
        "",
    ),
    "private": (
        "", ":", "::::", "\x00", "💥:1", "nonsense", "menu", "menu:nonsense",
        "menu:language",  # the languages themselves stand there
        "mine", "mine:",
        "mine:x", "mine:-1", "mine:٣", "mine:1:2", "mine:1234567890123456", "form:send",
        "consent", "consent:maybe", "missing:5", "missing:5:parcel", "rate:5",
        "transcript:3:perhaps", "mute:5", "mute:on:group:5", "dip:news:5:yes",
        "share:show:5", "share:leave:5", "share:invite:5:reading", "share:invite:5:deciding",
        "share:end:5:8", "join:yes", "join:no",  # a request is followed by its requester alone
        "verdict:5", "verdict:5:perhaps", "stray",
        "stray:case", "right:show:1", "right:answer:1", "right:access:yes:yes", "right:case:5",
        "right:correct", "right:erasure:yes", "right:field:5:nik",  # one message says it now
        "object:1:2",
        "objection:answer:1", "case:who:1", "sheet:1:a", "receive",
    ),
}  # fmt: skip
"""What was never on a button of that chat, or was on one of the other, or is on none any more."""


@pytest.mark.parametrize("chat", KINDS)
def test_what_no_chat_shows_is_no_button_there(chat: str) -> None:
    assert [data for data in MEANINGLESS[chat] if unpack(data, KINDS[chat]) is not None] == []


LONGEST: dict[type, Any] = {int: 10**13, str: "x" * 20, bool: True, date: date(2026, 11, 30)}


def longest(kind: type[ButtonData]) -> ButtonData:
    hints = get_type_hints(kind)
    fields = {field.name: hints[field.name] for field in parts_of(kind)}
    return kind(
        **{
            name: max(hint, key=len) if issubclass(hint, StrEnum) else LONGEST[hint]
            for name, hint in fields.items()
        }
    )


def test_the_longest_private_button_of_a_kind_fits_and_comes_back() -> None:
    buttons = [longest(kind) for kind in PRIVATE_KINDS.values()]
    assert [button for button in buttons if len(button.pack().encode()) > LIMIT] == []
    assert [unpack(button.pack(), PRIVATE_KINDS) for button in buttons] == buttons
