"""What people say in a form beside its answers: nothing of it becomes one, and nothing is lost."""

import pytest

from tests.prelude import NIK, World, got
from tests.walking import (
    ADDRESS,
    NAME,
    PHONE,
    WANTED,
    group_text,
    receipts,
    rows,
    walk_on,
    walk_to,
)


async def answer(world: World, name: str) -> list[tuple[object, ...]]:
    """Return at which question the form stands."""
    return [row for row in await rows(world, "SELECT step FROM draft") if row != (name,)]


@pytest.mark.journey
async def test_a_question_in_a_form_is_answered_and_the_open_one_comes_again_in_one_message(
    world: World,
) -> None:
    await walk_to(world, "address")
    before = len(world.sari.chat)
    await world.say(world.sari, "bayar berapa ya?")
    [_, reply] = world.sari.chat[before:]
    assert "biaya" in reply.text.casefold()
    assert reply.text.endswith("Kembali ke formulir: Di mana alamat lengkap Anda?")
    await world.talks(world.sari, ADDRESS, PHONE)
    assert ADDRESS in world.sari.last.text


@pytest.mark.parametrize(
    ("question", "words", "why"),
    [
        ("name", "nama asli buat apa?", "siapa yang berhak menerima jawaban"),
        ("nik", "kenapa harus NIK? saya wartawan", "warga negara Indonesia"),
        ("address", "alamat wajib diisi?", "surat"),
        ("contact", "nomor hp untuk apa sih", "terputus"),
    ],
)
async def test_why_something_personal_is_asked_is_said(
    world: World, question: str, words: str, why: str
) -> None:
    await walk_to(world, question)
    await world.say(world.sari, words)
    assert why in world.sari.last.text
    assert "Kembali ke" in world.sari.last.text
    assert await answer(world, question) == []


async def test_a_second_question_in_a_row_leads_on_instead_of_a_third_repetition(
    world: World,
) -> None:
    await walk_to(world, "address")
    await world.talks(world.sari, "jam buka kantor?", "hari sabtu buka?")
    assert "Formulir Anda menunggu" in world.sari.last.text
    await world.press(world.sari, "Lanjut nanti")
    assert "kami simpan sampai" in world.sari.last.text
    await world.say(world.sari, ADDRESS)
    assert await answer(world, "contact") == []


async def test_what_is_unsure_is_asked_once_and_a_yes_is_enough(world: World) -> None:
    await walk_to(world, "name")
    await world.say(world.sari, "Slamet")
    assert "Nama: Slamet, begitu?" in world.sari.last.text
    await world.say(world.sari, "ya")
    assert "Atas nama: Slamet" in world.sari.last.text


@pytest.mark.journey
async def test_a_no_costs_no_second_question(world: World) -> None:
    await walk_to(world, "name")
    await world.talks(world.sari, "Slamet", "> Bukan itu")
    assert "Kembali ke formulir" in world.sari.last.text
    await world.say(world.sari, NAME)
    assert f"Atas nama: {NAME}" in world.sari.last.text


async def test_a_question_that_the_desk_cannot_answer_goes_to_an_officer_by_a_tap(
    world: World,
) -> None:
    await walk_to(world, "nik")
    await world.talks(world.sari, "boleh bawa kucing ke loket?", "> Tanyakan ke petugas")
    assert "Seorang warga bertanya kepada petugas" in group_text(world)
    assert "bawa kucing" not in group_text(world)
    await world.say(world.sari, NIK)
    assert await answer(world, "address") == []


@pytest.mark.journey
async def test_another_wish_in_a_form_gets_a_number_of_its_own_afterwards(world: World) -> None:
    await walk_to(world, "address")
    await world.say(world.sari, "minta juga laporan dana kampanye dong")
    assert "kami simpan dulu" in world.sari.last.text
    await walk_on(world, "address", "confirm")
    assert "dana kampanye" not in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert "dana kampanye" in world.sari.last.text
    await world.press(world.sari, "Permohonan baru")
    assert len(receipts(world.sari)) == 1
    assert "Untuk apa informasi ini?" in world.sari.last.text


async def test_what_was_written_before_a_question_arrived_is_no_answer_to_it(world: World) -> None:
    await walk_to(world, "name")
    world.sari.says(NAME)
    await world.say(world.sari, "Wedi, dekat pasar lama")
    assert await answer(world, "nik") == []
    assert not got(world.sari, "kami baca")


async def test_words_of_what_is_wanted_are_taken_however_fast_they_come(world: World) -> None:
    await walk_to(world, "wanted")
    for words in (WANTED, "kecamatan Wedi", "tahun 2019"):
        world.sari.says(words)
    await world.settle()
    await walk_on(world, "more", "confirm")
    assert "tahun 2019" in world.sari.last.text
