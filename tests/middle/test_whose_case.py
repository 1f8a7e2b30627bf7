"""Whose request it is: who only follows it decides nothing, and a letter covers what it says."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.desk import contacts, messages, permission_checks, private_view
from bot.domain.law.case import Person
from bot.domain.people.identity_proofs import Covered
from bot.domain.people.role_permissions import ActingKind, Judge
from storage import cases, people
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.prelude import Act, Role, Turn, World, require
from tests.world import appoints, named

REPRESENTED = {
    "represented": "letter",
    "letter_since": "2026-11-01",
    "letter_until": "2026-11-30",
    "letter_covers": "request",
}


@pytest.mark.parametrize("number", [1, 7, None])
async def test_a_request_of_another_is_as_unknown_as_none(
    filed: World, turn: Turn, number: int | None
) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    for asked in (contacts.own_case, contacts.own_decidable_case):
        with refused("no-such-case"):
            await asked(turn, rina, number)


@pytest.mark.parametrize("number", [1, 7])
async def test_an_objection_of_another_is_as_unknown_as_none(
    objected: World, turn: Turn, number: int
) -> None:
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    with refused("no-such-case"):
        await contacts.own_objection(turn, rina, number)
    sari = await citizen(turn, objected.sari)
    assert (await contacts.own_objection(turn, sari, 1)).id == 1


@pytest.mark.parametrize(
    ("told", "act", "today", "why"),
    [
        ({}, Covered.ALL, 24, None),
        (REPRESENTED, Covered.REQUEST, 24, None),
        (REPRESENTED, Covered.REQUEST, 30, None),
        (REPRESENTED, Covered.REQUEST, 31, "letter-over"),
        (REPRESENTED, Covered.ALL, 24, "letter-covers-request"),
        ({**REPRESENTED, "letter_covers": "all"}, Covered.ALL, 24, None),
    ],
)
async def test_a_letter_of_authority_covers_what_it_says_until_its_last_day(
    filed: World, told: dict[str, Any], act: Covered, today: int, why: str | None
) -> None:
    async with filed.desk.turn(filed.clock.now() + timedelta(days=today - 24)) as turn:
        sari = await citizen(turn, filed.sari)
        await personal(turn, told)
        if why is None:
            assert (await contacts.own_decidable_case(turn, sari, 1, act)).id == 1
            return
        with refused(why):
            await contacts.own_decidable_case(turn, sari, 1, act)


async def personal(turn: Turn, told: dict[str, Any]) -> None:
    """Let a request have been asked with these answers on who asks."""
    await cases.set_identity(turn.tx, 1, {"kind": "person", **told})


async def test_the_desk_speaks_no_language_that_it_does_not_know(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    with refused("button-unknown"):
        await contacts.choose_language(turn, sari, "xx")
    assert (await contacts.choose_language(turn, sari, "en")).language == "en"


async def without_chat(turn: Turn) -> Person:
    return require(await people.get(turn.tx, (await the_case(turn)).person_id), "none")


@pytest.mark.usefixtures("recorded")
async def test_what_is_told_to_who_has_no_chat_is_entrusted_to_the_officers(turn: Turn) -> None:
    text = turn.texts.say("id", "nobody")
    await messages.tell(turn, await without_chat(turn), text, case=await the_case(turn))
    assert [row.chat for row in await waiting(turn)] == ["group"]


async def test_only_what_is_said_to_one_person_is_gathered_for_them(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    with messages.collect_messages(turn, sari) as gathered:
        for person in (sari, rina):
            await messages.say(turn, person, "nobody")
    assert len(gathered) == 1
    assert [row.chat for row in await waiting(turn)] == [str(filed.rina.id)]


@pytest.mark.parametrize(("known", "reachable"), [(True, True), (True, False), (False, True)])
async def test_who_cannot_be_reached_in_private_is_led_there(
    filed: World, turn: Turn, *, known: bool, reachable: bool
) -> None:
    if known:
        await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
        await people.set_reachable(turn.tx, filed.budi.id, reachable=reachable)
    budi = await officer(turn, filed.budi)
    chat = await private_view.reachable_chat_of(turn, budi, "data1")
    assert (chat is not None) is (known and reachable)
    assert (turn.update.toast is None) is (known and reachable)


@pytest.mark.usefixtures("filed")
async def test_of_a_role_that_nobody_holds_the_role_is_named(turn: Turn) -> None:
    assert "tg://user" in await contacts.holders_to_mention(turn, frozenset({Role.PPID}))
    nobody = await contacts.holders_to_mention(turn, frozenset({Role.PENGHUBUNG}))
    assert nobody
    assert "tg://user" not in nobody


async def test_who_stands_in_is_called_rather_than_whom_they_stand_in_for(
    filed: World, turn: Turn
) -> None:
    wati, ppid = await officer(turn, filed.wati), frozenset({Role.PPID})
    deputy = named(wati.id, Role.PPID, ActingKind.PLH, turn.today, turn.today, in_place_of=1)
    await appoints(turn.desk, turn.tx, deputy)
    assert await permission_checks.role_holders(turn, ppid) == [wati]
    both = Judge(Role.ATASAN, frozenset({filed.budi.id, wati.id}))
    assert await permission_checks.judges_to_call(turn, both) == [wati]


async def test_where_nobody_administers_the_group_that_is_said_by_nobody_s_name(
    filed: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE appointment SET ended_at = :now", now=turn.now)
    await turn.tx.run("UPDATE officer SET administrator = 0")
    with refused("office-vacant"):
        await permission_checks.demand(turn, await officer(turn, filed.budi), Act.DECIDE)


async def test_who_waits_to_be_confirmed_has_held_no_office(filed: World, turn: Turn) -> None:
    asked = (turn, frozenset({Role.PPID}), turn.today, turn.today)
    await turn.tx.run("UPDATE officer SET administrator = telegram_id = :id", id=filed.wati.id)
    itself = named(filed.wati.id, Role.PPID, decree="99", dated_on=date(2026, 11, 2), waits=True)
    await appoints(filed.desk, turn.tx, itself)
    held = await permission_checks.role_holders_between(*asked)
    assert [one.display_name for one in held] == ["Budi"]


async def test_nobody_decides_by_a_letter_that_has_lapsed(filed: World) -> None:
    async with filed.desk.turn(filed.clock.now() + timedelta(days=7)) as turn:
        await personal(turn, REPRESENTED)
        with refused("letter-over"):
            await contacts.own_decidable_case(turn, await citizen(turn, filed.sari), 1)
