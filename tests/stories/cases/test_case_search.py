"""Finding a case again: what the group may find, and what only a private chat tells."""

import pytest

from bot.domain.role_permissions import Grant, Role
from storage import role_holders
from tests.stories.acts import got, rows, seen_by_group, writes
from tests.transport.looking import carried
from tests.world import World


async def searches(world: World, words: str) -> str:
    world.budi.in_(world.group).says(f"/cari {words}".strip())
    await world.settle()
    return world.group.last.text


async def test_words_are_found_wherever_they_were_written(either: World) -> None:
    await either.files(either.sari)
    await either.say(either.sari, "Mohon juga untuk dukuh Tegalsari.")
    await writes(either, either.budi, "Ada di lemari besi.", either.card)
    await either.files(either.sari, "Anggaran pilkada 2024")
    for words in ("kecamatan", "DAFTAR pemilih", '"tegalsari"', "skripsi tegalsari"):
        found = await searches(either, words)
        assert "001/PPID" in found, words
        assert ("002/PPID" in found) is (words == "skripsi"), words
    assert "Ditemukan: 2" in await searches(either, "skripsi")
    assert "Tidak ada yang cocok" in await searches(either, "tegalsari anggaran")
    assert "001/PPID" in await searches(either, "lemari besi")
    await either.presses_in_group(either.budi, "002")
    assert "Anggaran pilkada" in either.card.text


async def test_numbers_states_units_and_dates_narrow_it_down(either: World) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Saya tangani")
    await either.presses_in_group(either.budi, "Tindakan lain")
    await either.presses_in_group(either.budi, "Minta bahan ke unit")
    await either.presses_in_group(either.budi, "Hukum dan")
    await either.files(either.sari, "Anggaran pilkada 2024")
    for words in ("1", "status:diproses", "unit:hukum", "unit:hukum sejak:24/11/2026"):
        found = await searches(either, words)
        assert "Ditemukan: 1" in found, words
        assert "001/PPID" in found, words
    assert "Ditemukan: 2" in await searches(either, "sejak:24/11/2026 sampai:2026-11-24")
    assert "Tidak ada yang cocok" in await searches(either, "sampai:23/11/2026")
    assert "belum terbaca" in await searches(either, "sejak:kemarin")
    assert "dijawab, penyerahan" in await searches(either, "status:entah")
    assert "Mencari permohonan" in await searches(either, "")
    await either.presses_in_group(either.budi, "diproses")
    assert "001/PPID" in either.group.last.text


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
async def test_the_group_finds_nobody_by_name(either: World, words: str) -> None:
    await either.files(either.sari)
    await either.say(either.sari, "Salam, Sari Wulandari")
    assert "Tidak ada yang cocok" in await searches(either, words)
    kept = [str(row["words"]) for row in await rows(either, "SELECT words FROM search")]
    assert not any("wulandari" in one.lower() for one in (*kept, *await carried(either, "inbox")))


async def test_a_name_is_found_in_private_and_every_look_recorded(either: World) -> None:
    await either.files(either.sari)
    either.budi.starts()
    await searches(either, "wulandari")
    await either.presses_in_group(either.budi, "Cari nama pemohon")
    found = got(either.budi, "Sari Wulandari")
    assert len(found) == 1
    assert found[0].protected
    assert "001/PPID" in found[0].text
    assert not seen_by_group(either, "Sari Wulandari")
    await either.say(either.budi, "/cari sari")
    assert len(got(either.budi, "Sari Wulandari")) == 2
    await either.say(either.budi, "/cari tidakada")
    assert "Tidak ada pemohon" in either.budi.last.text
    await either.say(either.budi, "/cari")
    assert "Apa yang dicari?" in either.budi.last.text
    looks = await rows(either, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert [row["actor"] for row in looks] == [f"officer:{either.budi.id}"] * 2


async def test_who_may_not_see_identity_finds_no_name(either: World) -> None:
    async with either.desk.database.transaction() as tx:
        await role_holders.grant(tx, Grant(either.wati.id, Role.PENGHUBUNG), 1, either.clock.now())
    await either.files(either.sari)
    await searches(either, "wulandari")
    either.wati.starts()
    await either.settle()
    await either.presses_in_group(either.wati, "Cari nama pemohon")
    assert "hanya dapat dilakukan oleh" in either.wati.toast
    for person in (either.wati, either.rina):
        person.starts()
        await either.settle()
        await either.say(person, "/cari wulandari")
        assert got(person, "Sari Wulandari") == []
    unknown = either.rina.last.text
    await either.say(either.rina, "/entah")
    assert either.rina.last.text == unknown


async def test_an_officer_who_never_wrote_to_the_bot_is_led_there(either: World) -> None:
    await either.files(either.sari)
    await searches(either, "wulandari")
    await either.presses_in_group(either.budi, "Cari nama pemohon")
    asked = either.telegram.calls("answerCallbackQuery")[-1].params["url"]
    assert asked.endswith("?start=petugas")


async def test_a_stranger_searches_nothing(either: World) -> None:
    await either.files(either.sari)
    either.wati.in_(either.group).says("/cari kecamatan")
    await either.settle()
    assert "Hanya petugas" in either.group.last.text
