"""Work through a night in small transactions: what a dead process left is due again."""

import logging
from datetime import datetime

from bot.actions import clearing
from bot.desk import Desk, Turn
from bot.domain.retention import RULES, Kept
from bot.errors import StorageError
from storage import retention
from storage.database import Tx
from storage.retention import Doomed

logger = logging.getLogger(__name__)

AT_ONCE = 100
"""Destroyed in one transaction, so that nobody waits for it."""
MOST_A_TICK = 2_000
"""Of one kind within one tick; the next one goes on."""


async def clear(desk: Desk) -> int:
    """Destroy what is due since the last night, if that is not done; return how much went."""
    now = desk.clock.now()
    async with desk.database.transaction() as tx:
        if not await clearing.is_due(_turn(desk, tx, now)):
            return 0
    gone, failed, whole = 0, list[Kept](), True
    for kept in RULES:
        try:
            ended = await _clear(desk, kept, now)
        except StorageError:
            raise
        except Exception:  # one kind that fails must not keep the others
            logger.exception("a kind of data could not be destroyed: %s", kept)
            failed.append(kept)
        else:
            gone += ended
            whole = whole and ended < MOST_A_TICK
    if whole:
        async with desk.database.transaction() as tx:
            await clearing.done(_turn(desk, tx, now), failed)
    return gone


async def _clear(desk: Desk, kept: Kept, now: datetime) -> int:
    gone = 0
    before = clearing.before(kept, now, desk.office, desk.calendar)
    while gone < MOST_A_TICK:
        async with desk.database.reading() as tx:
            doomed = await retention.due(tx, kept, before, AT_ONCE)
        ended = await _end(desk, kept, doomed, now)
        gone += ended
        if not ended:
            break
    return gone


async def _end(desk: Desk, kept: Kept, doomed: list[Doomed], now: datetime) -> int:
    async with desk.database.transaction() as tx:
        return await clearing.clear(_turn(desk, tx, now), kept, doomed)


def _turn(desk: Desk, tx: Tx, now: datetime) -> Turn:
    return Turn(desk, tx, now, now, now)
