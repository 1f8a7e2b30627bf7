"""Commands on the database of a closed desk: another key, group or bot, a check."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from bot import backup_archive
from bot.backup_archive import Backup, BackupTarget
from bot.domain.records.event_trail import Trail
from bot.errors import ConfigError, StorageError
from bot.first_start import check_key_matches
from bot.settings import Settings
from storage import desk_state, people, sealed_columns, trail
from storage.database import Database, open_snapshot
from storage.database_opening import OTHER_BUILD, is_current, is_new, make_tables, open_database
from storage.vault import Vault, add_key, drop_older, read_key


async def release_group(settings: Settings, now: datetime) -> int:
    """Forget the bound group, who is in it and the bot, and return the group's id.

    The desk must be closed. It may open with another bot then, which knows nobody yet.

    Raises ConfigError if there is none, or the settings name one, and StorageError.
    """
    if settings.officers_chat_id is not None:
        raise ConfigError(
            "OFFICERS_CHAT_ID names a group: write the new group's number there, and the next "
            "start moves the desk to it; or take it out, and run release-group again"
        )
    if not settings.database_path.exists():
        raise ConfigError(f"DATA_DIR: there is no database in {settings.data_dir} yet")
    database = await open_database(settings.database_path)
    try:
        async with database.transaction() as tx:
            group_id = 0 if await is_new(tx) else await desk_state.group_id(tx)
            if not group_id:
                raise ConfigError(
                    "no group is bound, so there is none to forget: start the desk, and type the "
                    "/pasang line that it prints in the officers' group"
                )
            await desk_state.release_group(tx, now)
            await people.forget_members(tx)
            await desk_state.put(tx, "me", "")
    finally:
        await database.close()
    return group_id


@contextlib.asynccontextmanager
async def closed_desk(settings: Settings) -> AsyncIterator[tuple[Database, Vault]]:
    """Open the database, and its keys, while no desk has it open.

    Raises ConfigError or StorageError.
    """
    check_key_matches(settings)
    database = await open_database(settings.existing_database())
    try:
        async with database.transaction() as tx:
            new = await is_new(tx)
        if new:
            check_key_matches(settings, empty=True)
            raise ConfigError(f"DATA_DIR: the desk was never open in {settings.data_dir}")
        await make_tables(database)
        async with database.transaction() as tx:
            vault = await desk_state.unlock_transaction(tx, read_key(settings.key_path))
        yield database, vault
    finally:
        await database.close()


@dataclass(frozen=True)
class Rotated:
    """How many values were sealed anew, and which ones did not open with any key."""

    count: int
    damaged: tuple[str, ...]


async def rotate_key(settings: Settings, now: datetime) -> Rotated:
    """Seal everything with a new key, or finish what was begun.

    Raises ConfigError or StorageError.
    """
    async with closed_desk(settings) as (database, ring):
        async with database.transaction() as tx:
            all_done = await desk_state.newest_key_id(tx) == ring.key_id
        if all_done:
            database.unlock(add_key(settings.key_path, ring))
        steps = [step async for step in sealed_columns.rotate_key(database)]
        async with database.transaction() as tx:
            await desk_state.mark_rotated(tx, now)
        await database.checkpoint()  # what the older key sealed leaves the log too
    damaged = tuple(place for step in steps for place in step.damaged)
    return Rotated(sum(step.resealed for step in steps), damaged)


async def drop_old_keys(settings: Settings) -> None:
    """Leave only the newest key in the key file. Raises ConfigError while another is needed."""
    async with closed_desk(settings) as (database, vault), database.transaction() as tx:
        rotated_at = await desk_state.rotated_at(tx)
        if rotated_at is None and not vault.older:
            raise ConfigError(
                f"IDENTITY_KEY_FILE: the key in {settings.key_path} was never changed, so there is "
                "no older one to forget. rotate-key without --drop-old changes it"
            )
        needing = await sealed_columns.count_old_seals(tx)
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


def needing_backups(safe: BackupTarget, rotated_at: datetime) -> list[Backup]:
    """Return the backups that were made before the key was changed."""
    return backup_archive.backups_made(safe.folder, rotated_at)


async def verify_trail(settings: Settings, code: str = "") -> Trail:
    """Check the whole trail, also while the desk is open.

    `code` stands in the foot of a paper. Raises ConfigError or StorageError.
    """
    check_key_matches(settings)
    async with open_snapshot(settings.existing_database()) as tx:
        if not await is_current(tx):
            raise StorageError(OTHER_BUILD)
        await desk_state.unlock_transaction(tx, read_key(settings.key_path))
        return await trail.check_trail(tx, code)
