"""The report on the year: asked for in the group, its words written by the PPID."""

from datetime import datetime

import pytest

from bot.sandbox import SandboxMessage
from tests.letters.samples import text_of
from tests.stories.acts import rows, shown
from tests.stories.filling import answers_form, open_form, taps
from tests.world import WIB, World, opened


def files(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if message.file]


async def asks(world: World, words: str) -> None:
    world.budi.in_(world.group).says(words)
    await world.settle()


async def replies(world: World, words: str) -> None:
    await answers_form(world, world.budi, words)


async def test_what_the_ppid_wrote_stands_in_the_report(either: World) -> None:
    world = either
    await world.files(world.sari)
    await asks(world, "/laporan 2026")
    await taps(world, world.budi, "Isi uraian PPID")
    for _ in range(4):
        await taps(world, world.budi, "Lewati")
    await replies(world, "Arsip lama belum digital.")
    await taps(world, world.budi, "Lewati")
    await taps(world, world.budi, "Simpan")
    assert "disimpan (1 bagian)" in world.group.last.text
    await asks(world, "/laporan 2026")
    await taps(world, world.budi, "PDF umum")
    [message] = files(world)
    assert message.file is not None
    words = text_of(message.file.content)
    assert "Kendala internal: Arsip lama belum digital." in words
    assert "Permohonan yang diterima: *." in words
    assert message.file.name == "Laporan-Layanan-Informasi-Publik-2026-umum.pdf"


async def test_a_draft_to_edit_comes_for_a_quarter(world: World) -> None:
    await asks(world, "/laporan triwulan 4 2026")
    await taps(world, world.budi, "Draf DOCX")
    [message] = files(world)
    assert message.file is not None
    assert message.file.content.startswith(b"PK")
    assert "1 Oktober–31 Desember 2026" in message.text


async def test_only_the_ppid_writes_it_and_a_petugas_drafts_it(world: World) -> None:
    world.wati.in_(world.group).says("Selamat pagi.")
    await world.settle()
    note = world.group.last
    world.budi.in_(world.group).replies(note, "/petugas")
    await world.settle()
    await asks(world, "/laporan")
    await taps(world, world.wati, "Isi uraian PPID")
    for _ in range(20):
        form = open_form(world.wati)
        assert form is not None
        if any("Ajukan ke PPID" in label for label in form.buttons):
            break
        await taps(world, world.wati, form.buttons[0])
    await taps(world, world.wati, "Ajukan ke PPID")
    await taps(world, world.wati, "Kirim")
    assert "PPID" in world.wati.toast
    assert await rows(world, "SELECT * FROM report_words") == []


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
