"""The methods for chats, members and topics."""

from sandbox.api.access_checks import bot_member, chat_of, group_of, topic_of
from sandbox.api.call_parameters import Parameters
from sandbox.state.chats import ADMINISTRATORS, GroupChat, Member, PrivateChat, Topic
from sandbox.state.faults import JSON, bad_request
from sandbox.state.message_posting import (
    Draft,
    account_json,
    chat_json,
    drop_topic,
    member_json,
    message_json,
    open_topic,
    post,
)
from sandbox.state.shared_state import State

TOPIC_NAME_LIMIT = 128
ICON_COLOR = 7322096
NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(state: State, asked: Parameters) -> JSON:
    """Return the description of a chat."""
    chat = chat_of(state, asked["chat_id"])
    full = {
        **chat_json(chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": NO_GIFTS,
    }
    if isinstance(chat, GroupChat) and chat.is_forum:
        full["is_forum"] = True
    if isinstance(chat, GroupChat) and not chat.reactions_on:
        full["available_reactions"] = []
    if chat.pinned:
        newest = max(chat.pinned, key=lambda message: message.id)
        full["pinned_message"] = message_json(newest)
    return full


def get_chat_member(state: State, asked: Parameters) -> JSON:
    """Return the membership of a person or of the bot in a chat."""
    chat, number = chat_of(state, asked["chat_id"]), asked["user_id"]
    account = state.accounts.get(number)
    known = account_json(account) if account else None
    if number == state.bot.id:
        known = state.bot.json
    if known is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    if isinstance(chat, PrivateChat):
        return member_json(Member(known, "member"))
    members = chat.members if isinstance(chat, GroupChat) else {}
    return member_json(members.get(number) or Member(known, "left"))


def get_chat_administrators(state: State, asked: Parameters) -> list[JSON]:
    """Return the owner and the administrators of a group; of the bots only this one."""
    chat = chat_of(state, asked["chat_id"])
    if not isinstance(chat, GroupChat):
        raise bad_request("there are no administrators in the private chat")
    return [member_json(m) for m in chat.members.values() if m.status in ADMINISTRATORS]


def _checked_name(name: str) -> str:
    if not name.strip() or len(name) > TOPIC_NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_INVALID")
    return name


def create_forum_topic(state: State, asked: Parameters) -> JSON:
    """Make a topic."""
    group = group_of(state, asked["chat_id"])
    if not group.is_forum:
        state.behaviour.refuse("topics_off_new")
    if not bot_member(state, group).may("can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    created = {"name": _checked_name(asked["name"]), "icon_color": ICON_COLOR}
    topic = open_topic(state, group, state.bot.json, created)
    return {"message_thread_id": topic.thread_id, **created}


def _managed(state: State, asked: Parameters) -> Topic:
    group = group_of(state, asked["chat_id"])
    topic = topic_of(state, group, asked["message_thread_id"])
    own = topic.created_by == state.bot.id
    if not own and not bot_member(state, group).may("can_manage_topics"):
        raise bad_request("not enough rights to manage topics")
    return topic


def _announce(state: State, topic: Topic, content: JSON) -> bool:
    post(state, topic.group, state.bot.json, Draft(content, topic=topic))
    return True


def edit_forum_topic(state: State, asked: Parameters) -> bool:
    """Rename a topic."""
    topic = _managed(state, asked)
    name = asked.get("name", topic.name)
    if name == topic.name:
        state.behaviour.refuse("same_topic_name")
    topic.name = _checked_name(name)
    return _announce(state, topic, {"forum_topic_edited": {"name": name}})


def _set_closed(state: State, asked: Parameters, *, closed: bool) -> bool:
    topic = _managed(state, asked)
    if topic.closed is closed:
        state.behaviour.refuse("same_topic_state")
    topic.closed = closed
    return _announce(state, topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})


def close_forum_topic(state: State, asked: Parameters) -> bool:
    """Close a topic."""
    return _set_closed(state, asked, closed=True)


def delete_forum_topic(state: State, asked: Parameters) -> bool:
    """Remove a topic and all its messages."""
    group = group_of(state, asked["chat_id"])
    topic = topic_of(state, group, asked["message_thread_id"])
    if not bot_member(state, group).may("can_delete_messages"):
        raise bad_request("not enough rights to delete a topic")
    drop_topic(topic)
    return True


def reopen_forum_topic(state: State, asked: Parameters) -> bool:
    """Open a topic again."""
    return _set_closed(state, asked, closed=False)
