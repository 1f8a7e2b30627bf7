"""The handbooks for people, and the commands that they name."""

import re
from pathlib import Path

from tests.sources import ROOT

HANDBOOKS = sorted((ROOT / "docs/handbooks").glob("*.md"))
A_COMMAND = re.compile(
    r"`(?:LANG=id )?loket\s+([^`]+)`|^ {4}(?:LANG=id )?loket (.+)$", re.MULTILINE
)


def text(path: Path) -> str:
    return path.read_text("utf-8")
