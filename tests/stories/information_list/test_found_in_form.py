"""What is published is found in the request form too, once, and nothing typed there is lost."""

from dataclasses import replace

import pytest

from tests.prelude import Person, World, got
from tests.stories.information_list.acts import BUDGET, VOTERS, lists_entries, uses

GO_ON = "📝 Bukan ini, lanjutkan permohonan"
WANTED = "Mohon salinan laporan realisasi anggaran tahun ini"


async def begins(world: World, words: str = WANTED) -> None:
    """Open the empty form, write what is wanted, say that it is all."""
    await world.after(world.rina.starts())
    await world.talks(world.rina, "> Minta informasi", "> Setuju", words, "> Sudah lengkap")


async def completes(world: World, person: Person) -> str:
    """Answer the rest of the form and send it; return what the summary said."""
    for one in ("untuk skripsi saya", "> lewat percakapan ini", "> Perorangan", "Rina Lestari",
                "3310126708900002", "Jl. Pemuda 12, Klaten", "0812 3456 7890"):  # fmt: skip
        await (world.press(person, one[2:]) if one.startswith("> ") else world.say(person, one))
    summary = person.last.text
    await world.press(person, "Kirim permohonan")
    return summary


async def test_the_subject_is_searched_once_and_going_on_is_one_tap(world: World) -> None:
    await lists_entries(world, BUDGET, VOTERS)
    await begins(world)

    offered = world.rina.last
    assert offered.buttons[:2] == [GO_ON, "📄 Laporan realisasi anggaran · Juli 2026"]
    await world.press(world.rina, GO_ON)
    assert "realisasi anggaran" in await completes(world, world.rina)

    assert len(got(world.rina, "Mungkin ini sudah kami umumkan")) == 1
    assert await uses(world) == {"offered": 1, "filed": 1}


async def test_what_is_typed_below_the_titles_belongs_to_the_request(world: World) -> None:
    await lists_entries(world, BUDGET)
    await begins(world)

    await world.talks(world.rina, "Mohon per triwulan", "> Sudah lengkap")

    assert "per triwulan" in await completes(world, world.rina)
    assert len(got(world.rina, "Mungkin ini sudah kami umumkan")) == 1


@pytest.mark.parametrize("words", [WANTED, "Mohon resep sayur lodeh yang enak sekali"])
async def test_words_that_came_before_the_form_are_not_searched_in_it(
    world: World, words: str
) -> None:
    await lists_entries(world, BUDGET)
    await world.say(world.rina, words)
    await world.press(world.rina, "Bukan ini" if words is WANTED else "ini permohonan saya")
    await world.press(world.rina, "Setuju")

    assert not got(world.rina, "Mungkin ini sudah kami umumkan")


@pytest.mark.journey
async def test_not_yet_goes_on_with_the_form_as_it_was(world: World) -> None:
    await lists_entries(world, BUDGET)
    await begins(world)

    await world.press(world.rina, "Laporan realisasi anggaran", "Belum, ajukan permohonan")
    summary = await completes(world, world.rina)

    assert "salinan laporan realisasi anggaran tahun ini" in summary
    counted = {"offered": 1, "opened": 1, "asked_all_the_same": 1, "filed": 1}
    assert await uses(world) == counted


async def test_an_entry_that_cannot_be_opened_joins_the_form_with_its_unit(world: World) -> None:
    await lists_entries(world, replace(VOTERS, holder="Subbagian Data"))
    await begins(world, "Mohon daftar pemilih tetap per kecamatan")

    await world.press(world.rina, "Daftar pemilih tetap", "Minta informasi ini")
    summary = await completes(world, world.rina)

    assert "Unit yang menguasai: Subbagian Data" in summary


@pytest.mark.journey
async def test_what_helps_leaves_the_form_until_it_is_given_up(world: World) -> None:
    await lists_entries(world, BUDGET)
    await begins(world)
    await world.press(world.rina, "Laporan realisasi anggaran")

    await world.press(world.rina, "Ya, membantu")
    assert "masih tersimpan" in world.rina.last.text
    await world.press(world.rina, "Batalkan", "Ya, batalkan")

    assert await uses(world) == {"offered": 1, "opened": 1, "helped": 1}


async def test_what_is_opened_and_never_filed_is_counted_so(world: World) -> None:
    await lists_entries(world, BUDGET)
    await begins(world)
    await world.talks(world.rina, "> Laporan realisasi anggaran", "batal", "> Ya, batalkan")
    await world.say(world.sari, "berapa anggaran yang sudah terpakai?")
    await world.press(world.sari, "Laporan realisasi anggaran")
    await world.after(world.sari.presses("Hapus", earlier=True))

    assert await uses(world) == {"offered": 2, "opened": 2, "unfiled": 2}
