"""Acts of officers who ask for the reports of oversight."""

from sandbox import Person
from tests.registers.samples import docx_words
from tests.world import World


async def asks_in_group(world: World, officer: Person, words: str) -> None:
    await world.after(officer.in_(world.group).says(words))


def written(world: World) -> str:
    """Return the words of the newest file of the group, a report."""
    [file] = [message.file for message in world.group.messages if message.file][-1:]
    return docx_words(file.content)
