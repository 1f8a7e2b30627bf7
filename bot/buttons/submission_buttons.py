"""Buttons about what is signed, or done outside the chat."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.submission import SignableMatter


class HandUp(CaseButton, verb="case:handup", does=Act.SUBMIT, toward=Act.ANSWER):
    """Hand an answer up to the PPID, as it was shown: by the checksum of that."""

    previewed: str


class SubmissionButton(ButtonData):
    """A button about one submission, which its data names first."""

    submission_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the submission still waits to be signed."""
        return self.submission_id in facts.to_sign


class SignSubmission(SubmissionButton, verb="submission:sign"):
    """Do what a submission asks, as one's own act, if it reads as it was shown, by the checksum."""

    shown: str = ""


class ReturnSubmission(SubmissionButton, verb="submission:return"):
    """Open the question why a submission goes back to its drafter."""


class ReopenReturned(SubmissionButton, verb="submission:mend", does=Act.SUBMIT):
    """Open the form of a returned submission again, as it was filled in."""

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the submission came back, and nothing took its place."""
        return self.submission_id in facts.to_mend


class PaperButton(ButtonData):
    """A button about a matter that may be signed by hand, which its data names first."""

    matter: SignableMatter
    number: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the matter still waits; always True if no request's facts can tell."""
        match self.matter:
            case SignableMatter.SUBMISSION:
                return self.number in facts.to_sign
            case SignableMatter.APPROVAL:
                return self.number == facts.approval
            case SignableMatter.ORDER | SignableMatter.DECREE:
                return True


class SignOnPaper(PaperButton, verb="paper:print", does=Act.SUBMIT):
    """Print the sheet on which a matter is signed by hand."""


class ChooseSigner(PaperButton, verb="paper:signed"):
    """Say who signed the sheet, and open the form that takes its scan."""

    officer_id: int


class ConfirmSignature(ButtonData, verb="paper:seen", does=Act.SEE_ORIGINAL):
    """Confirm a signature by hand: the presser saw its sheet, or signed it."""

    paper_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether somebody may still confirm the signature."""
        return self.paper_id in facts.papers


class Claimant(StrEnum):
    """The person who claims a case, as an officer found."""

    REQUESTER = "yes"
    KUASA = "kuasa"
    NEITHER = "no"


class ErrandButton(CaseButton):
    """A button about a text to pass on; its `case_id` is 0 if that is about no request."""

    errand_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text still waits to be passed on."""
        return self.errand_id in facts.errands


class RecordToldNow(ErrandButton, verb="case:told", does=Act.DELIVER_BY_HAND):
    """Say that a text was passed on just now."""


class RecordToldEarlier(ErrandButton, verb="case:earlier"):
    """Open the form that says when a text was passed on."""


class RecordReceipt(ErrandButton, verb="case:received"):
    """Open the form for the receipt of a text that was sent by post."""

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text's receipt is still unknown."""
        return self.errand_id in facts.posted


class RecordWayFailed(ErrandButton, verb="case:failed"):
    """Open the form that says that a text could not be passed on by some way, or came back."""

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text still waits to be passed on, or for its receipt."""
        return self.errand_id in (*facts.errands, *facts.posted)
