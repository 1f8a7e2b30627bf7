"""The check of files that are said to have left a desk: whether each is what left."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from bot.domain.records.desk_paper import LeftFile
from bot.error_texts import os_errors_named
from bot.settings import Settings
from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.isolated_process import code_apart, found_confinement
from storage import papers
from storage.database import Tx, open_snapshot


@dataclass(frozen=True)
class CheckedFile:
    """A file, and what the record says of it: `left` is the file that it is, or claims to be."""

    file: Path
    verdict: Literal["genuine", "altered", "unknown"]
    left: LeftFile | None = None


async def check_files(settings: Settings, files: Iterable[Path]) -> list[CheckedFile]:
    """Look in the record for each file. Raises ConfigError or StorageError."""
    with_bodies = [(file, _content(file)) for file in files]
    async with open_snapshot(settings.existing_database()) as tx:
        return [await _checked(tx, file, body) for file, body in with_bodies]


def _content(file: Path) -> bytes:
    with os_errors_named("unreadable", path=file):
        return file.read_bytes()


async def _checked(tx: Tx, file: Path, body: bytes) -> CheckedFile:
    if left := await papers.file_of(tx, sha256(body).hexdigest()):
        return CheckedFile(file, "genuine", left)
    code = code_apart(body, found_confinement())
    if isinstance(code, UnfitFile) or not code:
        return CheckedFile(file, "unknown")
    claimed = await papers.file_bearing(tx, code)
    return CheckedFile(file, "altered" if claimed else "unknown", claimed)
