"""The desk's database, for a command that changes it while no desk has it open."""

import contextlib
from collections.abc import AsyncIterator

from bot.errors import ConfigError
from bot.first_start import must_match
from bot.settings import Settings
from storage import database_key
from storage.database import Database
from storage.database_opening import open_database
from storage.schema import is_new, make_tables
from storage.vault import Vault, read_key


@contextlib.asynccontextmanager
async def closed_desk(settings: Settings) -> AsyncIterator[tuple[Database, Vault]]:
    """Open the database, and its keys, while no desk has it open.

    Raises ConfigError or StorageError.
    """
    must_match(settings)
    database = await open_database(settings.existing_database())
    try:
        async with database.transaction() as tx:
            new = await is_new(tx)
        if new:
            must_match(settings, empty=True)
            raise ConfigError(f"DATA_DIR: the desk was never open in {settings.data_dir}")
        await make_tables(database)
        async with database.transaction() as tx:
            vault = await database_key.unlock(tx, read_key(settings.key_path))
        yield database, vault
    finally:
        await database.close()
