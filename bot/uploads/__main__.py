"""Open one file in a process of its own: `python -m bot.uploads CONFINEMENT TASK`, bytes to bytes.

Hostile bytes meet a decoder only here, after the process has shut itself off: it can compute, and
write its answer into a descriptor that was open before. The first line of the answer is the kind
of what is left, that JSON follows, or why the file is unfit.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict

from bot.domain.words.hidden_finding import TOLD
from bot.uploads.cleaning_outcome import (
    LONGEST_CODE,
    MOST_TOLD,
    TELLS,
    CleanedFile,
    Task,
    UnfitFile,
)
from bot.uploads.file_cleaning import LARGEST_SENT, clean, load_decoder
from bot.uploads.list_reading import MOST_ANSWERED, list_rows
from bot.uploads.process_confinement import CANNOT_CONFINE, Confinement, confine

MOST_WRITTEN = {
    Task.CLEAN: LARGEST_SENT + 100,
    Task.READ_LIST: MOST_ANSWERED + 100,
    Task.LOOK: MOST_TOLD + 100,
    Task.FIND_CODE: LONGEST_CODE + 100,
}
"""Bytes of an answer, with its first line."""


def main() -> None:
    """Read a file from standard input, do the task, and write the answer to standard output."""
    confinement, task = Confinement(sys.argv[1]), Task(sys.argv[2])
    with open(0, "rb") as given:
        body = given.read()
    load_decoder(body)
    act = _ACTS[task]()
    answer = sys.stdout.buffer
    try:
        confine(confinement, MOST_WRITTEN[task])
    except OSError:
        os._exit(CANNOT_CONFINE)
    word, rest = act(body)
    answer.write(f"{word}\n".encode() + rest)
    answer.flush()
    os._exit(os.EX_OK)  # nothing is tidied up: that would try calls that are forbidden now


def _cleaned(body: bytes) -> tuple[str, bytes]:
    verdict = clean(body, "")
    if isinstance(verdict, CleanedFile):
        return verdict.kind, verdict.body or b""
    return verdict.reason, b""


def _read(body: bytes) -> tuple[str, bytes]:
    found = list_rows(body)
    if isinstance(found, UnfitFile):
        return found.reason, b""
    return _told(json.dumps(asdict(found)).encode(), MOST_ANSWERED)


def _told(said: bytes, most: int) -> tuple[str, bytes]:
    return (TELLS, said) if len(said) <= most else ("too-large", b"")


def _look() -> Callable[[bytes], tuple[str, bytes]]:
    """Return the function that finds hidden content; cleaning does not need all its imports."""
    from bot.uploads import hidden_content, picture_cleaning  # noqa: PLC0415 - dear to import

    picture_cleaning.load_plugins()

    def looked(body: bytes) -> tuple[str, bytes]:
        found = hidden_content.find_hidden(body)
        if isinstance(found, UnfitFile):
            return found.reason, b""
        return _told(TOLD.dump_json(found), MOST_TOLD)

    return looked


def _find_code() -> Callable[[bytes], tuple[str, bytes]]:
    """Return the function that finds the code of the record; cleaning does not need its imports."""
    from bot.uploads import record_code  # noqa: PLC0415 - dear to import

    def found(body: bytes) -> tuple[str, bytes]:
        code = record_code.code_in(body)
        if isinstance(code, UnfitFile):
            return code.reason, b""
        return TELLS, json.dumps(code).encode()

    return found


_ACTS: dict[Task, Callable[[], Callable[[bytes], tuple[str, bytes]]]] = {
    Task.CLEAN: lambda: _cleaned,
    Task.READ_LIST: lambda: _read,
    Task.LOOK: _look,
    Task.FIND_CODE: _find_code,
}


if __name__ == "__main__":
    main()
