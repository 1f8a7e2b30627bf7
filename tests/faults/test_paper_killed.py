"""The gate by paper is killed after each commit: a signed sheet is one act, and nothing is lost.

Each update, each look at a file and each call is a commit of its own; after each of them the desk
is ended and opened again from its folder.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.stories.acts import got, rows
from tests.stories.filling import taps
from tests.stories.submissions.drafting import (
    MINE,
    drafts_extension,
    prints,
    sends_scan,
    staffed,
)
from tests.world import World, opened, running


@dataclass
class Killed(World):
    """An office whose desk is ended after whatever it did, and opened again."""

    path: Path = Path()
    desks: AsyncExitStack = field(default_factory=AsyncExitStack)
    kills: int = 0
    dies: bool = False

    async def settle(self) -> None:
        """Let the desk work until nothing is left; while it `dies`, open it anew at each step."""
        for _ in range(2000):
            parts = self.parts
            moved = (
                await parts.poller.once()
                or await parts.worker.once()
                or await parts.files.once()
                or await parts.sender.once()
            )
            await parts.worker.drain()
            if moved and self.dies:
                await self.dies_and_starts()
            if not moved and not parts.sender.shortest_wait:
                return
            if not moved:
                self.clock.let_pass((parts.sender.shortest_wait or 0) + 0.001)
        raise AssertionError("the desk never comes to rest")

    async def dies_and_starts(self) -> None:
        """End the desk, and open another on its folder."""
        await self.desks.aclose()
        again = running(self.telegram, self.clock, self.group.id, self.path)
        self.parts = await self.desks.enter_async_context(again)
        self.kills += 1


@asynccontextmanager
async def killed(path: Path) -> AsyncIterator[Killed]:
    """Open an office on a folder, whose desk can be killed."""
    async with opened(path=path) as first:
        known = vars(first)
    world = Killed(**known, path=path)
    async with world.desks:
        await world.dies_and_starts()
        yield world


async def test_a_signed_sheet_is_one_act_though_the_desk_is_killed_after_each_commit(
    tmp_path: Path,
) -> None:
    async with killed(tmp_path / "loket.sqlite3") as world:
        joko, siti = await staffed(world)
        await world.files(world.sari)
        await drafts_extension(world, joko)
        await prints(world, joko)
        before, world.dies = world.kills, True
        await sends_scan(world, joko, "Siti")
        assert got(world.sari, "PERPANJANGAN") == []
        await taps(world, siti, MINE)
        assert world.kills - before > 12
        assert len(got(world.sari, "PERPANJANGAN")) == 1
        [paper] = await rows(world, "SELECT * FROM paper_signature")
        assert (paper["state"], paper["confirmer_id"]) == ("stands", siti.id)
        told = await rows(world, "SELECT name FROM event WHERE name LIKE 'paper-%' ORDER BY id")
        assert [row["name"] for row in told] == ["paper-recorded", "paper-signed"]
        [extended] = await rows(world, "SELECT actor FROM event WHERE name = 'extended'")
        assert extended["actor"] == "paper:1"
