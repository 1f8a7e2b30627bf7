"""Who may read what in a folder."""

import stat
from pathlib import Path


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
