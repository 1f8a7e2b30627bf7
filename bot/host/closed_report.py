"""What a host tells `loket fleet`: why each office is closed, or why its desk has no updates."""

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

REPORT = ".closed.json"
"""The file in the folder of all, which only the host writes."""
REASONS = TypeAdapter(dict[str, str])


def write(folder: Path, reasons: Mapping[str, str]) -> None:
    """Replace what was told before. Raises OSError."""
    beside = folder / f"{REPORT}.new"
    beside.write_text(json.dumps(reasons, ensure_ascii=False, indent=1), "utf-8")
    beside.replace(folder / REPORT)


def read(folder: Path) -> dict[str, str]:
    """Return what the host told last; nothing where it tells nothing."""
    try:
        return REASONS.validate_json((folder / REPORT).read_bytes())
    except (OSError, ValueError):
        return {}
