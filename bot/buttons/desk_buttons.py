"""Buttons about the desk itself: its group, its people and their home, what a restore left."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act


class CheckGroup(ButtonData, verb="install:again"):
    """Check again what the bot may do in the group."""


class ShowRoles(ButtonData, verb="install:roles"):
    """List who holds which role."""


class ShowHealth(ButtonData, verb="install:health"):
    """Post the state of the desk."""


class ListOfficers(ButtonData, verb="officers"):
    """List the members who are officers at the counter, or may become one."""

    page: int = 0


class NameDeputy(ButtonData, verb="role:deputy"):
    """Open the form that names who stands in for the PPID."""


class PracticeStep(StrEnum):
    """What is pressed on a practice request."""

    TAKE = "take"
    ANSWER = "answer"
    GRANT = "grant"
    SEND = "send"
    HAND_UP = "hand-up"
    END = "end"


class BeginPractice(ButtonData, verb="practice:begin"):
    """Post a practice request."""


class SayPresent(ButtonData, verb="present"):
    """Let the desk know a member of the group."""


class TakeOn(ButtonData, verb="left:drafts"):
    """Take on what somebody who left was writing."""

    absence_id: int


class HomeView(StrEnum):
    """What an officer looks at in private."""

    DESK = "desk"
    MINE = "mine"
    ALL = "all"
    LATE = "late"
    SIGN = "sign"
    SEARCH = "search"
    DRAFTS = "drafts"
    HELP = "help"
    CITIZEN = "citizen"


class LookAt(ButtonData, verb="home"):
    """Look at a page of something at home."""

    view: HomeView
    page: int = 0


class RetryParked(ButtonData, verb="parked", does=Act.RETRY):
    """Try again what could not be handled."""
