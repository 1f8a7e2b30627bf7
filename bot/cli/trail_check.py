"""Check that nobody changed the events, or a row behind the back of its events."""

from bot.domain.event_trail import Trail
from bot.errors import StorageError
from bot.first_start import must_match
from bot.settings import Settings
from storage import database_key, trail
from storage.database import reading
from storage.schema import OTHER_BUILD, is_current
from storage.vault import read_key


async def verify(settings: Settings, code: str = "") -> Trail:
    """Check the whole trail, also while the desk is open.

    `code` stands in the foot of a paper. Raises ConfigError or StorageError.
    """
    must_match(settings)
    async with reading(settings.existing_database()) as tx:
        if not await is_current(tx):
            raise StorageError(OTHER_BUILD)
        await database_key.unlock(tx, read_key(settings.key_path))
        return await trail.walk(tx, code.strip().upper())
