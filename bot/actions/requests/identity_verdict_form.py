"""What an officer found about a requester's identity papers, and what is missing in words."""

from typing import Literal

from bot.actions.requests.deficiency_form import Listed
from bot.domain.acts import Act
from bot.forms.form_engine import FormModel, answered, plain_form


class IdentityVerdictAnswers(FormModel):
    """The verdict: papers shown and right, or what the requester is told to send anew."""

    proof_verdict: Literal["shown", "mismatch", "lacking"]
    proof_missing: Listed | None = None


IDENTITY_VERDICT = plain_form(
    "proof",
    IdentityVerdictAnswers,
    proof_missing=answered("proof_verdict", "mismatch", "lacking"),
    act=Act.VERIFY_IDENTITY,
)
