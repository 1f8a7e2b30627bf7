from collections.abc import AsyncIterator

import pytest

from tests.world import World, opened


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with opened() as office:
        yield office


@pytest.fixture
async def plain() -> AsyncIterator[World]:
    """An office whose group has no topics."""
    async with opened(forum=False) as office:
        yield office
