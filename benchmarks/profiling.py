"""Where the time of a turn that files a request goes: `python -m benchmarks.profiling`."""

import asyncio
import cProfile
import pstats

from tests.walking import walk_to
from tests.world import opened

PEOPLE = 30


async def main() -> None:
    """Let everybody send a filled form, and print which functions the worker spent time in."""
    async with opened() as world:
        people = [world.telegram.person(f"Warga {number}") for number in range(PEOPLE)]
        for person in people:
            await walk_to(world, "confirm", person)
            person.presses("Kirim permohonan")
            await world.parts.poller.once()
        with cProfile.Profile() as profile:
            while await world.parts.worker.once():
                pass
        await world.settle()
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    asyncio.run(main())
