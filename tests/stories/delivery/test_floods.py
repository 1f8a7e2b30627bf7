"""A hundred messages of one, and a crowd: the group stays usable and nothing is lost."""

from datetime import timedelta

import pytest

from tests.prelude import World, got, writes
from tests.stories.acts import opens_words

LINE = "bertanya kepada petugas"


def lines(world: World, words: str = LINE) -> list[str]:
    here = [one for one in world.group.messages if one.from_bot and not one.deleted]
    return [one.text for one in here if words in one.text]


async def test_more_words_than_can_be_kept_are_said_to_be_too_many(world: World) -> None:
    for number in range(101):
        world.sari.says(f"Salinan surat ke-{number:03}")
    await world.settle()
    assert got(world.sari, "belum kami simpan")
    assert len(got(world.sari, "dicatat sebagai permohonan resmi?")) < 100
    await world.press(world.sari, "Tanyakan ke petugas")
    assert len(lines(world)) == 1
    await world.after(world.budi.starts())
    read = await opens_words(world, world.budi)
    assert all(f"Salinan surat ke-{number:03}" in read for number in range(100))
    assert not world.group.topics


async def test_calling_an_officer_again_and_again_is_one_line(world: World) -> None:
    for _ in range(20):
        await world.say(world.sari, "Minta bantuan petugas")
    assert len(lines(world, "minta dibantu petugas")) == 1


@pytest.mark.journey
async def test_a_crowd_neither_delays_receipts_nor_opens_topics(world: World) -> None:
    crowd = [world.telegram.person(f"Akun {number}") for number in range(60)]
    before = len(world.telegram.calls("sendMessage", chat_id=world.group.id))
    for number, person in enumerate(crowd):
        person.says(f"Di sini bisa fotokopi buku {number}?")
    await world.settle()
    for person in crowd:
        person.presses("Tanyakan ke petugas")
    await world.settle()
    assert len(world.telegram.calls("sendMessage", chat_id=world.group.id)) - before <= 5
    assert not world.group.topics
    assert got(world.sari, await world.files(world.sari))
    assert len(world.group.topics) == 1
    for minutes in range(0, 30, 2):
        await world.turn_to(world.clock.now() + timedelta(minutes=2, seconds=minutes))
    assert len(lines(world)) == 60


async def test_a_short_note_stays_in_the_group(filed: World) -> None:
    await writes(filed, filed.budi, "Catatan saja.")
    assert not got(filed.sari, "Catatan")
