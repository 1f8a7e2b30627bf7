"""Facts about the desk itself: what is kept of them in memory is what stands in the database."""

from collections.abc import AsyncIterator

import pytest

from storage import desk_state
from storage.database import Database
from storage.vault import Vault
from tests.prelude import ConfigError, Tx
from tests.tables import with_tables


async def stand(database: Database) -> tuple[str | None, str | None]:
    """Return a fact as the desk knows it, and as it stands in the database."""
    async with database.transaction() as tx:
        row = await tx.one("SELECT value FROM desk_state WHERE name = 'forum'")
        return await desk_state.get(tx, "forum"), row["value"] if row else None


async def changes(tx: Tx) -> None:
    await desk_state.get(tx, "forum")
    await desk_state.put(tx, "forum", "no")
    assert await desk_state.get(tx, "forum") == "no"
    raise ValueError("undone")


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    database = await with_tables()
    async with database.transaction() as tx:
        assert await desk_state.get(tx, "forum") is None
        await desk_state.put(tx, "forum", "yes")
        assert await desk_state.get(tx, "forum") == "yes"
    yield database
    await database.close()


async def test_a_fact_is_known_as_it_was_committed(database: Database) -> None:
    assert await stand(database) == ("yes", "yes")
    async with database.transaction() as tx:
        assert await desk_state.get(tx, "forum") == "yes"
        await desk_state.put(tx, "forum", "no")
    assert await stand(database) == ("no", "no")


async def test_a_fact_of_a_transaction_that_fails_is_forgotten(database: Database) -> None:
    async def fails() -> None:
        async with database.transaction() as tx:
            await changes(tx)

    with pytest.raises(ValueError, match="undone"):
        await fails()
    assert await stand(database) == ("yes", "yes")


async def test_a_fact_written_before_a_part_that_fails_stays(database: Database) -> None:
    async with database.transaction() as tx:
        await desk_state.put(tx, "forum", "forbidden")
        with pytest.raises(ValueError, match="undone"):
            async with tx.savepoint():
                await changes(tx)
        assert await desk_state.get(tx, "forum") == "forbidden"
    assert await stand(database) == ("forbidden", "forbidden")


@pytest.mark.parametrize(
    ("database_of", "key_of", "opens"),
    [("", "", True), ("", "a", True), ("a", "", True), ("a", "a", True), ("a", "b", False)],
)
async def test_a_key_opens_its_own_desk_and_one_that_is_new(
    database_of: str, key_of: str, *, opens: bool
) -> None:
    vault = Vault(bytes(32), desk=key_of)
    database = await with_tables(vault=vault)
    try:
        async with database.transaction() as tx:
            await desk_state.put(tx, desk_state.DESK_ID, database_of)
            if opens:
                found = await desk_state.unlock_transaction(tx, vault)
                assert found.desk == (database_of or key_of)
            else:
                with pytest.raises(ConfigError, match="belongs to another desk"):
                    await desk_state.unlock_transaction(tx, vault)
    finally:
        await database.close()
