"""Buttons of people about their own requests; an officer's on the papers shown in private."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton
from bot.domain.identity_rules import ProofState


class ShowOwnCase(CaseButton, verb="mine"):
    """Show all of a case to somebody who takes part."""


class ExplainOwnDate(CaseButton, verb="why"):
    """Explain how the last day of the answer was counted."""


class AddWords(CaseButton, verb="add"):
    """Ask for words or files to add."""


class WithdrawRequest(CaseButton, verb="withdraw"):
    """Take a request back: ask first, unless the person is certain."""

    certain: bool = False


class RateService(CaseButton, verb="rate"):
    """Rate the service."""

    score: int


class Matter(StrEnum):
    """What reminders are about."""

    CASE = "case"
    OBJECTION = "objection"


class Part(StrEnum):
    """What an invited person may do."""

    READING = "reading"
    DECIDING = "deciding"


class ShowParticipants(CaseButton, verb="share:show"):
    """Show who else takes part, and how to invite."""


class LeaveCase(CaseButton, verb="share:leave"):
    """End the person's own part."""


class ClaimCase(ButtonData, verb="claim"):
    """Ask for the request whose PIN was just given, in this chat."""


class SendPapers(CaseButton, verb="proof"):
    """Begin to send identity papers."""


class JudgePapers(CaseButton, verb="verdict"):
    """Give an officer's verdict; "valid" counts for the papers up to the last one `seen`."""

    verdict: ProofState
    seen: int = 0
