from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from demo.demo_command import running_demo
from demo.demo_session import DemoSession
from tests.demo.visitor import Visitor
from tests.world import TUESDAY


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[DemoSession]:
    async with running_demo(tmp_path, TUESDAY) as open_house:
        yield open_house


@pytest.fixture
async def visitor(house: DemoSession) -> AsyncIterator[Visitor]:
    """A person at the page, who uses its API as the page does."""
    async with httpx.AsyncClient(base_url=house.address, timeout=60) as client:
        yield Visitor(house, client)
