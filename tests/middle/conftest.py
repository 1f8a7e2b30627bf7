"""The worlds that a middle test asks for by name, and the one turn that it opens there."""

from collections.abc import AsyncIterator

import pytest

from bot.desk.turn import Turn
from tests.middle import worlds
from tests.world import World

filed = worlds.fixture(worlds.filed)
proving = worlds.fixture(worlds.proving)
incomplete = worlds.fixture(worlds.incomplete)
drafted = worlds.fixture(worlds.drafted)
answered = worlds.fixture(worlds.answered)
refusing = worlds.fixture(worlds.refusing)
objected = worlds.fixture(worlds.objected)
unsent = worlds.fixture(worlds.unsent)
recorded = worlds.fixture(worlds.recorded)
restricted = worlds.fixture(worlds.restricted)
listed = worlds.fixture(worlds.listed)


@pytest.fixture
async def turn(request: pytest.FixtureRequest) -> AsyncIterator[Turn]:
    """A turn in the world that the test names before it; it is committed after the test.

    A second one would wait for ever: a test that needs two opens both itself.
    """
    [world] = [one for one in request.node.funcargs.values() if isinstance(one, World)]
    async with world.desk.turn() as turn:
        yield turn
