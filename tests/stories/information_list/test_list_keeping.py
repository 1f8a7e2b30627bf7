"""How officers keep the public information list in the group."""

import pytest

from bot.domain.law.list_entry import Category, Entry
from bot.registers.list_table import read_rows
from storage import list_entries
from tests.prelude import World, shown, taps
from tests.stories.information_list.acts import BUDGET, asks_list, lists_entries, states

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


async def test_everyday_words_find_an_entry_whose_keywords_they_are(world: World) -> None:
    pay = Entry("Honorarium badan ad hoc", "Besarannya", Category.ANYTIME, keywords="sangu pejuang")
    await lists_entries(world, BUDGET, pay)
    await world.say(world.rina, "sangu pejuang berapa")
    assert "📄 Honorarium badan ad hoc" in world.rina.last.buttons


@pytest.mark.journey
async def test_the_list_comes_as_a_file_with_what_is_shown_alone(world: World) -> None:
    await lists_entries(world, BUDGET)
    await drafts(world)
    await asks_list(world)

    assert "kirim berkasnya ke sini" in shown(world, "Untuk mengubahnya").text
    await taps(world, world.budi, "XLSX")

    [sent] = [m for m in world.group.messages if m.content.get("document")]
    rows = read_rows(world.telegram.files.again(sent.content["document"]["file_id"]).content)
    titles = {row[0] for row in rows}
    assert BUDGET.title in titles
    assert DRAFTS[0].title not in titles
