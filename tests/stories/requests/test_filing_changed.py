"""People who change their minds in the middle: back, change, cancel, edits, old buttons."""

from datetime import timedelta

import pytest

from tests.prelude import Person, World
from tests.walking import (
    NAME,
    WANTED,
    rows,
    walk_on,
    walk_to,
)


async def test_controls_can_be_typed(world: World) -> None:
    await walk_to(world, "address")
    await world.say(world.sari, "kembali")
    assert "NIK" in world.sari.last.text
    await world.say(world.sari, "batal")
    assert "Batalkan permohonan informasi ini?" in world.sari.last.text
    await world.say(world.sari, "tidak")
    assert "NIK" in world.sari.last.text
    await world.talks(world.sari, "Batalkan", "ya")
    assert "dihapus" in world.sari.last.text
    assert await rows(world, "SELECT * FROM draft") == []


@pytest.mark.parametrize(
    ("words", "replied"),
    [
        ("wah ga jadi deh, saya batalkan dulu pengisiannya", "Batalkan permohonan informasi ini?"),
        ("mboten sios mawon nggih, nuwun", "dipunbatalaken?"),
        ("sorry, please stop, I don't want to go on", "Cancel what you are filling in"),
        ("nanti malam saya lanjut lagi ya, mau ke sawah", "kami simpan"),
        ("mangke kula lajengaken malih", "kula simpen"),
        ("nanti saja", "kami simpan"),
    ],
)
async def test_a_form_is_left_in_free_words(world: World, words: str, replied: str) -> None:
    await walk_to(world, "address")
    await world.say(world.sari, words)
    assert replied in world.sari.last.text, world.sari.last.text
    assert await rows(world, "SELECT step FROM draft") == [("address",)]


async def test_an_answer_after_cancel_was_asked_is_an_answer(world: World) -> None:
    await walk_to(world, "name")
    await world.talks(world.sari, "> Batalkan", NAME)
    await walk_on(world, "nik", "confirm")
    assert NAME in world.sari.last.text


async def test_an_old_yes_does_not_drop_a_newer_draft(world: World) -> None:
    await walk_to(world, "name")
    await world.press(world.sari, "Batalkan")
    question = world.sari.last
    await world.press(world.sari, "Ya, batalkan")
    world.clock.turn(timedelta(seconds=2))
    await world.talks(world.sari, "/permohonan", WANTED)
    await world.after(world.sari.presses("Ya, batalkan", on=question, earlier=True))
    assert "Batalkan permohonan informasi ini?" in world.sari.last.text
    assert len(await rows(world, "SELECT * FROM draft")) == 1


async def test_an_old_button_says_that_it_is_old(world: World) -> None:
    await walk_to(world, "kind")
    question = world.sari.last
    await world.press(world.sari, "Perorangan")
    await world.after(world.sari.presses("Badan hukum", on=question, earlier=True))
    assert "pertanyaan sebelumnya" in world.sari.toast
    await walk_on(world, "name", "confirm")
    assert "Perorangan" in world.sari.last.text


async def test_a_field_can_be_changed_in_the_summary(world: World) -> None:
    await walk_to(world, "confirm")
    await world.talks(world.sari, "> Ubah", "> NIK", "3310015502020002")
    assert "•••• •••• •••• 0002" in world.sari.last.text
    assert "Kirim permohonan" in " ".join(world.sari.last.buttons)


async def test_commands_in_the_middle_keep_the_draft(world: World) -> None:
    await walk_to(world, "name")
    for command in ("/start", "/menu", "/bantuan", "/daftar", "/privasi", "/bahasa", "/ngawur"):
        await world.say(world.sari, command)
    await world.talks(world.sari, "/start", "> Lanjutkan mengisi")
    assert "Nama lengkap" in world.sari.last.text
    await walk_on(world, "name", "confirm")
    assert NAME in world.sari.last.text


async def test_a_second_begin_offers_the_draft(world: World) -> None:
    await walk_to(world, "name")
    await world.say(world.sari, "/permohonan")
    assert "belum selesai Anda isi" in world.sari.last.text
    assert any("Lanjutkan" in label for label in world.sari.last.buttons)


async def test_an_edit_in_the_middle_changes_what_is_wanted(world: World) -> None:
    await walk_to(world, "wanted")
    first = await world.say(world.sari, "Data pemilih desa Jomblor")
    await world.say(world.sari, "tahun 2024")
    await world.after(world.sari.edits(first, "Data pemilih desa Jombor"))
    assert "sudah kami catat" in world.sari.last.text
    await walk_on(world, "more", "confirm")
    assert "Data pemilih desa Jombor\ntahun 2024" in world.sari.last.text


@pytest.mark.journey
async def test_an_edit_of_another_answer_is_said_to_come_too_late(world: World) -> None:
    await walk_to(world, "name")
    name = await world.say(world.sari, NAME)
    await world.after(world.sari.edits(name, "Sari Wulan"))
    assert "tidak dapat kami catat lagi" in world.sari.last.text


def said(person: Person) -> str:
    return "\n".join(message.text for message in person.chat)


async def test_a_retyped_answer_takes_the_place_of_a_spoken_one(world: World) -> None:
    await walk_to(world, "name")
    await world.after(world.sari.sends_voice())
    await world.press(world.sari, "Kembali")
    await walk_on(world, "name", "confirm")
    await world.press(world.sari, "Kirim permohonan")
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")
    assert NAME in said(world.budi)
    assert not any(message.media == "voice" for message in world.budi.chat)
