"""Clean many files in one process that is shut off: reasons by name out, `None` for what passes.

    python -m tests.uploads.confined_cleaning CONFINEMENT < FILES

A process for each of some hundred files would take most of a minute.
"""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.file_cleaning import clean, load_decoder
from bot.uploads.process_confinement import Confinement, confine

ROOT = Path(__file__).parents[2]
MOST_WRITTEN = 1_000_000


def reasons_apart(bodies: Mapping[str, bytes], confinement: Confinement) -> dict[str, str | None]:
    """Return why each file is refused, found by a process that is shut off."""
    ended = subprocess.run(  # noqa: S603 - this module
        [sys.executable, "-m", "tests.uploads.confined_cleaning", confinement],
        input=pickle.dumps(dict(bodies)),
        stdout=subprocess.PIPE,
        check=True,
        cwd=ROOT,
    )
    return dict(json.loads(ended.stdout))


def reasons(bodies: Mapping[str, bytes]) -> dict[str, str | None]:
    """Return why each file is refused."""
    verdicts = {name: clean(body, name) for name, body in bodies.items()}
    return {
        name: one.reason if isinstance(one, UnfitFile) else None for name, one in verdicts.items()
    }


def main() -> None:
    """Clean what standard input holds, shut off as the desk's process is."""
    bodies = pickle.load(sys.stdin.buffer)  # noqa: S301 - of the line above
    for body in bodies.values():
        load_decoder(body)
    confine(Confinement(sys.argv[1]), MOST_WRITTEN)
    sys.stdout.write(json.dumps(reasons(bodies)))
    sys.stdout.flush()
    os._exit(os.EX_OK)


if __name__ == "__main__":
    main()
