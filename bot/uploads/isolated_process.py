"""Cleans a file in a process of its own, so that a hostile one cannot take the bot down."""

import json
import subprocess
import sys
from pathlib import Path

import bot
from bot.uploads.file_cleaning import clean
from bot.uploads.file_kinds import RECORDINGS, kind_of
from bot.uploads.file_names import honest
from bot.uploads.upload_verdict import Cleaned, Unfit

PATIENCE = 40.0
"""Seconds to wait, also on a busy machine; the process may compute for twenty of them."""
HARMLESS = frozenset({None, "text", *RECORDINGS})
"""Kinds for which no decoder is started."""


def clean_apart(body: bytes, name: str) -> Cleaned | Unfit:
    """Clean a file; one that kills its process or takes too long is unreadable.

    It blocks: call it outside the event loop. Raises OSError if no process can be started.
    """
    if kind_of(body) in HARMLESS:
        return clean(body, name)
    try:
        ended = subprocess.run(
            [sys.executable, "-E", "-m", "bot.uploads"],
            input=body,
            capture_output=True,
            check=True,
            timeout=PATIENCE,
            cwd=Path(bot.__file__).parent.parent,
            env={},
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return Unfit("unreadable")
    head, _, rest = ended.stdout.partition(b"\n")
    said = json.loads(head)
    if "reason" in said:
        return Unfit(said["reason"])
    return Cleaned(said["kind"], rest, honest(name, said["kind"]))
