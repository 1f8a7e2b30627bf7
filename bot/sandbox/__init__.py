"""The local Telegram: a small, strict Bot API server for every test and the demo."""

from bot.sandbox.local_telegram import LocalTelegram
from bot.sandbox.people.sandbox_group import Group
from bot.sandbox.people.sandbox_person import Person, Seat
from bot.sandbox.state.chats import SandboxMessage, Topic
from bot.sandbox.state.shared_state import Call

__all__ = [
    "Call",
    "Group",
    "LocalTelegram",
    "Person",
    "SandboxMessage",
    "Seat",
    "Topic",
]
