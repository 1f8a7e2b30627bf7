"""Fetch updates by long polling, and store them before Telegram may forget them."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.desk.turn import Desk
from bot.errors import StorageError
from bot.transport.bot_api import BotClient
from bot.transport.desk_comparison import DeskComparison
from bot.transport.inbound.inbox_writer import LIMIT, InboxWriter, report_other_poller
from bot.transport.log_setup import cause_in_words
from bot.transport.outbound.telegram_errors import retry_after
from storage import inbox

logger = logging.getLogger(__name__)

ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
]
LONG_POLL = 50
"""Seconds that Telegram may hold an empty answer."""
FORGET_OFFSET_AFTER = 3600.0
"""After an hour without updates ids may restart at random: ask without an offset."""
LONGEST_PAUSE = 30.0


class Poller:
    """Long polling into the inbox; `committed` is set whenever something was stored."""

    def __init__(
        self, desk: Desk, client: BotClient, committed: asyncio.Event, *, hold: int = LONG_POLL
    ) -> None:
        self._desk = desk
        self._intake = InboxWriter(desk)
        self._comparison = DeskComparison(desk, client)
        self.compared = asyncio.Event()
        """Set once the desk was compared with Telegram: until then nothing may act by its clock."""
        self._client = client
        self.committed = committed
        self._hold = hold
        self._offset: int | None = None
        self._heard_at = desk.clock.monotonic()
        self._repeated = False
        self._answered = False
        self.trouble = ""
        """Why Telegram gives no updates; empty while it does."""
        self.refused = False
        """Whether Telegram refuses the token."""
        self._since = 0.0
        """Since when there is trouble, by the monotonic clock."""
        self.alive_at = desk.clock.monotonic()

    async def once(self) -> bool:
        """Fetch one batch and commit it; say whether anything in it was new."""
        # Until this poll is answered and stored, the next one confirms nothing: the server may
        # number its updates anew by then, and what comes twice is stored once.
        offset, self._offset = self._offset, None
        batch = await self._fetch(offset)
        await self._comparison.compare()
        self.compared.set()
        fresh = await self._intake.store_batch(batch)
        self._repeated = bool(batch) and not fresh
        numbers = [number for update in batch if (number := inbox.update_id(update)) is not None]
        self._offset = numbers[-1] + 1 if numbers else offset
        if batch:
            self._heard_at = self._desk.clock.monotonic()
            self.committed.set()
        return fresh

    async def _fetch(self, offset: int | None) -> Sequence[object]:
        monotonic = self._desk.clock.monotonic()
        hold = self._hold if self.compared.is_set() else 0
        question = {"timeout": hold, "limit": LIMIT, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None and monotonic - self._heard_at <= FORGET_OFFSET_AFTER:
            question["offset"] = offset
        batch = await self._client.call("getUpdates", question, read_timeout=hold + 15)
        if not isinstance(batch, list):
            raise TelegramError("the server did not answer with a list of updates")
        return batch

    async def run(self) -> None:
        """Poll for ever; after a failure pause, and confirm nothing with the next poll."""
        pause = 0.0
        while True:
            try:
                await self.once()
                self._answered = True
                self.alive_at = self._desk.clock.monotonic()
                self._recover()
                # Updates that cannot be confirmed come again at once, so a pause is needed.
                pause = 0.3 if self._repeated else 0.0
            except TelegramError as error:
                pause = await self._after(error, pause)
            except StorageError:  # the database says so itself, once
                pause = _longer(pause)
            if pause:
                await asyncio.sleep(pause)

    async def _after(self, error: TelegramError, pause: float) -> float:
        """Return the seconds to wait after a failed poll."""
        self._note(error)
        match error:
            case RetryAfter():
                return retry_after(error)
            case Conflict():
                return await self._conflict(error.message)
            case InvalidToken():
                return LONGEST_PAUSE
            case _:
                return _longer(pause)

    def _note(self, error: TelegramError) -> None:
        """Log why a poll failed, once until the reason changes."""
        now, why = self._desk.clock.monotonic(), cause_in_words(error)
        self.refused = isinstance(error, InvalidToken)
        if not self.trouble:
            self._since = now
        if why != self.trouble:
            grave = isinstance(error, Conflict | InvalidToken)
            level = logging.ERROR if grave else logging.WARNING
            logger.log(level, "Telegram gives no updates: %s", why)
            self.trouble = why

    def _recover(self) -> None:
        if self.trouble:
            self.trouble, self.refused = "", False
            gone = timedelta(seconds=round(self._desk.clock.monotonic() - self._since))
            logger.warning("Telegram is back: it gave no updates for %s (h:mm:ss)", gone)

    async def _conflict(self, said: str) -> float:
        """Delete a webhook that existed before; else raise the alarm about another program.

        Whoever starts a desk means it to have the bot. What takes the bot from a desk that polls
        may be the same desk on another machine: then the sender keeps silent.
        """
        try:
            if "webhook" in said.lower() and not self._answered:
                await self._client.call("deleteWebhook")
                return 1.0
            await report_other_poller(self._desk, self._client)
        except (TelegramError, StorageError) as error:
            logger.warning("the other program cannot be dealt with yet: %s", cause_in_words(error))
        return LONGEST_PAUSE


def _longer(pause: float) -> float:
    return min(max(pause * 2, 1.0), LONGEST_PAUSE)
