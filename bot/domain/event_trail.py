"""The trail of all events, each chained to the one before, and what a check of it found."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.trail_proof import code

ROWS = "rows"
"""The name of an entry of the trail that is no event: it keeps the marks of rows."""


@dataclass(frozen=True)
class Head:
    """The last event of the trail, and the hash that the trail has there."""

    event_id: int
    chain: str

    @property
    def code(self) -> str:
        """Return the short code of the record as it stands there, as papers bear it."""
        return code(self.chain)


@dataclass(frozen=True)
class Contradiction:
    """A request or an objection, and the columns of its row that its events tell otherwise."""

    number: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class ForgedRow:
    """A row that is not as the trail keeps it: `how` is "altered", "added" or "gone"."""

    table: str
    number: int
    how: str


@dataclass(frozen=True)
class Trail:
    """The result of checking the trail: how many events are whole, the last one, what is wrong.

    `broken` is the first event that is not as it was recorded, or that follows one that is gone;
    `cut` says that the events after the last one are gone. `coded_at` is when the trail stood at
    the code that was asked for, and `lacks_code` says that it never did. With `public_key` others
    check the proofs in papers.
    """

    count: int
    last: Head
    broken: int | None = None
    cut: bool = False
    contradictions: tuple[Contradiction, ...] = ()
    forged: tuple[ForgedRow, ...] = ()
    coded_at: datetime | None = None
    lacks_code: bool = False
    public_key: str = ""

    @property
    def is_whole(self) -> bool:
        """Say whether nothing was altered, left out or put in another order."""
        agrees = not (self.contradictions or self.forged or self.lacks_code)
        return self.broken is None and agrees and not self.cut
