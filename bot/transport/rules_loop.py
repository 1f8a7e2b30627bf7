"""Look once a day for a new rule package, at an https address or in a folder."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path

from telegram.error import NetworkError

from bot.actions.rules import rule_decisions
from bot.desk import alarms
from bot.desk.turn import Desk
from bot.domain.legal_deadlines import local_date
from bot.office.rule_package import MOST_BYTES, PackageError, read
from bot.transport.aiohttp_request import AiohttpRequest
from storage import desk_state

logger = logging.getLogger(__name__)

HOUR = 7
"""From which local hour of a day a package is looked for: before the office opens."""
LOOK_EVERY = 3600.0
PATIENCE = timedelta(days=3)
"""How long the place of the packages may be out of reach before the administrators hear of it."""
LOOKED_AT, MARK = "rules_looked_at", "rules_mark"
FILE, SIGNATURE = "rules.json", ".sig"
"""What a package in a folder is called, and what is added to the name of its signature."""


class RulesLoop:
    """Takes what a central body published since yesterday; the network waits outside any turn."""

    def __init__(
        self, desk: Desk, place: str, key: str, connections: Callable[[], AiohttpRequest]
    ) -> None:
        self._desk = desk
        self._place = place
        self._key = key
        self._connections = connections

    async def once(self) -> bool:
        """Look for a package if that is due; say whether it was tried."""
        now = self._desk.clock.now()
        async with self._desk.database.reading() as tx:
            before = await desk_state.get_instant(tx, LOOKED_AT)
            mark, _, place = (await desk_state.get(tx, MARK) or "").partition(" ")
        local = now.astimezone(self._desk.zone)
        if before and (local.hour < HOUR or local_date(before, self._desk.zone) == local.date()):
            return False
        try:
            await self._look(now, mark if place == self._place else "")
        except (PackageError, OSError, NetworkError) as error:
            logger.warning("no rule package was taken: %s", type(error).__name__)
            wrong = error if isinstance(error, PackageError) else PackageError("unreachable")
            if wrong is error or before is None or now - before > PATIENCE:
                async with self._desk.turn(now) as turn:
                    await alarms.rules_wrong(turn, wrong.why, wrong.place)
        return True

    async def _look(self, now: datetime, mark: str) -> None:
        """Fetch and take a package; one that is to hold later is fetched again tomorrow."""
        found = await self._fetched(mark)
        rules = read(found[0], found[1], self._key) if found else None
        async with self._desk.turn(now) as turn:
            if found and rules and rules.effective <= turn.today:
                await rule_decisions.arrive(turn, rules, found[0].decode())
                await desk_state.put(turn.tx, MARK, f"{found[2]} {self._place}")
            await desk_state.put_instant(turn.tx, LOOKED_AT, now)

    async def _fetched(self, mark: str) -> tuple[bytes, bytes, str] | None:
        """Return a package, its signature and its mark (ETag); None if it is the marked one."""
        if "://" not in self._place:
            return await asyncio.to_thread(_lying_in, Path(self._place))
        async with self._connections() as request:
            status, body, new = await request.fetch(self._place, MOST_BYTES + 1, mark)
            if status == HTTPStatus.NOT_MODIFIED:
                return None
            signed, signature, _ = await request.fetch(self._place + SIGNATURE, MOST_BYTES)
        if status != HTTPStatus.OK:
            raise NetworkError(f"status {status}")
        return body, signature if signed == HTTPStatus.OK else b"", new

    async def run(self) -> None:
        """Look for ever, day by day."""
        while True:
            await self.once()
            await asyncio.sleep(LOOK_EVERY)


def _lying_in(folder: Path) -> tuple[bytes, bytes, str]:
    signature = folder / (FILE + SIGNATURE)
    with (folder / FILE).open("rb") as file:
        body = file.read(MOST_BYTES + 1)
    return body, signature.read_bytes() if signature.exists() else b"", ""
