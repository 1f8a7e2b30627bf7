"""What is published already is found before anything is asked of a person."""

import pytest

from storage import list_entries
from tests.prelude import World, got
from tests.stories.information_list.acts import BUDGET, VOTERS, lists_entries, uses


async def test_first_words_find_what_is_published_and_going_on_files_them(
    world: World,
) -> None:
    await lists_entries(world, BUDGET, VOTERS)

    await world.say(world.rina, "berapa anggaran yang sudah terpakai?")

    offered = world.rina.last
    assert "sudah kami umumkan" in offered.text
    assert offered.buttons[0] == "📝 Bukan ini, lanjutkan permohonan"
    assert "📄 Laporan realisasi anggaran · Juli 2026" in offered.buttons
    assert not any("pemilih" in label for label in offered.buttons)

    await world.press(world.rina, "Bukan ini", "Setuju")

    assert "terpakai" in "\n".join(message.text for message in world.rina.chat[-3:])


async def test_what_helps_ends_the_matter_and_leaves_no_word_and_no_case(world: World) -> None:
    await lists_entries(world, BUDGET)
    await world.say(world.rina, "berapa anggaran yang sudah terpakai?")

    await world.press(world.rina, "Laporan realisasi anggaran")
    shown = world.rina.last
    assert "Juli 2026" in shown.text
    assert "sebutkan sumbernya" in shown.text
    await world.press(world.rina, "Ya, membantu")

    assert "Pesan Anda tidak kami simpan" in world.rina.last.text
    assert await uses(world) == {"offered": 1, "opened": 1, "helped": 1}
    await world.turn_to(world.clock.now().replace(day=26, hour=10))
    assert not got(world.rina, "masih menunggu")


@pytest.mark.journey
async def test_an_entry_that_cannot_be_opened_is_asked_for_by_one_tap(world: World) -> None:
    [first, *_] = await lists_entries(world, VOTERS)
    await world.after(world.rina.starts(f"dip_{first}"))

    await world.press(world.rina, "Minta informasi ini", "Setuju")

    assert "Daftar pemilih tetap" in "\n".join(message.text for message in world.rina.chat[-3:])


async def test_the_list_is_browsed_by_its_categories(world: World) -> None:
    await lists_entries(world, BUDGET, VOTERS)

    await world.talks(world.rina, "/informasi", "> Berkala (3)")

    assert "📄 Rencana strategis" in world.rina.last.buttons
    await world.press(world.rina, "Semua jenis")
    assert "Setiap saat (2)" in world.rina.last.buttons


@pytest.mark.journey
async def test_an_entry_that_was_withdrawn_is_neither_found_nor_opened(world: World) -> None:
    [first, *_] = await lists_entries(world, BUDGET)
    await world.say(world.rina, "berapa anggaran yang sudah terpakai?")
    async with world.desk.database.transaction() as tx:
        listed = await list_entries.get(tx, first)
        assert listed is not None
        after = listed.next(world.clock.now(), state="withdrawn")
        assert await list_entries.change(tx, listed, after, None)
        assert not await list_entries.change(tx, listed, after, None)

    await world.press(world.rina, "Laporan realisasi anggaran")
    assert "tidak ada dalam daftar" in world.rina.toast
    await world.say(world.rina, "berapa anggaran yang sudah terpakai tahun ini?")
    assert "Ya, ini permohonan saya" in "".join(world.rina.last.buttons)
