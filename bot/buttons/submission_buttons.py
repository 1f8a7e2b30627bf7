"""Buttons of what waits for a signature: hand up, signed, returned, mended."""

from bot.buttons.button_data import ButtonData


class SubmissionButton(ButtonData):
    """A button about one submission, which its data names first."""

    submission_id: int


class Sign(SubmissionButton, verb="submission:sign"):
    """Do what a submission asks, as one's own act."""


class Return(SubmissionButton, verb="submission:return"):
    """Open the question why a submission goes back to its drafter."""


class Mend(SubmissionButton, verb="submission:mend"):
    """Open the form of a returned submission again, as it was filled in."""
