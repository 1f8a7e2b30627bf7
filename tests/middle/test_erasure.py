"""Who is forgotten, what goes, and what the law keeps."""

from datetime import datetime, timedelta

import pytest

from bot.actions.privacy import data_correction, data_erasure, retention_run, rights_cards
from bot.actions.privacy.retention_run import FileOpeningAnswers
from bot.desk import dialogues
from bot.desk.permission_checks import demand_possible
from bot.desk.turn import Turn
from bot.dispatch.dialogue_answers import DIALOGUE_HANDLERS
from bot.domain.law.acts import Act
from bot.domain.law.data_rights import DataKind, Right, RightOutcome
from bot.domain.words.message_follow_ups import Context, Fit
from bot.domain.words.open_dialogues import CertaintyQuestion, RightsQuestion
from storage import expired_data, people, rights_requests
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.world import TUESDAY, World, rows


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


async def test_erasure_is_asked_about_first(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await data_erasure.ask_erasure(turn, sari)
    asked = await dialogues.find_dialogue(turn, sari, CertaintyQuestion)
    assert asked == CertaintyQuestion("erasure")
    assert await rights_requests.of_person(turn.tx, sari.id) == []


async def test_erasure_is_asked_for_once_while_it_waits(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await data_erasure.ask_erasure(turn, sari, certain=True)
    with refused("right-open-already"):
        await data_erasure.ask_erasure(turn, sari)


async def test_what_was_answered_may_be_asked_for_again(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    asked = await rights_cards.file_request(turn, sari, Right.ERASURE, {})
    await rights_cards.record_answer(turn, asked, RightOutcome.GRANTED, "", None)
    await data_erasure.ask_erasure(turn, sari, certain=True)
    assert len(await rights_requests.of_person(turn.tx, sari.id)) == 2


async def test_another_right_may_be_asked_for_meanwhile(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await rights_cards.file_request(turn, sari, Right.ERASURE, {})
    await rights_cards.file_request(turn, sari, Right.RESTRICTION, {})
    assert len(await rights_requests.of_person(turn.tx, sari.id)) == 2


async def test_a_right_is_answered_once(filed: World, turn: Turn) -> None:
    asked = await rights_cards.file_request(
        turn, await citizen(turn, filed.sari), Right.ERASURE, {}
    )
    await rights_cards.record_answer(turn, asked, RightOutcome.GRANTED, "", None)
    with refused("right-answered-already"):
        await rights_cards.record_answer(turn, asked, RightOutcome.REFUSED, "", None)


async def test_only_the_requester_corrects_the_data_of_a_request(filed: World, turn: Turn) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    with refused("no-such-case"):
        await data_correction.offer_fields(turn, rina, 1)
    with refused("no-such-case"):
        await data_correction.ask_new_value(turn, rina, 1, "name")
    with refused("no-such-case"):
        await data_correction.offer_fields(turn, rina, 7)


async def test_only_what_a_person_told_about_themselves_is_corrected(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    for field in ("subject", "kind", "guardian_name"):
        with refused("button-earlier"):
            await data_correction.ask_new_value(turn, sari, 1, field)


async def corrects(world: World, new: str | None = "Sari Wulan") -> list[str]:
    """Let Sari send a new name for request 001; return how what she asked for stands."""
    async with world.desk.turn() as turn:
        sari = await citizen(turn, world.sari)
        asked = RightsQuestion(Right.CORRECTION, case=1, field="name", old="Sari", new=new)
        await dialogues.save_dialogue(turn, sari, asked)
        await data_correction.submit_correction(turn, sari)
        found = await rights_requests.of_person(turn.tx, sari.id)
        return ["open" if one.answered_at is None else str(one.outcome) for one in found]


async def test_what_nobody_verified_is_corrected_at_once(filed: World) -> None:
    assert await corrects(filed) == ["granted"]


async def test_the_office_is_asked_once_an_officer_found_the_request_complete(
    answered: World,
) -> None:
    assert await corrects(answered) == ["open"]


async def test_the_office_is_asked_once_the_papers_were_judged(filed: World) -> None:
    await rows(filed, "UPDATE proof SET state = 'valid'")
    assert await corrects(filed) == ["open"]


async def test_papers_that_wait_keep_nobody_from_correcting(proving: World) -> None:
    assert await corrects(proving) == ["granted"]


async def test_no_value_no_correction(filed: World) -> None:
    with refused("button-earlier"):
        await corrects(filed, new=None)


async def test_words_are_a_correction_only_where_one_was_asked_for(filed: World) -> None:
    question = DIALOGUE_HANDLERS[Context.RIGHT]
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        words = message(filed.sari, "Sari Wulan")
        assert await question.fit(turn, sari, words) is None
        await dialogues.save_dialogue(turn, sari, RightsQuestion(Right.OBJECTION))
        assert await question.fit(turn, sari, words) is Fit.MAYBE
        asked = RightsQuestion(Right.CORRECTION, case=1, field="name")
        await dialogues.save_dialogue(turn, sari, asked)
        assert await question.fit(turn, sari, words) is Fit.SURELY


@pytest.mark.parametrize(("field", "deleted"), [("nik", 1), ("name", 0)])
async def test_a_typed_nik_is_deleted_from_the_chat(
    filed: World, turn: Turn, field: str, deleted: int
) -> None:
    sari = await citizen(turn, filed.sari)
    asked = RightsQuestion(Right.CORRECTION, case=1, field=field)
    await dialogues.save_dialogue(turn, sari, asked)
    await data_correction.take_new_value(turn, sari, message(filed.sari, "3310014107990002"))
    said = [row.method for row in await waiting(turn)]
    assert said.count("deleteMessage") == deleted


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
