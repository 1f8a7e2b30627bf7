"""What follows from a notice: when it is decided, when it was sent, when it came too late.

Received on Tuesday 24 November 2026; ten working days are over on Tuesday 8 December.
"""

import logging
from datetime import date, datetime, timedelta

import pytest

from bot.actions.cases import case_acts
from bot.actions.deadlines import objection_window
from bot.actions.delivery import outbox_posts
from bot.actions.outside_chat import errand_list, outside_acts
from bot.desk import notice_delivery, permission_checks
from bot.desk.call_queue import queue_outgoing
from bot.dispatch import after_sending, before_sending
from bot.domain.law.legal_notice import DeliveryProof, DeliveryWay, next_way_at
from bot.forms.outside_act_form import OutsideActAnswers
from bot.transport.outbound import call_results
from storage import notices as kept
from storage import outbox, request_facts
from tests.middle.noticing import at, claimed, extends, lists, message
from tests.middle.people import authority, citizen, refused, the_case, waiting
from tests.middle.worlds import answer
from tests.prelude import Act, Giving, Turn, World, require, rows

OLD, NEW = date(2026, 12, 8), date(2026, 12, 17)


async def due(world: World) -> date:
    async with world.desk.turn() as turn:
        return (await the_case(turn)).due_on


@pytest.mark.parametrize(("taken", "last"), [(at(8, 23, 59), NEW), (at(9, 0, 1), OLD)])
async def test_telegram_s_own_date_decides_however_late_it_is_recorded(
    filed: World, taken: datetime, last: date
) -> None:
    await extends(filed)
    async with filed.desk.turn(at(9, 8)) as turn:
        await after_sending.handle_delivered(turn, await claimed(turn), message(taken))
    assert await due(filed) == last


async def test_what_would_come_too_late_does_not_leave_and_both_are_told(filed: World) -> None:
    await extends(filed, at(8, 20))
    async with filed.desk.turn(at(9, 6)) as turn:
        assert await before_sending.refresh_row(turn, await claimed(turn)) is None
        [said] = [row for row in await waiting(turn) if "tidak berlaku" in str(row.payload)]
        [told] = await waiting(turn, "case-word")
        assert "8 Desember 2026" in told.payload["text"]
        assert said.case_id == 1
    assert await due(filed) == OLD


async def test_an_answer_to_a_request_that_was_withdrawn_does_not_leave(
    drafted: World, turn: Turn
) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    sari, case = await citizen(turn, drafted.sari), await the_case(turn)
    await case_acts.withdraw_request(turn, sari, case, certain=True)
    row = await outbox.claim(turn.tx, (await waiting(turn, "answer"))[0].seq)
    assert await before_sending.refresh_row(turn, row) is None
    assert "sudah mencabut" in str([one.payload for one in await waiting(turn)])
    assert await waiting(turn, "answer") == []


@pytest.mark.parametrize(("state", "void"), [("queued", True), ("sending", False)])
async def test_the_clock_ends_what_did_not_leave_but_nothing_on_its_way(
    filed: World, state: str, *, void: bool
) -> None:
    await extends(filed)
    await rows(filed, "UPDATE outbox SET state = :state WHERE purpose = 'notice'", state=state)
    await notice_delivery.LAPSE_TASK(filed.desk, at(9, 0, 1))
    [notice] = await rows(filed, "SELECT void_at IS NOT NULL AS void FROM notice")
    assert bool(notice["void"]) is void


async def test_a_refused_way_opens_the_others_and_each_date_stands(filed: World) -> None:
    await extends(filed)
    async with filed.desk.turn(at(1)) as turn:
        await after_sending.handle_unreachable(turn, await claimed(turn), "Forbidden: blocked")
        [errand] = await waiting(turn, "errand")
        assert "17 Desember 2026" in errand.payload["text"]
        assert "tell:" not in str(errand.payload)
    assert await due(filed) == OLD


@pytest.mark.parametrize(("hour", "minute", "opened"), [(11, 59, 0), (12, 0, 1), (15, 0, 1)])
async def test_at_noon_of_the_last_day_another_way_opens_though_nothing_failed(
    filed: World, hour: int, minute: int, opened: int
) -> None:
    await extends(filed)
    for _ in range(2):
        await notice_delivery.OPEN_WAYS_TASK(filed.desk, at(8, hour, minute))
    async with filed.desk.turn(at(8, hour, minute)) as turn:
        assert len(await waiting(turn, "errand")) == opened
        assert len(await waiting(turn, "notice")) == 1, "the chat may still be first"


@pytest.mark.parametrize(
    ("decided", "opens"), [(at(1), at(8, 12)), (at(8, 9), at(8, 12)), (at(8, 20), at(8, 20, 10))]
)
def test_what_is_decided_on_the_last_evening_is_proposed_at_once(
    decided: datetime, opens: datetime
) -> None:
    assert next_way_at(at(8, 15), decided) == opens


async def handed(world: World) -> int:
    """Let Sari's chat refuse the notice; return its number."""
    await extends(world)
    async with world.desk.turn(at(1)) as turn:
        await after_sending.handle_unreachable(turn, await claimed(turn), "Forbidden: blocked")
        return require(await kept.newest_of_kind(turn.tx, 1, "extension"), "none").id


async def test_the_first_proof_wins(filed: World) -> None:
    notice = await handed(filed)
    async with filed.desk.turn(at(8)) as turn:
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(7), DeliveryWay.POST, filed.budi.id)
        )
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(3), DeliveryWay.COUNTER, filed.budi.id)
        )
        assert (await the_case(turn)).extended_at == at(7)


async def complete_by(turn: Turn) -> date:
    return require(await request_facts.last_deficiency(turn.tx, 1), "none").complete_by


async def test_the_days_to_complete_begin_with_the_receipt(filed: World) -> None:
    await lists(filed)
    async with filed.desk.turn(at(3, 8)) as turn:
        assert await complete_by(turn) == date(2026, 12, 4)
        await after_sending.handle_delivered(turn, await claimed(turn), message(at(3, 7)))
        assert await complete_by(turn) == date(2026, 12, 8)
        assert "sampai <b>Selasa, 8 Desember 2026" in str([r.payload for r in await waiting(turn)])


@pytest.mark.parametrize(("day", "asked"), [(7, 0), (8, 0), (14, 1), (15, 0)])
async def test_the_receipt_of_what_was_posted_is_asked_for_once_a_week(
    filed: World, day: int, asked: int
) -> None:
    await lists(filed)
    async with filed.desk.turn(at(2)) as turn:
        notice = require(await kept.newest_of_kind(turn.tx, 1, "missing"), "none").id
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(2), DeliveryWay.POST, filed.budi.id, "Resi 1")
        )
    await errand_list.tell_waiting(filed.desk, at(day, 8))
    async with filed.desk.turn(at(day, 8)) as turn:
        told = [row for row in await waiting(turn) if "tanda terimanya belum" in str(row.payload)]
        assert len(told) == asked


async def test_each_morning_says_until_which_hour_another_way_is_in_time(filed: World) -> None:
    await handed(filed)
    await errand_list.tell_waiting(filed.desk, at(8, 8))
    async with filed.desk.turn(at(8, 8)) as turn:
        *_, told = await waiting(turn, "desk")
        assert "tepat waktu sampai Selasa, 8 Desember 2026 15.00" in told.payload["text"]


@pytest.mark.parametrize("told", [DeliveryWay.PHONE, DeliveryWay.POST])
async def test_what_was_not_received_after_all_waits_for_its_receipt_again(
    filed: World, told: DeliveryWay
) -> None:
    await lists(filed)
    async with filed.desk.turn(at(3)) as turn:
        notice = require(await kept.newest_of_kind(turn.tx, 1, "missing"), "none").id
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(2), told, filed.budi.id, "Resi 1")
        )
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(3), told, filed.budi.id)
        )
        assert await notice_delivery.mark_not_received(
            turn, await notice_delivery.get(turn, notice)
        )
        with refused("not-process-untold"):
            await permission_checks.demand_possible(turn, await the_case(turn), Act.NOT_PROCESS)
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(7), DeliveryWay.COUNTER, filed.budi.id)
        )
        assert await complete_by(turn) == date(2026, 12, 10)


async def test_a_list_in_two_messages_is_received_with_the_second(filed: World) -> None:
    await lists(filed)
    async with filed.desk.turn(at(1)) as turn:
        row = await claimed(turn)
        await queue_outgoing(turn, outbox_posts.template_of(row))
        await after_sending.handle_delivered(turn, row, message(at(1)))
        told = require(await kept.newest_of_kind(turn.tx, 1, "missing"), "none")
        assert told.sent_at is None
        await after_sending.handle_delivered(turn, await claimed(turn), message(at(2)))
        told = require(await kept.newest_of_kind(turn.tx, 1, "missing"), "none")
        assert told.sent_at == at(2)


@pytest.mark.parametrize("taken", [at(8, 23, 59), at(10, 0, 1)], ids=["in time", "late"])
async def test_an_answer_counts_from_telegram_s_own_date_late_or_not(
    drafted: World, taken: datetime
) -> None:
    async with drafted.desk.turn(at(8)) as turn:
        await answer(turn, drafted.budi, Giving.TEXT)
        for row in await waiting(turn, "answer"):
            assert (await the_case(turn)).answered_at is None
            await after_sending.handle_delivered(
                turn, await outbox.claim(turn.tx, row.seq), message(taken)
            )
        assert (await the_case(turn)).answered_at == taken


async def test_an_answer_by_post_stops_the_clock_and_its_receipt_begins_the_days_to_object(
    filed: World,
) -> None:
    said = OutsideActAnswers.model_validate(
        {
            "elsewhere_act": "answer",
            "elsewhere_channel": "post",
            "elsewhere_happened_at": "2026-12-07",
            "elsewhere_outcome": "granted",
            "elsewhere_evidence": "Resi P2611240001",
            "elsewhere_reason": "Pemohon memblokir bot, jadi dikirim lewat pos.",
        }
    )
    async with filed.desk.turn(at(9)) as turn:
        budi = await authority(turn, filed.budi, Act.ANSWER)
        await outside_acts.record(turn, budi, await the_case(turn), said)
    async with filed.desk.turn(at(11)) as turn:
        facts = await objection_window.ground_facts(turn, await the_case(turn))
        assert (facts.answered_on, facts.received_answer_on) == (
            date(2026, 12, 7),
            date(2026, 12, 11),
        )
        notice = require(await kept.newest_of_kind(turn.tx, 1, "answer"), "none").id
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(10), DeliveryWay.POST, filed.budi.id, "Resi")
        )
    async with filed.desk.turn(at(14)) as turn:
        facts = await objection_window.ground_facts(turn, await the_case(turn))
        assert (facts.answered_on, facts.received_answer_on) == (
            date(2026, 12, 7),
            date(2026, 12, 10),
        )


async def test_what_was_read_is_promised_though_the_calendar_changed_meanwhile(
    filed: World,
) -> None:
    await extends(filed)
    await rows(filed, "UPDATE cases SET due_on = '2026-12-09' WHERE id = 1")
    async with filed.desk.turn(at(2)) as turn:
        await after_sending.handle_delivered(turn, await claimed(turn), message(at(1, 11)))
        case = await the_case(turn)
        assert (case.dates.legal, case.dates.promised) == (NEW, NEW)


async def test_what_follows_from_it_is_done_by_the_round_where_it_failed(
    filed: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await extends(filed, filed.clock.now())
    await rows(filed, "UPDATE cases SET received_at = 'odd' || received_at")
    await filed.settle()
    await rows(filed, "UPDATE cases SET received_at = substr(received_at, 4)")
    assert await due(filed) == OLD
    filed.clock.turn(timedelta(minutes=6))
    await call_results.apply_pending_effects(filed.desk, filed.clock.now())
    assert await due(filed) == NEW
