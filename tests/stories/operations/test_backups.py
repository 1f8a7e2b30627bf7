"""A night's backup, a lost machine, and the desk that comes back from it."""

import tarfile
from dataclasses import dataclass, replace
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot import backup_archive
from bot.backup_archive import BackupError, BackupTarget
from storage.database_opening import IDS_LEFT_OUT
from tests.prelude import NIK, TUESDAY, ConfigError, World, opened, rows
from tests.stories.acts import prompt
from tests.world import running


@dataclass
class Keys:
    safe: BackupTarget
    identity: Path


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    identity = pyrage.x25519.Identity.generate()
    file = tmp_path / "kunci-cadangan.txt"
    file.write_text(f"# created for a test\n{identity}\n")
    return Keys(BackupTarget(tmp_path / "backups", str(identity.to_public()), keep=3), file)


def database(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir(exist_ok=True)
    return tmp_path / "data" / backup_archive.DATABASE


async def test_a_restored_desk_goes_on_and_sends_nothing_twice(tmp_path: Path, keys: Keys) -> None:
    async with opened(path=database(tmp_path)) as world:
        await world.files(world.sari)
        world.budi.in_(world.group).replies(await prompt(world, world.budi), "Besok siap, Bu.")
        await world.parts.poller.once()
        await world.parts.worker.once()  # the reply is queued, and held for some seconds
        made = backup_archive.make(tmp_path / "data", keys.safe, TUESDAY)
        await world.replies_leave()  # Telegram has it; the backup does not know
        telegram, clock, group = world.telegram, world.clock, world.group

    back = tmp_path / "again"
    assert backup_archive.restore(made, back, keys.identity, clock.now()) is None
    async with running(telegram, clock, group.id, back / backup_archive.DATABASE) as parts:
        again = replace(world, parts=parts)
        await again.replies_leave()
        await again.tick()
        assert replies(again) == 1
        restored, waiting, board = (message.text for message in group.messages[-3:])
        assert "dipulihkan dari cadangan" in restored
        # The reply, the line that shows it before, and the removal of the question for its words.
        assert "3 pesan" in waiting
        assert board.startswith("📌")

        await again.after(again.wati.in_(group).presses("Jangan kirim"))
        assert "Hanya petugas" in again.wati.toast
        again.budi.in_(group).presses("Jangan kirim")
        await again.replies_leave()
        assert replies(again) == 1
        await again.tick()
        assert await again.files(again.rina) == "2001/PPID/KPU-KLT/XI/2026"
        [newest] = await rows(again, "SELECT max(id) AS id FROM cases")
        assert newest["id"] > IDS_LEFT_OUT, "a button of the lost days names no case"


def replies(world: World) -> int:
    return sum("Besok siap, Bu." in message.text for message in world.sari.chat)


@pytest.mark.journey
async def test_what_is_released_after_a_restore_is_sent(tmp_path: Path, keys: Keys) -> None:
    async with opened(path=database(tmp_path)) as world:
        await world.files(world.sari)
        world.budi.in_(world.group).replies(await prompt(world, world.budi), "Besok siap, Bu.")
        await world.parts.poller.once()
        await world.parts.worker.once()
        made = backup_archive.make(tmp_path / "data", keys.safe, TUESDAY)
        telegram, clock, group = world.telegram, world.clock, world.group
    back = tmp_path / "again"
    backup_archive.restore(made, back, keys.identity, clock.now())
    async with running(telegram, clock, group.id, back / backup_archive.DATABASE) as parts:
        again = replace(world, parts=parts)
        await again.tick()
        again.budi.in_(group).presses("Kirim semuanya")
        await again.replies_leave()
        assert replies(again) == 1


async def test_neither_words_nor_key_can_be_read_in_a_backup(tmp_path: Path, keys: Keys) -> None:
    async with opened(path=database(tmp_path)) as world:
        await world.files(world.sari)
        sealed = backup_archive.make(tmp_path / "data", keys.safe, TUESDAY)
        plain = backup_archive.make(
            tmp_path / "data", BackupTarget(tmp_path / "plain", target_is_encrypted=True), TUESDAY
        )
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1")
    with tarfile.open(plain) as tar:
        assert tar.getnames() == [backup_archive.DATABASE]
    assert NIK.encode() not in plain.read_bytes()
    assert oct(sealed.stat().st_mode & 0o777) == "0o600"


@pytest.mark.parametrize(
    ("safe", "wanted"),
    [
        (BackupTarget(Path("x")), "BACKUP_RECIPIENT is missing"),
        (BackupTarget(Path("x"), "age1no"), "no age public"),
    ],
)
def test_a_backup_that_anybody_could_read_is_refused(
    tmp_path: Path, safe: BackupTarget, wanted: str
) -> None:
    with pytest.raises(ConfigError, match=wanted):
        backup_archive.make(tmp_path, safe, TUESDAY)
    assert list(tmp_path.iterdir()) == []


async def test_a_backup_that_does_not_open_says_what_is_wrong(tmp_path: Path, keys: Keys) -> None:
    async with opened(path=database(tmp_path)):
        made = backup_archive.make(tmp_path / "data", keys.safe, TUESDAY)
    damaged = made.with_name("loket-damaged.tar.age")
    damaged.write_bytes(made.read_bytes()[:-50])
    other = tmp_path / "other.txt"
    other.write_text(f"{pyrage.x25519.Identity.generate()}\n")
    for file, folder, identity, wanted in (
        (made, tmp_path / "new", None, "--identity"),
        (made, tmp_path / "new", other, "does not open"),
        (damaged, tmp_path / "new", keys.identity, "does not open"),
        (tmp_path / "none.tar", tmp_path / "new", None, "there is no backup"),
    ):
        with pytest.raises(BackupError, match=wanted):
            backup_archive.restore(file, folder, identity, TUESDAY)
    assert not (tmp_path / "new" / backup_archive.DATABASE).exists()
