import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.backup_archive import BackupTarget, make
from tests.given_settings import settings
from tests.prelude import TUESDAY
from tests.real_desk import opened
from tests.storage.folder_modes import modes


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


async def test_what_a_desk_makes_only_its_owner_can_read(tmp_path: Path) -> None:
    known = settings(tmp_path, identity_key_file=tmp_path / "keys" / "identity.key")
    async with opened(known):
        make(known.data_dir, BackupTarget(tmp_path / "safe", target_is_encrypted=True), TUESDAY)
        found = modes(tmp_path)
    folders = {name: found.pop(name) for name in ("data", "keys", "safe")}
    assert set(folders.values()) == {0o700}
    assert {"loket.sqlite3", "loket.sqlite3-wal", "loket.sqlite3-shm", "identity.key"} <= set(found)
    assert set(found.values()) == {0o600}, found


async def test_a_folder_that_was_there_keeps_what_its_owner_chose(tmp_path: Path) -> None:
    known = settings(tmp_path)
    known.data_dir.mkdir(mode=0o750)
    async with opened(known):
        assert stat.S_IMODE(known.data_dir.stat().st_mode) == 0o750
