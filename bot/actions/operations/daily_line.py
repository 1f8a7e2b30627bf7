"""The one line a day by which an operator sees in the log that the desk lives: counts alone."""

import logging
from datetime import datetime, time, timedelta
from functools import partial

from bot.desk.turn import Turn
from storage import desk_state, health_facts, setbacks

logger = logging.getLogger(__name__)

HOUR = time(7)
"""Local time from which it is written: before an office's day begins."""
WRITTEN = "daily_line_at"
"""Name of the fact that says until when the last one counts."""


async def write(turn: Turn) -> int:
    """Log what came and went since the last line, once a day; one that was missed comes late.

    A new desk has lived no day yet: its first line comes with the first hour that it lives through.
    """
    since = await desk_state.get_instant(turn.tx, WRITTEN)
    if since is not None and since >= _last_due(turn):
        return 0
    await desk_state.put_instant(turn.tx, WRITTEN, turn.now)
    if since is not None:
        day, delayed = await health_facts.day(turn.tx, since), await setbacks.waiting(turn.tx)
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


def _last_due(turn: Turn) -> datetime:
    local = turn.now.astimezone(turn.zone)
    today = datetime.combine(local.date(), HOUR, turn.zone)
    return today if today <= local else today - timedelta(days=1)
