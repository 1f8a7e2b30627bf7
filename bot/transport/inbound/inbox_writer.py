"""Store updates in the inbox before Telegram may forget them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions.operations import database_restore
from bot.desk import alarms
from bot.desk.turn import Desk, Turn
from bot.transport.bot_api import BotClient
from storage import desk_state, inbox
from storage.database import Tx

LIMIT = 100
"""Updates in one answer at most: a full one means that more wait."""
AWAY_AFTER = timedelta(minutes=3)
"""A longer gap between two intakes means that the desk was away."""
SILENCE_AFTER_CONFLICT = timedelta(seconds=50)
"""An intake of nothing is not recorded within this time of the last one recorded."""


async def report_other_poller(desk: Desk, client: BotClient) -> None:
    """Pause the sender and report that another program polls with the same token."""
    client.conflict_at = desk.clock.monotonic()
    async with desk.turn() as turn:
        await alarms.report_poll_conflict(turn)


class InboxWriter:
    """Takes updates into the inbox, and notices when the desk was away."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._recorded_at: datetime | None = None

    async def store_batch(self, batch: Sequence[object]) -> bool:
        """Commit a batch, which may be empty; say whether anything in it was new."""
        now = self._desk.clock.now()
        if (
            not batch
            and self._recorded_at
            and timedelta(0) <= now - self._recorded_at < SILENCE_AFTER_CONFLICT
        ):
            return False
        fresh = False
        async with self._desk.database.transaction() as tx:
            away_since = await self._away_since(tx, now)
            for update in batch:
                fresh |= await inbox.store(tx, update, now, away_since)
            await desk_state.put_instant(tx, "last_poll_at", now)
            if away_since is not None and len(batch) < LIMIT:
                await desk_state.put(tx, "away_since", "")
        self._recorded_at = now
        return fresh

    async def _away_since(self, tx: Tx, now: datetime) -> datetime | None:
        """Return when the last poll before an absence was, until the desk has caught up.

        It is stored, so that a desk that dies between two batches still knows.
        """
        since = await desk_state.get_instant(tx, "away_since")
        last = self._recorded_at or await desk_state.get_instant(tx, "last_poll_at")
        if last is None or now - last <= AWAY_AFTER:
            return since
        since = since or last
        await desk_state.put_instant(tx, "away_since", since)
        await database_restore.report_silence(Turn(self._desk, tx, now), last)
        return since
