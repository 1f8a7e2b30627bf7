"""The methods of the local Telegram: exactly those that the desk calls."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.api.call_parameters import Parameters
from sandbox.api.methods import bot_methods, edit_methods, group_methods, send_methods
from sandbox.state.shared_state import State

_SENT = [
    "message_thread_id",
    "disable_notification",
    "protect_content",
    "reply_parameters",
    "reply_markup",
]
_WORDS = ["parse_mode", "entities", "link_preview_options"]
_CAPTION = ["caption", "parse_mode", "caption_entities"]
_ALBUM = [name for name in _SENT if name != "reply_markup"]


@dataclass(frozen=True)
class Method:
    """A method with the parameters it must have and those it may have."""

    run: Callable[[State, Parameters], Any]
    required: list[str]
    optional: list[str]


def _method(
    run: Callable[[State, Parameters], Any], required: str = "", optional: str = ""
) -> Method:
    return Method(run, required.split(), optional.split())


def _send(
    run: Callable[[State, Parameters], Any], required: str, *more: str, own: str = ""
) -> Method:
    return Method(run, ["chat_id", *required.split()], [*_SENT, *more, *own.split()])


def _file(kind: str, *more: str, own: str = "") -> Method:
    return _send(send_methods.sender_of(kind), kind, *more, own=own)


METHODS: dict[str, Method] = {
    "getMe": _method(bot_methods.get_me),
    "getUpdates": _method(bot_methods.get_updates, "", "offset limit timeout allowed_updates"),
    "deleteWebhook": _method(bot_methods.delete_webhook, "", "drop_pending_updates"),
    "sendMessage": _send(send_methods.send_message, "text", *_WORDS),
    "sendLocation": _send(send_methods.send_location, "latitude longitude"),
    "sendVenue": _send(send_methods.send_venue, "latitude longitude title address"),
    "sendContact": _send(send_methods.send_contact, "phone_number first_name", own="last_name"),
    "sendDocument": _file("document", *_CAPTION, own="disable_content_type_detection"),
    "sendPhoto": _file("photo", *_CAPTION, own="has_spoiler"),
    "sendVoice": _file("voice", *_CAPTION, own="duration"),
    "sendVideo": _file("video", *_CAPTION, own="duration has_spoiler"),
    "sendAudio": _file("audio", *_CAPTION, own="duration performer title"),
    "sendAnimation": _file("animation", *_CAPTION, own="duration has_spoiler"),
    "sendSticker": _file("sticker", own="emoji"),
    "sendVideoNote": _file("video_note", own="duration length"),
    "sendMediaGroup": Method(send_methods.send_media_group, ["chat_id", "media"], _ALBUM),
    "getFile": _method(send_methods.get_file, "file_id"),
    "editMessageText": Method(
        edit_methods.edit_message_text, ["chat_id", "message_id", "text"], [*_WORDS, "reply_markup"]
    ),
    "editMessageCaption": Method(
        edit_methods.edit_message_caption, ["chat_id", "message_id"], [*_CAPTION, "reply_markup"]
    ),
    "editMessageMedia": Method(
        edit_methods.edit_message_media, ["chat_id", "message_id", "media"], ["reply_markup"]
    ),
    "editMessageReplyMarkup": _method(
        edit_methods.edit_message_reply_markup, "chat_id message_id", "reply_markup"
    ),
    "deleteMessage": _method(edit_methods.delete_message, "chat_id message_id"),
    "deleteMessages": _method(edit_methods.delete_messages, "chat_id message_ids"),
    "setMessageReaction": _method(
        edit_methods.set_message_reaction, "chat_id message_id", "reaction"
    ),
    "pinChatMessage": _method(
        edit_methods.pin_chat_message, "chat_id message_id", "disable_notification"
    ),
    "answerCallbackQuery": _method(
        bot_methods.answer_callback_query, "callback_query_id", "text show_alert url"
    ),
    "getChat": _method(group_methods.get_chat, "chat_id"),
    "getChatMember": _method(group_methods.get_chat_member, "chat_id user_id"),
    "getChatAdministrators": _method(group_methods.get_chat_administrators, "chat_id"),
    "createForumTopic": _method(group_methods.create_forum_topic, "chat_id name"),
    "editForumTopic": _method(group_methods.edit_forum_topic, "chat_id message_thread_id", "name"),
    "closeForumTopic": _method(group_methods.close_forum_topic, "chat_id message_thread_id"),
    "deleteForumTopic": _method(group_methods.delete_forum_topic, "chat_id message_thread_id"),
    "reopenForumTopic": _method(group_methods.reopen_forum_topic, "chat_id message_thread_id"),
    "setMyCommands": _method(bot_methods.set_my_commands, "commands", "scope language_code"),
    "deleteMyCommands": _method(bot_methods.delete_my_commands, "", "scope language_code"),
    "getMyCommands": _method(bot_methods.get_my_commands, "", "scope language_code"),
}
