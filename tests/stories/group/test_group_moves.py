"""Moving: a desk leaves its group only with a code and with that group's consent."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.desk_opening import bind_group
from tests.stories.acts import got, rows, shown, writes
from tests.stories.group.binding import (
    NO_CODE,
    QUESTION,
    again,
    asked,
    asks_for_code,
    command_in,
    data_of,
    handled_only,
    new_group,
    stays,
    taps,
)
from tests.stories.group.test_group_setup import bound_to, told, types
from tests.transport.looking import carried
from tests.world import World, opened


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
    facts = [row["value"] for row in await rows(world, "SELECT value FROM desk_state")]
    kept = [*facts, *await carried(world, "inbox"), *await carried(world, "outbox")]
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
