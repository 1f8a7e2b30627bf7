"""The composition root: builds the desk from all its parts, and runs it."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from telegram.error import InvalidToken, TelegramError

import handlers
from bot.actions.group import binding_codes, group_moves
from bot.actions.oversight import office_changes
from bot.clock import Clock, SystemClock
from bot.desk.turn import Desk
from bot.domain.inner_words import HOLD_SECONDS
from bot.domain.upload_limits import SHIPPED, UploadLimits
from bot.domain.workdays import WorkingCalendar
from bot.errors import ConfigError
from bot.first_start import bind_key, must_match, vault_for
from bot.letters.letter_signing import Pen
from bot.letters.stationery import Stationery, read, shipped
from bot.office import OfficeProfile, load_calendar, load_profile
from bot.office.office_now import OfficeDays, OfficeNow
from bot.settings import Settings
from bot.texts import texts_of
from bot.transport.bot_api import Wire
from bot.transport.inbound.poller import Poller
from bot.transport.inbound.worker import Worker
from bot.transport.outbound.sender import Sender
from bot.transport.startup import introduce
from bot.transport.supervision import Watched, keep_running
from bot.transport.ticker import Jobs, Ticker
from bot.transport.upload_loop import Files
from bot.transport.virus_scanner import Scanner
from bot.uploads.process_confinement import Confinement
from handlers.application import DeskApplication, build
from storage import calendar_changes, database_key, desk_state
from storage.database import Database
from storage.database_opening import open_database
from storage.desk_folder import lock_folder, make_folder
from storage.schema import is_new, migrate, schema_version
from storage.vault import Vault

logger = logging.getLogger(__name__)

Loop = Callable[[], Awaitable[None]]


@dataclass
class Parts:
    """A desk with the loops that run it."""

    desk: Desk
    wire: Wire
    application: DeskApplication
    poller: Poller
    worker: Worker
    sender: Sender
    files: Files
    ticker: Ticker
    arrived: asyncio.Event
    queued: asyncio.Event
    more: dict[str, Loop] = field(default_factory=dict)
    """Loops that only some desks have, such as backups; one called "poller" replaces polling."""
    neighbours: "Mapping[str, Parts]" = field(default_factory=dict)
    """The open desks of this process by the names of their offices, this one among them."""
    intake: Watched | None = None
    """What takes updates in, if it is not the poller."""

    @property
    def watched(self) -> Mapping[str, Watched]:
        """Return the parts that give signs of life."""
        intake = self.intake or self.poller
        return {
            "intake": intake,
            "worker": self.worker,
            "sender": self.sender,
            "files": self.files,
        }

    async def settle(self) -> None:
        """Work until nothing is left to do right now."""
        moved = await self.poller.once()
        while await self._work() or moved:
            # What was sent may bring updates, or files to keep; nothing else came meanwhile.
            moved = await self.poller.once() or await self.files.once()
            if not moved:
                return

    async def _work(self) -> bool:
        moved = False
        await self.poller.drain()
        while await self.worker.once():
            moved = True
        await self.worker.drain()
        while await self.files.once():
            moved = True
        while await self.sender.once():
            moved = True
        return moved

    async def run(self, jobs: Jobs) -> None:
        """Serve until cancelled, ticking from a scheduler that other desks may share."""
        async with asyncio.TaskGroup() as tasks:
            for name, loop in self._loops(jobs).items():
                tasks.create_task(keep_running(name, loop))

    def _loops(self, jobs: Jobs) -> dict[str, Loop]:
        loops: dict[str, Loop] = {
            "poller": self.poller.run,
            "worker": lambda: self.worker.run(self.arrived),
            "sender": self.sender.run,
            "look at files": self.files.run,
            "tick": lambda: self.ticker.run(jobs),
            "introduction": lambda: introduce(self.desk, self.wire, self.queued),
        }
        return {**loops, **self.more}


async def open_desk(  # noqa: PLR0913 - a desk has many parts
    database: Database,
    vault: Vault,
    office: OfficeProfile,
    clock: Clock,
    *,
    stationery: Stationery | None = None,
    pen: Pen | None = None,
    upload_limits: UploadLimits = SHIPPED,
    hold_seconds: int = HOLD_SECONDS,
    strict: bool = False,
) -> Desk:
    """Bring the database to this schema and set the desk up."""
    async with database.transaction() as tx:
        if not await is_new(tx):  # what earlier programs left may be sealed on the way
            await database_key.unlock(tx, vault)
    await migrate(database)
    async with database.transaction() as tx:
        await database_key.keep_desk_id(tx, vault)
        await database_key.unlock(tx, vault)
    texts = texts_of(office, strict=strict)
    days = OfficeDays(await _kept_calendar(database, office))
    async with database.transaction() as tx:
        now = OfficeNow(await office_changes.in_force(tx, office))
    letters = stationery or shipped()
    return Desk(database, now, days, texts, clock, letters, pen, upload_limits, hold_seconds)


async def _kept_calendar(database: Database, office: OfficeProfile) -> WorkingCalendar:
    async with database.transaction() as tx:
        return await calendar_changes.kept(tx, load_calendar(office))


async def assemble(
    desk: Desk,
    wire: Wire,
    me: dict[str, Any],
    token: str,
    confinement: Confinement,
    *,
    hold: int = 30,
    clamd: str = "",
) -> Parts:
    """Build the loops for a desk and a connection to Telegram; `me` is the answer of getMe.

    `confinement` is how far the process that looks at files can be shut off on this machine.
    """
    async with desk.database.transaction() as tx:
        await desk_state.put_me(tx, me)
    arrived, queued = asyncio.Event(), asyncio.Event()
    application = build(token, me)
    handlers.register(application)
    await application.initialize()
    sender = Sender(desk, wire, queued)
    await sender.start()
    ticker = Ticker(desk, queued.set)
    files = Files(desk, wire, ticker.happened, Scanner(clamd) if clamd else None, confinement)
    return Parts(
        desk=desk,
        wire=wire,
        application=application,
        poller=Poller(desk, wire, arrived, hold=hold),
        worker=Worker(desk, application, wire, ticker.happened),
        sender=sender,
        files=files,
        ticker=ticker,
        arrived=arrived,
        queued=queued,
    )


def _make_folder(folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise ConfigError(
            f"DATA_DIR: the folder {folder} cannot be made ({error.strerror}); name one where the "
            "bot may write"
        ) from error


async def bind_group(desk: Desk, group_id: int | None) -> None:
    """Bind the desk to the group of the settings, if they did not name it before.

    One that has migrated since keeps its newer id; without a setting the group is bound by
    /pasang.
    """
    if group_id is None:
        return
    async with desk.turn() as turn:
        if await desk_state.get(turn.tx, desk_state.GROUP_SETTING) != str(group_id):
            await desk_state.put(turn.tx, desk_state.GROUP_SETTING, str(group_id))
            await group_moves.adopt(turn, group_id)


async def say_how_to_bind(desk: Desk, office: str = "") -> None:
    """Print the code that binds a desk without a group; the log, which others read, has it not.

    `office` is named where a process serves several.
    """
    async with desk.database.transaction() as tx:
        bound = await desk_state.group_id(tx)
        code = binding_codes.shown(await binding_codes.first(tx))
    if not bound:
        print(  # noqa: T201 - the operator reads it
            f"{office and f'{office}: '}No group is bound yet: type /pasang {code} in the "
            "officers' group, as its administrator.",
            flush=True,
        )


async def who_am_i(desk: Desk, wire: Wire) -> dict[str, Any]:
    """Return the answer of getMe, from an earlier start if Telegram cannot be reached now."""
    pause = 1.0
    while True:
        try:
            me: dict[str, Any] = await wire.call("getMe", read_timeout=10)
        except InvalidToken:
            raise ConfigError(
                "BOT_TOKEN: Telegram refuses it; ask @BotFather for it anew"
            ) from None
        except TelegramError as error:
            async with desk.database.transaction() as tx:
                stored = await desk_state.me(tx)
            if stored:
                return stored
            logger.warning("Telegram cannot be reached: %s; trying again", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)
        else:
            return me


@contextlib.asynccontextmanager
async def at_home(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Desk]:
    """Open what lies on this machine: database, key and profile."""
    office = load_profile(settings.office_profile)
    stationery = read(settings.letters_dir)
    with contextlib.suppress(PermissionError):  # whatever lets nobody in is named below
        must_match(settings)
    _make_folder(settings.data_dir)
    # The folder is locked first: of two desks that start at once, one makes the key.
    with lock_folder(settings.data_dir) as lock:
        read_vault = vault_for(settings)
        database = await open_database(settings.database_path, lock)
        try:
            if await schema_version(database) == 0:
                must_match(settings, empty=True)
            desk = await open_desk(
                database,
                read_vault,
                office,
                clock or SystemClock(),
                stationery=stationery,
                pen=settings.pen,
                upload_limits=settings.upload_limits,
                hold_seconds=settings.reply_hold_seconds,
            )
            bind_key(settings, read_vault, database.vault)
            await bind_group(desk, settings.officers_chat_id)
            yield desk
        finally:
            await database.close()
