"""Who comes and goes in the group, and what becomes of the cases they hold."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from telegram.error import TelegramError

from bot.desk_opening import bind_group
from bot.transport.startup import learn_topics
from tests.prelude import Person, World, got, opened, rows, shown, writes
from tests.stories.acts import answers, files_and_writes, replies, shares_offices
from tests.world import ends_petugas, names_petugas, running

FREED = "Belum ada yang memegang"


@pytest.fixture
async def vacant() -> AsyncIterator[World]:
    """An office in which nobody is appointed yet, and whose administrators serve."""
    async with opened(appointed=False) as world:
        yield world


async def takes(world: World, officer: Person) -> None:
    """Let an administrator take two cases, while nobody is appointed."""
    world.group.add(officer, administrator=True)
    await world.files(world.sari)
    await world.presses_in_group(officer, "Saya tangani")
    await world.files(world.rina)
    await world.presses_in_group(officer, "Saya tangani")
    assert "Petugas: Wati" in world.card.text


def told(world: World, words: str) -> list[str]:
    return [message.text for message in world.group.messages if words in message.text]


def leaves(world: World) -> None:
    world.group.remove(world.wati)


def is_demoted(world: World) -> None:
    world.group.add(world.wati)


@pytest.mark.parametrize("goes", [leaves, is_demoted])
async def test_the_cases_of_who_goes_are_without_a_holder_and_that_is_said_once(
    vacant: World, goes: Callable[[World], None]
) -> None:
    await takes(vacant, vacant.wati)
    goes(vacant)
    goes(vacant)
    await vacant.settle()
    said = told(vacant, FREED)
    assert len(said) == 1
    assert "001/PPID/KPU-KLT/XI/2026, 002/PPID/KPU-KLT/XI/2026" in said[0]
    assert "Petugas: belum ada" in vacant.card.text
    released = await rows(vacant, "SELECT case_id FROM event WHERE name = 'released'")
    assert [row["case_id"] for row in released] == [1, 2]
    await vacant.presses_in_group(vacant.budi, "Saya tangani")
    assert "Petugas: Budi" in vacant.card.text


async def test_a_demotion_that_nobody_told_is_found_when_administrators_are_asked_for(
    vacant: World,
) -> None:
    await takes(vacant, vacant.wati)
    vacant.group.demote_bot()
    await vacant.settle()
    vacant.group.add(vacant.wati)  # a bot that is no administrator hears nothing of it
    await vacant.settle()
    assert told(vacant, FREED) == []
    vacant.group.add_bot()
    await vacant.settle()
    assert len(told(vacant, FREED)) == 1


async def test_an_officer_who_is_named_keeps_the_case_when_demoted(vacant: World) -> None:
    await takes(vacant, vacant.wati)
    await writes(vacant, vacant.wati, "Saya bantu.")
    await names_petugas(vacant, vacant.budi, "Wati")
    is_demoted(vacant)
    await vacant.settle()
    assert told(vacant, FREED) == []
    await ends_petugas(vacant, vacant.budi, "Wati")
    await vacant.turn_to(vacant.clock.now() + timedelta(minutes=1))
    assert len(told(vacant, FREED)) == 1


async def test_an_answered_case_keeps_the_name_of_who_answered(filed: World) -> None:
    await shares_offices(filed, filed.wati)
    await answers(filed, filed.wati, "Terlampir.")
    leaves(filed)
    await filed.settle()
    assert told(filed, FREED) == []
    assert "Petugas: Wati" in filed.card.text


async def test_an_anonymous_administrator_says_nothing_to_a_citizen(world: World) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "Tanpa nama", anonymous=True)
    assert got(world.sari, "Tanpa nama") == []
    assert "Tetap anonim" in shown(world, "Tetap anonim").text


@pytest.mark.journey
async def test_a_deleted_group_is_told_in_private_and_another_one_takes_over(
    world: World,
) -> None:
    await files_and_writes(world)
    await world.say(world.budi, "/start")
    world.group.dissolve()
    await world.talks(world.sari, "Tambahan: per desa juga.", "Tambahan untuk Wedi.")
    alarms = got(world.budi, "tidak dapat menulis di grup petugas")
    assert len(alarms) == 1
    assert "buat grup baru" in alarms[0].text
    assert "Kami teruskan" not in world.sari.last.text

    other = world.telegram.forum("Petugas baru")
    other.add(world.wati, administrator=True)
    await bind_group(world.desk, other.id)
    world.group = other
    await world.settle()
    shown_there = [message.text for message in other.messages if message.from_bot]
    for words in ("Mohon per desa juga.", "Tambahan: per desa juga.", "Tambahan untuk Wedi."):
        assert sum(words in text for text in shown_there if not text.startswith("📜")) <= 1
        assert any(words in text for text in shown_there)
    # The old group's people see nothing any more.
    await world.after(world.budi.starts("identitas_1"))
    assert "tidak ditemukan" in world.budi.last.text


async def test_while_the_group_is_shut_a_citizen_files_and_is_told_nothing_false(
    world: World,
) -> None:
    await world.say(world.budi, "/start")
    world.group.remove_bot()
    number = await world.files(world.sari)
    assert number == "001/PPID/KPU-KLT/XI/2026"
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    assert "kami catat untuk petugas" in world.rina.last.text
    assert len(got(world.budi, "bot dikeluarkan dari grup")) == 1
    world.clock.turn_to(world.clock.now().replace(hour=9, day=26))
    await world.settle()
    assert len(got(world.budi, "bot dikeluarkan dari grup")) == 2
    world.group.add_bot()
    await world.settle()
    assert number in world.card.text
    assert len(told(world, "bertanya kepada petugas")) == 1
    assert len(told(world, "Bot kembali di grup ini")) == 1
    assert len(got(world.budi, "Bot kembali di grup petugas")) == 1


@pytest.mark.journey
async def test_a_closed_general_is_told_in_private_once(world: World) -> None:
    await world.say(world.budi, "/start")
    world.telegram.faults.fail(
        "sendMessage", chat=world.group.id, status=400, description="Bad Request: TOPIC_CLOSED"
    )
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    assert len(got(world.budi, "Percakapan umum grup petugas ditutup")) == 1
    await world.replies_leave()
    world.clock.turn_to(world.clock.now().replace(hour=11))
    await world.settle()
    assert len(told(world, "bertanya kepada petugas")) == 1


async def test_a_group_that_takes_no_files_says_so_and_keeps_its_words(filed: World) -> None:
    filed.telegram.faults.fail(
        "sendVoice",
        status=400,
        description="Bad Request: not enough rights to send voice messages to the chat",
    )
    await filed.after(filed.sari.sends_voice())
    await filed.files(filed.rina)
    assert len(told(filed, "tidak boleh mengirim berkas")) == 1
    assert "002/PPID" in filed.card.text
    filed.clock.turn_to(filed.clock.now().replace(hour=11))
    await filed.settle()
    assert [m.media for m in filed.group.messages].count("voice") == 1


async def test_a_desk_that_starts_outside_its_group_says_so_and_goes_on_after_a_restart(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.sqlite3"
    async with opened(path=path) as world:
        await files_and_writes(world)
        await world.say(world.budi, "/start")
        world.group.remove_bot()
        world.telegram.updates.clear()  # it was longer away than Telegram keeps
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        with pytest.raises(TelegramError):
            await learn_topics(world.parts.desk, world.parts.bot_client)
        await world.say(world.sari, "Tambahan: per desa juga.")
        assert len(got(world.budi, "tidak dapat menulis di grup petugas")) == 1
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        world.group.add_bot()
        await world.burst_passes()
        assert len(told(world, "Tambahan: per desa juga.")) == 1
        assert len(told(world, "Bot kembali di grup ini")) == 1


@pytest.mark.journey
@pytest.mark.parametrize(
    ("right", "said"),
    [
        ("can_manage_topics", "Kelola topik"),
        ("can_delete_messages", "Hapus pesan"),
        ("can_pin_messages", "Sematkan pesan"),
    ],
)
async def test_a_right_that_the_bot_loses_is_told_once(world: World, right: str, said: str) -> None:
    for _ in range(2):
        world.group.add_bot(**{right: False})
        await world.settle()
    assert len([m for m in world.group.messages if said in m.text]) == 1
    world.group.add_bot()
    await world.settle()
    assert "lengkap" in world.group.last.text
