"""A desk that is killed after each commit, and opened again from its folder.

Each update, each look at a file and each call is a commit of its own.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

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
async def killed(
    path: Path, made: Callable[[World], Awaitable[object]] | None = None
) -> AsyncIterator[Killed]:
    """Open an office on a folder, whose desk can be killed."""
    async with opened(path=path, made=made) as first:
        known = vars(first)
    world = Killed(**known, path=path)
    async with world.desks:
        await world.dies_and_starts()
        yield world
