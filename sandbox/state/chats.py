"""Accounts, chats, topics and messages of the local Telegram."""

from dataclasses import dataclass, field
from datetime import datetime

from sandbox.state.faults import FIELDS, JSON
from sandbox.state.stored_files import KINDS, StoredFile

ADMINISTRATORS = ("creator", "administrator")
PRESENT = (*ADMINISTRATORS, "member")
UNSUPPORTED_KINDS = ("poll", "dice", "game", "story", "paid_media")
"""Kinds of content that people can send and the bot cannot pass on."""


@dataclass(eq=False)
class Account:
    """A person's account, and whether it has started or blocked the bot."""

    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    phone: str = ""
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    toast: str = ""
    alerted: bool = False


# Chats, topics and messages refer to one another: a chat or topic has no generated repr.
@dataclass(eq=False, repr=False)
class Chat:
    """A chat and its messages, without the deleted ones."""

    id: int
    history: dict[int, "SandboxMessage"] = field(default_factory=dict)
    pins: list["SandboxMessage"] = field(default_factory=list)
    keyboard: JSON | None = None

    @property
    def messages(self) -> list["SandboxMessage"]:
        """Return all messages that can be seen, in order."""
        return list(self.history.values())

    @property
    def pinned(self) -> list["SandboxMessage"]:
        """Return the pinned messages, the last pinned one last."""
        return [message for message in self.pins if not message.deleted]


@dataclass(eq=False, kw_only=True, repr=False)
class PrivateChat(Chat):
    """The chat between one person and the bot."""

    account: Account


@dataclass(frozen=True)
class Member:
    """A member of a group, with a status as in ChatMember."""

    account: JSON
    status: str
    anonymous: bool = False
    rights: frozenset[str] = frozenset()

    @property
    def present(self) -> bool:
        """Say whether this is a member now."""
        return self.status in PRESENT

    @property
    def is_administrator(self) -> bool:
        """Say whether this is an administrator or the owner."""
        return self.status in ADMINISTRATORS

    def may(self, right: str) -> bool:
        """Say whether this member holds an administrator's right."""
        return self.status == "creator" or (self.is_administrator and right in self.rights)


@dataclass(eq=False, kw_only=True, repr=False)
class GroupChat(Chat):
    """A supergroup; with topics if it is a forum."""

    title: str
    is_forum: bool
    members: dict[int, Member] = field(default_factory=dict)
    threads: dict[int, "Topic"] = field(default_factory=dict)
    counter: int = 0
    reactions_on: bool = True
    names_forum: bool = True
    """Whether updates say that it is a forum: some servers leave it out."""


@dataclass(eq=False, repr=False)
class Topic:
    """A topic of a forum; `thread_id` is the id of its creation message."""

    group: GroupChat
    thread_id: int
    name: str
    root: "SandboxMessage"
    closed: bool = False
    created_by: int = 0

    @property
    def messages(self) -> list["SandboxMessage"]:
        """Return the messages in this topic, in order, its creation message first."""
        return [message for message in self.group.messages if message.topic is self]

    @property
    def last(self) -> "SandboxMessage":
        """Return the newest message in this topic that is no service message."""
        return newest(self.messages)


@dataclass(eq=False)
class SandboxMessage:
    """A message as everybody in the chat sees it."""

    chat: Chat
    id: int
    date: datetime
    sender: JSON
    content: JSON
    topic: Topic | None = None
    thread_id: int | None = None
    reply_to: "SandboxMessage | None" = None
    markup: JSON | None = None
    protected: bool = False
    silent: bool = False
    sender_chat: JSON | None = None
    file: StoredFile | None = None
    edit_date: datetime | None = None
    quote: JSON | None = None
    deleted: bool = False
    visible_fields: frozenset[str] = frozenset(FIELDS)
    """Which of FIELDS Telegram shows where the message stands."""
    reactions_by: dict[int, list[str]] = field(default_factory=dict)
    earlier_rows: list[list[JSON]] = field(default_factory=list)
    """Rows of buttons that an edit took away: a telephone may still show them."""

    @property
    def text(self) -> str:
        """Return the words that can be seen: the text or the caption."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def caption(self) -> str:
        """Return the caption of a file."""
        return str(self.content.get("caption", ""))

    @property
    def entities(self) -> list[JSON]:
        """Return the entities of text or caption."""
        name = "entities" if "text" in self.content else "caption_entities"
        return list(self.content.get(name, []))

    @property
    def media(self) -> str:
        """Return the kind of file, contact or place that it carries, or an empty string."""
        kinds = (*KINDS, "contact", "venue", "location")
        return next((kind for kind in kinds if kind in self.content), "")

    @property
    def is_service(self) -> bool:
        """Say whether it is a service message, which nobody wrote."""
        return not (
            self.text or self.media or any(kind in self.content for kind in UNSUPPORTED_KINDS)
        )

    @property
    def rows(self) -> list[list[JSON]]:
        """Return the inline buttons, row by row."""
        return list((self.markup or {}).get("inline_keyboard", []))

    @property
    def buttons(self) -> list[str]:
        """Return the labels of the inline buttons."""
        return [str(button["text"]) for row in self.rows for button in row]

    @property
    def edited(self) -> bool:
        """Say whether its words were changed after it was sent."""
        return self.edit_date is not None

    @property
    def reactions(self) -> list[str]:
        """Return all reactions to it."""
        return [emoji for chosen in self.reactions_by.values() for emoji in chosen]

    @property
    def from_bot(self) -> bool:
        """Say whether the bot wrote it (an anonymous administrator is no bot)."""
        return bool(self.sender["is_bot"]) and self.sender_chat is None


def newest(messages: list[SandboxMessage]) -> SandboxMessage:
    """Return the newest message that is no service message."""
    for message in reversed(messages):
        if not message.is_service:
            return message
    raise AssertionError("nobody wrote anything here")
