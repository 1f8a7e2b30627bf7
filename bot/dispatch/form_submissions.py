"""Buttons of what was handed up: sign it, return it, mend it, print it, show it again."""

from bot.actions.answers import answer_preview
from bot.actions.submissions import (
    answer_submission,
    submission_post,
    submission_signing,
)
from bot.buttons.submission_buttons import Mend, Return, ShowWaiting, Sign, SignOnPaper
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_case, in_group
from bot.desk.turn import Turn
from bot.dispatch import group_forms, officer_forms
from bot.domain.case import Case, Officer
from bot.errors import Refused
from storage import answers, cases, group_drafts, submissions


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


async def show_waiting(turn: Turn, case: Case, _officer: Officer) -> None:
    """Show again what waits for a signature: its message may be gone, or far above."""
    for submission in await submissions.waiting_on(turn.tx, case.id):
        answer = await answers.get(turn.tx, submission.answer_id or 0)
        if answer is None:
            form = officer_forms.PROCEDURES[submission.form].form
            rows = submission_post.content(turn, case, form, submission.answers)
            said = submission_post.lines(turn, rows)
        else:
            parts = await answers.parts(turn.tx, answer.id)
            said = await answer_preview.blocks(turn, case, answer, parts)
        await submission_post.show(turn, submission, case, said)


BUTTONS = (
    in_group(SignOnPaper, officer_forms.ON_PAPER.print_sheet),
    in_case(ShowWaiting, bare(show_waiting)),
    in_group(Sign, sign),
    in_group(Return, send_back),
    in_group(Mend, mend),
)
