"""Roles that end: whose they were, when that is told, and what comes back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.actions.group.departures import DEPARTURE_BASIS
from bot.domain.people.role_permissions import NUMBER_FOLLOWS, Absence, ActingKind, Appointment
from storage import appointments, people
from tests.middle.people import officer
from tests.prelude import Role, Turn, World
from tests.world import appoints, named, revokes, scans, sets_up

DAY, SOON = timedelta(days=1), timedelta(microseconds=1)


async def stands_in(turn: Turn, world: World, role: Role, days: int) -> int:
    """Let Wati act in an office from yesterday until some days from now."""
    wati = await officer(turn, world.wati)
    until = turn.today + days * DAY
    deputy = named(wati.id, role, ActingKind.PLH, turn.today - DAY, until)
    return await appoints(turn.desk, turn.tx, deputy)


async def test_that_who_acted_acts_no_more_is_told_once_on_the_day_after(
    filed: World, turn: Turn
) -> None:
    over = [await stands_in(turn, filed, role, -1) for role in (Role.PPID, Role.ATASAN)]
    await stands_in(turn, filed, Role.HEAD, 0)
    await stands_in(turn, filed, Role.PEMBINA, -1)
    await revokes(turn.desk, turn.tx, filed.wati.id, Role.PEMBINA)
    assert await appointments.ended_acting(turn.tx, turn.today) == over
    await appointments.mark_told(turn.tx, over[0], turn.now)
    assert await appointments.ended_acting(turn.tx, turn.today) == over[1:]


async def test_what_follows_from_a_role_that_was_taken_back_follows_once(
    filed: World, turn: Turn
) -> None:
    await officer(turn, filed.wati, Role.PETUGAS)
    ended = await revokes(turn.desk, turn.tx, filed.wati.id, Role.PETUGAS)
    assert ended is not None
    assert await appointments.recently_ended(turn.tx, turn.now - SOON) == []
    assert await appointments.recently_ended(turn.tx, turn.now) == [ended]
    await appointments.mark_told(turn.tx, ended, turn.now)
    assert await appointments.recently_ended(turn.tx, turn.now) == []
    assert await revokes(turn.desk, turn.tx, filed.wati.id, Role.PETUGAS) is None


async def test_who_leaves_loses_what_they_held_then_and_nobody_else_does(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati, Role.PETUGAS, Role.PELAKSANA)
    await revokes(turn.desk, turn.tx, filed.wati.id, Role.PETUGAS)
    before = [one for one in await appointments.current(turn.tx) if one.officer_id != wati.id]
    absence = await people.add_absence(turn.tx, Absence(wati.id))
    await appointments.end_all(turn.tx, wati.id, turn.now, DEPARTURE_BASIS, absence_id=absence.id)
    lapsed = await appointments.lapsed(turn.tx, absence.id)
    assert [one.role for one in lapsed] == [Role.PELAKSANA]
    assert list(await appointments.current(turn.tx)) == before


@pytest.mark.parametrize("other", ["date", "number"])
async def test_a_scan_is_of_the_decree_with_its_number_and_date_alone(
    filed: World, turn: Turn, other: str
) -> None:
    decree = named(filed.wati.id, Role.PPID, dated_on=turn.today, decree="9/2026")
    another = (
        replace(decree, dated_on=turn.today - DAY)
        if other == "date"
        else replace(decree, decree="8/2026")
    )
    [before, scanned] = [await appoints(turn.desk, turn.tx, one) for one in (another, decree)]
    await scans(turn, scanned)
    after = await appoints(turn.desk, turn.tx, another)
    known = {one.id: one for one in await appointments.every(turn.tx)}
    assert [known[one].lacks_scan for one in (before, scanned, after)] == [True, False, True]
    assert len(await appointments.decrees(turn.tx)) == 3


async def test_a_number_that_follows_is_that_of_one_order(filed: World, turn: Turn) -> None:
    def order(role: Role) -> Appointment:
        days = turn.today, turn.today
        follows = {"decree": NUMBER_FOLLOWS, "dated_on": turn.today}
        return named(filed.wati.id, role, ActingKind.PLH, *days, **follows)

    first, _ = [await appoints(turn.desk, turn.tx, order(one)) for one in (Role.PPID, Role.ATASAN)]
    by = await sets_up(turn.desk, turn.tx)
    for number in ("800/1/2026", "800/2/2026"):
        await appointments.set_number(turn.tx, first, number, by)
    *_, ppid, atasan = await appointments.current(turn.tx)
    assert (ppid.decree, atasan.decree) == ("800/1/2026", NUMBER_FOLLOWS)
