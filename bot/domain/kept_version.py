"""What an office says of itself, in versions that say who changed what and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.role_permissions import Role


@dataclass(frozen=True)
class KeptVersion:
    """A version by its number: its parts by name, what changed, and who set it as what."""

    id: int
    parts: Mapping[str, str]
    change: str
    role: Role
    set_by: int
    set_at: datetime
