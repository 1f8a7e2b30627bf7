"""Fetch files: those of persons are checked and cleaned, those of officers kept as they are.

Files of who is forgotten are deleted here too.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram.error import BadRequest, TelegramError

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.delivery import incoming_files, kept_files
from bot.actions.information_list import dropped_list, entry_files
from bot.actions.privacy import data_erasure
from bot.desk.turn import Desk, Turn
from bot.domain.kept_file import KeptAbout, KeptFile
from bot.domain.message import LARGEST_FETCHED
from bot.domain.uploaded_file import Upload
from bot.errors import StorageError
from bot.transport.bot_api import Wire
from bot.transport.log_setup import OFFICE
from bot.transport.shared_threads import FILE_LOOKS, apart
from bot.transport.supervision import rest
from bot.transport.tallies import FILES
from bot.uploads.isolated_process import clean_apart
from bot.uploads.process_confinement import Confinement
from bot.uploads.upload_verdict import Cleaned, Unfit
from storage import file_archive, uploads

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 30
"""Attempts, over some hours, after which a file that cannot be fetched is given up."""
MOST_ATTEMPTS_TO_KEEP = 60
"""Attempts, over two days, after which a file of an officer is given up."""
MOST_REFUSALS = 5
"""Attempts, over half a minute, if Telegram refuses: it says the same of lost and of late files."""
MOST_LOOKS = 3
"""Looks that begin and never end, since the desk ends with them, until a file is given up."""
LONGEST_PAUSE = timedelta(minutes=5)
BETWEEN_LOOKS, LONGEST_LOOK = 10.0, 160.0
"""Seconds after which files are looked for that failed earlier and are due again: twice as many
each time that there are none, up to the longest."""
FETCHING = 120.0
"""Seconds that fetching a file may take: twenty megabytes on a slow line."""

Record = Callable[[Turn], Awaitable[None]]


class Files:
    """Takes one file after the other; messages with a file wait in the outbox meanwhile."""

    def __init__(
        self,
        desk: Desk,
        wire: Wire,
        settled: Callable[[], None],
        confinement: Confinement,
    ) -> None:
        self._desk = desk
        self._wire = wire
        self._settled = settled
        self._confinement = confinement
        self.alive_at = desk.clock.monotonic()

    async def once(self) -> bool:
        """Keep the next file of an officer, and check the next of a person, if there are any."""
        kept = await self._keep_next()
        return await self._check_next() or kept

    async def _check_next(self) -> bool:
        """Check the next file, or forget a piece of somebody; say whether there was anything."""
        async with self._desk.turn() as turn:
            if await data_erasure.forget_step(turn):
                return True
            upload = await uploads.next_one(turn.tx, turn.now)
        if upload is None:
            return False
        await self._record(await self._look_at(upload))
        return True

    async def _keep_next(self) -> bool:
        """Fetch the next file that an officer sent, and keep it; say whether there was one."""
        async with self._desk.database.transaction() as tx:
            file = await file_archive.next_one(tx, self._desk.clock.now())
        if file is None:
            return False
        record = await self._kept(file)

        async def recorded(turn: Turn) -> None:
            await record(turn)
            if file.case_id is not None:
                await answer_sending.files_kept(turn, file.case_id)
                await answer_correction.files_kept(turn, file.case_id)

        await self._record(recorded)
        return True

    async def _record(self, record: Record) -> None:
        async with self._desk.turn() as turn:
            await record(turn)
        self._settled()

    async def _kept(self, file: KeptFile) -> Record:
        """Fetch an officer's file, and return the function that records the result.

        Nobody opens it here, so it is not cleaned: what was handed over has this very hash. What
        everybody may get is cleaned first.
        """
        try:
            if file.about is KeptAbout.LIST_ENTRY:
                return await self._published(file)
            body = await self._fetched(file.file_id)
        except (TelegramError, OSError) as error:
            logger.warning("an officer's file is not kept yet: %s", type(error).__name__)
            most = MOST_REFUSALS if isinstance(error, BadRequest) else MOST_ATTEMPTS_TO_KEEP
            if file.attempts + 1 < most:
                return lambda turn: kept_files.later(turn, file)
            return lambda turn: kept_files.lost(turn, file)
        if body is None:
            return lambda turn: kept_files.too_large(turn, file)
        if file.about is KeptAbout.LIST_FILE:
            reading = await asyncio.to_thread(dropped_list.read, body)
            return lambda turn: dropped_list.tell(turn, file, reading)
        return lambda turn: kept_files.fetched(turn, file, body)

    async def _published(self, file: KeptFile) -> Record:
        """Clean a file for the public, and return the function that records the result."""
        body = await self._fetched(file.file_id)
        if body is None:
            return lambda turn: kept_files.too_large(turn, file)
        verdict = await apart(FILE_LOOKS, clean_apart, body, file.name, self._confinement)
        if isinstance(verdict, Unfit):
            reason = verdict.reason
            return lambda turn: kept_files.unfit(turn, file, reason)
        name, clean = verdict.name, verdict.body
        if clean is None:  # sound and film go as they are, with whatever they hold
            return lambda turn: kept_files.unfit(turn, file, "kind")
        return lambda turn: entry_files.cleaned(turn, file, name, clean)

    async def run(self) -> None:
        """Check files for ever."""
        pause = BETWEEN_LOOKS
        while True:
            self._desk.files_wait.clear()
            self.alive_at = self._desk.clock.monotonic()
            try:
                busy = await self.once()
            except StorageError:
                logger.exception("files wait: the database cannot work")
                busy = False
            if not busy:
                await rest(self._desk.files_wait, pause)
            pause = BETWEEN_LOOKS if busy else min(pause * 2, LONGEST_LOOK)

    async def _look_at(self, upload: Upload) -> Record:
        """Check a file, and return the function that records the result."""
        try:
            verdict = await self._judged(upload)
        except (TelegramError, OSError) as error:
            most = MOST_REFUSALS if isinstance(error, BadRequest) else MOST_ATTEMPTS
            if upload.attempts + 1 < most:
                logger.warning("a file cannot be looked at yet: %s", type(error).__name__)
                return lambda turn: incoming_files.later(turn, upload, LONGEST_PAUSE)
            verdict = Unfit("gone")
        except StorageError:
            raise
        except Exception:  # one file that breaks the check must not stop the others
            logger.exception("a file cannot be looked at", extra={"upload": upload.id})
            verdict = Unfit("unreadable")
        return self._recording(upload, verdict)

    def _recording(self, upload: Upload, verdict: Cleaned | Unfit | None) -> Record:
        """Count what became of a file, and return the function that records it."""
        if isinstance(verdict, Unfit):
            if verdict.broke_out:
                logger.error(
                    "a file tried to break out of its process", extra={"upload": upload.id}
                )
            FILES[OFFICE.get(), "broke-out" if verdict.broke_out else verdict.reason] += 1
            return lambda turn: incoming_files.refused(turn, upload, verdict)
        FILES[OFFICE.get(), "clean" if verdict else "unchecked"] += 1
        if isinstance(verdict, Cleaned):
            return lambda turn: incoming_files.passed(turn, upload, verdict)
        return lambda turn: incoming_files.too_large(turn, upload)

    async def _judged(self, upload: Upload) -> Cleaned | Unfit | None:
        """Return the cleaned file, or why it is unfit; None if it is too large to be fetched."""
        body = await self._fetched(upload.file_id)
        if body is None:
            return None
        async with self._desk.database.transaction() as tx:
            looks = await uploads.count_look(tx, upload.id)
        if looks > MOST_LOOKS:
            logger.error("the desk ended at every look at a file", extra={"upload": upload.id})
            return Unfit("unreadable")
        return await apart(FILE_LOOKS, clean_apart, body, upload.name, self._confinement)

    async def _fetched(self, file_id: str) -> bytes | None:
        """Return a file's bytes; None if it is too large to be fetched."""
        try:
            found = await self._wire.call("getFile", {"file_id": file_id})
        except BadRequest as error:
            if "too big" in error.message:
                return None
            raise
        if found.get("file_size", 0) > LARGEST_FETCHED:
            return None
        return await self._wire.fetch(found["file_path"], read_timeout=FETCHING)
