"""Binding: a code opens the first group, and no desk leaves its group unless that group agrees."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import bind_group
from bot.cli.group_release import release
from bot.errors import ConfigError, StorageError
from bot.sandbox import Group, Person
from bot.settings import Settings
from tests.stories.acts import got, rows, shown, writes
from tests.stories.group.test_group_setup import (
    bound_to,
    first_command,
    printed,
    told,
    types,
    unbound,
)
from tests.world import World, opened, running

NO_CODE = "/pasang 0000 0000"
QUESTION = "Pindahkan meja layanan ke grup lain?"


async def asks_for_code(world: World, who: Person | None = None) -> str:
    """Let an administrator ask for a code, and return the command that they read in private."""
    who = who or world.budi
    if not who.chat:
        await world.say(who, "/start")
    await types(world, "budi", "/pasang")
    await world.presses_in_group(who, "Pindah ke grup lain")
    return command_in(who)


def command_in(who: Person) -> str:
    found = re.search(r"/pasang \d{4} \d{4}", who.last.text)
    assert found
    return found[0]


def new_group(world: World, *administrators: Person, title: str = "Grup baru") -> Group:
    other = world.telegram.forum(title)
    for person in administrators:
        other.add(person, administrator=True)
    return other


async def asked(world: World) -> Group:
    """Let Budi use his code in a group of his own, so that the officers' group is asked."""
    other = new_group(world, world.budi)
    await types(world, "budi", await asks_for_code(world), other)
    assert told(other, "sudah ditanya")
    return other


async def stays(world: World) -> bool:
    """Say whether the desk is still bound to its first group and has said nothing of a move."""
    return await bound_to(world) == world.group.id and not told(world.group, "sudah dipindah")


@asynccontextmanager
async def again(world: World, path: Path) -> AsyncIterator[World]:
    """Open the desk again after it was killed."""
    setting = world.group.id
    async with running(world.telegram, world.clock, setting, path) as parts:
        people = (world.sari, world.rina, world.budi, world.wati)
        yield World(world.clock, world.telegram, world.group, parts, *people)


async def handled_only(world: World) -> None:
    """Let the desk take in what people did, and die before anything is sent."""
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass


def taps(world: World, who: Person, data: str, group: Group) -> None:
    """Let somebody press a button that the desk may never have shown to them."""
    name = {"id": who.id, "is_bot": False, "first_name": who.account.first_name}
    chat = {"id": group.id, "type": "supergroup", "title": "PPID"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat}
    query = {"id": f"1{data}", "from": name, "chat_instance": "1", "data": data, "message": message}
    world.telegram.push_raw({"callback_query": query})


def data_of(world: World, label: str) -> str:
    """Return what the button of the newest question says."""
    rows_shown = shown(world, QUESTION).rows
    return next(
        str(one["callback_data"]) for row in rows_shown for one in row if label in one["text"]
    )


# The move


async def test_the_desk_moves_with_its_cards_once_the_old_group_agrees(world: World) -> None:
    await world.files(world.sari)
    old, other = world.group, await asked(world)
    question = shown(world, QUESTION).text
    assert "Budi" in question
    assert "Grup baru" in question
    assert await stays(world)

    await world.presses_in_group(world.budi, "Ya, pindahkan")

    assert await bound_to(world) == other.id
    assert told(other, "Salinan daftar pemilih")
    assert told(other, "Meja layanan")
    assert told(old, "sudah dipindah ke grup lain")
    before = len(old.messages)
    await types(world, "wati", "Halo?", old)
    await world.say(world.sari, "Mohon per desa juga.")
    assert told(other, "Mohon per desa juga.")
    assert len(old.messages) == before + 1
    members = await rows(world, "SELECT telegram_id FROM officer WHERE member")
    assert {row["telegram_id"] for row in members} == {world.budi.id}


async def test_the_code_is_said_in_private_and_never_in_the_group(world: World) -> None:
    code = (await asks_for_code(world)).removeprefix("/pasang ")

    assert "obrolan pribadi" in world.budi.toast
    for words in (code, code.replace(" ", "")):
        assert not [m for m in world.group.messages if words in m.text]
    assert world.budi.last.protected
    facts = await rows(world, "SELECT value FROM desk_state UNION ALL SELECT payload FROM outbox")
    inbox = await rows(world, "SELECT raw AS value FROM inbox")
    kept = [str(row["value"]) for row in (*facts, *inbox)]
    assert not [one for one in kept if code in one or code.replace(" ", "") in one]
    world.clock.turn(timedelta(minutes=11))
    await world.settle()
    assert not got(world.budi, code)


async def test_who_never_wrote_to_the_bot_is_led_to_the_code_by_a_link(world: World) -> None:
    await types(world, "budi", "/pasang")
    await world.presses_in_group(world.budi, "Pindah ke grup lain")
    answer = world.telegram.calls("answerCallbackQuery")[-1].params
    assert answer["url"].endswith("?start=pindah")

    world.budi.starts("pindah")
    await world.settle()
    other = new_group(world, world.budi)
    await types(world, "budi", command_in(world.budi), other)

    assert shown(world, QUESTION)


async def test_the_link_gives_a_code_to_nobody_who_does_not_administer(world: World) -> None:
    former = world.telegram.person("Mantan")
    world.group.add(former, administrator=True)
    await world.settle()
    world.group.remove(former)
    await writes(world, world.wati, "Halo.")

    for person in (world.rina, world.wati, former):
        person.starts("pindah")
        await world.settle()

        assert "Kode" not in person.last.text
        assert person.last.text
    assert not await rows(
        world, "SELECT 1 FROM desk_state WHERE name = 'group_move' AND value <> ''"
    )


async def test_another_account_cannot_use_a_code_and_cannot_burn_it(world: World) -> None:
    command = await asks_for_code(world)
    for name, person in (("wati", world.wati), ("rina", world.rina)):
        theirs = new_group(world, person, title=f"Grup {name}")
        await types(world, name, command, theirs)
        for _ in range(6):
            await types(world, name, NO_CODE, theirs)
        await types(world, name, command, theirs)
        assert told(theirs, "sudah melayani grup petugas lain")
        assert told(theirs, "Tunggu satu jam")
        assert await stays(world)
        assert not told(world.group, QUESTION)

    await types(world, "budi", command, new_group(world, world.budi))

    assert shown(world, QUESTION)


async def test_wrong_codes_lock_one_account_in_one_chat_for_an_hour(world: World) -> None:
    command = await asks_for_code(world)
    locked, free = (new_group(world, world.budi, title=title) for title in ("Satu", "Dua"))
    for _ in range(5):
        await types(world, "budi", NO_CODE, locked)
    assert not told(locked, "Tunggu satu jam")

    await types(world, "budi", command, locked)
    assert told(locked, "Tunggu satu jam")
    assert not told(world.group, QUESTION)

    world.clock.turn(timedelta(hours=1, minutes=1))
    await types(world, "budi", await asks_for_code(world), locked)
    assert told(world.group, QUESTION)
    await types(world, "budi", await asks_for_code(world), free)
    assert len(told(world.group, QUESTION)) == 2


async def test_another_group_takes_nothing_over_by_itself(world: World) -> None:
    other = new_group(world, world.rina, title="Grup lain")
    await types(world, "rina", "/pasang", other)
    await types(world, "rina", "/pasang 12345678", other)
    assert len(told(other, "sudah melayani grup petugas lain")) == 2
    assert await stays(world)
    assert not told(world.group, "Grup lain")


async def test_only_an_administrator_of_the_new_group_takes_the_desk_there(world: World) -> None:
    command, other = await asks_for_code(world), new_group(world, world.rina)
    other.add(world.budi)
    await types(world, "budi", command, other)
    assert told(other, "Hanya administrator grup ini")
    assert not told(world.group, QUESTION)


async def test_a_code_is_dead_once_it_is_used_dropped_or_replaced(world: World) -> None:
    other, second = await asked(world), new_group(world, world.budi, title="Grup kedua")
    first = command_in(world.budi)
    await types(world, "budi", first, second)
    assert told(second, "sudah melayani grup petugas lain")
    stale = data_of(world, "Ya, pindahkan")

    await world.presses_in_group(world.budi, "Tidak")
    assert told(world.group, "Budi menolak pemindahan")
    assert told(other, "menolak pemindahan")
    await types(world, "budi", first, other)
    assert told(other, "sudah melayani grup petugas lain")

    replaced = await asks_for_code(world)
    await asks_for_code(world)
    await types(world, "budi", replaced, other)
    taps(world, world.budi, stale, world.group)
    await world.settle()

    assert len(told(world.group, QUESTION)) == 1
    assert await stays(world)


async def test_a_code_and_a_question_end_after_an_hour(world: World) -> None:
    command, other = await asks_for_code(world), new_group(world, world.budi)
    world.clock.turn(timedelta(hours=1, minutes=1))
    await types(world, "budi", command, other)
    assert told(other, "sudah melayani grup petugas lain")
    assert not told(world.group, QUESTION)

    await types(world, "budi", await asks_for_code(world), other)
    world.clock.turn(timedelta(hours=1, minutes=1))
    for label in ("Ya, pindahkan", "Tidak"):
        await world.presses_in_group(world.budi, label)
        assert "sudah tidak berlaku" in world.budi.toast
    assert await stays(world)


async def test_nobody_but_an_administrator_of_the_old_group_answers_the_question(
    world: World,
) -> None:
    await writes(world, world.budi, "/petugas", await writes(world, world.wati, "Saya siap."))
    rina = world.rina
    world.group.add(rina)
    other = await asked(world)
    other.add(rina, administrator=True)

    for label in ("Ya, pindahkan", "Tidak"):
        await world.presses_in_group(world.wati, label)
        assert "Hanya administrator grup" in world.wati.toast
        await world.presses_in_group(rina, label)
        assert "Hanya petugas" in rina.toast
        taps(world, world.budi, data_of(world, label), other)
    for data in ("install:yes", "install:yes:", "install:yes:0", "install:no:-1"):
        taps(world, world.budi, data, world.group)
    await world.settle()
    assert await stays(world)

    await world.presses_in_group(world.budi, "Ya, pindahkan")
    assert await bound_to(world) == other.id


@pytest.mark.parametrize(
    ("presses", "moves"),
    [
        (("Ya, pindahkan", "Ya, pindahkan"), True),
        (("Ya, pindahkan", "Tidak"), False),
        (("Tidak", "Ya, pindahkan"), False),
    ],
)
async def test_of_two_administrators_who_race_each_hears_what_became_of_it(
    world: World, presses: tuple[str, str], moves: bool
) -> None:
    world.group.add(world.wati, administrator=True)
    await world.settle()
    old, other = world.group, await asked(world)

    for person, label in zip((world.budi, world.wati), presses, strict=True):
        person.in_(old).presses(label)
    await world.settle()

    assert await bound_to(world) == (other.id if moves else old.id)
    said = told(old, "sudah dipindah") if moves else told(old, "menolak pemindahan")
    assert len(said) == 1
    assert len(told(other, "sekarang grup petugas")) == int(moves)
    agreeing = [
        who for who, label in zip((world.budi, world.wati), presses, strict=True) if "Ya" in label
    ]
    assert all(re.search("diperiksa dulu|sudah tidak berlaku", who.toast) for who in agreeing)


async def test_a_button_that_is_left_in_the_old_group_says_so(world: World) -> None:
    world.group.add(world.wati, administrator=True)
    await world.settle()
    await asked(world)
    await world.presses_in_group(world.budi, "Ya, pindahkan")
    for label in ("Ya, pindahkan", "Tidak", "Pindah ke grup lain"):
        await world.presses_in_group(world.wati, label)
        assert "hanya berlaku di grup petugas" in world.wati.toast


async def test_a_move_is_off_when_who_asked_no_longer_administers_the_old_group(
    world: World,
) -> None:
    world.group.add(world.wati, administrator=True)
    await world.settle()
    await asked(world)
    world.group.add(world.budi)
    await world.settle()
    await world.presses_in_group(world.wati, "Ya, pindahkan")
    assert "sudah tidak berlaku" in world.wati.toast
    assert await stays(world)


@pytest.mark.parametrize("gone", ["bot removed", "asker demoted", "group migrated"])
async def test_the_desk_stays_when_the_new_group_is_not_what_it_was(
    world: World, gone: str
) -> None:
    other = await asked(world)
    match gone:
        case "bot removed":
            other.remove_bot()
        case "asker demoted":
            other.add(world.budi)
        case _:
            other.migrate()
    await world.settle()

    await world.presses_in_group(world.budi, "Ya, pindahkan")

    assert told(world.group, "Meja layanan belum pindah")
    assert await stays(world)


async def test_once_the_new_group_is_mended_the_same_button_moves_the_desk(world: World) -> None:
    other = await asked(world)
    other.remove_bot()
    await world.presses_in_group(world.budi, "Ya, pindahkan")
    other.add_bot()
    await world.settle()
    await world.presses_in_group(world.budi, "Ya, pindahkan")
    assert await bound_to(world) == other.id


async def test_a_group_that_the_settings_name_calls_off_a_move(world: World) -> None:
    await asked(world)
    named = new_group(world, world.budi, title="Grup pengaturan")
    await bind_group(world.desk, named.id)
    await world.settle()
    await world.presses_in_group(world.budi, "Ya, pindahkan")
    assert "hanya berlaku di grup petugas" in world.budi.toast
    assert await bound_to(world) == named.id


async def test_pasang_without_an_account_behind_it_changes_nothing(world: World) -> None:
    command, other = await asks_for_code(world), new_group(world, world.budi)
    world.budi.in_(other).says(command, anonymous=True)
    await world.settle()
    assert told(other, "matikan “Tetap anonim”")
    robot = {"id": 4711, "is_bot": True, "first_name": "Robot"}
    chat = {"id": other.id, "type": "supergroup", "title": "Grup baru"}
    entity = {"type": "bot_command", "offset": 0, "length": 7}
    message: dict[str, Any] = {
        "message_id": 9, "date": 1_790_000_000, "chat": chat, "from": robot, "text": command,
        "entities": [entity],
    }  # fmt: skip
    world.telegram.push_raw({"message": message})
    await world.settle()
    assert len(told(other, "tidak datang dari akun seseorang")) == 2
    assert not told(world.group, QUESTION)
    assert await stays(world)


async def test_every_step_survives_the_death_of_the_process_and_happens_once(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.sqlite3"
    async with opened(path=path) as world:
        command, other = await asks_for_code(world), new_group(world, world.budi)
        world.budi.in_(other).says(command)
        await handled_only(world)
    async with again(world, path) as second:
        assert await stays(second)
        await second.settle()
        assert len(told(second.group, QUESTION)) == 1
        second.budi.in_(second.group).presses("Ya, pindahkan")
        await handled_only(second)
    async with again(world, path) as third:
        assert await stays(third)
        await third.settle()
        assert await bound_to(third) == other.id
        assert len(told(other, "sekarang grup petugas")) == 1
        assert len(told(third.group, "sudah dipindah")) == 1
        await third.files(third.sari)
        assert told(other, "Salinan daftar pemilih")


async def test_an_answer_of_telegram_that_comes_twice_moves_nothing_twice(world: World) -> None:
    other = new_group(world, world.budi)
    command = await asks_for_code(world)
    for _ in range(3):
        world.budi.in_(other).says(command)
    await world.settle()
    assert len(told(world.group, QUESTION)) == 1
    for _ in range(3):
        world.budi.in_(world.group).presses("Ya, pindahkan")
        await handled_only(world)
    await world.settle()
    assert len(told(other, "sekarang grup petugas")) == 1
    bound = await rows(world, "SELECT actor FROM event WHERE name = 'group-bound'")
    assert len(bound) == 1


# The first group


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
