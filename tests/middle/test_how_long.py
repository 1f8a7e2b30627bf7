"""How long something holds: to the last second, and from then on no more."""

from datetime import timedelta

import pytest

from bot.actions.cases import card_lines, case_pin
from bot.actions.delivery import unreachable_people
from bot.actions.group import binding_codes, group_setup
from bot.actions.privacy import retention_run
from bot.actions.privacy.retention_run import FileOpeningAnswers
from bot.actions.requests import request_completion, request_filing
from bot.actions.welcome import office_answers, privacy_consent
from bot.desk.messages import say_group
from storage import people, request_facts
from storage.sqlite_connection import instant_as_text
from tests.middle.day_counting import day_off, puts_in_force
from tests.middle.people import authority, citizen, officer, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Act, Turn, World

SECOND = timedelta(seconds=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(("after", "locked"), [(HOUR - SECOND, True), (HOUR, False)])
async def test_five_wrong_pins_lock_an_account_for_an_hour(
    filed: World, after: timedelta, *, locked: bool
) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        for _ in range(5):
            await case_pin.count_wrong(turn, sari)
    filed.clock.turn(after)
    async with filed.desk.turn() as turn:
        assert await case_pin.is_pin_locked(turn, sari) is locked


@pytest.mark.parametrize(
    ("after", "answer"), [(HOUR - SECOND, "install-too-often"), (HOUR, "install-needs-code")]
)
async def test_five_wrong_codes_for_a_group_are_counted_for_an_hour(
    filed: World, after: timedelta, answer: str
) -> None:
    async with filed.desk.turn() as turn:
        await turn.tx.run("DELETE FROM desk_state")
        turn.tx.known.clear()
        for _ in range(5):
            await binding_codes.why_not(turn, "1", filed.budi.id, -5)
    filed.clock.turn(after)
    async with filed.desk.turn() as turn:
        assert await binding_codes.why_not(turn, "1", filed.budi.id, -5) == answer


async def test_a_restricted_file_is_opened_for_seven_days(restricted: World, turn: Turn) -> None:
    why = FileOpeningAnswers(file_opening_reason="Diminta Komisi Informasi.")
    budi = await officer(turn, restricted.budi)
    await retention_run.open_file(turn, budi, await the_case(turn), why)
    *_, said = await waiting(turn)
    assert "1 Desember 2026" in said.payload["text"]


@pytest.mark.parametrize(
    ("after", "told"), [(timedelta(minutes=10) - SECOND, 1), (timedelta(minutes=10), 2)]
)
async def test_what_completes_a_request_within_ten_minutes_is_announced_once(
    incomplete: World, after: timedelta, told: int
) -> None:
    async with incomplete.desk.turn() as turn:
        case = await the_case(turn)
        for at in (turn.now, turn.now + after):
            await request_completion.report_completion(turn, case, at)
        said = [row for row in await waiting(turn) if row.chat == "group"]
        assert len(said) == told


@pytest.mark.parametrize(("after", "shown"), [(HOUR, False), (HOUR + SECOND, True)])
async def test_the_privacy_notice_that_was_shown_within_the_hour_is_not_shown_again(
    filed: World, after: timedelta, *, shown: bool
) -> None:
    async with filed.desk.turn() as turn:
        rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
        await privacy_consent.ask_consent(turn, rina, "form")
        await turn.tx.run("DELETE FROM outbox")
    filed.clock.turn(after)
    async with filed.desk.turn() as turn:
        await privacy_consent.ask_consent(turn, rina, "form")
        [said] = await waiting(turn)
        assert ("UU" in said.payload["text"]) is shown


@pytest.mark.parametrize(("ahead", "named"), [(14, True), (15, False)])
async def test_who_asks_when_it_is_open_is_told_of_days_off_within_a_fortnight(
    filed: World, turn: Turn, ahead: int, *, named: bool
) -> None:
    by = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    change = day_off(turn.today + timedelta(days=ahead), added=True)
    await puts_in_force(turn, by, change)
    await office_answers.answer_topics(
        turn, await citizen(turn, filed.sari), ("hours",), "jam buka?"
    )
    *_, said = await waiting(turn)
    assert ("Desember" in said.payload["text"]) is named


@pytest.mark.parametrize(
    ("apart", "said"), [(timedelta(minutes=12) - SECOND, False), (timedelta(minutes=12), True)]
)
async def test_that_a_requester_left_is_told_six_times_an_hour(
    filed: World, apart: timedelta, *, said: bool
) -> None:
    start = filed.clock.now()
    for number in range(7):
        at = start if number == 0 else start + 5 * apart if number == 6 else start + number * SECOND
        async with filed.desk.turn(at) as turn:
            await turn.tx.run("DELETE FROM outbox")
            await unreachable_people.record_unreachable(turn, filed.sari.id)
            told = [row for row in await waiting(turn) if row.chat == "group"]
            await people.set_reachable(turn.tx, filed.sari.id, reachable=True)
            await turn.tx.run("DELETE FROM unreached")
    assert bool(told) is said


@pytest.mark.parametrize(("after", "told"), [(DAY - SECOND, 0), (DAY, 1)])
async def test_that_the_group_shut_the_desk_out_is_told_once_a_day(
    filed: World, after: timedelta, told: int
) -> None:
    async with filed.desk.turn() as turn:
        await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
        await group_setup.record_shut_out(turn, "bot was kicked")
        await turn.tx.run("DELETE FROM outbox")
    async with filed.desk.turn(filed.clock.now() + after) as turn:
        await group_setup.record_shut_out(turn, "bot was kicked")
        assert len(await waiting(turn)) == told


@pytest.mark.usefixtures("drafted")
async def test_what_waits_for_a_group_that_is_shut_is_tried_again_after_a_minute(
    turn: Turn,
) -> None:
    await say_group(turn, "answer-goes-on", case=await the_case(turn))
    await group_setup.record_shut_out(turn, "bot was kicked")
    waits = await turn.tx.all("SELECT DISTINCT not_before FROM outbox WHERE state = 'queued'")
    assert [row["not_before"] for row in waits] == [
        instant_as_text(turn.now + timedelta(minutes=1))
    ]


@pytest.mark.parametrize(("days", "named"), [(30, True), (31, False)])
async def test_a_request_counts_as_asked_again_within_thirty_days(
    filed: World, days: int, *, named: bool
) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
        day = turn.today - timedelta(days=days)
        asked = "UPDATE cases SET state = 'answered', received_on = :day WHERE id = 1"
        await turn.tx.run(asked, day=day)
        case = await the_case(turn, 2)
        facts = await request_facts.for_card(turn.tx, case)
        lines = await card_lines.origin_lines(turn, case, facts)
        assert ("001/" in str(lines)) is named
