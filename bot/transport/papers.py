"""Make the file that a row of the outbox names, just before it is sent."""

from collections.abc import Callable
from hashlib import sha256

from bot.desk import Desk
from bot.errors import DeskError
from bot.letters import typesetting
from bot.letters.facts import LETTERS
from bot.transport.wire import File
from storage.papers import Paper


class PaperError(DeskError):
    """A file cannot be made: sending it again would not mend that."""


def make(desk: Desk, paper: Paper) -> File:
    """Return the file; the same paper gives the same bytes. Raises PaperError."""
    maker = _MAKERS.get(paper.kind)
    if maker is None:
        raise PaperError(f"nobody makes papers of the kind {paper.kind!r}")
    try:
        return File(paper.name, maker(desk, paper))
    except (typesetting.TypesettingError, ValueError) as error:
        raise PaperError(
            f"the paper {paper.kind!r} cannot be made ({type(error).__name__})"
        ) from error


def digest(file: File) -> str:
    """Return the file's SHA-256 in hex."""
    return sha256(file.content).hexdigest()


def _letter(desk: Desk, paper: Paper) -> bytes:
    letter = LETTERS[paper.kind].model_validate_json(paper.facts)
    return typesetting.pdf(letter, desk.stationery, paper.made_at)


_MAKERS: dict[str, Callable[[Desk, Paper], bytes]] = dict.fromkeys(LETTERS, _letter)
"""Who makes which kind of paper."""
