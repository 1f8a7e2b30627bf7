"""The methods for the bot's own name, updates, pressed buttons and commands."""

import re
from typing import Any

from sandbox.api.call_parameters import Parameters
from sandbox.state.faults import JSON, Refusal, bad_request
from sandbox.state.shared_state import State

LONGEST_POLL = 50.0
"""Seconds that getUpdates is held at most while nothing is new."""
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
