"""The local Telegram: a small, strict Bot API server for every test and the demo."""

from sandbox.local_telegram import LocalTelegram
from sandbox.people.sandbox_group import Group
from sandbox.people.sandbox_person import Person, Seat
from sandbox.state.chats import SandboxMessage, Topic
from sandbox.state.shared_state import Call

__all__ = [
    "Call",
    "Group",
    "LocalTelegram",
    "Person",
    "SandboxMessage",
    "Seat",
    "Topic",
]
