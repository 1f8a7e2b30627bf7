"""Objections that came on paper: entered by an officer, counted from the day they came."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, fills, got, rows, shown, taps
from tests.stories.objections.acts import FACTS, answered, seat

EVIDENCE = "Agenda surat masuk 214"


async def records(world: World, when: str, ground: str = "d. Tidak sesuai") -> None:
    """Enter a letter to the newest case as Budi."""
    await taps(world, world.budi, "Tindakan lain", "Catat keberatan tertulis", "Di loket")
    await fills(world, world.budi, when, EVIDENCE)
    await fills(world, world.budi, f"> {ground}", FACTS, "> ✔️ Catat")


async def kept(world: World) -> list[dict[str, object]]:
    return await rows(world, "SELECT state, filed_on, due_on, timing FROM objection")


@pytest.mark.journey
async def test_the_days_of_the_answer_run_from_the_day_on_which_the_letter_came(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await world.turn_to(datetime(2026, 12, 1, 10, tzinfo=WIB))
    await records(world, "25 November 2026")
    assert await kept(world) == [
        {"state": "filed", "filed_on": "2026-11-25", "due_on": "2027-01-12", "timing": "in_time"}
    ]
    receipt = got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1]
    assert "keberatan tertulis Anda yang diterima di loket" in receipt.text
    assert "Diterima: Rabu, 25 November 2026\n" in receipt.text
    assert "Selasa, 12 Januari 2027" in receipt.text
    assert "Atasan PPID: Wati" in shown(world, "KEBERATAN 001").text
    assert "dicatat kemudian: diterima Rabu, 25 November 2026" in shown(world, "dicatat kem").text
    [event] = await rows(world, "SELECT happened_at, recorded_at FROM event WHERE name='objected'")
    assert event["happened_at"] < event["recorded_at"]
    await world.press(world.sari, "Lihat permohonan ini", "Riwayat")
    assert "dicatat belakangan" in world.sari.last.text


async def test_silence_before_its_time_is_always_entered_from_paper_and_marked(
    filed: World,
) -> None:
    await records(filed, "24 November 2026", "c. Tidak ditanggapi")
    assert [row["timing"] for row in await kept(filed)] == ["early"]
    assert "masih punya waktu" not in filed.sari.last.text
    assert "Sebelum waktunya" in shown(filed, "KEBERATAN 001").text
