"""Buttons of people about the rights over their own data (UU 27/2022)."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData, CaseButton
from bot.domain.data_rights import Right


@dataclass(frozen=True)
class ShowRights(ButtonData, verb="right:menu"):
    """Show the privacy notice, and every right."""


@dataclass(frozen=True)
class AskInWords(ButtonData, verb="right"):
    """Ask for a right in one's own words. Rights that are asked for otherwise have own verbs."""

    right: Right


@dataclass(frozen=True)
class SendWords(ButtonData, verb="right:send"):
    """File the request that was written."""


@dataclass(frozen=True)
class LiftRestriction(ButtonData, verb="right:lift"):
    """End a restriction that was asked for."""


@dataclass(frozen=True)
class GetData(ButtonData, verb="right:access"):
    """Get a file with everything kept about oneself, after asking."""

    certain: bool = False


@dataclass(frozen=True)
class EraseData(ButtonData, verb="right:erasure"):
    """Have one's data deleted, after asking."""

    certain: bool = False


@dataclass(frozen=True)
class WithdrawConsent(ButtonData, verb="right:withdrawal"):
    """Withdraw the consent; without a way, ask what becomes of the open requests."""

    way: str = ""


@dataclass(frozen=True)
class CorrectData(ButtonData, verb="right:correction"):
    """Begin a correction of what the person told about themselves."""


@dataclass(frozen=True)
class CorrectInCase(CaseButton, verb="right:case"):
    """Choose the request in which something is to be corrected."""


@dataclass(frozen=True)
class CorrectField(CaseButton, verb="right:field"):
    """Choose what is to be corrected."""

    field: str


@dataclass(frozen=True)
class SendCorrection(ButtonData, verb="right:correct"):
    """Send the correction that was written."""
