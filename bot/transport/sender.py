"""Empty the outbox at Telegram's pace; every row ends in a state that can be seen."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.actions import delivering
from bot.desk import GROUP, Desk, Turn
from bot.errors import StorageError
from bot.transport.addressing import Addressed, address
from bot.transport.pace import Pace
from bot.transport.wire import Wire
from storage import outbox
from storage.outbox import Queued

logger = logging.getLogger(__name__)

IN_FLIGHT = 8
MOST_FAILURES = 8
LONGEST_PAUSE = 60.0
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
HARMLESS = (
    "message is not modified",
    "message to edit not found",
    "message to delete not found",
    "message can't be deleted",
    "topic_not_modified",
    "message to react not found",
)
"""What Telegram says when an edit or a deletion has nothing left to do."""
LOST_TOPIC = ("message thread not found", "topic_deleted", "topic_id_invalid")
NO_TOPICS = ("not a forum", "not enough rights to create a topic", "not enough rights to manage")
GROUP_GONE = ("chat not found", "not enough rights", "topic_closed", "have no rights")
REPEATABLE = ("edit", "delete", "set", "pin", "unpin", "close", "reopen")


class Sender:
    """Sends queued rows: in order within a lane, urgent lanes first, never faster than allowed."""

    def __init__(self, desk: Desk, wire: Wire, woken: asyncio.Event) -> None:
        self._desk = desk
        self._wire = wire
        self._woken = woken
        self._pace = Pace()
        self._successes = 0
        self._failed_at: dict[int, int] = {}
        self.shortest_wait: float | None = None

    async def start(self) -> None:
        """Queue again what was on its way, and remember the pace of the last minute."""
        now, monotonic = self._desk.clock.now(), self._desk.clock.monotonic()
        async with self._desk.database.transaction() as tx:
            await outbox.recover(tx)
            for chat, at in await outbox.recent(tx, now - timedelta(minutes=1)):
                age = (now - at).total_seconds()
                if age >= 0:
                    self._pace.spend(chat, monotonic - age)

    async def once(self) -> bool:
        """Send what may go now, side by side; say whether there was anything."""
        rows = await self._claim(IN_FLIGHT)
        await asyncio.gather(*(self._deliver(row) for row in rows))
        return bool(rows)

    async def run(self) -> None:
        """Send for ever."""
        flying: set[asyncio.Task[None]] = set()
        try:
            while True:
                self._woken.clear()
                rows = await self._claim_calmly(IN_FLIGHT - len(flying))
                flying |= {asyncio.create_task(self._deliver(row)) for row in rows}
                waker = asyncio.create_task(self._woken.wait())
                done, _ = await asyncio.wait(
                    {waker, *flying},
                    timeout=await self._nap(),
                    return_when=asyncio.FIRST_COMPLETED,
                )
                waker.cancel()
                flying -= done
        finally:
            for task in flying:
                task.cancel()

    async def _claim_calmly(self, free: int) -> list[Addressed]:
        try:
            return await self._claim(free) if free > 0 else []
        except StorageError:
            logger.exception("the outbox cannot be read; sending waits")
            return []

    async def _nap(self) -> float:
        waits = [1.0]
        if self.shortest_wait is not None:
            waits.append(self.shortest_wait)
        with contextlib.suppress(StorageError):
            async with self._desk.database.transaction() as tx:
                now = self._desk.clock.now()
                due = await outbox.next_due(tx, now)
            if due is not None:
                waits.append((due - now).total_seconds())
        return max(0.02, min(waits))

    async def _claim(self, most: int) -> list[Addressed]:
        now, monotonic = self._desk.clock.now(), self._desk.clock.monotonic()
        claimed: list[Addressed] = []
        self.shortest_wait = None
        async with self._desk.database.transaction() as tx:
            for row in await outbox.heads(tx, now):
                wait = self._pace.wait(row.chat, row.priority, monotonic)
                if wait > 0:
                    self.shortest_wait = min(wait, self.shortest_wait or wait)
                    continue
                if len(claimed) == most:
                    break
                addressed = await address(self._desk, tx, row)
                if addressed is None:
                    await outbox.mark_failed(tx, row.seq, "what it belongs to is gone")
                    continue
                await outbox.claim(tx, row.seq)
                self._pace.spend(row.chat, monotonic)
                claimed.append(addressed)
        return claimed

    async def _deliver(self, addressed: Addressed) -> None:
        row = addressed.row
        try:
            if addressed.topic_name is not None:
                addressed = await self._open_topic(addressed)
            result = await self._wire.call(addressed.method, addressed.payload)
        except TelegramError as error:
            failure = error
            await self._settle(row, lambda turn: self._answered_no(turn, row, failure))
        else:
            self._successes += 1
            self._failed_at.pop(row.seq, None)
            await self._settle(row, lambda turn: delivering.delivered(turn, row, result))

    async def _settle(self, row: Queued, record: Callable[[Turn], Awaitable[None]]) -> None:
        """Record how a call ended; while the database cannot, keep trying: it must not be lost."""
        while True:
            now = self._desk.clock.now()
            try:
                async with self._desk.database.transaction() as tx:
                    await record(Turn(self._desk, tx, now, now, now))
            except StorageError:
                logger.exception("a send cannot be recorded yet", extra={"seq": row.seq})
                await asyncio.sleep(1)
            else:
                self._woken.set()
                return

    async def _open_topic(self, addressed: Addressed) -> Addressed:
        """Make the case's topic first; its id is committed before anything is written there."""
        call = {"chat_id": addressed.payload["chat_id"], "name": addressed.topic_name}
        created = await self._wire.call("createForumTopic", call)
        self._pace.spend(GROUP, self._desk.clock.monotonic())
        thread_id = int(created["message_thread_id"])
        await self._settle(
            addressed.row, lambda turn: delivering.topic_opened(turn, addressed.row, thread_id)
        )
        return addressed.in_topic(thread_id)

    async def _answered_no(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        match error:
            case RetryAfter():
                seconds = _seconds(error)
                self._pace.pause(row.chat, self._desk.clock.monotonic() + seconds)
                await self._again(turn, row, "429", 0.0)
            case ChatMigrated():
                await delivering.group_migrated(turn, error.new_chat_id)
                await self._again(turn, row, "the group has a new id", 0.0)
            case Forbidden() if row.chat != GROUP:
                await delivering.unreachable(turn, row, error.message)
            case BadRequest():
                await self._refused(turn, row, error.message)
            case Forbidden() | InvalidToken():
                await self._again(turn, row, error.message, LONGEST_PAUSE)
            case _:
                await self._broken(turn, row, error)

    async def _refused(self, turn: Turn, row: Queued, message: str) -> None:
        """Take a 400: nothing left to do, a topic to make anew, a group to wait for, or a no."""
        text = message.lower()
        if row.method.startswith(REPEATABLE) and any(words in text for words in HARMLESS):
            await delivering.delivered(turn, row, None)
        elif row.chat == GROUP and any(words in text for words in LOST_TOPIC):
            await delivering.topic_lost(turn, row)
            await self._again(turn, row, message, 0.0)
        elif row.chat == GROUP and any(words in text for words in NO_TOPICS):
            await delivering.no_topics(turn, allowed="forum" in text)
            await self._again(turn, row, message, 0.0)
        elif row.chat == GROUP and any(words in text for words in GROUP_GONE):
            logger.error("the officers' group refuses the bot: %s", message)
            await self._again(turn, row, message, LONGEST_PAUSE)
        else:
            await delivering.refused(turn, row, message)

    async def _broken(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        """Take a failure on the way: it may have arrived, so the row says "uncertain"."""
        uncertain = not isinstance(error.__cause__, NOT_SENT)
        counted = self._failed_at.get(row.seq, self._successes) != self._successes
        self._failed_at[row.seq] = self._successes
        if counted and row.attempts + 1 >= MOST_FAILURES:
            await delivering.refused(turn, row, type(error).__name__)
            return
        pause = min(2.0 ** min(row.attempts, 6), LONGEST_PAUSE)
        await self._again(
            turn, row, type(error).__name__, pause, uncertain=uncertain, counted=counted
        )

    async def _again(
        self,
        turn: Turn,
        row: Queued,
        error: str,
        seconds: float,
        *,
        uncertain: bool = False,
        counted: bool = False,
    ) -> None:
        not_before = turn.now + timedelta(seconds=seconds)
        await outbox.send_again(
            turn.tx, row.seq, not_before, error, uncertain=uncertain, counted=counted
        )


def _seconds(error: RetryAfter) -> float:
    after: Any = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
