"""Who works on a request, which unit is asked, and how the requester rates the service."""

from typing import Any

import pytest

from bot.actions.cases import case_acts, case_assignment, case_rating
from bot.actions.cases.case_rating import RATING_WORDS
from bot.buttons.case_buttons import OpenMenu
from bot.buttons.request_buttons import RateService
from bot.desk import dialogues
from bot.desk.messages import tell
from bot.dispatch import case_menu
from bot.domain.law.case import Officer
from bot.domain.message import checksum_of
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import RatingQuestion
from bot.texts import Markup
from storage import case_events, cases
from tests.middle import worlds
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import Made
from tests.prelude import Act, Content, EventName, Link, Role, State, Turn, World, opened
from tests.world import appoints, named


async def told(turn: Turn, name: EventName) -> int:
    """Return how often the story of request 001 tells of something."""
    return [event.name for event in await case_events.events(turn.tx, 1)].count(name)


async def test_who_holds_a_request_that_nobody_works_on_yet_takes_it(
    filed: World, turn: Turn
) -> None:
    by = await authority(turn, filed.budi, Act.TAKE)
    await cases.set_holder(turn.tx, 1, by.id)
    await case_acts.take(turn, await the_case(turn), by)
    assert (await the_case(turn)).state is State.IN_PROCESS
    await case_acts.take(turn, await the_case(turn), by)
    assert await told(turn, EventName.TAKEN) == 1


async def test_a_request_is_taken_over_from_whom_one_was_asked_about(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati, Role.PELAKSANA)
    by = await authority(turn, filed.budi, Act.TAKE)
    await cases.set_holder(turn.tx, 1, wati.id)
    for asked, holder in ((999, wati.id), (wati.id, by.id)):
        await case_acts.take_case_over(turn, await the_case(turn), by, asked)
        assert (await the_case(turn)).officer_id == holder


async def test_a_request_that_was_let_go_meanwhile_is_simply_taken(
    filed: World, turn: Turn
) -> None:
    by = await authority(turn, filed.budi, Act.TAKE)
    await case_acts.take_case_over(turn, await the_case(turn), by, 999)
    assert (await the_case(turn)).officer_id == by.id


async def test_a_request_is_withdrawn_once(filed: World, turn: Turn) -> None:
    sari, case = await citizen(turn, filed.sari), await the_case(turn)
    await case_acts.withdraw_request(turn, sari, case, certain=True)
    with refused(Act.WITHDRAW.rule.refusal):
        await case_acts.withdraw_request(turn, sari, case, certain=True)
    assert await told(turn, EventName.WITHDRAWN) == 1


async def test_who_closes_an_answered_request_leaves_what_is_planned_of_objections(
    answered: World, turn: Turn
) -> None:
    planned = "SELECT key FROM reminder WHERE state = 'waiting' AND key LIKE 'objection%'"
    before = await turn.tx.all(planned)
    by = await authority(turn, answered.budi, Act.FINISH)
    await case_acts.finish(turn, await the_case(turn), by)
    assert before
    assert await turn.tx.all(planned) == before


async def menu(turn: Turn, who: Officer, group: str) -> str:
    """Return what a group of the request's menu shows to an officer."""
    case = await the_case(turn)
    await case_menu.show_case_menu(turn, case, who, OpenMenu(case.id, group))
    return str((await waiting(turn))[-1].payload)


async def test_the_menu_offers_to_each_what_they_may_do(filed: World, turn: Turn) -> None:
    pass_on = case_assignment.offer_officers.button(1).pack()
    assert pass_on in await menu(turn, await officer(turn, filed.budi), "work")
    assert pass_on not in await menu(turn, await officer(turn, filed.wati, Role.PENGHUBUNG), "work")


@pytest.mark.parametrize("made", [worlds.answered, worlds.drafted])
async def test_a_correction_is_offered_once_there_is_an_answer(made: Made) -> None:
    async with opened(made=made) as world, world.desk.turn() as turn:
        shown = await menu(turn, await officer(turn, world.budi), "answer")
    assert (OpenMenu(1, "correction").pack() in shown) is (made is worlds.answered)


async def test_a_request_is_passed_only_to_who_may_work_on_it(filed: World, turn: Turn) -> None:
    by = await authority(turn, filed.budi, Act.ASSIGN)
    await cases.set_holder(turn.tx, 1, by.id)
    with refused("nobody-to-pass-on-to"):
        await case_assignment.offer_officers(turn, await the_case(turn), by)
    wati = await officer(turn, filed.wati)
    for whose in (999, wati.id):
        with refused("cannot-be-passed-to"):
            await case_assignment.pass_case_on(turn, await the_case(turn), by, whose)
    await officer(turn, filed.wati, Role.PELAKSANA)
    await case_assignment.pass_case_on(turn, await the_case(turn), by, wati.id)
    with refused("has-it-already"):
        await case_assignment.pass_case_on(turn, await the_case(turn), by, wati.id)


async def asks(turn: Turn, world: World, unit: str) -> None:
    by, sign = await officer(turn, world.budi), checksum_of(unit.casefold())
    await case_assignment.ask_unit(turn, await the_case(turn), by, sign)


async def test_a_unit_is_asked_once_and_another_in_its_place(filed: World, turn: Turn) -> None:
    first, second, *_ = turn.office.units
    budi = await officer(turn, filed.budi)
    with refused("no-unit-asked"):
        await case_assignment.end_unit(turn, await the_case(turn), budi)
    await asks(turn, filed, first)
    with refused("unit-asked-already"):
        await asks(turn, filed, first)
    await asks(turn, filed, second)
    assert (await the_case(turn)).unit == second
    with refused("no-such-unit"):
        await asks(turn, filed, "Kantor lain")


async def test_units_are_those_of_the_office_and_of_its_liaisons(filed: World, turn: Turn) -> None:
    first, *_ = known = list(turn.office.units)
    wati, budi = await officer(turn, filed.wati), await officer(turn, filed.budi)
    for who, unit in ((filed.budi, None), (filed.wati, "Gudang"), (filed.wati, first.upper())):
        await appoints(turn.desk, turn.tx, named(who.id, Role.PENGHUBUNG, unit=unit))
    assert await case_assignment.known_units(turn) == [*known, "Gudang"]
    there = await case_assignment.liaisons_of(turn, "Gudang")
    assert {one.id for one in there} == {budi.id, wati.id}
    other = await case_assignment.liaisons_of(turn, known[1])
    assert {one.id for one in other} == {budi.id}


@pytest.mark.parametrize(
    ("sql", "asked"),
    [
        ("SELECT 1", 1),
        ("UPDATE cases SET person_id = NULL", 0),
        ("UPDATE cases SET answered_at = NULL", 0),
        ("UPDATE person SET telegram_id = NULL", 0),
    ],
)
@pytest.mark.usefixtures("answered")
async def test_the_rating_is_asked_of_who_got_an_answer_here(
    turn: Turn, sql: str, asked: int
) -> None:
    await turn.tx.run(sql)
    await case_rating.ask_rating(turn, await the_case(turn))
    await case_rating.ask_rating(turn, await the_case(turn))
    assert await told(turn, EventName.RATING_ASKED) == asked


async def rates(turn: Turn, world: World, score: int) -> None:
    sari = await citizen(turn, world.sari)
    await case_rating.record_rating(turn, sari, RateService(1, score))


async def test_the_service_is_rated_once_asked_and_from_one_to_five(
    answered: World, turn: Turn
) -> None:
    with refused("button-unknown"):
        await rates(turn, answered, 5)
    await case_rating.ask_rating(turn, await the_case(turn))
    for score in (0, 6):
        with refused("button-unknown"):
            await rates(turn, answered, score)
    await rates(turn, answered, 1)
    with refused("rating-known"):
        await rates(turn, answered, 5)


@pytest.mark.parametrize(
    ("asked", "others_open", "words", "fit"),
    [
        (True, False, "5", Fit.SURELY),
        (True, False, "Terima kasih", Fit.NO),
        (False, False, "5", None),
        (True, True, "5", None),
    ],
)
async def test_a_number_is_a_rating_only_if_that_was_asked_and_nothing_else_is_open(
    answered: World, turn: Turn, asked: bool, others_open: bool, words: str, fit: Fit | None
) -> None:
    sari = await citizen(turn, answered.sari)
    if asked:
        await dialogues.save_dialogue(turn, sari, RatingQuestion(1))
    if others_open:
        await turn.tx.run("UPDATE cases SET state = 'in_process', answered_at = NULL")
    assert await case_rating.rating_fit(turn, sari, message(answered.sari, words)) is fit


async def says_of_rating(turn: Turn, world: World, purpose: str, **more: Any) -> bool:
    """Let Sari reply to the newest message of a purpose; say whether that is about her rating."""
    rows = await waiting(turn, purpose)
    link = Link("desk", 1, 1, rows[-1].seq if rows else None)
    sari, words = await citizen(turn, world.sari), message(world.sari, "Cepat sekali", **more)
    return await case_rating.take_rating_words(turn, sari, await the_case(turn), link, words)


async def test_one_sentence_in_reply_to_the_thanks_is_kept(answered: World, turn: Turn) -> None:
    thanks = RATING_WORDS.name
    assert not await says_of_rating(turn, answered, thanks)
    await case_rating.ask_rating(turn, await the_case(turn))
    await rates(turn, answered, 4)
    sari = await citizen(turn, answered.sari)
    await tell(turn, sari, Markup("Halo"), case=await the_case(turn))
    assert not await says_of_rating(turn, answered, "word")
    for content in (Content(kind="photo", file_id="p", text="x"), Content(kind="text", text=" ")):
        assert not await says_of_rating(turn, answered, thanks, content=content)
    assert await says_of_rating(turn, answered, thanks)
    assert not await says_of_rating(turn, answered, thanks)
