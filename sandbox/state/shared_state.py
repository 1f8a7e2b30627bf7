"""The state that all parts of the local Telegram share, with its queue of updates."""

from asyncio import AbstractEventLoop, Event, get_running_loop
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sandbox.clock import Clock
from sandbox.state.chats import Account, Chat, GroupChat, Member, PrivateChat
from sandbox.state.faults import JSON, Behaviour, Faults, Pace
from sandbox.state.stored_files import FileStore

# Telegram leaves these out unless they are asked for by name.
SPECIAL = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 482_190_317


class UpdateQueue:
    """Updates that the bot has not confirmed yet."""

    def __init__(self, first_id: int = FIRST_ID) -> None:
        self.next_id = first_id
        self.allowed: tuple[str, ...] = ()
        self._pending: list[JSON] = []
        self._waiting: list[tuple[AbstractEventLoop, Event]] = []

    def __iter__(self) -> Iterator[JSON]:
        return iter(self._pending)

    def __len__(self) -> int:
        return len(self._pending)

    def allows(self, kind: str) -> bool:
        """Say whether the bot asked for this kind of update."""
        return kind in self.allowed if self.allowed else kind not in SPECIAL

    def push(self, kind: str, payload: JSON) -> JSON | None:
        """Queue an update if its kind is allowed now, and return it."""
        return self.push_raw({kind: payload}) if self.allows(kind) else None

    def push_raw(self, update: JSON) -> JSON:
        """Queue any update; an `update_id` is added where there is none."""
        queued = {"update_id": self.next_id, **update}
        self.next_id = max(self.next_id, _number(queued["update_id"])) + 1
        self._pending.append(queued)
        self.interrupt()
        return queued

    def fetch(self, offset: int, limit: int) -> list[JSON]:
        """Confirm all before `offset` (if negative: counted from the end) and return the next."""
        if offset < 0:
            self._pending = self._pending[offset:]
        elif offset > 0:
            self._pending = [u for u in self._pending if _number(u["update_id"]) >= offset]
        return self._pending[:limit]

    def clear(self) -> None:
        """Throw away all pending updates."""
        self._pending = []

    def next_update_event(self) -> Event:
        """Return an event that is set by the next update, or by `interrupt`."""
        event = Event()
        self._waiting.append((get_running_loop(), event))
        return event

    def interrupt(self) -> None:
        """Wake all that wait for an update."""
        waiting, self._waiting = self._waiting, []
        for loop, event in waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)


def _number(update_id: Any) -> int:
    # A hostile test may push an update whose id is no number.
    return update_id if isinstance(update_id, int) else 0


FIRST_GROUP_ID = -1_001_987_650_000


@dataclass(frozen=True)
class Call:
    """One call of the bot; status 0 means that the connection broke."""

    method: str
    params: JSON
    at: datetime
    status: int
    error: str = ""
    message_id: int | None = None
    """The message that it made or changed, or the first of them, as the answer says."""


@dataclass
class CallbackQuery:
    """A pressed button that waits for its answer."""

    account: Account
    at: float
    answered: bool = False


@dataclass
class BotAccount:
    """The bot's account, and the commands that it set."""

    id: int
    username: str
    name: str
    privacy_disabled: bool = True
    commands: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)

    @property
    def json(self) -> JSON:
        """Return the bot as a User."""
        named = {"id": self.id, "is_bot": True, "first_name": self.name}
        return {**named, "username": self.username}


class State:
    """Everything that the local Telegram keeps."""

    def __init__(self, clock: Clock, token: str, bot: BotAccount, behaviour: Behaviour) -> None:
        self.clock = clock
        self.token = token
        self.bot = bot
        self.behaviour = behaviour
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.migrated: dict[int, int] = {}
        self.files = FileStore()
        self.updates = UpdateQueue()
        self.webhook = ""
        """The address to which another program has had updates brought."""
        self.callbacks: dict[str, CallbackQuery] = {}
        self.journal: list[Call] = []
        self.unknown_methods: list[str] = []
        self.faults = Faults()
        self.pace = Pace()
        self.enforce_pace = False
        self.on_call: list[Callable[[Call], None]] = []
        self.revision = 0
        self._serial = 0
        self._private_messages = 0

    def changed(self) -> None:
        """Raise the revision number: there is something new to see."""
        self.revision += 1

    def serial(self) -> int:
        """Return a number that was never used, for ids without other rules."""
        self._serial += 1
        return self._serial

    def group_id(self) -> int:
        """Return an id for a new supergroup."""
        return FIRST_GROUP_ID - self.serial()

    def message_id(self, chat: Chat) -> int:
        """Return the next message id: each group counts its own, private chats count together."""
        if isinstance(chat, GroupChat):
            chat.counter += 1
            return chat.counter
        self._private_messages += 1
        return self._private_messages

    def private(self, account: Account) -> PrivateChat:
        """Return the chat between this person and the bot."""
        chat = self.chats.get(account.id)
        if not isinstance(chat, PrivateChat):
            chat = PrivateChat(account.id, account=account)
            self.chats[account.id] = chat
        return chat

    def bot_in(self, group: GroupChat) -> Member | None:
        """Return the bot's membership; None if it was never there."""
        return group.members.get(self.bot.id)

    def note(self, call: Call) -> None:
        """Add a call to the journal and pass it to all listeners."""
        self.journal.append(call)
        for listener in self.on_call:
            listener(call)
