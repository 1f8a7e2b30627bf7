"""Files that officers keep and people send: their states, and the daily limits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.message import MEGABYTE, Content, ContentKind
from bot.domain.words.hidden_finding import Finding

KeptState = Literal["waiting", "kept", "large", "lost"]


class KeptAbout(StrEnum):
    """What a kept file belongs to, which names the table that `about_id` refers to.

    For answers, their drafts, replies, what units hand in and a file of the whole list that is 0.
    """

    DRAFT = "draft"
    ANSWER = "answer"
    REPLY = "reply"
    CORRECTION = "correction"
    OBJECTION_ANSWER = "objection_answer"
    RULING = "ruling"
    SIGNATURE = "signature"
    DECREE = "decree"
    EXEMPTION = "exemption"
    TEST = "test"
    ENCLOSURE = "enclosure"
    LIST_ENTRY = "list_entry"
    LIST_FILE = "list_file"
    UNIT = "unit"


LEAVING = frozenset({KeptAbout.DRAFT, KeptAbout.UNIT, KeptAbout.REPLY, KeptAbout.LIST_ENTRY})
"""Of these it is looked for what they hide, before or while they leave."""


BARE = "bare:"
"""Before the number of a file, it names a copy that is to be made of it."""


@dataclass(frozen=True)
class KeptFile:
    """A file as an officer sent it; `place` is the message that brought it: (chat, message).

    `sha256` (hex) is known once it is kept, or as the office says it where it keeps a large one.
    `file_id` is Telegram's name for it, `forgotten` whether Telegram has lost that, or never had
    what was cleaned for the public; `original` says where the office keeps what the desk cannot.
    `found` is what it hides. Sizes are bytes. `unit` and `brought_by` say from where a unit's
    document came, and which officer handed it in.
    """

    id: int
    about: KeptAbout
    about_id: int
    case_id: int | None
    place: tuple[int, int]
    kind: ContentKind
    file_id: str
    sent_file_id: str | None
    forgotten: bool
    name: str
    state: KeptState
    size: int
    sha256: str | None
    original: str
    attempts: int
    stored_at: datetime
    unit: str | None
    brought_by: int | None
    found: tuple[Finding, ...] = ()
    let_go: bool = False

    @property
    def is_public(self) -> bool:
        """Say whether everybody may have it: cleaned, and any hidden content was accepted."""
        return self.state == "kept" and (self.let_go or not self.found)

    @property
    def rewritten(self) -> bool:
        """Say whether the desk must upload its copy, since Telegram does not have the file."""
        return self.forgotten and self.state == "kept"

    @property
    def bare_of(self) -> int | None:
        """Return the file of which this is to be a copy without hidden content, or None."""
        return int(self.file_id.removeprefix(BARE)) if self.file_id.startswith(BARE) else None

    @property
    def content(self) -> Content:
        """Return the file without the words that its sender put below it: they stay inside."""
        name = None if self.name == self.kind else self.name
        size = self.size or None
        return Content(kind=self.kind, file_id=self.file_id, file_name=name, file_size=size)

    @property
    def is_open(self) -> bool:
        """Say whether the office still has to record where it keeps the original."""
        return self.state in ("large", "lost") and not self.original


UploadPurpose = Literal["material", "enclosure", "identity"]
UploadState = Literal["waiting", "clean", "large", "refused", "forgotten"]


@dataclass(frozen=True)
class Origin:
    """Who sent a file and for what; `place` is the message, as (chat, message)."""

    purpose: UploadPurpose
    person_id: int
    place: tuple[int, int]
    case_id: int | None = None
    objection_id: int | None = None


@dataclass(frozen=True)
class Upload:
    """A file that somebody sent; it is passed on once it was checked and cleaned.

    `file_id` is Telegram's id of what was sent, `sent_file_id` of the cleaned one.
    """

    id: int
    origin: Origin
    file_id: str
    state: UploadState
    reason: str | None
    kind: str | None
    name: str
    rewritten: bool
    sent_file_id: str | None
    attempts: int
    stored_at: datetime

    @property
    def can_be_seen(self) -> bool:
        """Say whether the file was checked and may be opened."""
        return self.state == "clean"


LimitReached = Literal["own", "disk"]
"""What stops a file: the sender's limit of the day, or a disk that is nearly full."""
ENOUGH_DISK = 200 * MEGABYTE
"""Free bytes that are left to words and numbers: below it no file is taken."""
SHORT_OF = 0.1
"""The free part of a disk below which it is said that space runs out, while there is time."""


@dataclass(frozen=True)
class Disk:
    """The disk that the database lies on: its size and what is free of it, in bytes."""

    free: int
    size: int

    @property
    def percent(self) -> int:
        """Return how much of it is free, in whole percent."""
        return 100 * self.free // self.size if self.size else 0


class DiskRoom(StrEnum):
    """Whether a disk has room enough."""

    AMPLE = "ample"
    SHORT = "short"
    """It runs out, and nothing is refused yet."""
    FULL = "full"
    """No file is taken."""


class SenderKind(StrEnum):
    """The groups of senders that the upload limits distinguish."""

    STRANGER = "stranger"
    """Has not agreed to the privacy notice."""
    AGREED = "agreed"
    """Has agreed, and has nothing registered."""
    REGISTERED = "registered"
    """Takes part in a registered request or objection."""
    OWING = "owing"
    """Sends what the office waits for: identity papers, a completion, papers of an objection."""


@dataclass(frozen=True)
class UploadRule:
    """A sender's share of the daily limit (one `part`-th), and the state of files beyond it.

    A "large" one stays at Telegram and is opened unchecked, by a button; "waiting" is for its look.
    """

    part: int
    beyond: UploadState


RULES: Mapping[SenderKind, UploadRule] = {
    SenderKind.STRANGER: UploadRule(5, "refused"),
    SenderKind.AGREED: UploadRule(1, "refused"),
    SenderKind.REGISTERED: UploadRule(1, "large"),
    SenderKind.OWING: UploadRule(1, "waiting"),
}


@dataclass(frozen=True)
class UploadLimits:
    """How much one person may send in a day, and how much of the disk must stay free."""

    megabytes: int = 100
    left_free: int = ENOUGH_DISK
    short_of: float = SHORT_OF
    """The free part of the disk below which it is said that space runs out."""

    def of(self, sender: SenderKind) -> int:
        """Return how many bytes one person may send in a day."""
        return self.megabytes * MEGABYTE // RULES[sender].part

    def room(self, disk: Disk) -> DiskRoom:
        """Say whether a disk has room enough."""
        if disk.free < self.left_free:
            return DiskRoom.FULL
        return DiskRoom.SHORT if disk.free < self.short_of * disk.size else DiskRoom.AMPLE

    def reached(
        self, sender: SenderKind, size: int, own: int, free: int | None
    ) -> LimitReached | None:
        """Say which limit stops a file of `size` bytes after `own` bytes today, if any does.

        `free` is what the disk still has; None if that is not known.
        """
        if own + size > self.of(sender):
            return "own"
        return "disk" if free is not None and free - size < self.left_free else None


SHIPPED = UploadLimits()
"""The limits of an office that sets none."""


@dataclass(frozen=True)
class Admission:
    """How a file is taken in; `size` is how many bytes of it count for the day."""

    state: UploadState = "waiting"
    reason: Literal["limit"] | None = None
    size: int = 0
