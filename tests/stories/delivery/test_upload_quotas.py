"""The limit of a day and a full disk: what they stop, what they never stop, what people read."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from bot.domain.records.kept_file import UploadLimits
from tests.prelude import Person, SandboxMessage, World, got, opened, rows, shown
from tests.stories.delivery.acts import handles_what_was_written

FEW = UploadLimits(megabytes=5)
LARGE = 900_000
"""Bytes of a file: a stranger may send one of them, and who has agreed five."""


@pytest.fixture
async def narrow() -> AsyncIterator[World]:
    """Open an office that takes five such files of a person a day, and one of a stranger."""
    async with opened(limits=FEW) as world:
        yield world


def scan() -> bytes:
    """Make a document that is as large as a scanned page."""
    document, out = pikepdf.new(), BytesIO()
    document.add_blank_page().obj.Contents = document.make_stream(b" " * LARGE)
    document.save(out, compress_streams=False)
    return out.getvalue()


async def sends(world: World, person: Person, count: int, caption: str = "") -> None:
    """Send documents and let the desk handle them, without a look at what they hold."""
    for number in range(count):
        person.sends_document(f"surat{number}.pdf", scan(), caption)
    await handles_what_was_written(world)


async def states(world: World) -> list[str]:
    return [row["state"] for row in await rows(world, "SELECT state FROM upload ORDER BY id")]


def refusals(person: Person) -> list[SandboxMessage]:
    return [message for message in person.chat if "Berkas ini tidak kami ambil" in message.text]


async def test_a_limit_stops_no_words_and_no_request(narrow: World) -> None:
    await narrow.talks(narrow.sari, "/permohonan", "> Setuju")
    await sends(narrow, narrow.sari, 6, "Salinan daftar pemilih tetap per kecamatan")
    await narrow.after(narrow.sari.sends_voice())
    assert len(refusals(narrow.sari)) == 1
    await narrow.talks(narrow.sari, "> Sudah lengkap", "Penelitian skripsi")
    await narrow.press(narrow.sari, "lewat percakapan ini", "Perorangan")
    for words in ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12", "0812 3456 7890"):
        await narrow.say(narrow.sari, words)
    await narrow.press(narrow.sari, "Kirim permohonan")
    assert got(narrow.sari, "TANDA BUKTI")
    assert shown(narrow, "melewati batas berkas sehari")


async def test_no_file_for_a_registered_request_is_lost_by_a_limit(narrow: World) -> None:
    await narrow.files(narrow.sari)
    narrow.budi.starts()
    await sends(narrow, narrow.sari, 6, "Peta")
    assert (await states(narrow))[-1] == "large"
    await narrow.settle()
    await narrow.press(narrow.sari, "Bahan permohonan")
    await narrow.burst_passes()
    assert refusals(narrow.sari) == []
    assert "disk hampir penuh: tidak diperiksa" in shown(narrow, "melewati batas").text
    await narrow.presses_in_group(narrow.budi, "Buka di obrolan pribadi")
    assert [message for message in narrow.budi.chat if message.file]


async def test_on_a_full_disk_no_file_is_taken_and_no_number_waits_for_it(tmp_path: Path) -> None:
    full = UploadLimits(left_free=2**60)
    async with opened(path=tmp_path / "loket.sqlite3", limits=full) as world:
        await sends(world, world.sari, 1)
        await sends(world, world.rina, 2)
        await world.settle()
        assert await states(world) == ["refused"] * 3
        assert "hampir penuh" in refusals(world.rina)[0].text
        alarms = [m for m in world.group.messages if "Disk hampir penuh" in m.text]
        assert len(alarms) == 1
        number = await world.files(world.sari)
        assert number in shown(world, "Salinan daftar pemilih").text
        await sends(world, world.sari, 1, "Peta")
        assert (await states(world))[-1] == "large"
