"""An answer that no way delivers, as an office lives it: tried, put on record, given after all."""

from datetime import datetime

import pytest

from tests.stories.acts import answers, got, rows, shown
from tests.stories.filling import answers_form, taps
from tests.world import WIB, World


@pytest.mark.journey
async def test_an_answer_that_nothing_delivers_lies_ready_until_they_write_again(
    filed: World,
) -> None:
    filed.sari.blocks_the_bot()
    await answers(filed, filed.budi, "Terlampir datanya.")
    for way, on, why in (
        ("Telepon", "25/11/2026", "Nomornya tidak aktif."),
        ("Pos", "27/11/2026", "Kembali: pindah alamat."),
    ):
        filed.clock.turn_to(datetime(2026, 11, 27, 10, tzinfo=WIB))
        await taps(filed, filed.budi, "Sudah dicoba, tidak sampai")
        await taps(filed, filed.budi, way)
        await answers_form(filed, filed.budi, on)
        await answers_form(filed, filed.budi, why)
        await taps(filed, filed.budi, "Catat")
    await taps(filed, filed.budi, "Tidak dapat disampaikan")
    assert "Kembali: pindah alamat." in shown(filed, "Yang sudah dicoba").text
    await taps(filed, filed.budi, "Ya, buat berita acara")
    assert "dihitung disampaikan Selasa, 24 November 2026" in shown(filed, "Jawaban resmi").text
    assert any(m.file for m in filed.group.messages if "Berita Acara" in m.text)
    assert "Tidak dapat disampaikan" in filed.card.text
    [case] = await rows(filed, "SELECT state FROM cases")
    assert case["state"] == "answered"

    await filed.turn_to(datetime(2026, 12, 14, 10, tzinfo=WIB))
    filed.sari.unblocks_the_bot()
    await filed.settle()
    assert len(got(filed.sari, "Terlampir datanya.")) == 1
    assert "29 Januari 2027" in got(filed.sari, "Akhir jawaban resmi")[0].text
