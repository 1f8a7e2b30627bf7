"""A Telegram of our own: a small, strict Bot API server for every test and the demo."""

from bot.sandbox.chats import SandboxMessage, Topic
from bot.sandbox.groups import Group
from bot.sandbox.people import Person, Seat
from bot.sandbox.request import SandboxRequest
from bot.sandbox.state import Call
from bot.sandbox.telegram import LocalTelegram

__all__ = [
    "Call",
    "Group",
    "LocalTelegram",
    "Person",
    "SandboxMessage",
    "SandboxRequest",
    "Seat",
    "Topic",
]
