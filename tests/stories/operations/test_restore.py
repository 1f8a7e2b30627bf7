"""A backup that is brought back over what a dead desk left, which is kept."""

import contextlib
import io
import shutil
import signal
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot.backup_archive import BackupError, BackupTarget, make, restore
from bot.cli.offline_commands import verify_trail
from bot.clock import SystemClock
from bot.settings import Settings
from tests.faults.barring import bound_by_permissions, nothing_written
from tests.given_settings import settings
from tests.prelude import TUESDAY
from tests.process import real_office
from tests.real_desk import opened
from tests.storage.folder_modes import modes
from tests.turned_clock import TurnedClock

BESIDE = "before-restore-20261124T030000Z"


@pytest.fixture
def safe(tmp_path: Path) -> BackupTarget:
    return BackupTarget(tmp_path / "safe", target_is_encrypted=True)


def contents(folder: Path) -> dict[str, bytes]:
    """Return all that lies in a folder, without its lock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "desk.lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


async def killed(known: Settings, safe: BackupTarget) -> Path:
    """Let a desk be opened, a backup made and the desk killed; return the backup."""
    known.data_dir.mkdir()
    (known.data_dir / "files").mkdir()
    (known.data_dir / "files" / "surat.pdf").write_bytes(b"surat")
    async with opened(known) as (desk, _):
        made = make(known.data_dir, safe, TUESDAY)
        async with desk.database.transaction() as tx:
            await tx.run("INSERT INTO desk_state (name, value) VALUES ('since', 'the backup')")
        shutil.copytree(known.data_dir, known.data_dir.with_name("killed"))
    shutil.rmtree(known.data_dir)
    known.data_dir.with_name("killed").rename(known.data_dir)
    return made


async def test_all_that_a_killed_desk_left_is_moved_aside_as_a_whole(
    tmp_path: Path, safe: BackupTarget
) -> None:
    known = settings(tmp_path)
    made = await killed(known, safe)
    (known.data_dir / "files" / "lagi.pdf").write_bytes(b"lagi")
    (known.data_dir / "catatan.txt").write_text("mine")
    before = contents(known.data_dir)
    assert before["loket.sqlite3-wal"]

    aside = known.data_dir / BESIDE
    assert restore(made, known.data_dir, None, TUESDAY) == aside

    after = contents(known.data_dir)
    assert after.pop("catatan.txt") == b"mine"
    assert after.pop("identity.key") == before.pop("identity.key")
    assert after.pop("files/surat.pdf") == b"surat"
    assert after.pop("loket.sqlite3") != before["loket.sqlite3"]
    del before["catatan.txt"]
    assert after == {f"{BESIDE}/{name}": content for name, content in before.items()}
    found = modes(known.data_dir)
    assert {found[name] for name in ("loket.sqlite3", BESIDE)} == {0o600, 0o700}

    async with opened(known) as (desk, _), desk.database.transaction() as tx:
        assert not await tx.all("SELECT * FROM desk_state WHERE name = 'since'")
    formerly = known.model_copy(update={"data_dir": aside, "identity_key_file": known.key_path})
    async with opened(formerly) as (desk, _), desk.database.transaction() as tx:
        assert await tx.all("SELECT * FROM desk_state WHERE name = 'since'")


def a_folder_that_cannot_be_moved(data: Path) -> AbstractContextManager[None]:
    (data / "files").chmod(0o500)
    return bound_by_permissions()


def a_full_disk(_: Path) -> AbstractContextManager[None]:
    return nothing_written()


@pytest.mark.journey
@pytest.mark.parametrize("bar", [a_folder_that_cannot_be_moved, a_full_disk])
async def test_a_restore_that_fails_leaves_everything_in_its_place(
    tmp_path: Path, safe: BackupTarget, bar: Callable[[Path], AbstractContextManager[None]]
) -> None:
    known = settings(tmp_path)
    made = await killed(known, safe)
    before = contents(known.data_dir)
    with (
        pytest.raises(BackupError, match=r"was not restored, and .* is as it was"),
        bar(known.data_dir),
    ):
        restore(made, known.data_dir, None, TUESDAY)
    assert contents(known.data_dir) == before
    assert not (known.data_dir / BESIDE).exists()


async def test_nothing_is_restored_under_an_open_desk(tmp_path: Path, safe: BackupTarget) -> None:
    known = settings(tmp_path)
    async with opened(known):
        made = make(known.data_dir, safe, TUESDAY)
        with pytest.raises(BackupError, match=r"already running on the folder .*; stop it first"):
            restore(made, known.data_dir, None, TUESDAY)
    assert not (known.data_dir / BESIDE).exists()


def archived(path: Path, *members: tarfile.TarInfo | str) -> Path:
    with tarfile.open(path, "w") as tar:
        for member in members:
            info = tarfile.TarInfo(member) if isinstance(member, str) else member
            tar.addfile(info, io.BytesIO())
    return path


def linked(name: str) -> tarfile.TarInfo:
    link = tarfile.TarInfo(name)
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    return link


@pytest.mark.journey
@pytest.mark.parametrize(
    "member",
    [".", "", "..", "/loket.sqlite3", "files/../../identity.key", "loket.sqlite3/x", "identity.key",
     linked("loket.sqlite3"), linked("files/surat.pdf")],
)  # fmt: skip
def test_an_archive_that_holds_anything_else_is_no_backup(
    tmp_path: Path, member: tarfile.TarInfo | str
) -> None:
    strange = archived(tmp_path / "loket.tar", member)
    with pytest.raises(BackupError, match="is damaged or no backup of Loket: it holds"):
        restore(strange, tmp_path / "data", None, TUESDAY)
    assert contents(tmp_path / "data") == {}


def test_what_is_wrong_with_the_key_file_is_said(tmp_path: Path) -> None:
    sealed = tmp_path / "loket.tar.age"
    sealed.write_bytes(pyrage.encrypt(b"", [pyrage.x25519.Identity.generate().to_public()]))
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    for name, wanted in (("none.txt", "none.txt is missing"), ("photo.jpg", "holds no age key")):
        with pytest.raises(BackupError, match=wanted):
            restore(sealed, tmp_path / "data", tmp_path / name, TUESDAY)


async def test_a_desk_that_was_killed_goes_on_from_its_backup(
    tmp_path: Path, safe: BackupTarget
) -> None:
    async with real_office(tmp_path) as office:
        known, now = office.settings(), SystemClock().now()
        async with office.before(TurnedClock(now - timedelta(hours=3))) as world:
            assert (await world.files(world.sari)).startswith("001/")
        await office.starts()
        await office.until(lambda: office.telegram.calls("getUpdates"))
        made = make(known.data_dir, safe, now)
        address = f"file:{known.database_path}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT 1 FROM desk_state").fetchone()  # so the log is not emptied
            world.rina.starts()
            await office.sees(world.rina, "")
            await office.ends(signal.SIGKILL)
        assert (known.data_dir / "loket.sqlite3-wal").stat().st_size > 0

        restored = await office.obeys("restore", str(made))
        assert "What was there before lies in" in restored.said
        assert restored.code == (await office.obeys("verify")).code == 0
        assert (await verify_trail(known)).is_whole
        async with office.before(TurnedClock(now + timedelta(minutes=5))) as world:
            assert (await world.files(world.rina)).startswith("2001/")
