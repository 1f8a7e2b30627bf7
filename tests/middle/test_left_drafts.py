"""What somebody left unfinished who is gone: who may go on with it, and what stays where it is."""

from datetime import timedelta

import pytest

from bot.actions.answers import answer_draft
from bot.buttons.office_buttons import TakeOverDrafts
from bot.desk.turn import Turn
from bot.dispatch import departed_officer_drafts, officer_form_filling
from bot.domain.law.case import Officer
from bot.domain.people.role_permissions import Absence, Role
from bot.errors import require
from storage import answers, citizen_drafts, desk_state, people
from storage.citizen_drafts import FormMessages
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.standing import at
from tests.world import World, revokes


async def leaves(turn: Turn, world: World, *, answer: bool = False) -> Absence:
    """Let Wati, who filled in an extension or wrote an answer, be gone."""
    wati = await officer(turn, world.wati, Role.PPID, Role.PETUGAS)
    if answer:
        await answer_draft.start_draft(turn, await the_case(turn), wati)
    else:
        await officer_form_filling.open_form(turn, wati, await the_case(turn), "extension")
    absence = await people.add_absence(turn.tx, Absence(wati.id))
    await turn.tx.run("UPDATE officer SET member = 0 WHERE id = :id", id=wati.id)
    await departed_officer_drafts.park(turn, world.wati.id)
    return absence


async def takes_over(turn: Turn, world: World, absence: int) -> None:
    await departed_officer_drafts.take_over_drafts(
        turn, await officer(turn, world.budi), TakeOverDrafts(absence)
    )


async def forms_of(turn: Turn, somebody: Officer) -> list[str]:
    found = await citizen_drafts.group_drafts_of_officer(turn.tx, somebody.id)
    return [one.form for one in found]


async def test_a_form_goes_on_with_a_colleague_who_may_fill_it(filed: World, turn: Turn) -> None:
    absence = await leaves(turn, filed)
    await takes_over(turn, filed, absence.id)
    assert await forms_of(turn, await officer(turn, filed.budi)) == ["extension"]
    assert await forms_of(turn, await officer(turn, filed.wati)) == []
    with refused("drafts-gone"):
        await takes_over(turn, filed, absence.id)


async def test_a_form_waits_where_its_colleague_may_not_fill_it(filed: World, turn: Turn) -> None:
    absence = await leaves(turn, filed)
    await revokes(turn.desk, turn.tx, filed.budi.id, Role.PPID)
    await revokes(turn.desk, turn.tx, filed.budi.id, Role.PETUGAS)
    with refused("draft-not-yours-to-fill"):
        await takes_over(turn, filed, absence.id)
    assert len(await citizen_drafts.group_drafts_of_officer(turn.tx, absence.parked)) == 1


async def test_a_form_waits_while_its_colleague_fills_another_on_the_request(
    filed: World, turn: Turn
) -> None:
    absence, budi = await leaves(turn, filed), await officer(turn, filed.budi)
    await officer_form_filling.open_form(turn, budi, await the_case(turn), "deficiency")
    with refused("draft-not-yours-to-fill"):
        await takes_over(turn, filed, absence.id)
    assert await forms_of(turn, budi) == ["deficiency"]


async def test_who_is_no_member_has_no_forms_to_be_kept(filed: World, turn: Turn) -> None:
    await people.add_absence(turn.tx, Absence((await officer(turn, filed.wati)).id))
    before = await waiting(turn)
    await departed_officer_drafts.park(turn, 4711)
    assert await waiting(turn) == before


async def test_nobody_goes_on_with_what_nobody_left(filed: World, turn: Turn) -> None:
    with refused("drafts-gone"):
        await takes_over(turn, filed, 7)


async def author(turn: Turn) -> int:
    [draft] = await answers.drafts_on(turn.tx, 1)
    return draft.officer_id


async def test_an_answer_goes_on_with_a_colleague_who_may_write_one(
    filed: World, turn: Turn
) -> None:
    absence = await leaves(turn, filed, answer=True)
    await takes_over(turn, filed, absence.id)
    assert await author(turn) == (await officer(turn, filed.budi)).id


@pytest.mark.parametrize("why", ["not able", "own", "back"])
async def test_an_answer_stays_with_who_left_where_no_colleague_can_have_it(
    filed: World, turn: Turn, why: str
) -> None:
    absence = await leaves(turn, filed, answer=True)
    budi = await officer(turn, filed.budi)
    if why == "own":
        await answer_draft.start_draft(turn, await the_case(turn), budi)
    elif why == "back":
        await turn.tx.run("UPDATE officer SET member = 1")
    else:
        for role in Role:
            await revokes(turn.desk, turn.tx, filed.budi.id, role)
    with refused("draft-not-yours-to-fill"):
        await takes_over(turn, filed, absence.id)
    of_wati = await answers.drafts_by(turn.tx, absence.officer_id)
    assert len(of_wati) == 1


async def opens(turn: Turn, world: World, *, private: bool = False, page: bool = True) -> Officer:
    """Let Budi fill in a form in the group or in private, whose page is shown there or not."""
    budi = await officer(turn, world.budi)
    await officer_form_filling.open_form(turn, budi, await the_case(turn), "extension")
    sheet = require(await citizen_drafts.find_group_draft(turn.tx, budi.id, 1), "none")
    shown = sheet.messages if page else FormMessages()
    await citizen_drafts.save_officer_draft(
        turn.tx,
        type(sheet)(**{**vars(sheet), "private": private, "messages": shown}),
        turn.now,
    )
    return budi


@pytest.mark.parametrize(
    ("private", "page", "found"), [(True, True, 1), (True, False, 0), (False, True, 0)]
)
async def test_in_private_only_what_is_shown_there_is_given_up_there(
    filed: World, turn: Turn, *, private: bool, page: bool, found: int
) -> None:
    await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
    budi = await opens(turn, filed, private=private, page=page)
    chat = await citizen(turn, filed.budi)
    assert len(await departed_officer_drafts.private_forms_of(turn, chat)) == found
    assert await departed_officer_drafts.cancel_by_private_command(turn, chat) is bool(found)
    assert len(await forms_of(turn, budi)) == 1 - found


async def test_who_asks_something_as_a_citizen_since_gives_up_that_and_no_form_of_the_office(
    filed: World, turn: Turn
) -> None:
    await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
    budi, chat = await opens(turn, filed, private=True), await citizen(turn, filed.budi)
    later = turn.now + timedelta(seconds=1)
    await citizen_drafts.save_draft(turn.tx, at(turn, chat, "purpose", updated_at=later))
    assert not await departed_officer_drafts.cancel_by_private_command(turn, chat)
    assert await forms_of(turn, budi) == ["extension"]


@pytest.mark.parametrize(
    ("private", "topics", "here", "found"),
    [
        (False, True, True, 1),
        (False, True, False, 0),
        (False, False, False, 1),
        (True, False, True, 0),
        (True, True, True, 0),
    ],
)
async def test_in_the_group_only_what_is_filled_in_there_is_given_up_there(
    filed: World, turn: Turn, *, private: bool, topics: bool, here: bool, found: int
) -> None:
    budi = await opens(turn, filed, private=private)
    if not topics:
        await desk_state.put(turn.tx, "forum", "no")
    case = await the_case(turn) if here else None
    assert len(await departed_officer_drafts.forms_in_group(turn, budi.id, case)) == found
    gone = await departed_officer_drafts.cancel_by_group_command(turn, filed.budi.id, case)
    assert gone is bool(found)
    assert len(await forms_of(turn, budi)) == 1 - found


@pytest.mark.parametrize("known", [True, False])
async def test_who_fills_in_nothing_gives_nothing_up(
    filed: World, turn: Turn, *, known: bool
) -> None:
    by = filed.budi.id if known else 4711
    assert not await departed_officer_drafts.cancel_by_group_command(turn, by, None)
    sari = await citizen(turn, filed.sari)
    assert not await departed_officer_drafts.cancel_by_private_command(turn, sari)
