"""Clean one file in a process of its own: `python -m bot.uploads CONFINEMENT`, bytes in, bytes out.

Hostile bytes meet a decoder only here, after the process has shut itself off: it can compute, and
write its answer into a descriptor that was open before. The first line of the answer is the kind
of what is left, or why the file is unfit.
"""

import os
import sys

from bot.uploads.file_cleaning import LARGEST_SENT, clean, load_decoder
from bot.uploads.process_confinement import CANNOT_CONFINE, Confinement, confine
from bot.uploads.upload_verdict import Cleaned

MOST_WRITTEN = LARGEST_SENT + 100
"""Bytes of an answer, with its first line."""


def main() -> None:
    """Read a file from standard input and write what is left of it to standard output."""
    with open(0, "rb") as given:
        body = given.read()
    load_decoder(body)
    answer = sys.stdout.buffer
    try:
        confine(Confinement(sys.argv[1]), MOST_WRITTEN)
    except OSError:
        os._exit(CANNOT_CONFINE)
    verdict = clean(body, "")
    word = verdict.kind if isinstance(verdict, Cleaned) else verdict.reason
    answer.write(f"{word}\n".encode())
    if isinstance(verdict, Cleaned):
        answer.write(verdict.body or b"")
    answer.flush()
    os._exit(os.EX_OK)  # nothing is tidied up: that would try calls that are forbidden now


if __name__ == "__main__":
    main()
