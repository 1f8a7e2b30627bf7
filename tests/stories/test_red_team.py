"""What somebody reads who has the database file, its log or a backup, but not the key."""

import re
import tarfile
from pathlib import Path

from bot import backup_archive
from bot.backup_archive import BackupTarget
from tests.prelude import TUESDAY, opened
from tests.stories.privacy.acts import SECRETS, a_whole_life
from tests.walking import pin_of
from tests.world import KEY


async def test_the_bytes_on_the_disk_tell_neither_who_asked_nor_what_was_said(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "identity.key").write_text(KEY.hex())
    async with opened(path=data / backup_archive.DATABASE, watched=True) as world:
        await a_whole_life(world)
        await world.answers_officially(world.budi, "Terlampir datanya untuk Ibu Wulandari.")
        pin = pin_of(world.sari)
        await world.tick()
        at_work = {path.name: path.read_bytes() for path in data.iterdir()}
        safe = BackupTarget(tmp_path / "safe", target_is_encrypted=True)
        made = backup_archive.make(data, safe, TUESDAY)
    with tarfile.open(made) as tar:
        assert tar.getnames() == [backup_archive.DATABASE], "the key is in no backup"
    assert {backup_archive.DATABASE, f"{backup_archive.DATABASE}-wal"} <= set(at_work)
    del at_work["identity.key"]
    closed = (data / backup_archive.DATABASE).read_bytes()
    for content in (*at_work.values(), closed, made.read_bytes()):
        told = [secret for secret in (*SECRETS, "Terlampir datanya") if secret.encode() in content]
        assert told == []
        assert not re.search(rb"(?<![0-9a-f])%s(?![0-9a-f])" % pin.encode(), content)
        assert KEY not in content
        assert KEY.hex().encode() not in content
