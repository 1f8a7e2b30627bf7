"""Buttons about the office and its desk: its year, its list, its group and its people."""

from datetime import date
from enum import StrEnum

from bot.buttons.button_data import ButtonData
from bot.domain.law.acts import Act


class ReportAudience(StrEnum):
    """For whom a yearly report is: the office, or everybody."""

    INSIDE = "inside"
    PUBLIC = "public"


class SendReport(ButtonData, verb="report"):
    """Send the report of a period."""

    readers: ReportAudience
    first: date
    last: date


class ShowRoles(ButtonData, verb="install:roles"):
    """List who holds which role."""


class ShowHealth(ButtonData, verb="install:health"):
    """Post the state of the desk."""


class PracticeStep(StrEnum):
    """The steps of a practice request, each behind a button."""

    TAKE = "take"
    ANSWER = "answer"
    GRANT = "grant"
    SEND = "send"
    HAND_UP = "hand-up"
    END = "end"


class BeginPractice(ButtonData, verb="practice:begin"):
    """Post a practice request."""


DEPUTY_OF_PPID = 1
"""The number by which the form of an appointment opens for who stands in for the PPID.

Higher numbers open it for another person by the decree of a known appointment.
"""


class RegisterMember(ButtonData, verb="present"):
    """Register the presser as a member of the group."""


class ConfirmChair(ButtonData, verb="chair:yes", does=Act.SEE_ORIGINAL):
    """Say that an appointment that waits is so."""

    entry: int


class ContestChair(ButtonData, verb="chair:no"):
    """Say that an appointment is not so."""

    entry: int


class AffirmActs(ButtonData, verb="chair:affirm", does=Act.SIGN):
    """Affirm what was done from a chair since the day of the decree."""

    entry: int


class HomeView(StrEnum):
    """The pages of an officer's home in the private chat."""

    DESK = "desk"
    MINE = "mine"
    ALL = "all"
    LATE = "late"
    SIGN = "sign"
    SEARCH = "search"
    DRAFTS = "drafts"
    HELP = "help"
    CITIZEN = "citizen"


class ShowHomeView(ButtonData, verb="home"):
    """Show a page of the officer's home in the private chat."""

    view: HomeView
    page: int = 0


class RetryParked(ButtonData, verb="parked", does=Act.RETRY):
    """Try again what could not be handled."""


class EntryButton(ButtonData):
    """A button about one entry, which its data names first."""

    entry_id: int


class OpenEntry(EntryButton, verb="dip:open"):
    """Show an entry."""


class EntryHelped(EntryButton, verb="dip:yes"):
    """Say that an entry answers what was asked."""


class RequestAllTheSame(ButtonData, verb="dip:no"):
    """File a request although an entry was shown; 0 stands for none of those offered."""

    entry_id: int = 0


class Verdict(StrEnum):
    """What the PPID says of an entry: there is such information, there is none, or later."""

    SHOWN = "shown"
    ABSENT = "absent"
    LATER = "later"
    WITHDRAWN = "withdrawn"


class KeepEntry(EntryButton, verb="dip:entry", does=Act.KEEP_LIST):
    """Show the officers an entry, and what they can do with it."""
