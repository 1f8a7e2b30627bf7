"""Buttons of requests that came or are answered outside the chat."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton


class Claimant(StrEnum):
    """Whom an officer found to claim a case."""

    REQUESTER = "yes"
    KUASA = "kuasa"
    NEITHER = "no"


class EnterRequest(ButtonData, verb="receive"):
    """Lead to the private chat, where a request is entered."""


class RecordAnswer(CaseButton, verb="case:outside"):
    """Open the form that records an answer given outside the chat."""


class ToldNow(CaseButton, verb="case:told"):
    """Say that a text was passed on just now."""

    errand_id: int


class ToldEarlier(CaseButton, verb="case:earlier"):
    """Open the form that says when a text was passed on."""

    errand_id: int


class RenewPin(CaseButton, verb="case:pin"):
    """Make a new PIN for a requester who is in no chat."""


class JudgeClaim(CaseButton, verb="case:claim"):
    """Admit somebody who claims the case, or turn them away."""

    claim_id: int
    verdict: Claimant


class CopyRequest(CaseButton, verb="case:copy"):
    """Write the request out to be typed into e-PPID."""


class CopyIdentity(CaseButton, verb="case:copywho"):
    """Show in private the identity to be typed into e-PPID."""
