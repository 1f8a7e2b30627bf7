"""Send the outbox at the pace that Telegram allows; every row ends in a recorded state."""

import asyncio
import contextlib
import logging
from datetime import datetime, timedelta

from telegram.error import TelegramError

from bot.desk import rounds
from bot.desk.call_purposes import ALARM
from bot.desk.rounds import Failure
from bot.desk.turn import Desk, Turn
from bot.dispatch import after_sending, before_sending
from bot.errors import StorageError
from bot.transport.bot_api import BotClient, UploadFile
from bot.transport.outbound import call_results, paper_files
from bot.transport.outbound.call_results import CallEnd, CallEndKind, EndedCall, ResultRecorder
from bot.transport.outbound.rate_limits import RateLimiter
from bot.transport.outbound.reference_resolver import ReferencePending, ResolvedCall, resolve_row
from bot.transport.outbound.telegram_errors import MAKE_TOPIC
from bot.transport.supervision import wait_or_wake
from storage import outbox
from storage.outbox import Head

logger = logging.getLogger(__name__)

IN_FLIGHT = 8
CLOSING_SECONDS = 3.0
"""Seconds that running calls get to finish when the desk is closed."""
STORAGE_PAUSE = 1.0
"""Seconds that the sender waits while the database cannot work."""
AT_ONCE = 0.02
"""Seconds between two looks at the least."""
IDLE = 60.0
"""Seconds between two looks while nothing is queued, should the clock be set."""
LOOK_AGAIN = timedelta(seconds=5)
"""How long a call waits for what it refers to before that is looked for again."""
REACTION = "setMessageReaction"
WAIT_AFTER_CONFLICT = 300.0
"""Seconds without a sign of another program on the bot after which the desk writes again: two
desks that poll in turn meet at least every minute."""


class Sender:
    """Sends queued rows: in order within a lane, urgent lanes first, never faster than allowed.

    Calls that ended are recorded, and the next rows claimed, in one transaction.
    """

    def __init__(self, desk: Desk, client: BotClient, woken: asyncio.Event) -> None:
        self._desk = desk
        self._client = client
        self._woken = woken
        self._pace = RateLimiter()
        self._recorder = ResultRecorder(self._pace, desk.clock)
        self._ended: list[EndedCall] = []
        self.shortest_wait: float | None = None
        self._next_due: datetime | None = None
        self.alive_at = desk.clock.monotonic()

    async def start(self) -> None:
        """Queue again the rows that were on their way, and count what the last minute sent."""
        now, monotonic = self._desk.clock.now(), self._desk.clock.monotonic()
        async with self._desk.database.transaction() as tx:
            await outbox.requeue_claimed(tx)
            for sent, at in await outbox.sent_since(tx, now - timedelta(minutes=1)):
                age = (now - at).total_seconds()
                if age >= 0:
                    self._spend(sent, monotonic - age)

    async def once(self) -> bool:
        """Send the rows that may go now, concurrently; say whether there were any."""
        rows = await self._record_and_claim(IN_FLIGHT)
        self._ended += await asyncio.gather(*(self._deliver(row) for row in rows))
        if self._ended:
            await self._record_and_claim(0)
        return bool(rows)

    async def run(self) -> None:
        """Send for ever; when stopped, let running calls finish."""
        in_flight: set[asyncio.Task[EndedCall]] = set()
        try:
            while True:
                self._woken.clear()
                self.alive_at = self._desk.clock.monotonic()
                self._collect_finished(in_flight)
                for resolved in await self._record_and_claim_safely(IN_FLIGHT - len(in_flight)):
                    task = asyncio.create_task(self._deliver(resolved))
                    task.add_done_callback(lambda _: self._woken.set())
                    in_flight.add(task)
                if wait := self._seconds_until_free():  # nothing that wakes could go before
                    await asyncio.sleep(wait)
                    continue
                await wait_or_wake(self._woken, self._idle_seconds())
        finally:
            await self._finish_calls(in_flight)

    def _collect_finished(self, in_flight: set[asyncio.Task[EndedCall]]) -> None:
        ended = {task for task in in_flight if task.done()}
        in_flight -= ended
        self._ended += [task.result() for task in ended if not task.cancelled()]

    async def _finish_calls(self, in_flight: set[asyncio.Task[EndedCall]]) -> None:
        """Wait briefly for running calls to finish."""
        if in_flight:
            await asyncio.wait(in_flight, timeout=CLOSING_SECONDS)
        for task in in_flight:
            task.cancel()
        await asyncio.gather(*in_flight, return_exceptions=True)
        self._collect_finished(in_flight)
        with contextlib.suppress(StorageError):  # Telegram has it, and it is sent once more
            await self._record_one_by_one()

    async def _record_and_claim_safely(self, free: int) -> list[ResolvedCall]:
        try:
            return await self._record_and_claim(free)
        except StorageError:  # the database says so itself, once
            self.shortest_wait = STORAGE_PAUSE
            return []

    def _idle_seconds(self) -> float:
        """Return the seconds to sleep until the next row may be sent."""
        waits = [IDLE] if self.shortest_wait is None else [IDLE, self.shortest_wait]
        if self._next_due is not None:
            waits.append((self._next_due - self._desk.clock.now()).total_seconds())
        return max(AT_ONCE, min(waits))

    async def _record_and_claim(self, free: int) -> list[ResolvedCall]:
        """Record how calls ended, and claim at most `free` rows to be sent next.

        What cannot be recorded now stays, and is recorded when the database works again.
        """
        if free and self._seconds_until_free():
            free = 0
        if not free and not self._ended:
            return []
        ended = list(self._ended)

        async def record_and_claim() -> list[ResolvedCall]:
            async with self._desk.turn(looks=not ended) as turn:
                for one in ended:
                    await one.record(turn)
                await turn.tx.run_before_commit()  # what it queues may be sent next
                return await self._claim(turn, free) if free else []

        claimed = await rounds.attempt("what follows from some rows", record_and_claim)
        if isinstance(claimed, Failure):
            self.shortest_wait = STORAGE_PAUSE
            if ended:
                await self._record_one_by_one()
            return []
        del self._ended[: len(ended)]
        return claimed

    async def _record_one_by_one(self) -> None:
        """Record each ended call by itself, so that an error in one does not affect the others."""
        while self._ended:
            one = self._ended.pop(0)
            try:
                await self._record_alone(one)
            except StorageError:
                self._ended.insert(0, one)
                raise
        self._woken.set()

    async def _record_alone(self, one: EndedCall) -> None:
        """Record an ended call, unless that was done just before the desk was told to stop.

        If what follows from it fails, that it ended is recorded all the same: a row must neither
        stay on its way for ever nor be sent twice. What follows is tried again.
        """

        async def record() -> None:
            async with self._desk.turn() as turn:
                if await outbox.is_on_its_way(turn.tx, one.row.seq):
                    await one.record(turn)

        done = await rounds.attempt(f"what follows from row {one.row.seq}", record)
        if isinstance(done, Failure):
            async with self._desk.database.transaction() as tx:
                await call_results.save_pending_effects(
                    tx, one.row.seq, one.ended, self._desk.clock.now()
                )

    def _seconds_until_free(self) -> float:
        """Return the seconds until a call may go to any chat at all; keep them as the wait."""
        wait = self._pace.seconds_to_wait_overall(self._desk.clock.monotonic())
        if wait:
            self.shortest_wait = wait
        return wait

    async def _claim(self, turn: Turn, most: int) -> list[ResolvedCall]:
        now, monotonic, pace = turn.now, self._desk.clock.monotonic(), self._pace
        resting, takes = pace.paused_chats(monotonic), pace.least_priority_in_group(monotonic)
        uncounted = "" if self._reactions_count else REACTION
        alone = (
            self._client.conflict_at is None
            or monotonic - self._client.conflict_at > WAIT_AFTER_CONFLICT
        )
        only = "" if alone else ALARM.name
        heads = await outbox.lane_heads(turn.tx, now, resting, takes, uncounted, only)
        self.shortest_wait = None
        claimed: list[ResolvedCall] = []
        waits: list[float] = []
        busy: set[str] = set()  # one call for each chat: a kill repeats no more than that
        for head in heads:
            if len(claimed) == most or (claimed and self._seconds_until_free()):
                return claimed
            if head.chat in busy:
                continue
            counted = self._counts(head)
            if wait := pace.seconds_to_wait(head.chat, head.priority, monotonic, counted=counted):
                waits.append(wait)
            elif taken := await self._claim_row(turn, head, monotonic):
                busy.add(head.chat)
                claimed.append(taken)
            else:  # what stands behind it in its lane may go
                waits.append(AT_ONCE)
        self.shortest_wait = min(waits, default=None)
        self._next_due = await outbox.next_due(turn.tx, now)
        return claimed

    def _counts(self, head: Head) -> bool:
        """Say whether Telegram counts a call against the limit of its chat."""
        return self._reactions_count or head.method != REACTION

    @property
    def _reactions_count(self) -> bool:
        """Say whether reactions count too, as Telegram once asked for a pause in the group."""
        return self._pace.slowed

    def _spend(self, head: Head, at: float) -> None:
        self._pace.count_call(head.chat, head.priority, at, counted=self._counts(head))

    async def _claim_row(self, turn: Turn, head: Head, monotonic: float) -> ResolvedCall | None:
        turn.tx.read_one_moment()
        found = await rounds.attempt(
            f"row {head.seq}", lambda: self._claim_and_resolve(turn, head.seq)
        )
        if isinstance(found, Failure):  # one row that is wrong must not stop the others
            gone = CallEnd(CallEndKind.REFUSED, "what it belongs to is gone")
            await call_results.save_pending_effects(turn.tx, head.seq, gone, turn.now)
            return None
        if found is None:
            return None
        for _ in range(found.message_count):
            self._spend(head, monotonic)
        return found

    async def _claim_and_resolve(self, turn: Turn, seq: int) -> ResolvedCall | None:
        """Claim a row and return its call with references resolved; None if it must wait."""
        row = await before_sending.refresh_row(turn, await outbox.claim(turn.tx, seq))
        if row is None:
            return None
        try:
            resolved = await resolve_row(self._desk, turn.tx, row)
        except ReferencePending:
            later = turn.now + LOOK_AGAIN
            await outbox.send_again(turn.tx, row.seq, later, "", uncertain=False, counted=False)
            return None
        if resolved is None:
            await after_sending.handle_refused(turn, row, "what it belongs to is gone")
        return resolved

    async def _deliver(self, resolved: ResolvedCall) -> EndedCall:
        """Make the call that a row asks for, or first the topic that it goes to."""
        ended = await rounds.attempt(
            f"sending row {resolved.row.seq}", lambda: self._call(resolved)
        )
        return self._recorder.give_up(resolved.row) if isinstance(ended, Failure) else ended

    async def _call(self, resolved: ResolvedCall) -> EndedCall:
        row, recorder = resolved.row, self._recorder
        try:
            if resolved.topic_name is not None:
                return recorder.record_topic(row, await self._make_topic(resolved))
            files = await self._files(resolved)
            result = await self._client.call(resolved.method, resolved.payload, files=files)
        except TelegramError as error:
            return recorder.record_failure(resolved, error)
        except paper_files.PaperError as error:
            return recorder.give_up(row, CallEnd(CallEndKind.UNMADE, str(error)))
        except (StorageError, OSError):
            logger.exception("a file cannot be made yet", extra={"row": row.seq})
            return recorder.record_unreadable(row)
        return recorder.record_success(resolved, files, result)

    async def _make_topic(self, resolved: ResolvedCall) -> int:
        """Make the case's topic; its id is committed before anything is written there."""
        call = {"chat_id": resolved.payload["chat_id"], "name": resolved.topic_name}
        return int((await self._client.call(MAKE_TOPIC, call))["message_thread_id"])

    async def _files(self, resolved: ResolvedCall) -> dict[str, UploadFile]:
        """Make the files that a row names. Raises PaperError, StorageError, OSError."""
        found = {
            part.name: await paper_files.stored_file(self._desk, part.file)
            for part in resolved.cleaned
        }
        if resolved.paper is not None:
            found[resolved.paper_as] = await paper_files.make(self._desk, resolved.paper)
        return found
