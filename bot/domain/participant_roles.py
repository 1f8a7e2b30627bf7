"""Who takes part in a request: its requester, who claims to be that, and invited proxies."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ParticipantRole(StrEnum):
    """The role in which a person takes part in a case."""

    REQUESTER = "requester"
    PROXY = "proxy"


@dataclass(frozen=True)
class Participation:
    """How a person takes part in a case; `may_withdraw` also says whether they may object."""

    role: ParticipantRole
    may_withdraw: bool


@dataclass(frozen=True)
class Proxy:
    """A person whom the requester invited; without `person_id` it is an open invitation.

    Who asks on a letter of authority is none of these: see `bot.domain.representation`.
    """

    id: int
    case_id: int
    may_withdraw: bool
    expires_at: datetime
    person_id: int | None
    accepted_at: datetime | None
    ended_at: datetime | None

    def is_open(self, now: datetime) -> bool:
        """Say whether the invitation can still be accepted."""
        return self.accepted_at is None and self.ended_at is None and now < self.expires_at


@dataclass(frozen=True)
class Claim:
    """A wish to take a case into a chat; it stands until an officer has judged it."""

    id: int
    case_id: int
    person_id: int
