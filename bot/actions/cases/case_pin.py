"""The PIN of a request: how it is kept, and how often somebody may try."""

from datetime import timedelta

from bot.desk.turn import Turn
from storage import case_events

PIN_DIGITS = 6
MOST_TRIES = 5
LOCKED = timedelta(hours=1)
"""Five wrong tries by an account or at a number lock it for an hour, never for the requester."""


def pin_hash(turn: Turn, number: str, pin: str) -> str:
    """Return the keyed hash under which a PIN is kept."""
    return turn.tx.vault.fingerprint(f"pin:{number}:{pin}")


async def is_locked(turn: Turn, targets: tuple[str, ...]) -> bool:
    """Say whether any of the targets, a person or a number, was tried too often."""
    since = turn.now - LOCKED
    tries = [await case_events.attempts(turn.tx, target, since) for target in targets]
    return max(tries) >= MOST_TRIES
