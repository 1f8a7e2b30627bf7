"""Backups: an archive of the database and its files, encrypted to the office's age key.

The identity key is never in it: whoever has a backup alone cannot read who asked.
"""

import fcntl
import hashlib
import logging
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Literal

import pyrage  # type: ignore[import-untyped]

from bot.error_texts import ErrorText
from bot.errors import ConfigError, DeskError, StorageError
from storage import database_opening, desk_folder

logger = logging.getLogger(__name__)

NAME = "loket-%Y%m%dT%H%M%SZ"
PLAIN, SEALED = ".tar", ".tar.age"
UNFINISHED_SUFFIX = ".making-"
"""How the name of a folder begins in which a backup is being made."""
A_DAY = timedelta(days=1)
BackupInterval = Literal["day", "hour"]
DATABASE = desk_folder.DATABASE
FILES = "files"
"""The folder beside the database that holds files; it is in the backup too."""
BLOCK = 1024 * 1024


class BackupError(DeskError):
    """A backup could not be made, or cannot be restored."""


@dataclass(frozen=True)
class BackupTarget:
    """Where backups are written, to which key they are encrypted, how often, and how many are kept.

    Made hourly, those of the last 24 hours are kept, and beside them one for each of `keep` days.
    Without a recipient, an age public key, the target itself must be encrypted.
    """

    folder: Path
    recipient: str = ""
    target_is_encrypted: bool = False
    keep: int = 14
    every: BackupInterval = "day"

    def encryption_key(self) -> "pyrage.x25519.Recipient | None":
        """Return the key to encrypt to. Raises ConfigError if nothing would be encrypted."""
        if not self.recipient:
            if self.target_is_encrypted:
                return None
            raise ConfigError(ErrorText("recipient-missing"))
        try:
            return pyrage.x25519.Recipient.from_str(self.recipient)
        except pyrage.RecipientError as error:
            raise ConfigError(ErrorText("recipient-wrong")) from error


def make(data: Path, safe: BackupTarget, now: datetime, database: Path | None = None) -> Path:
    """Write a backup of the folder `data` and return its path; the desk may be open.

    What was written is read back and compared. The database is that of the folder unless another
    is named. Raises ConfigError or BackupError.
    """
    key = safe.encryption_key()
    try:
        safe.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = safe.folder / (now.astimezone(UTC).strftime(NAME) + (SEALED if key else PLAIN))
        with _alone(data):
            _sweep(data, safe, now)
            with (
                tempfile.TemporaryDirectory(dir=data, prefix=UNFINISHED_SUFFIX) as here,
                tempfile.TemporaryDirectory(dir=safe.folder, prefix=UNFINISHED_SUFFIX) as there,
            ):
                archive = _archive(data, database or data / DATABASE, Path(here), now)
                _put_in_place(_finished(archive, key, Path(there)), target)
    except (StorageError, tarfile.TarError) as error:
        raise BackupError(f"the backup was not made: {error}") from error
    except (OSError, pyrage.EncryptError) as error:
        place = getattr(error, "filename", None) or safe.folder
        why = getattr(error, "strerror", None) or str(error).rpartition("] ")[2]  # age's has both
        raise BackupError(f"the backup was not made: {place} cannot be written ({why})") from error
    _forget_old(safe, now)
    return target


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Wait until no other program makes a backup of this folder; the lock dies with its program."""
    folder = os.open(data, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _sweep(data: Path, safe: BackupTarget, now: datetime) -> None:
    """Delete unfinished files that an interrupted backup left.

    In `data` nobody else makes one now; in the folder of backups another desk may, for less than a
    day.
    """
    before = (now - A_DAY).timestamp()
    old = (
        left for left in safe.folder.glob(f"{UNFINISHED_SUFFIX}*") if left.lstat().st_mtime < before
    )
    for left in (*data.glob(f"{UNFINISHED_SUFFIX}*"), *old):
        shutil.rmtree(left, ignore_errors=True)


def _private(path: Path) -> BinaryIO:
    """Open a new file that only its owner can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _archive(data: Path, database: Path, workshop: Path, now: datetime) -> Path:
    copied = workshop / DATABASE
    database_opening.copy_database(database, copied, now)
    database_opening.check_copy(copied)
    archive = workshop / "archive.tar"
    with _private(archive) as file, tarfile.open(fileobj=file, mode="w") as tar:
        tar.add(copied, DATABASE)
        if (data / FILES).is_dir():
            tar.add(data / FILES, FILES)
    copied.unlink()
    return archive


def _finished(archive: Path, key: "pyrage.x25519.Recipient | None", workshop: Path) -> Path:
    """Write the archive, encrypted if there is a key, to a work folder near the backups."""
    finished = workshop / "finished"
    with archive.open("rb") as plain, _private(finished) as written:
        if key:
            pyrage.encrypt_io(plain, written, [key])
        else:
            shutil.copyfileobj(plain, written, BLOCK)
    return finished


def _put_in_place(finished: Path, target: Path) -> None:
    """Move a finished backup to its name, and read it back to verify it."""
    expected = _digest(finished)
    with finished.open("rb") as file:
        os.fsync(file.fileno())
    finished.rename(target)
    if _digest(target) != expected:
        raise BackupError(f"{target} does not hold what was written: look at the disk")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, order=True)
class Backup:
    """A backup file, and the time in its name."""

    at: datetime
    path: Path


def backups_made(folder: Path, now: datetime) -> list[Backup]:
    """Return the backups in a folder that were made until `now`, the newest last.

    What has another name, cannot be read, or is no file counts for nothing, nor does a name of a
    time to come. Raises BackupError if the folder itself cannot be read.
    """
    try:
        backups = (_backup(path) for path in folder.iterdir())
        return sorted(one for one in backups if one is not None and one.at <= now)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise BackupError(ErrorText("backups-unread", folder=folder, why=error)) from error


def _backup(path: Path) -> Backup | None:
    ending = next((end for end in (PLAIN, SEALED) if path.name.endswith(end)), None)
    if ending is None or path.is_symlink() or not path.is_file() or not os.access(path, os.R_OK):
        return None
    try:
        at = datetime.strptime(path.name, NAME + ending).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(at, path) if at.strftime(NAME + ending) == path.name else None


def _forget_old(safe: BackupTarget, now: datetime) -> None:
    """Delete the backups that are no longer kept; one that cannot be deleted stays."""
    backups = backups_made(safe.folder, now)
    for old in set(backups) - _kept(backups, safe, now):
        try:
            old.path.unlink()
        except OSError as error:
            logger.warning("an old backup cannot be deleted: %s (%s)", old.path, error.strerror)


def _kept(backups: list[Backup], safe: BackupTarget, now: datetime) -> set[Backup]:
    if safe.every == "day":
        return set(backups[-safe.keep :])
    last_of_days = {one.at.date(): one for one in backups}
    recent = {one for one in backups if now - one.at < A_DAY}
    return recent | set(list(last_of_days.values())[-safe.keep :])


def restore(path: Path, data: Path, identity: Path | None, now: datetime) -> Path | None:
    """Restore a backup into the folder `data`; a desk already there is moved aside as a whole.

    Return where that lies now, if there was any. The desk itself sees to what waited to be sent and
    to numbers given since. Raises BackupError; then everything that was there is in its place.
    """
    if not path.is_file():
        raise BackupError(ErrorText("no-backup", path=path))
    try:
        with (
            desk_folder.lock_folder(data),
            tempfile.TemporaryDirectory(dir=data, prefix=".restoring-") as workshop,
        ):
            found = _opened(path, identity, Path(workshop))
            _examine(found / DATABASE)
            return _put_in(found, data, now)
    except desk_folder.InUseError as error:
        raise BackupError(ErrorText("nothing-restored", why=error)) from error
    except (StorageError, OSError) as error:
        raise BackupError(ErrorText("not-restored", path=path, data=data, why=error)) from error


def _put_in(found: Path, data: Path, now: datetime) -> Path | None:
    """Move the current desk's files aside and the restored ones in; undo both on failure.

    Return where the former lies now, if there was any. Its database is moved first and the new one
    last, so that no database ever lies beside the log of another.
    """
    names = [*(path.name for path in desk_folder.database_files(Path(DATABASE))), FILES]
    aside = data / now.astimezone(UTC).strftime("before-restore-%Y%m%dT%H%M%SZ")
    old = [(data / name, aside / name) for name in names if os.path.lexists(data / name)]
    new = [(found / name, data / name) for name in (FILES, DATABASE) if (found / name).exists()]
    moved = list[tuple[Path, Path]]()
    if old:
        aside.mkdir(mode=0o700)
    try:
        for source, target in (*old, *new):
            source.rename(target)
            moved.append((source, target))
    except BaseException:
        for source, target in reversed(moved):
            target.rename(source)
        if old:
            aside.rmdir()
        raise
    return aside if old else None


def _opened(path: Path, identity: Path | None, workshop: Path) -> Path:
    """Decrypt and unpack a backup; return the folder it is in."""
    archive = path
    if path.name.endswith(SEALED):
        if identity is None:
            raise BackupError(ErrorText("backup-sealed", path=path))
        archive = workshop / "archive.tar"
        _decrypt(path, archive, identity)
    unpacked = workshop / "unpacked"
    try:
        with tarfile.open(archive, "r:") as tar:
            _unpack(tar, unpacked)
    except tarfile.TarError as error:
        raise BackupError(ErrorText("backup-damaged", path=path, why=error)) from error
    return unpacked


def _decrypt(sealed: Path, plain: Path, identity: Path) -> None:
    keys = _identities(identity)
    try:
        with sealed.open("rb") as source, plain.open("wb") as target:
            pyrage.decrypt_io(source, target, keys)
    except (pyrage.DecryptError, OSError) as error:
        if getattr(error, "errno", None) is not None:
            raise  # of the disk; what age itself finds has no number
        raise BackupError(ErrorText("backup-other-key", file=sealed, key=identity)) from error


def _unpack(tar: tarfile.TarFile, folder: Path) -> None:
    """Unpack a backup for its owner only; what no backup of ours holds is refused."""
    for member in tar:
        place = PurePosixPath(member.name)
        in_files = place.parts[:1] == (FILES,) and ".." not in place.parts
        if in_files and member.isdir():
            continue
        ours = member.isfile() and (in_files or place == PurePosixPath(DATABASE))
        content = tar.extractfile(member) if ours else None
        if content is None:
            raise tarfile.TarError(f"it holds {member.name!r}")
        target = folder / place
        desk_folder.make_folder(target.parent)
        with open(target, "wb", opener=desk_folder.private) as file:
            shutil.copyfileobj(content, file, BLOCK)


def _identities(path: Path) -> "list[pyrage.x25519.Identity]":
    try:
        lines = path.read_text("utf-8").splitlines()
        return [
            pyrage.x25519.Identity.from_str(line.strip())
            for line in lines
            if line.strip() and not line.startswith("#")
        ]
    except FileNotFoundError as error:
        raise BackupError(ErrorText("identity-missing", path=path)) from error
    except (pyrage.IdentityError, UnicodeDecodeError) as error:
        raise BackupError(ErrorText("identity-wrong", path=path)) from error


def _examine(database: Path) -> None:
    if not database.exists():
        raise BackupError(ErrorText("backup-empty"))
    try:
        version = database_opening.check_copy(database)
    except StorageError as error:
        raise BackupError(*error.args) from error
    if version != database_opening.schema_number():
        raise BackupError(ErrorText("backup-build"))
