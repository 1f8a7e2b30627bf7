"""A chair that is filled changes hands: recorded, seen, told to both sides, and denied."""

from collections.abc import AsyncIterator

import pytest

from tests.prelude import World, opened, rows, shown, taps, writes
from tests.uploads import strangers
from tests.world import enters_appointments

OLDER, NEWER = "3/2026 tanggal 2 November 2026", "7/2026 tanggal 20 November 2026"


@pytest.fixture
async def seated() -> AsyncIterator[World]:
    """An office whose PPID is Wati and whose superior is Rina; Budi administers, Sari joined."""
    async with opened(appointed=False) as world:
        for one in (world.rina, world.sari):
            world.group.add(one)
        for one in (world.wati, world.rina, world.sari):
            await writes(world, one, "Saya hadir.")
            await world.after(one.starts())
        await enters_appointments(
            world,
            world.budi,
            ("PPID:", "Wati", OLDER, "Wati Lengkap, S.H."),
            ("Atasan", "Rina", OLDER, "Rina Lengkap, S.H."),
        )
        yield world


async def sends_scan(world: World, body: bytes) -> None:
    await world.presses_in_group(world.budi, "Pindaian SK")
    seat = world.budi.in_(world.group)
    await world.after(seat.sends_document("sk.pdf", body, reply_to=world.group.last))
    await world.presses_in_group(world.budi, "Selesai")


async def ppid(world: World) -> list[str]:
    held = """SELECT o.display_name AS name FROM appointment AS a JOIN officer AS o
        ON o.id = a.officer_id WHERE a.role = 'ppid' AND a.ended_at IS NULL AND NOT a.waits"""
    return [row["name"] for row in await rows(world, held)]


@pytest.mark.journey
async def test_a_chair_changes_by_an_opened_scan_and_a_second_person_and_comes_back_by_a_denial(
    seated: World,
) -> None:
    appointed = "PPID:", "Sari", NEWER, "Sari Lengkap, S.H."
    await enters_appointments(seated, seated.budi, appointed)
    said = shown(seated, "Belum dipastikan").text
    assert "Sari Lengkap, S.H.: PPID (SK 7/2026), menggantikan Wati" in said
    assert "belum dipastikan" in seated.wati.last.text
    assert seated.wati.last.buttons == ["✔️ Benar", "✋ Bukan begitu"]
    assert seated.sari.last.buttons == ["✋ Bukan begitu"]
    await sends_scan(seated, b"%PDF")
    assert "tidak dapat dibuka" in seated.group.last.text
    await taps(seated, seated.rina, "Benar")
    assert "Yang dapat memastikan ini sekarang: Wati" in seated.rina.toast
    await sends_scan(seated, strangers.pdf())
    assert "Sekarang yang dapat: Rina, Wati" in seated.group.last.text
    await taps(seated, seated.sari, "Benar")
    assert await ppid(seated) == ["Wati"]
    await taps(seated, seated.rina, "Benar")
    assert "Dipastikan oleh Rina" in shown(seated, "Dipastikan oleh").text
    assert await ppid(seated) == ["Sari"]
    assert "Berlaku sekarang" in seated.wati.last.text
    await seated.press(seated.wati, "Bukan begitu")
    assert "Wati: bukan begitu" in shown(seated, "bukan begitu").text
    assert await ppid(seated) == ["Wati"]
