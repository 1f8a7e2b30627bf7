"""Backups: an archive of the database and its files, encrypted to the office's age key.

The identity key is never in it: whoever has a backup alone cannot read who asked.
"""

import hashlib
import os
import shutil
import tarfile
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pyrage  # type: ignore[import-untyped]

from bot.errors import ConfigError, DeskError, StorageError
from storage import database_copy, desk_folder
from storage.schema import migrations

NAME = "loket-%Y%m%dT%H%M%SZ"
PLAIN, SEALED = ".tar", ".tar.age"
DATABASE = desk_folder.DATABASE
FILES = "files"
"""The folder beside the database that holds files; it is in the backup too."""
BLOCK = 1024 * 1024


class BackupError(DeskError):
    """A backup could not be made, or cannot be restored."""


@dataclass(frozen=True)
class Safe:
    """Where backups lie and who can open them; `keep` is how many are kept.

    Without a recipient, an age public key, the target itself must be encrypted.
    """

    folder: Path
    recipient: str = ""
    target_is_encrypted: bool = False
    keep: int = 14

    def lock(self) -> "pyrage.x25519.Recipient | None":
        """Return the key to encrypt to. Raises ConfigError if nothing would be encrypted."""
        if not self.recipient:
            if self.target_is_encrypted:
                return None
            raise ConfigError(
                "BACKUP_RECIPIENT is missing: write the office's age public key (age1…), made with "
                "age-keygen; or, if BACKUP_DIR lies on an encrypted disk, set "
                "BACKUP_TARGET_IS_ENCRYPTED=true"
            )
        try:
            return pyrage.x25519.Recipient.from_str(self.recipient)
        except pyrage.RecipientError as error:
            raise ConfigError(
                "BACKUP_RECIPIENT is no age public key: write what age-keygen shows, age1…"
            ) from error


def make(data: Path, safe: Safe, now: datetime) -> Path:
    """Write a backup of the folder `data` and return its path; the desk may be open.

    What was written is read back and compared. Raises ConfigError or BackupError.
    """
    key = safe.lock()
    try:
        safe.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = safe.folder / (now.astimezone(UTC).strftime(NAME) + (SEALED if key else PLAIN))
        with tempfile.TemporaryDirectory(dir=safe.folder, prefix=".making-") as workshop:
            archive = _archive(data, Path(workshop))
            finished = _sealed(archive, key) if key else archive
            _put_in_place(finished, target)
        _forget_old(safe)
    except StorageError as error:
        raise BackupError(f"the backup was not made: {error}") from error
    except OSError as error:
        raise BackupError(
            f"the backup was not made: {safe.folder} cannot be written ({error.strerror})"
        ) from error
    return target


def _archive(data: Path, workshop: Path) -> Path:
    copied = workshop / DATABASE
    database_copy.copy(data / DATABASE, copied)
    database_copy.check(copied)
    archive = workshop / "archive.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(copied, DATABASE)
        if (data / FILES).is_dir():
            tar.add(data / FILES, FILES)
    copied.unlink()
    return archive


def _sealed(archive: Path, key: "pyrage.x25519.Recipient") -> Path:
    sealed = archive.with_suffix(SEALED)
    with archive.open("rb") as plain, sealed.open("wb") as written:
        pyrage.encrypt_io(plain, written, [key])
    archive.unlink()
    return sealed


def _put_in_place(finished: Path, target: Path) -> None:
    """Move a finished backup to its name, and read it back to verify it."""
    expected = _digest(finished)
    finished.chmod(0o600)
    with finished.open("rb") as file:
        os.fsync(file.fileno())
    finished.rename(target)
    if _digest(target) != expected:
        raise BackupError(f"{target} does not hold what was written: look at the disk")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def made(folder: Path) -> list[Path]:
    """Return the backups in a folder, the newest last."""
    return sorted(path for path in folder.glob("loket-*") if path.name.endswith((PLAIN, SEALED)))


def made_at(path: Path) -> datetime:
    """Return when a backup was made, by its name. Raises ValueError for another file."""
    return datetime.strptime(path.name.split(".")[0], NAME).replace(tzinfo=UTC)


def _forget_old(safe: Safe) -> None:
    for old in made(safe.folder)[: -safe.keep]:
        old.unlink()


def restore(path: Path, data: Path, identity: Path | None, now: datetime) -> int:
    """Restore a backup into the folder `data`; return how many messages are held back.

    Refuses to overwrite. Raises BackupError.
    """
    if not path.is_file():
        raise BackupError(f"there is no backup {path}")
    if (data / DATABASE).exists():
        raise BackupError(
            f"{data / DATABASE} is there already: nothing was changed. Move it away, or name "
            "another DATA_DIR"
        )
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=data, prefix=".restoring-") as workshop:
            found = _opened(path, identity, Path(workshop))
            held = _examined(found / DATABASE, now)
            if (found / FILES).is_dir():
                shutil.move(found / FILES, data / FILES)
            (found / DATABASE).rename(data / DATABASE)
    except OSError as error:
        raise BackupError(
            f"{path} was not restored: {data} cannot be written ({error.strerror})"
        ) from error
    return held


def _opened(path: Path, identity: Path | None, workshop: Path) -> Path:
    """Decrypt and unpack a backup; return the folder it is in."""
    archive = path
    if path.name.endswith(SEALED):
        if identity is None:
            raise BackupError(f"{path} is encrypted: name the age key file with --identity")
        archive = workshop / "archive.tar"
        try:
            with path.open("rb") as sealed, archive.open("wb") as plain:
                pyrage.decrypt_io(sealed, plain, _identities(identity))
        except (pyrage.DecryptError, OSError) as error:
            raise BackupError(
                f"{path} does not open with {identity}: it is damaged, or made for another key"
            ) from error
    unpacked = workshop / "unpacked"
    try:
        with tarfile.open(archive) as tar:
            _unpack(tar, unpacked)
    except tarfile.TarError as error:
        raise BackupError(f"{path} is damaged or no backup of Loket: {error}") from error
    return unpacked


def _unpack(tar: tarfile.TarFile, folder: Path) -> None:
    """Unpack the files of a backup, and nothing else that an archive may hold."""
    for member in tar:
        place = PurePosixPath(member.name)
        ours = place.parts[0] in (DATABASE, FILES) and ".." not in place.parts
        content = tar.extractfile(member) if ours and member.isfile() else None
        if content is not None:
            target = folder / place
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:
                shutil.copyfileobj(content, file, BLOCK)


def _identities(path: Path) -> "list[pyrage.x25519.Identity]":
    lines = path.read_text("utf-8").splitlines()
    try:
        return [
            pyrage.x25519.Identity.from_str(line.strip())
            for line in lines
            if line.strip() and not line.startswith("#")
        ]
    except pyrage.IdentityError as error:
        raise BackupError(f"{path} holds no age key: it begins with AGE-SECRET-KEY-1") from error


def _examined(database: Path, now: datetime) -> int:
    if not database.exists():
        raise BackupError("there is no database in this backup")
    try:
        version = database_copy.check(database)
    except StorageError as error:
        raise BackupError(str(error)) from error
    newest = migrations()[-1][0]
    if version > newest:
        raise BackupError(
            f"the backup has schema {version}, this program knows only {newest}: "
            "install the newer program"
        )
    return database_copy.hold_what_waited(database, now)
