"""Trail anchors sent to the administrators, who keep them outside the desk as proof."""

from typing import Literal

from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import Turn
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.texts import OFFICIAL, Markup
from storage import outbox, people, trail

ANCHOR = Purpose("anchor", RowAbout, priority=outbox.DIGEST, by_day="officers")


async def tell(turn: Turn) -> int:
    """Send the administrators an anchor in private, on each working morning with a longer trail."""
    administrators = await people.administrators_in_private(turn.tx)
    text = await _text(turn, "private") if administrators and _is_time(turn) else None
    if text is None:
        return 0
    for administrator in administrators:
        await turn.tell(administrator, text, purpose=ANCHOR)
    return 1


async def tell_before_digest(turn: Turn) -> None:
    """Post an anchor in the group before the digest, if no administrator has a private chat."""
    if await people.administrators_in_private(turn.tx):
        return
    text = await _text(turn, "group")
    if text is not None:
        await turn.tell_group(text, purpose=ANCHOR)


async def _text(turn: Turn, where: Literal["private", "group"]) -> Markup | None:
    """Store a new anchor and return its text; None if today has one, or the trail has not grown."""
    now, before = await trail.last(turn.tx), await trail.last_anchor(turn.tx)
    if now is None or (before and (before[0] >= turn.today or before[1] == now)):
        return None
    await trail.add_anchor(turn.tx, now, turn.today)
    return turn.texts.say(
        OFFICIAL,
        "trail-anchor",
        today=turn.today,
        event=str(now.event_id),
        chain=now.chain,
        where=where,
    )


def _is_time(turn: Turn) -> bool:
    """Return whether this is a working day on which the digest may have been written."""
    local = turn.now.astimezone(turn.zone)
    first = turn.office.digest_time
    return turn.calendar.is_workday(local.date()) and first <= local.time() < QUIET_FROM
