"""Buttons of what waits for a signature: hand up, sign, return, mend, and sign on paper."""

from bot.buttons.button_data import ButtonData, CaseButton
from bot.domain.submission import Matter


class HandUp(CaseButton, verb="case:handup"):
    """Hand the answer of this checksum up to the PPID; `giving` says how it gives."""

    previewed: str
    giving: str = ""


class ShowWaiting(CaseButton, verb="case:waiting"):
    """Show again what waits for a signature on a case."""


class SubmissionButton(ButtonData):
    """A button about one submission, which its data names first."""

    submission_id: int


class Sign(SubmissionButton, verb="submission:sign"):
    """Do what a submission asks, as one's own act."""


class Return(SubmissionButton, verb="submission:return"):
    """Open the question why a submission goes back to its drafter."""


class Mend(SubmissionButton, verb="submission:mend"):
    """Open the form of a returned submission again, as it was filled in."""


class SignOnPaper(ButtonData, verb="paper:print"):
    """Print the sheet on which a matter is signed by hand."""

    matter: Matter
    number: int


class ChooseSigner(ButtonData, verb="paper:signed"):
    """Say who signed the sheet, and open the form that takes its scan."""

    matter: Matter
    number: int
    telegram_id: int
