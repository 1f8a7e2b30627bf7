"""The files that the offices of a host share."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from bot.actions.calendar import shared_days
from bot.actions.exemptions import shared_decrees
from bot.actions.information_list import list_file_import
from bot.desk import alarms, rounds
from bot.desk.turn import Desk, Turn
from bot.errors import ConfigError

logger = logging.getLogger(__name__)

SHARED = "bersama"
"""The folder among the offices of a host from which all of them read; it is none of them."""
LOOK_FOR_SHARED_EVERY = 600.0
Load = Callable[[Path], Any]
Take = Callable[[Turn, Any], Awaitable[None]]
FILES: dict[str, tuple[Load, Take]] = {
    "calendar/*.csv": (shared_days.read_years, shared_days.apply_shared_days),
    list_file_import.FILE: (list_file_import.load_shared, list_file_import.draft_shared_entries),
    shared_decrees.FILE: (shared_decrees.load, shared_decrees.offer_decrees),
}
"""How each kind of file is read, and what an office does with it."""


def _loaded(name: str, folder: Path) -> Any:
    """Return the contents of a kind of shared file. Raises ConfigError, also if unreadable."""
    load, _ = FILES[name]
    try:
        return load(folder)
    except OSError as error:
        raise ConfigError(f"{error.filename} cannot be read ({error.strerror})") from error


async def _once(_: Turn) -> Sequence[int]:
    return (rounds.NO_ROW,)


class SharedLoop:
    """Rereads the shared files regularly; a file with a mistake changes nothing and is reported."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder
        self._wrong: list[str] = []

    async def once(self) -> None:
        """Read every file anew; what is known already changes nothing.

        The files are the operator's own, as the calendar that is shipped, so most are read here.
        """
        self._wrong.clear()
        for name in FILES:
            use = partial(self._use, name)
            await rounds.for_each_row_stepwise(self._desk, f"shared {name}", _once, use)
        if self._wrong:
            async with self._desk.turn() as turn:
                await alarms.report_bad_shared_files(turn, ", ".join(self._wrong))
        self._desk.outbox_changed.set()

    async def _use(self, name: str, _: int) -> int:
        take = FILES[name][1]
        try:
            found = await asyncio.to_thread(_loaded, name, self._folder)
        except ConfigError as error:
            logger.warning("a shared file is not used: %s", error)
            self._wrong.append(name)
            return 0
        async with self._desk.turn() as turn:
            await take(turn, found)
        return 1
