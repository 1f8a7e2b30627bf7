"""The parameters of a call: names checked, values read, keyboards in the accepted shapes."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.state.faults import JSON, Refusal, bad_request
from sandbox.state.stored_files import KINDS, Upload


def _whole(name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        words = "chat not found" if name == "chat_id" else f"invalid {name} specified"
        raise bad_request(words) from None


def _number(name: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad_request(f"invalid {name} specified") from None


def _truth(_name: str, value: Any) -> bool:
    return value is True or str(value).lower() in {"true", "yes", "1"}


def _words(_name: str, value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _json(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name} JSON object") from None


def _object(name: str, value: Any) -> JSON:
    read = _json(name, value)
    if not isinstance(read, dict):
        raise bad_request(f"object expected as {name}")
    return read


def _array(name: str, value: Any) -> list[Any]:
    read = _json(name, value)
    if not isinstance(read, list):
        raise bad_request(f"expected an Array of {name}")
    return read


Reader = Callable[[str, Any], Any]
READERS: dict[Reader, str] = {
    _whole: "chat_id duration limit length message_id message_thread_id offset timeout user_id",
    _number: "latitude longitude",
    _truth: "disable_notification drop_pending_updates protect_content show_alert"
    " disable_content_type_detection has_spoiler",
    _words: "address callback_query_id caption emoji file_id first_name language_code last_name"
    " name parse_mode performer phone_number text title url",
    _object: "link_preview_options reply_markup reply_parameters scope",
    _array: "allowed_updates caption_entities commands entities message_ids reaction",
    _json: "media",
}
READER_OF: dict[str, Reader] = {
    name: reader for reader, names in READERS.items() for name in names.split()
} | dict.fromkeys(KINDS, _words)

MISSING = {
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "message_thread_id": "message thread not found",
}


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call as Python values, and the files that came with it."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def get(self, name: str, default: Any = None) -> Any:
        """Return a parameter, or `default` where it was not given."""
        return self.values.get(name, default)


def read(
    raw: Mapping[str, Any], uploads: Mapping[str, Upload], required: list[str], optional: list[str]
) -> Parameters:
    """Return the parameters of a call; raise Refusal for a missing or an unknown one."""
    known = {*required, *optional}
    unknown = sorted(set(raw) - known)
    if unknown:
        raise bad_request(f'unknown parameter "{unknown[0]}"')
    for name in required:
        if raw.get(name) in (None, "") and name not in uploads:
            raise bad_request(MISSING.get(name, f"{name} is empty"))
    given = {name: value for name, value in raw.items() if value is not None}
    return Parameters({n: READER_OF[n](n, value) for n, value in given.items()}, uploads)


CALLBACK_BYTES = 64
INLINE_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "copy_text",
    "switch_inline_query",
    "switch_inline_query_current_chat",
)
STYLES = ("danger", "success", "primary")
LONGEST_COPY = 256
INLINE_OTHER = ("text", "style", "icon_custom_emoji_id")
REPLY_BUTTON = (
    "text",
    "style",
    "icon_custom_emoji_id",
    "request_contact",
    "request_location",
    "request_users",
    "web_app",
)
_KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")


def _malformed(words: str) -> Refusal:
    return bad_request(f"can't parse reply keyboard markup JSON object: {words}")


def checked_markup(markup: Any, *, inline_only: bool = False) -> JSON | None:
    """Return the markup; raise Refusal if Telegram would not accept it."""
    if markup is None:
        return None
    kinds = [kind for kind in _KINDS if isinstance(markup, dict) and kind in markup]
    if len(kinds) != 1:
        raise bad_request("object expected as reply markup")
    kind = kinds[0]
    if inline_only and kind != "inline_keyboard":
        raise bad_request("inline keyboard expected")
    if kind in {"inline_keyboard", "keyboard"}:
        for button in _buttons(markup[kind]):
            (_check_inline if kind == "inline_keyboard" else _check_reply)(button)
    return dict(markup)


def _buttons(rows: Any) -> list[Any]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise _malformed('field "inline_keyboard" must be of type Array of Array')
    return [button for row in rows for button in row]


def _text_of(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise _malformed('can\'t find field "text"')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text is empty")


def _check_inline(button: Any) -> None:
    _text_of(button)
    unknown = set(button) - {*INLINE_ACTIONS, *INLINE_OTHER}
    if unknown:
        raise _malformed(f'unexpected field "{min(unknown)}"')
    _check_style(button)
    actions = [action for action in INLINE_ACTIONS if action in button]
    if len(actions) != 1:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if actions == ["callback_data"]:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    if actions == ["copy_text"] and not _can_copy(button["copy_text"]):
        raise _malformed('field "copy_text" is invalid')
    if actions == ["url"] and not str(button["url"]).startswith(("http://", "https://", "tg://")):
        raise bad_request(
            f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        )


def _can_copy(copy: Any) -> bool:
    return isinstance(copy, dict) and 1 <= len(str(copy.get("text", ""))) <= LONGEST_COPY


def _check_style(button: JSON) -> None:
    if button.get("style", STYLES[0]) not in STYLES:
        raise _malformed("unknown button style specified")


def _check_reply(button: Any) -> None:
    if isinstance(button, str):
        return
    _text_of(button)
    unknown = set(button) - set(REPLY_BUTTON)
    if unknown:
        raise _malformed(f'unexpected field "{min(unknown)}"')
    _check_style(button)
