"""The PIN of a request: how it is kept, and how often somebody may try."""

import secrets
from datetime import timedelta

from bot.desk.turn import Turn
from bot.domain.law.case import Person
from storage import case_events

PIN_DIGITS = 6
MOST_TRIES = 5
LOCKED = timedelta(hours=1)
"""Five wrong tries lock out the account that made them, whatever the numbers, and nobody else:
a lock on the number would shut out the holder of the right PIN."""


def new_pin() -> str:
    """Draw a PIN."""
    return f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}"


def pin_hash(turn: Turn, number: str, pin: str) -> str:
    """Return the keyed hash under which a PIN is kept."""
    return turn.tx.vault.fingerprint(f"pin:{number}:{pin}")


def _tries(turn: Turn, person: Person) -> str:
    """Return the key under which an account's wrong PINs are counted, even after it was erased."""
    return "pin:" + turn.tx.vault.fingerprint(f"tries:{person.telegram_id}")


async def is_pin_locked(turn: Turn, person: Person) -> bool:
    """Say whether a person's account tried too many wrong PINs."""
    since = turn.now - LOCKED
    return await case_events.attempts(turn.tx, _tries(turn, person), since) >= MOST_TRIES


async def count_wrong(turn: Turn, person: Person) -> None:
    """Count a wrong PIN against the account that tried it."""
    await case_events.count_attempt(turn.tx, _tries(turn, person), turn.now)
