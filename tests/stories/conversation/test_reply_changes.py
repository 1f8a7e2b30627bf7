"""Officers take back and change what they said."""

import pytest

from tests.prelude import SandboxMessage, World, got, shown, writes
from tests.stories.acts import answers_words, files_and_writes, replies


async def test_batal_after_the_hold_deletes_and_says_that_it_may_have_been_read(
    world: World,
) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "Ini salah kirim.")
    await writes(world, world.budi, "/batal", words)
    assert got(world.sari, "Ini salah kirim.") == []
    assert shown(world, "mungkin sudah dibaca")


@pytest.mark.journey
async def test_a_reply_of_two_messages_is_taken_back_whole(world: World) -> None:
    words = await files_and_writes(world)
    before = len(world.sari.chat)
    world.budi.in_(world.group).sends_sticker(topic=words.topic, reply_to=words)
    await world.replies_leave()
    assert len(world.sari.chat) == before + 2
    await writes(world, world.budi, "/batal")
    assert len(world.sari.chat) == before


async def test_batal_answers_a_question_that_is_no_request(world: World) -> None:
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    message = await answers_words(world, world.budi, "Jam delapan.")
    assert len(got(world.rina, "Jam delapan.")) == 1
    await writes(world, world.budi, "/batal", message)
    assert got(world.rina, "Jam delapan.") == []


def changes(world: World, message: SandboxMessage, words: str) -> None:
    world.budi.in_(world.group).edits(message, words)


async def test_an_edit_of_the_reply_to_a_question_is_carried_too(world: World) -> None:
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    message = await answers_words(world, world.budi, "Jam tujuh.")
    changes(world, message, "Jam delapan.")
    await world.replies_leave()
    assert got(world.rina, "Jam tujuh.") == []
    assert len(got(world.rina, "Jam delapan.")) == 1


async def test_a_citizens_edit_is_shown_as_an_edit(filed: World) -> None:
    message = await filed.say(filed.sari, "Untuk kecamatan Wedi.")
    filed.sari.edits(message, "Untuk kecamatan Cawas.")
    await filed.burst_passes()
    new = shown(filed, "Cawas")
    assert new.text.startswith("Pemohon mengubah pesannya menjadi:")
    assert "sudah kami catat" in filed.sari.last.text
    await replies(filed, filed.budi, new, "Baik, Cawas.")
    assert len(got(filed.sari, "Baik, Cawas.")) == 1
