"""An official answer handed up with its decision: drafted by one officer, signed by the PPID."""

from bot.actions.answers import answer_draft, answer_preview, answer_sending, request_decision
from bot.actions.submissions import submission_post, submission_signing
from bot.buttons.submission_buttons import HandUp
from bot.desk import case_access, permission_checks
from bot.desk.button_acts import in_case
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.submission import Submission
from bot.errors import Refused
from bot.forms.decision_form import DECISION
from bot.texts import OFFICIAL
from storage import answers, submissions


async def hand_up(turn: Turn, case: Case, officer: Officer, button: HandUp) -> None:
    """Hand an answer up as it was previewed; nothing is decided and nothing goes out by it."""
    await permission_checks.demand_possible(turn, case, Act.ANSWER)
    seen = await answer_draft.ready(turn, case, officer, button.previewed, button.giving)
    if seen is None:
        return
    answer, parts = seen
    request_decision.check_letter(await request_decision.meant(turn, case, answer), parts)
    before = await submissions.of_answer(turn.tx, answer.id)
    by, now = answer.officer_id, turn.now
    new = (
        before.id
        if before is not None
        else await submissions.add(
            turn.tx, case.id, (DECISION.name, Act.ANSWER, {}), by, now, answer_id=answer.id
        )
    )
    await submissions.hand_up(turn.tx, new, by, button.previewed, now)
    await answer_draft.put_away(turn, case, answer)
    submission = await submission_post.known(turn, new)
    said = await answer_preview.blocks(turn, case, answer, parts)
    await submission_post.show(turn, submission, case, said)
    await submission_post.begin_waiting(turn, officer, submission, case)


async def send(turn: Turn, officer: Officer, submission: Submission) -> None:
    """Decide and send, as the PPID's own act, an answer that was handed up.

    Raises Refused if it is not what was handed up any more. A refusal waits for its approval.
    """
    case = await case_access.the_case(turn, submission.case_id)
    answer = await answers.get(turn.tx, submission.answer_id or 0)
    if answer is None or answer.state != "collecting":
        raise Refused("submission-answer-gone")
    parts = await answers.parts(turn.tx, answer.id)
    if await answer_preview.fingerprint(turn, case, answer, parts) != submission.checksum:
        drafter = await submission_post.name_of(turn, submission.drafter_id)
        raise Refused("submission-changed", officer=drafter)
    remarks = await answer_preview.remarks(turn, case, parts)
    if remarks.asked not in ("", answer.accepted):
        raise Refused("submission-hides")
    if await answer_sending.give(turn, case, officer, answer, parts):
        await submission_signing.signed(turn, officer, submission, case)
    else:
        turn.answer(turn.texts.plain(OFFICIAL, "submission-waits-for-approval"), alert=True)


async def mend(turn: Turn, officer: Officer, submission: Submission) -> None:
    """Show a returned answer to be written on; whoever mends another's makes it their own."""
    case = await case_access.the_case(turn, submission.case_id)
    answer = await answers.get(turn.tx, submission.answer_id or 0)
    if answer is None or answer.state != "collecting":
        raise Refused("submission-answer-gone")
    if answer.officer_id != officer.id:
        if await answers.collecting(turn.tx, case.id, officer.id) is not None:
            raise Refused("submission-own-first")
        await answers.take_over(turn.tx, answer.id, officer.id)
    await answer_draft.preview(turn, case, officer, answer.id, in_place=False)


BUTTONS = (in_case(HandUp, hand_up),)
