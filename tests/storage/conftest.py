"""What the tests of storage share."""

from collections.abc import AsyncIterator

import pytest

from storage import desk_state
from storage.database import Tx
from storage.vault import Vault
from tests.tables import with_tables


@pytest.fixture
async def tx() -> AsyncIterator[Tx]:
    """A transaction in an empty database, whose columns are unsealed."""
    vault = Vault(bytes(32))
    database = await with_tables(vault=vault)
    try:
        async with database.transaction() as open_one:
            await desk_state.unlock_transaction(open_one, vault)
            yield open_one
    finally:
        await database.close()
