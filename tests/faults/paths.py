"""Every way in which the desk sends, recorded in real work with the database of that moment.

A way is a method, a purpose and whether it goes to the group. `played` plays a day of the office
and keeps, for every way, the database as it stood when its first row was queued, so that each
fault can be tried on each way as often as wanted.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

import bot
from bot.desk.call_queue import GROUP
from bot.domain.message import SEND_METHODS
from sandbox.api.methods import METHODS
from tests.tables import put_in, saved
from tests.world import World, rows


@dataclass(frozen=True, order=True)
class Way:
    """A method, its purpose, and whether the call goes to the officers' group."""

    method: str
    purpose: str
    in_group: bool

    def __str__(self) -> str:
        return f"{self.method} {self.purpose} {'group' if self.in_group else 'private'}"


@dataclass(frozen=True)
class Kept:
    """The database in which a row of this way has just been queued, and when that was."""

    database: bytes
    seq: int
    at: datetime


@dataclass
class Recorder(World):
    """An office that records new ways from its outbox after every step."""

    kept: dict[Way, Kept] = field(default_factory=dict)

    async def settle(self) -> None:
        parts = self.parts
        for _ in range(2000):
            moved = await parts.poller.once() or await parts.worker.once()
            while await parts.files.once():
                moved = True
            await self.look()
            moved = moved or await parts.sender.once()
            await self.look()
            if not moved and not parts.sender.shortest_wait:
                await parts.worker.drain()
                return
            if not moved:
                self.clock.let_pass((parts.sender.shortest_wait or 0) + 0.001)
        raise AssertionError("the desk never comes to rest")

    async def look(self) -> None:
        found = await rows(
            self,
            "SELECT seq, method, purpose, chat FROM outbox WHERE state = 'queued'",
        )
        for row in found:
            way = Way(row["method"], row["purpose"], row["chat"] == GROUP)
            if way not in self.kept:
                self.kept[way] = Kept(saved(self.desk.database), row["seq"], self.clock.now())

    def restored(self, kept: Kept) -> None:
        """Restore the database and the clock to the kept moment; Telegram stays as it is."""
        put_in(self.desk.database, kept.database)
        self.clock.turn_to(kept.at)
        self.desk.clock.observe(format_datetime(self.clock.now(), usegmt=True))


def methods_in_the_source() -> set[str]:
    """Return every method of the Bot API that a row of the outbox may call."""
    folder = Path(bot.__file__).parent
    called = set(SEND_METHODS.values())
    for name in ("actions", "desk", "dispatch"):
        for path in (folder / name).rglob("*.py"):
            called |= {*re.findall(r'"(\w+)"', path.read_text("utf-8"))} & {*METHODS}
    return called
