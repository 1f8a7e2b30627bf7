"""Make or fetch the file that a row of the outbox names, just before it is sent."""

from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256

from bot.actions.disputes import dispute_dossier
from bot.actions.information_list import list_file_export
from bot.actions.privacy import data_export
from bot.actions.reports import register_files, yearly_report
from bot.actions.welcome import handbook_sending
from bot.desk.turn import Desk
from bot.domain.records.desk_paper import Paper
from bot.domain.records.kept_file import KeptFile, Upload
from bot.errors import DeskError
from bot.letters import typesetting_process
from bot.letters.letter_kinds import LETTERS
from bot.letters.typesetting_process import TypesettingError
from bot.transport.bot_api import UploadFile
from bot.transport.shared_threads import PAPERS, run_in_threads
from storage import file_archive, uploads
from storage.vault import SealError

Maker = Callable[[], bytes]
"""A function that makes a file from data that was read before."""


class PaperError(DeskError):
    """A file cannot be made, and trying again would not help."""


async def make(desk: Desk, paper: Paper) -> UploadFile:
    """Return a paper's file; the same paper gives the same bytes.

    Its data is read first; the file is made in another thread, since that takes a while. Raises
    PaperError; StorageError or OSError if it cannot be made now.
    """
    prepare = _MAKERS.get(paper.kind)
    if prepare is None and paper.kind not in LETTERS:
        raise PaperError(f"nobody makes papers of the kind {paper.kind!r}")
    try:
        if prepare is None:
            return await run_in_threads(PAPERS, _letter, desk, paper)
        maker = await prepare(desk, paper)
        return UploadFile(paper.name, await run_in_threads(PAPERS, maker))
    except (TypesettingError, SealError, ValueError) as error:
        raise PaperError(
            f"the paper {paper.kind!r} cannot be made ({type(error).__name__})"
        ) from error


async def stored_file(desk: Desk, file: Upload | KeptFile) -> UploadFile:
    """Return a person's file as it was cleaned, or an officer's as it came.

    Raises PaperError, StorageError.
    """
    bodies = file_archive if isinstance(file, KeptFile) else uploads
    try:
        async with desk.database.snapshot() as tx:
            body = await bodies.body(tx, file.id)
    except SealError as error:
        raise PaperError("a file does not open") from error
    if body is None:
        raise PaperError("a file was deleted meanwhile")
    return UploadFile(file.name, body)


def sha256_of(file: UploadFile) -> str:
    """Return the file's SHA-256 in hex."""
    return sha256(file.content).hexdigest()


def _letter(desk: Desk, paper: Paper) -> UploadFile:
    return UploadFile(paper.name, typesetting_process.drawn(paper, desk.stationery))


_MAKERS: Mapping[str, Callable[[Desk, Paper], Awaitable[Maker]]] = {
    handbook_sending.KIND: handbook_sending.prepare_file,
    list_file_export.KIND: list_file_export.prepare_file,
    register_files.KIND: register_files.prepare_file,
    yearly_report.KIND: yearly_report.prepare_file,
    data_export.KIND: data_export.prepare_file,
    dispute_dossier.KIND: dispute_dossier.prepare_file,
}
"""The functions that prepare each kind of paper, except letters."""
