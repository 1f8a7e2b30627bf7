"""What somebody left unfinished: who may go on with it, and what stays where it is."""

from datetime import timedelta

import pytest

from bot.actions.answers import answer_draft, request_decision
from bot.buttons.case_buttons import ContinueForm, OpenForm
from bot.dispatch import abandoned_forms, officer_form_filling
from bot.domain.law.case import Officer
from handlers import pressed_buttons
from storage import answers, citizen_drafts, desk_state, people
from storage.citizen_drafts import FormMessages
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.standing import at
from tests.prelude import Role, Turn, World, require
from tests.world import revokes


async def leaves(turn: Turn, world: World, *, answer: bool = False) -> Officer:
    """Let Wati, who filled in an extension or wrote an answer, be gone."""
    wati = await officer(turn, world.wati, Role.PPID, Role.PETUGAS)
    if answer:
        await answer_draft.start_draft(turn, await the_case(turn), wati)
    else:
        await officer_form_filling.open_form(turn, wati, await the_case(turn), "extension")
    await turn.tx.run("UPDATE officer SET member = 0 WHERE id = :id", id=wati.id)
    return wati


async def goes_on(turn: Turn, world: World, who: int) -> None:
    budi, case = await officer(turn, world.budi), await the_case(turn)
    await officer_form_filling.continue_form(turn, case, budi, ContinueForm(1, "extension", who))


async def forms_of(turn: Turn, somebody: Officer) -> list[str]:
    found = await citizen_drafts.group_drafts_of_officer(turn.tx, somebody.id)
    return [one.form for one in found]


async def test_a_form_that_a_colleague_began_is_offered_before_another_begins(
    filed: World, turn: Turn
) -> None:
    wati, budi = await leaves(turn, filed), await officer(turn, filed.budi)
    await pressed_buttons.press_in_group(turn, budi, OpenForm(1, "extension").pack(), [])
    *_, offered = await waiting(turn)
    assert "sudah mulai mengisi isian ini" in str(offered.payload)
    assert await forms_of(turn, budi) == []
    await goes_on(turn, filed, 0)
    assert await forms_of(turn, budi) == await forms_of(turn, wati) == ["extension"]


async def test_a_form_goes_on_once_with_a_colleague_who_may_fill_it(
    filed: World, turn: Turn
) -> None:
    wati = await leaves(turn, filed)
    await goes_on(turn, filed, wati.id)
    assert await forms_of(turn, await officer(turn, filed.budi)) == ["extension"]
    assert await forms_of(turn, wati) == []
    with refused("drafts-gone"):
        await goes_on(turn, filed, wati.id)


async def test_a_form_waits_where_its_colleague_may_not_fill_it(filed: World, turn: Turn) -> None:
    wati = await leaves(turn, filed)
    for role in Role:
        await revokes(turn.desk, turn.tx, filed.budi.id, role)
    with refused("only-for-roles"):
        await goes_on(turn, filed, wati.id)
    assert await forms_of(turn, wati) == ["extension"]


async def author(turn: Turn) -> int:
    [draft] = await answers.drafts_on(turn.tx, 1)
    return draft.officer_id


async def test_an_answer_whose_author_left_goes_on_with_who_writes_next(
    filed: World, turn: Turn
) -> None:
    await leaves(turn, filed, answer=True)
    budi = await officer(turn, filed.budi)
    await answer_draft.start_draft(turn, await the_case(turn), budi)
    assert await author(turn) == budi.id


@pytest.mark.parametrize("why", ["back", "waits"])
async def test_an_answer_stays_with_its_author_who_is_there_or_where_it_waits(
    filed: World, turn: Turn, why: str
) -> None:
    wati = await leaves(turn, filed, answer=True)
    if why == "back":
        await turn.tx.run("UPDATE officer SET member = 1")
    else:
        [left] = await answers.drafts_on(turn.tx, 1)
        await request_decision.submission_of(turn, left)
        await turn.tx.run("UPDATE submission SET state = 'waiting'")
    budi = await officer(turn, filed.budi)
    await answer_draft.start_draft(turn, await the_case(turn), budi)
    assert wati.id in {one.officer_id for one in await answers.drafts_on(turn.tx, 1)}


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
    assert len(await abandoned_forms.private_forms_of(turn, chat)) == found
    assert await abandoned_forms.cancel_by_private_command(turn, chat) is bool(found)
    assert len(await forms_of(turn, budi)) == 1 - found


async def test_who_asks_something_as_a_citizen_since_gives_up_that_and_no_form_of_the_office(
    filed: World, turn: Turn
) -> None:
    await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
    budi, chat = await opens(turn, filed, private=True), await citizen(turn, filed.budi)
    later = turn.now + timedelta(seconds=1)
    await citizen_drafts.save_draft(turn.tx, at(turn, chat, "purpose", updated_at=later))
    assert not await abandoned_forms.cancel_by_private_command(turn, chat)
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
    assert len(await abandoned_forms.forms_in_group(turn, budi.id, case)) == found
    gone = await abandoned_forms.cancel_by_group_command(turn, filed.budi.id, case)
    assert gone is bool(found)
    assert len(await forms_of(turn, budi)) == 1 - found


@pytest.mark.parametrize("known", [True, False])
async def test_who_fills_in_nothing_gives_nothing_up(
    filed: World, turn: Turn, *, known: bool
) -> None:
    by = filed.budi.id if known else 4711
    assert not await abandoned_forms.cancel_by_group_command(turn, by, None)
    sari = await citizen(turn, filed.sari)
    assert not await abandoned_forms.cancel_by_private_command(turn, sari)
