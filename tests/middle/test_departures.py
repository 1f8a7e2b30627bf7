"""An officer leaves the group, and comes back: what ends, what is restored, and to whom."""

from datetime import timedelta

import pytest

from bot.actions.group import chair_changes, departures
from bot.domain.law.case import Officer
from bot.domain.people.role_permissions import ActingKind
from storage import cases, people
from tests.middle.people import authority, by_hand, officer, refused, roles_of, the_case
from tests.prelude import Act, Role, Turn, World, require
from tests.world import appoints, named


async def leaves(turn: Turn, world: World) -> Officer:
    """Let Wati leave the group; return her as she was."""
    wati = await officer(turn, world.wati)
    await departures.record_departure(turn, wati)
    await people.set_membership(
        turn.tx, world.wati.id, "Wati", turn.now, administrator=False, member=False
    )
    return wati


async def comes_back(turn: Turn, world: World) -> None:
    """Let Wati come back, and Budi give her what she lost."""
    await people.set_membership(
        turn.tx, world.wati.id, "Wati", turn.now, administrator=False, member=True
    )
    [absence] = await people.absences_standing(turn.tx)
    by = await authority(turn, world.budi, Act.GRANT_ROLES)
    await departures.restore_roles(turn, by, absence.id)


async def roles(turn: Turn, world: World) -> frozenset[Role]:
    return await roles_of(turn, await officer(turn, world.wati))


@pytest.mark.parametrize(
    ("what", "noted"),
    [
        ("nothing", 0),
        ("role", 1),
        ("role that was over", 0),
        ("case", 1),
    ],
)
async def test_it_is_noted_who_leaves_with_anything_unfinished(
    filed: World, turn: Turn, what: str, noted: int
) -> None:
    day = turn.today
    wati = await officer(turn, filed.wati, *([Role.PETUGAS] if what == "role" else []))
    match what:
        case "role that was over":
            over = day - timedelta(days=1)
            await appoints(
                turn.desk, turn.tx, named(wati.id, Role.PPID, ActingKind.PLH, over, over)
            )
        case "case":
            await cases.set_holder(turn.tx, 1, wati.id)
    await leaves(turn, filed)
    assert len(await people.absences_standing(turn.tx)) == noted


async def test_what_is_over_is_not_given_back(filed: World, turn: Turn) -> None:
    by = await authority(turn, filed.budi, Act.GRANT_ROLES)
    with refused("departure-over"):
        await departures.restore_roles(turn, by, 999)
    await officer(turn, filed.wati, Role.PETUGAS)
    await leaves(turn, filed)
    [absence] = await people.absences_standing(turn.tx)
    await comes_back(turn, filed)
    with refused("departure-over"):
        await departures.restore_roles(turn, by, absence.id)


async def test_the_account_of_who_is_not_here_is_nobody_s(filed: World, turn: Turn) -> None:
    await officer(turn, filed.wati, Role.PETUGAS)
    by, wati = await authority(turn, filed.budi, Act.GRANT_ROLES), await leaves(turn, filed)
    for whose in (999, wati.id):
        with refused("name-a-member"):
            await departures.assign_account(turn, by, wati.id, whose)


async def test_an_office_that_somebody_else_got_since_is_not_given_back(
    filed: World, turn: Turn
) -> None:
    day, wati = turn.today, await officer(turn, filed.wati, Role.PPID, Role.PETUGAS)
    deputy = named(wati.id, Role.ATASAN, ActingKind.PLH, day, day + timedelta(days=5))
    by = await authority(turn, filed.budi, Act.GRANT_ROLES)
    await chair_changes.give(turn, by, deputy)
    await leaves(turn, filed)
    joko = await by_hand(turn, "Joko")
    for role in (Role.PPID, Role.ATASAN, Role.PETUGAS):
        await appoints(turn.desk, turn.tx, named(joko, role))
    await comes_back(turn, filed)
    assert await roles(turn, filed) == {Role.ATASAN, Role.PETUGAS}


@pytest.mark.parametrize(
    ("state", "holder", "handed"),
    [("in_process", None, True), ("answered", None, False), ("in_process", "budi", False)],
)
async def test_a_request_comes_back_if_it_is_open_and_nobody_took_it(
    filed: World, turn: Turn, state: str, holder: str | None, *, handed: bool
) -> None:
    wati = await officer(turn, filed.wati, Role.PETUGAS)
    await cases.set_holder(turn.tx, 1, wati.id)
    await leaves(turn, filed)
    assert (await the_case(turn)).officer_id is None
    budi = await officer(turn, filed.budi)
    await turn.tx.run("UPDATE cases SET state = :state", state=state)
    await cases.set_holder(turn.tx, 1, budi.id if holder else None)
    await comes_back(turn, filed)
    assert ((await the_case(turn)).officer_id == wati.id) is handed


async def test_with_her_account_goes_what_she_holds_to_who_she_is(filed: World, turn: Turn) -> None:
    joko = await by_hand(turn, "Joko")
    wati = await officer(turn, filed.wati, Role.PETUGAS)
    await cases.set_holder(turn.tx, 1, wati.id)
    by = await authority(turn, filed.budi, Act.GRANT_ROLES)
    await departures.assign_account(turn, by, joko, wati.id)
    assert (await the_case(turn)).officer_id == joko
    now = require(await people.officer_of(turn.tx, filed.wati.id), "unknown")
    assert now.id == joko
    assert await roles_of(turn, now) == {Role.PETUGAS}
