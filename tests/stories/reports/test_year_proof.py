"""The proof of a year: what the desk knows, what is missing and who can bring it."""

import hashlib
from datetime import date

import pytest

from bot.registers import list_table
from bot.registers.register_formats import write_csv
from storage import list_entries
from tests.registers.samples import sheet_names, xlsx_cells
from tests.stories.acts import shown
from tests.stories.filling import taps
from tests.stories.information_list.acts import BUDGET, lists_entries
from tests.world import OFFICE, TUESDAY, World

DAY = str((TUESDAY.date() - date(1899, 12, 30)).days)
"""The 24th of November 2026, as a workbook counts days."""


async def asks(world: World, words: str, who: str = "budi") -> None:
    await world.after(getattr(world, who).in_(world.group).says(words))


@pytest.mark.journey
async def test_each_indicator_has_its_figure_or_document_or_who_can_bring_it(
    world: World,
) -> None:
    await lists_entries(world, BUDGET)
    await world.files(world.sari)
    await asks(world, "/monev")
    page = shown(world, "Bukti tahun 2026").text
    assert "Komitmen organisasi: ✅ 1 · ❗ 2 · 📎 2" in page
    assert "Kebijakan akses informasi (Pembina)" in page
    assert "Jumlah permohonan" not in page

    table = await proved(world)
    assert table["Jumlah permohonan"][3:5] == ["1 permohonan", DAY]
    assert table["Penetapan PPID"][3] == "12/SDM.07.1-Kpt/3310/2023"
    assert table["Anggaran layanan informasi"][6] == "dilampirkan oleh kantor (Sekretaris)"
    assert table["Laporan layanan tahun lalu diterbitkan"][6] == "dilampirkan oleh kantor (PPID)"
    assert table["Kebijakan akses informasi"][3:7] == ["", "", "", "belum ada (Pembina)"]
    async with world.desk.database.transaction() as tx:
        entries = await list_entries.listed(tx)
    body = write_csv(list_table.entries_table(entries, OFFICE.name, TUESDAY.date(), OFFICE.zone))
    assert table["Daftar informasi publik"][5] == hashlib.sha256(body).hexdigest()

    await asks(world, "/monev 2025")
    table = await proved(world)
    assert table["Jumlah permohonan"][3] == "0 permohonan"
    assert "Sari" not in str(table)


async def proved(world: World) -> dict[str, list[str]]:
    """Return the last sheet of the workbook below the page, by what each row proves."""
    await taps(world, world.budi, "XLSX")
    [*_, book] = [m.file.content for m in world.group.messages if m.file]
    cells = xlsx_cells(book, len(sheet_names(book)))
    return {row[1]: row for row in cells if len(row) > 6}


async def test_an_officer_asks_for_it_and_names_a_year(world: World) -> None:
    before = len(world.group.messages)
    await asks(world, "/monev", "wati")
    assert not any("Bukti tahun" in m.text for m in world.group.messages[before:])
    await asks(world, "/monev besok")
    assert "Tulis satu tahun" in world.group.last.text
