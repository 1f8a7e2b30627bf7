"""The report on the year, asked for in the group as one workbook."""

from datetime import datetime

from tests.prelude import WIB, SandboxMessage, World, opened, shown, taps
from tests.registers.samples import sheet_names, xlsx_cells
from tests.stories.acts import answers


def files(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if message.file]


async def asks(world: World, words: str) -> None:
    await world.after(world.budi.in_(world.group).says(words))


async def test_the_report_to_be_published_hides_what_points_at_a_person(filed: World) -> None:
    filed.clock.turn_to(datetime(2027, 1, 4, 9, tzinfo=WIB))
    await asks(filed, "/laporan 2026")
    await taps(filed, filed.budi, "Umum")
    [message] = files(filed)
    assert message.file is not None
    assert message.file.name == "Laporan-Layanan-Informasi-Publik-2026-umum.xlsx"
    said = str(xlsx_cells(message.file.content))
    assert "Tanda * berarti" in said
    assert "Permohonan yang diterima: *." in said
    assert not any("Bukti" in name for name in sheet_names(message.file.content))


async def test_the_workbook_holds_every_figure_and_what_is_proved(world: World) -> None:
    number = await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    await world.files(world.rina)
    await asks(world, "/laporan 2026")
    await taps(world, world.budi, "Lengkap")
    [message] = [m for m in files(world) if m.file and m.file.name.endswith(".xlsx")]
    assert message.file is not None
    book = message.file.content
    names = sheet_names(book)
    counts = xlsx_cells(book, names.index("3 Rincian pelayanan") + 1)
    assert ["dikabulkan seluruhnya", "1"] in counts
    assert ["belum dijawab", "1"] in counts
    assert ["Jumlah", "2"] in counts
    each = names.index("Waktu setiap permohonan") + 1
    assert any(row[0] == number for row in xlsx_cells(book, each) if row)
    assert names[-1].startswith("Bukti Layanan Informasi")
    proof = {row[1]: row for row in xlsx_cells(book, len(names)) if len(row) > 3}
    assert proof["Jumlah permohonan"][3] == "2 permohonan"
    await asks(world, "/laporan triwulan 4 2026")
    await taps(world, world.budi, "Lengkap")
    quarter = files(world)[-1]
    assert "1 Oktober–31 Desember 2026" in quarter.text
    assert quarter.file is not None
    assert not any("Bukti" in name for name in sheet_names(quarter.file.content))


async def test_the_desk_offers_the_report_in_january() -> None:
    async with opened(at=datetime(2027, 1, 3, 7, tzinfo=WIB)) as world:
        await world.tick()
        await world.turn_to(datetime(2027, 1, 4, 8, 1, tzinfo=WIB))
        assert "/laporan 2026" in shown(world, "Drafnya").text


async def test_a_period_that_cannot_be_read_is_asked_for_again(world: World) -> None:
    await asks(world, "/laporan kapan-kapan")
    assert "tidak terbaca" in world.group.last.text
