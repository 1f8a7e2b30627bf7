"""Checks at the start that the key file and the database belong together, or both are missing."""

import logging
from datetime import UTC, datetime

from bot import backup_archive
from bot.backup_archive import BackupError
from bot.error_texts import ErrorText
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
        raise ConfigError(ErrorText("belongs", file=there[0]))
    if not key.exists():
        _must_begin(settings, there=bool(there))
        return
    empty = empty or not there or not database.stat().st_size
    if empty and read_key(key).desk != NEW:
        raise ConfigError(ErrorText("key-alone", key=key, database=database))


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
        raise ConfigError(ErrorText("key-gone", path=settings.key_path))
    try:
        folder = settings.safe.folder
        backups = backup_archive.backups_made(folder, PRESENT_AND_FUTURE) if folder.is_dir() else []
    except BackupError as error:
        raise ConfigError(*error.args) from error
    if backups:
        raise ConfigError(ErrorText("backups-there", folder=folder))


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
