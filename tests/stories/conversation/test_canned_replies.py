"""Replies that the office keeps ready."""

import pytest

from tests.stories.acts import got, shown, writes
from tests.world import World, rows

READY = "sedang kami himpun"


async def opens(world: World, title: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain", "Balasan siap pakai", title)


async def test_a_ready_reply_is_shown_filled_in_and_then_sent_once(filed: World) -> None:
    await opens(filed, "Sedang dihimpun")
    preview = shown(filed, "belum dikirim")
    assert "Salinan daftar pemilih" in preview.text
    assert "paling lambat Selasa, 8 Desember 2026" in preview.text
    await filed.hold_passes()
    assert got(filed.sari, READY) == []
    await filed.presses_in_group(filed.budi, "Kirim sebagai balasan")
    assert preview.buttons == []
    assert preview.text.startswith("💬 Balasan Budi untuk 001/PPID")
    assert "belum dikirim" not in preview.text
    await filed.presses_in_group(filed.budi, "Kirim sebagai balasan", earlier=True)
    assert "sudah dikirim" in filed.budi.toast
    await filed.hold_passes()
    [reply] = got(filed.sari, READY)
    assert "Petugas" in reply.text.split("\n")[0] or "001/PPID" in reply.text
    assert shown(filed, "✓ Terkirim").reply_to is preview
    assert "Status: diproses" not in filed.card.text
    assert [r["state"] for r in await rows(filed, "SELECT state FROM cases")] == ["received"]


@pytest.mark.journey
async def test_a_ready_reply_is_taken_back_like_any_other(filed: World) -> None:
    await opens(filed, "Sedang dihimpun")
    await filed.presses_in_group(filed.budi, "Kirim sebagai balasan")
    await writes(filed, filed.budi, "/batal", shown(filed, "Balasan Budi untuk"))
    await filed.hold_passes()
    assert got(filed.sari, READY) == []
    assert shown(filed, "Tidak dikirim. Ditarik Budi")


async def test_a_ready_reply_speaks_the_citizens_language(filed: World) -> None:
    await rows(filed, "UPDATE person SET language = 'en'")
    await opens(filed, "Sedang dihimpun")
    preview = shown(filed, "belum dikirim").text
    assert "Tuesday, 8 December 2026 at the latest" in preview
    assert "paling lambat Selasa, 8 Desember 2026" in preview
    await filed.presses_in_group(filed.budi, "Kirim sebagai balasan")
    await filed.hold_passes()
    assert got(filed.sari, "Tuesday, 8 December 2026")
    assert not got(filed.sari, READY)


@pytest.mark.tampers
async def test_what_would_read_otherwise_now_is_shown_again_and_not_sent(filed: World) -> None:
    await opens(filed, "Sedang dihimpun")
    await rows(filed, "UPDATE cases SET promised_on = '2026-12-17'")
    await filed.presses_in_group(filed.budi, "Kirim sebagai balasan")
    await filed.hold_passes()
    assert "Isinya kini lain" in filed.budi.toast
    assert got(filed.sari, READY) == []
    assert "17 Desember 2026" in shown(filed, "belum dikirim").text
