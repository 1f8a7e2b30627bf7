"""Somebody who knows number and PIN of a request asks for it in their own chat."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Claim:
    """A wish to take a case into a chat; it stands until an officer has judged it."""

    id: int
    case_id: int
    person_id: int
