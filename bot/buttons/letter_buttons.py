"""Buttons of the letters of a case, which officers get in private."""

from dataclasses import dataclass

from bot.buttons.button_data import CaseButton


@dataclass(frozen=True)
class OfferLetters(CaseButton, verb="case:letters"):
    """List the letters that were sent, and those that can be drafted."""


@dataclass(frozen=True)
class DraftLetter(CaseButton, verb="case:draft"):
    """Draft a letter to be signed."""

    letter: str


@dataclass(frozen=True)
class CopyLetter(CaseButton, verb="case:paper"):
    """Send a copy of a letter that was made before."""

    paper_id: int
