"""What a transaction has read of short exchanges stays true while it writes them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from storage import drafts, people
from storage.database import Tx
from storage.vault import Vault
from tests.tables import with_tables

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


@pytest.fixture
async def tx() -> AsyncIterator[Tx]:
    database = await with_tables()
    database.unlock(Vault(bytes(32)))
    try:
        async with database.transaction() as open_one:
            yield open_one
    finally:
        await database.close()


async def known(tx: Tx, owner: int) -> object:
    found = await drafts.dialogue(tx, owner, "status")
    return found.facts["number"] if found else None


async def begin(tx: Tx, owner: int, number: int) -> None:
    await drafts.begin_dialogue(tx, owner, "status", {"number": number}, NOW)


async def test_an_exchange_is_known_as_it_stands_after_each_change(tx: Tx) -> None:
    owner = await people.add_without_chat(tx, "id", NOW)
    assert await known(tx, owner) is None
    await begin(tx, owner, 1)
    assert await known(tx, owner) == 1
    await begin(tx, owner, 2)
    assert await known(tx, owner) == 2
    await drafts.end_dialogues(tx, owner, "consent")
    assert await known(tx, owner) == 2
    await drafts.end_dialogues(tx, owner)
    assert await known(tx, owner) is None


async def test_an_exchange_is_known_as_it_was_when_a_step_is_undone(tx: Tx) -> None:
    async def step() -> None:
        async with tx.savepoint():
            await drafts.end_dialogues(tx, owner, "status")
            assert await known(tx, owner) is None
            await begin(tx, owner, 2)
            assert await known(tx, owner) == 2
            raise ValueError("undone")

    owner = await people.add_without_chat(tx, "id", NOW)
    await begin(tx, owner, 1)
    with pytest.raises(ValueError, match="undone"):
        await step()
    assert await known(tx, owner) == 1
