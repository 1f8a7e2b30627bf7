"""Whom a requester lets take part: by a link used once in three days, until either ends it."""

import re
from datetime import timedelta

import pytest

from bot.actions.status import case_participants
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import LeaveCase, ParticipantPart, ShowParticipants
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from storage import participants, people
from tests.middle.people import citizen, refused, the_case, waiting
from tests.middle.worlds import agreed
from tests.world import World


async def invites(turn: Turn, world: World, part: ParticipantPart = ParticipantPart.READING) -> str:
    """Let Sari invite somebody to her request; return the key in the link that she got."""
    sari = await citizen(turn, world.sari)
    await case_participants.send_invitation(turn, sari, 1, part)
    *_, said = await waiting(turn)
    [key] = re.findall(r"start=ikut_([0-9a-f]+)", str(said.payload))
    return str(key)


async def rina_of(turn: Turn, world: World) -> Person:
    """Return Rina, who agreed to the privacy notice."""
    if await people.find(turn.tx, world.rina.id) is None:
        await people.add_person(turn.tx, world.rina.id, "id", turn.now)
    return await agreed(turn, world.rina)


async def joins(turn: Turn, world: World) -> Person:
    """Let Rina take part, by an invitation of Sari's."""
    rina = await rina_of(turn, world)
    await case_participants.follow_invitation(turn, rina, await invites(turn, world))
    await case_participants.answer_invitation(turn, rina, YesNo.YES)
    return rina


async def said_last(turn: Turn) -> str:
    *_, said = await waiting(turn)
    return str(said.payload)


async def test_five_people_beside_the_requester_are_the_most(filed: World, turn: Turn) -> None:
    await joins(turn, filed)
    for _ in range(4):
        await invites(turn, filed)
    with refused("sharing-full"):
        await invites(turn, filed)


@pytest.mark.parametrize(
    ("after", "asked"), [(timedelta(hours=72, seconds=-1), True), (timedelta(hours=72), False)]
)
async def test_a_link_leads_to_the_question_for_seventy_two_hours(
    filed: World, after: timedelta, *, asked: bool
) -> None:
    async with filed.desk.turn() as turn:
        key = await invites(turn, filed)
    filed.clock.turn(after)
    async with filed.desk.turn() as turn:
        await case_participants.follow_invitation(turn, await rina_of(turn, filed), key)
        assert ("Ya, saya ikut" in await said_last(turn)) is asked
        assert ("tidak berlaku lagi" in await said_last(turn)) is not asked


async def test_a_link_that_nobody_made_leads_nowhere(filed: World, turn: Turn) -> None:
    await case_participants.follow_invitation(turn, await rina_of(turn, filed), "0" * 24)
    assert "tidak berlaku lagi" in await said_last(turn)


async def test_who_takes_part_already_is_not_asked_again(filed: World, turn: Turn) -> None:
    rina = await joins(turn, filed)
    for invited in (rina, await citizen(turn, filed.sari)):
        with refused("invitation-own"):
            await case_participants.follow_invitation(turn, invited, await invites(turn, filed))


async def test_of_two_invitations_one_is_accepted(filed: World, turn: Turn) -> None:
    rina = await rina_of(turn, filed)
    keys = [await invites(turn, filed), await invites(turn, filed)]
    await case_participants.follow_invitation(turn, rina, keys[0])
    first = await participants.proxy(turn.tx, 1)
    assert first is not None
    await case_participants.follow_invitation(turn, rina, keys[1])
    await participants.accept(turn.tx, first.id, rina.id, turn.now)
    with refused("invitation-own"):
        await case_participants.answer_invitation(turn, rina, YesNo.YES)


async def test_an_answer_counts_only_where_it_was_asked_for(filed: World, turn: Turn) -> None:
    with refused("invitation-gone"):
        rina = await rina_of(turn, filed)
        await case_participants.answer_invitation(turn, rina, YesNo.YES)


async def test_a_yes_that_comes_after_the_three_days_joins_nobody(filed: World) -> None:
    async with filed.desk.turn() as turn:
        rina = await rina_of(turn, filed)
        await case_participants.follow_invitation(turn, rina, await invites(turn, filed))
    filed.clock.turn(timedelta(hours=72))
    async with filed.desk.turn() as turn:
        with refused("invitation-gone"):
            await case_participants.ask_invited(turn, rina)
        with refused("invitation-gone"):
            await case_participants.answer_invitation(turn, rina, YesNo.YES)
        assert await participants.proxies(turn.tx, 1) == []


async def test_who_did_not_agree_to_the_notice_does_not_join(filed: World, turn: Turn) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await case_participants.follow_invitation(turn, rina, await invites(turn, filed))
    with refused("invitation-gone"):
        await case_participants.answer_invitation(turn, rina, YesNo.YES)


@pytest.mark.parametrize("part", ParticipantPart)
async def test_who_is_invited_to_read_decides_nothing(
    filed: World, turn: Turn, part: ParticipantPart
) -> None:
    rina = await rina_of(turn, filed)
    await case_participants.follow_invitation(turn, rina, await invites(turn, filed, part))
    await case_participants.answer_invitation(turn, rina, YesNo.YES)
    taken = await participants.participation_of(turn.tx, 1, rina.id)
    assert taken is not None
    assert taken.may_withdraw is (part is ParticipantPart.DECIDING)


async def test_a_part_is_ended_once(filed: World, turn: Turn) -> None:
    await joins(turn, filed)
    sari = await citizen(turn, filed.sari)
    await case_participants.end_participation(turn, sari, 1, 1)
    with refused("button-earlier"):
        await case_participants.end_participation(turn, sari, 1, 1)


@pytest.mark.parametrize(
    "made",
    [
        "",
        "UPDATE proxy SET person_id = NULL, accepted_at = NULL",
        "UPDATE proxy SET case_id = 2",
    ],
)
async def test_an_open_invitation_or_another_request_s_is_no_part_to_end(
    filed: World, turn: Turn, made: str
) -> None:
    await turn.tx.run("PRAGMA defer_foreign_keys = ON")
    if made:
        await joins(turn, filed)
        await turn.tx.run(made)
    sari = await citizen(turn, filed.sari)
    with refused("button-unknown"):
        await case_participants.end_participation(turn, sari, 1, 1)
    await turn.tx.run("DELETE FROM proxy")


async def test_only_the_requester_ends_the_part_of_another(filed: World, turn: Turn) -> None:
    rina = await joins(turn, filed)
    with refused("only-the-requester"):
        await case_participants.end_participation(turn, rina, 1, 1)


async def test_the_requester_has_no_part_of_a_guest_to_leave(filed: World, turn: Turn) -> None:
    await joins(turn, filed)
    with refused("button-unknown"):
        await case_participants.leave(turn, await citizen(turn, filed.sari), LeaveCase(1))
    await case_participants.leave(turn, await rina_of(turn, filed), LeaveCase(1))
    assert await participants.proxies(turn.tx, 1) == []


async def test_the_button_that_ends_a_part_names_the_day_of_joining(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await joins(turn, filed)
    filed.clock.turn(timedelta(days=3))
    async with filed.desk.turn() as turn:
        sari, case = await citizen(turn, filed.sari), await the_case(turn)
        await case_participants.show_participants(turn, sari, ShowParticipants(case.id))
        assert "24 November 2026" in await said_last(turn)
