"""Fetch what Telegram has and commit it before Telegram may forget it."""

import asyncio
import logging
from datetime import timedelta

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.actions import absence
from bot.clock import Clock
from bot.desk import Desk, Turn
from bot.errors import StorageError
from bot.transport.wire import Wire
from storage import inbox, state

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
"""After an hour without updates ids may restart at random: ask once without an offset."""
AWAY = timedelta(minutes=3)
"""A longer gap between two polls means that the desk was away."""


class Poller:
    """Long polling into the inbox."""

    def __init__(
        self, desk: Desk, wire: Wire, woken: asyncio.Event, *, hold: int = LONG_POLL
    ) -> None:
        self._desk = desk
        self._wire = wire
        self._woken = woken
        self._hold = hold
        self._offset: int | None = None
        self._heard_at = desk.clock.monotonic()
        self._catching_up = False

    @property
    def _clock(self) -> Clock:
        return self._desk.clock

    async def once(self) -> bool:
        """Fetch one batch and commit it; say whether anything came."""
        if self._clock.monotonic() - self._heard_at > SILENCE:
            self._offset = None
            self._heard_at = self._clock.monotonic()
        question = {"timeout": self._hold, "limit": LIMIT, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            question["offset"] = self._offset
        batch = await self._wire.call("getUpdates", question, read_timeout=self._hold + 15)
        fresh = await self._store(batch)
        if batch:
            self._offset = int(batch[-1]["update_id"]) + 1
            self._heard_at = self._clock.monotonic()
            self._woken.set()
        return fresh

    async def _store(self, batch: list[dict[str, object]]) -> bool:
        now = self._clock.now()
        fresh = False
        async with self._desk.database.transaction() as tx:
            before = await state.get_instant(tx, "last_poll_at")
            away = before is not None and now - before > AWAY
            if away and before is not None:
                await state.put_instant(tx, "away_since", before)
                await absence.notice(Turn(self._desk, tx, now, now, now), before)
            catching_up = away or self._catching_up
            tap_at = await state.get_instant(tx, "away_since") if catching_up else None
            for update in batch:
                fresh |= await inbox.store(tx, update, now, tap_at)
            await state.put_instant(tx, "last_poll_at", now)
        self._catching_up = catching_up and len(batch) == LIMIT
        return fresh

    async def run(self) -> None:
        """Poll for ever; pause after failures, and never lose the offset rules."""
        pause = 1.0
        while True:
            try:
                await self.once()
                pause = 1.0
                continue
            except StorageError:
                logger.exception("the inbox cannot store; polling waits")
            except RetryAfter as error:
                pause = _seconds(error)
            except Conflict:
                logger.error("another program polls with the same token")  # noqa: TRY400
                pause = 30.0
            except InvalidToken:
                logger.error("Telegram refuses the token")  # noqa: TRY400
                pause = 60.0
            except TelegramError as error:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
