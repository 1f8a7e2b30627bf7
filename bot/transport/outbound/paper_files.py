"""Make or fetch the file that a row of the outbox names, just before it is sent."""

from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256

from bot.actions.information_list import list_file
from bot.actions.objections import dispute_dossier
from bot.actions.privacy import data_export
from bot.actions.reports import register_files, statistics_picture, yearly_report
from bot.actions.welcome import handbook_sending
from bot.desk.turn import Desk
from bot.domain.desk_paper import Paper
from bot.domain.kept_file import KeptFile, Upload
from bot.errors import DeskError
from bot.letters import typesetting_process
from bot.letters.letter_kinds import LETTERS
from bot.letters.typesetting_process import TypesettingError
from bot.transport.bot_api import File
from bot.transport.shared_threads import PAPERS, apart
from storage import file_archive, uploads
from storage.vault import SealError

Maker = Callable[[], bytes]
"""A function that makes a file from data that was read before."""


class PaperError(DeskError):
    """A file cannot be made, and trying again would not help."""


async def make(desk: Desk, paper: Paper) -> File:
    """Return a paper's file; the same paper gives the same bytes.

    Its data is read first; the file is made in another thread, since that takes a while. Raises
    PaperError; StorageError or OSError if it cannot be made now.
    """
    prepare = _MAKERS.get(paper.kind)
    if prepare is None and paper.kind not in LETTERS:
        raise PaperError(f"nobody makes papers of the kind {paper.kind!r}")
    try:
        if prepare is None:
            return await apart(PAPERS, _letter, desk, paper)
        maker = await prepare(desk, paper)
        return File(paper.name, await apart(PAPERS, maker))
    except (TypesettingError, SealError, ValueError) as error:
        raise PaperError(
            f"the paper {paper.kind!r} cannot be made ({type(error).__name__})"
        ) from error


async def kept(desk: Desk, file: Upload | KeptFile) -> File:
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
    return File(file.name, body)


def digest(file: File) -> str:
    """Return the file's SHA-256 in hex."""
    return sha256(file.content).hexdigest()


def _letter(desk: Desk, paper: Paper) -> File:
    return File(paper.name, typesetting_process.drawn(paper, desk.stationery))


_MAKERS: Mapping[str, Callable[[Desk, Paper], Awaitable[Maker]]] = {
    handbook_sending.KIND: handbook_sending.prepared,
    list_file.KIND: list_file.prepared,
    list_file.POSTER: list_file.prepared_poster,
    register_files.KIND: register_files.prepared,
    statistics_picture.KIND: statistics_picture.prepared,
    yearly_report.KIND: yearly_report.prepared,
    data_export.KIND: data_export.prepared,
    dispute_dossier.KIND: dispute_dossier.prepared,
}
"""The functions that prepare each kind of paper, except letters."""
