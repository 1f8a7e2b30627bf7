"""How officers keep the public information list in the group."""

import pytest

from bot.domain.law.list_entry import Category, Entry
from bot.domain.people.role_permissions import Role
from bot.registers.list_table import read_rows
from storage import list_entries
from tests.stories.acts import shown
from tests.stories.filling import fills, hands_in, taps
from tests.stories.information_list.acts import ADDING, BUDGET, asks_list, lists_entries, states
from tests.uploads.strangers import pdf
from tests.world import World, appoints, named

DRAFTS = (
    Entry("Laporan keuangan", "Neraca dan catatan", Category.PERIODIC),
    Entry("Daftar aset", "Inventaris kantor", Category.PERIODIC),
)


async def drafts(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        for entry in DRAFTS:
            await list_entries.add_entry(tx, entry, "draft", None, None, world.clock.now())


async def test_drafts_are_shown_only_once_the_ppid_said_that_there_is_such_information(
    world: World,
) -> None:
    await drafts(world)
    await world.say(world.rina, "mana laporan keuangan kantor?")
    assert "Ya, ini permohonan saya" in "".join(world.rina.last.buttons)

    await asks_list(world)
    await taps(world, world.budi, "Periksa konsep", "Ada, tampilkan", "Tidak ada pada kami")

    assert await states(world) == {"Laporan keuangan": "shown", "Daftar aset": "absent"}
    assert "1 tampil · 0 konsep · 0 nanti · 1 tidak ada" in shown(world, "Daftar informasi").text
    await world.say(world.sari, "mana laporan keuangan kantor?")
    assert "📄 Laporan keuangan" in world.sari.last.buttons


async def test_an_entry_is_written_in_a_form_and_found_at_once(world: World) -> None:
    await asks_list(world)
    await fills(world, world.budi, "> Tambah entri", "Laporan realisasi anggaran 2026")
    await fills(world, world.budi, "Penyerapan belanja per triwulan", "> Berkala")
    await fills(world, world.budi, "Subbagian Keuangan", "Juli 2026")
    await fills(world, world.budi, "https://ppid.example/realisasi", "> Lewati", "> Sudah")
    await fills(world, world.budi, "> Simpan")

    assert "tampil bagi warga" in shown(world, "Laporan realisasi anggaran 2026").text
    await world.say(world.rina, "anggaran yang terpakai berapa")
    assert "📄 Laporan realisasi anggaran 2026 · Juli 2026" in world.rina.last.buttons


async def test_everyday_words_find_an_entry_whose_keywords_they_are_and_stay_when_it_is_changed(
    world: World,
) -> None:
    await lists_entries(world, BUDGET)
    await asks_list(world)
    await taps(world, world.budi, "Tambah entri")
    pay = ("Honorarium badan ad hoc", "Besaran honorarium di kecamatan", "> Setiap saat")
    await fills(world, world.budi, *pay, *("> Lewati",) * 3, "sangu pejuang", "> Sudah", "> Simpan")
    await world.say(world.rina, "sangu pejuang berapa")
    assert "📄 Honorarium badan ad hoc" in world.rina.last.buttons

    await taps(world, world.budi, "Buka entri", "Ubah")
    await fills(world, world.budi, *pay, *("> Lewati",) * 4, "> Sudah", "> Simpan")
    await world.say(world.sari, "sangu pejuang itu berapa ya")
    assert "📄 Honorarium badan ad hoc" in world.sari.last.buttons


@pytest.mark.journey
async def test_a_file_is_handed_over_with_the_entry_and_sent_to_whoever_opens_it(
    world: World,
) -> None:
    await asks_list(world)
    await fills(world, world.budi, *ADDING)
    await hands_in(world, world.budi, "aset.pdf", pdf())
    await fills(world, world.budi, "> Sudah", "> Simpan")

    await world.talks(world.rina, "daftar mobil dinas kantor", "> Daftar aset kantor")
    await world.press(world.rina, "Unduh berkasnya")

    [sent] = [m for m in world.rina.chat if m.from_bot and m.content.get("document")]
    assert sent.content["document"]["file_name"] == "aset.pdf"


@pytest.mark.journey
async def test_what_others_write_waits_for_the_ppid(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        staff = named(world.wati.id, Role.PELAKSANA)
        await appoints(world.desk, tx, staff)
    await world.after(world.wati.in_(world.group).says("/dip"))

    await fills(world, world.wati, *ADDING, "> Sudah", "> Simpan")

    assert await states(world) == {"Daftar aset kantor": "draft"}
    assert "tersimpan sebagai konsep" in shown(world, "Daftar aset kantor").text
    await taps(world, world.wati, "Buka entri", "Ada, tampilkan")
    assert await states(world) == {"Daftar aset kantor": "draft"}


@pytest.mark.journey
async def test_the_list_comes_as_a_file_with_what_is_shown_alone(world: World) -> None:
    await lists_entries(world, BUDGET)
    await drafts(world)
    await asks_list(world)

    await taps(world, world.budi, "XLSX")

    [sent] = [m for m in world.group.messages if m.content.get("document")]
    rows = read_rows(world.telegram.files.again(sent.content["document"]["file_id"]).content)
    titles = {row[0] for row in rows}
    assert BUDGET.title in titles
    assert DRAFTS[0].title not in titles
