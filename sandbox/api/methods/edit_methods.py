"""The methods that edit, delete and pin messages, and react to them."""

from datetime import timedelta
from typing import Any

from telegram.constants import ReactionEmoji

from sandbox.api.access_checks import bot_member, chat_of, reachable
from sandbox.api.call_parameters import Parameters, checked_markup
from sandbox.api.methods.send_methods import caption_content, spoiler, stored_file, text_content
from sandbox.state.chats import GroupChat, SandboxMessage
from sandbox.state.faults import JSON, bad_request
from sandbox.state.message_posting import message_json
from sandbox.state.shared_state import State
from sandbox.state.stored_files import media_json

FREE_REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)


EDITABLE = ("animation", "audio", "document", "photo", "video")
"""Kinds of files that can replace one another in a message."""
DELETABLE = timedelta(hours=48)


def _own(state: State, asked: Parameters) -> SandboxMessage:
    chat = reachable(state, asked["chat_id"], "blocked_edit")
    message = chat.history.get(asked["message_id"])
    if message is None:
        state.behaviour.refuse_lost("deleted_edit")
    if message.sender["id"] != state.bot.id:
        state.behaviour.refuse("foreign_edit")
    keyboard = message.markup is not None and "inline_keyboard" not in message.markup
    if keyboard or message.is_service:
        raise bad_request("message can't be edited")
    return message


def _change(
    state: State, asked: Parameters, message: SandboxMessage, words: JSON, replaced: set[str]
) -> JSON:
    markup = checked_markup(asked.get("reply_markup"), inline_only=True)
    kept = {name: value for name, value in message.content.items() if name not in replaced}
    content = {**kept, **words}
    rows = (markup or {}).get("inline_keyboard", [])
    if content == message.content and rows == message.rows:
        state.behaviour.refuse("same_edit")
    if content != message.content:
        message.edit_date = state.clock.now()
    message.content = content
    message.earlier_rows += [row for row in message.rows if row not in rows]
    message.markup = markup
    state.changed()
    return message_json(message)


def edit_message_text(state: State, asked: Parameters) -> JSON:
    """Change the text and the buttons of a message of the bot."""
    words = text_content(asked["text"], asked.get("parse_mode"), asked.get("entities"))
    if "link_preview_options" in asked:
        words["link_preview_options"] = asked["link_preview_options"]
    message = _own(state, asked)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(state, asked, message, words, {"text", "entities", "link_preview_options"})


def edit_message_caption(state: State, asked: Parameters) -> JSON:
    """Change the caption of a file and its buttons."""
    mode, entities = asked.get("parse_mode"), asked.get("caption_entities")
    words = caption_content(asked.get("caption"), mode, entities)
    message = _own(state, asked)
    if not message.media:
        raise bad_request("there is no caption in the message to edit")
    return _change(state, asked, message, words, {"caption", "caption_entities"})


def edit_message_media(state: State, asked: Parameters) -> JSON:
    """Replace the file or the text of a message by another file, with its caption."""
    message = _own(state, asked)
    media = asked["media"]
    if not isinstance(media, dict):
        raise bad_request("object expected as media")
    kind = str(media.get("type"))
    if kind not in EDITABLE or (message.media and message.media not in EDITABLE):
        raise bad_request("message can't be edited")
    if "media_group_id" in message.content and _family(kind) != _family(message.media):
        raise bad_request("message of this type can't be used in the album")
    stored = stored_file(state, kind, media.get("media"), dict(asked.uploads))
    words = caption_content(
        media.get("caption"), media.get("parse_mode"), media.get("caption_entities")
    )
    album = {"media_group_id"} & set(message.content)
    words |= spoiler(media)
    message.file = stored
    shown = {**media_json(state.files, stored), **words}
    return _change(state, asked, message, shown, set(message.content) - album)


def _family(kind: str) -> str:
    return "scene" if kind in ("photo", "video") else kind


def edit_message_reply_markup(state: State, asked: Parameters) -> JSON:
    """Change or remove the buttons only."""
    return _change(state, asked, _own(state, asked), {}, set())


def _may_delete(state: State, message: SandboxMessage) -> bool:
    if state.clock.now() - message.date > DELETABLE:
        return False
    chat = message.chat
    if not isinstance(chat, GroupChat) or message.sender["id"] == state.bot.id:
        # A topic's creation message can be deleted only with the topic.
        return message.topic is None or message.topic.root is not message
    return bot_member(state, chat).may("can_delete_messages")


def _remove(state: State, message: SandboxMessage) -> None:
    if not _may_delete(state, message):
        raise bad_request("message can't be deleted")
    del message.chat.history[message.id]
    message.deleted = True
    state.changed()


def delete_message(state: State, asked: Parameters) -> bool:
    """Remove one message."""
    message = chat_of(state, asked["chat_id"]).history.get(asked["message_id"])
    if message is None:
        state.behaviour.refuse_lost("deleted_twice")
    _remove(state, message)
    return True


def delete_messages(state: State, asked: Parameters) -> bool:
    """Remove up to a hundred messages; skip those that are gone."""
    chat = chat_of(state, asked["chat_id"])
    numbers = asked["message_ids"]
    if not 1 <= len(numbers) <= 100:
        raise bad_request("message identifiers are not specified or too many")
    for number in numbers:
        if number in chat.history:
            _remove(state, chat.history[number])
    return True


def _emoji(state: State, reaction: Any) -> str:
    emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
    if emoji is None or reaction.get("type") != "emoji":
        raise bad_request("REACTION_INVALID")
    if emoji not in FREE_REACTIONS:
        state.behaviour.refuse("odd_reaction")
    return str(emoji)


def set_message_reaction(state: State, asked: Parameters) -> bool:
    """Put the bot's one reaction on a message, or take it away."""
    chat = reachable(state, asked["chat_id"], "blocked_reaction")
    message = chat.history.get(asked["message_id"])
    if message is None:
        state.behaviour.refuse_lost("deleted_reaction")
    chosen = [_emoji(state, reaction) for reaction in asked.get("reaction", [])]
    if len(chosen) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if chosen and isinstance(chat, GroupChat) and not chat.reactions_on:
        state.behaviour.refuse("reactions_off")
    message.reactions_by[state.bot.id] = chosen
    state.changed()
    return True


def pin_chat_message(state: State, asked: Parameters) -> bool:
    """Pin a message."""
    chat = reachable(state, asked["chat_id"])
    if isinstance(chat, GroupChat) and not bot_member(state, chat).may("can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    message = chat.history.get(asked["message_id"])
    if message is None:
        state.behaviour.refuse_lost("deleted_pin")
    chat.pins = [*(pinned for pinned in chat.pins if pinned is not message), message]
    state.changed()
    return True
