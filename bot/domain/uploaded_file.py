"""Files that people sent to the bot in private: from whom, for what, and whether they are clean."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

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
