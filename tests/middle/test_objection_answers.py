"""The superior's answer to an objection: who may give it, what it must say, and when it counts."""

from datetime import date, datetime, timedelta
from zlib import crc32

import pytest

from bot.actions.delivery import act_recall
from bot.actions.objections import objection_answer, objection_delivery, objection_lookup
from bot.desk import notice_delivery
from bot.domain.law.date_ranges import year_period
from bot.domain.law.legal_notice import DeliveryProof, DeliveryWay
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.forms.answer_fields import FormFile
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from storage import registers
from tests.middle.judging import WORDS, answers, decision
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import objected as objected_to
from tests.prelude import TUESDAY, Role, Turn, World, opened, require, rows
from tests.world import appoints, named

PARTLY = ObjectionOutcome.PARTLY
LETTER = FormFile(kind="document", message_id=820, file_id="F9")


async def test_no_form_opens_where_nobody_may_judge(objected: World, turn: Turn) -> None:
    objection = await objection_lookup.demand_objection(turn, 1)
    with refused("objection-nobody-left"):
        budi = await officer(turn, objected.budi)
        await objection_answer.prefill_answer(turn, budi, objection)


@pytest.mark.usefixtures("objected")
async def test_the_form_is_about_the_oldest_objection_that_waits(turn: Turn) -> None:
    case = await the_case(turn)
    assert (await objection_answer.prefill_oldest_answer(turn, case))["objection_id"] == 1
    await turn.tx.run("UPDATE objection SET state = 'withdrawn'")
    with refused("no-such-objection"):
        await objection_answer.prefill_oldest_answer(turn, case)


async def test_what_an_official_outside_signed_is_recorded() -> None:
    async with (
        opened(made=objected_to, objection_superior_outside="Sekjen KPU") as world,
        world.desk.turn() as turn,
    ):
        signed = decision(ObjectionOutcome.UPHELD, objection_answer_signed=[LETTER])
        await answers(turn, world.budi, signed)
        assert not (await objection_lookup.demand_objection(turn, 1)).waits


@pytest.mark.parametrize(
    ("given", "why"),
    [
        pytest.param(
            decision(PARTLY, objection_answer_reasons=None), "objection-needs-reasons", id="reasons"
        ),
        pytest.param(
            decision(PARTLY, objection_answer_due=None), "objection-needs-date", id="a date"
        ),
    ],
)
async def test_what_is_upheld_in_part_needs_both_reasons_and_a_date(
    objected: World, turn: Turn, given: ObjectionDecisionAnswers, why: str
) -> None:
    with refused(why):
        await answers(turn, objected.wati, given, Role.ATASAN)


async def test_a_date_that_was_filled_in_before_orders_nothing_where_all_is_upheld(
    objected: World, turn: Turn
) -> None:
    given = decision(ObjectionOutcome.UPHELD, objection_answer_due=date(2026, 11, 23))
    await answers(turn, objected.wati, given, Role.ATASAN)
    assert (await objection_lookup.demand_objection(turn, 1)).ordered_on is None


async def test_what_both_signed_on_paper_is_agreed(objected: World, turn: Turn) -> None:
    given = decision(ObjectionOutcome.SETTLED, settlement_signed=[LETTER])
    await answers(turn, objected.wati, given, Role.ATASAN)
    found = await objection_lookup.demand_objection(turn, 1)
    assert found.outcome is ObjectionOutcome.SETTLED


async def test_nobody_agrees_on_an_objection_that_was_taken_back(
    objected: World, turn: Turn
) -> None:
    await answers(turn, objected.wati, decision(ObjectionOutcome.SETTLED), Role.ATASAN)
    await turn.tx.run("UPDATE objection SET state = 'withdrawn'")
    sari = await citizen(turn, objected.sari)
    with refused("settlement-over"):
        await objection_answer.answer_proposal(turn, sari, 1, crc32(WORDS.encode()), agreed=True)


UNKNOWN, NO_CHAT = "UPDATE objection SET person_id = NULL", "UPDATE person SET telegram_id = NULL"


async def upholds(world: World, when: datetime = TUESDAY) -> None:
    """Let Wati, the superior, uphold what Sari objects to; nothing has left yet."""
    async with world.desk.turn(when) as turn:
        await answers(turn, world.wati, decision(ObjectionOutcome.UPHELD), Role.ATASAN)


@pytest.mark.parametrize(("sql", "letters"), [(UNKNOWN, 0), (NO_CHAT, 1)])
async def test_officers_pass_the_answer_on_to_who_is_in_no_chat(
    objected: World, sql: str, letters: int
) -> None:
    await rows(objected, sql)
    await upholds(objected)
    assert len(await rows(objected, "SELECT 1 FROM paper WHERE recipient = 'by_hand'")) == letters
    [handed] = await rows(objected, "SELECT handed_at FROM notice WHERE what = 'objection-answer'")
    assert handed["handed_at"] is not None


async def heard(world: World, way: DeliveryWay) -> list[str]:
    """Let the answer reach Sari on 25 November, which is known a day later; return what is said."""
    async with world.desk.turn(TUESDAY + timedelta(days=2)) as turn:
        known = {row.seq for row in await waiting(turn)}
        notice = require(await notice_delivery.newest_of_objection(turn, 1), "none")
        proof = DeliveryProof(TUESDAY + timedelta(days=1), way, 1, "Resi 1")
        await notice_delivery.record_delivery(turn, notice.id, proof)
        return [str(row.payload) for row in await waiting(turn) if row.seq not in known]


@pytest.mark.parametrize(
    ("way", "sql", "until"),
    [
        pytest.param(DeliveryWay.CHAT, "", "15 Desember 2026", id="read in the chat"),
        pytest.param(DeliveryWay.PHONE, "", "15 Desember 2026", id="recorded by officers"),
        pytest.param(DeliveryWay.CHAT, UNKNOWN, "", id="nobody known"),
        pytest.param(
            DeliveryWay.CHAT, "UPDATE objection SET regime = 'pemilu'", "", id="no days are known"
        ),
        pytest.param(
            DeliveryWay.CHAT,
            "UPDATE objection SET delivered_at = answered_at",
            "",
            id="it had arrived before",
        ),
        pytest.param(DeliveryWay.PHONE, NO_CHAT, "", id="in no chat"),
        pytest.param(DeliveryWay.PHONE, "UPDATE person SET reachable = 0", "", id="blocked"),
    ],
)
async def test_the_last_day_for_the_commission_is_told_with_the_receipt(
    objected: World, way: DeliveryWay, sql: str, until: str
) -> None:
    await upholds(objected)
    if sql:
        await rows(objected, sql)
    told = [one for one in await heard(objected, way) if "Komisi" in one]
    assert len(told) == bool(until)
    assert all(until in one for one in told)


async def test_that_an_answer_has_not_come_is_said_once(objected: World) -> None:
    await upholds(objected)
    await heard(objected, DeliveryWay.PHONE)
    async with objected.desk.turn(TUESDAY + timedelta(days=2)) as turn:
        sari = await citizen(turn, objected.sari)
        await objection_delivery.deny_receipt(turn, sari, 1)
        assert (await objection_lookup.demand_objection(turn, 1)).delivered_at is None
        with refused("not-received-known"):
            await objection_delivery.deny_receipt(turn, sari, 1)


async def test_an_answer_over_which_a_dispute_began_is_not_taken_back(objected: World) -> None:
    await upholds(objected)
    await rows(objected, "UPDATE objection SET state = 'disputed'")
    async with objected.desk.turn() as turn:
        with refused("take-back-over"):
            await act_recall.take_back_act(turn, await officer(turn, objected.wati), 2)


@pytest.mark.parametrize(("seconds", "reasons"), [(-1, ""), (0, WORDS)])
async def test_a_register_knows_a_judgement_from_the_moment_at_which_it_was_given(
    objected: World, seconds: int, reasons: str
) -> None:
    judged_at = TUESDAY + timedelta(hours=1)
    async with objected.desk.turn(judged_at) as turn:
        await appoints(turn.desk, turn.tx, named(objected.wati.id, Role.ATASAN))
        await answers(turn, objected.wati, decision(ObjectionOutcome.UPHELD))
        as_of = judged_at + timedelta(seconds=seconds)
        [entry] = await registers.objections(turn.tx, year_period(2026), as_of, named=True)
    assert (entry.reasons, entry.outcome is None) == (reasons, not reasons)
