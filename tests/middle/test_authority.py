"""Who may not: buttons and commands of officers, tried by a member of the group without a role.

What anybody may press is written by hand; `test_role_permissions.py` says of each role what it may.
"""

import inspect
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from bot.actions.answers import answer_draft
from bot.actions.oversight import monthly_evaluation
from bot.actions.requests import identity_papers
from bot.buttons.request_buttons import OpenAbout
from bot.desk import permission_checks
from bot.dispatch import officers_help
from bot.dispatch.all_buttons import GROUP_KINDS
from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.domain.law.authority import Authority, Signatory
from handlers import pressed_buttons
from storage import people
from tests.middle.people import citizen, message, officer, refused, roles_of, the_case
from tests.prelude import Act, Role, Turn, World, read_table
from tests.stories.every_button import examples
from tests.world import appoints, named

DAY = date(2026, 11, 1)

FOR_ALL: Mapping[str, str | None] = dict(
    read_table("stories/every_button.txt", "pressed by who has no role")
)
"""What becomes of a button that names no role: what refuses it, or nothing."""


@pytest.mark.parametrize("verb", sorted(GROUP_KINDS))
async def test_who_has_no_role_presses_what_is_for_all_and_else_is_told_who_may(
    objected: World, verb: str
) -> None:
    data, *_ = examples([GROUP_KINDS[verb]])
    refusal = FOR_ALL.get(verb, "only-for-roles")
    async with objected.desk.turn() as turn:
        turn.update.pressed = 700
        wati = await officer(turn, objected.wati)
        if refusal:
            with refused(refusal):
                await pressed_buttons.press_in_group(turn, wati, data, [])
        else:
            await pressed_buttons.press_in_group(turn, wati, data, [])


@pytest.mark.parametrize("form", sorted(name for name, one in FORMS_BY_NAME.items() if one.about))
async def test_who_has_no_role_opens_no_form_of_the_office(
    objected: World, turn: Turn, form: str
) -> None:
    wati = await officer(turn, objected.wati)
    with refused("only-for-roles"):
        await pressed_buttons.press_in_group(turn, wati, OpenAbout(form, 1).pack(), [])


async def test_a_form_about_a_case_is_not_opened_about_the_office(
    objected: World, turn: Turn
) -> None:
    budi = await officer(turn, objected.budi)
    with refused("button-unknown"):
        await pressed_buttons.press_in_group(turn, budi, OpenAbout("extension", 1).pack(), [])


OTHERS: tuple[tuple[Any, ...], ...] = (
    (answer_draft.start_draft,),
    (identity_papers.accept_papers, 1),
)
"""Acts that have doors beside their buttons, with what each is given beside case and officer."""


@pytest.mark.parametrize("act", OTHERS, ids=lambda act: f"{act[0].__module__}.{act[0].__name__}")
async def test_who_has_no_role_is_told_who_may(
    objected: World, turn: Turn, act: tuple[Any, ...]
) -> None:
    known = {"officer": await officer(turn, objected.wati), "case": await the_case(turn)}
    does, *given = act
    asked = list(inspect.signature(does).parameters)[1:]
    about = [known[name] for name in asked if name in known]
    with refused("only-for-roles"):
        await does(turn, *about, *given)


TO_OFFICERS = {*officers_help.known()} - {"bantuan", "help", "panduan"}
"""Commands that do something for an officer, and not for everybody in the group."""


@pytest.mark.parametrize(
    ("command", "role"),
    [
        ("beban", Role.PETUGAS),
        ("dip", Role.HEAD),
        ("dikecualikan", Role.HEAD),
    ],
)
async def test_who_types_a_command_in_another_role_is_told_who_may(
    objected: World, turn: Turn, command: str, role: Role
) -> None:
    await officer(turn, objected.wati, role)
    typed = message(objected.wati, f"/{command}", objected.group.id)
    with refused("only-for-roles"):
        await officers_help.run(turn, typed, command, "")


@pytest.mark.parametrize("command", sorted(TO_OFFICERS))
async def test_who_types_a_command_without_a_name_is_asked_for_it(
    objected: World, turn: Turn, command: str
) -> None:
    typed = message(objected.budi, f"/{command}", objected.group.id, anonymous=True)
    with refused("anonymous-officer"):
        await officers_help.run(turn, typed, command, "")


async def test_who_presses_in_private_without_the_role_is_told_who_may(
    objected: World, turn: Turn
) -> None:
    sari = await citizen(turn, objected.sari)
    await people.record_member(turn.tx, objected.sari.id, "Sari", turn.now)
    await officer(turn, objected.sari, Role.PPID)
    with refused("only-for-roles"):
        evaluates = monthly_evaluation.begin_evaluation.button(DAY)
        await pressed_buttons.press_in_private(turn, sari, evaluates.pack())


async def test_who_left_the_group_holds_no_role(filed: World, turn: Turn) -> None:
    budi = await officer(turn, filed.budi)
    gone = budi.model_copy(update={"member": False})
    assert await roles_of(turn, gone) == frozenset()


async def test_an_act_is_done_in_the_role_that_may_and_in_no_other_that_one_holds(
    filed: World, turn: Turn
) -> None:
    unscanned = named(filed.wati.id, Role.PPID, decree="9/2026")
    ppid = await appoints(turn.desk, turn.tx, unscanned)
    wati = await officer(turn, filed.wati, Role.HEAD, Role.PETUGAS)
    by = await permission_checks.demand(turn, wati, Act.KEEP_EXEMPTIONS)
    assert (set(by.roles), by.appointments) == ({Role.PPID}, (ppid,))
    with refused("scan-first"):  # the scan of her other office says nothing of this one
        await permission_checks.demand_scan(turn, by)


def test_nothing_overrides_what_is_asked_of_who_acts() -> None:
    assert [kind for kind in (Authority, Signatory) if not getattr(kind, "__final__", False)] == []
    asked = {kind: kind.does for kind in GROUP_KINDS.values()}
    inherited = [
        (kind, base)
        for kind, does in asked.items()
        for base in kind.__mro__[1:]
        if getattr(base, "does", None) not in (None, does)
    ]
    assert inherited == []
