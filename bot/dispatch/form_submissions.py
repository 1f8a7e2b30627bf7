"""Buttons of what was handed up: sign it, return it, mend it, print it, show it again."""

from bot.actions.answers import answer_preview
from bot.actions.submissions import (
    answer_submission,
    paper_confirming,
    paper_signing,
    submission_post,
    submission_signing,
)
from bot.buttons.submission_buttons import Mend, Return, SeeOriginal, Sign, SignOnPaper
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import case_button, in_group, in_private
from bot.desk.turn import Turn
from bot.dispatch import group_forms, officer_forms
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.submission import Submission
from bot.errors import Refused, needed
from storage import answers, cases, group_drafts, submissions


async def sign(turn: Turn, officer: Officer, button: Sign) -> None:
    """Do what a submission asks, as the presser's own act."""
    await fulfil(turn, officer, await submission_signing.waiting(turn, button.submission_id))


async def fulfil(turn: Turn, officer: Officer, submission: Submission) -> bool:
    """Do what a submission asks, as an officer's own act. Raises Refused as its form does.

    False if it was dropped, since it is not lawful now, or shown anew, since it reads otherwise.
    """
    kind = officer_forms.PROCEDURES[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    by = await submission_post.demand_signer(turn, officer, submission.act, case)
    try:
        await permission_checks.demand_possible(turn, case, kind.act)
    except Refused as refusal:
        await submission_signing.dropped(turn, by, submission, case, refusal)
        return False
    if submission.answer_id is not None:
        await answer_submission.send(turn, by, submission)
    elif await submission_post.shown_anew(turn, submission, case, kind.form):
        return False
    else:
        filled = {**submission.answers, "drafted_by": submission.drafter_id}
        await kind.complete(turn, by, case, kind.form.complete(filled))
        await submission_signing.signed(turn, by, submission, case)
    return True


async def see_original(turn: Turn, officer: Officer, button: SeeOriginal) -> None:
    """Let a signature by hand be the signer's act."""
    await paper_confirming.confirm(turn, officer, button, fulfil)


async def see_in_private(turn: Turn, person: Person, button: SeeOriginal) -> None:
    """Let who signed by hand say so in private."""
    officer = needed(await contacts.officer_of(turn, person), "not-an-officer")
    await see_original(turn, officer, button)


async def send_back(turn: Turn, officer: Officer, button: Return) -> None:
    """Ask whoever may sign a submission why it goes back."""
    submission = await submission_signing.waiting(turn, button.submission_id)
    case = await cases.get(turn.tx, submission.case_id)
    by = await submission_post.demand_signer(turn, officer, submission.act, case)
    known = {"submission_id": submission.id}
    await group_forms.begin(turn, by, case, "submission_return", known)


async def mend(turn: Turn, officer: Officer, button: Mend) -> None:
    """Open a returned form again with its answers filled in."""
    submission = await submission_signing.to_mend(turn, button.submission_id)
    if submission.answer_id is not None:
        await answer_submission.mend(turn, officer, submission)
        return
    case = await cases.get(turn.tx, submission.case_id)
    await group_forms.begin(turn, officer, case, submission.form, submission.answers)
    case_id = case.id if case else group_drafts.OFFICE
    await group_drafts.set_mends(turn.tx, officer.id, case_id, submission.id)


async def print_sheet(turn: Turn, _officer: Officer, button: SignOnPaper) -> None:
    """Post the sheet on which something is signed by hand."""
    forms = {name: kind.form for name, kind in officer_forms.PROCEDURES.items()}
    await paper_signing.print_sheet(turn, button, forms)


@case_button("case:waiting", does=Act.SUBMIT, waits=lambda _, facts: bool(facts.to_sign))
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
    in_group(SignOnPaper, print_sheet),
    show_waiting,
    in_group(Sign, sign),
    in_group(SeeOriginal, see_original),
    in_private(SeeOriginal, see_in_private),
    in_group(Return, send_back),
    in_group(Mend, mend),
)
