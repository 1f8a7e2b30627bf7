"""What somebody must be told, and its three times: decided, sent, received.

The office's term is kept by sending, the requester's begins with receipt (UU 14/2008 Arts 22,
36, 37; UU 30/2014 Art 60(3)).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self

from bot.domain.form_answers import FrozenModel
from bot.domain.law.case import OWED, Case, State
from bot.errors import certain

EXTENSION, MISSING, NOT_PROCESSED = "extension", "missing", "not-processed"
ANSWER, CORRECTION, OBJECTION_ANSWER = "answer", "correction", "objection-answer"
"""Kinds of notices by which a term is moved, kept, or begins."""
NEW_DATE, INCIDENT, RIGHT_ANSWER = "new-date", "incident", "right-answer"
"""Kinds that begin no term: a date that a change of the calendar moved, a breach, a right."""
RECEIPT_COUNTS = frozenset({MISSING, NOT_PROCESSED, ANSWER, CORRECTION, OBJECTION_ANSWER})
"""Kinds with whose receipt a term of the requester begins."""
REVOCABLE = RECEIPT_COUNTS | {EXTENSION}
"""Kinds whose act can be undone as long as nobody was told of it; post alone proves no receipt."""
ANSWERS = frozenset({ANSWER, OBJECTION_ANSWER})
"""Kinds of which it may be confirmed that no way delivers them."""
UNDONE = frozenset({MISSING, NOT_PROCESSED, OBJECTION_ANSWER})
"""Kinds whose act moves a state as it is decided: of one that is taken back nothing stands."""
WITH_FILES = frozenset({ANSWER, CORRECTION})
"""Kinds that hold what officers wrote and attached: of these Telegram may refuse a part."""


STANDS: Mapping[str, frozenset[State]] = {
    EXTENSION: OWED,
    ANSWER: OWED,
    MISSING: frozenset({State.TO_COMPLETE}),
    NOT_PROCESSED: frozenset({State.NOT_PROCESSED, State.FINISHED}),
}
"""The states of a request in which a notice still tells what is so; others always do."""


class DeliveryWay(StrEnum):
    """By which way a notice left the office."""

    CHAT = "chat"
    EMAIL = "email"
    POST = "post"
    COUNTER = "counter"
    PHONE = "phone"


class NoticeEvent(StrEnum):
    """What became of a notice, from which something follows."""

    HANDED = "handed"
    """Officers are asked to pass it on by hand."""
    SENT = "sent"
    ARRIVED = "arrived"
    REFUSED = "refused"
    """Telegram refused a part of it, and nobody was asked to pass it on."""
    VOID = "void"
    """It never happened: it was not sent on the last day on which it could take effect."""
    RETURNED = "returned"
    """Its letter came back: it was not sent, and another way opens (UU 30/2014 Art 61)."""
    TAKEN_BACK = "taken-back"
    """It never happened: its signer took it back before any way took it."""


class Before(FrozenModel):
    """What a request was before an act moved it, as the notice of the act tells."""

    state: State
    ordered_on: date | None = None
    ordered_by: str | None = None

    @classmethod
    def of(cls, case: Case) -> Self:
        """Return what a request is now."""
        return cls(**case.model_dump(include=set(cls.model_fields)))


@dataclass(frozen=True)
class Notice:
    """Something that somebody must be told, without its words.

    `what` names its kind, `facts` hold what it told, such as a date, as JSON. `decided_by` is whose
    act it tells, as the trail names them. The office's own term ends with `due_on`, if it has one;
    after `lapses_on` it takes effect no more. From
    `handed_at` on officers are asked to pass it on by hand; while that is empty it is on its way in
    the chat. It was `sent_at` once a way took it, and void if it never happened; one that no way
    delivers, as is confirmed at `unreached_at`, counts as sent with the first attempt. `state`
    is that of its request now.
    """

    id: int
    what: str
    case_id: int | None
    objection_id: int | None
    decided_by: str
    decided_at: datetime
    due_on: date | None
    lapses_on: date | None
    handed_at: datetime | None
    sent_at: datetime | None
    arrived_at: datetime | None
    void_at: datetime | None
    unreached_at: datetime | None
    state: State | None
    way: DeliveryWay | None
    facts: dict[str, object]

    @property
    def is_open(self) -> bool:
        """Say whether it may still be sent."""
        return self.sent_at is None and self.void_at is None

    @property
    def may_fail(self) -> bool:
        """Say whether a way can fail it yet: one that waits, or one that was posted and returns."""
        return self.void_at is None and self.arrived_at is None and not self.lies_ready

    @property
    def instant_sent(self) -> datetime:
        """Return when it was sent. Raises RuntimeError of one that was not: no other day counts."""
        return certain(self.sent_at, "what follows a sending was sent")

    @property
    def instant_arrived(self) -> datetime:
        """Return when it arrived. Raises RuntimeError of one that did not: no other day counts."""
        return certain(self.arrived_at, "what follows an arrival has arrived")

    @property
    def has_matter(self) -> bool:
        """Say whether it is about something whose officers can pass it on."""
        about_right = self.what == RIGHT_ANSWER
        return about_right or self.case_id is not None or self.objection_id is not None

    def number(self, name: str) -> int:
        """Return a number that it tells of, such as that of the answer."""
        return int(str(self.facts[name]))

    @property
    def paper(self) -> int:
        """Return the number of the signature by hand whose act it tells; 0 if it was a tap."""
        kind, _, number = self.decided_by.partition(":")
        return int(number) if kind == "paper" else 0

    @property
    def by_hand(self) -> bool:
        """Say whether officers are asked to pass it on."""
        return self.handed_at is not None

    @property
    def went_by_chat(self) -> bool:
        """Say whether it was sent or received in the chat, rather than in another way."""
        return self.way is DeliveryWay.CHAT

    @property
    def lies_ready(self) -> bool:
        """Say whether no way delivered it, and nobody has it yet."""
        return self.unreached_at is not None and self.arrived_at is None

    def is_lawful(self, on: date) -> bool:
        """Say whether it still takes effect on a day, and tells what is so."""
        stands = self.state is None or self.state in STANDS.get(self.what, State)
        return stands and not self.has_lapsed(on)

    def has_lapsed(self, on: date) -> bool:
        """Say whether it takes effect no more on a day."""
        return self.lapses_on is not None and on > self.lapses_on


@dataclass(frozen=True)
class DeliveryProof:
    """That a notice left by a way, or was tried in vain: when, who says so, and what proves it."""

    at: datetime
    way: DeliveryWay
    officer_id: int | None = None
    evidence: str = ""

    def is_receipt(self, what: str) -> bool:
        """Say whether it proves that a notice was received too; post says that later."""
        return self.way is not DeliveryWay.POST or what not in REVOCABLE


def known_ways(contact: object, address: object) -> tuple[DeliveryWay, ...]:
    """Return by which ways a person can be reached outside the chat, by what they told of it."""
    by_contact = (
        (DeliveryWay.EMAIL if "@" in str(contact) else DeliveryWay.PHONE,) if contact else ()
    )
    return (*by_contact, *((DeliveryWay.POST,) if address else ()))


def may_give_up(tried: Collection[DeliveryWay], known: Collection[DeliveryWay]) -> bool:
    """Say whether no way delivers: two failed, one of them post or telephone, or all known did."""
    ways = set(tried)
    by_two = len(ways) > 1 and not ways.isdisjoint({DeliveryWay.POST, DeliveryWay.PHONE})
    return by_two or (bool(ways) and ways >= set(known))


@dataclass(frozen=True)
class DeliveryAttempt:
    """A way by which it was tried to tell a notice: when that left, arrived or failed."""

    way: DeliveryWay
    sent_at: datetime | None
    arrived_at: datetime | None
    failed_at: datetime | None
    evidence: str


SILENCE = timedelta(minutes=10)
"""So long Telegram may take on the last day before another way is proposed."""
BEFORE_CLOSING = timedelta(hours=2)


def next_way_at(closes: datetime, decided_at: datetime) -> datetime:
    """Return when another way is proposed though none has failed: Telegram may just be silent.

    That is at noon of the last day, or two hours before the office `closes` on it; at once, nearly,
    for what is decided later. An outage never fails, and nobody may learn of it after midnight.
    """
    early = min(closes.replace(hour=12, minute=0), closes - BEFORE_CLOSING)
    return max(early, decided_at + SILENCE)
