"""Where the trail stands, told to the administrators: what they keep outside the desk proves it."""

from typing import Literal

from bot.desk.turn import Turn
from bot.domain.reminders import QUIET_FROM
from bot.texts import OFFICIAL, Markup
from storage import outbox, people, trail


async def tell(turn: Turn) -> int:
    """Tell the administrators in private, on every working morning on which the trail is longer."""
    administrators = await people.administrators_in_private(turn.tx)
    text = await _text(turn, "private") if administrators and _is_time(turn) else None
    if text is None:
        return 0
    for administrator in administrators:
        await turn.tell(administrator, text, purpose="anchor", priority=outbox.DIGEST)
    return 1


async def tell_before_digest(turn: Turn) -> None:
    """Where no administrator has a private chat, tell the group, on mornings that have a digest."""
    if await people.administrators_in_private(turn.tx):
        return
    text = await _text(turn, "group")
    if text is not None:
        await turn.tell_group(text, purpose="anchor", priority=outbox.DIGEST)


async def _text(turn: Turn, where: Literal["private", "group"]) -> Markup | None:
    """Keep where the trail stands and write it down; None if that was done today, or before."""
    now, before = await trail.last(turn.tx), await trail.last_anchor(turn.tx)
    if now is None or (before and (before[0] >= turn.today or before[1] == now)):
        return None
    await trail.add_anchor(turn.tx, now, turn.today)
    return turn.desk.texts.say(
        OFFICIAL,
        "trail-anchor",
        today=turn.today,
        event=str(now.event_id),
        chain=now.chain,
        where=where,
    )


def _is_time(turn: Turn) -> bool:
    """Say whether this is a working day on which the digest may have been written."""
    local = turn.now.astimezone(turn.desk.zone)
    first = turn.desk.office.digest_time
    return turn.desk.calendar.is_workday(local.date()) and first <= local.time() < QUIET_FROM
