"""A consequence test that the office holds: why, with which result, and for which entry."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Cause(StrEnum):
    """Why a consequence test is held (Perki 1/2021 Art 49(1))."""

    BEFORE = "before"
    REQUEST = "request"
    ORDER = "order"


@dataclass(frozen=True)
class ConsequenceTest:
    """A test on record; `facts` is the filled form as JSON, `entry_id` the entry that it made.

    Without `approved_by` it is a proposal to a higher body, on which nothing rests.
    """

    id: int
    number: str
    cause: Cause
    case_id: int | None
    is_open: bool
    facts: str
    held_at: datetime
    approved_by: int | None = None
    entry_id: int | None = None
