"""The first group is bound with the code of the start, and a lost one is released on the host."""

from pathlib import Path
from typing import Any

import pytest

from bot.cli.group_release import release
from bot.errors import ConfigError, StorageError
from bot.settings import Settings
from tests.stories.acts import rows
from tests.stories.group.binding import NO_CODE, new_group
from tests.stories.group.test_group_setup import (
    bound_to,
    first_command,
    printed,
    told,
    types,
    unbound,
)
from tests.world import World, running


async def test_before_the_first_binding_only_the_code_of_the_start_binds() -> None:
    async with unbound() as world:
        theirs = world.telegram.forum("Grup orang lain", bot=False)
        theirs.add(world.rina, administrator=True)
        theirs.add_bot()
        await world.settle()
        assert told(theirs, "diikuti kode delapan angka")
        await types(world, "rina", "/pasang", theirs)
        assert told(theirs, "yang tampil di layar pengelola")
        for _ in range(6):
            await types(world, "rina", NO_CODE, theirs)
        assert told(theirs, "Tunggu satu jam")
        await types(world, "rina", await first_command(world), theirs)
        assert await bound_to(world) is None

        world.group.add_bot()
        await world.settle()
        world.budi.in_(world.group).says(await first_command(world), anonymous=True)
        await world.settle()
        assert told(world.group, "matikan “Tetap anonim”")
        assert await bound_to(world) is None
        await types(world, "budi", await first_command(world))
        assert await bound_to(world) == world.group.id
        assert await printed(world.desk) == ""


async def test_of_two_groups_that_use_the_first_code_at_once_one_is_bound() -> None:
    async with unbound() as world:
        world.group.add_bot()
        other = new_group(world, world.budi, title="Grup kedua")
        await world.settle()
        command = await first_command(world)
        for group in (world.group, other):
            world.budi.in_(group).says(command)
        await world.settle()
        assert await bound_to(world) == world.group.id
        assert told(other, "sudah melayani grup petugas lain")


async def test_the_first_code_is_the_same_at_each_start_and_in_no_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "desk.sqlite3"
    async with unbound(path) as world:
        first = await first_command(world)
    async with running(world.telegram, world.clock, None, path) as parts:
        assert first in await printed(parts.desk)
    async with unbound() as another:
        assert "/pasang" in await printed(another.desk)
    assert first.removeprefix("/pasang ") not in caplog.text


def settings_of(folder: Path, **more: Any) -> Settings:
    return Settings(_env_file=None, bot_token="1:x", data_dir=folder, **more)


async def test_a_lost_group_is_released_on_the_host_and_the_next_one_needs_a_code(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with unbound(path) as world:
        world.group.add_bot()
        await world.settle()
        first = await first_command(world)
        await types(world, "budi", first)
        await world.files(world.sari)
        with pytest.raises(StorageError, match="already running"):
            await release(settings_of(tmp_path), world.clock.now())
    lost = world.group
    lost.dissolve()

    assert await release(settings_of(tmp_path), world.clock.now()) == lost.id

    async with running(world.telegram, world.clock, None, path) as parts:
        people = (world.sari, world.rina, world.budi, world.wati)
        later = World(world.clock, world.telegram, lost, parts, *people)
        assert await bound_to(later) is None
        assert not await rows(later, "SELECT 1 FROM officer WHERE member")
        await later.say(later.sari, "Bagaimana permohonan saya?")
        assert "belum dibuka" in later.sari.last.text
        command = await first_command(later)
        assert command != first
        other = new_group(later, later.rina)
        await types(later, "rina", first, other)
        assert await bound_to(later) is None
        await types(later, "rina", command, other)
        assert await bound_to(later) == other.id
        assert told(other, "Salinan daftar pemilih")
        members = await rows(later, "SELECT telegram_id FROM officer WHERE member")
        assert {row["telegram_id"] for row in members} == {later.rina.id}


async def test_release_says_what_to_do_when_there_is_nothing_to_release(tmp_path: Path) -> None:
    async with unbound() as world:
        now = world.clock.now()
    with pytest.raises(ConfigError, match="there is no database"):
        await release(settings_of(tmp_path), now)
    async with unbound(tmp_path / "loket.sqlite3"):
        pass
    with pytest.raises(ConfigError, match="no group is bound"):
        await release(settings_of(tmp_path), now)
    with pytest.raises(ConfigError, match="write the new group's number there"):
        await release(settings_of(tmp_path, officers_chat_id=-100123), now)
