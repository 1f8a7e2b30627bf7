"""Who is forgotten, what goes, and what the law keeps."""

from datetime import datetime, timedelta

import pytest

from bot.actions.privacy import data_erasure, retention_run, rights_cards, rights_start
from bot.actions.privacy.retention_run import FileOpeningAnswers
from bot.desk.permission_checks import demand_possible
from bot.domain.law.data_rights import DataKind, Right, RightOutcome
from storage import expired_data, people, rights_requests
from tests.middle.data_acts import WORDS
from tests.middle.people import citizen, officer, refused, the_case
from tests.prelude import TUESDAY, Act, Turn, World, rows


async def stranger(world: World) -> int:
    """Let Rina write once, agree to nothing, and leave; return who she is to the desk."""
    async with world.desk.turn() as turn:
        rina = await people.add_person(turn.tx, world.rina.id, "id", turn.now)
        await data_erasure.schedule_erasure(turn, rina.id)
    return rina.id


async def test_who_left_and_is_bound_by_nothing_is_forgotten(filed: World) -> None:
    rina = await stranger(filed)
    await data_erasure.ERASE_PEOPLE(filed.desk, TUESDAY)
    async with filed.desk.turn() as turn:
        assert await people.get(turn.tx, rina) is None


async def test_who_came_back_meanwhile_is_not_forgotten(filed: World) -> None:
    rina = await stranger(filed)
    async with filed.desk.turn() as turn:
        await people.set_consent(turn.tx, rina, "4", 1, turn.now)
    await data_erasure.ERASE_PEOPLE(filed.desk, TUESDAY)
    async with filed.desk.turn() as turn:
        assert await people.get(turn.tx, rina) is not None
    assert await rows(filed, "SELECT * FROM leaver") == []


async def test_nobody_is_forgotten_twice(filed: World) -> None:
    await stranger(filed)
    assert [await data_erasure.ERASE_PEOPLE(filed.desk, TUESDAY) for _ in range(2)] == [1, 0]
    assert await rows(filed, "SELECT * FROM leaver") == []


async def test_who_has_a_request_is_never_listed_to_be_forgotten(filed: World) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await people.set_consent(turn.tx, sari.id, None, None, turn.now)
        await data_erasure.schedule_erasure(turn, sari.id)
    assert await rows(filed, "SELECT * FROM leaver") == []


async def test_nobody_is_listed_to_be_forgotten_who_is_not_known(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await data_erasure.schedule_erasure(turn, None)
    assert await rows(filed, "SELECT * FROM leaver") == []


async def test_erasure_is_asked_for_once_while_it_waits(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await rights_cards.file_request(turn, sari, Right.ERASURE, WORDS)
    with refused("right-open-already"):
        await rights_start.ask_words(turn, sari, Right.ERASURE)


async def test_what_was_answered_may_be_asked_for_again(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    asked = await rights_cards.file_request(turn, sari, Right.ERASURE, WORDS)
    await rights_cards.record_answer(turn, asked, RightOutcome.GRANTED, "", None)
    await rights_cards.file_request(turn, sari, Right.ERASURE, WORDS)
    assert len(await rights_requests.of_person(turn.tx, sari.id)) == 2


async def test_another_right_may_be_asked_for_meanwhile(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await rights_cards.file_request(turn, sari, Right.ERASURE, WORDS)
    await rights_cards.file_request(turn, sari, Right.RESTRICTION, WORDS)
    assert len(await rights_requests.of_person(turn.tx, sari.id)) == 2


async def test_a_right_is_answered_once(filed: World, turn: Turn) -> None:
    asked = await rights_cards.file_request(
        turn, await citizen(turn, filed.sari), Right.ERASURE, WORDS
    )
    await rights_cards.record_answer(turn, asked, RightOutcome.GRANTED, "", None)
    with refused("right-answered-already"):
        await rights_cards.record_answer(turn, asked, RightOutcome.REFUSED, "", None)


async def test_consent_that_nobody_gave_is_not_withdrawn(filed: World, turn: Turn) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    with refused("withdrawal-nothing-agreed"):
        await data_erasure.ask_withdrawal(turn, rina)
    with refused("button-earlier"):
        await data_erasure.withdraw_consent(turn, rina, "yes")


@pytest.mark.parametrize("way", ["yes", "elsewhere"])
async def test_with_a_request_open_it_must_be_said_what_becomes_of_it(
    filed: World, turn: Turn, way: str
) -> None:
    with refused("button-earlier"):
        sari = await citizen(turn, filed.sari)
        await data_erasure.withdraw_consent(turn, sari, way)


@pytest.mark.parametrize("way", ["hand", "drop"])
async def test_with_nothing_open_there_is_nothing_to_hand_over(
    answered: World, turn: Turn, way: str
) -> None:
    with refused("button-earlier"):
        sari = await citizen(turn, answered.sari)
        await data_erasure.withdraw_consent(turn, sari, way)


async def test_an_objection_that_waits_is_something_open(objected: World, turn: Turn) -> None:
    with refused("button-earlier"):
        sari = await citizen(turn, objected.sari)
        await data_erasure.withdraw_consent(turn, sari, "yes")


async def test_who_withdraws_everything_withdraws_request_and_consent(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await data_erasure.withdraw_consent(turn, sari, "drop")
    assert (await the_case(turn)).state == "withdrawn"
    assert (await citizen(turn, filed.sari)).consent_version is None


async def test_who_withdraws_everything_withdraws_the_objection_that_waits(
    objected: World,
) -> None:
    async with objected.desk.turn() as turn:
        sari = await citizen(turn, objected.sari)
        await data_erasure.withdraw_consent(turn, sari, "drop")
    [kept] = await rows(objected, "SELECT state FROM objection")
    assert kept["state"] == "withdrawn"


async def test_what_is_handed_over_goes_on_without_a_chat(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await data_erasure.withdraw_consent(turn, sari, "hand")
    case = await the_case(turn)
    requester = await people.get(turn.tx, case.person_id)
    assert requester is not None
    assert (case.state, requester.has_chat) == ("received", False)


@pytest.mark.usefixtures("answered")
async def test_a_file_that_is_not_restricted_is_not_opened(turn: Turn) -> None:
    for case in (await the_case(turn), None):
        with refused("file-not-restricted"):
            await demand_possible(turn, case, Act.OPEN_FILE)


@pytest.mark.usefixtures("restricted")
async def test_a_restricted_file_is_opened(turn: Turn) -> None:
    await demand_possible(turn, await the_case(turn), Act.OPEN_FILE)


@pytest.mark.usefixtures("restricted")
async def test_without_an_archive_schedule_nothing_is_listed_to_be_destroyed(turn: Turn) -> None:
    with refused("destruction-without-schedule"):
        await demand_possible(turn, None, Act.APPROVE_DESTRUCTION)


@pytest.mark.usefixtures("restricted")
async def test_nothing_is_listed_to_be_destroyed_before_its_time(turn: Turn) -> None:
    with refused("destruction-nothing"):
        await retention_run.prefill_list(turn, None)


async def test_erasure_leaves_what_the_register_needs(answered: World) -> None:
    async with answered.desk.turn() as turn:
        sari = await citizen(turn, answered.sari)
        said = await data_erasure.erase(turn, sari)
        assert await expired_data.must_stay_known(turn.tx, sari.id)
        assert "001" not in said
    assert len(await rows(answered, "SELECT * FROM cases")) == 1


@pytest.mark.parametrize(("seconds", "closed"), [(-1, False), (0, True)])
async def test_an_opened_file_is_restricted_again_after_seven_days(
    restricted: World, turn: Turn, seconds: int, closed: bool
) -> None:
    given = FileOpeningAnswers(file_opening_reason="Diminta Komisi Informasi untuk sidang.")
    budi = await officer(turn, restricted.budi)
    await retention_run.open_file(turn, budi, await the_case(turn), given)
    at = turn.now + timedelta(days=7, seconds=seconds)
    assert (await the_case(turn)).is_restricted(at) is closed


@pytest.mark.parametrize(("minutes", "told"), [(-1, 0), (0, 1)])
async def test_people_hear_that_their_data_is_gone_by_day(
    answered: World, minutes: int, told: int
) -> None:
    async with answered.desk.turn() as turn:
        await expired_data.mark_to_tell(turn.tx, DataKind.IDENTITY, 1)
    time = answered.desk.office.citizen_time
    at = datetime.combine(TUESDAY.date(), time, answered.desk.zone) + timedelta(minutes=minutes)
    assert await retention_run.TELL_PEOPLE(answered.desk, at) == told
