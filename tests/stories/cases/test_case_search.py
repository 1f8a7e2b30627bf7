"""Finding a case again: what the group may find, and what only a private chat tells."""

import pytest

from tests.prelude import World, got, rows, writes
from tests.stories.acts import seen_by_group
from tests.transport.looking import carried


async def searches(world: World, words: str) -> str:
    await world.after(world.budi.in_(world.group).says(f"/cari {words}".strip()))
    return world.group.last.text


async def test_words_are_found_wherever_they_were_written(filed: World) -> None:
    await filed.say(filed.sari, "Tambahan untuk dukuh Tegalsari.")
    await writes(filed, filed.budi, "Ada di lemari besi.", filed.card)
    await filed.files(filed.sari, "Anggaran pilkada 2024")
    for words in ("kecamatan", "DAFTAR pemilih", '"tegalsari"', "skripsi tegalsari"):
        found = await searches(filed, words)
        assert "001/PPID" in found, words
        assert ("002/PPID" in found) is (words == "skripsi"), words
    assert "Ditemukan: 2" in await searches(filed, "skripsi")
    assert "Tidak ada yang cocok" in await searches(filed, "tegalsari anggaran")
    assert "001/PPID" in await searches(filed, "lemari besi")
    await filed.presses_in_group(filed.budi, "002")
    assert "Anggaran pilkada" in filed.card.text


@pytest.mark.journey
async def test_numbers_states_units_and_dates_narrow_it_down(filed: World) -> None:
    await filed.presses_in_group(filed.budi, "Saya tangani", "Tindakan lain", "Minta bahan ke unit")
    await filed.presses_in_group(filed.budi, "Hukum dan")
    await filed.files(filed.sari, "Anggaran pilkada 2024")
    for words in ("1", "status:diproses", "unit:hukum", "unit:hukum sejak:24/11/2026"):
        found = await searches(filed, words)
        assert "Ditemukan: 1" in found, words
        assert "001/PPID" in found, words
    assert "Ditemukan: 2" in await searches(filed, "sejak:24/11/2026 sampai:2026-11-24")
    assert "Tidak ada yang cocok" in await searches(filed, "sampai:23/11/2026")
    assert "belum terbaca" in await searches(filed, "sejak:kemarin")
    assert "dijawab, penyerahan" in await searches(filed, "status:entah")
    assert "Mencari permohonan" in await searches(filed, "")
    await filed.presses_in_group(filed.budi, "diproses")
    assert "001/PPID" in filed.group.last.text


async def test_the_pages_of_a_search_turn_in_place(world: World) -> None:
    for number in range(9):
        await world.files(world.sari, f"Daftar nomor {number} dari arsip kabupaten")
    assert "halaman 1 dari 2" in await searches(world, "arsip")
    before = len(world.group.messages)
    await world.presses_in_group(world.budi, "▶️")
    assert "001/PPID" in world.group.last.text
    assert len(world.group.messages) == before
    await rows(world, "DELETE FROM search")
    await world.presses_in_group(world.budi, "◀️")
    assert "terlalu lama" in world.budi.toast


async def test_the_group_finds_nobody_by_name(filed: World) -> None:
    await filed.say(filed.sari, "Salam, Sari Wulandari")
    for words in ("sari", "wulandari", "skripsi wulandari"):
        assert "Tidak ada yang cocok" in await searches(filed, words), words
    kept = [str(row["words"]) for row in await rows(filed, "SELECT words FROM search")]
    assert not any("wulandari" in one.lower() for one in (*kept, *await carried(filed, "inbox")))


@pytest.mark.journey
async def test_a_name_is_found_in_private_and_every_look_recorded(filed: World) -> None:
    filed.budi.starts()
    await searches(filed, "wulandari")
    await filed.presses_in_group(filed.budi, "Cari nama pemohon")
    found = got(filed.budi, "Sari Wulandari")
    assert len(found) == 1
    assert found[0].protected
    assert "001/PPID" in found[0].text
    assert not seen_by_group(filed, "Sari Wulandari")
    await filed.say(filed.budi, "/cari sari")
    assert len(got(filed.budi, "Sari Wulandari")) == 2
    await filed.say(filed.budi, "/cari tidakada")
    assert "Tidak ada pemohon" in filed.budi.last.text
    await filed.say(filed.budi, "/cari")
    assert "Apa yang dicari?" in filed.budi.last.text
    looks = await rows(filed, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert [row["actor"] for row in looks] == [f"officer:{filed.budi.id}"] * 2
