"""Acts of officers who ask for the reports of oversight."""

from sandbox import Person
from tests.registers.samples import xlsx_cells
from tests.world import World


async def asks_in_group(world: World, officer: Person, words: str) -> None:
    await world.after(officer.in_(world.group).says(words))


def written(world: World) -> str:
    """Return the sentences of the newest file of the group, a report."""
    [file] = [message.file for message in world.group.messages if message.file][-1:]
    return "\n".join(cell for row in xlsx_cells(file.content) for cell in row)
