from collections.abc import AsyncIterator

import pytest

from tests.world import World, opened


@pytest.fixture(params=[True, False], ids=["forum", "plain"])
async def either(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """An office whose group has topics, and the same without."""
    async with opened(forum=request.param) as office:
        yield office
