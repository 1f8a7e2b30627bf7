"""A hundred messages, a swarm, a chain letter: the group stays usable and nothing is lost."""

from datetime import timedelta

import pytest

from tests.domain.chain_letter import CHAIN
from tests.prelude import World, got, rows, writes
from tests.stories.delivery.acts import only_asks

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


@pytest.mark.journey
async def test_calling_an_officer_again_and_again_calls_once_more(world: World) -> None:
    for _ in range(20):
        await world.say(world.sari, "Minta bantuan petugas")
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
    await world.replies_leave()
    assert "Itu tidak benar" in people[5].last.text


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
