"""The desk's nightly work: a backup, data destruction; failures are reported."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path

from bot import backup_archive
from bot.actions.privacy import retention_run
from bot.actions.privacy.retention_run import Cleared
from bot.backup_archive import BackupInterval, BackupTarget
from bot.desk import alarms, rounds
from bot.desk.rounds import Failure
from bot.desk.turn import Desk, Turn
from bot.domain.law.data_rights import DataKind
from bot.errors import DeskError
from bot.transport.log_setup import cause_in_words
from bot.transport.shared_threads import BACKUPS, run_in_threads
from storage import desk_state, expired_data, health_facts
from storage.expired_data import Expired

logger = logging.getLogger(__name__)

BACKUP_HOUR = time(2)
"""When the nightly backup is due, local time: nobody writes then."""
LOOK_EVERY = 600.0
TRY_AGAIN: Mapping[BackupInterval, timedelta] = {
    "day": timedelta(hours=6),
    "hour": timedelta(hours=1),
}
"""How long after a failure the same is tried again."""


def _last(hour: time, now: datetime, desk: Desk) -> datetime:
    """Return the last instant at which the office's clock showed this hour."""
    local = now.astimezone(desk.zone)
    night = datetime.combine(local.date(), hour, desk.zone)
    return night if night <= local else night - timedelta(days=1)


def _rests(failed_at: datetime | None, now: datetime, every: BackupInterval) -> bool:
    return failed_at is not None and timedelta(0) <= now - failed_at < TRY_AGAIN[every]


class BackupLoop:
    """Makes the backup that is due: one that was missed while the desk was down is made at once."""

    def __init__(self, desk: Desk, data: Path, safe: BackupTarget) -> None:
        self._desk = desk
        self._data = data
        self._safe = safe
        self._failed_at: datetime | None = None

    async def once(self) -> bool:
        """Make a backup if one is due; say whether it was tried.

        Whatever goes wrong with it is told to the officers.
        """
        now = self._desk.clock.now()
        if _rests(self._failed_at, now, self._safe.every):
            return False
        try:
            tried = await self._make_due(now)
        except Exception as error:
            unknown = not isinstance(error, DeskError)  # whose frames would say more
            why = cause_in_words(error)
            logger.log(logging.ERROR, "no backup: %s", why, exc_info=unknown)
            async with self._desk.turn(now) as turn:
                await alarms.report_backup_failure(turn, self._safe.every, why)
            self._failed_at = now
            return True
        self._failed_at = None
        return tried

    async def _make_due(self, now: datetime) -> bool:
        """Make a backup if due, and record the time of the last one, also one made by hand."""
        known = await asyncio.to_thread(backup_archive.backups_made, self._safe.folder, now)
        due = not known or known[-1].at < self._last_due(now)
        if due:
            made = await run_in_threads(BACKUPS, backup_archive.make, self._data, self._safe, now)
            logger.info("backup written: %s", made.name)
            known = await asyncio.to_thread(backup_archive.backups_made, self._safe.folder, now)
        async with self._desk.database.transaction() as tx:
            await desk_state.put_instant(tx, health_facts.BACKED_UP, known[-1].at)
            await alarms.record_backup(tx)
        return due

    def _last_due(self, now: datetime) -> datetime:
        """Return the last instant at which a backup was due."""
        if self._safe.every == "hour":
            return now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        return _last(BACKUP_HOUR, now, self._desk)


AT_ONCE = 100
"""Records destroyed in one transaction: so few that nobody waits for it."""
MOST_A_TICK = 2_000
"""Records of one kind destroyed in one tick at most; the next tick goes on."""
WITH_FILES = frozenset({DataKind.UPLOADS, DataKind.PROOFS, DataKind.CONVERSATION})
"""Kinds that hold files: as every byte of one is overwritten, a transaction takes one record."""
RECORDS_IN_A_FILE = 20
"""Records that a file counts as, so that a tick does not last a minute."""


async def destroy_expired(desk: Desk, *, at_once: int = AT_ONCE, most: int = MOST_A_TICK) -> int:
    """Destroy records past their period, once a night; return how many were destroyed.

    One transaction takes `at_once` of them, one call `most` of a kind; the next call goes on.
    """
    now = desk.clock.now()
    async with desk.turn(now) as turn:
        if not await retention_run.is_due(turn):
            return 0
    gone, failed, whole = 0, list[DataKind](), True
    cutoffs = retention_run.cutoffs(now, desk.office, desk.calendar)
    waiting = await _waiting(desk, cutoffs)
    for kept, before in cutoffs.items():
        if not gone and kept not in waiting:
            continue  # what was destroyed before it may be what it waits for; nothing was
        room = max(1, most // RECORDS_IN_A_FILE) if kept in WITH_FILES else most
        few = 1 if kept in WITH_FILES else at_once
        cleared = await rounds.attempt(
            f"all records of {kept}", partial(_clear, desk, kept, before, now, few, room)
        )
        if isinstance(cleared, Failure):
            failed.append(kept)
            continue
        gone += cleared.ended
        whole = whole and cleared.ended < room
        if cleared.damaged:
            failed.append(kept)
    await _step(desk, retention_run.restrict_files, now)
    if whole:
        async with desk.turn(now) as turn:
            await retention_run.record_done(turn, failed)
    return gone


async def _waiting(desk: Desk, cutoffs: Mapping[DataKind, datetime]) -> frozenset[DataKind]:
    """Return the kinds of data with records to destroy, on most nights none."""
    async with desk.database.snapshot() as tx:
        found = [k for k, cut in cutoffs.items() if await expired_data.is_any_due(tx, k, cut)]
    return frozenset(found)


async def _step(desk: Desk, step: Callable[[Turn], Awaitable[int]], now: datetime) -> None:
    """Repeat a small transaction until it finds nothing left to do."""
    found = 1
    while found:
        async with desk.turn(now) as turn:
            found = await step(turn)


async def _clear(
    desk: Desk, kept: DataKind, before: datetime, now: datetime, at_once: int, most: int
) -> Cleared:
    gone, damaged = 0, False
    while gone < most:
        async with desk.database.snapshot() as tx:
            doomed = await expired_data.due(tx, kept, before, at_once)
        for one in doomed:
            while await _clear_file(desk, kept, one, before):
                pass
        async with desk.turn(now) as turn:
            cleared = await retention_run.clear_expired(turn, kept, before, doomed)
        gone += cleared.ended
        damaged = cleared.damaged  # which stays due, and is found by each that follows
        if not cleared.ended:
            async with desk.database.snapshot() as tx:
                damaged = damaged or await expired_data.is_any_due(tx, kept, before)
            break
    return Cleared(gone, damaged)


async def _clear_file(desk: Desk, kept: DataKind, doomed: Expired, before: datetime) -> bool:
    async with desk.database.transaction() as tx:
        return await expired_data.destroy_file(tx, kept, doomed, before, retention_run.RETENTION)
