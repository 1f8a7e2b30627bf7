"""Acts of people who send much, and of the desk that first only reads it."""

from sandbox import Person
from tests.world import World


async def only_asks(world: World, person: Person, words: str) -> None:
    await world.after(person.says(words))
    await world.press(person, "Tanyakan ke petugas")


async def handles_what_was_written(world: World) -> None:
    """Let the desk handle what was written, and look at no file yet."""
    await world.parts.poller.once()
    while await world.parts.worker.once():
        pass
