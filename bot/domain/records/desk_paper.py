"""Files that the desk writes itself, such as letters and registers."""

import json
import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.domain.records.event_trail import short_code
from bot.domain.words.masking_rules import MASK, mask_personal

_NIK = re.compile(r"(?<!\w)\d(?:[ .-]?\d){15}(?!\w)")

Recipient = Literal["requester", "officer", "by_hand"]
"""Who gets a paper: the requester, an officer alone, or the requester from an officer's hand."""


@dataclass(frozen=True, kw_only=True)
class TrailStamp:
    """When a paper was drawn up, and the state of the audit trail then.

    `chain` is the trail's last hash, "" where there was none, and `proof` shows others that it is
    in the trail, as a file of C2SP's tlog-proof.
    """

    made_at: datetime
    chain: str = ""
    proof: str = ""

    @property
    def short_code(self) -> str:
        """Return the short code of the trail for a page's foot; "" without a trail."""
        return short_code(self.chain) if self.chain else ""


@dataclass(frozen=True, kw_only=True)
class Paper(TrailStamp):
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


@dataclass(frozen=True)
class LeftFile:
    """A file of which the record says when it left or was kept: its name or kind, its request.

    `how` is the name of the event.
    """

    how: str
    at: datetime
    number: str | None
    what: str


def without_nik(facts: str, rows: Container[str] = ()) -> str | None:
    """Return a paper's facts without NIKs and the named rows; None if it holds none of them.

    A row of a table that is a NIK goes as a whole; within other words, dots take its place.
    """
    return _without(facts, lambda words: _NIK.sub(MASK * 16, words), {}, rows)


_OWN = ("office", "signature", "approval", "attorney", "link", "number")
"""Facts of a letter that are the office's own, such as who signs."""
_CHECKSUM = re.compile(r"[0-9a-f]{64}")


def redacted(facts: str, rows: Container[str]) -> str | None:
    """Return the facts of a letter as others may read it; None if nothing in them is private.

    Dots take the place of NIK, phones and e-mails, and of who took part in a test without signing;
    `rows` go as a whole.
    """
    given = {name: part for name, part in json.loads(facts).items() if name in _OWN}
    return _without(facts, redact_words, {**given, "participants": MASK * 16}, rows)


def redact_words(words: str) -> str:
    """Return words with dots for NIK, phones and e-mails; words with a checksum stay whole."""
    return words if _CHECKSUM.search(words) else mask_personal(words).text


def _without(
    facts: str, hide: Callable[[str], str], instead: Mapping[str, object], rows: Container[str]
) -> str | None:
    given = json.loads(facts)
    kept = {name: instead[name] for name in given.keys() & instead.keys()}
    left = _freed(given, hide, rows) | kept
    return None if left == given else json.dumps(left, ensure_ascii=False)


def _freed(value: Any, hide: Callable[[str], str], rows: Container[str]) -> Any:
    match value:
        case str():
            return hide(value)
        case dict():
            return {name: _freed(part, hide, rows) for name, part in value.items()}
        case list():
            return [_freed(part, hide, rows) for part in value if not _goes(part, rows)]
        case _:
            return value


def _goes(part: Any, rows: Container[str]) -> bool:
    match part:
        case [str(name), str(said)]:
            return name in rows or _NIK.fullmatch(said.strip()) is not None
        case _:
            return False
