"""Make or fetch the file that a row of the outbox names, just before it is sent."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from hashlib import sha256

from bot.actions.privacy import data_export
from bot.actions.reports import register_files, statistics_picture, yearly_report
from bot.desk.turn import Desk
from bot.domain.desk_paper import Paper
from bot.domain.kept_file import KeptFile
from bot.domain.uploaded_file import Upload
from bot.errors import DeskError
from bot.letters import letter_signing, letter_typesetting
from bot.letters.letter_facts import LETTERS, Letter
from bot.texts import OFFICIAL
from bot.transport.bot_api import File
from storage import file_archive, uploads
from storage.vault import SealError

logger = logging.getLogger(__name__)

Maker = Callable[[], bytes]
"""A function that makes a file from data that was read before."""


class PaperError(DeskError):
    """A file cannot be made, and trying again would not help."""


async def make(desk: Desk, paper: Paper) -> File:
    """Return a paper's file; the same paper gives the same bytes. Raises PaperError, StorageError.

    Its data is read first; the file is made in another thread, since that takes milliseconds.
    """
    prepare = _MAKERS.get(paper.kind)
    if prepare is None and paper.kind not in LETTERS:
        raise PaperError(f"nobody makes papers of the kind {paper.kind!r}")
    try:
        if prepare is None:
            return await asyncio.to_thread(_letter, desk, paper)
        maker = await prepare(desk, paper.facts, paper.made_at)
        return File(paper.name, await asyncio.to_thread(maker))
    except (letter_typesetting.TypesettingError, SealError, ValueError) as error:
        raise PaperError(
            f"the paper {paper.kind!r} cannot be made ({type(error).__name__})"
        ) from error


async def kept(desk: Desk, file: Upload | KeptFile) -> File:
    """Return a person's file as it was cleaned, or an officer's as it came.

    Raises PaperError, StorageError.
    """
    bodies = file_archive if isinstance(file, KeptFile) else uploads
    try:
        async with desk.database.reading() as tx:
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
    """Typeset a letter, and sign it if the office does; an unsigned one claims no signature."""
    letter = LETTERS[paper.kind].model_validate_json(paper.facts)
    signature = letter_signing.signature_of(letter)
    if desk.pen is None or signature is None:
        return File(paper.name, _set(desk, paper, letter))
    try:
        key = letter_signing.opened(desk.pen)
        if not letter_signing.fits(key, letter.office.name, signature.name):
            return File(paper.name, _set(desk, paper, letter))
        for moment in (paper.made_at, desk.clock.now()):
            letter_signing.must_hold(key, moment)
        note = desk.texts.plain(OFFICIAL, "letter-signed", holder=key.holder)
        body = _set(desk, paper, letter_signing.noted(letter, signature, note))
        content = letter_signing.signed(body, key, paper.made_at)
        until = key.ends.date().isoformat()
        return File(paper.name, content, {"signed_by": key.holder, "signed_until": until})
    except letter_signing.UnsignableError as error:
        logger.error("a letter goes out unsigned: %s", error)  # noqa: TRY400 - its words say it all
        return File(paper.name, _set(desk, paper, letter), {"unsigned": str(error)})


def _set(desk: Desk, paper: Paper, letter: Letter) -> bytes:
    return letter_typesetting.pdf(letter, desk.stationery, paper.made_at)


_MAKERS: Mapping[str, Callable[[Desk, str, datetime], Awaitable[Maker]]] = {
    register_files.KIND: register_files.prepared,
    statistics_picture.KIND: statistics_picture.prepared,
    yearly_report.KIND: yearly_report.prepared,
    data_export.KIND: data_export.prepared,
}
"""The functions that prepare each kind of paper, except letters."""
