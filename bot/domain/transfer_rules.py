"""Carrying a request on to the body that holds it: what travels, and until when."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, ConfigDict, Field

from bot.domain.form_answers import Answers
from bot.domain.frozen_model import FrozenModel
from bot.domain.workdays import WorkingCalendar

WHO = (
    "kind", "name", "no_nik_reason", "guardian_name", "guardian_consent", "decree_number",
    "acting_name", "acting_position", "proxy_givers", "address", "contact",
)  # fmt: skip
"""What travels of the requester (UU 14/2008 Art 22(2)); beside it a NIK, where the body asks it."""
PAUSES = (1, 5, 15, 60)
"""Minutes until an envelope that nobody took is sent again; the last one goes on."""
LATE = timedelta(hours=1)
"""How long an envelope may wait before an operator is to look why: four tries were in vain then."""


class TransferState(StrEnum):
    """Where an offer stands. CARRIED: the requester takes a filled form there.

    RETURNED: that body decided that it does not hold the information either.
    """

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"
    CARRIED = "carried"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    LAPSED = "lapsed"
    RETURNED = "returned"


OPEN = (TransferState.ASKED, TransferState.AGREED)


@dataclass(frozen=True)
class Transfer:
    """One offer to carry a request on to a body of the network, known by its short word."""

    id: int
    case_id: int
    body: str
    body_name: str
    state: TransferState
    asked_at: datetime
    agreed_at: datetime | None = None
    their_number: str | None = None


@dataclass(frozen=True)
class Envelope:
    """A letter to another body; its `content` (JSON) is empty once that took it."""

    id: int
    uid: str
    case_id: int | None
    transfer_id: int | None
    body: str
    tries: int
    content: str = ""


@dataclass(frozen=True)
class Transferred:
    """What is known of a case that came from another body."""

    case_id: int
    uid: str
    body: str
    body_name: str
    first_number: str
    first_received_at: datetime
    followed_at: datetime | None = None


class _Letter(FrozenModel):
    model_config = ConfigDict(hide_input_in_errors=True)

    uid: str = Field(pattern=r"^[0-9a-f]{32}$")


class RequestLetter(_Letter):
    """A request as it travels. `clock`: whether the sender agreed that its own receipt counts.

    `chat`: whether the requester can be given a link to the other bot.
    """

    kind: Literal["request"] = "request"
    first_number: str = Field(min_length=1, max_length=80)
    first_received_at: AwareDatetime
    clock: Literal["receipt", "first"]
    chat: bool = True
    subject: str
    wanted: str = Field(max_length=250_000)
    purpose: str
    obtain: str
    format: str | None
    delivery: str
    who: dict[str, str]


class OutcomeLetter(_Letter):
    """Tells the body from which a request came that this one does not hold it either."""

    kind: Literal["outcome"] = "outcome"


Letter = Annotated[RequestLetter | OutcomeLetter, Field(discriminator="kind")]


class Acknowledgement(_Letter):
    """What a body answers: its own number, last day and link, or only that a letter came."""

    number: str = Field(default="", max_length=80)
    due_on: date | None = None
    link: str = Field(default="", pattern=r"^(https://t\.me/\w+\?start=\w+)?$")


def who_travels(identity: Answers, *, nik: bool) -> dict[str, str]:
    """Return what travels of the requester; the NIK only where the body asks for it."""
    names = (*WHO, "nik") if nik else WHO
    told = {name: value for name in names if isinstance(value := identity.get(name), str)}
    unnumbered = told.get("kind") != "entity" and "nik" not in told
    return {"no_nik_reason": "other", **told} if unnumbered else told


def lapses_on(due: date, since: date, calendar: WorkingCalendar) -> date:
    """Return on which morning an offer without an acknowledgement is over.

    One working day before the sender's last day, so that its own notice still comes in time (UU
    14/2008 Art 22(7)); an offer of later than that has until the next working day.
    """
    return max(calendar.previous_workday(due), calendar.next_workday(since))


def next_try(tries: int, now: datetime) -> datetime:
    """Return when an envelope is sent again that was sent `tries` times before."""
    return now + timedelta(minutes=PAUSES[min(tries, len(PAUSES) - 1)])
