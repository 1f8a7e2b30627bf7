"""Change the identity key: add a new one to the key file, then seal everything with it.

The desk must be closed meanwhile, which the folder's lock ensures. If it is interrupted, the same
command goes on where it stopped.
"""

from dataclasses import dataclass
from datetime import datetime

from bot import backup_archive
from bot.backup_archive import Backup, Safe
from bot.cli.closed_desk import closed_desk
from bot.errors import ConfigError
from bot.settings import Settings
from storage import database_key, sealed_columns
from storage.vault import add_key, drop_older


@dataclass(frozen=True)
class Rotated:
    """How many values were sealed anew, and which ones did not open with any key."""

    count: int
    damaged: tuple[str, ...]


async def rotate(settings: Settings, now: datetime) -> Rotated:
    """Seal everything with a new key, or finish what was begun.

    Raises ConfigError or StorageError.
    """
    async with closed_desk(settings) as (database, ring):
        async with database.transaction() as tx:
            all_done = await database_key.written_with(tx) == ring.key_id
        if all_done:
            database.unlock(add_key(settings.key_path, ring))
        steps = [step async for step in sealed_columns.rotation(database)]
        async with database.transaction() as tx:
            await database_key.mark_rotated(tx, now)
        await database.checkpoint()  # what the older key sealed leaves the log too
    damaged = tuple(place for step in steps for place in step.damaged)
    return Rotated(sum(step.resealed for step in steps), damaged)


async def drop(settings: Settings) -> None:
    """Leave only the newest key in the key file. Raises ConfigError while another is needed."""
    async with closed_desk(settings) as (database, vault), database.transaction() as tx:
        rotated_at = await database_key.rotated_at(tx)
        if rotated_at is None and not vault.older:
            raise ConfigError(
                f"IDENTITY_KEY_FILE: the key in {settings.key_path} was never changed, so there is "
                "no older one to forget. rotate-key without --drop-old changes it"
            )
        needing = await sealed_columns.needing_older(tx)
        if needing or rotated_at is None:
            raise ConfigError(
                f"{needing} values in the database need an older key: run rotate-key first, "
                "without --drop-old"
            )
        if older := needing_backups(settings.safe, rotated_at):
            raise ConfigError(
                f"{len(older)} backups in {settings.safe.folder} need an older key, the last "
                f"is {older[-1].path.name}: delete them, or wait until they have been replaced"
            )
        drop_older(settings.key_path, vault)


def needing_backups(safe: Safe, rotated_at: datetime) -> list[Backup]:
    """Return the backups that were made before the key was changed."""
    return backup_archive.made(safe.folder, rotated_at)
