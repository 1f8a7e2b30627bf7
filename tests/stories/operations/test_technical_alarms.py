"""What only an administrator can mend is told to them; the group hears at most whom to call."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.desk import alarms
from bot.domain.records.kept_file import UploadLimits
from tests.prelude import Turn, World, opened
from tests.stories.reminding import mentioned

DETAILS, CALL = "loket backup", "cadangan data tidak dapat dibuat"


async def backup_fails(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        now = world.clock.now()
        await alarms.report_backup_failure(Turn(world.desk, tx, now), "day", "full")
    await world.settle()


async def test_an_administrator_with_a_private_chat_hears_it_there_and_the_group_does_not(
    world: World,
) -> None:
    for person in (world.budi, world.wati):
        person.starts()
    await world.settle()
    count = len(world.group.messages)
    await backup_fails(world)
    assert DETAILS in world.budi.last.text
    assert len(world.group.messages) == count
    assert not any(DETAILS in message.text for message in world.wati.chat)


async def test_without_one_the_group_hears_in_one_line_whom_to_call(world: World) -> None:
    await backup_fails(world)
    told = world.group.last
    assert CALL in told.text
    assert DETAILS not in told.text
    assert "\n" not in told.text
    assert mentioned(told) == [world.budi.id]


@pytest.mark.journey
async def test_an_administrator_who_blocked_the_bot_is_called_by_the_group(world: World) -> None:
    await world.after(world.budi.starts())
    world.budi.blocks_the_bot()
    await backup_fails(world)
    assert CALL in world.group.last.text
    assert mentioned(world.group.last) == [world.budi.id]


async def test_a_disk_that_runs_out_is_said_once_a_day_and_refuses_nothing(tmp_path: Path) -> None:
    nearly = UploadLimits(short_of=1.0)  # the disk of every machine has something on it
    async with opened(path=tmp_path / "loket.sqlite3", limits=nearly) as world:
        await world.after(world.budi.starts())

        def told() -> list[str]:
            return [one.text for one in world.budi.chat if "Ruang penyimpanan" in one.text]

        for count in (1, 1, 2):
            await world.turn_to(world.clock.now() + timedelta(hours=13))
            assert len(told()) == count
        assert "Belum ada yang ditolak; bila tinggal 200 MB, berkas tidak diambil" in told()[0]
        await world.after(world.budi.in_(world.group).says("/kesehatan"))
        assert "hampir habis" in world.group.last.text
