"""Officers who left the group with a role, a case or a draft."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Absence:
    """An officer who left the group with something in hand."""

    officer_id: int
    ended_at: datetime | None = None
    id: int = 0

    @property
    def parked(self) -> int:
        """Return whose the drafts of somebody who left are until a colleague takes them on."""
        return -self.id
