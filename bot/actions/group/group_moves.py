"""Changes of the officers' group: a new id, another group, the bot shut out or let in again."""

import logging
from datetime import timedelta

from bot.actions.cases import topic_rebuild
from bot.actions.delivery import leaving
from bot.desk import alarms
from bot.desk.turn import Turn
from bot.texts import OFFICIAL
from storage import carried_messages, cases, desk_state, group_drafts, outbox, people, submissions

logger = logging.getLogger(__name__)

SHUT = "shut_out_since"
TOLD = "shut_out_told_at"
KNOCKING = timedelta(seconds=60)
"""How long the group's messages wait until one of them is tried again."""
TELL_AGAIN = timedelta(days=1)
REASONS = {
    "kicked": "removed",
    "not a member": "removed",
    "left": "removed",
    "chat not found": "gone",
    "deleted": "gone",
    "not enough rights": "muted",
    "no rights": "muted",
}
"""Words in Telegram's refusal to let the bot write in the group, and the reason they mean."""


async def migrated(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id, once; the people in it are the same."""
    if new_id == await desk_state.group_id(turn.tx):
        return
    await desk_state.put_group_id(turn.tx, new_id)
    await _settle_in(turn)
    logger.warning("the officers' group has a new id")


async def adopt(turn: Turn, new_id: int) -> None:
    """Make another group the officers': its members are unknown, and unfinished cases move."""
    await desk_state.put_group_id(turn.tx, new_id)
    await desk_state.put(turn.tx, "forum", "unknown")
    for fact in (SHUT, TOLD, "rights_missing", desk_state.RELEASED_FROM):
        await desk_state.put(turn.tx, fact, "")
    await people.forget_members(turn.tx)
    await outbox.hasten_group(turn.tx, turn.now)
    await _settle_in(turn)
    await alarms.ask_for_administrators(turn)


async def _settle_in(turn: Turn) -> None:
    """Post the cards of all unfinished cases in a group that has none of them yet.

    The new group has its own message ids: those of the old one are forgotten.
    """
    await outbox.forget_group_messages(turn.tx)
    await group_drafts.forget_group_messages(turn.tx)
    await submissions.forget_posted(turn.tx)
    await cases.forget_places(turn.tx)
    await carried_messages.forget_group(turn.tx)
    await leaving.move(turn)
    for case in await cases.unfinished(turn.tx):
        await topic_rebuild.rebuild(turn, case, "moved")


async def shut_out(turn: Turn, said: str) -> None:
    """Let everything for the group wait, and tell its administrators in private, once a day.

    `said` is what Telegram said.
    """
    await outbox.postpone_group(turn.tx, turn.now + KNOCKING)
    since = await desk_state.get_instant(turn.tx, SHUT)
    if since is None:
        since = turn.now
        await desk_state.put_instant(turn.tx, SHUT, since)
    told = await desk_state.get_instant(turn.tx, TOLD)
    if told is not None and timedelta(0) <= turn.now - told < TELL_AGAIN:
        return
    await desk_state.put_instant(turn.tx, TOLD, turn.now)
    lowered = said.lower()
    reason = next((key for words, key in REASONS.items() if words in lowered), "other")
    logger.error("the officers' group does not let the bot in: %s", said)
    await _tell_administrators(turn, "alarm-shut-out", since=since, reason=reason)


async def _tell_administrators(turn: Turn, text_id: str, **values: object) -> None:
    """Write to the group's administrators in private, to those who ever wrote to the bot."""
    if not await alarms.tell_administrators(turn, turn.texts.say(OFFICIAL, text_id, **values)):
        logger.error("no administrator of the group can be told of it in private")


async def general_closed(turn: Turn) -> None:
    """Tell the administrators in private, once a day, that nothing can be written in General."""
    told = await desk_state.get_instant(turn.tx, "general_closed_told_at")
    if told is None or not timedelta(0) <= turn.now - told < TELL_AGAIN:
        await desk_state.put_instant(turn.tx, "general_closed_told_at", turn.now)
        await _tell_administrators(turn, "alarm-general-closed")


async def let_in(turn: Turn) -> None:
    """Send what waited while the bot was shut out, and say so; else do nothing."""
    since = await desk_state.get_instant(turn.tx, SHUT)
    if since is None:
        return
    await desk_state.put(turn.tx, SHUT, "")
    await desk_state.put(turn.tx, TOLD, "")
    await outbox.hasten_group(turn.tx, turn.now)
    waiting = await outbox.waiting_for_group(turn.tx)
    await turn.say_group("back-in-group", since=since, count=waiting)
    await _tell_administrators(turn, "back-in-group-private")
