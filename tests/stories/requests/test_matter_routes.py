"""Matters that another door answers: shown kindly, before identity, with a way to insist."""

import pytest

from tests.prelude import World, got, opened, rows
from tests.stories.acts import seen_by_group
from tests.walking import walk_on


async def test_a_voter_list_check_is_shown_its_door_and_becomes_no_case(world: World) -> None:
    await world.say(world.sari, "Apakah saya sudah terdaftar di DPT?")
    assert "cekdptonline.kpu.go.id" in world.sari.last.text
    assert any("Buka situsnya" in label for label in world.sari.last.buttons)
    assert not got(world.sari, "data pribadi Anda")
    assert await rows(world, "SELECT * FROM cases") == []
    assert not seen_by_group(world, "terdaftar")


async def test_who_insists_files_a_request_with_the_same_words(world: World) -> None:
    await world.say(world.sari, "Lapor dugaan politik uang di Wedi, begini ceritanya")
    await world.press(world.sari, "Tetap ajukan permohonan", "Setuju")
    await walk_on(world, "purpose", "confirm")
    await world.press(world.sari, "Kirim permohonan")
    assert "politik uang di Wedi" in world.card.text


async def test_insisting_can_be_typed(world: World) -> None:
    await world.talks(world.sari, "Pelayanan loketnya buruk sekali", "Tetap ajukan permohonan")
    assert "data pribadi" in world.sari.last.text


async def test_it_may_still_be_put_to_the_officers_as_a_question(world: World) -> None:
    await world.talks(world.sari, "Saya nyoblos di mana?", "> Tanyakan ke petugas")
    assert "bertanya kepada petugas" in world.group.general[-1].text


async def test_in_the_form_the_door_is_shown_before_identity_and_the_form_goes_on(
    world: World,
) -> None:
    await world.talks(world.sari, "/permohonan", "> Setuju", "Mau cek DPT saya")
    assert "cekdptonline" in world.sari.last.text
    await world.press(world.sari, "Tetap ajukan permohonan")
    assert "Untuk apa informasi ini?" in world.sari.last.text
    await world.press(world.sari, "Tetap ajukan permohonan")
    assert "Untuk apa informasi ini?" in world.sari.last.text


@pytest.mark.journey
async def test_the_menu_lists_the_matters_in_the_persons_language(world: World) -> None:
    await world.after(world.sari.starts())
    await world.press(world.sari, "⋯", "Jawa", "Kaprelon sanes", "Data pribadi kula piyambak")
    assert "/privasi" in world.sari.last.text
    assert not any("situs" in label for label in world.sari.last.buttons)
    await world.press(world.sari, "Tetep damel panyuwunan")
    assert "data pribadi panjenengan" in world.sari.last.text


async def test_an_office_without_such_matters_shows_no_entry() -> None:
    async with opened(routes=()) as world:
        await world.say(world.sari, "Saya nyoblos di mana?")
        assert "Teruskan sekarang ke petugas?" in world.sari.last.text
        await world.say(world.sari, "/menu")
        assert not any("Keperluan lain" in label for label in world.sari.last.buttons)
