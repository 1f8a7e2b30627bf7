"""How a notice ends: refused in the chat, handed out, taken back, or said never to have come."""

from datetime import timedelta

import pytest

from bot.actions.delivery import act_recall
from bot.desk import notice_delivery
from bot.desk.call_purposes import NOTICE, RowAbout
from bot.desk.call_queue import queue_call
from bot.desk.notice_delivery import NoticeDraft
from bot.dispatch import after_sending
from bot.domain.law.authority import ByLaw
from bot.domain.law.legal_notice import (
    ANSWER,
    EXTENSION,
    INCIDENT,
    DeliveryProof,
    DeliveryWay,
    Notice,
)
from bot.domain.message import LONGEST_TEXT
from storage import notices as kept
from storage import outbox
from tests.middle.data_acts import describes
from tests.middle.noticing import at, claimed, extends, message
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import answer
from tests.prelude import Giving, Turn, World, require, rows

BY = ByLaw("UU 14/2008 Art 22(7)")


async def newest(turn: Turn, what: str) -> Notice:
    return require(await kept.newest_of_kind(turn.tx, 1, what), "none")


async def test_of_a_notice_that_is_not_there_nothing_is_recorded(filed: World) -> None:
    async with filed.desk.turn() as turn:
        proof = DeliveryProof(turn.now, DeliveryWay.POST, filed.budi.id, "Resi")
        await notice_delivery.record_delivery(turn, 4711, proof)
        await notice_delivery.void_notice(turn, None)
        with refused("take-back-over"):
            await act_recall.take_back_act(turn, await officer(turn, filed.budi), 4711)
    assert await rows(filed, "SELECT 1 FROM notice") == []


async def test_what_officers_pass_on_already_is_not_taken_back(drafted: World, turn: Turn) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    notice = await newest(turn, ANSWER)
    await notice_delivery.hand_to_officers(turn, await the_case(turn), notice.id)
    with refused("take-back-over"):
        await act_recall.take_back_act(turn, await officer(turn, drafted.budi), notice.id)


@pytest.mark.parametrize("way", [None, DeliveryWay.CHAT, DeliveryWay.POST])
async def test_only_what_officers_recorded_can_have_been_received_by_nobody(
    filed: World, way: DeliveryWay | None
) -> None:
    await extends(filed)
    async with filed.desk.turn(at(1)) as turn:
        notice = await newest(turn, EXTENSION)
        if way is DeliveryWay.CHAT:
            await after_sending.handle_delivered(turn, await claimed(turn), message(at(1)))
        elif way is not None:
            for when in (at(1), at(1) + timedelta(minutes=1)):
                proof = DeliveryProof(when, way, filed.budi.id, "Resi")
                await notice_delivery.record_delivery(turn, notice.id, proof)
    async with filed.desk.turn(at(2)) as turn:
        notice = await newest(turn, EXTENSION)
        theirs = await notice_delivery.mark_not_received(turn, notice)
        assert theirs is (way is DeliveryWay.POST)
        left = (await newest(turn, EXTENSION)).arrived_at
        assert (left is not None) is (way is DeliveryWay.CHAT)
        assert not await notice_delivery.mark_not_received(turn, None)


async def test_what_is_refused_of_a_breach_outside_any_request_is_no_errand(
    filed: World, turn: Turn
) -> None:
    await describes(turn, filed)
    breach = NoticeDraft(INCIDENT, BY, {}, "Data Anda bocor.", incident_id=1)
    notice = await notice_delivery.save_notice(turn, None, breach)
    why, chat = NOTICE(RowAbout(notice=notice)), str(filed.sari.id)
    seq = await queue_call(turn, "sendMessage", chat, why, {"text": "Data Anda bocor."})
    await after_sending.handle_refused(turn, await outbox.claim(turn.tx, seq), "no")
    assert await waiting(turn, "errand") == []
    assert not (await notice_delivery.get(turn, notice)).by_hand


async def test_what_is_refused_of_a_request_is_an_errand(filed: World) -> None:
    await extends(filed)
    async with filed.desk.turn(at(1)) as turn:
        await after_sending.handle_refused(turn, await claimed(turn), "no")
        assert len(await waiting(turn, "errand")) == 1
        assert (await newest(turn, EXTENSION)).by_hand


@pytest.mark.parametrize(("day", "errands"), [(7, 0), (8, 1), (9, 1)])
async def test_by_itself_an_errand_is_made_of_what_is_due_and_not_sent(
    filed: World, day: int, errands: int
) -> None:
    await extends(filed)
    for _ in range(2):
        await notice_delivery.OPEN_WAYS_TASK(filed.desk, at(day, 15))
    async with filed.desk.turn(at(day, 15)) as turn:
        assert len(await waiting(turn, "errand")) == errands


async def test_what_was_sent_meanwhile_does_not_lapse(filed: World) -> None:
    await extends(filed)
    async with filed.desk.turn(at(1)) as turn:
        await after_sending.handle_delivered(turn, await claimed(turn), message(at(1)))
    assert await notice_delivery.LAPSE_TASK(filed.desk, at(20)) == 0
    async with filed.desk.turn(at(20)) as turn:
        assert (await newest(turn, EXTENSION)).void_at is None


@pytest.mark.parametrize(
    ("language", "words", "messages"),
    [("id", 10, 1), ("id", LONGEST_TEXT, 1), ("en", 10, 1), ("en", 2500, 2)],
)
async def test_a_notice_in_two_languages_comes_in_two_messages_where_one_is_too_short(
    filed: World, turn: Turn, language: str, words: int, messages: int
) -> None:
    sari = (await citizen(turn, filed.sari)).model_copy(update={"language": language})
    draft = NoticeDraft(EXTENSION, BY, {})
    facts = {"ground": "other", "article": "Pasal 22", "due": turn.today, "number": "001"}
    values = {**facts, "reasons": "x" * words, "estimated": "no"}
    await notice_delivery.deliver_notice(
        turn, sari, await the_case(turn), draft, "extension-notice", values
    )
    said = await waiting(turn, NOTICE.name)
    assert len(said) == messages
