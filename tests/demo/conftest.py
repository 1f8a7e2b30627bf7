from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.demo.demo_command import opened
from bot.demo.demo_session import House
from tests.demo.visitor import Visitor
from tests.world import TUESDAY


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with opened(tmp_path, TUESDAY) as open_house:
        yield open_house


@pytest.fixture
async def visitor(house: House) -> AsyncIterator[Visitor]:
    """A person at the page, who uses its API as the page does."""
    async with httpx.AsyncClient(base_url=house.address, timeout=60) as client:
        yield Visitor(house, client)
