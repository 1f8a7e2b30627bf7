"""What a filled form of officers would send: in its last question, and when it is handed up."""

from typing import Any

from bot.actions.answers import answer_showing
from bot.actions.submissions import submission_post
from bot.desk import permission_checks, rehearsal
from bot.desk.feature_declaration import OfficerForm
from bot.desk.rehearsal import Rehearsed
from bot.desk.turn import Turn
from bot.dispatch import feature_list
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Officer
from bot.domain.law.submission import Submission
from bot.texts import Markup
from storage import answers, people
from storage.citizen_drafts import OfficerFormDraft

SEEN = "~"
"""Parts the choice that sends a form from the checksum of what was shown above its button."""


async def rehearse_form(
    turn: Turn, officer: Officer, case: Case | None, kind: OfficerForm[Any], filled: Answers
) -> Rehearsed | None:
    """Return what a form would send if an officer sent it, or whoever may in their place.

    None for a form that tells nobody anything.
    """
    reader = await kind.reader(turn, case, filled) if kind.reader else None
    if reader is None:
        return None
    act, signer = kind.act_of(filled), officer
    if not await submission_post.may_sign(turn, officer, act, case):
        asked = await submission_post.signers(turn, act, case)
        signer = next(iter(asked), officer)

    async def complete() -> None:
        by = await permission_checks.demand(turn, signer, act, case)
        model = kind.form.complete(filled)
        await kind.check(turn, case, model)
        await kind.complete(turn, by, case, model)

    return await rehearsal.rehearse(turn, reader, complete)


async def blocks_of_form(
    turn: Turn, officer: Officer, case: Case | None, sheet: OfficerFormDraft
) -> list[Markup] | None:
    """Show all that a form would send, in its last question; None if it tells nobody anything."""
    kind = feature_list.FORMS_BY_NAME[sheet.form]
    rehearsed = await rehearse_form(turn, officer, case, kind, sheet.answers)
    return None if rehearsed is None else await rehearsal.show(turn, sheet.shown, rehearsed)


async def reads_as_shown(
    turn: Turn, officer: Officer, case: Case | None, sheet: OfficerFormDraft
) -> bool:
    """Say whether a form would send what its last question shows; so it is if it cannot be sent."""
    kind = feature_list.FORMS_BY_NAME[sheet.form]
    rehearsed = await rehearse_form(turn, officer, case, kind, sheet.answers)
    if rehearsed is None or rehearsed.refusal is not None:
        return True
    return await rehearsal.is_as_shown(turn, sheet.shown, rehearsed)


async def rehearse_submission(
    turn: Turn, officer: Officer, submission: Submission, case: Case | None
) -> Rehearsed | None:
    """Return what a form that was handed up would send; None if it tells nobody anything."""
    kind = feature_list.FORMS_BY_NAME[submission.form]
    filled = {**submission.answers, "drafted_by": submission.drafter_id}
    return await rehearse_form(turn, officer, case, kind, filled)


async def post_submission(
    turn: Turn, submission: Submission, case: Case | None, reader: Officer | None = None
) -> None:
    """Post what was handed up with all that it would send, or else its answers.

    It is shown as its drafter would send it, if no other `reader` is named.
    """
    drafter = reader or await people.officer(turn.tx, submission.drafter_id)
    answer = await answers.get(turn.tx, submission.answer_id)
    if answer is not None and case is not None:
        said: list[Markup] = await answer_showing.blocks_as_shown(turn, case, answer, reader)
    elif drafter and (shown := await rehearse_submission(turn, drafter, submission, case)):
        said = await rehearsal.show(turn, submission.shown, shown)
    else:
        form = feature_list.FORMS_BY_NAME[submission.form].form
        rows = submission_post.form_rows(turn, case, form, submission.answers)
        said = submission_post.row_lines(turn, rows)
    await submission_post.post_submission(turn, submission, case, said)
