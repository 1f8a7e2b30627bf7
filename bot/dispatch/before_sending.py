"""What is looked at again before a queued row leaves: the hour, and whether it is still true."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.desk import notices, office_time, rounds
from bot.desk.purposes import note_loss
from bot.desk.rounds import Failed
from bot.desk.turn import Turn
from bot.dispatch.after_sending import AnyFate, fate_of
from storage import outbox
from storage.outbox import Queued

LOOK_AGAIN = timedelta(minutes=9)
"""How long a row is held at a time that came at night, or that cannot be written as it is now: the
outbox holds nothing for ten minutes."""


async def as_of_now(turn: Turn, row: Queued) -> Queued | None:
    """Return a claimed row as it may leave now; None if it waits for its hour, or is given up.

    What was asked for, and notices with legal meaning, leave at any hour.
    """
    fate = fate_of(row)
    if until := _waits(turn, row, fate):
        await outbox.hold(turn.tx, row.seq, until)
        return None
    if not await notices.may_leave(turn, row):
        await outbox.withdraw(turn.tx, row.seq)
        return None
    if fate.again is None:
        return row
    about = fate.purpose.read(row.about)
    said = await rounds.tried_inside(turn, f"what row {row.seq} says now", fate.again(turn, about))
    if isinstance(said, Failed):
        await outbox.hold(turn.tx, row.seq, turn.now + LOOK_AGAIN, outbox.UNWRITTEN)
        return None
    if said is None:
        await outbox.withdraw(turn.tx, row.seq)
        if not fate.purpose.quiet:
            await note_loss(turn.tx, row, "what it says is true no more, or was taken back")
        return None
    return replace(row, payload={**row.payload, **said})


def _waits(turn: Turn, row: Queued, fate: AnyFate) -> datetime | None:
    """Return until when a row waits for its hour, or for what now holds it back."""
    if row.held_until and turn.now < row.held_until <= turn.now + outbox.LONGEST_WAIT:
        return row.held_until  # it was found due together with that
    early = fate.purpose.by_day == "requesters" and office_time.is_too_early(turn)
    if fate.purpose.by_day and (early or not office_time.may_remind(turn)):
        return turn.now + LOOK_AGAIN
    return None


async def _write(turn: Turn, seq: int) -> int:
    """Let a row leave that can be written again as it is now."""
    row = await outbox.find(turn.tx, seq)
    if row is None:
        return 0
    fate = fate_of(row)
    if fate.again is not None:
        await fate.again(turn, fate.purpose.read(row.about))
    return await outbox.release_written(turn.tx, seq)


WRITE = rounds.by_row("before-sending", lambda turn: outbox.unwritten(turn.tx), _write)
"""Tries, as a matter of the clock, what could not be written as it is now when it was to leave."""
