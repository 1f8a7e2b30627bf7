"""The shapes of keyboards that Telegram accepts."""

from typing import Any

from bot.sandbox.state.api_refusal import JSON, Refusal, bad

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
    return bad(f"can't parse reply keyboard markup JSON object: {words}")


def checked_markup(markup: Any, *, inline_only: bool = False) -> JSON | None:
    """Return the markup; raise Refusal if Telegram would not accept it."""
    if markup is None:
        return None
    kinds = [kind for kind in _KINDS if isinstance(markup, dict) and kind in markup]
    if len(kinds) != 1:
        raise bad("object expected as reply markup")
    kind = kinds[0]
    if inline_only and kind != "inline_keyboard":
        raise bad("inline keyboard expected")
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
        raise bad("inline keyboard button text is empty")


def _check_inline(button: Any) -> None:
    _text_of(button)
    unknown = set(button) - {*INLINE_ACTIONS, *INLINE_OTHER}
    if unknown:
        raise _malformed(f'unexpected field "{min(unknown)}"')
    _check_style(button)
    actions = [action for action in INLINE_ACTIONS if action in button]
    if len(actions) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    if actions == ["callback_data"]:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= CALLBACK_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    if actions == ["copy_text"] and not _can_copy(button["copy_text"]):
        raise _malformed('field "copy_text" is invalid')
    if actions == ["url"] and not str(button["url"]).startswith(("http://", "https://", "tg://")):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


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
