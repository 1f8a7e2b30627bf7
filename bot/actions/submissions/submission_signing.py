"""What becomes of a submission: signed, returned with a reason, or dropped as unlawful now."""

from typing import Any

from bot.actions.submissions import submission_post
from bot.buttons.submission_buttons import Mend
from bot.desk import contacts
from bot.desk.procedures import Procedure
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.reminders.reminder_plan import About
from bot.domain.submission import Submission, SubmissionState
from bot.errors import Refused
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from storage import people, reminders, submissions


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


async def waiting(turn: Turn, submission_id: int) -> Submission:
    """Return a submission that waits to be signed. Raises Refused, naming who was first."""
    submission = await submission_post.known(turn, submission_id)
    if not submission.waits:
        name = await submission_post.name_of(turn, submission.settled_by)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission


async def signed(turn: Turn, officer: Officer, submission: Submission, case: Case | None) -> None:
    """Record who signed a submission, whose act is done; its message says so."""
    await _settle(turn, officer, submission, case, SubmissionState.SIGNED)
    text = turn.texts.say(
        OFFICIAL,
        "submission-signed",
        title=submission_post.title(turn, submission),
        officer=officer.display_name,
        drafter=await submission_post.name_of(turn, submission.drafter_id),
    )
    await submission_post.close(turn, submission, case, text)


async def dropped(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None, refusal: Refused
) -> None:
    """Give up a submission whose act is not lawful any more, and say why."""
    await _settle(turn, officer, submission, case, SubmissionState.DROPPED)
    why = turn.texts.plain(OFFICIAL, refusal.text_id, **refusal.values)
    await _let_mend(turn, submission, case, "submission-dropped", why=why)
    turn.answer(why, alert=True)


async def _settle(
    turn: Turn,
    officer: Officer,
    submission: Submission,
    case: Case | None,
    state: SubmissionState,
    reason: str = "",
) -> None:
    await submissions.settle(turn.tx, submission.id, state, officer.id, turn.now, reason)
    about = About(case.id if case else None)
    await reminders.drop(turn.tx, about, turn.now, f"signature:{submission.id}:")
    turn.redraw(case.id if case else None)


async def _let_mend(
    turn: Turn, submission: Submission, case: Case | None, text_id: str, **values: Any
) -> None:
    """Say in place of a submission's messages what became of it, with the way to mend it."""
    await submission_post.take_away(turn, submission, case)
    mend = turn.button(OFFICIAL, "button-submission-mend", Mend(submission.id))
    title = submission_post.title(turn, submission)
    said = await turn.say_group(text_id, [[mend]], case=case, title=title, **values)
    await submissions.set_posted(turn.tx, submission.id, (said,))


async def send_back(
    turn: Turn, officer: Officer, case: Case | None, given: SubmissionReturnAnswers
) -> None:
    """Return a submission to its drafter with the reason; it may be handed up again."""
    submission = await submission_post.known(turn, given.submission_id)
    if not submission.waits:  # settled while the reason was written: nothing is left to ask
        name = await submission_post.name_of(turn, submission.settled_by)
        await turn.say_group("submission-over", case=case, officer=name, state=submission.state)
        return
    reason = given.return_reason
    await _settle(turn, officer, submission, case, SubmissionState.RETURNED, reason)
    await turn.record(
        case, EventName.SUBMISSION_RETURNED, officer, kind=submission.form, reason=reason
    )
    drafter = await people.officer(turn.tx, submission.drafter_id)
    there = drafter is not None and drafter.member
    await _let_mend(
        turn,
        submission,
        case,
        "submission-returned",
        drafter=contacts.mention(turn, drafter) if drafter and there else "none",
        officer=officer.display_name,
        reason=reason,
    )


async def to_mend(turn: Turn, submission_id: int) -> Submission:
    """Return a submission that may be filled in anew. Raises Refused."""
    submission = await submission_post.known(turn, submission_id)
    if not submission.may_be_mended:
        name = await submission_post.name_of(turn, submission.settled_by or submission.drafter_id)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission


async def mended(turn: Turn, submission_id: int | None) -> Submission | None:
    """Return the submission that a filled form takes the place of, unless another was first."""
    found = await submissions.get(turn.tx, submission_id or 0)
    return found if found is not None and found.may_be_mended else None


FORMS = (Procedure(SUBMISSION_RETURN, send_back),)
