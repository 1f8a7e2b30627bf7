"""Backups over days and months: when one is due, what is kept, and what may lie beside them."""

import asyncio
import fcntl
import os
import signal
import stat
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import backup_archive
from bot.backup_archive import BackupError, BackupTarget
from bot.transport.nightly_loops import BackupLoop
from bot.transport.supervision import repeat_every
from tests.prelude import TUESDAY, WIB, World, opened
from tests.process import PATIENCE
from tests.stories.operations.acts import figures
from tests.transport.looking import read_only

ALARM = "cadangan data tidak dapat dibuat"
TWO = datetime(2026, 11, 25, 2, tzinfo=WIB)
LEFT_BY_A_KILL = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from bot import backup_archive
from bot.backup_archive import BackupTarget

def dies(event, arguments):
    if event == "open" and str(arguments[0]).endswith("archive.tar"):
        os.kill(os.getpid(), signal.SIGKILL)

os.umask(0)
sys.addaudithook(dies)
safe = BackupTarget(Path(sys.argv[2]), target_is_encrypted=True)
backup_archive.make(Path(sys.argv[1]), safe, datetime(2026, 11, 24, tzinfo=UTC))
"""


@pytest.fixture
def safe(tmp_path: Path) -> BackupTarget:
    return BackupTarget(tmp_path / "backups", target_is_encrypted=True, keep=3)


def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir(exist_ok=True)
    return tmp_path / "data"


def desk_in(tmp_path: Path) -> Path:
    return data(tmp_path) / backup_archive.DATABASE


def names(safe: BackupTarget) -> list[str]:
    return sorted(path.name for path in safe.folder.iterdir())


def alarms(world: World) -> int:
    return sum("tidak dapat dibuat" in message.text for message in world.group.messages)


def folder(path: Path) -> None:
    path.mkdir()


def dangling(path: Path) -> None:
    path.symlink_to(path.with_name("gone"))


def unreadable(path: Path) -> None:
    path.touch(mode=0)


BESIDE: tuple[tuple[str, Callable[[Path], None]], ...] = (
    ("loket-lama.tar", Path.touch),
    ("loket-zzz.tar.age", Path.touch),
    ("loket-20261301T000000Z.tar", Path.touch),
    ("loket-2026112T190000Z.tar", Path.touch),
    ("loket-20261123T190000Z.tar.gz", Path.touch),
    ("loket-20991231T190000Z.tar", Path.touch),
    ("loket-20261123T190000Z.tar", folder),
    ("loket-20261123T190001Z.tar", dangling),
)


async def test_what_lies_beside_the_backups_changes_nothing_and_stays(
    tmp_path: Path, safe: BackupTarget
) -> None:
    safe.folder.mkdir()
    for name, lay in BESIDE:
        lay(safe.folder / name)
    async with opened(path=desk_in(tmp_path)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), safe)
        for _ in range(5):
            assert await backups.once()
            assert not await backups.once()
            world.clock.turn(timedelta(days=1))
        await world.settle()
        assert alarms(world) == 0
        assert len(backup_archive.backups_made(safe.folder, world.clock.now())) == safe.keep
    assert {name for name, _ in BESIDE} < {*names(safe)}
    assert len(names(safe)) == safe.keep + len(BESIDE)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_cannot_be_read_is_no_backup(safe: BackupTarget) -> None:
    safe.folder.mkdir()
    unreadable(safe.folder / "loket-20261123T190000Z.tar")
    assert backup_archive.backups_made(safe.folder, TUESDAY) == []


@pytest.mark.journey
async def test_a_backup_made_at_the_stroke_of_two_is_the_one_of_that_night(
    tmp_path: Path, safe: BackupTarget
) -> None:
    async with opened(path=desk_in(tmp_path), at=TWO - timedelta(hours=1)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), safe)
        assert await backups.once()
        world.clock.turn_to(TWO)
        assert await backups.once()
        world.clock.turn(timedelta(hours=23, minutes=59))
        assert not await backups.once()
        world.clock.turn(timedelta(minutes=1))
        assert await backups.once()


async def test_a_backup_that_failed_is_tried_again_after_six_hours_and_told_once_a_day(
    tmp_path: Path, safe: BackupTarget
) -> None:
    safe.folder.write_text("a file where the folder should be")
    async with opened(path=desk_in(tmp_path)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), safe)
        tried = []
        for _ in range(25):
            tried.append(await backups.once())
            await world.settle()
            world.clock.turn(timedelta(hours=1))
        assert [hour for hour, one in enumerate(tried) if one] == [0, 6, 12, 18, 24]
        await world.settle()
        assert alarms(world) == 2
        safe.folder.unlink()
        world.clock.turn(timedelta(hours=6))
        assert await backups.once()
        assert len(names(safe)) == 1
        (safe.folder / names(safe)[0]).unlink()
        safe.folder.rmdir()
        safe.folder.write_text("it is full again")
        world.clock.turn(timedelta(minutes=10))
        assert await backups.once()
        await world.settle()
        assert alarms(world) == 3
        assert ALARM in world.group.last.text


async def test_a_failure_that_nobody_thought_of_is_told_as_well(tmp_path: Path) -> None:
    async with opened(path=desk_in(tmp_path)) as world:
        strange = BackupTarget(Path("no\0folder"), target_is_encrypted=True)
        assert await BackupLoop(world.desk, data(tmp_path), strange).once()
        await world.settle()
        assert alarms(world) == 1


async def test_a_failure_that_cannot_even_be_told_does_not_end_the_backups(
    tmp_path: Path, safe: BackupTarget, caplog: pytest.LogCaptureFixture
) -> None:
    safe.folder.write_text("a file where the folder should be")
    async with opened(path=desk_in(tmp_path)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), safe)
        await read_only(world, on=True)
        task = asyncio.ensure_future(repeat_every(600.0, "backup", backups.once)())
        async with asyncio.timeout(PATIENCE):
            while "the database cannot work" not in caplog.text:  # noqa: ASYNC110 - a log rings no bell
                await asyncio.sleep(0)
        assert not task.done()
        task.cancel()
        await read_only(world, on=False)
        assert await backups.once(), "what was not told is tried at the next look"
        await world.settle()
        assert alarms(world) == 1


async def test_hourly_backups_keep_a_day_of_hours_and_a_backup_for_each_day_before(
    tmp_path: Path, safe: BackupTarget
) -> None:
    hourly = replace(safe, every="hour")
    start = datetime(2026, 11, 24, 0, 20, tzinfo=UTC)
    async with opened(path=desk_in(tmp_path), at=start) as world:
        backups = BackupLoop(world.desk, data(tmp_path), hourly)
        for _ in range(4 * 24):
            assert await backups.once()
            world.clock.turn(timedelta(minutes=30))
            due = world.clock.now().minute < 30
            assert not due or await backups.once()
            world.clock.turn(timedelta(minutes=30))
        kept = backup_archive.backups_made(safe.folder, world.clock.now())
    days = [one.at.strftime("%d %H") for one in kept]
    last_hours = [f"27 {hour:02d}" for hour in range(24)]
    assert days == ["25 23", "26 23", *last_hours]


async def test_an_hourly_backup_that_failed_is_tried_again_in_an_hour(
    tmp_path: Path, safe: BackupTarget
) -> None:
    safe.folder.write_text("a file where the folder should be")
    async with opened(path=desk_in(tmp_path)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), replace(safe, every="hour"))
        assert await backups.once()
        world.clock.turn(timedelta(minutes=59))
        assert not await backups.once()
        world.clock.turn(timedelta(minutes=1))
        assert await backups.once()
        await world.settle()
        assert "cadangan data tidak dapat dibuat" in world.group.last.text
        assert alarms(world) == 1


@pytest.mark.journey
async def test_the_age_of_the_last_backup_is_seen_also_if_it_was_made_by_hand(
    tmp_path: Path, safe: BackupTarget
) -> None:
    async with opened(path=desk_in(tmp_path)) as world:
        backups = BackupLoop(world.desk, data(tmp_path), safe)
        assert "loket_backup_age_seconds{" not in await figures(world)
        assert "belum ada" in await health(world)
        await backups.once()
        world.clock.turn(timedelta(hours=3))
        assert 'loket_backup_age_seconds{office=""} 10800.0' in await figures(world)
        assert "(3 jam yang lalu)" in await health(world)
        backup_archive.make(data(tmp_path), safe, world.clock.now())
        await backups.once()
        assert 'loket_backup_age_seconds{office=""} 0.0' in await figures(world)
        assert "(kurang dari satu jam yang lalu)" in await health(world)
        world.clock.turn(timedelta(hours=48))
        assert "(48 jam yang lalu) ⚠️ terlalu lama" in await health(world)


async def health(world: World) -> str:
    await world.after(world.budi.in_(world.group).says("/kesehatan"))
    return world.group.last.text


async def test_what_a_killed_backup_left_is_private_and_goes_with_the_next(
    tmp_path: Path, safe: BackupTarget
) -> None:
    async with opened(path=desk_in(tmp_path)) as world:
        killed = await asyncio.create_subprocess_exec(
            sys.executable, "-c", LEFT_BY_A_KILL, str(data(tmp_path)), str(safe.folder)
        )
        assert await killed.wait() == -signal.SIGKILL
        [left] = data(tmp_path).glob(".making-*")
        assert stat.S_IMODE(left.stat().st_mode) == 0o700
        assert [path.name for path in left.iterdir()] == [backup_archive.DATABASE]
        assert stat.S_IMODE((left / backup_archive.DATABASE).stat().st_mode) == 0o600
        [there] = safe.folder.glob(".making-*")
        assert list(there.iterdir()) == [], "what can be read lies beside the database alone"
        now = datetime.fromtimestamp(there.stat().st_mtime, UTC)
        made = backup_archive.make(data(tmp_path), safe, now + timedelta(hours=23))
        assert list(data(tmp_path).glob(".making-*")) == []
        assert there.exists(), "it may be another desk's"
        backup_archive.make(data(tmp_path), safe, now + timedelta(hours=25))
        assert not there.exists()
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        await world.settle()


def waits_for_the_lock(folder: Path) -> bool:
    """Say whether somebody waits for the lock of a folder, by Linux's list of locks."""
    waiting = (line for line in Path("/proc/locks").read_text().splitlines() if "->" in line)
    return any(f":{folder.stat().st_ino} " in line for line in waiting)


async def test_a_backup_beside_another_waits_and_takes_nothing_from_it(
    tmp_path: Path, safe: BackupTarget
) -> None:
    async with opened(path=desk_in(tmp_path)):
        other = os.open(data(tmp_path), os.O_RDONLY)
        fcntl.flock(other, fcntl.LOCK_EX)
        half = data(tmp_path) / ".making-half"
        half.mkdir()
        with ThreadPoolExecutor() as pool:
            made = pool.submit(backup_archive.make, data(tmp_path), safe, TUESDAY)
            async with asyncio.timeout(PATIENCE):
                while not waits_for_the_lock(data(tmp_path)):  # noqa: ASYNC110 - nor do locks
                    await asyncio.sleep(0)
            assert not made.done()
            assert half.exists()
            os.close(other)
            assert made.result(PATIENCE).exists()
        assert not half.exists()


def test_a_folder_that_cannot_be_read_is_said_in_words(safe: BackupTarget) -> None:
    assert backup_archive.backups_made(safe.folder, TUESDAY) == []
    safe.folder.write_text("a file")
    with pytest.raises(BackupError, match=r"BACKUP_DIR: .* cannot be read"):
        backup_archive.backups_made(safe.folder, TUESDAY)
