"""What moves the last day of an answer, and until which day it may.

Received on Tuesday 24 November 2026; ten working days are over on Tuesday 8 December.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.calendar import recount_last_days
from bot.actions.deadlines import case_dates, date_explanations, election_stages
from bot.actions.deadlines.election_stages import ElectionStageAnswers
from bot.actions.reminders import digest_lines, due_reminders
from bot.actions.requests import (
    deadline_regime,
    request_completion,
    request_filing,
    time_extension,
    unprocessed_requests,
)
from bot.actions.requests.deadline_regime import ClockRegimeAnswers
from bot.actions.requests.deficiency_form import DeficiencyAnswers
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import CloseIncomplete
from bot.desk import permission_checks
from bot.desk.turn import use_office
from bot.domain.law.answer_dates import AnchorPolicy, Dates
from bot.forms.outside_act_form import ExtensionAnswers
from storage import objections, office_days
from tests.middle import noticing, worlds
from tests.middle.day_counting import (
    BASIS,
    BY_DECREE,
    LAST_DAY,
    RECEIVED,
    complete_by,
    completes,
    on,
    reminded,
)
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.middle.worlds import REQUEST, agreed, draft
from tests.prelude import Act, Regime, Turn, World, opened, require, rows

WHY: dict[str, Any] = {
    "extension_ground": "not_held_yet",
    "extension_reasons": "Data masih dikumpulkan dari kecamatan.",
}
SHORTER = ClockRegimeAnswers(regime_reason="Informasi pemilihan yang sedang berjalan.")


async def extends(world: World, day: date = RECEIVED, **given: str) -> Dates:
    """Let Budi extend request 001 on a day; return its dates."""
    async with world.desk.turn(on(day)) as turn:
        answers = ExtensionAnswers.model_validate({**WHY, **given})
        budi = await authority(turn, world.budi, Act.EXTEND)
        await time_extension.extend_answer(turn, budi, await the_case(turn), answers)
    await world.settle()
    async with world.desk.turn(on(day)) as turn:
        return (await the_case(turn)).dates


@pytest.mark.parametrize(("regime", "possible"), [("umum", True), ("pemilu", False)])
async def test_in_an_election_stage_not_every_ground_extends(
    filed: World, regime: str, possible: bool
) -> None:
    await rows(filed, "UPDATE cases SET regime = :regime", regime=regime)
    if possible:
        await extends(filed, extension_ground="other")
        return
    with refused("extension-ground-in-stage"):
        await extends(filed, extension_ground="other")


async def test_nothing_is_extended_where_nobody_can_be_told(filed: World) -> None:
    await rows(filed, "UPDATE cases SET person_id = NULL")
    with refused("nobody-to-reply-to"):
        await extends(filed)


async def test_of_whom_nothing_is_known_a_request_is_completed_all_the_same(
    incomplete: World,
) -> None:
    await rows(incomplete, "UPDATE cases SET person_id = NULL")
    assert await completes(incomplete, date(2026, 11, 26)) == Dates(LAST_DAY, LAST_DAY)


@asynccontextmanager
async def counted_from_completion() -> AsyncIterator[World]:
    """Open an office that counts from completion, in which Sari's request 001 was just filed."""
    policy = AnchorPolicy.COMPLETED
    async with opened(made=worlds.filed, anchor=policy, anchor_basis=BASIS) as world:
        yield world


async def lists(world: World, day: date) -> None:
    async with world.desk.turn(on(day)) as turn:
        given = DeficiencyAnswers(deficiency_common="details")
        budi = await authority(turn, world.budi, Act.LIST_DEFICIENCIES)
        await request_completion.ask_completion(turn, budi, await the_case(turn), given)


LATER = Dates(date(2026, 12, 10), date(2026, 12, 10))


async def test_completion_counts_from_the_day_of_the_requester_s_last_message() -> None:
    async with counted_from_completion() as world:
        await lists(world, RECEIVED)
        assert await completes(world, date(2026, 11, 26), date(2026, 11, 30)) == LATER


@pytest.mark.parametrize(
    ("asked", "moves"), [(date(2026, 11, 27), True), (date(2026, 11, 30), False)]
)
async def test_completion_moves_nothing_if_the_desk_asked_after_three_working_days(
    asked: date, moves: bool
) -> None:
    async with counted_from_completion() as world:
        await lists(world, asked)
        assert ((await completes(world, date(2026, 12, 1))).legal > LAST_DAY) is moves


async def test_completion_moves_no_day_that_the_superior_ordered() -> None:
    async with counted_from_completion() as world:
        await lists(world, RECEIVED)
        await rows(world, "UPDATE cases SET ordered_on = '2026-12-01'")
        dates = await completes(world, date(2026, 11, 26))
        assert dates == Dates(LAST_DAY, LAST_DAY)


async def test_what_is_complete_on_the_day_of_receipt_moves_nothing() -> None:
    async with counted_from_completion() as world:
        await lists(world, RECEIVED)
        assert await completes(world, RECEIVED) == Dates(LAST_DAY, LAST_DAY)
        assert await rows(world, "SELECT * FROM due_date WHERE because = 'completed'") == []


async def test_an_office_that_gave_the_policy_up_counts_from_receipt_again() -> None:
    async with counted_from_completion() as world:
        await lists(world, RECEIVED)
        async with world.desk.turn() as turn:
            strict = turn.office.model_copy(update={"anchor": AnchorPolicy.STRICT})
            use_office(turn, strict)
        assert await completes(world, date(2026, 11, 26)) == Dates(LAST_DAY, LAST_DAY)


async def test_only_what_was_asked_for_on_that_basis_counts_anew() -> None:
    async with counted_from_completion() as world:
        await lists(world, RECEIVED)
        await rows(world, "UPDATE deficiency SET anchor_basis = ''")
        assert await completes(world, date(2026, 11, 26)) == Dates(LAST_DAY, LAST_DAY)


async def test_the_basis_is_told_only_of_what_counts_from_completion() -> None:
    async with counted_from_completion() as world:
        async with world.desk.turn() as turn:
            assert await date_explanations.completion_basis(turn, await the_case(turn)) == ""
        await lists(world, RECEIVED)
        await completes(world, date(2026, 11, 26))
        async with world.desk.turn() as turn:
            assert await date_explanations.completion_basis(turn, await the_case(turn)) == BASIS


async def closes(world: World, day: date) -> None:
    async with world.desk.turn(on(day)) as turn:
        await noticing.closes(turn, world)


async def test_what_is_not_asked_twice_whether_to_close_stays_open(incomplete: World) -> None:
    async with incomplete.desk.turn(on(await complete_by(incomplete) + timedelta(days=1))) as turn:
        case = await the_case(turn)
        budi = await authority(turn, incomplete.budi, Act.NOT_PROCESS)
        for answer in ("", YesNo.NO):
            await unprocessed_requests.ask_or_close(turn, case, budi, CloseIncomplete(1, answer))
        assert (await the_case(turn)).state == "to_complete"


@pytest.mark.usefixtures("filed")
async def test_of_a_request_that_waits_for_nothing_nothing_is_announced(turn: Turn) -> None:
    await request_completion.report_completion(turn, await the_case(turn), turn.now)
    assert await waiting(turn) == []


STAGE = ElectionStageAnswers(
    stage_name="Kampanye",
    stage_from=date(2026, 11, 24),
    stage_until=date(2026, 11, 30),
    stage_basis=BASIS,
)


async def stage(world: World, given: ElectionStageAnswers = STAGE) -> None:
    async with world.desk.turn() as turn:
        await election_stages.add_stage(
            turn, await authority(turn, world.budi, Act.KEEP_STAGES), None, given
        )


async def test_a_stage_ends_after_it_begins(filed: World) -> None:
    given = STAGE.model_copy(update={"stage_until": date(2026, 11, 23)})
    with refused("stage-ends-before-it-starts"):
        await stage(filed, given)


async def test_a_stage_is_withdrawn_after_it_was_asked(filed: World) -> None:
    await stage(filed)
    await stage(filed)
    async with filed.desk.turn() as turn:
        budi = await authority(turn, filed.budi, Act.KEEP_STAGES)
        await election_stages.withdraw(turn, budi, 1)
        assert list(await office_days.current_stages(turn.tx)) == [1, 2]
        await election_stages.withdraw(turn, budi, 1, certain=True)
        assert list(await office_days.current_stages(turn.tx)) == [2]
        with refused("stage-gone"):
            await election_stages.withdraw(turn, budi, 1)


async def shortens(world: World, number: int = 1) -> None:
    async with world.desk.turn() as turn:
        case = await the_case(turn, number)
        budi = await permission_checks.authorize(
            turn, await officer(turn, world.budi), case, Act.CHANGE_REGIME
        )
        await deadline_regime.shorten(turn, budi, case, SHORTER)


async def test_what_was_shortened_meanwhile_is_not_shortened_again(filed: World) -> None:
    await stage(filed)
    async with filed.desk.turn() as turn:
        case, budi = await the_case(turn), await officer(turn, filed.budi)
        by = await permission_checks.authorize(turn, budi, case, Act.CHANGE_REGIME)
        short = case.model_copy(update={"regime": Regime.PEMILU})
        with refused("regime-already-so"):
            await deadline_regime.shorten(turn, by, short, SHORTER)


async def test_a_shorter_date_that_has_passed_is_only_a_target(filed: World) -> None:
    await stage(filed)
    filed.clock.turn_to(on(LAST_DAY))
    await shortens(filed)
    async with filed.desk.turn() as turn:
        case = await the_case(turn)
        assert case.internal_on is not None
        assert case.internal_on < LAST_DAY == case.due_on


@pytest.mark.parametrize(
    ("uttered", "received"),
    [(None, RECEIVED), (date(2026, 11, 20), date(2026, 11, 20)), (date(2026, 11, 2), RECEIVED)],
)
async def test_a_request_is_received_with_its_words_unless_its_day_would_be_past(
    listed: World, uttered: date | None, received: date
) -> None:
    await listed.after(listed.sari.starts())
    async with listed.desk.turn() as turn:
        sari = await agreed(turn, listed.sari)
        said = replace(
            draft(REQUEST, sari.id, turn.now), uttered_at=on(uttered) if uttered else None
        )
        case = await request_filing.file(turn, sari, said)
        assert case.received_on == received


@pytest.mark.usefixtures("filed")
async def test_of_a_day_that_the_superior_ordered_no_other_reminder_is_planned(turn: Turn) -> None:
    before = await reminded(turn)
    await turn.tx.run("UPDATE cases SET ordered_on = '2026-12-01', due_on = '2026-12-15'")
    await case_dates.plan_answer_reminders(turn, await the_case(turn))
    assert await reminded(turn) == before


async def test_a_unit_is_reminded_only_where_one_is_asked(filed: World) -> None:
    for unit, asked in ((None, None), ("Data", None), ("Data", "2026-11-24")):
        async with filed.desk.turn() as turn:
            sql = "UPDATE cases SET unit = :unit, unit_asked_on = :asked"
            await turn.tx.run(sql, unit=unit, asked=asked)
            await case_dates.plan_unit_reminders(turn, await the_case(turn))
            planned = any(":unit:" in key for key in await reminded(turn))
            assert planned is (asked is not None)


async def test_the_day_for_the_commission_is_told_after_silence_and_not_before(
    objected: World,
) -> None:
    async with objected.desk.turn() as turn:
        objection = await objections.get(turn.tx, 1)
        assert objection is not None
    for days, told in ((0, False), (1, True)):
        async with objected.desk.turn(on(objection.due_on + timedelta(days=days))) as turn:
            until = recount_last_days.told_dispute_day(turn, objection, turn.calendar)
            assert (until is not None) is told
            settled = replace(objection, state="withdrawn")
            assert recount_last_days.told_dispute_day(turn, settled, turn.calendar) is None


@pytest.mark.usefixtures("filed")
async def test_a_reason_that_was_not_told_is_shown_to_officers_alone(turn: Turn) -> None:
    case, dates = await the_case(turn), Dates(LAST_DAY, LAST_DAY)
    await case_dates.set_dates(
        turn, case, dates, because="regime", by=BY_DECREE, reason="Catatan dalam."
    )
    assert "Catatan dalam." not in await date_explanations.explain_date(turn, "id", case)
    assert "Catatan dalam." in await date_explanations.explain_date(turn, "id", case, inside=True)


@pytest.mark.parametrize(
    ("day", "ordered", "basis"),
    [
        (date(2026, 11, 27), None, BASIS),
        (date(2026, 11, 28), None, ""),
        (date(2026, 11, 27), LAST_DAY, ""),
    ],
)
async def test_counting_from_completion_is_promised_only_in_time_and_without_an_order(
    day: date, ordered: date | None, basis: str
) -> None:
    async with counted_from_completion() as world, world.desk.turn(on(day)) as turn:
        case = (await the_case(turn)).model_copy(update={"ordered_on": ordered})
        assert date_explanations.promised_basis(turn, case) == basis


@pytest.mark.parametrize(
    ("asked", "by"), [(None, date(2026, 12, 3)), (date(2026, 12, 3), date(2026, 12, 4))]
)
@pytest.mark.usefixtures("filed")
async def test_a_unit_that_is_asked_late_has_a_day_more(
    turn: Turn, asked: date | None, by: date
) -> None:
    case = (await the_case(turn)).model_copy(update={"unit_asked_on": asked})
    assert case_dates.unit_date(turn, case) == by


@pytest.mark.parametrize(
    ("day", "last"),
    [(date(2026, 11, 27), date(2026, 11, 27)), (date(2026, 11, 28), LAST_DAY)],
)
async def test_a_step_past_its_own_day_is_due_by_that_of_the_answer(
    filed: World, day: date, last: date
) -> None:
    [row] = await rows(filed, "SELECT min(id) AS id FROM reminder WHERE kind = 'completeness'")
    async with filed.desk.turn(on(day)) as turn:
        due = require(await due_reminders.reload_due(turn, row["id"]), "unknown")
        assert digest_lines.last_day(due) == last
