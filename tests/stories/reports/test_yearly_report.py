"""The report on the year: asked for in the group, its words written by the PPID."""

from datetime import datetime

import pytest

from sandbox import SandboxMessage
from tests.registers.samples import docx_words, sheet_names, xlsx_cells
from tests.stories.acts import answers, shown
from tests.stories.filling import fills, taps
from tests.world import WIB, World, opened


def files(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if message.file]


async def asks(world: World, words: str) -> None:
    await world.after(world.budi.in_(world.group).says(words))


async def test_what_the_ppid_wrote_stands_in_the_report(filed: World) -> None:
    await asks(filed, "/laporan 2026")
    await taps(filed, filed.budi, "Isi uraian PPID")
    for _ in range(5):
        await taps(filed, filed.budi, "Lewati")
    await fills(filed, filed.budi, "Arsip lama belum digital.", "> Lewati", "> Simpan")
    assert "disimpan (1 bagian)" in filed.group.last.text
    filed.clock.turn_to(datetime(2027, 1, 4, 9, tzinfo=WIB))
    await asks(filed, "/laporan 2026")
    await taps(filed, filed.budi, "DOCX umum")
    [message] = files(filed)
    assert message.file is not None
    words = docx_words(message.file.content)
    assert "Kendala internal: Arsip lama belum digital." in words
    assert "Permohonan yang diterima: *." in words
    assert message.file.name == "Laporan-Layanan-Informasi-Publik-2026-umum.docx"


async def test_a_draft_to_edit_comes_for_a_quarter(world: World) -> None:
    await asks(world, "/laporan triwulan 4 2026")
    await taps(world, world.budi, "DOCX lengkap")
    [message] = files(world)
    assert message.file is not None
    assert message.file.content.startswith(b"PK")
    assert "1 Oktober–31 Desember 2026" in message.text


async def test_the_workbook_holds_every_figure_and_what_is_proved(world: World) -> None:
    number = await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    await world.files(world.rina)
    await asks(world, "/laporan 2026")
    await taps(world, world.budi, "XLSX")
    [message] = [m for m in files(world) if m.file and m.file.name.endswith(".xlsx")]
    assert message.file is not None
    book = message.file.content
    names = sheet_names(book)
    assert names[0].startswith("Laporan Layanan Informasi")
    assert names[-1].startswith("Bukti Layanan Informasi")
    counts = [row[:3] for row in xlsx_cells(book)]
    assert ["Hasil permohonan", "Dikabulkan seluruhnya", "1"] in counts
    assert ["Hasil permohonan", "Belum dijawab", "1"] in counts
    assert ["Hasil permohonan", "Jumlah", "2"] in counts
    each = names.index("Waktu setiap permohonan") + 1
    assert any(row[0] == number for row in xlsx_cells(book, each) if row)
    proof = {row[1]: row for row in xlsx_cells(book, len(names)) if len(row) > 3}
    assert proof["Jumlah permohonan"][3] == "2 permohonan"
    await asks(world, "/laporan triwulan 4 2026")
    await taps(world, world.budi, "XLSX")
    quarter = files(world)[-1].file
    assert quarter is not None
    assert not any("Bukti" in name for name in sheet_names(quarter.content))


@pytest.mark.journey
async def test_its_buttons_lead_to_the_picture_and_the_proof(world: World) -> None:
    await asks(world, "/laporan 2026")
    await taps(world, world.budi, "Gambar angka")
    [picture] = files(world)
    assert "Permohonan: 0 tahun ini" in picture.text
    await taps(world, world.budi, "Bukti tahun")
    assert "Bukti tahun 2026" in world.group.last.text
    assert "📊 XLSX, angka dan bukti" in world.group.last.buttons


@pytest.mark.parametrize(
    ("at", "reminded", "words"),
    [
        (datetime(2026, 12, 1, 7, tzinfo=WIB), datetime(2026, 12, 1, 8, 1, tzinfo=WIB), "mengisi"),
        (datetime(2027, 1, 3, 7, tzinfo=WIB), datetime(2027, 1, 4, 8, 1, tzinfo=WIB), "Drafnya"),
    ],
)
async def test_the_desk_asks_in_december_and_offers_in_january(
    at: datetime, reminded: datetime, words: str
) -> None:
    async with opened(at=at) as world:
        await world.tick()
        await world.turn_to(reminded)
        assert "/laporan 2026" in shown(world, words).text


async def test_a_period_that_cannot_be_read_is_asked_for_again(world: World) -> None:
    await asks(world, "/laporan kapan-kapan")
    assert "tidak terbaca" in world.group.last.text
