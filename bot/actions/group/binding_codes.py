"""The codes that bind the desk to a group: the first one, and the one that moves it to another."""

import secrets
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

from bot.desk.turn import Turn
from storage import case_events, desk_state, people
from storage.database import Tx

STANDS = timedelta(hours=1)
"""How long a move may be asked for and agreed to, and how long wrong codes are counted."""
DIGITS = 8
MOST_TRIES = 5
"""Wrong codes in an hour after which an account may try no more in that chat."""


class Move(BaseModel):
    """A move to another group that an administrator, by Telegram account, may ask for.

    `code` is a keyed hash; `chat` is the group in which the code was used, 0 until it is.
    """

    model_config = ConfigDict(frozen=True)

    account: int
    code: str
    until: datetime
    chat: int = 0

    @property
    def stamp(self) -> str:
        """Return what the buttons of the question carry, so that older ones do nothing."""
        return self.code[:16]

    def may_begin(self, account: int, chat_id: int) -> bool:
        """Say whether an account may use the code in a chat: nobody else, and in no second one."""
        return self.account == account and self.chat in (0, chat_id)


async def first(tx: Tx) -> str:
    """Return the code that binds a desk without a group: the same until one was bound and lost."""
    released = await desk_state.get(tx, desk_state.RELEASED_AT) or ""
    number = int(tx.vault.fingerprint(f"first group:{released}"), 16)
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def shown(code: str) -> str:
    """Write a code in two halves: 1234 5678."""
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


async def make(turn: Turn, account: int) -> tuple[str, datetime]:
    """Draw a code to move with, and return it and its end; an earlier one is dead from now on."""
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    move = Move(account=account, code=_hashed(turn, code), until=turn.now + STANDS)
    await desk_state.put(turn.tx, desk_state.MOVE, move.model_dump_json())
    return code, move.until


async def use(turn: Turn, move: Move, chat_id: int) -> None:
    """Record in which group the code of a move was used."""
    used = move.model_copy(update={"chat": chat_id})
    await desk_state.put(turn.tx, desk_state.MOVE, used.model_dump_json())


async def standing(turn: Turn) -> Move | None:
    """Return the move that may still be made: its hour lasts, and who asked administers us."""
    known = await desk_state.get(turn.tx, desk_state.MOVE)
    move = Move.model_validate_json(known) if known else None
    if move is None or turn.now > move.until:
        return None
    asking = await people.officer(turn.tx, move.account)
    return move if asking is not None and asking.member and asking.administrator else None


async def why_not(turn: Turn, words: str, account: int, chat_id: int) -> str | None:
    """Return why the words after /pasang do not open the desk to a group, as a text id, or None.

    Wrong codes are counted by account and chat, so that nobody uses up another's tries.
    """
    bound = await desk_state.group_id(turn.tx)
    lacking = "install-elsewhere" if bound else "install-needs-code"
    digits = "".join(letter for letter in words if letter.isdecimal())
    if not digits:
        return lacking
    counted = "install:" + turn.tx.vault.fingerprint(f"install:{account}:{chat_id}")
    if await case_events.attempts(turn.tx, counted, turn.now - STANDS) >= MOST_TRIES:
        return "install-too-often"
    if await (_moves(turn, digits, account, chat_id) if bound else _binds(turn, digits)):
        return None
    await case_events.count_attempt(turn.tx, counted, turn.now)
    return lacking


async def _binds(turn: Turn, digits: str) -> bool:
    return digits == await first(turn.tx)


async def _moves(turn: Turn, digits: str, account: int, chat_id: int) -> bool:
    move = await standing(turn)
    if move is None or move.code != _hashed(turn, digits):
        return False
    return move.may_begin(account, chat_id)


def _hashed(turn: Turn, code: str) -> str:
    return turn.tx.vault.fingerprint(f"move:{code}")
