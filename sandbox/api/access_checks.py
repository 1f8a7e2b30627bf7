"""Checks of what a call may reach: chats, messages, topics, rights."""

from sandbox.state.chats import Chat, GroupChat, Member, PrivateChat, SandboxMessage, Topic
from sandbox.state.faults import JSON, bad_request, forbidden
from sandbox.state.html_markup import utf16
from sandbox.state.shared_state import State

QUOTED_MARKS = ("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji")
"""Kinds of entities that a quote has to repeat."""
GENERAL = 1
"""The thread of General, which has no topic of its own here."""


def chat_of(state: State, chat_id: int) -> Chat:
    """Return a chat; raise Refusal if it is unknown to the bot, or a group without it."""
    if chat_id in state.migrated:
        raise bad_request(
            "group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=state.migrated[chat_id],
        )
    chat = state.chats.get(chat_id)
    if isinstance(chat, GroupChat):
        _check_group(state, chat)
        return chat
    if isinstance(chat, PrivateChat):
        return chat
    raise bad_request("chat not found")


def reachable(state: State, chat_id: int, blocked: str = "blocked_send") -> Chat:
    """Return a chat that the bot may write to; raise Refusal otherwise.

    `blocked` is the question what the call is answered by a person who blocked the bot.
    """
    chat = chat_of(state, chat_id)
    if isinstance(chat, PrivateChat):
        if chat.account.deleted:
            raise forbidden("user is deactivated")
        if chat.account.blocked:
            state.behaviour.refuse(blocked)
        if not chat.account.started:
            raise forbidden("bot can't initiate conversation with a user")
    return chat


def _check_group(state: State, group: GroupChat) -> None:
    member = state.bot_in(group)
    if member is None:
        raise bad_request("chat not found")
    if member.status == "kicked":
        raise forbidden("bot was kicked from the supergroup chat")
    if not member.present:
        raise forbidden("bot is not a member of the supergroup chat")


def group_of(state: State, chat_id: int) -> GroupChat:
    """Return a group; raise Refusal for a private chat."""
    chat = chat_of(state, chat_id)
    if not isinstance(chat, GroupChat):
        raise bad_request("method is available only for supergroups")
    return chat


def bot_member(state: State, group: GroupChat) -> Member:
    """Return the bot's membership in a group that it can reach."""
    member = state.bot_in(group)
    if member is None:
        raise bad_request("chat not found")
    return member


def topic_of(state: State, group: GroupChat, thread_id: int) -> Topic:
    """Return a topic of a forum, to be changed."""
    topic = group.threads.get(thread_id)
    if not group.is_forum:
        state.behaviour.refuse("topics_off_name")
    if topic is None:
        state.behaviour.refuse_lost("deleted_topic_name")
    return topic


def destination(
    state: State, chat: Chat, thread_id: int | None, reply: SandboxMessage | None
) -> Topic | None:
    """Return the topic of a new message; None for General or a group without topics."""
    if thread_id is None:
        topic = reply.topic if reply else None
    else:
        topic = _named_topic(state, chat, thread_id)
    if reply is not None and reply.topic is not topic:
        state.behaviour.refuse("other_topic_reply")
    if topic is not None and topic.closed:
        if not bot_member(state, topic.group).may("can_manage_topics"):
            raise bad_request("TOPIC_CLOSED")
        state.behaviour.refuse("closed_topic")
    return topic


def _named_topic(state: State, chat: Chat, thread_id: int) -> Topic | None:
    if not isinstance(chat, GroupChat):
        raise bad_request("message thread not found")
    if not chat.is_forum:
        state.behaviour.refuse("topics_off")
        return None
    if thread_id not in chat.threads:
        state.behaviour.refuse("general_thread" if thread_id == GENERAL else "deleted_topic")
    return chat.threads.get(thread_id)


def replied_message(state: State, chat: Chat, parameters: JSON | None) -> SandboxMessage | None:
    """Return the message that a new one replies to; None if it replies to none."""
    if parameters is None:
        return None
    here = parameters.get("chat_id", chat.id) == chat.id
    replied = chat.history.get(int(parameters.get("message_id", 0))) if here else None
    if replied is None:
        allowed = parameters.get("allow_sending_without_reply")
        state.behaviour.refuse("deleted_reply_allowed" if allowed else "deleted_reply")
    return replied


def quote_of(state: State, replied: SandboxMessage | None, parameters: JSON | None) -> JSON | None:
    """Return the quote of a reply; raise Refusal unless the message has it, with its formatting."""
    words = str((parameters or {}).get("quote") or "")
    if replied is None or not words:
        return None
    marks = [_mark(mark) for mark in (parameters or {}).get("quote_entities", [])]
    quotes = []
    start = replied.text.find(words)
    while start >= 0:
        position = utf16(replied.text[:start])
        quotes.append({"text": words, "position": position})
        if sorted(marks) == sorted(_marks_within(replied, position, utf16(words))):
            return quotes[-1]
        start = replied.text.find(words, start + 1)
    state.behaviour.refuse("plain_quote" if quotes else "lost_quote")
    return quotes[0] if quotes else None


def _mark(entity: JSON) -> tuple[str, int, int]:
    return entity["type"], entity["offset"], entity["length"]


def _marks_within(message: SandboxMessage, start: int, length: int) -> list[tuple[str, int, int]]:
    found = []
    for kind, offset, width in map(_mark, message.entities):
        low, high = max(offset, start), min(offset + width, start + length)
        if kind in QUOTED_MARKS and low < high:
            found.append((kind, low - start, high - low))
    return found
