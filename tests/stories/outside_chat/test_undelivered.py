"""An answer that no way delivers, as an office lives it: tried, put on record, given after all."""

from datetime import datetime

import pytest

from tests.stories.acts import answers, got, rows, shown
from tests.stories.filling import answers_form, taps
from tests.world import WIB, World


@pytest.mark.journey
async def test_an_answer_that_nothing_delivers_lies_ready_until_they_write_again(
    world: World,
) -> None:
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await answers(world, world.budi, "Terlampir datanya.")
    for way, on, why in (
        ("Telepon", "25/11/2026", "Nomornya tidak aktif."),
        ("Pos", "27/11/2026", "Kembali: pindah alamat."),
    ):
        world.clock.turn_to(datetime(2026, 11, 27, 10, tzinfo=WIB))
        await taps(world, world.budi, "Sudah dicoba, tidak sampai")
        await taps(world, world.budi, way)
        await answers_form(world, world.budi, on)
        await answers_form(world, world.budi, why)
        await taps(world, world.budi, "Catat")
    await taps(world, world.budi, "Tidak dapat disampaikan")
    assert "Kembali: pindah alamat." in shown(world, "Yang sudah dicoba").text
    await taps(world, world.budi, "Ya, buat berita acara")
    assert "dihitung disampaikan Selasa, 24 November 2026" in shown(world, "Jawaban resmi").text
    assert any(m.file for m in world.group.messages if "Berita Acara" in m.text)
    assert "Tidak dapat disampaikan" in world.card.text
    [case] = await rows(world, "SELECT state FROM cases")
    assert case["state"] == "answered"

    await world.turn_to(datetime(2026, 12, 14, 10, tzinfo=WIB))
    world.sari.unblocks_the_bot()
    await world.settle()
    assert len(got(world.sari, "Terlampir datanya.")) == 1
    assert "29 Januari 2027" in got(world.sari, "Akhir jawaban resmi")[0].text
