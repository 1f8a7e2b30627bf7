"""Empty the outbox at Telegram's pace; every row ends in a state that can be seen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from telegram.error import ChatMigrated, InvalidToken, RetryAfter, TelegramError

from bot.actions import alarms, delivering, moving, topics, uploading
from bot.actions.papers import unmade, went_out
from bot.desk import GROUP, Desk, Turn
from bot.errors import StorageError
from bot.transport import papers
from bot.transport.addressing import Addressed, address
from bot.transport.meters import SENDS
from bot.transport.pace import URGENT, Pace
from bot.transport.verdicts import MAKE_TOPIC, Verdict, judge, may_have_arrived
from bot.transport.wire import File, Wire
from storage import outbox
from storage.outbox import Queued

logger = logging.getLogger(__name__)

IN_FLIGHT = 8
MOST_FAILURES = 8
LONGEST_PAUSE = 60.0
"""Seconds until something is tried again, at most."""
LANDING = 3.0
"""Seconds that calls on their way get to end when the desk is closed."""

Record = Callable[[Turn], Awaitable[None]]


class Sender:
    """Sends queued rows: in order within a lane, urgent lanes first, never faster than allowed."""

    def __init__(self, desk: Desk, wire: Wire, woken: asyncio.Event) -> None:
        self._desk = desk
        self._wire = wire
        self._woken = woken
        self._pace = Pace()
        self._successes = 0
        self._failures: dict[int, tuple[int, int]] = {}
        self.shortest_wait: float | None = None
        self._next_due: datetime | None = None
        self.alive_at = desk.clock.monotonic()

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
        """Send for ever; when stopped, let what is on its way end."""
        flying: set[asyncio.Task[None]] = set()
        waker: asyncio.Task[bool] | None = None
        try:
            while True:
                self._woken.clear()
                self.alive_at = self._desk.clock.monotonic()
                rows = await self._claim_calmly(IN_FLIGHT - len(flying))
                flying |= {asyncio.create_task(self._deliver(row)) for row in rows}
                waker = asyncio.create_task(self._woken.wait())
                await asyncio.wait(
                    {waker, *flying},
                    timeout=self._nap(),
                    return_when=asyncio.FIRST_COMPLETED,
                )
                waker.cancel()
                flying = {task for task in flying if not _ended(task)}
        finally:
            if waker is not None:
                waker.cancel()
            await _land(flying)

    async def _claim_calmly(self, free: int) -> list[Addressed]:
        try:
            return await self._claim(free) if free > 0 else []
        except StorageError:
            logger.exception("the outbox cannot be read; sending waits")
            return []

    def _nap(self) -> float:
        """Return the seconds until something may go that may not go now."""
        waits = [1.0] if self.shortest_wait is None else [1.0, self.shortest_wait]
        if self._next_due is not None:
            waits.append((self._next_due - self._desk.clock.now()).total_seconds())
        return max(0.02, min(waits))

    async def _claim(self, most: int) -> list[Addressed]:
        now, monotonic = self._desk.clock.now(), self._desk.clock.monotonic()
        pace = self._pace
        resting = pace.resting(URGENT, monotonic), pace.resting(URGENT + 1, monotonic)
        claimed: list[Addressed] = []
        busy: set[str] = set()  # one call for each chat: a kill doubles no more than that
        async with self._desk.database.transaction() as tx:
            turn = Turn(self._desk, tx, now, now, now)
            ready = await outbox.heads(tx, now, *resting)
            for row in ready:
                if len(claimed) == most:
                    break
                if row.chat in busy or pace.wait(row.chat, row.priority, monotonic) > 0:
                    continue
                taken = await self._claim_row(turn, row, monotonic)
                busy |= {one.row.chat for one in taken}
                claimed += taken
            self._next_due = await outbox.next_due(tx, now)
        waits = [pace.wait(row.chat, row.priority, monotonic) for row in ready]
        self.shortest_wait = min((wait for wait in waits if wait > 0), default=None)
        return claimed

    async def _claim_row(self, turn: Turn, row: Queued, monotonic: float) -> list[Addressed]:
        try:
            addressed = await address(self._desk, turn.tx, row)
        except StorageError:
            raise
        except Exception:  # one row that is wrong must not keep the others
            logger.exception("a row cannot be addressed", extra={"seq": row.seq})
            addressed = None
        if addressed is None:
            await delivering.refused(turn, row, "what it belongs to is gone")
            return []
        await outbox.claim(turn.tx, row.seq)
        for _ in range(addressed.weight):
            self._pace.spend(row.chat, monotonic)
        return [addressed]

    async def _deliver(self, addressed: Addressed) -> None:
        row, files = addressed.row, await self._files(addressed)
        if files is None:
            return
        try:
            if addressed.topic_name is not None:
                addressed = await self._open_topic(addressed)
            result = await self._wire.call(addressed.method, addressed.payload, files=files)
        except TelegramError as error:
            method = MAKE_TOPIC if addressed.topic_name else addressed.method
            verdict, failure = judge(method, error, to_group=row.chat == GROUP), error
            SENDS.labels(verdict.name.lower()).inc()
            await self._settle(row, lambda turn: self._answered_no(turn, row, verdict, failure))
        else:
            SENDS.labels("sent").inc()
            self._successes += 1
            self._failures.pop(row.seq, None)
            answered_yes = _recorded(addressed, files, result, self._desk.clock.now())
            await self._settle(row, answered_yes, sent=result)

    async def _files(self, addressed: Addressed) -> dict[str, File] | None:
        """Make what the row names; None if it cannot be made, which is recorded here."""
        row = addressed.row
        try:
            found = {
                part.name: await papers.kept(self._desk, part.upload) for part in addressed.cleaned
            }
            if addressed.paper is not None:
                found[addressed.paper_as] = await papers.make(self._desk, addressed.paper)
        except papers.PaperError as error:
            reason = str(error)
            logger.error("%s", reason)  # noqa: TRY400 - a traceback would show what people wrote
            await self._settle(row, lambda turn: unmade(turn, row, reason))
        except StorageError:
            logger.exception("a file cannot be made yet", extra={"seq": row.seq})
            await self._settle(row, lambda turn: self._later(turn, row))
        else:
            return found
        return None

    async def _settle(self, row: Queued, record: Record, *, sent: Any = None) -> None:
        """Record how a call ended, at the latest when the database works again.

        If what follows from it fails, the end itself is recorded all the same: a row must neither
        stay on its way for ever nor be sent twice.
        """

        async def bare(turn: Turn) -> None:
            await alarms.ended_badly(turn, row, sent)

        while True:
            now = self._desk.clock.now()
            try:
                async with self._desk.database.transaction() as tx:
                    await record(Turn(self._desk, tx, now, now, now))
                break
            except StorageError:
                logger.exception("a send cannot be recorded yet", extra={"seq": row.seq})
                await asyncio.sleep(1)
            except Exception:
                if record is bare:
                    raise
                logger.exception("what follows a send has failed", extra={"seq": row.seq})
                record = bare
        self._woken.set()

    async def _open_topic(self, addressed: Addressed) -> Addressed:
        """Make the case's topic first; its id is committed before anything is written there."""
        call = {"chat_id": addressed.payload["chat_id"], "name": addressed.topic_name}
        created = await self._wire.call(MAKE_TOPIC, call)
        thread_id = int(created["message_thread_id"])
        await self._settle(
            addressed.row, lambda turn: topics.opened(turn, addressed.row, thread_id)
        )
        return addressed.in_topic(thread_id)

    async def _answered_no(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> None:
        match verdict:
            case Verdict.DONE:
                await delivering.nothing_left(turn, row, error.message)
            case Verdict.UNREACHABLE:
                await delivering.unreachable(turn, row, error.message)
            case Verdict.QUOTE_GONE if "quote" not in row.payload.get("reply_parameters", {}):
                await delivering.refused(turn, row, error.message)
            case Verdict.REFUSED:
                await delivering.refused(turn, row, error.message)
            case Verdict.BROKEN:
                await self._broken(turn, row, error)
            case Verdict.TOPIC_LOST if row.case_id is None:
                await delivering.refused(turn, row, error.message)
            case _:
                pause = await self._make_way(turn, row, verdict, error)
                not_before = turn.now + timedelta(seconds=pause)
                await outbox.send_again(
                    turn.tx, row.seq, not_before, error.message, uncertain=False, counted=False
                )

    async def _make_way(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> float:
        """Remove what is in the row's way; return the seconds until it is tried again."""
        if isinstance(error, RetryAfter):
            wait = seconds_of(error)
            self._pace.pause(row.chat, self._desk.clock.monotonic() + wait)
        elif isinstance(error, ChatMigrated):
            await moving.migrated(turn, error.new_chat_id)
        elif verdict is Verdict.QUOTE_GONE:
            await outbox.forget_quote(turn.tx, row.seq)
        elif verdict is Verdict.TOPIC_LOST:
            await topics.lost(turn, row)
        elif verdict is Verdict.NO_TOPICS:
            await topics.none(turn, row, allowed="forum" in error.message.lower())
        else:
            await self._shut_out(turn, row, verdict, error)
            return LONGEST_PAUSE
        return 0.0

    async def _shut_out(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> None:
        """Tell whoever can open what is shut: a topic, the group, or the token's door."""
        if isinstance(error, InvalidToken) or row.chat != GROUP:
            logger.error("Telegram does not let the bot in: %s", error.message)
        elif verdict is Verdict.TOPIC_CLOSED and row.case_id is not None:
            await topics.closed_to_us(turn, row)
        elif verdict is Verdict.TOPIC_CLOSED:
            await moving.general_closed(turn)
        elif "rights" in error.message and row.method not in ("sendMessage", MAKE_TOPIC):
            await alarms.kind_forbidden(turn)
        else:
            await moving.shut_out(turn, error.message)

    async def _later(self, turn: Turn, row: Queued) -> None:
        """Try again when the database may work again; nothing has gone out."""
        await outbox.send_again(
            turn.tx,
            row.seq,
            turn.now + timedelta(seconds=LONGEST_PAUSE),
            "the database cannot be read",
            uncertain=False,
            counted=False,
        )

    async def _broken(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        """Try again later. A failure counts only if others passed since the last one."""
        tries, successes = self._failures.get(row.seq, (0, self._successes))
        counted = successes != self._successes
        if counted and row.attempts + 1 >= MOST_FAILURES:
            self._failures.pop(row.seq, None)
            await delivering.refused(turn, row, type(error).__name__)
            return
        self._failures[row.seq] = (tries + 1, self._successes)
        pause = min(2.0**tries, LONGEST_PAUSE)
        await outbox.send_again(
            turn.tx,
            row.seq,
            turn.now + timedelta(seconds=pause),
            type(error).__name__,
            uncertain=may_have_arrived(error),
            counted=counted,
        )


def _recorded(
    addressed: Addressed, files: dict[str, File], result: Any, heard_at: datetime
) -> Record:
    """Return what records that a row went out, and what went with it."""
    row = addressed.row

    async def answered_yes(turn: Turn) -> None:
        await delivering.delivered(turn, row, result)
        for part in addressed.cleaned:
            await uploading.sent_up(turn, part.upload, result, part.place)
        if addressed.paper is not None:
            made = files[addressed.paper_as]
            await went_out(turn, addressed.paper, papers.digest(made), made.marks, result)
        first = result[0] if isinstance(result, list) and result else result
        if row.method.startswith("send") and isinstance(first, dict):
            await alarms.compare_clock(turn, heard_at, first.get("date"))

    return answered_yes


def seconds_of(error: RetryAfter) -> float:
    """Return for how many seconds Telegram asks to be left alone."""
    after: Any = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _ended(task: asyncio.Task[None]) -> bool:
    if task.done() and not task.cancelled() and task.exception() is not None:
        logger.error("a send broke off", exc_info=task.exception())
    return task.done()


async def _land(flying: set[asyncio.Task[None]]) -> None:
    """Wait a little for calls on their way: what is cut off would have to be sent again."""
    if flying:
        await asyncio.wait(flying, timeout=LANDING)
    for task in flying:
        task.cancel()
    await asyncio.gather(*flying, return_exceptions=True)
