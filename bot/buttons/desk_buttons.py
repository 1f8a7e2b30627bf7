"""Buttons about the desk itself: its group, its roles, and what a restore left."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData
from bot.domain.role_permissions import Role


@dataclass(frozen=True)
class CheckGroup(ButtonData, verb="install:again"):
    """Check again what the bot may do in the group."""


@dataclass(frozen=True)
class ShowRoles(ButtonData, verb="install:roles"):
    """List who holds which role."""


@dataclass(frozen=True)
class ShowHealth(ButtonData, verb="install:health"):
    """Post the state of the desk."""


@dataclass(frozen=True)
class ShowMoveCode(ButtonData, verb="install:move"):
    """Send in private the code that moves the desk."""


@dataclass(frozen=True)
class AgreeToMove(ButtonData, verb="install:yes"):
    """Let the desk go to another group."""

    stamp: str


@dataclass(frozen=True)
class DeclineMove(ButtonData, verb="install:no"):
    """Keep the desk in its group."""

    stamp: str


@dataclass(frozen=True)
class TakeBackRole(ButtonData, verb="role"):
    """End a role at once."""

    telegram_id: int
    role: Role


@dataclass(frozen=True)
class RetryParked(ButtonData, verb="parked"):
    """Try again what could not be handled."""


@dataclass(frozen=True)
class SendHeld(ButtonData, verb="held:send"):
    """Send what a restore held back."""


@dataclass(frozen=True)
class DropHeld(ButtonData, verb="held:drop"):
    """Drop what a restore held back."""


@dataclass(frozen=True)
class ExplainRestore(ButtonData, verb="restored"):
    """Open the form that explains the restore of this second."""

    second: int
