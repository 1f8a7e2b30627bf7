"""An answer and its correction passed on by hand: counted once, and with one letter each."""

from dataclasses import replace
from datetime import date

import pytest

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.desk import notice_delivery
from bot.domain.law.legal_deadlines import DeadlineKind, reckon_deadline
from bot.domain.law.legal_notice import (
    ANSWER,
    CORRECTION,
    DeliveryProof,
    DeliveryWay,
    Notice,
    NoticeEvent,
)
from storage import answers, case_events, papers
from tests.middle import worlds
from tests.middle.people import authority, the_case, waiting
from tests.middle.worlds import GRANT, answer, drafts
from tests.prelude import Act, EventName, Giving, Regime, Turn, World

GIVEN = CorrectionAnswers(correction_words="Jumlah yang benar 1.100 pemilih.")


async def handed(world: World) -> None:
    """Budi answered request 001 of the counter: officers pass the answer on by hand."""
    await worlds.recorded(world)
    async with world.desk.turn() as turn:
        await drafts(turn, world, GRANT)
        await answer(turn, world.budi, Giving.TEXT)
    await world.settle()


there = worlds.fixture(handed)


async def newest(turn: Turn, what: str) -> Notice:
    notice = await notice_delivery.newest_of_kind(turn, await the_case(turn), what)
    assert notice is not None
    return notice


async def handed_over(turn: Turn, what: str) -> None:
    """Let an officer hand the newest notice of a kind over at the counter."""
    proof = DeliveryProof(turn.now, DeliveryWay.COUNTER, 1)
    await notice_delivery.record_delivery(turn, (await newest(turn, what)).id, proof)


async def corrects(turn: Turn, world: World) -> None:
    budi = await authority(turn, world.budi, Act.CORRECT)
    await answer_correction.send_correction(turn, budi, await the_case(turn), GIVEN)


async def errands(turn: Turn) -> int:
    return len(await waiting(turn, "errand"))


async def told(turn: Turn, name: EventName) -> int:
    return [one.name for one in await case_events.events(turn.tx, 1)].count(name)


async def letters(turn: Turn, kind: str) -> list[str]:
    """Return for whom the letters of a kind are."""
    return [one.recipient for one in await papers.of_case(turn.tx, 1) if one.kind == kind]


@pytest.mark.usefixtures("handed")
async def test_an_answer_that_was_handed_over_is_received(turn: Turn) -> None:
    before = await errands(turn)
    await handed_over(turn, ANSWER)
    assert await errands(turn) == before
    assert (await the_case(turn)).state == "answered"
    assert await told(turn, EventName.ANSWERED) == 1
    assert (await newest(turn, ANSWER)).instant_arrived == turn.now


@pytest.mark.usefixtures("handed")
async def test_a_letter_that_waited_for_its_files_is_handed_over_too(turn: Turn) -> None:
    await handed_over(turn, ANSWER)
    [written] = await turn.tx.all("SELECT id FROM answer")
    await answers.set_notice_waits(turn.tx, written["id"], waits=True)
    await answer_sending.send_waiting_letter(turn, 1)
    assert set(await letters(turn, "notice")) == {"by_hand"}


async def test_a_correction_that_is_handed_over_has_one_letter(handed: World, turn: Turn) -> None:
    await handed_over(turn, ANSWER)
    await corrects(turn, handed)
    before = await errands(turn)
    await handed_over(turn, CORRECTION)
    assert await errands(turn) == before
    assert await letters(turn, "correction") == ["by_hand"]
    assert await told(turn, EventName.CORRECTED) == 1


async def test_a_correction_is_received_once(handed: World, turn: Turn) -> None:
    await handed_over(turn, ANSWER)
    await corrects(turn, handed)
    await handed_over(turn, CORRECTION)
    notice = await newest(turn, CORRECTION)
    await turn.desk.apply_notice_effects(turn, notice, NoticeEvent.ARRIVED)
    assert await told(turn, EventName.CORRECTED) == 1


async def test_a_correction_for_somebody_not_known_any_more_is_written_to_nobody(
    answered: World, turn: Turn
) -> None:
    await corrects(turn, answered)
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await answers.set_letter_waits(turn.tx, 1, 1, waits=True)
    before = len(await waiting(turn))
    await answer_correction.send_waiting_letters(turn, 1)
    notice = await newest(turn, CORRECTION)
    await turn.desk.apply_notice_effects(turn, notice, NoticeEvent.SENT)
    assert len(await waiting(turn)) == before
    received = replace(notice, arrived_at=turn.now)
    await turn.desk.apply_notice_effects(turn, received, NoticeEvent.ARRIVED)
    assert [row.chat for row in (await waiting(turn))[before:]] == ["group"]


@pytest.mark.parametrize(
    ("until", "moved"), [(None, False), (date(2027, 2, 1), True), (date(2026, 12, 1), False)]
)
async def test_the_correction_names_the_last_day_to_object_to_the_answer_as_it_was_moved(
    answered: World, turn: Turn, until: date | None, *, moved: bool
) -> None:
    await turn.tx.run("UPDATE cases SET objection_until = :until", until=until)
    await corrects(turn, answered)
    await handed_over(turn, CORRECTION)
    kind, regime = DeadlineKind.OBJECTION_FILING, Regime.UMUM
    counted = reckon_deadline(kind, turn.today, turn.calendar, regime).due
    [said] = [row for row in await waiting(turn) if "berubah: <b>" in str(row.payload)]
    named = turn.texts.day("id", until if moved and until else counted)
    assert f"berubah: <b>{named}" in str(said.payload)
