"""An official act is taken back by its signer alone, and only until Telegram took its notice."""

from datetime import timedelta

import pytest

from bot.actions.answers import answer_correction, answer_draft, answer_showing
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.delivery import act_recall
from bot.actions.disputes import dossier_record, dossier_rows
from bot.actions.objections import objection_answer
from bot.actions.requests import request_completion, time_extension
from bot.buttons.case_buttons import SendAnswer
from bot.desk import notice_delivery
from bot.desk.event_recording import record_event
from bot.desk.notice_delivery import NoticeDraft
from bot.domain.law.legal_notice import (
    INCIDENT,
    MISSING,
    NEW_DATE,
    NOT_PROCESSED,
    OBJECTION_ANSWER,
    RIGHT_ANSWER,
)
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.forms.objection_answer_form import OBJECTION_ANSWER as OBJECTION_ANSWER_FORM
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.forms.outside_act_form import ExtensionAnswers
from storage import answers, cases, file_archive, objections, papers, trail
from tests.middle import noticing, worlds
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.middle.worlds import answer, previewed
from tests.prelude import Act, Content, EventName, Giving, Role, Turn, World, rows


async def outside(turn: Turn, world: World) -> int:
    """Return how many messages wait for the requester."""
    return sum(row.chat == str(world.sari.id) for row in await waiting(turn))


async def takes_back(turn: Turn, world: World, notice: int = 1) -> None:
    await act_recall.take_back_act(turn, await officer(turn, world.budi), notice)


async def test_an_answer_that_was_taken_back_is_a_draft_again(drafted: World, turn: Turn) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    assert await outside(turn, drafted)
    await takes_back(turn, drafted)
    assert await outside(turn, drafted) == 0
    assert len(await answers.drafts_on(turn.tx, 1)) == 1
    with refused("take-back-over"):
        await takes_back(turn, drafted)


async def test_another_takes_nothing_back_that_they_did_not_sign(
    drafted: World, turn: Turn
) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    wati = await officer(turn, drafted.wati, Role.PPID)
    with refused("take-back-of-another"):
        await act_recall.take_back_act(turn, wati, 1)


@pytest.mark.parametrize("change", ["state = 'sending'", "state = 'sent'", "uncertain = 1"])
async def test_what_telegram_took_or_may_have_taken_stands(
    drafted: World, turn: Turn, change: str
) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    [first, *_] = [row for row in await waiting(turn) if row.chat == str(drafted.sari.id)]
    sql = f"UPDATE outbox SET {change} WHERE seq = :seq"  # noqa: S608 - words of this test
    await turn.tx.run(sql, seq=first.seq)
    with refused("take-back-over"):
        await takes_back(turn, drafted)


async def test_an_extension_that_was_taken_back_moves_no_date(filed: World) -> None:
    async with filed.desk.turn() as turn:
        due = (await the_case(turn)).due_on
        reasons = "Dokumen tersimpan di arsip kecamatan."
        given = ExtensionAnswers(extension_ground="not_held_yet", extension_reasons=reasons)
        budi = await authority(turn, filed.budi, Act.EXTEND)
        await time_extension.extend_answer(turn, budi, await the_case(turn), given)
        await takes_back(turn, filed)
        assert await outside(turn, filed) == 0
    await filed.settle()
    async with filed.desk.turn() as turn:
        assert (await the_case(turn)).due_on == due


STANDS = (
    "SELECT state, ordered_on, ordered_by, answered_at, closed_at, outcome FROM cases",
    "SELECT complete_by, settled, settled_at FROM deficiency",
    "SELECT promised_on, because FROM due_date",
    "SELECT state, outcome, ordered_on, answered_by, answered_at FROM objection",
    "SELECT state, superseded_at FROM answer",
    "SELECT outcome, replaced_at FROM decision",
    "SELECT about, key FROM reminder WHERE state = 'waiting' ORDER BY about, key",
    "SELECT name FROM standing_event WHERE case_id = 1 AND name <> 'taken-back'",
)
"""What a state, a date, a reminder and every register is read from."""


async def all_that_stands(turn: Turn) -> list[list[tuple[object, ...]]]:
    return [[tuple(row) for row in await turn.tx.all(sql)] for sql in STANDS]


async def orders(turn: Turn, world: World) -> None:
    """Let Wati overturn the answer, and order another."""
    given = ObjectionDecisionAnswers(
        objection_id=1,
        objection_answer_outcome=ObjectionOutcome.OVERTURNED,
        objection_answer_order="Berikan rekap per desa.",
        objection_answer_due=turn.today + timedelta(days=3),
    )
    await officer(turn, world.wati, Role.ATASAN)
    judge = await authority(turn, world.wati, Act.ANSWER_OBJECTION)
    await objection_answer.decide_objection(turn, judge, await the_case(turn), given)


@pytest.mark.parametrize(
    ("made", "what"),
    [
        (worlds.filed, MISSING),
        (worlds.incomplete, NOT_PROCESSED),
        (worlds.objected, OBJECTION_ANSWER),
        (worlds.objected, "order"),
    ],
)
async def test_of_an_act_that_moved_a_state_nothing_stands_once_it_was_taken_back(
    world: World, made: worlds.Made, what: str
) -> None:
    await made(world)
    async with world.desk.turn(noticing.at(1)) as turn:
        await officer(turn, world.wati, Role.ATASAN)
        before = await all_that_stands(turn)
    async with world.desk.turn(noticing.at(1, 11)) as turn:
        await (orders(turn, world) if what == "order" else noticing.decided(turn, world, what))
        assert await all_that_stands(turn) != before
    async with world.desk.turn(noticing.at(1, 12)) as turn:
        [notice] = await turn.tx.all("SELECT max(id) AS id FROM notice")
        judged = what in ("order", OBJECTION_ANSWER)
        signer = await officer(turn, world.wati if judged else world.budi)
        await act_recall.take_back_act(turn, signer, notice["id"])
        assert await all_that_stands(turn) == before
        assert await outside(turn, world) == 0
    async with world.desk.turn(noticing.at(1, 13)) as turn:
        found = await trail.check_trail(turn.tx)
        assert (found.contradictions, found.forged, found.cut) == ((), (), False)


async def test_who_denied_an_answer_denies_it_still_once_an_order_was_taken_back(
    objected: World,
) -> None:
    async with objected.desk.turn(noticing.at(1)) as turn:
        denied = EventName.NOT_RECEIVED
        await record_event(turn, await the_case(turn), denied, "citizen", act=Act.ANSWER)
    async with objected.desk.turn(noticing.at(1, 11)) as turn:
        await orders(turn, objected)
        assert not await cases.is_receipt_denied(turn.tx, 1)
        [notice] = await turn.tx.all("SELECT max(id) AS id FROM notice")
        await act_recall.take_back_act(turn, await officer(turn, objected.wati), notice["id"])
        assert await cases.is_receipt_denied(turn.tx, 1)


async def test_what_was_said_to_an_objection_stands_in_the_form_again(objected: World) -> None:
    async with objected.desk.turn(noticing.at(1)) as turn:
        wati = await officer(turn, objected.wati, Role.ATASAN)
        await orders(turn, objected)
        [notice] = await turn.tx.all("SELECT max(id) AS id FROM notice")
        await act_recall.take_back_act(turn, wati, notice["id"])
        begun = await objection_answer.prefill_oldest_answer(turn, await the_case(turn))
        asked = OBJECTION_ANSWER_FORM.next(begun)
        assert asked is not None
        assert asked.name == "objection_answer_signed"


async def test_a_request_that_moved_since_stays_where_it_is(filed: World, turn: Turn) -> None:
    await noticing.decided(turn, filed, MISSING)
    complete = await authority(turn, filed.budi, Act.CONFIRM_COMPLETE)
    await request_completion.confirm_complete(turn, await the_case(turn), complete)
    with refused("take-back-over"):
        await takes_back(turn, filed)


async def test_a_correction_goes_nowhere_with_its_letter(answered: World, turn: Turn) -> None:
    given = CorrectionAnswers(correction_words="Yang benar 47.210.")
    budi = await authority(turn, answered.budi, Act.CORRECT)
    await answer_correction.send_correction(turn, budi, await the_case(turn), given)
    [notice] = await turn.tx.all("SELECT max(id) AS id FROM notice")
    await takes_back(turn, answered, notice["id"])
    assert await outside(turn, answered) == 0
    written = [paper.kind for paper in await papers.of_case(turn.tx, 1)]
    assert "correction" not in written  # nor is it among the letters that a dispute shows


async def test_files_that_were_taken_back_are_not_shown_as_given(drafted: World) -> None:
    """Nor do they stand in the file of a dispute, which shows what is given."""
    file = Content(kind="audio", file_id="F1", file_size=5)
    async with drafted.desk.turn() as turn:
        [written] = await answers.drafts_on(turn.tx, 1)
        await answer_draft.store_part(turn, written, (drafted.group.id, 801), file)
        await answer(turn, drafted.budi, Giving.FILES)
        assert len(await file_archive.of_case(turn.tx, 1)) == 1
        await takes_back(turn, drafted)
        assert await file_archive.of_case(turn.tx, 1) == []
        await answer(turn, drafted.budi, Giving.FILES)
        assert len(await file_archive.of_case(turn.tx, 1)) == 1


async def test_a_dispute_shows_how_an_answer_was_given_not_one_that_was_taken_back(
    objected: World, turn: Turn
) -> None:
    case, budi = await the_case(turn), await officer(turn, objected.budi)
    [objection] = await objections.of_case(turn.tx, case.id)
    await record_event(turn, case, EventName.ANSWER_SENT, budi, giving="link")
    await record_event(turn, case, EventName.TAKEN_BACK, budi, what="answer")
    record = await dossier_record.read(turn, case, objection)
    said = [one for row in await dossier_rows.fill_rows(record) for one in row.lines]
    assert [one for one in said if "tautan" in one or "teks jawaban" in one] == [
        "Dikirim Selasa, 24 November 2026 10.00 WIB: dalam teks jawaban."
    ]


async def test_it_is_offered_once_where_telegram_is_slow_and_goes_with_the_notice(
    drafted: World,
) -> None:
    async with drafted.desk.turn() as turn:
        await answer(turn, drafted.budi, Giving.TEXT)
    for seconds, offers in ((5, 0), (10, 1), (10, 1)):
        drafted.clock.turn(timedelta(seconds=seconds))
        await act_recall.OFFER_TAKE_BACK(drafted.desk, drafted.clock.now())
        found = await rows(drafted, "SELECT seq FROM outbox WHERE purpose = 'take-back'")
        assert len(found) == offers
    await drafted.settle()
    await act_recall.CLOSE_OFFERS(drafted.desk, drafted.clock.now())
    await drafted.settle()
    assert "Tarik" not in str([one.buttons for one in drafted.group.messages if not one.deleted])


@pytest.mark.parametrize("what", [INCIDENT, NEW_DATE, RIGHT_ANSWER])
async def test_what_stands_though_somebody_is_not_told_of_it_is_not_taken_back(
    filed: World, what: str
) -> None:
    async with filed.desk.turn() as turn:
        budi = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
        draft = NoticeDraft(what, budi, {})
        await notice_delivery.save_notice(turn, await the_case(turn), draft)
    filed.clock.turn(timedelta(minutes=1))
    await act_recall.OFFER_TAKE_BACK(filed.desk, filed.clock.now())
    async with filed.desk.turn() as turn:
        assert await waiting(turn, "take-back") == []
        with refused("take-back-over"):
            await takes_back(turn, filed)


async def test_an_answer_comes_back_beside_what_its_signer_writes_too(
    drafted: World, turn: Turn
) -> None:
    case, wati = await the_case(turn), await officer(turn, drafted.wati, Role.PPID)
    own = await answer_draft.start_draft(turn, case, wati)
    words = Content(kind="text", text="Jumlah pemilih: 900.")
    await answer_draft.add_part(turn, own, (drafted.group.id, 801), words)
    sends = SendAnswer(case.id, await previewed(turn, wati, Giving.TEXT))
    by = await authority(turn, drafted.wati, Act.ANSWER)
    await answer_showing.send_answer(turn, case, by, sends)
    await act_recall.take_back_act(turn, wati, 1)
    [back] = await answers.drafts_on(turn.tx, case.id)
    assert len(await answers.parts(turn.tx, back.id)) == 2
    *_, shown = await waiting(turn, answer_draft.DRAFT.name)
    assert "pratinjau" in str(shown.payload["reply_markup"])  # neither goes unseen


@pytest.mark.parametrize(("takes", "left"), [(True, 0), (False, 1)])
async def test_the_offer_to_take_an_act_back_stands_as_long_as_that_can_be(
    drafted: World, *, takes: bool, left: int
) -> None:
    async with drafted.desk.turn() as turn:
        await answer(turn, drafted.budi, Giving.TEXT)
    late = drafted.clock.now() + act_recall.OFFERED_AFTER + timedelta(seconds=1)
    assert await act_recall.OFFER_TAKE_BACK(drafted.desk, late) == 1
    async with drafted.desk.turn(late) as turn:
        sql = "UPDATE outbox SET state = 'sent', sent_at = :now WHERE purpose = 'take-back'"
        await turn.tx.run(sql, now=turn.now)
        if takes:
            await takes_back(turn, drafted)
    assert await act_recall.CLOSE_OFFERS(drafted.desk, late) == 1 - left
    standing = "SELECT 1 FROM outbox WHERE purpose = 'take-back' AND state = 'sent'"
    assert len(await rows(drafted, standing)) == left


async def test_what_no_officer_signed_nobody_takes_back(drafted: World, turn: Turn) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    await turn.tx.run("UPDATE notice SET decided_by = 'desk'")
    with refused("take-back-over"):
        await takes_back(turn, drafted)
