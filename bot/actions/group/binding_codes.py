"""The code that binds the desk to its group, and the wrong ones, which are counted."""

from datetime import timedelta

from bot.desk.turn import Turn
from storage import case_events, desk_state
from storage.database import Tx

TRIES_COUNTED_FOR = timedelta(hours=1)
"""How long wrong codes are counted."""
DIGITS = 8
MOST_TRIES = 5
"""Wrong codes in an hour after which an account may try no more in that chat."""


async def first(tx: Tx) -> str:
    """Return the code for a desk without a group; it changes only when a group is released."""
    released = await desk_state.get(tx, desk_state.RELEASED_AT) or ""
    number = int(tx.vault.fingerprint(f"first group:{released}"), 16)
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def code_in_halves(code: str) -> str:
    """Write a code in two halves: 1234 5678."""
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


async def why_not(turn: Turn, words: str, account: int, chat_id: int) -> str | None:
    """Return why the words after /pasang bind no group, as the id of a text; None if they do.

    Wrong codes are counted by account and chat, so that nobody uses up another's tries.
    """
    if await desk_state.group_id(turn.tx):
        return "install-elsewhere"
    digits = "".join(letter for letter in words if letter.isdecimal())
    if not digits:
        return "install-needs-code"
    counted = "install:" + turn.tx.vault.fingerprint(f"install:{account}:{chat_id}")
    if await case_events.attempts(turn.tx, counted, turn.now - TRIES_COUNTED_FOR) >= MOST_TRIES:
        return "install-too-often"
    if digits == await first(turn.tx):
        return None
    await case_events.count_attempt(turn.tx, counted, turn.now)
    return "install-needs-code"
