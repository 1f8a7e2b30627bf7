"""Files that officers handed over or recorded, kept as they sent them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.hidden_finding import Finding
from bot.domain.message import Content, ContentKind

KeptState = Literal["waiting", "kept", "large", "lost"]


class KeptAbout(StrEnum):
    """What a kept file belongs to, and so which table its `about_id` is of.

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
        """Say whether everybody may have it: it was cleaned, and what it hides was let go."""
        return self.state == "kept" and (self.let_go or not self.found)

    @property
    def rewritten(self) -> bool:
        """Say whether it goes out as the desk has it, since Telegram does not know it any more."""
        return self.forgotten and self.state == "kept"

    @property
    def bare_of(self) -> int | None:
        """Return of which file it is a copy that is to be made without what hides in that."""
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
