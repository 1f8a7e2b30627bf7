"""`loket rehearse`: ask Telegram what its documentation leaves open, in a test group."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.cli.desk_check import NEEDS
from bot.cli.operator_words import say
from bot.cli.rehearsal_room import (
    GO_ON,
    JSON,
    NotYetError,
    Record,
    Room,
    SkippedError,
    Terminal,
    typed_line,
)
from bot.cli.rehearsal_scenes import SCENES, Scene
from bot.clock import Clock
from bot.domain.bot_rights import rights_of_bot
from bot.errors import ConfigError
from bot.sandbox.state.telegram_behaviour import shipped
from bot.settings import Settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import Wire
from storage import desk_state
from storage.database import reading
from storage.desk_folder import InUseError, lock_folder
from storage.schema import is_new

MOST_WAITING = 50
"""Updates that may wait at Telegram: of more than a hundred the newest would not be seen."""
WELCOME = """\
Loket asks Telegram what its documentation leaves open, in a group that you make for this alone;
delete it afterwards. It takes about ten minutes; once the group is there, you only wait for six of
them, while it measures. Nobody's name or number is recorded. Ctrl-C stops it."""
GROUP = """\
Make a group with topics, and add the bot as administrator with the rights to manage topics, delete
  messages and pin messages. Be an administrator yourself, not anonymous. In General, write:
  /rehearse {code}"""


def at_terminal() -> Terminal:
    """Return the terminal at which the command was given."""
    return Terminal(_say, typed_line, asyncio.sleep)


async def rehearse(settings: Settings, path: Path, terminal: Terminal, clock: Clock) -> int:
    """Record Telegram's answers into a file; return 1 if a question is left without one.

    What the file holds already is not asked again. Raises ConfigError or StoppedError, also while
    the desk is open, or if the group is its own.
    """
    record = Record(path, clock, terminal.say)
    terminal.say(f"{WELCOME}\n{GO_ON}")
    if record.left:
        async with _closed_desk(settings) as own_groups, _opened(settings) as wire:
            room = Room(wire, clock, terminal, record)
            await _check_updates(room, settings)
            await _meet(room, own_groups)
            for scene, names in SCENES.items():
                if not all(map(record.has, names)):
                    await _play(room, scene)
    _conclude(terminal, record, path)
    return int(bool(record.left))


async def _play(room: Room, scene: Scene) -> None:
    room.terminal.say(f"\n{scene.__doc__}")
    try:
        await scene(room)
    except SkippedError as why:
        room.terminal.say(f"  Not asked: {why}")


@asynccontextmanager
async def _closed_desk(settings: Settings) -> AsyncIterator[set[int]]:
    """Keep the desk closed meanwhile, and yield the ids of the groups that are its own."""
    try:
        lock = lock_folder(settings.data_dir)
    except InUseError as error:
        raise ConfigError(
            "the desk is open: stop it first, then give this command again"
        ) from error
    with lock:
        own = {settings.officers_chat_id or 0}
        if settings.database_path.exists():
            async with reading(settings.database_path) as tx:
                if not await is_new(tx):
                    own.add(await desk_state.group_id(tx))
        yield own


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Wire]:
    token = settings.bot_token.get_secret_value()
    async with AiohttpRequest(settings.proxy, settings.ssl_cert_file) as request:
        yield Wire(token, settings.api_url, request=request)


async def _check_updates(room: Room, settings: Settings) -> None:
    """Make sure that updates can be read without taking them from the desk."""
    known = await room.result("getWebhookInfo")
    if known["pending_update_count"] > MOST_WAITING:
        raise ConfigError(
            "what citizens wrote waits at Telegram: open the desk, so that it takes it, stop it, "
            "and give this command again"
        )
    if known["url"] and settings.webhook_url is None:
        raise ConfigError(
            "another program gets this bot's updates by a webhook: stop it, or take another bot"
        )
    if known["url"]:
        await room.result("deleteWebhook")  # the desk sets it again when it starts


async def _meet(room: Room, own_groups: set[int]) -> None:
    """Learn from a message with a code which group it is, and who is at the terminal."""
    code = f"{secrets.randbelow(1_000_000):06}"
    me = await room.result("getMe")

    async def named() -> JSON:
        messages = await room.updates("message")
        found = [m for m in messages if code in m.get("text", "") and m["chat"]["id"] < 0]
        if not found:
            raise NotYetError("Telegram does not show that message yet.")
        chat_id = found[-1]["chat"]["id"]
        if chat_id in own_groups:
            raise ConfigError("this is the office's own group: rehearse in a group of its own")
        if "sender_chat" in found[-1]:
            raise NotYetError("You wrote as the group: switch “anonymous” off and write it again.")
        chat = await room.result("getChat", chat_id=chat_id)
        member = await room.result("getChatMember", chat_id=chat_id, user_id=me["id"])
        if lacking := rights_of_bot(me, member, chat).lacking:
            raise NotYetError(
                "\n  ".join(say(f"check-need-{NEEDS[need][0]}-lacking") for need in lacking)
            )
        return dict(found[-1])

    hello = await room.done(GROUP.format(code=code), named)
    room.group_id, room.person_id = hello["chat"]["id"], hello["from"]["id"]
    room.hello_id = hello["message_id"]


def _conclude(terminal: Terminal, record: Record, path: Path) -> None:
    """Say what is known now, what is not as assumed, and what is still open."""
    ours = shipped()
    other = [name for name, asked in record.questions.items() if asked.answer != ours[name].answer]
    terminal.say(f"\n{len(ours) - len(record.left)} of {len(ours)} answers are recorded in {path}.")
    if other:
        terminal.say(f"Other than was known before: {', '.join(other)}.")
    if record.left:
        terminal.say(f"Still open: {', '.join(record.left)}. {GO_ON}")


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the administrator reads it
