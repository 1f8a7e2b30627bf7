"""Whether this is still the desk that Telegram knows: its bot, folder, clock and numbers.

Whatever differs decides what the desk does next, before anything that Telegram sent is stored.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.actions.cases import pinned_board
from bot.actions.operations import database_restore
from bot.desk.turn import Desk
from bot.error_texts import ErrorText
from bot.errors import ConfigError
from bot.transport.bot_api import BotClient
from bot.transport.inbound.inbox_writer import AWAY_AFTER
from bot.transport.log_setup import cause_in_words
from storage import database_opening, desk_state
from storage.database import Tx

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds between two questions while Telegram cannot be reached, at most."""
CITIZENS = {"type": "all_private_chats"}
"""Whose commands a desk sets at every first start, and nobody else."""
A_MOMENT = [{"text": "⏳", "copy_text": {"text": "/antrean"}}]
"""A button that stands under the board for a moment."""
FailureHandler = Callable[[str], None]
"""Is told why Telegram does not answer yet."""


def ignored(_: str) -> None:
    """Do nothing about a question that has no answer yet."""


async def ask_until_answered(
    client: BotClient,
    method: str,
    fails: FailureHandler = ignored,
    *,
    otherwise: Any = None,
    payload: dict[str, Any] | None = None,
) -> Any:
    """Call a method until Telegram answers; if unreachable, return `otherwise` if given.

    Raises ConfigError for a token that Telegram refuses.
    """
    pause, why = 1.0, ""
    while True:
        try:
            return await client.call(method, payload, read_timeout=10)
        except InvalidToken:
            raise ConfigError(ErrorText("token-refused")) from None
        except TelegramError as error:
            if otherwise:
                return otherwise
            if why != (why := cause_in_words(error)):
                logger.warning("Telegram does not answer %s, and is asked again: %s", method, why)
                fails(why)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def check_may_begin(client: BotClient, folder: Path, fails: FailureHandler = ignored) -> None:
    """Raise ConfigError if a desk would begin in an empty folder though its bot has served.

    A disk that is not mounted leaves an empty folder too.
    """
    if await ask_until_answered(client, "getMyCommands", fails, payload={"scope": CITIZENS}):
        raise ConfigError(ErrorText("desk-gone", folder=folder))


async def check_bot(tx: Tx, token: str) -> None:
    """Raise ConfigError if the token belongs to another bot than the desk's."""
    known, given = await desk_state.bot_user(tx), token.partition(":")[0]
    if known and str(known["id"]) != given:
        raise ConfigError(
            ErrorText("other-bot", given=given, name=known["username"], id=known["id"])
        )


class DeskComparison:
    """Compares the desk with Telegram at the first answered poll and at later ones."""

    def __init__(self, desk: Desk, client: BotClient) -> None:
        self._desk = desk
        self._client = client
        self._compared_at: datetime | None = None
        self._was_wrong = True
        """Whether the clock was wrong, as far as is known: at the start it is looked up."""

    async def compare(self) -> None:
        """Compare the clock and, at the start or after a silence, the registration numbers.

        Raises TelegramError if there is no answer about the numbers.
        """
        now = self._desk.clock.now()
        if self._compared_at is None or not timedelta(0) <= now - self._compared_at <= AWAY_AFTER:
            await self._compare_numbers()
        self._compared_at = now
        if self._was_wrong or self._desk.clock.is_wrong:
            async with self._desk.turn() as turn:
                self._was_wrong = await database_restore.report_clock(turn)

    async def _compare_numbers(self) -> None:
        """Skip numbers if this database is a copy, or older than the pinned board shows."""
        board = await self._board()
        async with self._desk.turn() as turn:
            copied_at = await desk_state.get_instant(turn.tx, database_opening.COPIED_AT)
            is_behind = await pinned_board.is_ahead_of_database(turn.tx, str(board.get("text", "")))
            if is_behind:
                await desk_state.put_board(turn.tx, board["message_id"])
            if copied_at or is_behind:
                await database_restore.resume_after_restore(turn, copied_at)

    async def _board(self) -> dict[str, Any]:
        """Return the board's message as Telegram shows it in the group, or an empty dict."""
        async with self._desk.database.transaction() as tx:
            group_id, me = await desk_state.group_id(tx), await desk_state.bot_user(tx)
            known = await desk_state.board_message(tx)
        if not group_id:
            return {}
        try:
            chat = await self._client.call("getChat", {"chat_id": group_id})
        except ChatMigrated as error:
            chat = await self._client.call("getChat", {"chat_id": error.new_chat_id})
        except (BadRequest, Forbidden):  # the bot is out of the group: nobody knows
            return {}
        pinned: dict[str, Any] = chat.get("pinned_message", {})
        is_own = pinned.get("from", {}).get("id") == me.get("id", 0)
        if is_own and pinned_board.is_board(str(pinned.get("text", ""))):
            return pinned
        return await self._touched(chat["id"], known) if known else {}

    async def _touched(self, chat_id: int, message_id: int) -> dict[str, Any]:
        """Fetch a message of the bot's own by adding a button to it and removing that again.

        Of what is not pinned on top, Telegram gives a bot only what it changes. Without a right or
        the message there is nothing.
        """
        found: dict[str, Any] = {}
        for row in (A_MOMENT, []):
            call = {"chat_id": chat_id, "message_id": message_id}
            markup = {"inline_keyboard": [row] if row else []}
            with contextlib.suppress(BadRequest, Forbidden):
                found = await self._client.call(
                    "editMessageReplyMarkup", {**call, "reply_markup": markup}
                )
        return found
