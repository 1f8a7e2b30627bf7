"""The end of a submission, an answer's too: it is signed, returned or dropped."""

from typing import Any

from bot.actions.answers import (
    answer_draft,
    answer_preview,
    answer_sending,
    answer_showing,
    request_decision,
)
from bot.actions.submissions import submission_post
from bot.buttons.submission_buttons import HandUp, ReopenReturned
from bot.desk import contacts
from bot.desk.button_acts import in_case
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.feature_declaration import OfficerForm
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.official_answer import OfficialAnswer
from bot.domain.law.submission import Submission, SubmissionState
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, require
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from storage import answers, people, reminders, shown_drafts, submissions


class SubmissionReturnAnswers(FormModel):
    """Why a submission is returned; `submission_id` is carried."""

    submission_id: int
    return_reason: Words


SUBMISSION_RETURN = plain_form(
    "submission_return",
    SubmissionReturnAnswers,
    "submission_id",
    at_once=True,
    act=Act.SIGN,
)


async def demand_waiting(turn: Turn, submission_id: int) -> Submission:
    """Return a submission that waits to be signed. Raises Refused, naming who was first."""
    submission = await submission_post.demand_submission(turn, submission_id)
    if not submission.waits:
        name = await submission_post.name_of(turn, submission.settled_by)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission


async def record_signed(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None
) -> None:
    """Record who signed a submission, whose act is done; its message says so."""
    await _settle(turn, officer, submission, case, SubmissionState.SIGNED)
    text = turn.texts.say(
        OFFICIAL,
        "submission-signed",
        title=submission_post.submission_title(turn, submission),
        officer=officer.display_name,
        drafter=await submission_post.name_of(turn, submission.drafter_id),
    )
    await submission_post.close_message(turn, submission, case, text)


async def drop_submission(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None, refusal: Refused
) -> None:
    """Give up a submission whose act is not lawful any more, and say why."""
    await _settle(turn, officer, submission, case, SubmissionState.DROPPED)
    why = turn.texts.plain(OFFICIAL, refusal.text_id, **refusal.values)
    await _offer_mending(turn, submission, case, "submission-dropped", why=why)
    answer_press(turn, why, alert=True)


async def _settle(
    turn: Turn,
    officer: Officer,
    submission: Submission,
    case: Case | None,
    state: SubmissionState,
    reason: str = "",
) -> None:
    await submissions.settle_submission(turn.tx, submission.id, state, officer.id, turn.now, reason)
    await shown_drafts.forget(turn.tx, submission.shown)
    about = Subject(case.id if case else None)
    await reminders.drop_waiting(turn.tx, about, turn.now, f"signature:{submission.id}:")
    redraw_card(turn, case.id if case else None)


async def _offer_mending(
    turn: Turn, submission: Submission, case: Case | None, text_id: str, **values: Any
) -> None:
    """Post what became of a submission, in place of its messages, with a button to mend it."""
    await submission_post.remove_messages(turn, submission, case)
    mend = make_button(turn, OFFICIAL, "button-submission-mend", ReopenReturned(submission.id))
    title = submission_post.submission_title(turn, submission)
    said = await say_group(turn, text_id, [[mend]], case=case, title=title, **values)
    await submissions.set_posted(turn.tx, submission.id, (said,))


async def return_submission(
    turn: Turn, officer: Officer, case: Case | None, given: SubmissionReturnAnswers
) -> None:
    """Return a submission to its drafter with the reason; it may be handed up again."""
    submission = await submission_post.demand_submission(turn, given.submission_id)
    if not submission.waits:  # settled while the reason was written: nothing is left to ask
        name = await submission_post.name_of(turn, submission.settled_by)
        await say_group(turn, "submission-over", case=case, officer=name, state=submission.state)
        return
    reason = given.return_reason
    await _settle(turn, officer, submission, case, SubmissionState.RETURNED, reason)
    await record_event(
        turn, case, EventName.SUBMISSION_RETURNED, officer, kind=submission.form, reason=reason
    )
    drafter = await people.officer(turn.tx, submission.drafter_id)
    await _offer_mending(
        turn,
        submission,
        case,
        "submission-returned",
        drafter=contacts.mention_of(turn, drafter) if drafter and drafter.member else "none",
        officer=officer.display_name,
        reason=reason,
    )


async def demand_returned(turn: Turn, submission_id: int) -> Submission:
    """Return a submission that may be filled in anew. Raises Refused."""
    submission = await submission_post.demand_submission(turn, submission_id)
    if not submission.may_be_corrected:
        name = await submission_post.name_of(turn, submission.settled_by or submission.drafter_id)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission


async def replaced_submission(turn: Turn, submission_id: int | None) -> Submission | None:
    """Return the returned submission that a form replaces; None if it is settled already."""
    found = await submissions.get(turn.tx, submission_id)
    return found if found is not None and found.may_be_corrected else None


async def hand_up_answer(turn: Turn, case: Case, by: Authority, button: HandUp) -> None:
    """Hand an answer up as it was previewed; nothing is decided and nothing goes out by it."""
    seen = await answer_showing.demand_shown(turn, case, by, button.previewed)
    if seen is None:
        return
    answer, parts = seen
    request_decision.check_letter(
        await request_decision.drafted_decision(turn, case, answer), parts
    )
    new = await request_decision.submission_of(turn, answer)
    await submissions.submit(turn.tx, new, answer.officer_id, turn.now)
    await answer_draft.remove_preview(turn, case, answer)
    submission = await submission_post.demand_submission(turn, new)
    said = await answer_showing.blocks_as_shown(turn, case, answer)
    await submission_post.post_submission(turn, submission, case, said)
    await submission_post.record_handed_up(turn, by, submission, case)


async def sign_answer(turn: Turn, by: Authority, submission: Submission, seen: str) -> bool:
    """Decide and send, as the PPID's own act, an answer that was handed up.

    False if it reads otherwise than it was shown, by the checksum `seen`; what is signed by hand
    reads as its drafter saw it. A refusal waits for its approval.
    """
    case = await contacts.get_case(turn, submission.case_id)
    answer = await _answer_of(turn, submission)
    parts = await answers.parts(turn.tx, answer.id)
    remarks = await answer_preview.find_remarks(turn, case, parts)
    if remarks.asked not in ("", answer.accepted):
        raise Refused("submission-hides")
    if by.paper is not None:
        same = await answer_showing.says_as_shown(turn, case, answer)
    else:
        same = await answer_showing.is_as_shown(turn, case, by, answer, parts, seen)
    if not same:
        return False
    if await answer_sending.decide_and_send(turn, case, by, answer, parts):
        await record_signed(turn, by, submission, case)
    else:
        answer_press(turn, turn.texts.plain(OFFICIAL, "submission-waits-for-approval"), alert=True)
    return True


async def _answer_of(turn: Turn, submission: Submission) -> OfficialAnswer:
    answer = require(await answers.get(turn.tx, submission.answer_id), "submission-answer-gone")
    if answer.state != "collecting":
        raise Refused("submission-answer-gone")
    return answer


async def resume_returned(turn: Turn, officer: Officer, submission: Submission) -> None:
    """Show a returned answer to be written on; whoever mends another's makes it their own."""
    case = await contacts.get_case(turn, submission.case_id)
    answer = await _answer_of(turn, submission)
    if answer.officer_id != officer.id:
        if await answers.collecting(turn.tx, case.id, officer.id) is not None:
            raise Refused("submission-own-first")
        await answers.take_over(turn.tx, answer.id, officer.id)
    await answer_showing.show_preview(turn, case, officer, answer.id, in_place=False)


ADDS = (OfficerForm(SUBMISSION_RETURN, return_submission), in_case(HandUp, hand_up_answer))
