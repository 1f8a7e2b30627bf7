"""When days begin that the law gives to a requester, and what they are told of them.

Received on Tuesday 24 November 2026; ten working days are over on Tuesday 8 December.
"""

from datetime import date, timedelta

import pytest

from bot.actions.deadlines import case_dates, objection_window
from bot.actions.objections import objection_filing
from bot.actions.requests import request_completion, time_extension
from bot.desk import notice_delivery
from bot.desk.notice_delivery import GivenElsewhere
from bot.domain.law.answer_dates import AnchorPolicy
from bot.domain.law.legal_notice import ANSWER, MISSING, DeliveryProof, DeliveryWay
from bot.domain.law.objection_rules import Ground
from bot.texts import Markup
from storage import cases
from tests.middle import worlds
from tests.middle.day_counting import (
    BASIS,
    BY_DECREE,
    LAST_DAY,
    RECEIVED,
    complete_by,
    completes,
    on,
)
from tests.middle.noticing import WHY, at, decided, decides, extends, lists
from tests.middle.people import authority, citizen, the_case, waiting
from tests.middle.worlds import OBJECTION, draft
from tests.prelude import Act, Turn, World, opened, rows

SET = "UPDATE cases SET"


@pytest.mark.parametrize(
    ("day", "sql", "offered"),
    [
        pytest.param(LAST_DAY, "", True, id="on the last day"),
        pytest.param(LAST_DAY + timedelta(days=1), "", False, id="the day after"),
        pytest.param(LAST_DAY, f"{SET} state = 'answered'", False, id="it is answered"),
        pytest.param(LAST_DAY, f"{SET} extended_at = received_at", False, id="it was extended"),
    ],
)
async def test_an_extension_is_offered_while_it_is_possible(
    filed: World, day: date, sql: str, *, offered: bool
) -> None:
    if sql:
        await rows(filed, sql)
    async with filed.desk.turn(on(day)) as turn:
        assert bool(case_dates.extension_buttons(turn, await the_case(turn))) is offered


def received(day: int, way: DeliveryWay = DeliveryWay.COUNTER) -> DeliveryProof:
    return DeliveryProof(at(day), way, 1, "Resi 1")


async def reaches(world: World, proof: DeliveryProof, notice: int = 1) -> None:
    """Let the notice that was decided reach Sari outside the chat."""
    async with world.desk.turn(proof.at) as turn:
        await notice_delivery.record_delivery(turn, notice, proof)


@pytest.mark.parametrize("state", ["in_process", "answered", "withdrawn"])
async def test_a_list_that_arrives_when_nothing_is_missing_any_more_counts_no_days(
    filed: World, state: str
) -> None:
    await lists(filed)
    before = await complete_by(filed)
    await rows(filed, "UPDATE cases SET state = :state", state=state)
    await reaches(filed, received(3))
    assert await complete_by(filed) == before


async def test_who_is_not_known_any_more_is_sent_no_letter(filed: World) -> None:
    await lists(filed)
    await rows(filed, "UPDATE cases SET person_id = NULL")
    await reaches(filed, received(3))
    assert await rows(filed, "SELECT * FROM paper WHERE kind = 'deficiency'") == []


@pytest.mark.parametrize(
    ("sent", "counted"),
    [
        pytest.param(27, date(2026, 12, 15), id="within three working days of receipt"),
        pytest.param(30, LAST_DAY, id="later: the office counts from receipt"),
    ],
)
async def test_whether_the_desk_asked_in_time_follows_from_when_its_list_left(
    sent: int, counted: date
) -> None:
    async with opened(
        made=worlds.filed, anchor=AnchorPolicy.COMPLETED, anchor_basis=BASIS
    ) as world:
        async with world.desk.turn(on(RECEIVED)) as turn:
            await decided(turn, world, MISSING)
        left = DeliveryProof(on(date(2026, 11, sent)), DeliveryWay.POST, world.budi.id, "Resi 1")
        await reaches(world, left)
        assert (await completes(world, date(2026, 12, 1))).legal == counted


@pytest.mark.parametrize("state", ["answered", "withdrawn"])
async def test_what_is_over_is_not_extended_any_more(filed: World, state: str) -> None:
    await extends(filed)
    await rows(filed, "UPDATE cases SET state = :state", state=state)
    await reaches(filed, received(3))
    async with filed.desk.turn(at(3)) as turn:
        case = await the_case(turn)
        assert (case.due_on, case.is_extended) == (LAST_DAY, False)


async def test_the_longer_date_holds_also_where_nobody_is_known_to_write_to(filed: World) -> None:
    await extends(filed)
    await rows(filed, "UPDATE cases SET person_id = NULL")
    await reaches(filed, received(3))
    async with filed.desk.turn(at(3)) as turn:
        assert (await the_case(turn)).is_extended


async def test_who_is_in_no_chat_and_had_the_extension_in_hand_is_sent_nothing(
    recorded: World,
) -> None:
    elsewhere = GivenElsewhere(received(3), {})
    async with recorded.desk.turn(at(3)) as turn:
        budi = await authority(turn, recorded.budi, Act.EXTEND)
        await time_extension.record_extension(turn, budi, await the_case(turn), WHY, elsewhere)
        assert (await the_case(turn)).is_extended
        assert await turn.tx.all("SELECT kind FROM paper WHERE recipient = 'by_hand'") == []


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE person SET language = 'id'", ["group", "sari"]),
        ("UPDATE person SET reachable = 0", ["group"]),
        ("UPDATE person SET telegram_id = NULL", ["group"]),
        ("UPDATE cases SET person_id = NULL", ["group"]),
        ("UPDATE cases SET state = 'answered'", []),
    ],
)
async def test_that_an_extension_came_too_late_is_told_to_whom_it_concerns(
    filed: World, sql: str, told: list[str]
) -> None:
    await extends(filed)
    await rows(filed, sql)
    async with filed.desk.turn(at(9)) as turn:
        known = {row.seq for row in await waiting(turn)}
        await notice_delivery.record_delivery(turn, 1, received(9))
        new = [row for row in await waiting(turn) if row.seq not in known]
        said = [row for row in new if "8 Desember 2026" in str(row.payload)]
        heard = ["sari" if row.chat == str(filed.sari.id) else "group" for row in said]
        assert sorted(heard) == told
        assert not (await the_case(turn)).is_extended


async def test_where_no_notice_says_when_it_came_the_days_to_object_begin_with_the_answer(
    drafted: World,
) -> None:
    await decides(drafted, ANSWER)
    await reaches(drafted, received(1, DeliveryWay.POST))
    await rows(drafted, "UPDATE notice SET what = 'new-date'")
    async with drafted.desk.turn(at(7)) as turn:
        case = await the_case(turn)
        until = await objection_window.told_last_day(turn, case, turn.calendar)
        assert until == date(2027, 1, 18)


@pytest.mark.parametrize(
    ("day", "state", "says"),
    [
        pytest.param(27, "to_complete", "Batas melengkapi tetap", id="in time"),
        pytest.param(28, "to_complete", "sudah lewat", id="late"),
        pytest.param(28, "not_processed", "dinyatakan tidak diproses", id="it was closed"),
        pytest.param(27, "in_process", "", id="it is complete"),
    ],
)
async def test_who_adds_something_reads_what_becomes_of_it(
    incomplete: World, day: int, state: str, says: str
) -> None:
    await rows(incomplete, "UPDATE cases SET state = :state", state=state)
    async with incomplete.desk.turn(on(date(2026, 11, day))) as turn:
        case = await the_case(turn)
        said = await request_completion.with_next_steps(turn, "id", case, Markup("Terima kasih."))
        assert says in said
        assert (said == "Terima kasih.") is (says == "")


async def test_before_the_last_day_silence_is_no_ground(filed: World) -> None:
    for day, seen in ((LAST_DAY, 0), (date(2026, 12, 9), 1)):
        async with filed.desk.turn(on(day)) as turn:
            assert len(await objection_window.existing_grounds(turn, await the_case(turn))) == seen


async def test_a_ground_that_was_used_is_offered_no_more(filed: World) -> None:
    async with filed.desk.turn(on(date(2026, 12, 9))) as turn:
        sari, silence = await citizen(turn, filed.sari), {**OBJECTION, "objection_ground": "c"}
        await objection_filing.file(turn, sari, draft(silence, sari.id, turn.now, "objection"))
        assert await objection_window.existing_grounds(turn, await the_case(turn)) == ()
        await turn.tx.run("UPDATE objection SET state = 'withdrawn'")
        [seen] = await objection_window.existing_grounds(turn, await the_case(turn))
        assert seen.ground is Ground.SILENCE


@pytest.mark.usefixtures("answered")
async def test_a_last_day_that_was_told_is_not_shortened(turn: Turn) -> None:
    case, calendar = await the_case(turn), turn.calendar
    until = await objection_window.told_last_day(turn, case, calendar)
    assert until is not None
    later = until + timedelta(days=3)
    await cases.set_objection_until(turn.tx, 1, later, BY_DECREE)
    case = await the_case(turn)
    assert await objection_window.told_last_day(turn, case, calendar) == later


@pytest.mark.parametrize(
    ("sql", "silence"),
    [
        pytest.param("", False, id="it was posted"),
        pytest.param("UPDATE notice SET unreached_at = sent_at", True, id="no way delivered it"),
        pytest.param(
            "UPDATE notice SET unreached_at = sent_at, arrived_at = sent_at",
            False,
            id="they have it",
        ),
    ],
)
async def test_to_who_has_no_answer_the_office_is_silent(
    drafted: World, sql: str, *, silence: bool
) -> None:
    await decides(drafted, ANSWER)
    await reaches(drafted, received(1, DeliveryWay.POST))
    if sql:
        await rows(drafted, sql)
    async with drafted.desk.turn(at(9)) as turn:
        found = await objection_window.existing_grounds(turn, await the_case(turn))
        assert (Ground.SILENCE in {one.ground for one in found}) is silence
