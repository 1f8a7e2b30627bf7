"""Files that the desk writes itself, such as letters and registers."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.domain.trail_proof import code

_NIK = re.compile(r"(?<!\w)\d(?:[ .-]?\d){15}(?!\w)")

Recipient = Literal["requester", "officer", "by_hand"]
"""Who gets a paper: the requester, an officer alone, or the requester from an officer's hand."""


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """When a paper was drawn up, and how the trail of events and rows stood then.

    `chain` is the trail's last hash, "" where there was none, and `proof` shows others that it is
    in the trail, as a file of C2SP's tlog-proof.
    """

    made_at: datetime
    chain: str = ""
    proof: str = ""

    @property
    def code(self) -> str:
        """Return the short code of the trail for a page's foot; "" without a trail."""
        return code(self.chain) if self.chain else ""


@dataclass(frozen=True, kw_only=True)
class Paper(Stamp):
    """A letter or a register, which is made from its facts each time that it is sent.

    `facts` is JSON. `digest` (SHA-256 in hex) and `file_id` are known once Telegram has it.
    """

    id: int
    kind: str
    case_id: int | None
    name: str
    facts: str
    digest: str | None = None
    file_id: str | None = None
    recipient: Recipient = "requester"


def without_nik(facts: str) -> str | None:
    """Return the facts of a paper without any NIK; None if there is none in them.

    A row of a table that is a NIK goes as a whole; within other words, dots take its place.
    """
    given = json.loads(facts)
    left = _freed(given)
    return None if left == given else json.dumps(left, ensure_ascii=False)


def _freed(value: Any) -> Any:
    match value:
        case str():
            return _NIK.sub("•" * 16, value)
        case dict():
            return {name: _freed(part) for name, part in value.items()}
        case list():
            return [_freed(part) for part in value if not _is_nik_row(part)]
        case _:
            return value


def _is_nik_row(part: Any) -> bool:
    match part:
        case [str(), str(said)]:
            return _NIK.fullmatch(said.strip()) is not None
        case _:
            return False
