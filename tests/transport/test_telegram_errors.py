import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.transport.aiohttp_request import UnsentError
from bot.transport.outbound.telegram_errors import CallVerdict, classify_error, may_have_arrived

GROUP, PRIVATE = True, False
CASES = [
    ("sendMessage", RetryAfter(3), PRIVATE, CallVerdict.SLOWER),
    ("sendMessage", ChatMigrated(-1005), GROUP, CallVerdict.MOVED),
    ("sendMessage", Forbidden("bot was blocked by the user"), PRIVATE, CallVerdict.UNREACHABLE),
    ("sendMessage", Forbidden("bot was kicked"), GROUP, CallVerdict.SHUT_OUT),
    ("sendMessage", InvalidToken("Unauthorized"), PRIVATE, CallVerdict.SHUT_OUT),
    ("sendMessage", InvalidToken("Not Found"), PRIVATE, CallVerdict.SHUT_OUT),
    ("setMessageReaction", InvalidToken("Not Found"), GROUP, CallVerdict.REFUSED),
    ("setMessageReaction", InvalidToken("Unauthorized"), GROUP, CallVerdict.SHUT_OUT),
    ("createForumTopic", InvalidToken("Not Found"), GROUP, CallVerdict.NO_TOPICS),
    ("editMessageText", BadRequest("Message is not modified: …"), GROUP, CallVerdict.DONE),
    ("deleteMessage", BadRequest("Message to delete not found"), PRIVATE, CallVerdict.DONE),
    ("deleteMessage", BadRequest("Message can't be deleted"), PRIVATE, CallVerdict.DONE),
    ("setMessageReaction", BadRequest("Message to react not found"), GROUP, CallVerdict.DONE),
    ("setMessageReaction", BadRequest("MESSAGE_ID_INVALID"), GROUP, CallVerdict.DONE),
    ("setMessageReaction", BadRequest("REACTION_INVALID"), GROUP, CallVerdict.REFUSED),
    ("sendMessage", BadRequest("Message thread not found"), GROUP, CallVerdict.TOPIC_LOST),
    ("sendPhoto", BadRequest("TOPIC_DELETED"), GROUP, CallVerdict.TOPIC_LOST),
    ("sendMessage", BadRequest("TOPIC_CLOSED"), GROUP, CallVerdict.TOPIC_CLOSED),
    ("reopenForumTopic", BadRequest("TOPIC_NOT_MODIFIED"), GROUP, CallVerdict.DONE),
    ("reopenForumTopic", BadRequest("not enough rights to manage"), GROUP, CallVerdict.REFUSED),
    ("createForumTopic", BadRequest("the chat is not a forum"), GROUP, CallVerdict.NO_TOPICS),
    (
        "createForumTopic",
        BadRequest("not enough rights to create a topic"),
        GROUP,
        CallVerdict.NO_TOPICS,
    ),
    ("createForumTopic", BadRequest("Chat not found"), GROUP, CallVerdict.SHUT_OUT),
    ("createForumTopic", BadRequest("something new"), GROUP, CallVerdict.NO_TOPICS),
    ("sendMessage", BadRequest("Chat not found"), GROUP, CallVerdict.SHUT_OUT),
    ("sendMessage", BadRequest("Chat not found"), PRIVATE, CallVerdict.UNREACHABLE),
    ("deleteMessage", BadRequest("Chat not found"), PRIVATE, CallVerdict.REFUSED),
    ("sendMessage", BadRequest("not enough rights to send text"), GROUP, CallVerdict.SHUT_OUT),
    ("setMessageReaction", BadRequest("not enough rights to react"), GROUP, CallVerdict.REFUSED),
    (
        "pinChatMessage",
        BadRequest("not enough rights to manage pinned messages in the chat"),
        GROUP,
        CallVerdict.REFUSED,
    ),
    ("sendMessage", BadRequest("Can't parse entities"), GROUP, CallVerdict.REFUSED),
    ("sendDocument", NetworkError("Request Entity Too Large"), PRIVATE, CallVerdict.REFUSED),
    ("sendMessage", NetworkError("Bad Gateway"), GROUP, CallVerdict.BROKEN),
    ("sendMessage", TimedOut(), PRIVATE, CallVerdict.BROKEN),
]


@pytest.mark.parametrize(("method", "error", "to_group", "verdict"), CASES)
def test_every_no_of_telegrams_has_its_consequence(
    method: str, error: TelegramError, to_group: bool, verdict: CallVerdict
) -> None:
    assert classify_error(method, error, to_group=to_group) is verdict


@pytest.mark.parametrize(
    ("cause", "arrived"),
    [(UnsentError("no connection"), False), (OSError("broken"), True), (None, True)],
)
def test_only_what_found_no_connection_cannot_have_arrived(
    cause: Exception | None, arrived: bool
) -> None:
    error = NetworkError("it broke")
    error.__cause__ = cause
    assert may_have_arrived(error) is arrived
