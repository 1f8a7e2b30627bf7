"""Cleans a file in a process of its own, so that a hostile one cannot take the bot down."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO, get_args

import bot
from bot.uploads.file_cleaning import kind_by_head
from bot.uploads.file_kinds import RECORDINGS
from bot.uploads.file_names import honest
from bot.uploads.process_confinement import CANNOT_CONFINE, Confinement
from bot.uploads.upload_verdict import Cleaned, Reason, Unfit

PATIENCE = 40.0
"""Seconds to wait, also on a busy machine; the process may compute for twenty of them."""
KINDS = frozenset({"jpeg", "png", "pdf", "text", "docx", "xlsx", "pptx", "odt", "ods", "odp"})
"""What the process may call a file that it cleaned: it may be the file's by then."""
REASONS: frozenset[Reason] = frozenset(get_args(Reason))


def found_confinement() -> Confinement:
    """Return how far a process can be shut off here, found by trying it with harmless words."""
    try:
        verdict = clean_apart(b"Loket", "", Confinement.FILTERED)
    except OSError:
        return Confinement.LIMITED
    return Confinement.FILTERED if isinstance(verdict, Cleaned) else Confinement.LIMITED


def clean_apart(body: bytes, name: str, confinement: Confinement) -> Cleaned | Unfit:
    """Clean a file; one that kills its process or takes too long is unreadable.

    It blocks: call it outside the event loop. Raises OSError if no process can be started, or
    it cannot be shut off.
    """
    kind = kind_by_head(body)
    if kind in RECORDINGS:
        return Cleaned(kind, None, honest(name, kind))
    if kind == "zip" and confinement is Confinement.LIMITED:
        return Unfit("unguarded")
    with _unnamed_file() as given, _unnamed_file() as answer:
        given.write(body)
        given.seek(0)
        try:
            code = subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-E", "-m", "bot.uploads", confinement],
                stdin=given,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=PATIENCE,
                cwd=Path(bot.__file__).parent.parent,
                env={},
            ).returncode
        except subprocess.TimeoutExpired:
            return Unfit("unreadable")
        answer.seek(0)
        return verdict_of(code, answer, name)


def verdict_of(code: int, answer: IO[bytes], name: str) -> Cleaned | Unfit:
    """Return what a process that ended with this code says of a file.

    Its answer is read as from a stranger: the file may have taken it over. Raises OSError if the
    process could not be shut off, and so did not look.
    """
    if code == CANNOT_CONFINE:
        raise OSError("the process that looks at files cannot be shut off")
    if code != os.EX_OK:
        return Unfit("unreadable", broke_out=code == -signal.SIGSYS)
    word = answer.readline(100).decode("ascii", "replace").rstrip("\n")
    if word in KINDS:
        return Cleaned(word, answer.read(), honest(name, word))
    reason = next((reason for reason in REASONS if reason == word), None)
    return Unfit(reason or "unreadable", broke_out=reason is None)


def _unnamed_file() -> IO[bytes]:
    """Return a file without a name: in memory on Linux, so that nothing of it is left on a disk."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("upload"), "w+b")
    return tempfile.TemporaryFile()
