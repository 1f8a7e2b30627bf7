"""A registered request for information (permohonan), where it stands, a person and an officer."""

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from bot.domain.form_answers import FrozenModel
from bot.domain.law.answer_dates import Dates
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, extended, reckon_deadline
from bot.domain.law.outside_act import Arrival
from bot.domain.law.workdays import Reckoning, WorkingCalendar
from bot.errors import DeskError


class State(StrEnum):
    """Where a request stands. Overdue and days left are computed, never stored."""

    RECEIVED = "received"
    TO_COMPLETE = "to_complete"
    IN_PROCESS = "in_process"
    ANSWERED = "answered"
    HANDOVER = "handover"
    FINISHED = "finished"
    NOT_PROCESSED = "not_processed"
    WITHDRAWN = "withdrawn"


OWED = frozenset({State.RECEIVED, State.TO_COMPLETE, State.IN_PROCESS})
"""States in which the answer is still owed, and the clock runs."""
OVER = frozenset({State.ANSWERED, State.HANDOVER, State.FINISHED})
"""States in which an answer was given."""


class RequesterKind(StrEnum):
    """Who may ask (UU 14/2008 Art 1(10), (12))."""

    PERSON = "person"
    GROUP = "group"
    ENTITY = "entity"


class Case(FrozenModel):
    """One registered request; `received_on` and `due_on` are dates in the office's zone."""

    id: int
    year: int
    sequence: int
    number: str
    person_id: int | None
    state: State
    subject: str
    wanted: str
    purpose: str
    obtain: str
    format: str | None
    delivery: str
    kind: RequesterKind
    regime: Regime
    received_at: datetime
    received_on: date
    due_on: date
    estimated: bool
    pin_hash: str
    officer_id: int | None = None
    thread_id: int | None = None
    thread_closed: bool = False
    card_message_id: int | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    promised_on: date | None = None
    extended_at: datetime | None = None
    tagged: bool | None = None
    long_due_on: date | None = None
    outcome: Outcome | None = None
    internal_on: date | None = None
    unit: str | None = None
    unit_asked_on: date | None = None
    ordered_on: date | None = None
    ordered_by: str | None = None
    anchor_on: date | None = None
    objection_until: date | None = None
    arrival: Arrival = Arrival.CHAT
    eppid_number: str | None = None
    status_asked_at: datetime | None = None
    restricted_from: datetime | None = None

    def is_restricted(self, now: datetime) -> bool:
        """Say whether its file is closed to officers, as the legal time limits are over."""
        return self.restricted_from is not None and self.restricted_from <= now

    @property
    def is_open(self) -> bool:
        """Say whether the answer is still owed."""
        return self.state in OWED

    @property
    def counts_from(self) -> date:
        """Return the day from which the answer deadline is counted, itself not included."""
        return self.anchor_on or self.received_on

    @property
    def counted(self) -> Literal["receipt", "completion", "first"]:
        """Say what the count starts from; `first`: receipt at the body that sent it here."""
        if self.anchor_on is None:
            return "receipt"
        return "first" if self.anchor_on < self.received_on else "completion"

    @property
    def is_extended(self) -> bool:
        """Say whether the one extension is used."""
        return self.extended_at is not None

    @property
    def undecided(self) -> bool:
        """Say whether the desk must still say if the case asks for election information."""
        return self.tagged is None and self.long_due_on is not None

    @property
    def dates(self) -> Dates:
        """Return the legal and the promised last day of the answer."""
        return Dates(self.due_on, self.promised_on or self.due_on)

    @property
    def works_to(self) -> date:
        """Return the office's working deadline: one that a superior ordered comes first."""
        return self.ordered_on or self.dates.earlier

    def reckonings(self, calendar: WorkingCalendar) -> tuple[Reckoning, ...]:
        """Reckon the answer deadline anew, followed by the one extension if it was used."""
        answer = reckon_deadline(DeadlineKind.ANSWER, self.counts_from, calendar, self.regime)
        if not self.is_extended:
            return (answer,)
        return (answer, extended(answer.due, calendar, self.regime))


class Person(FrozenModel):
    """A person who writes to the bot in private, or who asked outside it and has no account."""

    id: int
    account_id: int | None = Field(validation_alias="telegram_id")
    language: str
    reachable: bool
    consent_version: str | None
    consented_at: datetime | None
    consent_message_id: int | None
    first_seen_at: datetime
    language_chosen: bool = False
    """They were asked about their language, or chose Indonesian: no other is offered."""

    @property
    def has_chat(self) -> bool:
        """Say whether the person has a chat with the bot, even a blocked one."""
        return self.account_id is not None

    @property
    def telegram_id(self) -> int:
        """Return the account, which is the private chat too. Raises DeskError without one."""
        if self.account_id is None:
            raise DeskError("somebody without a chat was to be written to")
        return self.account_id


class Officer(FrozenModel):
    """A person of the office; what they may do depends on their roles.

    Who acts is known by `id`, the desk's own number, which stays when an account changes.
    """

    id: int
    telegram_id: int | None
    """The account by which they use Telegram; who has none signs by hand, and others confirm it."""
    display_name: str
    administrator: bool
    member: bool
    seen_at: datetime
    as_citizen: bool = False
    """They write in private for themselves, as any requester does."""

    @property
    def actor(self) -> str:
        """Return how an event names the officer who acted."""
        return f"officer:{self.id}"
