"""What is looked at before a queued row leaves: whether it may, and what it says now."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.desk import notice_delivery, office_time, rounds
from bot.desk.call_purposes import log_loss
from bot.desk.rounds import Failure
from bot.desk.turn import Turn
from bot.dispatch.after_sending import AnyHandlers, handlers_of
from bot.domain.send_lanes import LONGEST_WAIT
from storage import outbox
from storage.outbox import Queued

RECHECK_AFTER = timedelta(minutes=9)
"""How long a row is held at a time that came at night, or that cannot be written as it is now: the
outbox holds nothing for ten minutes."""


async def refresh_row(turn: Turn, row: Queued) -> Queued | None:
    """Return a claimed row as it may be sent now; None if it waits, or is given up.

    What was asked for, and notices with legal meaning, leave at any hour.
    """
    handlers = handlers_of(row)
    if until := _wait_until(turn, row, handlers):
        await outbox.hold(turn.tx, row.seq, until)
        return None
    if not await notice_delivery.is_still_valid(turn, row):
        await outbox.cancel_claimed(turn.tx, row.seq)
        return None
    if handlers.refresh is None:
        return row
    about = handlers.purpose.parse_about(row.about)
    said = await rounds.attempt_in_savepoint(
        turn, f"what row {row.seq} says now", handlers.refresh(turn, about)
    )
    if isinstance(said, Failure):
        await outbox.hold(turn.tx, row.seq, turn.now + RECHECK_AFTER, outbox.UNWRITTEN)
        return None
    if said is None:
        await outbox.cancel_claimed(turn.tx, row.seq)
        if not handlers.purpose.may_fail:
            await log_loss(turn.tx, row, "what it says is true no more, or was taken back")
        return None
    return replace(row, payload={**row.payload, **said})


def _wait_until(turn: Turn, row: Queued, handlers: AnyHandlers) -> datetime | None:
    """Return until when a row must wait for an allowed hour or its own delay, or None."""
    if row.held_until and turn.now < row.held_until <= turn.now + LONGEST_WAIT:
        return row.held_until  # it was found due together with that
    early = handlers.purpose.allowed_hours == "requesters" and office_time.is_too_early(turn)
    if handlers.purpose.allowed_hours and (early or not office_time.may_remind(turn)):
        return turn.now + RECHECK_AFTER
    return None


async def _write(turn: Turn, seq: int) -> int:
    """Release a row for sending, rewritten as its text is now where it can be."""
    row = await outbox.find(turn.tx, seq)
    if row is None:
        return 0
    handlers = handlers_of(row)
    if handlers.refresh is not None:
        await handlers.refresh(turn, handlers.purpose.parse_about(row.about))
    return await outbox.release_written(turn.tx, seq)


REWRITE_TASK = rounds.row_task(
    "before-sending", lambda turn: outbox.unwritable_rows(turn.tx), _write
)
"""Tries, as a matter of the clock, what could not be written as it is now when it was to leave."""
