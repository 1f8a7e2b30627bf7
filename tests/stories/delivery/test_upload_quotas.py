"""The limits of a day: what they stop, what they never stop, and what people are told."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.domain.upload_limits import UploadLimits
from bot.sandbox import Person, SandboxMessage
from tests.stories.acts import got, rows, shown
from tests.stories.delivery.test_incoming_files import hears
from tests.stories.objections.test_objection_files import begins
from tests.uploads import strangers
from tests.world import World, opened

FEW = UploadLimits(files=2, megabytes=20, megabytes_of_all=20)


@pytest.fixture
async def narrow() -> AsyncIterator[World]:
    """Open an office that takes two files of a person a day, and one of a stranger."""
    async with opened(limits=FEW) as world:
        yield world


async def sends(world: World, person: Person, count: int, caption: str = "") -> None:
    """Send documents and let the desk handle them, without a look at what they hold."""
    for number in range(count):
        person.sends_document(f"surat{number}.pdf", strangers.pdf(), caption)
    await hears(world)


async def states(world: World) -> list[str]:
    return [row["state"] for row in await rows(world, "SELECT state FROM upload ORDER BY id")]


def refusals(person: Person) -> list[SandboxMessage]:
    return [message for message in person.chat if "Berkas ini tidak kami ambil" in message.text]


async def test_who_has_not_agreed_may_send_less_and_reads_how_much(narrow: World) -> None:
    await sends(narrow, narrow.sari, 3)
    assert await states(narrow) == ["waiting", "refused", "refused"]
    await narrow.settle()
    [told] = refusals(narrow.sari)
    assert "1 berkas atau 4 MB" in told.text
    assert "belum menyetujui pemberitahuan privasi" in told.text
    for way in ("satu PDF", "tautannya", "besok", "di loket"):
        assert way in told.text


async def test_who_has_agreed_may_send_more_and_tomorrow_again(narrow: World) -> None:
    await narrow.say(narrow.sari, "/permohonan")
    await narrow.press(narrow.sari, "Setuju")
    await sends(narrow, narrow.sari, 3)
    assert await states(narrow) == ["waiting", "waiting", "refused"]
    narrow.clock.turn(timedelta(hours=14))  # it is midnight
    await sends(narrow, narrow.sari, 1)
    assert (await states(narrow))[-1] == "waiting"


async def test_a_limit_stops_no_words_and_no_request(narrow: World) -> None:
    await narrow.say(narrow.sari, "/permohonan")
    await narrow.press(narrow.sari, "Setuju")
    await sends(narrow, narrow.sari, 3, "Salinan daftar pemilih tetap per kecamatan")
    narrow.sari.sends_voice()
    await narrow.settle()
    assert len(refusals(narrow.sari)) == 1
    await narrow.press(narrow.sari, "Sudah lengkap")
    await narrow.say(narrow.sari, "Penelitian skripsi")
    await narrow.press(narrow.sari, "lewat percakapan ini")
    await narrow.press(narrow.sari, "Perorangan")
    for words in ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12", "0812 3456 7890"):
        await narrow.say(narrow.sari, words)
    await narrow.press(narrow.sari, "Kirim permohonan")
    assert got(narrow.sari, "TANDA BUKTI")
    assert shown(narrow, "batas berkas hari ini sudah tercapai")


async def test_no_file_for_a_registered_request_is_lost_by_a_limit(narrow: World) -> None:
    await narrow.files(narrow.sari)
    narrow.budi.starts()
    await sends(narrow, narrow.sari, 3, "Peta")
    assert (await states(narrow))[-1] == "large"
    await narrow.settle()
    await narrow.press(narrow.sari, "Bahan permohonan")
    await narrow.burst_passes()
    assert refusals(narrow.sari) == []
    assert "melewati batas berkas hari ini: tidak diperiksa" in shown(narrow, "melewati").text
    await narrow.presses_in_group(narrow.budi, "Buka di obrolan pribadi")
    assert [message for message in narrow.budi.chat if message.file]


async def test_papers_that_are_due_are_always_taken(narrow: World) -> None:
    await narrow.files(narrow.sari)
    await narrow.press(narrow.sari, "Kirim bukti identitas")
    await sends(narrow, narrow.sari, 4)
    assert await states(narrow) == ["waiting"] * 4
    assert refusals(narrow.sari) == []


async def test_what_belongs_to_an_objection_is_always_taken(narrow: World) -> None:
    await begins(narrow)
    await sends(narrow, narrow.sari, 4, "Bukti")
    assert await states(narrow) == ["waiting"] * 4


async def test_when_all_have_sent_too_much_the_group_hears_of_it_once() -> None:
    async with opened(limits=UploadLimits(megabytes_of_all=0)) as world:
        await sends(world, world.sari, 1)
        await sends(world, world.rina, 2)
        await world.settle()
        assert await states(world) == ["refused"] * 3
        assert "besok" in refusals(world.rina)[0].text
        alarms = [m for m in world.group.messages if "Batas berkas hari ini" in m.text]
        assert len(alarms) == 1
