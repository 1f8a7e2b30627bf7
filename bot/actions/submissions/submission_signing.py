"""What becomes of a submission: signed, returned with a reason, or dropped as unlawful now."""

from bot.actions.submissions import submission_post
from bot.buttons.submission_buttons import Mend
from bot.desk import contacts, permission_checks
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.role_permissions import DeskAction
from bot.domain.submission import Submission, SubmissionState
from bot.errors import Refused
from bot.forms.submission_return_form import SubmissionReturnAnswers
from bot.texts import OFFICIAL
from storage import people, submissions


async def waiting(turn: Turn, submission_id: int) -> Submission:
    """Return a submission that waits to be signed. Raises Refused, naming who was first."""
    submission = await submission_post.known(turn, submission_id)
    if not submission.waits:
        name = await submission_post.name_of(turn, submission.settled_by)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission


async def signed(turn: Turn, officer: Officer, submission: Submission, case: Case | None) -> None:
    """Record who signed a submission, whose act is done, and close its message."""
    await submissions.settle(
        turn.tx, submission.id, SubmissionState.SIGNED, officer.telegram_id, turn.now
    )
    await _close(turn, officer, submission, case, SubmissionState.SIGNED)


async def dropped(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None, refusal: Refused
) -> None:
    """Give up a submission whose act is not lawful any more, and say why."""
    await submissions.settle(
        turn.tx, submission.id, SubmissionState.DROPPED, officer.telegram_id, turn.now
    )
    await _close(turn, officer, submission, case, SubmissionState.DROPPED)
    why = turn.texts.plain(OFFICIAL, refusal.text_id, **refusal.values)
    await turn.say_group(
        "submission-dropped",
        _mend(turn, submission),
        case=case,
        why=why,
        title=submission_post.title(turn, submission),
    )
    turn.answer(why, alert=True)


async def _close(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None, state: SubmissionState
) -> None:
    text = turn.texts.say(
        OFFICIAL,
        "submission-closed",
        state=state,
        title=submission_post.title(turn, submission),
        officer=officer.display_name,
        drafter=await submission_post.name_of(turn, submission.drafter_id),
    )
    await submission_post.close(turn, submission, case, text)


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Admit everybody who signs: which submission it is about is known to `send_back` alone."""
    del turn, officer, case


async def send_back(
    turn: Turn, officer: Officer, case: Case | None, given: SubmissionReturnAnswers
) -> None:
    """Return a submission to its drafter with the reason; it may be handed up again."""
    submission = await waiting(turn, given.submission_id)
    reason, state = given.return_reason, SubmissionState.RETURNED
    await submissions.settle(turn.tx, submission.id, state, officer.telegram_id, turn.now, reason)
    await _close(turn, officer, submission, case, state)
    actor = f"officer:{officer.telegram_id}"
    await turn.record(
        case, EventName.SUBMISSION_RETURNED, actor, kind=submission.form, reason=reason
    )
    drafter = await people.officer(turn.tx, submission.drafter_id)
    there = drafter is not None and drafter.member
    await turn.say_group(
        "submission-returned",
        _mend(turn, submission),
        case=case,
        drafter=contacts.mention(turn, drafter) if drafter and there else "none",
        officer=officer.display_name,
        title=submission_post.title(turn, submission),
        reason=reason,
    )


def _mend(turn: Turn, submission: Submission) -> Keyboard:
    return [[turn.button(OFFICIAL, "button-submission-mend", Mend(submission.id))]]


async def to_mend(turn: Turn, officer: Officer, submission_id: int) -> Submission:
    """Return a submission that an officer may fill in anew. Raises Refused."""
    await permission_checks.demand(turn, officer, DeskAction.SUBMIT)
    submission = await submission_post.known(turn, submission_id)
    if submission.state not in (SubmissionState.RETURNED, SubmissionState.DROPPED):
        name = await submission_post.name_of(turn, submission.settled_by or submission.drafter_id)
        raise Refused("submission-over", officer=name, state=submission.state)
    return submission
