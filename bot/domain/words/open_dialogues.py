"""Dialogues: short exchanges outside any form, and what is known while the desk waits."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Literal

from bot.domain.law.data_rights import Right
from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.message import KeptMessage

AfterConsent = Literal["form", "words", "objection", "claim"]
"""What goes on after the agreement: an empty form, the words that came before it, an objection
or a claim."""


@dataclass(frozen=True)
class Dialogue:
    """A short exchange with one person, who has at most one of each `name` open.

    The fields are kept as JSON under their names, without those that have their default. What is
    typed later than `awaited_for` after the last step is no answer any more; a button still is.
    """

    name: ClassVar[str] = ""
    awaited_for: ClassVar[timedelta] = timedelta(hours=1)

    def __init_subclass__(cls, *, name: str) -> None:
        """Name the kind of dialogue."""
        super().__init_subclass__()
        cls.name = name


@dataclass(frozen=True)
class StatusCheck(Dialogue, name="status"):
    """The desk asks for a request's number and then for its PIN."""

    sequence: int | None = None
    year: int | None = None

    @property
    def number(self) -> TypedNumber | None:
        """Return the number that was given, or None if it is still asked for."""
        if self.sequence is None or self.year is None:
            return None
        return TypedNumber(self.sequence, self.year)


@dataclass(frozen=True)
class ClaimOffer(Dialogue, name="claim"):
    """The person knows the PIN of a case that is not in their chat."""

    case: int


@dataclass(frozen=True)
class KeptWords(Dialogue, name="stray"):
    """Messages are kept until the person says what they are, or officers did something with them.

    `matter` is what another office answers, if they are about that. `offered` are the entries of
    the information list that were shown for them, `opened` the last that was opened.

    Officers may read them at `read_at`: since then those up to the message `passed`. `doubted`
    says that an officer had the author asked.
    """

    messages: tuple[KeptMessage, ...] = ()
    matter: str = ""
    offered: tuple[int, ...] = ()
    opened: int = 0
    read_at: datetime | None = None
    passed: int = 0
    doubted: bool = False

    @property
    def last(self) -> int:
        """Return the number of the last message."""
        return max((one.message_id for one in self.messages), default=0)

    @property
    def readable(self) -> tuple[KeptMessage, ...]:
        """Return the messages that officers may read."""
        return tuple(one for one in self.messages if one.message_id <= self.passed)


@dataclass(frozen=True)
class PassedWords(Dialogue, name="passed"):
    """What a person passed on to the officers waits for their answer.

    `help` names the question of a form at which they called for help, or is `outside`.
    """

    messages: tuple[KeptMessage, ...] = ()
    replies: bool = False
    help: str = ""


@dataclass(frozen=True)
class WaitingLine(Dialogue, name="waiting"):
    """The line in the group, a row of the outbox, that says since an instant that words wait."""

    row: int = 0
    at: datetime | None = None


@dataclass(frozen=True)
class SmallTalk(Dialogue, name="talk"):
    """The last answer to small talk, so as not to repeat it; none of the person's words."""

    kind: str
    variant: int = 0


@dataclass(frozen=True)
class ConsentQuestion(Dialogue, name="consent"):
    """The privacy notice waits for an answer; `case` is the case to go on with, if any.

    `first` is the first message that was written over the notice of a form: its first answer.
    """

    then: AfterConsent = "form"
    case: int = 0
    first: int = 0


@dataclass(frozen=True)
class CertaintyQuestion(Dialogue, name="certain"):
    """Whether to give up a form (by its stamp), a request or an objection (by its id).

    Or whether to send the person all data about them.
    """

    what: Literal["cancel", "withdraw", "objection", "data"]
    stamp: str = ""
    case: int = 0
    objection: int = 0


@dataclass(frozen=True)
class UnsureAnswer(Dialogue, name="unsure"):
    """Whether a message is the answer to a step of a form."""

    step: str
    message: KeptMessage


@dataclass(frozen=True)
class AlbumParts(Dialogue, name="album"):
    """An album arrives part by part; its first part decides for all."""

    album: str
    first: int


@dataclass(frozen=True)
class EnclosureCollection(Dialogue, name="enclosing"):
    """Every message is added to an objection."""

    objection: int


@dataclass(frozen=True)
class PaperCollection(Dialogue, name="vouching"):
    """The next file is an identity paper of a case; after one `came`, only soon after it."""

    case: int
    came: bool = False


@dataclass(frozen=True)
class RatingQuestion(Dialogue, name="rating"):
    """The service for a case waits for its rating."""

    awaited_for = timedelta(days=30)

    case: int


@dataclass(frozen=True)
class OfficerSearch(Dialogue, name="search"):
    """An officer is asked for search words."""


@dataclass(frozen=True)
class RightsQuestion(Dialogue, name="right"):
    """Asks what a person wants by a data right, and keeps their words."""

    right: Right
    words: str = ""
