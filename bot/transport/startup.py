"""Learn about the group at the start, and register the bot's commands with Telegram."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.actions.group import forum_topics, group_setup, roll_call
from bot.desk.turn import Desk
from bot.dispatch.citizens_help import COMMANDS
from bot.dispatch.officers_help import commands
from bot.texts import LANGUAGES, OFFICIAL
from bot.transport.bot_api import BotClient
from bot.transport.log_setup import cause_in_words
from storage import desk_state

logger = logging.getLogger(__name__)

PRIVATE_COMMANDS = ("start", *COMMANDS)
BEFORE_THE_GROUP = ("pasang",)
"""Commands offered to administrators of any group while no group is the officers'."""
AGAIN = 3600.0
"""Seconds after which the group and its administrators are asked for again."""
FIRST_PAUSE = 4.0
GLANCE = 30.0
"""Seconds between two checks whether the officers' group is another one now."""

Step = Callable[[Desk, BotClient], Awaitable[None]]


async def set_up_group(
    desk: Desk, client: BotClient, queued: asyncio.Event, *, glance: float = GLANCE
) -> None:
    """Learn about the group and set commands, now and every hour; a failed step stops no other.

    Every `glance` seconds it checks whether the desk was bound to another group.
    """
    pause, known = FIRST_PAUSE, await _group_id(desk)
    commands_set = False
    while True:
        met = [
            await _tried("look at the officers' group", learn_topics, desk, client),
            await _tried("learn who administers it", learn_administrators, desk, client),
        ]
        commands_set = commands_set or await _tried("set the commands", set_commands, desk, client)
        pause = AGAIN if all(met) and commands_set else min(pause * 2, AGAIN)
        queued.set()
        if await _another_group(desk, known, pause, glance):
            pause, commands_set, known = FIRST_PAUSE, False, await _group_id(desk)


async def _another_group(desk: Desk, known: int | None, seconds: float, glance: float) -> bool:
    """Wait; return True early once the desk is bound to another group."""
    while seconds > 0:
        await asyncio.sleep(min(seconds, glance))
        seconds -= glance
        if await _group_id(desk) != known:
            return True
    return False


async def _tried(what: str, step: Step, desk: Desk, client: BotClient) -> bool:
    try:
        await step(desk, client)
    except TelegramError as error:
        logger.warning("the desk cannot %s yet: %s", what, cause_in_words(error))
        return False
    return True


async def learn_group(desk: Desk, client: BotClient) -> None:
    """Learn everything about the group at once. Raises TelegramError if that fails."""
    await learn_topics(desk, client)
    await learn_administrators(desk, client)


async def learn_topics(desk: Desk, client: BotClient) -> None:
    """Learn whether the group has topics, and follow it if it has a new id."""
    group_id = await _group_id(desk)
    if not group_id:
        return
    try:
        chat = await client.call("getChat", {"chat_id": group_id})
    except ChatMigrated as error:
        async with desk.turn() as turn:
            await group_setup.follow_migration(turn, error.new_chat_id)
        chat = await client.call("getChat", {"chat_id": error.new_chat_id})
    except (BadRequest, Forbidden) as error:
        async with desk.turn() as turn:
            await group_setup.record_shut_out(turn, error.message)
        raise
    async with desk.turn() as turn:
        await forum_topics.record_forum(turn, forum=bool(chat.get("is_forum")), certain=True)


async def learn_administrators(desk: Desk, client: BotClient) -> None:
    """Learn who administers the group: administrators are officers."""
    group_id = await _group_id(desk)
    if not group_id:
        return
    found = await client.call("getChatAdministrators", {"chat_id": group_id})
    async with desk.turn() as turn:
        await roll_call.record_administrators(turn, found)


async def set_commands(desk: Desk, client: BotClient) -> None:
    """Register the commands: citizens' in private, by language; officers' in their group alone."""
    private = {"type": "all_private_chats"}
    for language in LANGUAGES:
        await _set(desk, client, language, PRIVATE_COMMANDS, "command", private)
    anywhere = {"type": "all_chat_administrators"}
    group_id = await _group_id(desk)
    if not group_id:
        await _set(desk, client, OFFICIAL, BEFORE_THE_GROUP, "group-command", anywhere)
        return
    await client.call("deleteMyCommands", {"scope": anywhere})
    for kind in ("chat", "chat_administrators"):
        scope = {"type": kind, "chat_id": group_id}
        await _set(desk, client, OFFICIAL, commands(desk.office), "group-command", scope)


async def _group_id(desk: Desk) -> int:
    """Return the officers' group's id; 0 while there is none."""
    async with desk.database.transaction() as tx:
        return await desk_state.group_id(tx)


async def _set(
    desk: Desk,
    client: BotClient,
    language: str,
    names: tuple[str, ...],
    prefix: str,
    scope: dict[str, Any],
) -> None:
    commands = [
        {"command": name, "description": desk.texts.plain(language, f"{prefix}-{name}")}
        for name in names
    ]
    call: dict[str, Any] = {"commands": commands, "scope": scope}
    if language != OFFICIAL:
        call["language_code"] = language
    await client.call("setMyCommands", call)
