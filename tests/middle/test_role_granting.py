"""Who gets which role, until when and in whose place; and how it ends and comes back."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.actions.group import appointment_entry, appointment_form, chair_changes, role_grants
from bot.actions.group.appointment_form import NEW_PERSON, read_holder
from bot.domain.people.role_permissions import NUMBER_FOLLOWS, ActingKind, Holder
from sandbox import Person as Somebody
from storage import appointments, desk_state, people
from tests.middle.people import (
    authority,
    by_hand,
    message,
    officer,
    records,
    refused,
    roles_of,
    waiting,
)
from tests.prelude import WIB, Act, Role, Turn, World
from tests.world import LEGAL_NAME, appoints, named, scans

DECREE_LINE = "14/2026 tanggal 23 November 2026"
RATNA = Holder("Ratna Dewi, S.H.", "19790202 200501 2 002", "Sekretaris")


async def leaves(turn: Turn, somebody: Somebody) -> None:
    """Let a member of the group be none any more."""
    name = somebody.account.first_name
    await people.set_membership(
        turn.tx, somebody.id, name, turn.now, administrator=False, member=False
    )


async def meant(turn: Turn, world: World, **more: Any) -> int | None:
    """Return whom Budi means by replying to somebody with a command."""
    command = message(world.budi, "/petugas", world.group.id, **more)
    found = await role_grants.member_to_grant(turn, command)
    return found.telegram_id if found else None


async def test_a_role_is_for_whose_message_is_replied_to_unless_they_left(
    filed: World, turn: Turn
) -> None:
    assert await meant(turn, filed) is None
    assert await meant(turn, filed, reply_to_sender=filed.wati.id) == filed.wati.id
    new = {"reply_to_sender": filed.rina.id, "reply_to_name": "Rina"}
    assert await meant(turn, filed, **new) == filed.rina.id
    await leaves(turn, filed.wati)
    with refused("name-a-member"):
        await meant(turn, filed, reply_to_sender=filed.wati.id)


def acts(turn: Turn, until: int, since: int = 0) -> dict[str, Any]:
    """Return the days in the form of who acts, counted from today."""
    return {
        "kind": "acting",
        "from": turn.today + timedelta(days=since),
        "until": turn.today + timedelta(days=until),
        "decree": DECREE_LINE,
        "holder": "Wati Lestari",
    }


async def test_a_role_is_given_to_who_is_in_the_group_or_does_not_use_telegram(
    filed: World, turn: Turn
) -> None:
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    await records(turn, budi, Role.PETUGAS, member=wati.id)
    ratna = (await records(turn, budi, Role.PPID, member=NEW_PERSON, **acts(turn, 1))).officer_id
    held = {(one.officer_id, one.role) for one in await appointments.current(turn.tx)}
    assert {(wati.id, Role.PETUGAS), (ratna, Role.PPID)} <= held
    assert ratna in {one.id for one in await people.without_account(turn.tx)}


async def test_a_name_is_offered_of_whom_a_decree_names(filed: World, turn: Turn) -> None:
    wati = await officer(turn, filed.wati, Role.PETUGAS)
    assert await appointment_form.NAMED.find(turn, {"appoint_member": wati.id}) == []
    known = await appointment_form.NAMED.find(turn, {"appoint_member": filed.budi.id})
    assert [name for name, _ in known] == [LEGAL_NAME]


async def test_no_role_is_given_to_who_left_or_to_nobody_known(filed: World, turn: Turn) -> None:
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    await leaves(turn, filed.wati)
    decree = {"kind": "lasting", "decree": DECREE_LINE, "holder": LEGAL_NAME}
    for whose in (wati.id, 999):
        for role, more in ((Role.PETUGAS, {}), (Role.PELAKSANA, {}), (Role.PPID, decree)):
            with refused("appoint-not-here"):
                await records(turn, budi, role, member=whose, **more)


@pytest.mark.parametrize(
    ("since", "until", "why"),
    [(-3, -1, "role-is-over"), (-3, 0, None)],
)
async def test_nobody_acts_in_days_that_are_over(
    filed: World, turn: Turn, since: int, until: int, why: str | None
) -> None:
    wati = await officer(turn, filed.wati)
    budi = await officer(turn, filed.budi)
    with refused(why) if why else nullcontext():
        await records(turn, budi, Role.PPID, member=wati.id, **acts(turn, until, since))
    assert (Role.PPID in await roles_of(turn, wati)) is (why is None)


async def test_who_holds_an_office_for_good_does_not_act_in_it_but_may_be_named_anew(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    with refused("role-held-for-good"):
        await records(turn, budi, Role.PPID, member=budi.id, **acts(turn, 1))
    anew = {"kind": "lasting", "decree": DECREE_LINE, "holder": LEGAL_NAME}
    await records(turn, budi, Role.PPID, member=budi.id, **anew)
    held = [one for one in await appointments.current(turn.tx) if one.role is Role.PPID]
    assert [one.waits for one in held] == [False, True]
    await scans(turn, held[-1].id)
    held = [one for one in await appointments.current(turn.tx) if one.role is Role.PPID]
    assert [one.decree for one in held] == ["14/2026"]


async def test_of_who_acts_the_number_of_the_order_may_follow(filed: World, turn: Turn) -> None:
    by, day = await authority(turn, filed.budi, Act.APPOINT), turn.today
    wati = await officer(turn, filed.wati)
    follows: dict[str, Any] = {"decree": NUMBER_FOLLOWS, "dated_on": day}
    deputy = named(wati.id, Role.PPID, ActingKind.PLH, day, day, **follows)
    assert (await chair_changes.give(turn, by, deputy))[0].decree == NUMBER_FOLLOWS


async def test_whose_place_a_deputy_takes_is_known_by_the_days_of_the_order(
    filed: World, turn: Turn
) -> None:
    by, day = await authority(turn, filed.budi, Act.APPOINT), turn.today
    wati = await officer(turn, filed.wati)
    joko = await by_hand(turn, "Joko")
    until_today = named(joko, Role.PPID, ends_on=day, holder=Holder("Joko"))
    await appoints(turn.desk, turn.tx, until_today)
    deputy = named(wati.id, Role.PPID, ActingKind.PLH, day, day)
    with refused("role-acting-for-whom"):
        await chair_changes.give(turn, by, deputy)
    later = day + timedelta(days=1)
    [first] = await chair_changes.give(turn, by, replace(deputy, starts_on=later, ends_on=later))
    assert first.absent.name == LEGAL_NAME.partition(", 1")[0]
    told = replace(deputy, in_place_of=1, absent=Holder("Joko"))
    assert (await chair_changes.give(turn, by, told))[0].in_place_of == 1


async def test_a_role_that_nobody_held_is_not_taken_back(filed: World, turn: Turn) -> None:
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    with refused("role-not-held"):
        await role_grants.take_role_back(turn, budi, wati.id, Role.PETUGAS)


@pytest.mark.parametrize(("seconds", "back"), [(59, True), (60, False)])
async def test_a_role_comes_back_within_a_minute(filed: World, seconds: int, *, back: bool) -> None:
    async with filed.desk.turn() as turn:
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        [*_, ended] = await appointments.current(turn.tx)
        budi = await officer(turn, filed.budi)
        with refused("way-back-over"):  # it is held
            await role_grants.restore(turn, budi, ended.id, budi.id)
        await role_grants.take_role_back(turn, budi, wati.id, Role.PETUGAS)
    filed.clock.turn(timedelta(seconds=seconds))
    async with filed.desk.turn() as turn:
        if back:
            await role_grants.restore(turn, budi, ended.id, budi.id)
        else:
            with refused("way-back-over"):
                await role_grants.restore(turn, budi, ended.id, budi.id)
        assert (Role.PETUGAS in await roles_of(turn, wati)) is back


async def listed(turn: Turn, somebody: Somebody) -> str:
    """Let a member list the roles; return what is shown, with its buttons."""
    await role_grants.list_roles(turn, await officer(turn, somebody))
    return str((await waiting(turn))[-1].payload)


async def test_the_ppid_takes_back_what_serves_and_their_own_and_the_head_everything(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati, Role.PPID, Role.PETUGAS)
    kinds = [(wati.id, Role.PETUGAS), (wati.id, Role.PPID), (filed.budi.id, Role.ATASAN)]
    ends = [role_grants.ask_end.button(*one).pack() for one in kinds]
    shown = await listed(turn, filed.wati)
    assert [one in shown for one in ends] == [True, True, False]
    shown = await listed(turn, filed.budi)
    assert [one in shown for one in ends] == [True, True, True]


async def test_who_acted_until_yesterday_is_not_listed(filed: World, turn: Turn) -> None:
    day, wati = turn.today, await officer(turn, filed.wati)
    for until, role in ((day - timedelta(days=1), Role.PPID), (day, Role.ATASAN)):
        await appoints(turn.desk, turn.tx, named(wati.id, role, ActingKind.PLH, day, until))
    shown = await listed(turn, filed.budi)
    over, holds = (
        role_grants.ask_end.button(wati.id, role).pack() for role in (Role.PPID, Role.ATASAN)
    )
    assert [one in shown for one in (over, holds)] == [False, True]


async def test_a_group_whose_administrators_nobody_knows_yet_has_one_all_the_same(
    filed: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE officer SET administrator = 0")
    assert "Administrator grup: ?" in await listed(turn, filed.budi)


async def test_a_liaison_of_no_unit_collects_for_all(filed: World, turn: Turn) -> None:
    first, second, *_ = turn.office.units
    await appoints(turn.desk, turn.tx, named(filed.wati.id, Role.PENGHUBUNG, unit=first))
    shown = await listed(turn, filed.budi)
    assert second in shown
    assert f"; {first}" not in shown
    await appoints(turn.desk, turn.tx, named(filed.budi.id, Role.PENGHUBUNG))
    assert second not in await listed(turn, filed.budi)


async def enters(turn: Turn, world: World, who: int, name: str) -> None:
    """Let Budi enter a decree that makes somebody PPID."""
    given = {"kind": "lasting", "decree": DECREE_LINE, "holder": name}
    await records(turn, await officer(turn, world.budi), Role.PPID, member=who, **given)


async def test_a_decree_replaces_who_held_the_office_for_good_and_nobody_else(
    filed: World, turn: Turn
) -> None:
    day, wati = turn.today, await officer(turn, filed.wati)
    budi = await officer(turn, filed.budi)
    joko = await by_hand(turn, "Joko")
    deputy = named(joko, Role.PPID, ActingKind.PLH, day, day)
    await appoints(turn.desk, turn.tx, deputy)
    await appoints(turn.desk, turn.tx, named(joko, Role.ATASAN))
    await enters(turn, filed, wati.id, "Wati Lestari")
    held = await appointments.current(turn.tx)
    ppid = {one.officer_id for one in held if one.role is Role.PPID}
    assert ppid == {wati.id, joko}
    assert Role.ATASAN in {one.role for one in held if one.officer_id == budi.id}


async def test_a_decree_that_names_the_holder_again_ends_nothing_between(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    await enters(turn, filed, budi.id, LEGAL_NAME)
    taken_back = await turn.tx.all("SELECT 1 FROM event WHERE name = 'role-taken-back'")
    assert taken_back == []


async def test_only_a_decree_that_was_entered_gets_a_scan(filed: World, turn: Turn) -> None:
    budi = await officer(turn, filed.budi)
    with refused("button-unknown"):
        await appointment_entry.prefill_scan(turn, budi, 999)
    [decree, *_] = await appointments.decrees(turn.tx)
    assert (await appointment_entry.prefill_scan(turn, budi, decree))[1] == {"decree": decree}


@pytest.mark.parametrize(("hour", "told"), [(3, 0), (10, 1)])
async def test_a_vacant_office_is_told_of_in_the_daytime_and_once(
    filed: World, hour: int, told: int
) -> None:
    filed.clock.turn_to(datetime(2026, 11, 25, hour, tzinfo=WIB))
    async with filed.desk.turn() as turn:
        await appointment_entry.mark_vacancies_told(turn)
        await turn.tx.run("UPDATE appointment SET ended_at = recorded_at WHERE role = 'ppid'")
        assert await appointment_entry.tell_vacancies(turn) == told
        assert await appointment_entry.tell_vacancies(turn) == 0


@pytest.mark.usefixtures("filed")
async def test_where_there_is_no_group_nobody_is_told_of_a_vacant_office(turn: Turn) -> None:
    await turn.tx.run("UPDATE appointment SET ended_at = recorded_at WHERE role = 'ppid'")
    await desk_state.release_group(turn.tx, turn.now)
    assert await appointment_entry.tell_vacancies(turn) == 0


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Ratna Dewi, S.H., 19790202 200501 2 002; Sekretaris", RATNA),
        ("Ratna Dewi, S.H.", Holder("Ratna Dewi, S.H.")),
        ("Ratna; 2", None),
        ("19790202 200501 2 002", None),
        ("; Sekretaris", None),
        ("...", None),
        ("", None),
    ],
)
def test_a_holder_is_a_name_and_perhaps_a_number_and_a_position(
    line: str, holder: Holder | None
) -> None:
    assert read_holder(line) == holder


async def test_who_names_the_desk_ends_no_office(filed: World, turn: Turn) -> None:
    wati = await officer(turn, filed.wati, Role.PPID)
    budi = await officer(turn, filed.budi)
    await role_grants.ask_end(turn, wati, budi.id, Role.PETUGAS)
    with refused("role-end-needs-basis"):
        await role_grants.ask_end(turn, wati, budi.id, Role.ATASAN)


async def test_who_gives_an_office_for_good_has_the_scan_of_their_own_decree(
    filed: World, turn: Turn
) -> None:
    await appoints(turn.desk, turn.tx, named(filed.wati.id, Role.HEAD, decree="9/2026"))
    by = await authority(turn, filed.wati, Act.GRANT_ROLES)
    office = named(filed.budi.id, Role.ATASAN, decree="10/2026")
    with refused("scan-first"):
        await chair_changes.give(turn, by, office)
