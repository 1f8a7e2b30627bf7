"""A file with the trail's anchors, for the office's website: then a third party keeps them too."""

import asyncio
import logging
from pathlib import Path

from bot.desk.turn import Desk
from storage import trail

logger = logging.getLogger(__name__)

LOOK_EVERY = 600.0
READABLE_BY_A_WEBSITE = 0o644
"""Mode of the file: it holds days, numbers and hashes, and nobody's data."""


class AnchorFile:
    """Keeps a file equal to the kept anchors: a line for each day, "day number hash"."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk = desk
        self._path = path

    async def once(self) -> bool:
        """Write the file anew if an anchor is missing in it; say whether it was written.

        Raises OSError if its folder is not there or may not be written.
        """
        async with self._desk.database.reading() as tx:
            kept = await trail.anchors(tx)
        lines = "".join(f"{on} {one.event_id} {one.chain}\n" for on, one in kept)
        return await asyncio.to_thread(_written, self._path, lines)

    async def run(self) -> None:
        """Look after the file for ever; what cannot be written is tried again."""
        while True:
            try:
                await self.once()
            except Exception:
                logger.exception("the file of anchors was not written")
            await asyncio.sleep(LOOK_EVERY)


def _written(path: Path, lines: str) -> bool:
    """Write a file whole or not at all, unless it says the same already."""
    if path.exists() and path.read_text("utf-8") == lines:
        return False
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(lines, "utf-8")
    fresh.chmod(READABLE_BY_A_WEBSITE)
    fresh.replace(path)
    return True
