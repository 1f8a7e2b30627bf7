"""What officers pass on by hand: what waits, what was told, and what is over."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.actions.cases import case_acts
from bot.actions.delivery import unreachable_people
from bot.actions.outside_chat import errand_list, undelivered_answers
from bot.actions.outside_chat.errand_list import ErrandAnswers
from bot.buttons.submission_buttons import (
    RecordReceipt,
    RecordToldEarlier,
    RecordToldNow,
)
from bot.desk import notice_delivery
from bot.desk.turn import use_office
from bot.domain.law.acts import Act
from bot.domain.law.legal_notice import EXTENSION, DeliveryProof, DeliveryWay, Notice
from storage import notices
from storage.trail import check_trail
from tests.middle.noticing import at, decides, upholds
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.prelude import World, require, rows


async def handed(world: World, what: str = EXTENSION) -> Notice:
    """Let Budi decide on 1 December what Sari, who blocked the bot, must be told by hand."""
    await decides(world, what)
    async with world.desk.turn(at(1)) as turn:
        await unreachable_people.record_unreachable(turn, world.sari.id)
        found = require(await notices.newest_of_kind(turn.tx, 1, what), "none")
        await notices.mark_handed(turn.tx, found.id, turn.now)
        return found


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("UPDATE notice SET void_at = decided_at", id="it is void"),
        pytest.param("UPDATE notice SET arrived_at = decided_at", id="it has arrived"),
        pytest.param("UPDATE notice SET case_id = NULL", id="it is about nothing"),
    ],
)
async def test_what_is_over_is_told_neither_now_nor_earlier(filed: World, sql: str) -> None:
    notice = await handed(filed)
    await rows(filed, sql)
    async with filed.desk.turn(at(2)) as turn:
        budi = await officer(turn, filed.budi)
        with refused("errand-done"):
            await errand_list.record_told_now(turn, budi, RecordToldNow(1, notice.id))
        with refused("errand-done"):
            await errand_list.prefill_delivery(turn, budi, RecordToldEarlier(1, notice.id))


async def test_what_was_posted_is_not_told_now_but_received_earlier(filed: World) -> None:
    notice = await handed(filed)
    await rows(filed, "UPDATE notice SET sent_at = decided_at")
    async with filed.desk.turn(at(2)) as turn:
        budi = await officer(turn, filed.budi)
        with refused("errand-done"):
            await errand_list.record_told_now(turn, budi, RecordToldNow(1, notice.id))
        _, begun = await errand_list.prefill_delivery(turn, budi, RecordReceipt(1, notice.id))
        assert begun == {"errand": notice.id, "failed": False}


@pytest.mark.parametrize(
    ("told", "sent", "why"),
    [
        pytest.param("2026-11-30", None, "told-before-written", id="before it was decided"),
        pytest.param("2026-12-02", None, None, id="after it"),
        pytest.param("2026-12-02", at(3), "told-before-written", id="before it was posted"),
        pytest.param("2026-12-03T12:00", at(3), None, id="after that"),
    ],
)
async def test_nobody_was_told_before_it_was_written(
    filed: World, told: str, sent: datetime | None, why: str | None
) -> None:
    notice = await handed(filed)
    await rows(filed, "UPDATE notice SET sent_at = :sent", sent=sent)
    given = {"errand": notice.id, "told_channel": "phone", "told_evidence": "Dibacakan"}
    answers = ErrandAnswers.model_validate({**given, "told_at": told})
    async with filed.desk.turn(at(4)) as turn:
        budi = await officer(turn, filed.budi)
        if why is None:
            await errand_list.record_told(turn, budi, None, answers)
            found = require(await notices.get(turn.tx, notice.id), "none")
            assert found.arrived_at is not None
            return
        with refused(why):
            await errand_list.record_told(turn, budi, None, answers)


@pytest.mark.parametrize(
    ("when", "told"),
    [
        pytest.param(at(2, 9, 59), 0, id="before the hour of the digest"),
        pytest.param(at(2, 10), 1, id="once it is there"),
        pytest.param(at(5, 10), 0, id="on a Saturday"),
    ],
)
async def test_what_waits_is_said_once_a_working_morning(
    filed: World, when: datetime, told: int
) -> None:
    await handed(filed)
    async with filed.desk.turn() as turn:
        use_office(turn, turn.office.model_copy(update={"digest_time": time(10)}))
    assert await errand_list.tell_waiting(filed.desk, when) == told
    assert await errand_list.tell_waiting(filed.desk, when + timedelta(seconds=1)) == 0


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        pytest.param("UPDATE notice SET due_on = '2026-12-08'", "tepat waktu sampai", id="in time"),
        pytest.param("UPDATE notice SET due_on = '2026-12-04'", "batasnya lewat", id="late"),
        pytest.param("UPDATE notice SET due_on = NULL", "001/", id="without a last day"),
    ],
)
async def test_the_morning_says_until_when_another_way_is_in_time(
    filed: World, sql: str, says: str
) -> None:
    await handed(filed)
    await rows(filed, sql)
    await errand_list.tell_waiting(filed.desk, at(7, 8))
    async with filed.desk.turn(at(7, 8)) as turn:
        [*_, said] = await waiting(turn)
        assert says in str(said.payload)
        assert ("batasnya" in str(said.payload)) is (says == "batasnya lewat")


async def test_what_was_posted_waits_for_its_receipt_alone(filed: World) -> None:
    await handed(filed)
    await rows(filed, "UPDATE notice SET sent_at = '2026-11-27T03:00:00+00:00', due_on = NULL")
    await errand_list.tell_waiting(filed.desk, at(7, 8))
    async with filed.desk.turn(at(7, 8)) as turn:
        [*_, said] = await waiting(turn)
        assert "tanda terimanya belum dicatat" in str(said.payload)
        assert ": 1, sejak" not in str(said.payload)


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        pytest.param("", None, id="an answer that no way delivers"),
        pytest.param("UPDATE notice SET sent_at = decided_at", "errand-done", id="it was posted"),
        pytest.param("UPDATE notice SET what = 'new-date'", "errand-done", id="it is no answer"),
        pytest.param("DELETE FROM notice_try", "give-up-too-early", id="a way is left"),
    ],
)
async def test_only_an_answer_that_was_not_given_is_given_up(
    objected: World, sql: str, why: str | None
) -> None:
    async with objected.desk.turn(at(1)) as turn:
        await upholds(turn, objected)
        await unreachable_people.record_unreachable(turn, objected.sari.id)
        notice = require(await notice_delivery.newest_of_objection(turn, 1), "none")
        for way in (DeliveryWay.PHONE, DeliveryWay.POST):
            failed = DeliveryProof(turn.now, way, 1, "Gagal.")
            await notice_delivery.record_failed_way(turn, notice, failed)
    if sql:
        await rows(objected, sql)
    async with objected.desk.turn(at(3)) as turn:
        budi = await officer(turn, objected.budi)
        if why is None:
            await undelivered_answers.confirm(turn, budi, 1, notice.id, certain=True)
            assert (await notice_delivery.get(turn, notice.id)).lies_ready
            return
        with refused(why):
            await undelivered_answers.confirm(turn, budi, 1, notice.id, certain=True)


async def test_of_a_closed_file_nothing_is_told_or_given_up_any_more(filed: World) -> None:
    notice = await handed(filed)
    await rows(filed, "UPDATE cases SET restricted_from = received_at")
    async with filed.desk.turn(at(2)) as turn:
        budi = await officer(turn, filed.budi)
        with refused("case-restricted"):
            await errand_list.record_told_now(turn, budi, RecordToldNow(1, notice.id))
        with refused("case-restricted"):
            await undelivered_answers.confirm(turn, budi, 1, notice.id, certain=True)


async def test_a_closed_request_is_owed_again_once_its_letter_came_back(drafted: World) -> None:
    await decides(drafted, "answer")
    posted = DeliveryProof(at(7), DeliveryWay.POST, drafted.budi.id, "Resi 1")
    async with drafted.desk.turn(at(7)) as turn:
        before = await the_case(turn)
        await notice_delivery.record_delivery(turn, 1, posted)
        await case_acts.finish(
            turn, await the_case(turn), await authority(turn, drafted.budi, Act.FINISH)
        )
    async with drafted.desk.turn(at(10)) as turn:
        notice = require(await notices.get(turn.tx, 1), "none")
        came_back = replace(posted, at=at(10), evidence="Alamat tidak dikenal")
        await undelivered_answers.record_failed_way(turn, await the_case(turn), notice, came_back)
    async with drafted.desk.turn(at(10, 11)) as turn:
        owed, names = await the_case(turn), ("state", "answered_at", "closed_at", "outcome")
        assert [getattr(owed, one) for one in names] == [getattr(before, one) for one in names]
        assert (await check_trail(turn.tx)).is_whole
        assert len(await waiting(turn, "errand")) == 1
        told = DeliveryProof(at(10, 11), DeliveryWay.PHONE, drafted.budi.id, "Dibacakan")
        await notice_delivery.record_delivery(turn, 1, told)
        assert (await the_case(turn)).answered_at == told.at
    async with drafted.desk.turn(at(10, 12)) as turn:
        assert (await check_trail(turn.tx)).is_whole
