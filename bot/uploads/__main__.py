"""Clean one file in a process of its own: `python -m bot.uploads`, bytes in, bytes out.

Hostile bytes meet a decoder only here: with little memory and time, without the bot's secrets,
and with nothing that can be written to. The first line of the answer is JSON.
"""

import json
import resource
import sys
from dataclasses import asdict

from bot.uploads.file_cleaning import clean
from bot.uploads.upload_verdict import Cleaned

MEMORY = 1_500_000_000
"""Bytes of address space; the largest picture takes a third of it."""
SECONDS = 20
"""Seconds of processor time."""


def main() -> None:
    """Read a file from standard input and write what is left of it."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))
    verdict = clean(sys.stdin.buffer.read(), "")
    said = asdict(verdict)
    body = said.pop("body") if isinstance(verdict, Cleaned) else None
    sys.stdout.buffer.write(json.dumps(said).encode() + b"\n" + (body or b""))


if __name__ == "__main__":
    main()
