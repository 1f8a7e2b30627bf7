"""Buttons of the letters of a case, which officers get in private."""

from bot.buttons.button_data import CaseButton
from bot.domain.acts import Act


class OfferLetters(CaseButton, verb="case:letters", does=Act.SEE_IDENTITY):
    """List the letters that were sent, and those that can be drafted."""

    page: int = 0


class DraftLetter(CaseButton, verb="case:draft"):
    """Draft a letter to be signed."""

    letter: str


class CopyLetter(CaseButton, verb="case:paper"):
    """Send a copy of a letter that was made before."""

    paper_id: int


class SeeConsideration(CaseButton, verb="consideration"):
    """Show a requester the written consideration behind the answer."""
