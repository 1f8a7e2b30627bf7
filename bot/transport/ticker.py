"""The ticker: does what is due by the clock, every few seconds."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.actions.answers import draft_purge
from bot.actions.cases import case_card, pinned_board, work_queue
from bot.actions.conversation import reply_prompts, reply_reminders, waiting_words, words_aside
from bot.actions.delivery import act_recall
from bot.actions.group import appointment_entry, role_grants
from bot.actions.operations import desk_health
from bot.actions.outside_chat import errand_list
from bot.actions.oversight import monthly_evaluation
from bot.actions.privacy import incident_notices, retention_run
from bot.actions.reminders import office_planning, officer_digest, requester_reminders
from bot.actions.requests import abandoned_drafts
from bot.actions.submissions import signature_confirming
from bot.actions.welcome import privacy_consent
from bot.clock import SystemClock
from bot.desk import alarms, notice_delivery, rehearsal
from bot.desk.rounds import Task, task_without_rows
from bot.desk.turn import Desk
from bot.dispatch import before_sending
from bot.errors import StorageError
from bot.transport import handed_down, nightly_loops
from bot.transport.outbound import call_results
from storage import desk_state

Scheduler: TypeAlias = AsyncIOScheduler
SECONDS = 15
CALM_AFTER, CALM_SECONDS = 180.0, 60.0
"""Where nothing has happened for so many seconds, so many lie between two ticks: what is due by the
clock alone is due by the day or the hour."""
NOTED_EVERY = 60.0
"""Seconds after which a tick with nothing due is noted: each note waits for the disk."""
STALLED = 100.0
"""Seconds without a tick after which it is started anew: the clock may have been set back."""
TASKS: tuple[Task, ...] = (
    office_planning.plan_office,
    handed_down.draft_beside,
    task_without_rows("evaluation", monthly_evaluation.send_evaluation),
    requester_reminders.SEND_DUE,
    officer_digest.send_due,
    abandoned_drafts.REMIND_AUTHORS,
    abandoned_drafts.DELETE_EXPIRED,
    waiting_words.REVIEW,
    waiting_words.SETTLE_LINES,
    words_aside.TAKE_LINES_AWAY,
    draft_purge.PURGE_DISCARDED,
    rehearsal.FORGET_OLD,
    reply_prompts.END_PROMPTS,
    reply_reminders.POST_LINES,
    reply_reminders.MENTION_AUTHORS,
    reply_reminders.MAKE_NOTES,
    retention_run.TELL_PEOPLE,
    incident_notices.REMIND_OFFICE,
    role_grants.FREE_CASES,
    role_grants.TELL_ENDED,
    signature_confirming.ASK_AGAIN,
    task_without_rows("vacancies", appointment_entry.tell_vacancies),
    errand_list.tell_waiting,
    notice_delivery.OPEN_WAYS_TASK,
    act_recall.OFFER_TAKE_BACK,
    act_recall.CLOSE_OFFERS,
    notice_delivery.LAPSE_TASK,
    privacy_consent.ANNOUNCE_NOTICE,
    task_without_rows("board", pinned_board.refresh),
    task_without_rows("daily-line", desk_health.log_daily_line),
    case_card.redraw,
    call_results.apply_pending_effects,
    before_sending.REWRITE_TASK,
    work_queue.list_new_cases,
    task_without_rows("office-rows", desk_health.read_office_rows),
    task_without_rows("setbacks", alarms.report_failing_rows),
    task_without_rows("disk", alarms.report_disk_full),
)


@contextlib.contextmanager
def scheduler() -> Iterator[Scheduler]:
    """Run a scheduler for any number of desks."""
    jobs = Scheduler()
    jobs.start()
    try:
        yield jobs
    finally:
        jobs.shutdown(wait=False)


class _Rhythm(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """A trigger that fires a fixed time after it last fired.

    An interval that counts from its start would, after a jump of the clock, be due a million times.
    """

    def __init__(self, pause: Callable[[], timedelta]) -> None:
        self._pause = pause

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        """Return when to fire next."""
        return now + self._pause()


class Ticker:
    """Runs every periodic task that is due."""

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
            done += await nightly_loops.destroy_expired(self._desk)
        if done or self._noted_at is None or self._ticked_at - self._noted_at >= NOTED_EVERY:
            self._noted_at = self._ticked_at
            async with self._desk.database.transaction() as tx:
                await desk_state.put_instant(tx, "last_tick_at", now)
        await self._desk.database.checkpoint()
        if done:
            self._committed()
        return done > 0

    async def run(self, jobs: Scheduler) -> None:
        """Tick for ever by a scheduler, which other desks may share."""
        self._ticked_at = self._desk.clock.monotonic()
        self._soon = partial(jobs.modify_job, self.name)
        try:
            self.schedule(jobs)
            while True:
                await self._due.wait()
                self._due.clear()
                with contextlib.suppress(StorageError):  # the database says so itself, once
                    await self.once()
        finally:
            self._soon = None
            with contextlib.suppress(JobLookupError):
                jobs.remove_job(self.name)

    def schedule(self, jobs: Scheduler) -> None:
        """Schedule a tick now, and all later ones."""
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
        """Return the time between two ticks."""
        return timedelta(seconds=CALM_SECONDS if self._is_calm() else SECONDS)

    def _is_calm(self) -> bool:
        return self._desk.clock.monotonic() - self._stirred_at > CALM_AFTER

    def wake(self) -> None:
        """Wake the sender, and tick more often for a while, as messages may be due."""
        self._committed()
        was_calm, self._stirred_at = self._is_calm(), self._desk.clock.monotonic()
        if was_calm and self._soon is not None:
            self._soon(next_run_time=SystemClock().now() + self._pause())

    def check_alive(self, jobs: Scheduler) -> bool:
        """Say whether ticks still run; schedule them anew if they have stalled."""
        if self._desk.clock.monotonic() - self._ticked_at <= STALLED:
            return True
        self.schedule(jobs)
        return False
