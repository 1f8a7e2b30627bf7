"""The first group is bound with the code of the start, and a lost one is released on the host."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.cli.offline_commands import release_group
from bot.desk_opening import bind_group
from bot.settings import Settings
from sandbox import Group
from tests.prelude import ConfigError, Person, StorageError, World, rows
from tests.stories.group.acts import bound_to, first_command, printed, told, types, unbound
from tests.world import running

NO_CODE = "/pasang 0000 0000"


def new_group(world: World, *administrators: Person, title: str = "Grup baru") -> Group:
    other = world.telegram.forum(title)
    for person in administrators:
        other.add(person, administrator=True)
    return other


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


async def test_the_record_says_which_person_bound_it_and_not_by_which_account() -> None:
    async with unbound() as world:
        async with world.desk.turn() as turn:
            await turn.tx.run(
                "INSERT INTO officer (id, telegram_id, display_name, seen_at) "
                "VALUES (7, :account, 'Budi', :now)",
                account=world.budi.id,
                now=turn.now,
            )
        world.group.add_bot()
        await types(world, "budi", await first_command(world))
        [bound] = await rows(world, "SELECT actor FROM event WHERE name = 'group-bound'")
        assert bound["actor"] == "officer:7"


async def test_wrong_codes_lock_one_account_in_one_chat_for_an_hour() -> None:
    async with unbound() as world:
        world.group.add_bot()
        theirs = new_group(world, world.budi, title="Satu")
        for _ in range(6):
            await types(world, "budi", NO_CODE, theirs)
        await types(world, "budi", await first_command(world), theirs)
        assert told(theirs, "Tunggu satu jam")
        assert await bound_to(world) is None
        world.clock.turn(timedelta(hours=1, minutes=1))
        await types(world, "budi", await first_command(world), theirs)
        assert await bound_to(world) == theirs.id


async def test_another_account_in_the_same_group_cannot_use_up_its_tries() -> None:
    async with unbound() as world:
        world.group.add_bot()
        world.group.add(world.rina)
        for _ in range(6):
            await types(world, "rina", NO_CODE)
        assert told(world.group, "Tunggu satu jam")
        await types(world, "budi", await first_command(world))
        assert await bound_to(world) == world.group.id


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


async def test_another_group_takes_nothing_over_and_learns_how_a_desk_moves(world: World) -> None:
    other = new_group(world, world.budi, title="Grup lain")
    await types(world, "budi", "/pasang", other)
    await types(world, "budi", "/pasang 12345678", other)
    said = told(other, "sudah melayani grup petugas lain")
    assert "loket release-group" in said[0]
    assert await bound_to(world) == world.group.id
    assert not told(world.group, "Grup lain")


async def test_pasang_without_an_account_behind_it_changes_nothing(world: World) -> None:
    other = new_group(world, world.budi)
    robot = {"id": 4711, "is_bot": True, "first_name": "Robot"}
    chat = {"id": other.id, "type": "supergroup", "title": "Grup baru"}
    entity = {"type": "bot_command", "offset": 0, "length": 7}
    message: dict[str, Any] = {
        "message_id": 9, "date": 1_790_000_000, "chat": chat, "from": robot, "text": "/pasang 1",
        "entities": [entity],
    }  # fmt: skip
    await world.after(world.telegram.push_raw({"message": message}))
    assert told(other, "tidak datang dari akun seseorang")
    assert await bound_to(world) == world.group.id


async def test_a_button_left_in_a_group_that_is_no_longer_the_officers_says_so(
    world: World,
) -> None:
    world.group.add(world.wati, administrator=True)
    await types(world, "budi", "/pasang")
    named = new_group(world, world.budi, title="Grup pengaturan")
    await bind_group(world.desk, named.id)
    await world.settle()
    await world.presses_in_group(world.wati, "Periksa lagi")
    assert "hanya berlaku di grup petugas" in world.wati.toast
    assert await bound_to(world) == named.id


async def test_a_group_that_is_left_behind_is_told_and_its_talk_reaches_nobody(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with unbound(path) as world:
        world.group.add_bot()
        await world.settle()
        await types(world, "budi", await first_command(world))
        await world.files(world.sari)
    await release_group(settings_of(tmp_path), world.clock.now())

    async with running(world.telegram, world.clock, None, path) as world.parts:
        other = new_group(world, world.rina)
        await types(world, "rina", await first_command(world), other)
        assert len(told(world.group, "sudah dipindah ke grup lain")) == 1
        seen = len(world.group.messages)
        await types(world, "budi", "Halo?")
        await world.say(world.sari, "Mohon per desa juga.")
        assert told(other, "Mohon per desa juga.")
        assert len(world.group.messages) == seen + 1


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
            await release_group(settings_of(tmp_path), world.clock.now())
    lost = world.group
    lost.dissolve()

    assert await release_group(settings_of(tmp_path), world.clock.now()) == lost.id

    async with running(world.telegram, world.clock, None, path) as world.parts:
        assert await bound_to(world) is None
        assert not await rows(world, "SELECT 1 FROM officer WHERE member")
        await world.say(world.sari, "Bagaimana permohonan saya?")
        assert "belum dibuka" in world.sari.last.text
        command = await first_command(world)
        assert command != first
        other = new_group(world, world.rina)
        await types(world, "rina", first, other)
        assert await bound_to(world) is None
        await types(world, "rina", command, other)
        assert await bound_to(world) == other.id
        assert told(other, "Salinan daftar pemilih")
        members = await rows(world, "SELECT telegram_id FROM officer WHERE member")
        assert {row["telegram_id"] for row in members} == {world.rina.id}


async def test_release_says_what_to_do_when_there_is_nothing_to_release(tmp_path: Path) -> None:
    async with unbound() as world:
        now = world.clock.now()
    with pytest.raises(ConfigError, match="there is no database"):
        await release_group(settings_of(tmp_path), now)
    async with unbound(tmp_path / "loket.sqlite3"):
        pass
    with pytest.raises(ConfigError, match="no group is bound"):
        await release_group(settings_of(tmp_path), now)
    with pytest.raises(ConfigError, match="write the new group's number there"):
        await release_group(settings_of(tmp_path, officers_chat_id=-100123), now)
