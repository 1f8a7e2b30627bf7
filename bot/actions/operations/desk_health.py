"""The state of the desk, for officers to look at any time."""

import logging
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial

from bot import __version__
from bot.actions.group import group_setup
from bot.actions.privacy import retention_run
from bot.buttons.office_buttons import ShowHealth
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.message import MEGABYTE
from bot.domain.people.role_permissions import Role
from bot.domain.records.kept_file import Disk
from bot.texts import OFFICIAL
from storage import (
    appointments,
    desk_state,
    expired_data,
    health_facts,
    list_entries,
    office_days,
    people,
    reminders,
    trail,
)
from storage.health_facts import Traffic, WaitingCount

STALE = 48
"""Hours from which the report says that the last backup is old."""
FAILURES_SHOWN = timedelta(hours=24)


@dataclass(frozen=True)
class Health:
    """What `/kesehatan` and `loket check` both say."""

    traffic: Traffic
    setbacks: WaitingCount
    """What the desk does by itself and could not: its rows are tried again."""
    disk: Disk | None
    complete_years: tuple[int, ...]
    missing: tuple[int, ...]
    vacant: frozenset[Role]
    cleared: datetime | None
    destroyed_count: int
    code: str
    """The short code of the record as it stands now, as papers bear it; empty without one."""


async def read_health(turn: Turn) -> Health:
    """Return the state of queues, disk, calendar (this year and the next) and roles."""
    years = (turn.today.year, turn.today.year + 1)
    head = await trail.last_entry(turn.tx)
    known = tuple(year for year in years if turn.calendar.is_decreed(year))
    return Health(
        traffic=await health_facts.traffic(turn.tx, turn.now - FAILURES_SHOWN),
        setbacks=await health_facts.count_waiting(turn.tx),
        disk=await health_facts.disk(turn.tx),
        complete_years=known,
        missing=tuple(year for year in years if year not in known),
        vacant=await permission_checks.vacant_roles(turn),
        cleared=await desk_state.get_instant(turn.tx, retention_run.CLEARED_AT),
        code=head.code if head else "",
        destroyed_count=sum((await expired_data.last_counts(turn.tx)).values()),
    )


async def show_health(turn: Turn) -> None:
    """Post the state of the desk in the group."""
    found = await read_health(turn)
    traffic, disk = found.traffic, found.disk
    await say_group(
        turn,
        "health",
        [[make_button(turn, OFFICIAL, "button-health-group", group_setup.recheck_rights.button())]],
        version=__version__,
        polled=traffic.polled_at,
        sent=traffic.sent_at,
        incoming=max(0, traffic.incoming - 1),  # the update that asks is not counted
        outgoing=traffic.outgoing,
        failed=traffic.failed,
        parked=traffic.parked,
        delayed=found.setbacks.count,
        delayed_since=found.setbacks.since,
        backup=traffic.backed_up_at,
        age=_hours(turn.now, traffic.backed_up_at),
        stale=_hours(turn.now, traffic.backed_up_at) >= STALE,
        cleared=found.cleared,
        destroyed=str(found.destroyed_count),
        disk=str(disk.free // MEGABYTE) if disk else "none",
        percent=disk.percent if disk else 0,
        room=turn.desk.upload_limits.room(disk) if disk else "ample",
        code=found.code or "none",
        years=_listed(found.complete_years),
        missing=_listed(found.missing),
        vacant=permission_checks.role_names(turn, found.vacant) or "none",
    )


def _hours(now: datetime, since: datetime | None) -> int:
    return max(timedelta(0), now - since) // timedelta(hours=1) if since else 0


def _listed(years: tuple[int, ...]) -> str:
    return ", ".join(map(str, years)) or "none"


logger = logging.getLogger(__name__)

DAILY_LINE_HOUR = time(7)
"""Local time from which it is written: before an office's day begins."""
DAILY_LINE_AT = "daily_line_at"
"""Name of the fact that says until when the last one counts."""


async def log_daily_line(turn: Turn) -> int:
    """Log a line of counters once a day; one that was missed is logged late.

    A new desk has lived no day yet: its first line comes with the first hour that it lives through.
    """
    since = await desk_state.get_instant(turn.tx, DAILY_LINE_AT)
    if since is not None and since >= _last_due(turn):
        return 0
    await desk_state.put_instant(turn.tx, DAILY_LINE_AT, turn.now)
    if since is not None:
        day, delayed = (
            await health_facts.day(turn.tx, since),
            await health_facts.count_waiting(turn.tx),
        )
        now = await health_facts.traffic(turn.tx, since)
        counts = (day.received, day.sent, day.failed, now.incoming, now.outgoing)
        turn.tx.after_commit(
            partial(
                logger.info,
                "since %s: updates received %d, messages sent %d, not delivered %d; "
                "now waiting: updates %d, messages %d; updates put aside %d, rows put off %d",
                since.astimezone(turn.zone).strftime("%Y-%m-%d %H:%M"),
                *counts,
                now.parked,
                delayed.count,
            )
        )
    return 0


ROWS_READ_AT = "rows_read_at"
READ_AGAIN = timedelta(hours=1)


async def read_office_rows(turn: Turn) -> int:
    """Read, once an hour, what the whole office rests on; note what was left out as put off."""
    if not await desk_state.is_due_again(turn.tx, ROWS_READ_AT, turn.now, READ_AGAIN):
        return 0
    for every in (
        office_days.changes,
        office_days.current_stages,
        office_days.every_words,
        partial(reminders.ending_exemptions, today=turn.today),
        appointments.every,
        people.members,
        partial(list_entries.listed_exemptions, today=turn.today),
        desk_state.group_id,
        partial(desk_state.get_instant, name=group_setup.SHUT_SINCE),
    ):
        await every(turn.tx)
    await health_facts.note_unread(turn.tx, turn.tx.unread, turn.now)
    return 0


def _last_due(turn: Turn) -> datetime:
    local = turn.now.astimezone(turn.zone)
    today = datetime.combine(local.date(), DAILY_LINE_HOUR, turn.zone)
    return today if today <= local else today - timedelta(days=1)


ADDS = (in_group(ShowHealth, lambda turn, *_: show_health(turn)),)
