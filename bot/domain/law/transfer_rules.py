"""Passing a request on to the office that holds the information: contents and deadline."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pydantic import AwareDatetime, ConfigDict

from bot.domain.form_answers import Answers, FrozenModel
from bot.domain.law.workdays import WorkingCalendar

WHO = (
    "kind", "name", "no_nik_reason", "guardian_name", "guardian_consent", "decree_number",
    "acting_name", "acting_position", "proxy_givers", "address", "contact",
)  # fmt: skip
"""What travels of the requester (UU 14/2008 Art 22(2)); a NIK never does."""
LATE = timedelta(hours=1)
"""How long a request may wait for the other office before people are to look why."""


class TransferState(StrEnum):
    """Where an offer stands.

    RETURNED: the other office decided that it does not hold the information either.
    """

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    LAPSED = "lapsed"
    RETURNED = "returned"


OPEN = (TransferState.ASKED, TransferState.AGREED)


@dataclass(frozen=True)
class Transfer:
    """An offer to pass a request on to another office of the host, named by its folder.

    `uid` names what travels, once the requester agreed.
    """

    id: int
    case_id: int
    body: str
    body_name: str
    state: TransferState
    asked_at: datetime
    agreed_at: datetime | None = None
    their_number: str | None = None
    uid: str | None = None
    late_told_at: datetime | None = None


@dataclass(frozen=True)
class Transferred:
    """What is known of a case that came from another office.

    `returned_at` is when this one decided that it does not hold the information either, `told_at`
    when that office knew it.
    """

    case_id: int
    uid: str
    body: str
    body_name: str
    first_number: str
    first_received_at: datetime
    followed_at: datetime | None = None
    returned_at: datetime | None = None
    told_at: datetime | None = None


class CarriedRequest(FrozenModel):
    """A request as sent to another office; `chat`: its requester can open a link to that bot.

    Its `uid` is the same however often it is handed over.
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    uid: str
    first_number: str
    first_received_at: AwareDatetime
    chat: bool = True
    subject: str
    wanted: str
    purpose: str
    obtain: str
    format: str | None
    delivery: str
    who: dict[str, str]


@dataclass(frozen=True)
class Accepted:
    """The reply of an office that took a request: its own number, last day and link (or "")."""

    number: str
    due_on: date
    link: str


def travelling_identity(identity: Answers) -> dict[str, str]:
    """Return the requester's details that are sent on with a transferred request."""
    told = {name: value for name in WHO if isinstance(value := identity.get(name), str)}
    return told if told.get("kind") == "entity" else {"no_nik_reason": "other", **told}


def lapses_on(due: date, since: date, calendar: WorkingCalendar) -> date:
    """Return the day on which an offer that nobody accepted ends.

    One working day before the sender's last day, so that its own notice still comes in time (UU
    14/2008 Art 22(7)); an offer of later than that has until the next working day.
    """
    return max(calendar.previous_workday(due), calendar.next_workday(since))
