"""Buttons of submissions: signed as the presser's act, returned, or opened again to be mended."""

from bot.actions.submissions import answer_submission, submission_post, submission_signing
from bot.buttons.submission_buttons import Mend, Return, Sign
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Turn
from bot.dispatch import group_forms, officer_forms
from bot.domain.case import Officer
from bot.errors import Refused
from storage import cases, group_drafts


async def sign(turn: Turn, officer: Officer, button: Sign) -> None:
    """Do what a submission asks, as the presser's own act; what is not lawful now is dropped."""
    submission = await submission_signing.waiting(turn, button.submission_id)
    kind = officer_forms.PROCEDURES[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    await submission_post.demand_signer(turn, officer, submission.act, case)
    try:
        await permission_checks.demand_possible(turn, case, kind.act)
    except Refused as refusal:
        await submission_signing.dropped(turn, officer, submission, case, refusal)
        return
    whole = submission.answer_id is not None
    if whole or not await submission_post.shown_anew(turn, submission, case, kind.form):
        await officer_forms.carry_out(turn, officer, submission)


async def send_back(turn: Turn, officer: Officer, button: Return) -> None:
    """Ask whoever may sign a submission why it goes back."""
    submission = await submission_signing.waiting(turn, button.submission_id)
    case = await cases.get(turn.tx, submission.case_id)
    await submission_post.demand_signer(turn, officer, submission.act, case)
    known = {"submission_id": submission.id}
    await group_forms.begin(turn, officer, case, "submission_return", known)


async def mend(turn: Turn, officer: Officer, button: Mend) -> None:
    """Open a returned form again with its answers filled in."""
    submission = await submission_signing.to_mend(turn, button.submission_id)
    if submission.answer_id is not None:
        await answer_submission.mend(turn, officer, submission)
        return
    case = await cases.get(turn.tx, submission.case_id)
    await group_forms.begin(turn, officer, case, submission.form, submission.answers)
    case_id = case.id if case else group_drafts.OFFICE
    await group_drafts.set_mends(turn.tx, officer.telegram_id, case_id, submission.id)


BUTTONS = (
    in_group(Sign, sign),
    in_group(Return, send_back),
    in_group(Mend, mend),
)
