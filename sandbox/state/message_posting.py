"""Messages of the local Telegram: posted, written as JSON, told to the bot."""

from dataclasses import dataclass

from sandbox.state.chats import (
    Account,
    Chat,
    GroupChat,
    Member,
    PrivateChat,
    SandboxMessage,
    Topic,
)
from sandbox.state.faults import JSON
from sandbox.state.shared_state import State
from sandbox.state.stored_files import StoredFile

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
    if member.is_administrator:
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
    return {
        name: value
        for name, value in fields.items()
        if in_thread and name in message.visible_fields
    }


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
    return (
        topic.root if topic and is_within and "reply_to_message" in message.visible_fields else None
    )


def callback_message_json(message: SandboxMessage) -> JSON:
    """Return the message of a callback query; a deleted one is inaccessible (date 0)."""
    if message.deleted:
        return {"chat": chat_json(message.chat), "message_id": message.id, "date": 0}
    return message_json(message)


@dataclass(frozen=True)
class Draft:
    """A message to be posted, without its sender and chat."""

    content: JSON
    topic: Topic | None = None
    reply_to: SandboxMessage | None = None
    markup: JSON | None = None
    protected: bool = False
    silent: bool = False
    sender_chat: JSON | None = None
    file: StoredFile | None = None
    quote: JSON | None = None


def post(state: State, chat: Chat, sender: JSON, draft: Draft) -> SandboxMessage:
    """Put a message into a chat."""
    shows = _shown_fields(state, chat, draft)
    message = SandboxMessage(
        chat=chat,
        id=state.message_id(chat),
        date=state.clock.now(),
        sender=sender,
        content=draft.content,
        topic=draft.topic,
        thread_id=_thread(chat, draft),
        reply_to=draft.reply_to if "reply_to_message" in shows or not _is_forced(draft) else None,
        markup=draft.markup,
        protected=draft.protected,
        silent=draft.silent,
        sender_chat=draft.sender_chat,
        file=draft.file,
        quote=draft.quote,
        visible_fields=shows,
    )
    chat.history[message.id] = message
    _remember_keyboard(chat, draft.markup)
    state.changed()
    return message


def _thread(chat: Chat, draft: Draft) -> int | None:
    if draft.topic is not None:
        return draft.topic.thread_id
    if isinstance(chat, GroupChat) and draft.reply_to is not None:
        # Outside topics a thread is the message that began a chain of replies.
        return draft.reply_to.thread_id or draft.reply_to.id
    return None


def _shown_fields(state: State, chat: Chat, draft: Draft) -> frozenset[str]:
    """Return the reply and topic fields that a message shows where it is posted."""
    if draft.topic is not None:
        name = "force_reply_fields" if _is_forced(draft) else "topic_fields"
    elif isinstance(chat, GroupChat) and draft.reply_to is not None:
        name = "general_reply_fields" if chat.is_forum else "plain_reply_fields"
    else:
        name = "topic_fields"
    return state.behaviour.fields(name)


def _is_forced(draft: Draft) -> bool:
    """Say whether a message in a topic answers one that opened the reply field."""
    asked = draft.reply_to.markup if draft.topic and draft.reply_to else None
    return bool(asked and asked.get("force_reply"))


def _remember_keyboard(chat: Chat, markup: JSON | None) -> None:
    if markup and "keyboard" in markup:
        chat.keyboard = markup
    elif markup and markup.get("remove_keyboard"):
        chat.keyboard = None


def open_topic(state: State, group: GroupChat, creator: JSON, created: JSON) -> Topic:
    """Make a topic; its creation message is the root that all its messages reply to."""
    root = post(state, group, creator, Draft({"forum_topic_created": created}))
    topic = Topic(group, root.id, str(created["name"]), root, created_by=int(creator["id"]))
    root.topic, root.thread_id = topic, root.id
    group.threads[topic.thread_id] = topic
    return topic


def drop_topic(topic: Topic) -> None:
    """Remove a topic and all its messages; Telegram tells no bot of it."""
    for message in topic.messages:
        message.deleted = True
        del topic.group.history[message.id]
    del topic.group.threads[topic.thread_id]


def queue_update(state: State, message: SandboxMessage, kind: str = "message") -> None:
    """Queue the update about a message if Telegram would show it to the bot."""
    if _shown_to_bot(state, message):
        state.updates.push(kind, message_json(message))


def _shown_to_bot(state: State, message: SandboxMessage) -> bool:
    chat = message.chat
    if isinstance(chat, PrivateChat):
        return not chat.account.blocked
    if not isinstance(chat, GroupChat):
        return False
    member = state.bot_in(chat)
    if member is None or not member.present:
        return False
    return state.bot.privacy_disabled or member.is_administrator or _is_for_bot(state, message)


def _is_for_bot(state: State, message: SandboxMessage) -> bool:
    """Say whether privacy mode shows it: a command, mention, reply to the bot, service message."""
    replied = message.reply_to
    if replied is not None and replied.sender["id"] == state.bot.id:
        return True
    if not message.text:
        return not message.media
    return message.text.startswith("/") or f"@{state.bot.username}" in message.text
