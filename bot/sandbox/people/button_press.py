"""Finding and pressing inline buttons."""

from bot.sandbox.state.api_refusal import JSON
from bot.sandbox.state.chats import Account, Chat, SandboxMessage, Topic
from bot.sandbox.state.json_shapes import account_json, callback_message_json
from bot.sandbox.state.shared_state import CallbackQuery, State

Found = tuple[SandboxMessage, JSON]


def find_button(
    chat: Chat, label: str, on: SandboxMessage | None, topic: Topic | None, *, earlier: bool
) -> Found | None:
    """Return the newest button whose label contains these words; an exact match goes first.

    If none stands there now, one counts that stood there `earlier`.
    """
    if on is not None:
        found = _on(on, label, earlier=earlier)
        if found is None:
            raise AssertionError(f"no button {label!r} on the message; it has {on.buttons}")
        return found
    messages = topic.messages if topic is not None else chat.messages
    finds = (_on(message, label, earlier=earlier) for message in reversed(messages))
    return next((found for found in finds if found), None)


def _on(message: SandboxMessage, label: str, *, earlier: bool) -> Found | None:
    rows = [*message.rows, *reversed(message.earlier_rows if earlier else [])]
    buttons = [button for row in rows for button in row]
    exact = [button for button in buttons if button["text"] == label]
    fitting = exact or [button for button in buttons if label in button["text"]]
    return (message, fitting[0]) if fitting else None


def press_button(state: State, account: Account, message: SandboxMessage, button: JSON) -> None:
    """Press a button; the bot hears of it only if the button has callback data."""
    account.toast = ""
    account.alerted = False
    if "callback_data" not in button:
        return
    query_id = str(4_382_190_000_000_000 + state.serial())
    state.callbacks[query_id] = CallbackQuery(account, state.clock.monotonic())
    query = {
        "id": query_id,
        "from": account_json(account),
        "message": callback_message_json(message),
        "chat_instance": str(abs(message.chat.id) * 7919),
        "data": button["callback_data"],
    }
    state.updates.push("callback_query", query)
