"""Classify Telegram's errors: nothing left to do, try later, send elsewhere, or give up."""

from datetime import timedelta
from enum import Enum, auto
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.transport.aiohttp_request import UnsentError


class CallVerdict(Enum):
    """What follows from a failed call."""

    SLOWER = auto()
    """Telegram asks to pause sending to this chat."""
    MOVED = auto()
    """The group has a new id."""
    DONE = auto()
    """What was to be changed is so already, or is gone."""
    QUOTE_GONE = auto()
    """The quoted words are no longer in the message, or it cannot be replied to."""
    TOPIC_LOST = auto()
    TOPIC_CLOSED = auto()
    NO_TOPICS = auto()
    SHUT_OUT = auto()
    """The bot may not write, to the group or with its token: everything waits."""
    UNREACHABLE = auto()
    """The person blocked the bot, or is gone."""
    FILE_LOST = auto()
    """Telegram does not know a file any more by the id that it gave."""
    REFUSED = auto()
    """Telegram will never accept the call."""
    BROKEN = auto()
    """It failed on the way, and may have arrived."""


MAKE_TOPIC = "createForumTopic"
REPEATABLE = ("edit", "delete", "set", "pin", "close", "reopen")
NOTHING_LEFT = (
    "message is not modified",
    "message to edit not found",
    "message to delete not found",
    "message can't be deleted",
    "topic_not_modified",
    "message to react not found",
    "message_id_invalid",
)
LOST_FILES = (
    "wrong file identifier",
    "wrong remote file identifier",
    "file_id_invalid",
    "file reference",
    "file_reference",
)
"""Phrases of an error about a file that Telegram had once."""
REPLY_GONE = ("message to be replied not found", "reply message not found")
CHAT_GONE = ("chat not found", "user not found", "peer_id_invalid")
SENDS = ("send", MAKE_TOPIC)
TOO_LARGE = ("entity too large",)
"""Phrases of an error (413) about a file that the server will never accept."""
IN_THE_GROUP = (
    (
        ("",),
        ("message thread not found", "topic_deleted", "topic_id_invalid"),
        CallVerdict.TOPIC_LOST,
    ),
    (("send",), ("topic_closed",), CallVerdict.TOPIC_CLOSED),
    (("",), ("not a forum", "not enough rights to create a topic"), CallVerdict.NO_TOPICS),
    (SENDS, ("chat not found", "not enough rights", "have no rights"), CallVerdict.SHUT_OUT),
)
"""Errors of calls to the group: beginnings of methods, phrases of the error, the verdict."""


def classify_error(method: str, error: TelegramError, *, to_group: bool) -> CallVerdict:
    """Say what follows from Telegram's answer to a call of `method`."""
    match error:
        case RetryAfter():
            return CallVerdict.SLOWER
        case ChatMigrated():
            # Another group than the officers' may move as it likes: the desk does not follow it.
            return CallVerdict.MOVED if to_group else CallVerdict.REFUSED
        case Forbidden():
            return CallVerdict.SHUT_OUT if to_group else CallVerdict.UNREACHABLE
        case InvalidToken():
            return _without_token(method, error.message.lower())
        case BadRequest():
            return _bad_request(method, error.message.lower(), to_group=to_group)
        case _:
            too_large = _has(error.message.lower(), TOO_LARGE)
            return CallVerdict.REFUSED if too_large else CallVerdict.BROKEN


def _without_token(method: str, said: str) -> CallVerdict:
    """Tell a refused token (401) from an unknown method (404), which some servers mix up."""
    if "not found" not in said or method == "sendMessage":
        return CallVerdict.SHUT_OUT
    return CallVerdict.NO_TOPICS if method == MAKE_TOPIC else CallVerdict.REFUSED


def _bad_request(method: str, said: str, *, to_group: bool) -> CallVerdict:
    if method.startswith(REPEATABLE) and _has(said, NOTHING_LEFT):
        return CallVerdict.DONE
    if "quote" in said or (method.startswith("send") and _has(said, REPLY_GONE)):
        return CallVerdict.QUOTE_GONE
    if _has(said, LOST_FILES):
        return CallVerdict.FILE_LOST
    if not to_group:
        gone = method.startswith("send") and _has(said, CHAT_GONE)
        return CallVerdict.UNREACHABLE if gone else CallVerdict.REFUSED
    for methods, phrases, verdict in IN_THE_GROUP:
        if method.startswith(methods) and _has(said, phrases):
            return verdict
    # A topic that cannot be made must not keep a case from the officers.
    return CallVerdict.NO_TOPICS if method == MAKE_TOPIC else CallVerdict.REFUSED


def _has(said: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in said for phrase in phrases)


def may_have_arrived(error: TelegramError) -> bool:
    """Say whether a call that failed on the way may have taken effect."""
    return not isinstance(error.__cause__, UnsentError)


def retry_after(error: RetryAfter) -> float:
    """Return for how many seconds Telegram asks to be left alone."""
    after: Any = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
