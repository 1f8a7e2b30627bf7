"""A hundred messages, a swarm, a chain letter: the group stays usable and nothing is lost."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.domain.chain_letter import CHAIN
from tests.stories.acts import files_and_writes, got, rows, shown, writes
from tests.stories.delivery.acts import only_asks
from tests.world import World, opened, running

QUESTION = "Pertanyaan warga"


async def two_minutes_pass(world: World) -> None:
    await world.turn_to(world.clock.now() + timedelta(minutes=2, seconds=1))


def in_group(world: World, words: str) -> list[str]:
    return [m.text for m in world.group.messages if m.from_bot and words in m.text]


async def test_a_hundred_words_of_one_person_are_one_question(world: World) -> None:
    for number in range(100):
        world.sari.says(f"Salinan surat ke-{number:03}")
    await world.settle()
    assert await rows(world, "SELECT * FROM chatter") == []
    await world.press(world.sari, "Hanya bertanya")
    posted = in_group(world, "Salinan surat ke-")
    assert len(posted) == 1
    assert all(f"Salinan surat ke-{number:03}" in posted[0] for number in range(100))
    assert not world.group.topics
    assert len(got(world.sari, "permohonan informasi Anda?")) < 100


async def test_more_words_than_can_be_kept_are_said_to_be_too_many(world: World) -> None:
    for number in range(101):
        world.sari.says(f"Salinan surat ke-{number:03}")
    await world.settle()
    assert got(world.sari, "belum kami simpan")
    await world.press(world.sari, "Hanya bertanya")
    assert "Salinan surat ke-099" in in_group(world, "Salinan surat ke-")[0]
    await world.say(world.sari, "Masih ada satu salinan lagi")
    assert "permohonan informasi Anda?" in world.sari.last.text


async def test_question_after_question_is_gathered_for_two_minutes(world: World) -> None:
    for number in range(6):
        await only_asks(world, world.sari, f"Di sini bisa fotokopi buku {number}?")
    assert len(in_group(world, QUESTION)) == 1
    assert "sudah kami catat untuk petugas" in world.sari.last.text
    await two_minutes_pass(world)
    asked = in_group(world, QUESTION)
    assert len(asked) == 2
    assert all(f"Di sini bisa fotokopi buku {number}?" in asked[1] for number in range(1, 6))
    world.budi.in_(world.group).replies(shown(world, "fotokopi buku 5?"), "Sudah kami baca semua.")
    await world.hold_passes()
    assert "Sudah kami baca semua." in world.sari.last.text
    await only_asks(world, world.sari, "Di sini bisa fotokopi buku 7?")
    assert len(in_group(world, QUESTION)) == 3
    assert await rows(world, "SELECT 1 FROM chatter WHERE content IS NOT NULL") == []


@pytest.mark.journey
async def test_calling_an_officer_again_and_again_calls_once_more(world: World) -> None:
    for _ in range(20):
        await world.say(world.sari, "Minta pendampingan petugas")
    assert len(in_group(world, "minta dibantu petugas")) == 1
    await two_minutes_pass(world)
    assert len(in_group(world, "minta dibantu petugas")) == 2
    assert "(×19)" in in_group(world, "minta dibantu petugas")[1]


@pytest.mark.journey
async def test_a_chain_letter_of_many_accounts_is_one_line_with_their_number(
    world: World,
) -> None:
    people = [world.telegram.person(f"Akun {number}") for number in range(30)]
    for number, person in enumerate(people):
        await only_asks(world, person, f"{CHAIN} {number}")
    assert len(in_group(world, "MOHON DISEBARKAN")) == 1
    await two_minutes_pass(world)
    lists = in_group(world, "menulis hampir bersamaan")
    assert len(lists) == 1
    assert "29 akun menulis sama" in lists[0]
    assert len(in_group(world, "MOHON DISEBARKAN")) == 2
    await world.presses_in_group(world.budi, "Tampilkan satu per satu")
    assert len(in_group(world, QUESTION)) == 6
    assert "24 orang lagi" in world.budi.toast
    world.budi.in_(world.group).replies(world.group.last, "Itu tidak benar, Pak.")
    await world.hold_passes()
    assert "Itu tidak benar" in people[5].last.text


async def test_a_late_copy_of_a_chain_letter_is_gathered_too(world: World) -> None:
    await only_asks(world, world.sari, CHAIN)
    await two_minutes_pass(world)
    await only_asks(world, world.rina, CHAIN + " Aamiin")
    assert len(in_group(world, "MOHON DISEBARKAN")) == 1
    await two_minutes_pass(world)
    assert "“MOHON DISEBARKAN" in in_group(world, "menulis hampir bersamaan")[0]


async def test_two_people_who_ask_the_same_short_thing_are_both_heard_at_once(
    world: World,
) -> None:
    await only_asks(world, world.sari, "Parkir motor di sebelah mana?")
    await only_asks(world, world.rina, "Parkir motor di sebelah mana?")
    assert len(in_group(world, "Parkir motor di sebelah mana?")) == 2


async def test_a_swarm_neither_delays_receipts_nor_opens_topics(world: World) -> None:
    swarm = [world.telegram.person(f"Akun {number}") for number in range(60)]
    before = len(world.telegram.calls("sendMessage", chat_id=world.group.id))
    for number, person in enumerate(swarm):
        person.says(f"Di sini bisa fotokopi buku {number}?")
    await world.settle()
    for person in swarm:
        person.presses("Hanya bertanya")
    await world.settle()
    assert len(world.telegram.calls("sendMessage", chat_id=world.group.id)) - before <= 5
    assert not world.group.topics
    assert got(world.sari, await world.files(world.sari))
    assert len(world.group.topics) == 1
    await two_minutes_pass(world)
    assert "55 warga menulis hampir bersamaan" in in_group(world, "menulis hampir")[0]


async def test_words_on_a_request_wait_for_no_crowd(world: World) -> None:
    for number in range(8):
        await only_asks(
            world, world.telegram.person(f"Akun {number}"), f"Parkir di sisi {number} boleh?"
        )
    assert len(in_group(world, "Parkir di sisi")) < 8, "a crowd is gathered"
    await files_and_writes(world, "Mohon per desa juga.")
    assert in_group(world, "Mohon per desa juga.")


async def test_what_waits_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    async with opened(path=path) as world:
        await only_asks(world, world.sari, "Satu?")
        await only_asks(world, world.sari, "Dua?")
        assert not in_group(world, "Dua?")
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        again = World(world.clock, world.telegram, world.group, parts, world.sari, world.rina,
                      world.budi, world.wati)  # fmt: skip
        await two_minutes_pass(again)
        assert len(in_group(again, "Dua?")) == 1
        await two_minutes_pass(again)
        assert len(in_group(again, "Dua?")) == 1


async def test_a_list_that_is_open_says_so_and_strangers_open_none(world: World) -> None:
    people = [world.telegram.person(f"Akun {number}") for number in range(3)]
    for person in people:
        await only_asks(world, person, CHAIN)
    await two_minutes_pass(world)
    await world.presses_in_group(world.wati, "Tampilkan satu per satu")
    assert "Hanya petugas" in world.wati.toast
    await world.presses_in_group(world.budi, "Tampilkan satu per satu")
    await world.presses_in_group(world.budi, "Tampilkan satu per satu")
    assert "sudah ditampilkan" in world.budi.toast


async def test_identity_on_a_list_is_masked(world: World) -> None:
    people = [world.telegram.person(f"Akun {number}") for number in range(3)]
    for person in people:
        await only_asks(world, person, f"NIK saya 3310014107990001. {CHAIN}")
    await two_minutes_pass(world)
    assert not in_group(world, "3310014107990001")
    stored = await rows(world, "SELECT content FROM chatter WHERE content IS NOT NULL")
    assert all(b"MOHON" not in row["content"] for row in stored)


@pytest.mark.journey
async def test_an_old_question_is_forgotten_and_a_short_note_stays_unanswered_in_peace(
    world: World,
) -> None:
    await only_asks(world, world.sari, CHAIN)
    await world.turn_to(world.clock.now() + timedelta(hours=48))
    assert await rows(world, "SELECT * FROM chatter") == []
    await writes(world, world.budi, "Catatan saja.")
    assert not got(world.sari, "Catatan")
