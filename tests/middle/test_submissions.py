"""What is handed up to be signed: as it was shown, once, and returned with a reason."""

from bot.actions.answers import answer_draft, answer_preview, request_decision
from bot.actions.exemptions import exemption_list
from bot.actions.submissions import (
    matters_to_sign,
    paper_signing,
    submission_post,
    submission_signing,
)
from bot.actions.submissions.submission_signing import SubmissionReturnAnswers
from bot.buttons.submission_buttons import ChooseSigner, HandUp
from bot.domain.law.submission import SignableMatter
from handlers import pressed_buttons
from sandbox import Person as Somebody
from storage import answers, submissions
from tests.middle.handing_up import hands_up, the_submission
from tests.middle.people import authority, message, officer, refused, the_case, waiting
from tests.middle.worlds import EXEMPT, REFUSAL, answer
from tests.prelude import Act, Content, Giving, Role, Turn, World


async def signs(turn: Turn, by: Somebody) -> None:
    waits = await submission_signing.demand_waiting(turn, 1)
    await submission_signing.sign_answer(turn, await authority(turn, by, Act.ANSWER), waits, "")


async def returns(turn: Turn, by: Somebody) -> None:
    given = SubmissionReturnAnswers(submission_id=1, return_reason="Kurang jelas.")
    await submission_signing.return_submission(
        turn, await officer(turn, by), await the_case(turn), given
    )


async def test_what_is_handed_up_waits_and_is_signed_once(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    assert (await the_submission(turn)).waits
    await signs(turn, drafted.budi)
    with refused("submission-over"):
        await signs(turn, drafted.budi)


async def test_what_was_changed_since_its_preview_is_not_handed_up(
    drafted: World, turn: Turn
) -> None:
    await hands_up(turn, drafted, "00000000")
    assert await submissions.waiting(turn.tx) == []


async def test_to_an_answered_request_nothing_is_handed_up(answered: World, turn: Turn) -> None:
    budi = await officer(turn, answered.budi)
    with refused("answer-already-sent"):
        await pressed_buttons.press_in_group(turn, budi, HandUp(1, "x").pack(), [])


async def test_what_was_changed_since_it_was_handed_up_is_not_signed(
    drafted: World, turn: Turn
) -> None:
    await hands_up(turn, drafted)
    edit = message(drafted.budi, "Jumlahnya 2.", drafted.group.id, message_id=800)
    await answer_draft.edit_part(turn, edit)
    await signs(turn, drafted.budi)
    assert (await the_submission(turn)).waits


async def test_what_went_out_meanwhile_is_gone(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    handed_up = await the_submission(turn)
    await answer(turn, drafted.budi, Giving.TEXT)
    budi = await authority(turn, drafted.budi, Act.ANSWER)
    with refused("submission-answer-gone"):
        await submission_signing.sign_answer(turn, budi, handed_up, "")
    with refused("submission-answer-gone"):
        await submission_signing.resume_returned(turn, budi, handed_up)


async def test_writing_on_takes_back_what_waits(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    budi = await officer(turn, drafted.budi)
    await answer_draft.own_or_new_draft(turn, await the_case(turn), budi)
    assert not (await the_submission(turn)).waits


async def test_what_waits_takes_nothing_in(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    assert not await answer_draft.draft_in_progress(turn, await the_case(turn), drafted.budi.id)


async def test_what_is_returned_is_mended_and_what_waits_is_not(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    with refused("submission-over"):
        await submission_signing.demand_returned(turn, 1)
    assert await submission_signing.replaced_submission(turn, 1) is None
    await returns(turn, drafted.budi)
    assert (await submission_signing.demand_returned(turn, 1)).may_be_corrected
    assert await submission_signing.replaced_submission(turn, 1) is not None
    assert await submission_signing.replaced_submission(turn, None) is None


async def test_a_reason_that_comes_too_late_returns_nothing(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    await signs(turn, drafted.budi)
    await returns(turn, drafted.budi)
    assert not (await the_submission(turn)).may_be_corrected


async def test_who_mends_another_s_makes_it_their_own(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    await returns(turn, drafted.budi)
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    await submission_signing.resume_returned(turn, wati, await the_submission(turn))
    [written] = await answers.drafts_on(turn.tx, 1)
    assert written.officer_id == wati.id


async def test_who_writes_an_answer_ends_it_before_mending_another(
    drafted: World, turn: Turn
) -> None:
    await hands_up(turn, drafted)
    await returns(turn, drafted.budi)
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    await answer_draft.start_draft(turn, await the_case(turn), wati)
    with refused("submission-own-first"):
        await submission_signing.resume_returned(turn, wati, await the_submission(turn))


async def test_only_whose_act_it_is_signed_the_sheet(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    budi = await officer(turn, drafted.budi)
    with refused("paper-not-their-act"):
        button = ChooseSigner(SignableMatter.SUBMISSION, 1, drafted.wati.id)
        await paper_signing.prefill_signature(turn, budi, button)
    button = ChooseSigner(SignableMatter.SUBMISSION, 1, drafted.budi.id)
    _, begun = await paper_signing.prefill_signature(turn, budi, button)
    assert begun["signer"] == drafted.budi.id


async def test_what_was_signed_is_printed_no_more(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    await signs(turn, drafted.budi)
    with refused("submission-over"):
        await matters_to_sign.pending_of(turn, SignableMatter.SUBMISSION, 1)


async def test_where_nobody_signs_that_is_said(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    await turn.tx.run("UPDATE officer SET member = 0")
    waits, case = await the_submission(turn), await the_case(turn)
    await submission_post.post_submission(turn, waits, case, [])
    *_, posted = await waiting(turn)
    assert "belum ada yang memegang peran ini" in str(posted.payload)


async def test_no_refusal_by_letter_is_handed_up_without_the_letter(
    filed: World, turn: Turn
) -> None:
    budi, case = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS), await the_case(turn)
    await exemption_list.add_entry(turn, budi, EXEMPT)
    letter = {"decision_letter_number": "1", "decision_letter_date": turn.today}
    signed = {"decision_means": "letter", "decision_signatory": "ppid", **letter}
    await request_decision.draft(turn, budi, case, REFUSAL.model_copy(update=signed))
    [written] = await answers.drafts_on(turn.tx, 1)
    words = Content(kind="text", text="Surat menyusul.")
    await answers.add_part(turn.tx, written.id, (filed.group.id, 800), words)
    with refused("decision-needs-letter"):
        await hands_up(turn, filed)


async def test_what_shows_a_nik_is_signed_only_where_its_drafter_let_it_go(drafted: World) -> None:
    async with drafted.desk.turn() as turn:
        [written] = await answers.drafts_on(turn.tx, 1)
        words = Content(kind="text", text="Pemilih dengan NIK 3310014512900001 terdaftar.")
        await answers.add_part(turn.tx, written.id, (drafted.group.id, 801), words)
    async with drafted.desk.turn() as turn:
        parts = await answers.parts(turn.tx, written.id)
        asked = (await answer_preview.find_remarks(turn, await the_case(turn), parts)).asked
        assert asked
        await turn.tx.run("UPDATE answer SET accepted = :asked", asked=asked)
    async with drafted.desk.turn() as turn:
        await hands_up(turn, drafted)
        await turn.tx.run("UPDATE answer SET accepted = ''")
        with refused("submission-hides"):
            await signs(turn, drafted.budi)
        await turn.tx.run("UPDATE answer SET accepted = :asked", asked=asked)
        await signs(turn, drafted.budi)
