"""Get to know the group at the start, and tell Telegram which commands there are."""

import asyncio
import logging
from typing import Any

from telegram.error import TelegramError

from bot.actions import delivering, membership
from bot.desk import Desk, Turn
from bot.texts import LANGUAGES, OFFICIAL
from bot.transport.wire import Wire
from storage import state

logger = logging.getLogger(__name__)

PRIVATE_COMMANDS = (
    "start",
    "permohonan",
    "daftar",
    "status",
    "bahasa",
    "privasi",
    "bantuan",
    "batal",
)
GROUP_COMMANDS = ("batal", "petugas", "bantuan")
AGAIN = 3600.0
"""Seconds after which administrators are asked for again."""


async def introduce(desk: Desk, wire: Wire, queued: asyncio.Event) -> None:
    """Introduce the desk, now and every hour; what Telegram does not answer is tried again."""
    commands_set = False
    pause = 2.0
    while True:
        try:
            await meet_group(desk, wire)
            if not commands_set:
                await set_commands(desk, wire)
                commands_set = True
            pause = AGAIN
        except TelegramError as error:
            logger.warning("the group does not answer yet: %s", type(error).__name__)
            pause = min(pause * 2, AGAIN)
        queued.set()
        await asyncio.sleep(pause)


async def meet_group(desk: Desk, wire: Wire) -> None:
    """Learn whether the group has topics, and who administers it."""
    async with desk.database.transaction() as tx:
        group_id = int(await state.get(tx, "group_id") or 0)
    chat = await wire.call("getChat", {"chat_id": group_id})
    administrators = await wire.call("getChatAdministrators", {"chat_id": group_id})
    now = desk.clock.now()
    async with desk.database.transaction() as tx:
        turn = Turn(desk, tx, now, now, now)
        await membership.see_topics(turn, forum=bool(chat.get("is_forum")))
        await delivering.learn_administrators(turn, administrators)


async def set_commands(desk: Desk, wire: Wire) -> None:
    """Register the commands: citizens' in private, by language; officers' in the group."""
    private = {"type": "all_private_chats"}
    for language in LANGUAGES:
        await _set(desk, wire, language, PRIVATE_COMMANDS, "command", private)
    async with desk.database.transaction() as tx:
        group_id = int(await state.get(tx, "group_id") or 0)
    group = {"type": "chat", "chat_id": group_id}
    await _set(desk, wire, OFFICIAL, GROUP_COMMANDS, "group-command", group)


async def _set(
    desk: Desk,
    wire: Wire,
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
    await wire.call("setMyCommands", call)
