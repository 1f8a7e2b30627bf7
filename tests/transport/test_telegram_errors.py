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
from bot.transport.outbound.telegram_errors import Verdict, judge, may_have_arrived

GROUP, PRIVATE = True, False
CASES = [
    ("sendMessage", RetryAfter(3), PRIVATE, Verdict.SLOWER),
    ("sendMessage", ChatMigrated(-1005), GROUP, Verdict.MOVED),
    ("sendMessage", Forbidden("bot was blocked by the user"), PRIVATE, Verdict.UNREACHABLE),
    ("sendMessage", Forbidden("bot was kicked"), GROUP, Verdict.SHUT_OUT),
    ("sendMessage", InvalidToken("Unauthorized"), PRIVATE, Verdict.SHUT_OUT),
    ("sendMessage", InvalidToken("Not Found"), PRIVATE, Verdict.SHUT_OUT),
    ("setMessageReaction", InvalidToken("Not Found"), GROUP, Verdict.REFUSED),
    ("setMessageReaction", InvalidToken("Unauthorized"), GROUP, Verdict.SHUT_OUT),
    ("createForumTopic", InvalidToken("Not Found"), GROUP, Verdict.NO_TOPICS),
    ("editMessageText", BadRequest("Message is not modified: …"), GROUP, Verdict.DONE),
    ("deleteMessage", BadRequest("Message to delete not found"), PRIVATE, Verdict.DONE),
    ("deleteMessage", BadRequest("Message can't be deleted"), PRIVATE, Verdict.DONE),
    ("setMessageReaction", BadRequest("Message to react not found"), GROUP, Verdict.DONE),
    ("setMessageReaction", BadRequest("MESSAGE_ID_INVALID"), GROUP, Verdict.DONE),
    ("setMessageReaction", BadRequest("REACTION_INVALID"), GROUP, Verdict.REFUSED),
    ("sendMessage", BadRequest("Message thread not found"), GROUP, Verdict.TOPIC_LOST),
    ("sendPhoto", BadRequest("TOPIC_DELETED"), GROUP, Verdict.TOPIC_LOST),
    ("sendMessage", BadRequest("TOPIC_CLOSED"), GROUP, Verdict.TOPIC_CLOSED),
    ("reopenForumTopic", BadRequest("TOPIC_NOT_MODIFIED"), GROUP, Verdict.DONE),
    ("reopenForumTopic", BadRequest("not enough rights to manage"), GROUP, Verdict.REFUSED),
    ("createForumTopic", BadRequest("the chat is not a forum"), GROUP, Verdict.NO_TOPICS),
    (
        "createForumTopic",
        BadRequest("not enough rights to create a topic"),
        GROUP,
        Verdict.NO_TOPICS,
    ),
    ("createForumTopic", BadRequest("Chat not found"), GROUP, Verdict.SHUT_OUT),
    ("createForumTopic", BadRequest("something new"), GROUP, Verdict.NO_TOPICS),
    ("sendMessage", BadRequest("Chat not found"), GROUP, Verdict.SHUT_OUT),
    ("sendMessage", BadRequest("Chat not found"), PRIVATE, Verdict.UNREACHABLE),
    ("deleteMessage", BadRequest("Chat not found"), PRIVATE, Verdict.REFUSED),
    ("sendMessage", BadRequest("not enough rights to send text"), GROUP, Verdict.SHUT_OUT),
    ("setMessageReaction", BadRequest("not enough rights to react"), GROUP, Verdict.REFUSED),
    (
        "pinChatMessage",
        BadRequest("not enough rights to manage pinned messages in the chat"),
        GROUP,
        Verdict.REFUSED,
    ),
    ("sendMessage", BadRequest("Can't parse entities"), GROUP, Verdict.REFUSED),
    ("sendDocument", NetworkError("Request Entity Too Large"), PRIVATE, Verdict.REFUSED),
    ("sendMessage", NetworkError("Bad Gateway"), GROUP, Verdict.BROKEN),
    ("sendMessage", TimedOut(), PRIVATE, Verdict.BROKEN),
]


@pytest.mark.parametrize(("method", "error", "to_group", "verdict"), CASES)
def test_every_no_of_telegrams_has_its_consequence(
    method: str, error: TelegramError, to_group: bool, verdict: Verdict
) -> None:
    assert judge(method, error, to_group=to_group) is verdict


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
