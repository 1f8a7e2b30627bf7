"""What a feature does once a queued message was delivered, or never will be."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic

from bot.desk.call_purposes import A, Purpose
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from storage.outbox import Json, Payload, Queued

ApiResult = Json | list[Json] | bool | None
"""What Telegram answered: an object, several, the word that it is done; None: it was so before."""


@dataclass(frozen=True)
class DeliveredRow(Generic[A]):
    """A row that Telegram accepted, with what it is about, its case and the answer."""

    row: Queued
    about: A
    case: Case | None
    result: ApiResult

    @property
    def objects(self) -> list[Json]:
        """Return what the call gave: one message or other object, those of an album, or none."""
        return result_objects(self.result)

    @property
    def chat_id(self) -> int | None:
        """Return the chat in which a message stands now: the group may have moved meanwhile."""
        return chat_id_of(self.first)

    @property
    def first(self) -> Json:
        """Return the first object that the call gave; an empty one if there is none."""
        return next(iter(self.objects), {})


@dataclass(frozen=True)
class UndeliveredRow(Generic[A]):
    """A queued call that failed for good, with its case and Telegram's reason."""

    row: Queued
    about: A
    case: Case | None
    reason: str


def result_objects(result: ApiResult) -> list[Json]:
    """Return the objects in Telegram's answer."""
    found = result if isinstance(result, list) else [result]
    return [one for one in found if isinstance(one, dict)]


def chat_id_of(message: Json) -> int | None:
    """Return the chat in which a message stands, as Telegram says."""
    chat = message.get("chat")
    return chat.get("id") if isinstance(chat, dict) else None


RefreshHandler = Callable[[Turn, A], Awaitable[Payload | None]]
DeliveredHandler = Callable[[Turn, DeliveredRow[A]], Awaitable[None]]
FailedHandler = Callable[[Turn, UndeliveredRow[A]], Awaitable[None]]


@dataclass(frozen=True)
class SendHandlers(Generic[A]):
    """The callbacks for queued calls of one purpose; without one, nothing more is done."""

    purpose: Purpose[A]
    refresh: RefreshHandler[A] | None = None
    """What changes in what the row says if it leaves now; None if that is no longer true."""
    on_delivered: DeliveredHandler[A] | None = None
    on_message_gone: FailedHandler[A] | None = None
    """It was to change a message that is not there any more."""
    on_failed: FailedHandler[A] | None = None
    """It will not arrive, whatever the reason; the officers are not told yet."""
    on_refused: FailedHandler[A] | None = None
    """Telegram will never accept it: this is done in place of an alarm."""
    on_unreachable: FailedHandler[A] | None = None
    """The person blocked the bot, or is gone: this is done in place of an alarm."""
