"""Who brings about a legal effect: an officer in authority, the person concerned, or the law.

The storage functions that write such facts name which of these they take.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import final

from bot.domain.law.acts import Act
from bot.domain.law.case import Officer, Person
from bot.domain.people.role_permissions import Role


@final
class Signatory(Officer):
    """An officer who signed on paper; what they may do is checked as of that day."""

    paper: int
    at: datetime


@final
class Authority(Officer):
    """An officer in an act that is theirs to do, as `bot.desk.permission_checks` found.

    Nothing else makes one. `roles` are those in which they do it, `appointments` the numbers of
    what gave them. `at` is when it is done: now, or when it was signed by hand.
    """

    act: Act
    roles: frozenset[Role]
    appointments: tuple[int, ...]
    at: datetime
    paper: int | None = None
    """The signature by hand that says so; nobody is said to have tapped who did not."""

    @property
    def actor(self) -> str:
        """Return how an event names who acted, or what was signed."""
        return super().actor if self.paper is None else f"paper:{self.paper}"


@dataclass(frozen=True)
class OwnWill:
    """A person acting on their own request or objection."""

    person: Person
    actor = "citizen"


@dataclass(frozen=True)
class ByLaw:
    """An effect that nobody decides: it follows from a term, a day off, or a delivery.

    What arrived has the `actor` who had sent it.
    """

    article: str
    actor: str = "desk"


By = Authority | OwnWill | ByLaw
