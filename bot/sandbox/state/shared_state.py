"""The state that all parts of the local Telegram share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.clock import Clock
from bot.sandbox.state.api_refusal import JSON, Pace
from bot.sandbox.state.chats import Account, Chat, GroupChat, Member, PrivateChat
from bot.sandbox.state.faults import Faults
from bot.sandbox.state.stored_files import FileStore
from bot.sandbox.state.telegram_behaviour import Behaviour
from bot.sandbox.state.update_queue import UpdateQueue

FIRST_GROUP_ID = -1_001_987_650_000


@dataclass(frozen=True)
class Call:
    """One call of the bot; status 0 means that the connection broke."""

    method: str
    params: JSON
    at: datetime
    status: int
    error: str = ""


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
    reads_all: bool = True
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
