"""Opens files in a process of its own, so that a hostile one cannot take the bot down."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Annotated, TypeVar, get_args

from pydantic import Field, TypeAdapter, ValidationError

import bot
from bot.domain.form_answers import FrozenModel
from bot.domain.words.hidden_finding import TOLD, Finding
from bot.uploads.cleaning_outcome import (
    LONGEST_CODE,
    MOST_TOLD,
    TELLS,
    CleanedFile,
    Reading,
    Reason,
    Task,
    UnfitFile,
)
from bot.uploads.file_cleaning import kind_by_head
from bot.uploads.file_kinds import RECORDINGS, WORDS, safe_name
from bot.uploads.list_reading import LAST_COLUMN, LAST_ROW, LONGEST_CELL, MOST_ANSWERED, ListRows
from bot.uploads.process_confinement import CANNOT_CONFINE, Confinement

LARGEST_LIST = 20_000_000
"""Bytes of a list, as many as Telegram lets a bot fetch."""
TIMEOUT = 40.0
"""Seconds to wait, also on a busy machine; the process may compute for twenty of them."""
KINDS = frozenset({"jpeg", "png", "pdf", "text", WORDS, "xlsx"})
"""What the process may call a file that it cleaned: it may be the file's by then."""
REASONS: frozenset[Reason] = frozenset(get_args(Reason))
Told = TypeVar("Told")


def found_confinement() -> Confinement:
    """Return how far a process can be confined here, found by a harmless trial."""
    try:
        verdict = clean_apart(b"Loket", "", Confinement.FILTERED)
    except OSError:
        return Confinement.LIMITED
    return Confinement.FILTERED if isinstance(verdict, CleanedFile) else Confinement.LIMITED


_Row = Annotated[
    tuple[Annotated[str, Field(max_length=LONGEST_CELL)], ...], Field(max_length=LAST_COLUMN)
]


class _Rows(FrozenModel):
    """The rows that the process may return for a list."""

    rows: Annotated[tuple[_Row, ...], Field(max_length=LAST_ROW)]
    beyond: int | None


_ROWS = TypeAdapter(_Rows)
_CODE: TypeAdapter[str] = TypeAdapter(
    Annotated[str, Field(pattern=r"^(?:[0-9A-F]{4}-[0-9A-F]{4})?$")]
)


def clean_apart(
    body: bytes, name: str, confinement: Confinement, *, words_do: bool = False
) -> CleanedFile | UnfitFile:
    """Clean a file in a process of its own; one that kills the process is unreadable.

    Of a text document nothing is left but its words, so it is unfit unless they do. It blocks:
    call it outside the event loop. Raises OSError if no process can be started, or it cannot be
    shut off.
    """
    kind = kind_by_head(body)
    if kind in RECORDINGS:
        return CleanedFile(kind, None, safe_name(name, kind))
    found = _asked(Task.CLEAN, body, confinement, lambda code, told: verdict_of(code, told, name))
    if isinstance(found, CleanedFile) and found.kind == WORDS and not words_do:
        return UnfitFile("document")
    return found


def read_list_apart(body: bytes, confinement: Confinement) -> ListRows | UnfitFile:
    """Return the rows of a person's list, or why it cannot be read.

    It blocks, and raises OSError, as clean_apart does.
    """
    if len(body) > LARGEST_LIST:
        return UnfitFile("too-large")
    return _asked(Task.READ_LIST, body, confinement, rows_in)


def _asked(
    task: Task, body: bytes, confinement: Confinement, read: Callable[[int, IO[bytes]], Reading]
) -> Reading | UnfitFile:
    """Give a file to a separate process; return what `read` makes of its exit and answer."""
    if kind_by_head(body) == "zip" and confinement is Confinement.LIMITED:
        return UnfitFile("unguarded")
    with _unnamed_file() as given, _unnamed_file() as answer:
        given.write(body)
        given.seek(0)
        try:
            code = subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-E", "-m", "bot.uploads", confinement, task],
                stdin=given,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=TIMEOUT,
                cwd=Path(bot.__file__).parent.parent,
                env={},
            ).returncode
        except subprocess.TimeoutExpired:
            code = -signal.SIGKILL
        answer.seek(0)
        return read(code, answer)


def verdict_of(code: int, answer: IO[bytes], name: str) -> CleanedFile | UnfitFile:
    """Return the verdict on a file from the exit code and the answer of its process.

    Its answer is read as from a stranger: the file may have taken it over. Raises OSError if the
    process could not be shut off, and so did not look.
    """
    word = _first_line(code, answer)
    if word in KINDS:
        return CleanedFile(word, answer.read(), safe_name(name, word))
    return word if isinstance(word, UnfitFile) else _unfit(word)


def look_apart(body: bytes, confinement: Confinement) -> tuple[Finding, ...] | UnfitFile:
    """Return the hidden content of a file, or why it cannot be determined.

    It blocks, and raises OSError, as clean_apart does.
    """
    if kind_by_head(body) in RECORDINGS:
        return ()
    return _asked(Task.LOOK, body, confinement, findings_in)


def code_apart(body: bytes, confinement: Confinement) -> str | UnfitFile:
    """Return the code of the record that a paper bears, "" if none, or why it cannot be read.

    It blocks, and raises OSError, as clean_apart does.
    """
    return _asked(Task.FIND_CODE, body, confinement, code_in_answer)


def code_in_answer(code: int, answer: IO[bytes]) -> str | UnfitFile:
    """Return the code of the record from a process's exit code and answer, which is not trusted.

    Raises OSError as verdict_of does.
    """
    return _told(code, answer, _CODE, LONGEST_CODE)


def findings_in(code: int, answer: IO[bytes]) -> tuple[Finding, ...] | UnfitFile:
    """Return the findings from a process's exit code and answer, which is not trusted.

    Raises OSError as verdict_of does.
    """
    return _told(code, answer, TOLD, MOST_TOLD)


def rows_in(code: int, answer: IO[bytes]) -> ListRows | UnfitFile:
    """Return the rows from a process's exit code and answer, which is not trusted.

    Raises OSError as verdict_of does.
    """
    told = _told(code, answer, _ROWS, MOST_ANSWERED)
    return told if isinstance(told, UnfitFile) else ListRows(told.rows, told.beyond)


def _told(code: int, answer: IO[bytes], told: TypeAdapter[Told], most: int) -> Told | UnfitFile:
    """Return the parsed JSON of an answer, which is not trusted."""
    word = _first_line(code, answer)
    if word != TELLS:
        return word if isinstance(word, UnfitFile) else _unfit(word)
    untrusted = answer.read(most + 1)
    try:
        if len(untrusted) <= most:
            return told.validate_json(untrusted)
    except ValidationError:
        pass
    return UnfitFile("unreadable", broke_out=True)


def _first_line(code: int, answer: IO[bytes]) -> str | UnfitFile:
    if code == CANNOT_CONFINE:
        raise OSError("the process that looks at files cannot be shut off")
    if code != os.EX_OK:
        return UnfitFile("unreadable", broke_out=code == -signal.SIGSYS)
    return answer.readline(100).decode("ascii", "replace").rstrip("\n")


def _unfit(word: str) -> UnfitFile:
    reason = next((reason for reason in REASONS if reason == word), None)
    return UnfitFile(reason or "unreadable", broke_out=reason is None)


def _unnamed_file() -> IO[bytes]:
    """Return a file without a name: in memory on Linux, so that nothing of it is left on a disk."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("upload"), "w+b")
    return tempfile.TemporaryFile()
