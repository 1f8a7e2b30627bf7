"""The methods for chats, members and topics, and for the bot's own name, updates and commands."""

import re
from typing import Any

from bot.sandbox.api.access_checks import bot_member, chat_of, group_of, topic_of
from bot.sandbox.api.call_parameters import Parameters
from bot.sandbox.state.chats import ADMINISTRATORS, GroupChat, Member, PrivateChat, Topic
from bot.sandbox.state.faults import JSON, Refusal, bad_request
from bot.sandbox.state.message_posting import (
    Draft,
    account_json,
    chat_json,
    drop_topic,
    member_json,
    message_json,
    open_topic,
    post,
)
from bot.sandbox.state.shared_state import State

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


CALLBACK_SECONDS = 15 * 60
ANSWER_LIMIT = 200
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
POLLING_BESIDE_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
    " the webhook first"
)
STALE = "query is too old and response timeout expired or query ID is invalid"


def get_me(state: State, _asked: Parameters) -> JSON:
    """Return the bot's account and abilities."""
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": state.bot.privacy_disabled,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**state.bot.json, **abilities}


def get_updates(state: State, asked: Parameters) -> list[JSON]:
    """Confirm the updates before the offset and return those that wait."""
    if state.webhook:
        raise Refusal(409, POLLING_BESIDE_WEBHOOK)
    limit = asked.get("limit", 100)
    if not 1 <= limit <= 100:
        limit = 100
    if "allowed_updates" in asked:
        state.updates.allowed = tuple(asked["allowed_updates"])
    return state.updates.fetch(asked.get("offset", 0), limit)


def delete_webhook(state: State, asked: Parameters) -> bool:
    """Remove the webhook, so that updates can be fetched again."""
    state.webhook = ""
    if asked.get("drop_pending_updates"):
        state.updates.clear()
    return True


def answer_callback_query(state: State, asked: Parameters) -> bool:
    """Answer a pressed button, once and in time."""
    query = state.callbacks.get(asked["callback_query_id"])
    now = state.clock.monotonic()
    if query is None or query.answered or now - query.at > CALLBACK_SECONDS:
        raise bad_request(STALE)
    text = asked.get("text", "")
    if len(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    own = f"https://t.me/{state.bot.username}?start="
    if not asked.get("url", own).startswith(own):
        # Telegram allows other addresses for games only.
        raise bad_request("URL_INVALID")
    query.answered = True
    query.account.toast = text
    query.account.alerted = asked.get("show_alert", False)
    state.changed()
    return True


def _scope(asked: Parameters) -> str:
    scope = asked.get("scope", {"type": "default"})
    names = SCOPES.get(scope.get("type"))
    if names is None or not all(name in scope for name in names):
        raise bad_request("can't parse BotCommandScope")
    return ":".join([scope["type"], *(str(scope[name]) for name in names)])


def _command(given: Any) -> tuple[str, str]:
    command = str(given.get("command", "")) if isinstance(given, dict) else ""
    if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command):
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(given.get("description", ""))
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return command.removeprefix("/"), description


def set_my_commands(state: State, asked: Parameters) -> bool:
    """Keep the list of commands for a scope and a language."""
    if len(asked["commands"]) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(given) for given in asked["commands"]]
    state.bot.commands[_scope(asked), asked.get("language_code", "")] = kept
    state.changed()
    return True


def delete_my_commands(state: State, asked: Parameters) -> bool:
    """Forget the list of commands for a scope and a language."""
    state.bot.commands.pop((_scope(asked), asked.get("language_code", "")), None)
    return True


def get_my_commands(state: State, asked: Parameters) -> list[JSON]:
    """Return the list of commands for a scope and a language."""
    kept = state.bot.commands.get((_scope(asked), asked.get("language_code", "")), [])
    return [{"command": command, "description": words} for command, words in kept]
