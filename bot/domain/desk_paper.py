"""Files that the desk writes itself, such as letters and registers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Recipient = Literal["requester", "officer", "by_hand"]
"""Who gets a paper: the requester, an officer alone, or the requester from an officer's hand."""


@dataclass(frozen=True)
class Paper:
    """A letter or a register, which is made from its facts each time that it is sent.

    `facts` is JSON. `digest` (SHA-256 in hex) and `file_id` are known once Telegram has it.
    """

    id: int
    kind: str
    case_id: int | None
    name: str
    facts: str
    made_at: datetime
    digest: str | None = None
    file_id: str | None = None
    recipient: Recipient = "requester"
