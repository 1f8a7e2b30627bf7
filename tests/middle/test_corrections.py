"""A correction of an answer: once there is one, to somebody, delivered when all of it arrived."""

from datetime import datetime

import pytest

from bot.actions.answers import answer_correction, answer_draft, answer_showing
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.delivery import outbox_posts
from bot.desk.call_queue import queue_outgoing
from bot.desk.feature_declaration import on_case
from bot.dispatch import after_sending
from bot.domain.law.legal_deadlines import DeadlineKind, reckon_deadline
from storage import answers, case_events, outbox
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.prelude import WIB, Act, Content, EventName, Regime, Turn, World, rows

GIVEN = CorrectionAnswers(correction_words="Jumlah yang benar 1.100 pemilih.")


async def corrects(turn: Turn, world: World) -> None:
    budi = await authority(turn, world.budi, Act.CORRECT)
    await answer_correction.send_correction(turn, budi, await the_case(turn), GIVEN)


async def test_what_was_not_answered_is_not_corrected(filed: World, turn: Turn) -> None:
    with refused("nobody-to-reply-to"):
        await corrects(turn, filed)


async def test_nobody_is_sent_a_correction_who_is_not_known(answered: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    with refused("nobody-to-reply-to"):
        await corrects(turn, answered)


async def test_of_no_request_nothing_is_corrected(answered: World, turn: Turn) -> None:
    budi = await authority(turn, answered.budi, Act.CORRECT)
    with refused("no-such-case"):
        await on_case(answer_correction.send_correction)(turn, budi, None, GIVEN)


@pytest.mark.parametrize(("left", "delivered"), [(1, False), (0, True)])
async def test_a_correction_is_delivered_once_all_of_it_arrived(
    answered: World, turn: Turn, left: int, delivered: bool
) -> None:
    await corrects(turn, answered)
    part, *rest = await waiting(turn, answer_correction.CORRECTION.name)
    if left:
        await queue_outgoing(turn, outbox_posts.template_of(part))
    for row in (part, *rest):
        await after_sending.handle_delivered(turn, await outbox.claim(turn.tx, row.seq), {})
    told = [one.name for one in await case_events.events(turn.tx, 1)]
    assert told.count(EventName.CORRECTED) == int(delivered)


async def test_the_days_to_object_to_the_answer_are_told_from_its_receipt(answered: World) -> None:
    received = datetime(2026, 12, 1, 9, tzinfo=WIB)
    await rows(answered, "UPDATE notice SET arrived_at = :at WHERE id = 1", at=received)
    async with answered.desk.turn(received) as turn:
        await corrects(turn, answered)
        for row in await waiting(turn, answer_correction.CORRECTION.name):
            await after_sending.handle_delivered(turn, await outbox.claim(turn.tx, row.seq), {})
        [told] = [row for row in await waiting(turn) if "berubah: <b>" in str(row.payload)]
        until = reckon_deadline(
            DeadlineKind.OBJECTION_FILING, received.date(), turn.calendar, Regime.UMUM
        )
        assert f"berubah: <b>{turn.texts.day('id', until.due)}" in told.payload["text"]


async def test_a_correction_that_failed_is_told_of_once(answered: World, turn: Turn) -> None:
    await corrects(turn, answered)
    before = len(await waiting(turn, "desk"))
    for row in 2 * await waiting(turn, "correction"):
        await after_sending.handle_refused(turn, row, "no")
    assert len(await waiting(turn, "desk")) - before == 1


async def test_a_draft_without_a_decision_can_be_read(filed: World, turn: Turn) -> None:
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    await answer_draft.start_draft(turn, case, budi)
    [draft] = await answers.drafts_on(turn.tx, 1)
    words = Content(kind="text", text="Sudah ada.")
    await answer_draft.add_part(turn, draft, (filed.group.id, 800), words)
    await answer_showing.show_preview(turn, case, budi)
    [draft] = await answers.drafts_on(turn.tx, 1)
    assert draft.posted
