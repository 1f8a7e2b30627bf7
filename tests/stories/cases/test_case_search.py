"""Finding a case again: what the group may find, and what only a private chat tells."""

import pytest

from tests.stories.acts import got, rows, seen_by_group, writes
from tests.transport.looking import carried
from tests.world import World


async def searches(world: World, words: str) -> str:
    world.budi.in_(world.group).says(f"/cari {words}".strip())
    await world.settle()
    return world.group.last.text


async def test_words_are_found_wherever_they_were_written(world: World) -> None:
    await world.files(world.sari)
    await world.say(world.sari, "Tambahan untuk dukuh Tegalsari.")
    await writes(world, world.budi, "Ada di lemari besi.", world.card)
    await world.files(world.sari, "Anggaran pilkada 2024")
    for words in ("kecamatan", "DAFTAR pemilih", '"tegalsari"', "skripsi tegalsari"):
        found = await searches(world, words)
        assert "001/PPID" in found, words
        assert ("002/PPID" in found) is (words == "skripsi"), words
    assert "Ditemukan: 2" in await searches(world, "skripsi")
    assert "Tidak ada yang cocok" in await searches(world, "tegalsari anggaran")
    assert "001/PPID" in await searches(world, "lemari besi")
    await world.presses_in_group(world.budi, "002")
    assert "Anggaran pilkada" in world.card.text


@pytest.mark.journey
async def test_numbers_states_units_and_dates_narrow_it_down(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Saya tangani")
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Minta bahan ke unit")
    await world.presses_in_group(world.budi, "Hukum dan")
    await world.files(world.sari, "Anggaran pilkada 2024")
    for words in ("1", "status:diproses", "unit:hukum", "unit:hukum sejak:24/11/2026"):
        found = await searches(world, words)
        assert "Ditemukan: 1" in found, words
        assert "001/PPID" in found, words
    assert "Ditemukan: 2" in await searches(world, "sejak:24/11/2026 sampai:2026-11-24")
    assert "Tidak ada yang cocok" in await searches(world, "sampai:23/11/2026")
    assert "belum terbaca" in await searches(world, "sejak:kemarin")
    assert "dijawab, penyerahan" in await searches(world, "status:entah")
    assert "Mencari permohonan" in await searches(world, "")
    await world.presses_in_group(world.budi, "diproses")
    assert "001/PPID" in world.group.last.text


async def test_the_pages_of_a_search_turn_in_place(world: World) -> None:
    for number in range(9):
        await world.files(world.sari, f"Daftar nomor {number} dari arsip kabupaten")
    assert "halaman 1 dari 2" in await searches(world, "arsip")
    before = len(world.group.messages)
    await world.presses_in_group(world.budi, "▶️")
    assert "001/PPID" in world.group.last.text
    assert len(world.group.messages) == before
    async with world.desk.database.transaction() as tx:
        await tx.run("DELETE FROM search")
    await world.presses_in_group(world.budi, "◀️")
    assert "terlalu lama" in world.budi.toast


@pytest.mark.parametrize("words", ["sari", "wulandari", "skripsi wulandari"])
async def test_the_group_finds_nobody_by_name(world: World, words: str) -> None:
    await world.files(world.sari)
    await world.say(world.sari, "Salam, Sari Wulandari")
    assert "Tidak ada yang cocok" in await searches(world, words)
    kept = [str(row["words"]) for row in await rows(world, "SELECT words FROM search")]
    assert not any("wulandari" in one.lower() for one in (*kept, *await carried(world, "inbox")))


@pytest.mark.journey
async def test_a_name_is_found_in_private_and_every_look_recorded(world: World) -> None:
    await world.files(world.sari)
    world.budi.starts()
    await searches(world, "wulandari")
    await world.presses_in_group(world.budi, "Cari nama pemohon")
    found = got(world.budi, "Sari Wulandari")
    assert len(found) == 1
    assert found[0].protected
    assert "001/PPID" in found[0].text
    assert not seen_by_group(world, "Sari Wulandari")
    await world.say(world.budi, "/cari sari")
    assert len(got(world.budi, "Sari Wulandari")) == 2
    await world.say(world.budi, "/cari tidakada")
    assert "Tidak ada pemohon" in world.budi.last.text
    await world.say(world.budi, "/cari")
    assert "Apa yang dicari?" in world.budi.last.text
    looks = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert [row["actor"] for row in looks] == [f"officer:{world.budi.id}"] * 2
