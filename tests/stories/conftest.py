"""The office in which stories happen; at the end of each, its rows must be as its events tell."""

from collections.abc import AsyncIterator

import pytest

from storage import trail
from tests.world import World, opened


@pytest.fixture
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    async with opened() as office:
        yield office
        if request.node.get_closest_marker("tampers"):
            return
        async with office.desk.database.transaction() as tx:
            found = await trail.check_trail(tx)
        assert found.is_whole, found


@pytest.fixture
async def filed(world: World) -> World:
    """The office in which Sari has just filed request 001."""
    await world.files(world.sari)
    return world
