"""The officers' group as the desk knows it: its id, its topics, its members."""

from bot.actions import alarms, delivering
from bot.actions import people as seen
from bot.desk import Turn
from bot.domain.message import Incoming
from bot.errors import Refused
from storage import people, roles, state

STOP_WORDS = frozenset({"berhenti", "stop", "hapus"})


async def is_ours(turn: Turn, chat_id: int) -> bool:
    """Say whether this is the officers' group."""
    return await state.get(turn.tx, "group_id") == str(chat_id)


async def see_topics(turn: Turn, *, forum: bool) -> None:
    """Remember whether the group has topics; whether the bot may make them is found by doing."""
    known = await state.get(turn.tx, "forum")
    if not forum and known != "no":
        await state.put(turn.tx, "forum", "no")
    elif forum and known in (None, "no"):
        await state.put(turn.tx, "forum", "unknown")


async def changed(
    turn: Turn, telegram_id: int, name: str, *, administrator: bool, member: bool
) -> None:
    """Record that somebody joined, left, or became an administrator."""
    await people.set_membership(
        turn.tx, telegram_id, name, turn.now, administrator=administrator, member=member
    )
    if not member:
        await roles.revoke_all(turn.tx, telegram_id, turn.now)


async def our_rights_changed(turn: Turn) -> None:
    """Try topics again and learn the administrators anew: the bot was given or lost rights."""
    await state.put(turn.tx, "forum", "unknown")
    await alarms.ask_for_administrators(turn)


async def name_officer(turn: Turn, incoming: Incoming, words: str) -> None:
    """Let an administrator name the member replied to as officer, or end it."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    boss = await seen.member(turn, incoming.sender_id, incoming.sender_name)
    if not boss.administrator:
        raise Refused("only-administrators")
    target = incoming.reply_to_sender
    if target is None:
        raise Refused("name-by-reply")
    known = await people.officer(turn.tx, target)
    if known is not None and not known.member:
        raise Refused("name-a-member", name=known.display_name)
    member = await seen.member(turn, target, incoming.reply_to_name)
    named = words.strip().casefold() not in STOP_WORDS
    await people.name_officer(turn.tx, member.telegram_id, named=named)
    text_id = "officer-named" if named else "officer-unnamed"
    await turn.say_group(text_id, name=member.display_name)


async def migrated(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id."""
    await delivering.group_migrated(turn, new_id)


async def person_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Remember that somebody blocked the bot, or let it write again."""
    await people.set_reachable(turn.tx, telegram_id, reachable=not blocked)
