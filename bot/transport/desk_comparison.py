"""Whether this is still the desk that Telegram knows: its bot, its folder and its clock.

Whatever differs decides what the desk does next, before anything that Telegram sent is stored.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.actions.operations import clock_difference
from bot.desk.turn import Desk
from bot.errors import ConfigError
from bot.transport.bot_api import Wire
from bot.transport.failure_cause import cause
from storage import desk_state
from storage.database import Tx

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds between two questions while Telegram cannot be reached, at most."""
CITIZENS = {"type": "all_private_chats"}
"""Whose commands a desk sets at every first start, and nobody else."""
Fails = Callable[[str], None]
"""Is told why Telegram does not answer yet."""


def ignored(_: str) -> None:
    """Do nothing about a question that has no answer yet."""


async def asked(
    wire: Wire,
    method: str,
    fails: Fails = ignored,
    *,
    otherwise: Any = None,
    payload: dict[str, Any] | None = None,
) -> Any:
    """Return what Telegram answers; if it cannot be reached `otherwise`, or ask until it can.

    Raises ConfigError for a token that Telegram refuses.
    """
    pause, why = 1.0, ""
    while True:
        try:
            return await wire.call(method, payload, read_timeout=10)
        except InvalidToken:
            raise ConfigError(
                "BOT_TOKEN: Telegram refuses it; ask @BotFather for it anew"
            ) from None
        except TelegramError as error:
            if otherwise:
                return otherwise
            if why != (why := cause(error)):
                logger.warning("Telegram does not answer %s, and is asked again: %s", method, why)
                fails(why)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def may_begin(wire: Wire, folder: Path, fails: Fails = ignored) -> None:
    """Let a desk begin in an empty folder only if its bot never served. Raises ConfigError.

    A disk that is not mounted leaves an empty folder too.
    """
    if await asked(wire, "getMyCommands", fails, payload={"scope": CITIZENS}):
        raise ConfigError(
            f"DATA_DIR: there is no desk in {folder}, but the bot has served one. Is its disk "
            "mounted? Mount it, or restore a backup (loket restore). For a new desk with this "
            "bot: loket run --new, or in a host an empty file new in the office's folder"
        )


async def must_be_its_bot(tx: Tx, token: str) -> None:
    """Refuse the token of another bot than the one that the desk has. Raises ConfigError."""
    known, given = await desk_state.me(tx), token.partition(":")[0]
    if known and str(known["id"]) != given:
        raise ConfigError(
            f"BOT_TOKEN: this is the token of bot {given}, but the database is that of "
            f"@{known['username']} ({known['id']}), to which everybody writes. Put its token back, "
            "or ask @BotFather for a new one of the same bot; if the bot is lost, loket "
            "release-group forgets it"
        )


class Comparison:
    """What the desk compares at its first answered poll, and at each one after it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._was_wrong = True
        """Whether the clock was wrong, as far as is known: at the start it is looked up."""

    async def compare(self) -> None:
        """Compare the clock: an answer has just said what time it is."""
        if self._was_wrong or self._desk.clock.is_wrong:
            async with self._desk.turn() as turn:
                self._was_wrong = await clock_difference.notice(turn)
