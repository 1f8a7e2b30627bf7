"""Fetch what Telegram has and commit it before Telegram may forget it."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.actions import absence, alarms
from bot.desk import Desk, Turn
from bot.errors import StorageError
from bot.transport.sender import seconds_of
from bot.transport.wire import Wire
from storage import inbox, state
from storage.database import Tx

logger = logging.getLogger(__name__)

ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
]
LIMIT = 100
LONG_POLL = 30
"""Seconds that Telegram may hold an empty answer."""
SILENCE = 3600.0
"""After an hour without updates ids may restart at random: ask without an offset."""
AWAY = timedelta(minutes=3)
"""A longer gap between two polls means that the desk was away."""
QUIET = timedelta(seconds=20)
"""An empty answer within this time of one that was recorded is not written down again."""
LONGEST_PAUSE = 30.0


class Poller:
    """Long polling into the inbox."""

    def __init__(
        self, desk: Desk, wire: Wire, committed: asyncio.Event, *, hold: int = LONG_POLL
    ) -> None:
        self._desk = desk
        self._wire = wire
        self._committed = committed
        self._hold = hold
        self._offset: int | None = None
        self._heard_at = desk.clock.monotonic()
        self._repeated = False
        self._recorded_at: datetime | None = None

    async def once(self) -> bool:
        """Fetch one batch and commit it; say whether anything in it was new."""
        # Until this poll is answered and stored, the next one confirms nothing: whoever answers
        # then may number its updates anew, and what comes twice is stored once.
        offset, self._offset = self._offset, None
        batch = await self._fetch(offset)
        fresh = await self._store(batch)
        self._repeated = bool(batch) and not fresh
        numbers = [number for update in batch if (number := inbox.update_id(update)) is not None]
        self._offset = numbers[-1] + 1 if numbers else offset
        if batch:
            self._heard_at = self._desk.clock.monotonic()
            self._committed.set()
        return fresh

    async def _fetch(self, offset: int | None) -> Sequence[object]:
        monotonic = self._desk.clock.monotonic()
        question = {"timeout": self._hold, "limit": LIMIT, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None and monotonic - self._heard_at <= SILENCE:
            question["offset"] = offset
        batch = await self._wire.call("getUpdates", question, read_timeout=self._hold + 15)
        if not isinstance(batch, list):
            raise TelegramError("the server did not answer with a list of updates")
        return batch

    async def _store(self, batch: Sequence[object]) -> bool:
        now = self._desk.clock.now()
        if not batch and self._recorded_at and timedelta(0) <= now - self._recorded_at < QUIET:
            return False
        fresh = False
        async with self._desk.database.transaction() as tx:
            away_since = await self._away_since(tx, now)
            for update in batch:
                fresh |= await inbox.store(tx, update, now, away_since)
            await state.put_instant(tx, "last_poll_at", now)
            if away_since is not None and len(batch) < LIMIT:
                await state.put(tx, "away_since", "")
        self._recorded_at = now
        return fresh

    async def _away_since(self, tx: Tx, now: datetime) -> datetime | None:
        """Return the last poll before the desk was away, until all of that time has been fetched.

        It is stored, so that a desk that dies between two batches still knows.
        """
        since = await state.get_instant(tx, "away_since")
        last = await state.get_instant(tx, "last_poll_at")
        if last is None or now - last <= AWAY:
            return since
        since = since or last
        await state.put_instant(tx, "away_since", since)
        await absence.notice(Turn(self._desk, tx, now, now, now), last)
        return since

    async def run(self) -> None:
        """Poll for ever; pause after failures, and never lose the offset rules."""
        pause = 0.0
        while True:
            try:
                await self.once()
                # What cannot be confirmed comes at once again: that must not become a storm.
                pause = 0.3 if self._repeated else 0.0
            except TelegramError as error:
                pause = await self._after(error, pause)
            except StorageError:
                logger.exception("the inbox cannot store; polling waits")
                pause = _longer(pause)
            if pause:
                await asyncio.sleep(pause)

    async def _after(self, error: TelegramError, pause: float) -> float:
        """Return the seconds to wait after a failed poll."""
        match error:
            case RetryAfter():
                return seconds_of(error)
            case Conflict():
                return await self._conflict(error.message)
            case InvalidToken():
                logger.error("Telegram refuses the token")
                return LONGEST_PAUSE
            case _:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
                return _longer(pause)

    async def _conflict(self, said: str) -> float:
        """Switch off a webhook that is in the way; say so if it is another program."""
        logger.error("something else takes the bot's updates: %s", said)
        try:
            if "webhook" in said.lower():
                await self._wire.call("deleteWebhook")
                return 1.0
            now = self._desk.clock.now()
            async with self._desk.database.transaction() as tx:
                await alarms.conflict(Turn(self._desk, tx, now, now, now))
        except (TelegramError, StorageError) as error:
            logger.warning("it cannot be mended now: %s", type(error).__name__)
        return LONGEST_PAUSE


def _longer(pause: float) -> float:
    return min(max(pause * 2, 1.0), LONGEST_PAUSE)
