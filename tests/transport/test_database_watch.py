"""A desk whose file is no longer the one at its path: what it held is saved, and it ends."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot import backup_archive
from bot.backup_archive import BackupTarget
from bot.errors import DataGoneError
from bot.host.desk_runner import serve_desk
from bot.transport import database_watch
from bot.transport.database_watch import DatabaseWatch
from tests.faults.barring import nothing_written
from tests.prelude import ConfigError, World, opened
from tests.process import PATIENCE, real_office

pytestmark = pytest.mark.story

GONE, UNSAVED = "dihapus atau diganti", "belum dapat disimpan"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Open an office in a folder with a request, and one who administers it to write to."""
    (tmp_path / "data").mkdir()
    async with opened(path=tmp_path / "data" / "loket.sqlite3") as office:
        await office.after(office.budi.starts())
        await office.files(office.sari)
        yield office


def watch(world: World, data: Path, safe: BackupTarget) -> DatabaseWatch:
    return DatabaseWatch(world.desk, world.parts.bot_client, data, safe)


def requests(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("SELECT count(*) FROM cases").fetchone()[0])


def left_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.rglob("*") if one.is_file())


async def test_what_a_deleted_desk_held_is_saved_sealed_where_its_backups_lie(
    world: World, tmp_path: Path
) -> None:
    data, key = tmp_path / "data", pyrage.x25519.Identity.generate()
    safe = BackupTarget(tmp_path / "safe", str(key.to_public()))
    await watch(world, data, safe).once()
    shutil.rmtree(data)
    await world.files(world.rina)
    with pytest.raises(DataGoneError) as ended:
        await watch(world, data, safe).once()
    [saved] = left_in(tmp_path)
    assert saved.endswith(".tar.age")
    assert str(safe.folder / saved) in str(ended.value)
    assert ended.value.exit_code == ConfigError.exit_code, "systemd starts it no second time"
    assert GONE in world.budi.last.text
    (tmp_path / "key").write_text(str(key))
    backup_archive.restore(safe.folder / saved, data, tmp_path / "key", world.clock.now())
    assert requests(data / "loket.sqlite3") == 2


@pytest.mark.parametrize("blocked", [False, True])
async def test_without_a_key_or_a_place_for_backups_it_is_saved_in_the_desk_s_own_folder(
    world: World, tmp_path: Path, blocked: bool
) -> None:
    data, safe = tmp_path / "data", BackupTarget(tmp_path / "safe", target_is_encrypted=blocked)
    if blocked:
        safe.folder.write_text("a file where the folder should be")
    world.desk.database._path.unlink()  # type: ignore[union-attr]  # noqa: SLF001 - as an operator
    with pytest.raises(DataGoneError):
        await watch(world, data, safe).once()
    [saved] = data.glob("*.tar")
    backup_archive.restore(saved, tmp_path / "again", None, world.clock.now())
    assert requests(tmp_path / "again" / "loket.sqlite3") == 1


async def test_what_another_file_has_replaced_is_saved_too(world: World, tmp_path: Path) -> None:
    data, safe = tmp_path / "data", BackupTarget(tmp_path / "safe", target_is_encrypted=True)
    shutil.copy(data / "loket.sqlite3", data / "older")
    (data / "older").rename(data / "loket.sqlite3")
    with pytest.raises(DataGoneError):
        await watch(world, data, safe).once()
    assert len(left_in(safe.folder)) == 1


async def test_a_desk_whose_folder_was_moved_ends_and_makes_none_in_its_place(
    world: World, tmp_path: Path
) -> None:
    data, safe = tmp_path / "data", BackupTarget(tmp_path / "data" / "backups")
    data.rename(tmp_path / "elsewhere")
    with pytest.raises(DataGoneError, match="was moved"):
        await watch(world, data, safe).once()
    assert not data.exists()
    assert "dipindahkan" in world.budi.last.text


async def test_a_desk_that_cannot_be_saved_goes_on_and_says_so_once(
    world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data, safe = tmp_path / "data", BackupTarget(tmp_path / "safe", target_is_encrypted=True)
    shutil.rmtree(data)
    one = watch(world, data, safe)
    with nothing_written():
        for _ in range(2):
            await one.once()
    assert sum(UNSAVED in message.text for message in world.budi.chat) == 1
    assert len([line for line in caplog.messages if "cannot be saved" in line]) == 1
    assert "file is gone" in world.desk.database.trouble
    with pytest.raises(DataGoneError):
        await one.once()
    assert len(left_in(safe.folder)) == 1


@pytest.mark.journey
async def test_the_program_ends_by_itself_once_its_data_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_watch, "LOOK_EVERY", 0.05)
    async with real_office(tmp_path) as office:
        sari = office.telegram.person("Sari")
        desk = asyncio.create_task(serve_desk(office.settings()))
        sari.starts()
        await office.sees(sari, "Selamat datang")
        shutil.rmtree(tmp_path / "data")
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(DataGoneError, match="is saved in"):
                await desk
