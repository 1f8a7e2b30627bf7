"""What is looked at again before a queued row leaves: the hour, and whether it is still true."""

from dataclasses import replace
from datetime import timedelta

from bot.desk import office_time
from bot.desk.row_fates import note_loss
from bot.desk.turn import Turn
from bot.dispatch.after_sending import fate_of
from storage import outbox
from storage.outbox import Queued

LOOK_AGAIN = timedelta(minutes=9)
"""How long what came at night is held at a time: the outbox holds nothing for ten minutes."""


async def as_of_now(turn: Turn, row: Queued) -> Queued | None:
    """Return a claimed row as it may leave now; None if it waits for its hour, or is given up.

    What was asked for, and notices with legal meaning, leave at any hour.
    """
    if row.held_until and turn.now < row.held_until <= turn.now + outbox.LONGEST_WAIT:
        # It was found due together with what now holds it back.
        await outbox.hold(turn.tx, row.seq, row.held_until)
        return None
    fate = fate_of(row)
    early = fate.purpose.by_day == "requesters" and office_time.is_too_early(turn)
    if fate.purpose.by_day and (early or not office_time.may_remind(turn)):
        await outbox.hold(turn.tx, row.seq, turn.now + LOOK_AGAIN)
        return None
    if fate.again is None:
        return row
    said = await fate.again(turn, fate.purpose.read(row.about))
    if said is None:
        await outbox.withdraw(turn.tx, row.seq)
        if not fate.purpose.quiet:
            await note_loss(turn, row, "what it says is true no more, or was taken back")
        return None
    return replace(row, payload={**row.payload, **said})
