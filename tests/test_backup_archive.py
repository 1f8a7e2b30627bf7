"""A backup of a small desk: what counts as one, what is restored, and what is refused."""

import io
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot.backup_archive import (
    BackupError,
    BackupInterval,
    BackupTarget,
    backups_made,
    make,
    restore,
)
from tests.tables import with_tables

NOON = datetime(2026, 11, 24, 5, tzinfo=UTC)
NAME = "loket-20261124T050000Z.tar"


async def desk(folder: Path, note: str = "kept") -> Path:
    """Make the folder of a desk, with a file beside its database."""
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "surat.pdf").write_text(note)
    await (await with_tables(folder / "loket.sqlite3")).close()
    return folder


@pytest.fixture
def safe(tmp_path: Path) -> BackupTarget:
    return BackupTarget(tmp_path / "safe", target_is_encrypted=True)


async def test_a_restored_desk_is_as_it_was_and_what_lay_there_lies_beside_it(
    tmp_path: Path, safe: BackupTarget
) -> None:
    data = await desk(tmp_path / "data")
    made = make(data, safe, NOON)
    (data / "files" / "surat.pdf").write_text("lost")
    aside = restore(made, data, None, NOON)
    assert aside == data / "before-restore-20261124T050000Z"
    assert (data / "files" / "surat.pdf").read_text() == "kept"
    assert (aside / "files" / "surat.pdf").read_text() == "lost"
    assert (aside / "loket.sqlite3").exists()


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        (NAME, True),
        (f"{NAME}.age", True),
        ("loket-20261124T050001Z.tar", False),  # of a time to come
        ("loket-2026.tar", False),
        ("catatan.txt", False),
        ("loket-20261124T050000Z.zip", False),
    ],
)
def test_only_what_is_named_as_a_backup_until_now_is_one(
    tmp_path: Path, name: str, counts: bool
) -> None:
    (tmp_path / name).touch()
    assert [one.path.name for one in backups_made(tmp_path, NOON)] == [name] * counts


def _linked(path: Path) -> None:
    (path.parent / "elsewhere").touch()
    path.symlink_to(path.parent / "elsewhere")


@pytest.mark.parametrize("makes", [Path.mkdir, _linked])
def test_what_is_no_file_of_its_own_is_no_backup(
    tmp_path: Path, makes: Callable[[Path], None]
) -> None:
    makes(tmp_path / NAME)
    assert backups_made(tmp_path, NOON) == []


def test_what_cannot_be_read_for_a_backup_is_named(tmp_path: Path, safe: BackupTarget) -> None:
    with pytest.raises(BackupError, match=str(tmp_path / "nothing")):
        make(tmp_path / "nothing", safe, NOON)


def folder_in(tar: tarfile.TarFile, name: str) -> None:
    member = tarfile.TarInfo(name)
    member.type = tarfile.DIRTYPE
    tar.addfile(member)


def file_in(tar: tarfile.TarFile, name: str) -> None:
    member = tarfile.TarInfo(name)
    member.size = 1
    tar.addfile(member, io.BytesIO(b"x"))


def link_in(tar: tarfile.TarFile, name: str) -> None:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
    tar.addfile(member)


@pytest.mark.parametrize(
    ("puts", "name"),
    [
        (folder_in, "elsewhere"),
        (folder_in, "files/../elsewhere"),
        (file_in, "files/../elsewhere"),
        (file_in, "catatan.txt"),
        (link_in, "files/surat.pdf"),
    ],
)
def test_an_archive_with_what_no_backup_holds_is_refused(
    tmp_path: Path, puts: Callable[[tarfile.TarFile, str], None], name: str
) -> None:
    with tarfile.open(tmp_path / NAME, "w") as tar:
        puts(tar, name)
    with pytest.raises(BackupError, match="it holds"):
        restore(tmp_path / NAME, tmp_path / "data", None, NOON)


def test_an_archive_without_a_database_changes_nothing(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / NAME, "w") as tar:
        file_in(tar, "files/surat.pdf")
    with pytest.raises(BackupError, match="no database in this backup"):
        restore(tmp_path / NAME, tmp_path / "data", None, NOON)
    assert not (tmp_path / "data" / "files").exists()


async def test_a_backup_of_another_build_changes_nothing(
    tmp_path: Path, safe: BackupTarget
) -> None:
    data = await desk(tmp_path / "data")
    with closing(sqlite3.connect(data / "loket.sqlite3")) as tables:
        tables.execute("PRAGMA user_version = 1")
    made = make(data, safe, NOON)
    (data / "files" / "surat.pdf").write_text("today")
    with pytest.raises(BackupError, match="another build"):
        restore(made, data, None, NOON)
    assert (data / "files" / "surat.pdf").read_text() == "today"


@pytest.mark.parametrize("before", ["", "# age-keygen, 2026\n", "\n   \n"])
async def test_a_sealed_backup_opens_with_its_key_file(tmp_path: Path, before: str) -> None:
    key = pyrage.x25519.Identity.generate()
    (tmp_path / "kunci").write_text(f"{before}{key}\n")
    sealed = BackupTarget(tmp_path / "safe", str(key.to_public()))
    made = make(await desk(tmp_path / "data"), sealed, NOON)
    restore(made, tmp_path / "again", tmp_path / "kunci", NOON)
    assert (tmp_path / "again" / "files" / "surat.pdf").read_text() == "kept"
    with pytest.raises(BackupError, match="is encrypted"):
        restore(made, tmp_path / "again", None, NOON)


@pytest.mark.parametrize(("every", "kept"), [("day", [1, 0]), ("hour", [23, 1, 0])])
async def test_as_many_backups_are_kept_as_were_wanted(
    tmp_path: Path, every: BackupInterval, kept: list[int]
) -> None:
    safe = BackupTarget(tmp_path / "safe", target_is_encrypted=True, keep=2, every=every)
    safe.folder.mkdir()
    for hours in (49, 26, 25, 24, 23, 1):
        at = NOON - timedelta(hours=hours)
        (safe.folder / at.strftime("loket-%Y%m%dT%H%M%SZ.tar")).touch()
    make(await desk(tmp_path / "data"), safe, NOON)
    left = [(NOON - one.at) // timedelta(hours=1) for one in backups_made(safe.folder, NOON)]
    assert left == kept
