"""Fetch files: those of persons are checked and cleaned, those of officers kept as they are.

Files of who is forgotten are deleted here too.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from telegram.error import BadRequest, TelegramError

from bot.actions.answers import answer_correction, answer_sending, redacted_copies
from bot.actions.conversation import reply_line
from bot.actions.delivery import citizen_files, kept_files
from bot.actions.exemptions import classification_decrees
from bot.actions.group import appointment_entry
from bot.actions.information_list import entry_pages, list_file_import
from bot.actions.privacy import data_erasure
from bot.actions.submissions import paper_signing
from bot.desk import rounds
from bot.desk.rounds import Failure, Ids
from bot.desk.turn import Desk, Turn
from bot.domain.message import LARGEST_FETCHED
from bot.domain.records.kept_file import LEAVING, KeptAbout, KeptFile, Upload
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.errors import StorageError, require
from bot.transport.bot_api import BotClient
from bot.transport.log_setup import OFFICE, cause_in_words
from bot.transport.process_counters import FILE_COUNTS
from bot.transport.shared_threads import FILE_CHECKS, run_in_threads
from bot.transport.supervision import wait_or_wake
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.isolated_process import clean_apart, look_apart, read_list_apart
from bot.uploads.process_confinement import Confinement
from storage import cases, file_archive, uploads

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 30
"""Attempts, over some hours, after which a file that cannot be fetched is given up."""
MOST_ATTEMPTS_TO_KEEP = 60
"""Attempts, over two days, after which a file of an officer is given up."""
MOST_REFUSALS = 5
"""Attempts, over half a minute, if Telegram refuses: it says the same of lost and of late files."""
LONGEST_PAUSE = timedelta(minutes=5)
BETWEEN_LOOKS, LONGEST_LOOK = 10.0, 160.0
"""Seconds after which files are looked for that failed earlier and are due again: twice as many
each time that there are none, up to the longest."""
FETCHING = 120.0
"""Seconds that fetching a file may take: twenty megabytes on a slow line."""

Record = Callable[[Turn], Awaitable[None]]
SCANNED = {
    KeptAbout.DECREE: appointment_entry.check_scan,
    KeptAbout.SIGNATURE: paper_signing.check_scan,
    KeptAbout.EXEMPTION: classification_decrees.keep_decree_file,
}
"""Files on which an act rests, so that they must open, and what records whether they did."""


@dataclass(frozen=True)
class _Queue:
    """A queue of files; each is loaded by its id after its attempt has been counted."""

    matter: str
    due: Ids
    take: Callable[[int], Awaitable[Record]]
    end: Callable[[int], Awaitable[Record]]
    """What is done at last with a file at which no attempt came to an end."""
    park: Callable[[Turn, int], Awaitable[None]]
    """Lays a file aside, by its id alone, of which even that cannot be done, and says so."""


async def _of_officers(turn: Turn) -> Sequence[int]:
    return await file_archive.due(turn.tx, turn.now)


async def _of_persons(turn: Turn) -> Sequence[int]:
    return await uploads.due(turn.tx, turn.now)


async def _store_read(turn: Turn, file: KeptFile, body: bytes, hides: Sequence[Finding]) -> None:
    """Keep the bytes of a file, and name what it hides in the line of the reply that it is of."""
    await kept_files.store_fetched(turn, file, body, hides)
    await reply_line.redraw_for_file(turn, file.id)


def _lost(file: KeptFile) -> Record:
    """Return a function that records that an officer's file is lost."""
    if file.about is KeptAbout.LIST_FILE:
        return lambda turn: list_file_import.report_list_file(turn, file, UnfitFile("gone"))
    if file.bare_of is not None:
        return lambda turn: redacted_copies.put_copy_in_place(turn, file, UnfitFile("gone"), ())
    if file.about in SCANNED:
        return lambda turn: SCANNED[file.about](turn, file, None, UnfitFile("gone"))
    return lambda turn: kept_files.record_lost_file(turn, file)


class FileProcessor:
    """Takes one file after the other; messages with a file wait in the outbox meanwhile."""

    def __init__(
        self,
        desk: Desk,
        client: BotClient,
        settled: Callable[[], None],
        confinement: Confinement,
    ) -> None:
        self._desk = desk
        self._client = client
        self._settled = settled
        self._confinement = confinement
        self._queues = (
            _Queue("kept-files", _of_officers, self._keep, self._give_up_keeping, kept_files.park),
            _Queue(
                "files",
                _of_persons,
                self._check,
                self._give_up_checking,
                citizen_files.park_upload,
            ),
        )
        self.alive_at = desk.clock.monotonic()

    async def once(self) -> bool:
        """Handle the next file of each queue, and erase people; say whether there was any."""
        taken = [await self._take_next(queue) for queue in self._queues]
        forgotten = await data_erasure.ERASE_PEOPLE(self._desk, self._desk.clock.now())
        if forgotten:
            self._settled()
        return any(taken) or forgotten > 0

    async def _take_next(self, queue: _Queue) -> bool:
        """Handle the next file of a queue, if any; failed ones wait and block no others."""

        async def take(row: int) -> None:
            await self._record(await queue.take(row))

        async def end(row: int) -> None:
            await self._record(await queue.end(row))

        async def lay_aside(row: int) -> None:
            ended = await rounds.attempt(f"the end of {queue.matter} {row}", partial(end, row))
            if isinstance(ended, Failure):
                await self._record(lambda turn: queue.park(turn, row))

        return await rounds.run_next_counted(self._desk, queue.matter, queue.due, take, lay_aside)

    async def _record(self, record: Record) -> None:
        async with self._desk.turn() as turn:
            await record(turn)
        self._settled()

    async def _keep(self, row: int) -> Record:
        """Fetch a file that an officer sent, and return the function that keeps it."""
        file = await self._kept_file(row)
        bare_of = file.bare_of
        record = await (self._kept(file) if bare_of is None else self._bare(file, bare_of))

        async def recorded(turn: Turn) -> None:
            await record(turn)
            if file.case_id is not None:
                await answer_sending.send_waiting_letter(turn, file.case_id)
                await answer_correction.send_waiting_letters(turn, file.case_id)

        return recorded

    async def _give_up_keeping(self, row: int) -> Record:
        file = await self._kept_file(row)
        logger.error("the desk ended at every look at a file", extra={"file": row})
        return _lost(file)

    async def _kept_file(self, row: int) -> KeptFile:
        async with self._desk.database.transaction() as tx:
            return require(await file_archive.get(tx, row), "kept-file-gone")

    async def _check(self, row: int) -> Record:
        """Check a person's file, and return the function that records the result."""
        upload = await self._begun(row)
        try:
            verdict = await self._judged(upload)
        except (TelegramError, OSError) as error:
            most = MOST_REFUSALS if isinstance(error, BadRequest) else MOST_ATTEMPTS
            if upload.attempts + 1 < most:
                facts = {"upload": row, "case": await self._number(upload.origin.case_id)}
                logger.warning(
                    "a file cannot be looked at yet: %s", cause_in_words(error), extra=facts
                )
                return lambda turn: citizen_files.postpone_check(turn, upload, LONGEST_PAUSE)
            verdict = UnfitFile("gone")
        return self._recording(upload, verdict)

    async def _give_up_checking(self, row: int) -> Record:
        logger.error("the desk ended at every look at a file", extra={"upload": row})
        return self._recording(await self._begun(row), UnfitFile("unreadable"))

    async def _begun(self, row: int) -> Upload:
        async with self._desk.database.transaction() as tx:
            found = await uploads.look(tx, row, self._desk.clock.now())
            return require(found, "kept-file-gone")

    async def _number(self, case_id: int | None) -> str | None:
        async with self._desk.database.transaction() as tx:
            return await cases.number_of(tx, case_id) if case_id else None

    async def _kept(self, file: KeptFile) -> Record:
        """Fetch an officer's file, and return the function that records the result.

        It is kept uncleaned, since what was handed over has this very hash. What everybody may get
        is cleaned first; a scan on which an act rests must only open as one.
        """
        try:
            if file.about is KeptAbout.LIST_ENTRY or file.about in SCANNED:
                opened = self._scanned if file.about in SCANNED else self._published
                return await opened(file)
            body = await self._fetched(file.file_id)
        except (TelegramError, OSError) as error:
            facts = {"file": file.id, "case": await self._number(file.case_id)}
            logger.warning(
                "an officer's file is not kept yet: %s", cause_in_words(error), extra=facts
            )
            most = MOST_REFUSALS if isinstance(error, BadRequest) else MOST_ATTEMPTS_TO_KEEP
            if file.attempts + 1 < most:
                return lambda turn: kept_files.postpone_fetch(turn, file)
            return _lost(file)
        if body is None:
            return lambda turn: kept_files.ask_original_place(turn, file)
        if file.about is KeptAbout.LIST_FILE:
            found = await run_in_threads(FILE_CHECKS, read_list_apart, body, self._confinement)
            return lambda turn: list_file_import.report_list_file(turn, file, found)
        hides = await self._found(file, body)
        return lambda turn: _store_read(turn, file, body, hides)

    async def _bare(self, file: KeptFile, original: int) -> Record:
        """Make a copy of a file without hidden content; return a function that records it."""
        async with self._desk.database.transaction() as tx:
            body = await file_archive.body(tx, original)
        if body is None:
            return _lost(file)
        copy = await self._opened(file, body)
        left = copy.body if isinstance(copy, CleanedFile) else None
        found = await self._found(file, left) if left is not None else ()
        return lambda turn: redacted_copies.put_copy_in_place(turn, file, copy, found)

    async def _found(self, file: KeptFile, body: bytes) -> tuple[Finding, ...]:
        """Return what a file that may leave the office hides, or that nobody can tell."""
        if file.about not in LEAVING:
            return ()
        try:
            found = await run_in_threads(FILE_CHECKS, look_apart, body, self._confinement)
        except OSError as error:  # what is kept does not depend on it
            logger.warning("nothing can be looked for in a file: %s", error)
            found = UnfitFile("unguarded")
        if isinstance(found, UnfitFile):
            return (Finding(kind=HidingKind.UNREAD, where=found.reason),)
        return found

    async def _published(self, file: KeptFile) -> Record:
        """Clean a file for the public, and return the function that records the result."""
        body = await self._fetched(file.file_id)
        if body is None:
            return lambda turn: kept_files.ask_original_place(turn, file)
        verdict = await self._opened(file, body)
        if isinstance(verdict, UnfitFile):
            reason = verdict.reason
            return lambda turn: kept_files.report_unfit_file(turn, file, reason)
        name, clean = verdict.name, verdict.body
        if clean is None:  # sound and film go as they are, with whatever they hold
            return lambda turn: kept_files.report_unfit_file(turn, file, "kind")
        found = await self._found(file, clean)
        return lambda turn: entry_pages.store_cleaned(turn, file, name, clean, found)

    async def _scanned(self, file: KeptFile) -> Record:
        """Open a scan on which an act rests, and return the function that records the result."""
        body = await self._fetched(file.file_id)
        found = await self._opened(file, body)
        return lambda turn: SCANNED[file.about](turn, file, body, found)

    async def _opened(self, file: KeptFile, body: bytes | None) -> CleanedFile | UnfitFile:
        """Open and clean an officer's file in a separate process; no body means too large."""
        if body is None:
            return UnfitFile("too-large")
        limits = self._confinement
        return await run_in_threads(FILE_CHECKS, clean_apart, body, file.name, limits)

    async def run(self) -> None:
        """Check files for ever."""
        pause = BETWEEN_LOOKS
        while True:
            self._desk.files_waiting.clear()
            self.alive_at = self._desk.clock.monotonic()
            try:
                busy = await self.once()
            except StorageError:  # the database says so itself, once
                busy = False
            if not busy:
                await wait_or_wake(self._desk.files_waiting, pause)
            pause = BETWEEN_LOOKS if busy else min(pause * 2, LONGEST_LOOK)

    def _recording(self, upload: Upload, verdict: CleanedFile | UnfitFile | None) -> Record:
        """Count the result of a check, and return a function that records it."""
        if isinstance(verdict, UnfitFile):
            if verdict.broke_out:
                logger.error(
                    "a file tried to break out of its process", extra={"upload": upload.id}
                )
            FILE_COUNTS[OFFICE.get(), "broke-out" if verdict.broke_out else verdict.reason] += 1
            return lambda turn: citizen_files.reject_upload(turn, upload, verdict)
        FILE_COUNTS[OFFICE.get(), "clean" if verdict else "unchecked"] += 1
        if isinstance(verdict, CleanedFile):
            return lambda turn: citizen_files.accept_upload(turn, upload, verdict)
        return lambda turn: citizen_files.leave_large_upload(turn, upload)

    async def _judged(self, upload: Upload) -> CleanedFile | UnfitFile | None:
        """Return the cleaned file, or why it is unfit; None if it is too large to be fetched."""
        body = await self._fetched(upload.file_id)
        if body is None:
            return None
        words_do = upload.origin.purpose != "identity"
        return await run_in_threads(
            FILE_CHECKS, clean_apart, body, upload.name, self._confinement, words_do=words_do
        )

    async def _fetched(self, file_id: str) -> bytes | None:
        """Return a file's bytes; None if it is too large to be fetched."""
        try:
            found = await self._client.call("getFile", {"file_id": file_id})
        except BadRequest as error:
            if "too big" in error.message:
                return None
            raise
        if found.get("file_size", 0) > LARGEST_FETCHED:
            return None
        return await self._client.download(found["file_path"], read_timeout=FETCHING)
