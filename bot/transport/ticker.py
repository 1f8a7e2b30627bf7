"""The ticker: does what is due by the clock, every few seconds."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.actions.answers import answer_draft
from bot.actions.cases import case_card, pinned_board, work_queue
from bot.actions.conversation import officer_replies, quoted_words, unsent_words
from bot.actions.delivery import floods, held_replies, taking_back
from bot.actions.group import appointment_entry, role_grants
from bot.actions.operations import desk_health
from bot.actions.outside_chat import errand_list
from bot.actions.oversight import monthly_evaluation
from bot.actions.privacy import incident_notices, retention_run
from bot.actions.reminders import reminder_sweep
from bot.actions.requests import abandoned_drafts
from bot.actions.submissions import paper_confirming
from bot.actions.transfers import transfer_results
from bot.actions.welcome import privacy_consent
from bot.clock import SystemClock
from bot.desk import alarms, notices
from bot.desk.rounds import Task, whole
from bot.desk.turn import Desk
from bot.dispatch import after_sending
from bot.errors import StorageError
from bot.transport import nightly_loops
from bot.transport.outbound import send_retry
from storage import desk_state

logger = logging.getLogger(__name__)

Jobs: TypeAlias = AsyncIOScheduler
SECONDS = 15
CALM_AFTER, CALM_SECONDS = 180.0, 60.0
"""Where nothing has happened for so many seconds, so many lie between two ticks: what is due by the
clock alone is due by the day or the hour."""
NOTED_EVERY = 60.0
"""Seconds after which a tick with nothing due is noted: each note waits for the disk."""
STALLED = 100.0
"""Seconds without a tick after which it is started anew: the clock may have been set back."""
TASKS: tuple[Task, ...] = (
    reminder_sweep.plan_office,
    whole("evaluation", monthly_evaluation.put_before),
    reminder_sweep.sweep,
    abandoned_drafts.REMIND,
    abandoned_drafts.DELETE,
    quoted_words.LOOK_AFTER,
    unsent_words.FOLD,
    answer_draft.FORGET,
    officer_replies.END_PROMPTS,
    held_replies.TELL,
    retention_run.TELL,
    incident_notices.REMIND,
    role_grants.FREE_CASES,
    role_grants.TELL_ENDED,
    paper_confirming.ASK_AGAIN,
    whole("vacancies", appointment_entry.tell_vacant),
    errand_list.tell_waiting,
    notices.OPEN_WAYS,
    taking_back.OFFERS,
    taking_back.CLOSE,
    notices.LAPSE,
    transfer_results.LAPSE,
    privacy_consent.ANNOUNCE,
    whole("board", pinned_board.refresh),
    whole("daily-line", desk_health.write),
    case_card.redraw,
    send_retry.follow,
    after_sending.WRITE,
    work_queue.tell_of_new_cases,
    floods.gather,
    whole("setbacks", alarms.tell_setbacks),
    whole("disk", alarms.tell_disk),
)


@contextlib.contextmanager
def scheduler() -> Iterator[Jobs]:
    """Run a scheduler for any number of desks."""
    jobs = Jobs()
    jobs.start()
    try:
        yield jobs
    finally:
        jobs.shutdown(wait=False)


class _Rhythm(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """Fires some time after it fired, counted anew each time.

    An interval that counts from its start would, after a jump of the clock, be due a million times.
    """

    def __init__(self, pause: Callable[[], timedelta]) -> None:
        self._pause = pause

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        """Return when to fire next."""
        return now + self._pause()


class Ticker:
    """Runs every task that may be due; each goes through a round."""

    def __init__(self, desk: Desk, committed: Callable[[], None]) -> None:
        self._desk = desk
        self._committed = committed
        self._ticked_at = desk.clock.monotonic()
        self._noted_at: float | None = None
        self._due = asyncio.Event()
        self._stirred_at = float("-inf")
        self._soon: Callable[..., object] | None = None
        self.name = f"tick {id(self)}"
        """Of its job in the scheduler."""

    async def once(self) -> bool:
        """Do what is due now; say whether anything was."""
        now = self._desk.clock.now()
        self._ticked_at = self._desk.clock.monotonic()
        done = 0
        for task in TASKS:
            done += await task(self._desk, now)
        if not self._desk.clock.is_wrong:  # what is destroyed too early does not come back
            done += await nightly_loops.clear_expired(self._desk)
        if done or self._noted_at is None or self._ticked_at - self._noted_at >= NOTED_EVERY:
            self._noted_at = self._ticked_at
            async with self._desk.database.transaction() as tx:
                await desk_state.put_instant(tx, "last_tick_at", now)
        await self._desk.database.checkpoint()
        if done:
            self._committed()
        return done > 0

    async def run(self, jobs: Jobs) -> None:
        """Tick for ever, as a scheduler says, which other desks may share."""
        self._ticked_at = self._desk.clock.monotonic()
        self._soon = partial(jobs.modify_job, self.name)
        try:
            self.schedule(jobs)
            while True:
                await self._due.wait()
                self._due.clear()
                try:
                    await self.once()
                except StorageError:
                    logger.exception("the database cannot work; the tick waits")
        finally:
            self._soon = None
            with contextlib.suppress(JobLookupError):
                jobs.remove_job(self.name)

    def schedule(self, jobs: Jobs) -> None:
        """Plan a tick for now, and all that follow."""
        jobs.add_job(
            self._tick,
            _Rhythm(self._pause),
            id=self.name,
            next_run_time=SystemClock().now(),
            # APScheduler drops a job that is one second late unless told otherwise.
            misfire_grace_time=None,
            replace_existing=True,
        )

    async def _tick(self) -> None:
        self._due.set()

    def _pause(self) -> timedelta:
        """Return how long after a tick the next one comes."""
        return timedelta(seconds=CALM_SECONDS if self._is_calm() else SECONDS)

    def _is_calm(self) -> bool:
        return self._desk.clock.monotonic() - self._stirred_at > CALM_AFTER

    def wake(self) -> None:
        """Wake the sender, and tick soon and often for a while: something may have to be told."""
        self._committed()
        was_calm, self._stirred_at = self._is_calm(), self._desk.clock.monotonic()
        if was_calm and self._soon is not None:
            self._soon(next_run_time=SystemClock().now() + self._pause())

    def check_alive(self, jobs: Jobs) -> bool:
        """Say whether the tick lives; start one anew that has stalled, by the monotonic clock."""
        if self._desk.clock.monotonic() - self._ticked_at <= STALLED:
            return True
        self.schedule(jobs)
        return False
