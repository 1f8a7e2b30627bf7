"""Every officers' form by its name, and what a form that was handed up does once it is signed."""

from collections.abc import Mapping
from typing import Any

from bot.actions.submissions import answer_submission, submission_post, submission_signing
from bot.actions.submissions.paper_signature_form import PAPER_SIGNATURE
from bot.actions.submissions.paper_signing import PaperSigning
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.desk import permission_checks
from bot.desk.procedures import LATELY, Procedure
from bot.desk.turn import Turn
from bot.dispatch.features import FEATURES
from bot.domain.act_facts import ActFacts
from bot.domain.allowed_acts import why_not
from bot.domain.case import Officer
from bot.domain.submission import Submission
from storage import cases

_OF_FEATURES = {kind.form.name: kind for feature in FEATURES for kind in feature.forms}


def is_open(button: ButtonData, facts: ActFacts) -> bool:
    """Say whether what a button is for, or the form that it opens, is possible now."""
    if not isinstance(button, OpenForm):
        return button.is_open(facts)
    kind = PROCEDURES.get(button.form)
    return kind is not None and why_not(kind.act, facts) is None


async def carry_out(turn: Turn, officer: Officer, submission: Submission) -> None:
    """Do what a submission asks, as the officer whose act it is. Raises Refused as forms do."""
    kind = PROCEDURES[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    await submission_post.demand_signer(turn, officer, submission.act, case)
    await permission_checks.demand_possible(turn, case, kind.act)
    if submission.answer_id is not None:
        await answer_submission.send(turn, officer, submission)
        return
    await kind.complete(turn, officer, case, kind.form.complete(submission.answers))
    await submission_signing.signed(turn, officer, submission, case)


ON_PAPER = PaperSigning({name: kind.form for name, kind in _OF_FEATURES.items()}, carry_out)
"""What is signed by hand: any form that is handed up."""
PROCEDURES: Mapping[str, Procedure[Any]] = {
    **_OF_FEATURES,
    PAPER_SIGNATURE.name: Procedure(
        PAPER_SIGNATURE, ON_PAPER.record, offers={"paper_signed_on": LATELY}
    ),
}
