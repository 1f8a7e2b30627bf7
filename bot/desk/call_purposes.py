"""Why a call to Telegram is queued: its name, priority and lane, and what a reply to it means.

The purposes that every feature uses stand here; any other stands in the lowest feature that uses
it. What is done once a row was sent, or never will be, is said by `SendHandlers`.
"""

import logging
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, replace
from datetime import datetime
from functools import cache, partial
from typing import Any, Generic, Literal, TypeVar

from pydantic import TypeAdapter

from bot.domain.law.case import Person
from storage import cases, outbox
from storage.case_events import LinkKind
from storage.database import Tx
from storage.outbox import ACKNOWLEDGEMENT, CONVERSATION, Json, Outgoing, Queued

logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class RowAbout:
    """Facts kept with a queued row, as JSON, for what follows Telegram's answer.

    Each fact has a default, because a row that an earlier program queued may lack it, and a row
    whose person was erased lacks all.
    """

    person: int | None = None
    heading: str = ""
    """What stands above the words that the row carries."""
    beside: int | None = None
    """The row to which this one belongs, if that was queued before it."""
    paper: int | None = None
    notice: int | None = None
    """The notice of which it is a part."""


A = TypeVar("A", bound=RowAbout)


@dataclass(frozen=True)
class Purpose(Generic[A]):
    """One thing that calls to Telegram are for; the name is stored with every row."""

    name: str
    about: type[A]
    _: KW_ONLY
    priority: int = ACKNOWLEDGEMENT
    lane: str = ""
    """How its own lane in the group begins, if it needs no order with words: see `send_lanes`."""
    link: LinkKind | None = "desk"
    """What a reply to it means in the group, and on a case in private; None: nothing."""
    link_without_case: LinkKind | None = None
    """What a reply to it means in a private chat if it belongs to no case."""
    carries_reply: bool = False
    """It carries an officer's own words: the case's card and story follow what becomes of it."""
    allowed_hours: Literal["officers", "requesters"] | None = None
    """Whom it may not disturb: it leaves only at an hour at which these may be reminded."""
    may_fail: bool = False
    """It may fail without anybody having to act."""
    alarm_name: str = "word"
    """What alarms call it: the end of a text id."""
    must_arrive: bool = False
    """The law's clock runs until it arrives: the officers hear of every failure."""
    heading_fact: str = ""
    """The fact by which words that were sent ahead of it are known: they count as what it is."""

    def __call__(self, about: A) -> "RowPurpose":
        """Return this purpose with the facts of one row."""
        return RowPurpose(self, about)

    def parse_about(self, facts: Json) -> A:
        """Return the facts of a row, from JSON; facts of other purposes are ignored."""
        about: A = _adapter(self.about).validate_python(facts)
        return about

    def about_of(self, row: Queued | None) -> A | None:
        """Return the facts of a row with this purpose; None for any other row."""
        found = self.found(row)
        return found[1] if found else None

    def found(self, row: Queued | None) -> tuple[Queued, A] | None:
        """Return a row with this purpose, and its facts; None for any other row."""
        if row is None or row.purpose != self.name:
            return None
        return row, self.parse_about(row.about)


_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)

AnyPurpose = Purpose[Any]


@dataclass(frozen=True)
class RowPurpose:
    """A purpose together with the facts of one queued call."""

    purpose: AnyPurpose
    about: RowAbout

    def for_person(self, person: Person, heading: str = "") -> "RowPurpose":
        """Return a purpose for a row to or from a person, perhaps below a heading."""
        return replace(self, about=replace(self.about, person=person.id, heading=heading))

    @property
    def facts(self) -> Json:
        """Return the facts as JSON, without those that are unknown."""
        facts: Json = _adapter(type(self.about)).dump_python(
            self.about, mode="json", exclude_defaults=True
        )
        return facts


@dataclass(frozen=True, kw_only=True)
class ReminderAbout(RowAbout):
    """The reminder that a row tells: the row holds only as long as the reminder does."""

    reminder: int | None = None


@dataclass(frozen=True, kw_only=True)
class AlarmAbout(RowAbout):
    """The kind of a technical alarm to an administrator; None for other alarms."""

    kind: str | None = None


PurposeLike = Purpose[RowAbout] | Purpose[AlarmAbout] | RowPurpose
"""What a call is for: a purpose that needs no more facts, or one with what its row is about."""


def row_purpose(purpose: PurposeLike) -> RowPurpose:
    """Return a purpose with its facts: without any if only the purpose is given."""
    return purpose if isinstance(purpose, RowPurpose) else RowPurpose(purpose, purpose.about())


def read_about(row: Queued | Outgoing) -> RowAbout:
    """Return the facts that rows of every purpose have in common."""
    known: RowAbout = _adapter(RowAbout).validate_python(row.about)
    return known


PRIVATE_MESSAGE = Purpose("word", RowAbout)
GROUP_MESSAGE = Purpose("desk", RowAbout, priority=CONVERSATION)
NOTICE = Purpose("notice", RowAbout)
CASE_WORD = Purpose("case-word", RowAbout)
"""What is told of a case besides: no term is kept by it, and none begins."""
RECEIPT = Purpose("receipt", RowAbout, alarm_name="receipt")
ERRAND = Purpose("errand", RowAbout, priority=CONVERSATION)
PAPER = Purpose("paper", RowAbout, priority=CONVERSATION)
ALARM = Purpose("alarm", AlarmAbout, priority=CONVERSATION)
CLEANUP = Purpose("tidy", RowAbout, link=None, may_fail=True)
RESENT = (CASE_WORD.name, PAPER.name)
"""What is kept sealed once it failed, so that it can be sent again unchanged."""


async def mark_failed(tx: Tx, row: Queued, error: str, now: datetime) -> None:
    """Record that a row failed for good; what may be sent again is kept sealed."""
    await outbox.mark_failed(tx, row, error, now, keep=row.purpose in RESENT)
    await log_loss(tx, row, error, logging.WARNING)


async def log_loss(tx: Tx, row: Queued, why: str, level: int = logging.INFO) -> None:
    """Log, after the commit, that a queued message will not arrive."""
    number = None if row.case_id is None else await cases.number_of(tx, row.case_id)
    facts = {"case": number, "purpose": row.purpose, "row": row.seq}
    tx.after_commit(partial(logger.log, level, "a message does not arrive: %s", why, extra=facts))
