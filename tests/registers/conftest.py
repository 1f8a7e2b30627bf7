import asyncio

import pytest

from tests.registers.simulated_year import Year, lived


@pytest.fixture(scope="module")
def year() -> Year:
    return asyncio.run(lived())
