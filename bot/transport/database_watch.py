"""Watch over an open database: whether it can be written, and is still the file at its path.

What is wrong with it leaves at once and without a row, since no row can be written.
"""

import contextlib
import logging
import tempfile
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot import backup_archive
from bot.backup_archive import BackupTarget
from bot.desk.turn import Desk
from bot.errors import DataGoneError, DeskError, StorageError
from bot.texts import OFFICIAL, load_sources
from bot.transport.bot_api import BotClient
from bot.transport.log_setup import cause_in_words
from bot.transport.shared_threads import BACKUPS, run_in_threads
from storage import desk_state, people
from storage.database import Tx, open_snapshot
from storage.desk_folder import make_folder

logger = logging.getLogger(__name__)

LOOK_EVERY = 10.0
"""Seconds between two looks: what people write meanwhile is in the copy that is saved."""
LASTS = 10.0
"""Seconds for which the database must not work until the administrators hear of it."""
STEADY = 40.0
"""Seconds without a failure after which it works again: the poller waits up to 30 between two."""
CAUSES = ("full", "readonly")
"""Words of SQLite's reasons that the administrators hear in their own language."""
MEMORY = Path("/dev/shm")  # noqa: S108 - no disk, where no folder of the desk is left
WORKSHOP = ".saving-"


async def tell_administrators(
    reading: AbstractAsyncContextManager[Tx], client: BotClient, text_id: str, **values: object
) -> None:
    """Write to the administrators in private, or if none can be, to the group; without a row.

    As far as database and Telegram can be reached.
    """
    try:
        async with reading as tx:
            known = await people.administrators_in_private(tx)
            group_id = await desk_state.group_id(tx)
        text, _ = load_sources(OFFICIAL).fill(text_id, values)
        for chat in [one.telegram_id for one in known] or filter(None, [group_id]):
            call = {"chat_id": chat, "text": text}
            await client.call("sendMessage", call, read_timeout=10)
    except Exception as error:  # noqa: BLE001 - whatever is wrong may stand in the way here
        logger.warning("the administrators could not be told: %s", cause_in_words(error))


class DatabaseWatch:
    """Says once that the database cannot be written, and that it can again; ends a desk without."""

    def __init__(self, desk: Desk, client: BotClient, data: Path, safe: BackupTarget) -> None:
        self._desk = desk
        self._client = client
        self._data = data
        self._safe = safe
        self._failures = 0
        """How many failures of the database were seen."""
        self._since: float | None = None
        self._failed_at = 0.0
        self._told = ""
        """The text that the administrators had last, as long as it holds."""

    async def once(self) -> None:
        """Look once. Raises DataGoneError if the desk has lost its file."""
        if not self._desk.database.is_in_place:
            await self._leave()
        elif self._desk.database.trouble:
            await self._look_at_trouble()

    async def _look_at_trouble(self) -> None:
        database, now = self._desk.database, self._desk.clock.monotonic()
        with contextlib.suppress(StorageError):  # it is counted
            async with database.transaction() as tx:
                await desk_state.put_instant(tx, "looked_after_at", self._desk.clock.now())
        if self._since is None:
            self._since = now
        if database.failures > self._failures:
            self._failures, self._failed_at = database.failures, now
            if now - self._since >= LASTS:
                cause = next((word for word in CAUSES if word in database.trouble), "other")
                await self._tell("database-stuck", cause=cause)
        elif now - self._failed_at >= STEADY:
            lasted = timedelta(seconds=round(self._failed_at - self._since))
            logger.warning("the database works again: it did not for %s (h:mm:ss)", lasted)
            database.trouble, self._since = "", None
            if self._told:
                await self._tell("database-works")
            self._told = ""

    async def _tell(self, text_id: str, **values: object) -> None:
        if text_id != self._told:
            self._told = text_id
            reading = self._desk.database.transaction(looks=True)
            await tell_administrators(reading, self._client, text_id, **values)

    async def _leave(self) -> None:
        """End the desk, once what the open file holds is saved, unless it lies elsewhere now.

        As long as it cannot be saved the desk goes on: nothing else has what it holds.
        """
        if self._desk.database.was_moved:
            await self._tell("desk-moved", folder=str(self._data))
            raise DataGoneError(
                f"DATA_DIR: {self._data} was moved while the desk was open, and holds all of it. "
                "Put it back, or name its new place"
            )
        why = ""
        for ground in (self._data, MEMORY):
            try:
                saved = await self._save(ground)
            except (DeskError, OSError) as error:
                why = why or cause_in_words(error)
                continue
            raise DataGoneError(
                f"DATA_DIR: the database in {self._data} was deleted or replaced while the desk "
                f"was open. What it held is saved in {saved}: restore that (loket restore)"
            )
        trouble = f"the database's file is gone, and what it held cannot be saved: {why}"
        if self._told != "desk-unsaved":
            logger.error(trouble)
        self._desk.database.trouble = trouble
        await self._tell("desk-unsaved")

    async def _save(self, ground: Path) -> Path:
        """Save a backup of what the open file holds, and say where; from then on nothing is taken.

        Without a key that is in the desk's own folder. Raises DeskError or OSError.
        """
        make_folder(ground)
        beside = replace(self._safe, folder=self._data, target_is_encrypted=True)
        with tempfile.TemporaryDirectory(dir=ground, prefix=WORKSHOP) as workshop:
            copy, now = Path(workshop, backup_archive.DATABASE), self._desk.clock.now()
            data = self._data if ground == self._data else Path(workshop)
            async with self._desk.database.copied(copy):
                make = partial(backup_archive.make, data, now=now, database=copy)
                try:
                    saved = await run_in_threads(BACKUPS, make, self._safe)
                except DeskError as error:
                    logger.warning("%s", cause_in_words(error))
                    saved = await run_in_threads(BACKUPS, make, beside)
                found = open_snapshot(copy)
                await tell_administrators(found, self._client, "desk-gone", place=str(saved))
        return saved
