"""One-time codes that people read aloud, write down and type."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

VALID = timedelta(hours=72)
"""How long a code or an invitation may be used."""
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that are not mistaken for one another."""
LENGTH = 8
DIGITS_OF_PROOF = 4


@dataclass(frozen=True)
class Claim:
    """A requester's wish to take a case into their chat: its code, and the person who used it.

    It stands until an officer has judged it.
    """

    id: int
    case_id: int
    code_hash: str
    expires_at: datetime
    person_id: int | None


def new_code() -> str:
    """Draw a code such as K7QM3RTX."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def new_key() -> str:
    """Draw the key in an invitation's link, which nobody types."""
    return secrets.token_hex(12)


def shown(code: str) -> str:
    """Write a code in two halves: K7QM-3RTX."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def folded(typed: str) -> str:
    """Reduce a typed code to its letters and digits."""
    return "".join(c for c in typed.upper() if c in LETTERS)


def proof_of(*numbers: str | None) -> str | None:
    """Return the last four digits of the first number that has at least four, or None."""
    for number in numbers:
        digits = "".join(c for c in number or "" if c.isdigit())
        if len(digits) >= DIGITS_OF_PROOF:
            return digits[-DIGITS_OF_PROOF:]
    return None
