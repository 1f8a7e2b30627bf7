"""Replies that the office keeps ready."""

from datetime import datetime

import pytest

from tests.stories.acts import got, rows, shown, writes
from tests.world import WIB, World

READY = "sedang kami himpun"


async def opens(world: World, title: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Balasan siap pakai")
    await world.presses_in_group(world.budi, title)


async def test_a_ready_reply_is_shown_filled_in_and_then_sent_once(world: World) -> None:
    await world.files(world.sari)
    await opens(world, "Sedang dihimpun")
    preview = shown(world, "belum dikirim")
    assert "Salinan daftar pemilih" in preview.text
    assert "paling lambat Selasa, 8 Desember 2026" in preview.text
    await world.hold_passes()
    assert got(world.sari, READY) == []
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    assert preview.buttons == []
    assert preview.text.startswith("💬 Balasan Budi untuk 001/PPID")
    assert "belum dikirim" not in preview.text
    await world.presses_in_group(world.budi, "Kirim sebagai balasan", earlier=True)
    assert "sudah dikirim" in world.budi.toast
    await world.hold_passes()
    [reply] = got(world.sari, READY)
    assert "Petugas" in reply.text.split("\n")[0] or "001/PPID" in reply.text
    assert shown(world, "✓ Terkirim").reply_to is preview
    assert "Status: diproses" not in world.card.text
    assert [r["state"] for r in await rows(world, "SELECT state FROM cases")] == ["received"]


@pytest.mark.journey
async def test_a_ready_reply_is_taken_back_like_any_other(world: World) -> None:
    await world.files(world.sari)
    await opens(world, "Sedang dihimpun")
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    await writes(world, world.budi, "/batal", shown(world, "Balasan Budi untuk"))
    await world.hold_passes()
    assert got(world.sari, READY) == []
    assert shown(world, "Tidak dikirim. Ditarik Budi")


async def test_a_ready_reply_speaks_the_citizens_language(world: World) -> None:
    await world.files(world.sari)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = 'en'")
    await opens(world, "Sedang dihimpun")
    preview = shown(world, "belum dikirim").text
    assert "Tuesday, 8 December 2026 at the latest" in preview
    assert "paling lambat Selasa, 8 Desember 2026" in preview
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    await world.hold_passes()
    assert got(world.sari, "Tuesday, 8 December 2026")
    assert not got(world.sari, READY)


@pytest.mark.tampers
async def test_what_would_read_otherwise_now_is_shown_again_and_not_sent(world: World) -> None:
    await world.files(world.sari)
    await opens(world, "Sedang dihimpun")
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE cases SET promised_on = '2026-12-17'")
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    await world.hold_passes()
    assert "Isinya kini lain" in world.budi.toast
    assert got(world.sari, READY) == []
    assert "17 Desember 2026" in shown(world, "belum dikirim").text


async def test_a_date_that_has_passed_is_promised_to_nobody(world: World) -> None:
    await world.files(world.sari)
    await opens(world, "Sedang dihimpun")
    await world.turn_to(datetime(2026, 12, 9, 10, tzinfo=WIB))
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    assert "tidak lagi cocok" in world.budi.toast
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Balasan siap pakai")
    assert "Sedang dihimpun" not in world.group.last.buttons
    assert "Mohon diperjelas" in world.group.last.buttons
