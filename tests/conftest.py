from collections.abc import AsyncIterator

import pytest
from hypothesis import settings

from tests.world import World, opened

# No test is timed, and every run tries the same examples.
settings.register_profile("desk", deadline=None, derandomize=True)
settings.load_profile("desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--torture", action="store_true", help="try every case, however alike")


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with opened() as office:
        yield office


@pytest.fixture
async def plain() -> AsyncIterator[World]:
    """An office whose group has no topics."""
    async with opened(forum=False) as office:
        yield office
