"""Accounts, chats and messages as the Bot API writes them."""

from bot.sandbox.state.api_refusal import JSON
from bot.sandbox.state.chats import Account, Chat, GroupChat, Member, PrivateChat, SandboxMessage

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


def account_json(account: Account) -> JSON:
    """Return a person's account as a User."""
    named: JSON = {"id": account.id, "is_bot": False, "first_name": account.first_name}
    if account.username:
        named["username"] = account.username
    if account.language_code:
        named["language_code"] = account.language_code
    return named


def chat_json(chat: Chat) -> JSON:
    """Return a chat as a Chat."""
    if isinstance(chat, GroupChat):
        forum = {"is_forum": True} if chat.is_forum and chat.names_forum else {}
        return {"id": chat.id, "title": chat.title, "type": "supergroup", **forum}
    if not isinstance(chat, PrivateChat):
        raise TypeError("a chat is private or a group")
    account = chat.account
    username = {"username": account.username} if account.username else {}
    return {"id": chat.id, "type": "private", "first_name": account.first_name, **username}


def member_json(member: Member) -> JSON:
    """Return a member as a ChatMember, with all the fields that its status asks for."""
    described: JSON = {"user": member.account, "status": member.status}
    if member.administers:
        described["is_anonymous"] = member.anonymous
    if member.status == "administrator":
        described["can_be_edited"] = False
        described |= {right: right in member.rights for right in RIGHTS}
    if member.status == "kicked":
        described["until_date"] = 0
    return described


def message_json(message: SandboxMessage, *, nested: bool = False) -> JSON:
    """Return a message as a Message; a nested one shows no further reply, as at Telegram."""
    shown: JSON = {
        "message_id": message.id,
        "from": message.sender,
        "chat": chat_json(message.chat),
        "date": int(message.date.timestamp()),
        **message.content,
    }
    if message.sender_chat:
        shown["sender_chat"] = message.sender_chat
    shown |= _thread_json(message)
    if message.protected:
        shown["has_protected_content"] = True
    if message.edit_date:
        shown["edit_date"] = int(message.edit_date.timestamp())
    if message.rows:
        shown["reply_markup"] = {"inline_keyboard": message.rows}
    return shown if nested else shown | _reply_json(message)


def _thread_json(message: SandboxMessage) -> JSON:
    fields: JSON = {"message_thread_id": message.thread_id}
    if message.topic is None or message.topic.group.is_forum:
        fields["is_topic_message"] = True
    in_thread = message.thread_id is not None
    return {name: value for name, value in fields.items() if in_thread and name in message.shows}


def _reply_json(message: SandboxMessage) -> JSON:
    replied = _replied(message)
    if replied is None:
        return {}
    quote = {"quote": message.quote} if message.quote else {}
    return {"reply_to_message": message_json(replied, nested=True), **quote}


def _replied(message: SandboxMessage) -> SandboxMessage | None:
    if message.reply_to is not None:
        return None if message.reply_to.deleted else message.reply_to
    topic = message.topic
    # In a topic, a message without a reply refers to the topic's creation message.
    is_within = topic is not None and topic.root is not message
    return topic.root if topic and is_within and "reply_to_message" in message.shows else None


def callback_message_json(message: SandboxMessage) -> JSON:
    """Return the message of a callback query; a deleted one is inaccessible (date 0)."""
    if message.deleted:
        return {"chat": chat_json(message.chat), "message_id": message.id, "date": 0}
    return message_json(message)
