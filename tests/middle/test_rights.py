"""What people ask about their own data: how often, for how long, and by whom it is answered."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.actions.privacy import (
    data_export,
    retention_run,
    rights_answers,
    rights_cards,
    rights_start,
)
from bot.actions.privacy.rights_answers import RightsAnswerAnswers
from bot.desk import dialogues
from bot.dispatch.dialogue_answers import DIALOGUE_HANDLERS
from bot.domain.law.data_rights import Right, RightOutcome
from bot.domain.words.message_follow_ups import Context
from bot.domain.words.open_dialogues import RightsQuestion
from storage import cases, rights_requests
from tests.middle.data_acts import WORDS, asks, granted
from tests.middle.people import authority, citizen, message, officer, refused, waiting
from tests.prelude import TUESDAY, WIB, Act, Turn, World, rows


async def gets_data(turn: Turn, world: World, *, certain: bool = True) -> None:
    await data_export.ask_export(turn, await citizen(turn, world.sari), certain=certain)


@pytest.mark.parametrize("certain", [True, False])
async def test_a_file_on_its_way_is_not_made_again(filed: World, turn: Turn, certain: bool) -> None:
    await gets_data(turn, filed)
    with refused("data-too-soon"):
        await gets_data(turn, filed, certain=certain)


@pytest.mark.parametrize(
    ("arrived", "after", "possible"),
    [
        (False, timedelta(minutes=14, seconds=59), False),
        (False, timedelta(minutes=15), True),
        (True, timedelta(hours=23, minutes=59), False),
        (True, timedelta(days=1), True),
    ],
)
async def test_a_file_is_made_once_a_day_and_one_that_failed_again_soon(
    filed: World, arrived: bool, after: timedelta, possible: bool
) -> None:
    async with filed.desk.turn() as turn:
        await gets_data(turn, filed)
        if arrived:
            await rights_requests.set_delivered(turn.tx, 1, turn.now)
    filed.clock.turn(after)
    async with filed.desk.turn() as turn:
        if possible:
            await gets_data(turn, filed)
            return
        with refused("data-too-soon"):
            await gets_data(turn, filed)


async def test_another_right_keeps_nobody_from_the_file(filed: World, turn: Turn) -> None:
    await asks(turn, filed)
    await gets_data(turn, filed)
    assert len(await rights_requests.of_person(turn.tx, 1)) == 2


async def test_the_file_is_asked_about_first(filed: World, turn: Turn) -> None:
    await gets_data(turn, filed, certain=False)
    assert await rights_requests.of_person(turn.tx, 1) == []


async def test_what_waits_is_not_asked_for_again(filed: World, turn: Turn) -> None:
    await asks(turn, filed)
    sari = await citizen(turn, filed.sari)
    with refused("right-open-already"):
        await rights_start.ask_words(turn, sari, Right.RESTRICTION)
    with refused("right-open-already"):
        await rights_cards.file_request(turn, sari, Right.RESTRICTION, WORDS)


async def heard(world: World, words: str, asked: RightsQuestion | None, minutes: int = 0) -> bool:
    async with world.desk.turn() as turn:
        if asked is not None:
            await dialogues.save_dialogue(turn, await citizen(turn, world.sari), asked)
    world.clock.turn(timedelta(minutes=minutes))
    async with world.desk.turn() as turn:
        sari, said = await citizen(turn, world.sari), message(world.sari, words)
        question = DIALOGUE_HANDLERS[Context.RIGHT]
        if await question.fit(turn, sari, said) is None:
            return False
        await question.answer(turn, sari, said)
        return True


RESTRICTION = RightsQuestion(Right.RESTRICTION)


@pytest.mark.parametrize(
    ("asked", "minutes", "taken"),
    [
        (None, 0, False),
        (RightsQuestion(Right.CORRECTION), 0, True),
        (RightsQuestion(Right.ERASURE), 0, True),
        (RESTRICTION, 0, True),
        (RESTRICTION, 60, True),
        (RESTRICTION, 61, False),
        (RightsQuestion(Right.OBJECTION), 0, True),
    ],
)
async def test_words_answer_a_question_of_the_last_hour(
    filed: World, asked: RightsQuestion | None, minutes: int, taken: bool
) -> None:
    assert await heard(filed, WORDS, asked, minutes) is taken


@pytest.mark.parametrize(("words", "enough"), [("Hapus", False), ("Hapus semua", True)])
async def test_two_words_are_enough(filed: World, words: str, enough: bool) -> None:
    await heard(filed, words, RESTRICTION)
    async with filed.desk.turn() as turn:
        asked = await dialogues.find_dialogue(turn, await citizen(turn, filed.sari), RightsQuestion)
        assert asked is not None
        assert asked.words == (words if enough else "")


async def test_yes_files_what_was_written_and_nothing_before_that(filed: World) -> None:
    await heard(filed, "ya", RESTRICTION)
    assert await rows(filed, "SELECT * FROM rights_request") == []
    await heard(filed, "ya", RightsQuestion(Right.RESTRICTION, WORDS))
    assert len(await rows(filed, "SELECT * FROM rights_request")) == 1


@pytest.mark.parametrize("asked", [None, RESTRICTION])
async def test_nothing_written_is_nothing_to_send(
    filed: World, turn: Turn, asked: RightsQuestion | None
) -> None:
    sari = await citizen(turn, filed.sari)
    if asked is not None:
        await dialogues.save_dialogue(turn, sari, asked)
    with refused("button-earlier"):
        await rights_start.file_written_request(turn, sari)


async def test_a_restriction_that_holds_is_offered_to_be_lifted(filed: World, turn: Turn) -> None:
    await granted(turn, filed, Right.RESTRICTION)
    sari = await citizen(turn, filed.sari)
    await rights_start.ask_words(turn, sari, Right.OBJECTION)
    assert await dialogues.find_dialogue(turn, sari, RightsQuestion) is None
    await rights_start.lift_restriction(turn, sari)
    with refused("button-earlier"):
        await rights_start.lift_restriction(turn, sari)


async def test_a_right_is_answered_once_by_form_too(filed: World, turn: Turn) -> None:
    await granted(turn, filed, Right.OBJECTION)
    budi = await officer(turn, filed.budi)
    with refused("right-answered-already"):
        await rights_answers.prefill_answer(turn, budi, 1)


async def test_only_members_with_a_role_list_what_is_asked(filed: World, turn: Turn) -> None:
    with refused("not-an-officer"):
        await rights_answers.list_open_requests(turn, await officer(turn, filed.wati))


async def test_a_link_shows_no_right_to_a_citizen(filed: World, turn: Turn) -> None:
    number = await asks(turn, filed)
    with refused("no-such-case"):
        await rights_answers.RIGHT.by_link(turn, await citizen(turn, filed.sari), number)


async def test_an_officer_without_a_chat_is_led_there_and_shown_nothing(
    filed: World, turn: Turn
) -> None:
    number = await asks(turn, filed)
    budi = await officer(turn, filed.budi)
    await rights_answers.RIGHT.press(turn, budi, number)
    assert [row for row in await waiting(turn) if row.chat == str(filed.budi.id)] == []


@pytest.mark.parametrize(
    ("right", "outcome", "known"),
    [
        (Right.ERASURE, RightOutcome.GRANTED, 0),
        (Right.ERASURE, RightOutcome.REFUSED, 1),
        (Right.OBJECTION, RightOutcome.GRANTED, 1),
    ],
)
async def test_only_who_was_granted_erasure_is_forgotten(
    listed: World, right: Right, outcome: RightOutcome, known: int
) -> None:
    await listed.after(listed.rina.starts())
    async with listed.desk.turn() as turn:
        rina = await citizen(turn, listed.rina)
        asked = await rights_cards.file_request(turn, rina, right, WORDS)
        given = {"right_id": asked.id, "right_kind": right, "right_outcome": outcome}
        reasons = (
            {}
            if outcome is RightOutcome.GRANTED
            else {"right_reasons": "Masih diperlukan untuk permohonan lain."}
        )
        answer = RightsAnswerAnswers.model_validate(given | reasons)
        budi = await authority(turn, listed.budi, Act.ANSWER_RIGHT)
        await rights_answers.answer_request(turn, budi, None, answer)
    await listed.settle()
    sql = "SELECT * FROM person WHERE telegram_id = :rina"
    assert len(await rows(listed, sql, rina=listed.rina.id)) == known


async def corrects(turn: Turn, world: World, **given: Any) -> None:
    """Let Budi grant the correction that Sari asked for."""
    number = await asks(turn, world, Right.CORRECTION)
    done = {"right_id": number, "right_kind": "correction", "right_outcome": "granted"}
    by = await authority(turn, world.budi, Act.ANSWER_RIGHT)
    answer = RightsAnswerAnswers.model_validate(done | given)
    await rights_answers.answer_request(turn, by, None, answer)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"right_field": "name", "right_case": 1, "right_value": "9"}, "right-value-unfit"),
        (
            {"right_field": "guardian_name", "right_case": 1, "right_value": "Sri"},
            "right-value-unfit",
        ),
        (
            {"right_field": "name", "right_number": "7/2026", "right_value": "Sri"},
            "right-case-unknown",
        ),
        (
            {"right_field": "name", "right_number": "banyak", "right_value": "Sri"},
            "right-case-unknown",
        ),
    ],
)
async def test_what_a_request_cannot_hold_is_not_corrected(
    filed: World, turn: Turn, given: dict[str, Any], why: str
) -> None:
    with refused(why):
        await corrects(turn, filed, **given)


async def test_a_request_of_another_person_is_not_corrected(filed: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    with refused("right-case-unknown"):
        await corrects(turn, filed, right_field="name", right_number="1/2026", right_value="Sri")


@pytest.mark.parametrize("papers", ["valid", "waiting"])
async def test_a_corrected_name_makes_judged_papers_wait_again(
    filed: World, turn: Turn, papers: str
) -> None:
    await turn.tx.run("UPDATE proof SET state = :papers", papers=papers)
    await corrects(turn, filed, right_field="name", right_case=1, right_value="Sari Wulan")
    assert (await cases.identity(turn.tx, 1))["name"] == "Sari Wulan"
    assert [one["state"] for one in await turn.tx.all("SELECT state FROM proof")] == ["waiting"]


async def test_what_was_set_right_in_its_place_changes_nothing_here(
    filed: World, turn: Turn
) -> None:
    before = await cases.identity(turn.tx, 1)
    await corrects(turn, filed, right_field="other")
    assert await cases.identity(turn.tx, 1) == before


@pytest.mark.parametrize("requests", [0, 1])
async def test_which_request_is_corrected_is_asked_unless_there_is_one(
    filed: World, turn: Turn, requests: int
) -> None:
    if not requests:
        await turn.tx.run("UPDATE cases SET person_id = NULL")
    number = await asks(turn, filed, Right.CORRECTION)
    budi = await officer(turn, filed.budi)
    _, known = await rights_answers.prefill_answer(turn, budi, number)
    assert ("right_case" in known) is bool(requests)


@pytest.mark.parametrize(("hour", "day"), [(2, 23), (3, 24), (4, 24)])
def test_the_night_begins_at_three(hour: int, day: int) -> None:
    now = TUESDAY.replace(hour=hour)
    assert retention_run.last_night(now, WIB) == datetime(2026, 11, day, 3, 0, tzinfo=WIB)
