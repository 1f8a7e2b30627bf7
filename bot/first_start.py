"""Checks at the start that the key file and the database belong together, or both are missing."""

import logging
from datetime import UTC, datetime

from bot import backup_archive
from bot.backup_archive import BackupError
from bot.errors import ConfigError
from bot.settings import Settings
from storage.desk_folder import database_files
from storage.vault import NEW, Vault, make_key, read_key, write_desk_id

logger = logging.getLogger(__name__)

PRESENT_AND_FUTURE = datetime.max.replace(tzinfo=UTC)
"""Backups count here whatever time their names tell."""


def check_key_matches(settings: Settings, *, empty: bool = False) -> None:
    """Raise ConfigError if the key or the database exists without the other, or in part.

    Where nothing is, a new desk may begin, and a first start that was interrupted goes on. `empty`
    says that an open database turned out to have no tables. Raises ConfigError.
    """
    database, key = settings.database_path, settings.key_path
    there = [path for path in database_files(database) if path.exists()]
    if there and database not in there:
        raise ConfigError(
            f"DATA_DIR: {there[0]} belongs to a database that is missing. Put that back beside it, "
            "or restore a backup: loket restore moves what is left out of the way"
        )
    if not key.exists():
        _must_begin(settings, there=bool(there))
        return
    empty = empty or not there or not database.stat().st_size
    if empty and read_key(key).desk != NEW:
        raise ConfigError(
            f"DATA_DIR: {key} is the key of a desk, but its database {database} is missing or "
            "empty. Is its disk mounted? Mount it, or restore a backup (loket restore). "
            "For a new desk, let IDENTITY_KEY_FILE name another file"
        )


def is_first_start(settings: Settings) -> bool:
    """Say whether a start would create a new desk, as none exists. Raises ConfigError."""
    try:
        check_key_matches(settings)
        return not settings.database_path.exists() or not settings.database_path.stat().st_size
    except PermissionError:  # opening says what lets nobody in
        return False


def _must_begin(settings: Settings, *, there: bool) -> None:
    """Raise ConfigError if a database or backups exist, so that no new desk replaces them."""
    if there:
        raise ConfigError(
            f"IDENTITY_KEY_FILE: {settings.key_path} is missing, but there is a database. Put the "
            "key back from where you keep it; without it nobody can read who asked"
        )
    try:
        folder = settings.safe.folder
        backups = backup_archive.backups_made(folder, PRESENT_AND_FUTURE) if folder.is_dir() else []
    except BackupError as error:
        raise ConfigError(str(error)) from error
    if backups:
        raise ConfigError(
            f"BACKUP_DIR: there are backups of a desk in {settings.safe.folder}, but neither its "
            "database nor its key is here. Restore one (loket restore), or name an empty "
            "BACKUP_DIR for a new desk"
        )


def open_vault(settings: Settings) -> Vault:
    """Read the identity key, or make one where a new desk begins. Raises ConfigError."""
    check_key_matches(settings)
    path = settings.key_path
    if path.exists():
        return read_key(path)
    vault = make_key(path)
    logger.warning("a new identity key was made at %s: keep a copy apart from backups", path)
    return vault


def bind_key(settings: Settings, read: Vault, vault: Vault) -> None:
    """Write the desk's id into its key file, if that had none when it was `read`.

    Raises ConfigError if that cannot be done with the key of a new desk.
    """
    if read.desk == vault.desk:
        return
    try:
        write_desk_id(settings.key_path, vault)
    except ConfigError as error:
        if read.desk == NEW:
            raise
        logger.warning("the key file does not name its desk yet: %s", error)
