"""The board that is pinned in the group."""

from datetime import timedelta

import pytest

from tests.prelude import NIK, SandboxMessage, World
from tests.stories.acts import answers


def boards(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if "Papan KPU" in message.text]


def edits(world: World) -> int:
    calls = world.telegram.calls("editMessageText")
    return sum("Papan KPU" in str(call.params.get("text", "")) for call in calls)


async def minute_passes(world: World) -> None:
    world.clock.turn(timedelta(seconds=61))
    await world.tick()


async def test_the_board_is_pinned_once_and_kept_current_in_place(world: World) -> None:
    await world.tick()
    assert boards(world) == []
    number = await world.files(world.sari)
    await minute_passes(world)
    [board] = boards(world)
    assert board.topic is None
    assert board.silent
    assert world.group.pinned == [board]
    assert "Menunggu jawaban: 1, belum ada petugasnya: 1" in board.text
    assert f"{number}: Selasa, 8 Desember 2026" in board.text
    assert not any(words in board.text for words in ("Sari", NIK, "pemilih"))
    await world.presses_in_group(world.budi, "Saya tangani")
    await minute_passes(world)
    assert "belum ada petugasnya" not in board.text
    await answers(world, world.budi, "Terlampir datanya.")
    await minute_passes(world)
    assert "Tidak ada permohonan yang menunggu" in board.text
    assert boards(world) == [board]


async def test_the_board_changes_once_a_minute_and_only_when_there_is_news(filed: World) -> None:
    await minute_passes(filed)
    await filed.files(filed.sari, "Anggaran pilkada 2024")
    for _ in range(3):
        filed.clock.turn(timedelta(seconds=15))
        await filed.tick()
    assert edits(filed) == 0
    for _ in range(5):
        await minute_passes(filed)
    assert edits(filed) == 1


async def test_a_deleted_board_is_made_anew(filed: World) -> None:
    await minute_passes(filed)
    filed.budi.in_(filed.group).deletes(boards(filed)[0])
    await filed.presses_in_group(filed.budi, "Saya tangani")
    for _ in range(3):
        await minute_passes(filed)
    [board] = boards(filed)
    assert "Menunggu jawaban: 1" in board.text
    assert filed.group.pinned == [board]


async def test_without_the_right_to_pin_the_board_just_stands_there(world: World) -> None:
    world.group.demote_bot()
    await world.files(world.sari)
    for _ in range(3):
        await minute_passes(world)
    assert len(boards(world)) == 1
    assert world.group.pinned == []
    assert not any("tidak dapat dikirim" in message.text for message in world.group.messages)


@pytest.mark.journey
async def test_a_group_with_another_id_gets_its_own_board(filed: World) -> None:
    await minute_passes(filed)
    await filed.after(filed.group.migrate())
    await minute_passes(filed)
    assert len(boards(filed)) == 1
