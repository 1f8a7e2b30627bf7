"""Looks at what a desk counts and numbers."""

from bot.host import health_page
from storage import health_facts
from tests.world import World, rows


async def figures(world: World) -> str:
    now = world.clock.now()
    async with world.desk.database.transaction() as tx:
        found = health_page.OfficeFigures(await health_facts.count_figures(tx, now), {})
    return health_page.exposition({"": found}, now).decode()


async def numbers(world: World) -> set[str]:
    """Return every number that the desk knows, of all series."""
    found = await rows(
        world,
        "SELECT number FROM cases UNION SELECT number FROM objection"
        " UNION SELECT number FROM rights_request UNION SELECT series || number FROM letter_number"
        " UNION SELECT 'incident ' || id FROM incident",
    )
    return {row["number"] for row in found}
