"""Acts that wait for a choice until it is late."""

from datetime import datetime

from sandbox import SandboxMessage
from tests.stories.answers.acts import sends_upward
from tests.stories.reminding import is_taken
from tests.world import WIB, World

SCREEN = "PPID memilih sekarang"


def at(day: int, hour: int = 8) -> datetime:
    return datetime(2026, 12, day, hour, tzinfo=WIB)


async def lets_test_wait(world: World, day: int, hour: int = 8) -> None:
    """File a request, due on 8 December, send its test upward, and let the days pass."""
    await world.files(world.sari)
    await is_taken(world)
    await sends_upward(world)
    await world.turn_to(at(day, hour))


def screens(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if SCREEN in message.text]
