"""The officers' group as the desk knows it: its id, its topics, its members."""

from bot.actions import alarms, delivering
from bot.desk import Turn
from storage import people, state


async def is_ours(turn: Turn, chat_id: int) -> bool:
    """Say whether this is the officers' group."""
    return await state.get(turn.tx, "group_id") == str(chat_id)


async def see_topics(turn: Turn, *, forum: bool) -> None:
    """Remember that the group has no topics; whether the bot may make them is found by doing."""
    if not forum and await state.get(turn.tx, "forum") != "no":
        await state.put(turn.tx, "forum", "no")
    elif forum and await state.get(turn.tx, "forum") is None:
        await state.put(turn.tx, "forum", "yes")


async def changed(
    turn: Turn, telegram_id: int, name: str, *, administrator: bool, member: bool
) -> None:
    """Record that somebody joined, left, or became an administrator."""
    await people.set_membership(
        turn.tx, telegram_id, name, turn.now, administrator=administrator, member=member
    )


async def our_rights_changed(turn: Turn) -> None:
    """Try topics again and learn the administrators anew: the bot was given or lost rights."""
    await state.put(turn.tx, "forum", "unknown")
    await alarms.ask_for_administrators(turn)


async def migrated(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id."""
    await delivering.group_migrated(turn, new_id)


async def person_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Remember that somebody blocked the bot, or let it write again."""
    await people.set_reachable(turn.tx, telegram_id, reachable=not blocked)
