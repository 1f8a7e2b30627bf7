"""What proves a year, as the last sheet of its report: known, missing, and who can bring it."""

import hashlib
import json
from datetime import date

import pytest

from bot.registers import list_table
from storage import list_entries
from tests.prelude import TUESDAY, World, taps
from tests.registers.samples import sheet_names, xlsx_cells
from tests.stories.information_list.acts import BUDGET, lists_entries
from tests.world import OFFICE

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
    await asks(world, "/laporan 2026")
    table = await proved(world)
    assert table["Jumlah permohonan"][3:5] == ["1 permohonan", DAY]
    assert table["Penetapan PPID"][3] == "12/SDM.07.1-Kpt/3310/2023"
    assert table["Anggaran layanan informasi"][6] == "dilampirkan oleh kantor (Sekretaris)"
    assert table["Laporan layanan tahun lalu diterbitkan"][6] == "dilampirkan oleh kantor (PPID)"
    assert table["Kebijakan akses informasi"][3:7] == ["", "", "", "belum ada (Pembina)"]
    async with world.desk.database.transaction() as tx:
        entries = await list_entries.listed(tx)
    listed = list_table.entries_table(entries, OFFICE.name, TUESDAY.date(), OFFICE.zone)
    digest = hashlib.sha256(json.dumps(listed.rows, default=str).encode()).hexdigest()
    assert table["Daftar informasi publik"][5] == digest

    await asks(world, "/laporan 2025")
    table = await proved(world)
    assert table["Jumlah permohonan"][3] == "0 permohonan"
    assert "Sari" not in str(table)


async def proved(world: World) -> dict[str, list[str]]:
    """Return the last sheet of the yearly workbook, by what each row proves."""
    await taps(world, world.budi, "Lengkap")
    [*_, book] = [m.file.content for m in world.group.messages if m.file]
    cells = xlsx_cells(book, len(sheet_names(book)))
    return {row[1]: row for row in cells if len(row) > 6}
