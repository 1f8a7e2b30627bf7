"""Tidak di tempat s.d.: one date that everybody reads where the person is called."""

from datetime import datetime, timedelta

import pytest

from tests.prelude import WIB, World, fills, rows, shown, taps, writes
from tests.stories.group.acts import lists_roles

FRIDAY = datetime(2026, 11, 27, 8, 30, tzinfo=WIB)


async def are_petugas(world: World) -> None:
    """Let Wati and Rina be petugas by name."""
    world.group.add(world.rina)
    for one in (world.wati, world.rina):
        said = await writes(world, one, "Saya siap.")
        await writes(world, world.budi, "/petugas", said)


async def goes_away(world: World, until: str = "26 November 2026") -> None:
    """Let Wati say until when she is not there."""
    await world.after(world.wati.in_(world.group).says("/cuti"))
    await fills(world, world.wati, until)


async def holder(world: World) -> int | None:
    [case] = await rows(world, "SELECT officer_id FROM cases")
    found: int | None = case["officer_id"]
    return found


async def test_one_date_says_until_when_somebody_is_not_there_and_ends_by_itself(
    filed: World,
) -> None:
    await are_petugas(filed)
    await taps(filed, filed.wati, "Saya tangani")
    await goes_away(filed)
    assert "Wati tidak di tempat s.d. Kamis, 26 November 2026" in shown(filed, "🏠").text
    assert await holder(filed) == filed.wati.id, "no case changes hands by itself"
    assert "Wati tidak di tempat s.d. Kamis" in await lists_roles(filed)
    await filed.turn_to(FRIDAY)
    assert "tidak di tempat" not in await lists_roles(filed)


@pytest.mark.journey
async def test_who_passes_a_case_on_reads_who_is_not_there(filed: World) -> None:
    await are_petugas(filed)
    await goes_away(filed)
    await taps(filed, filed.budi, "Tindakan lain", "Petugas dan unit", "Alihkan")
    [label] = [one for one in filed.group.last.buttons if "Wati" in one]
    assert "tidak di tempat s.d. Kamis, 26 November 2026" in label
    await taps(filed, filed.budi, "Wati (tidak")
    assert "Wati (tidak di tempat s.d." in shown(filed, "dialihkan").text


async def test_the_digest_says_who_is_not_there(filed: World) -> None:
    await are_petugas(filed)
    await taps(filed, filed.wati, "Saya tangani")
    await goes_away(filed, "9 Desember 2026")
    await filed.turn_to(datetime(2026, 12, 8, 9, tzinfo=WIB))
    digest = [
        m for m in filed.group.messages if "001" in m.text and "tidak di tempat s.d." in m.text
    ]
    assert digest


@pytest.mark.journey
async def test_who_names_roles_says_it_of_others_and_ends_it(world: World) -> None:
    await are_petugas(world)
    await lists_roles(world)
    await fills(world, world.budi, "> Tidak di tempat", "> Rina", "26 November 2026")
    said = shown(world, "Rina tidak di tempat")
    await world.after(world.wati.in_(world.group).presses("Sudah di tempat", on=said))
    assert "hanya dapat dilakukan oleh" in world.wati.toast
    await world.after(world.rina.in_(world.group).presses("Sudah di tempat", on=said))
    assert "Rina sudah di tempat" in shown(world, "👋").text
    assert "tidak di tempat" not in await lists_roles(world)
    await world.after(world.budi.in_(world.group).presses("Sudah di tempat", on=said, earlier=True))
    assert "sudah diakhiri" in world.budi.toast


async def test_the_roles_name_petugas_administrators_and_units_without_a_liaison(
    world: World,
) -> None:
    await are_petugas(world)
    listed = await lists_roles(world)
    assert "Wati: petugas pelayanan" in listed
    assert "Administrator grup: Budi" in listed
    assert "Tanpa Tim Penghubung: " in listed
    unit = world.desk.office.units[0]
    assert unit in listed
    await taps(world, world.budi, "Beri peran")
    await fills(world, world.budi, "> Rina", "> Tim Penghubung", f"> {unit}", "> Tetap")
    await taps(world, world.budi, "Berikan")
    listed = await lists_roles(world)
    assert f"Rina: Tim Penghubung ({unit})" in listed
    assert unit not in listed.split("Tanpa Tim Penghubung")[1]


async def test_a_petugas_is_taken_back_in_the_list_and_lets_the_cases_go(filed: World) -> None:
    await are_petugas(filed)
    await taps(filed, filed.wati, "Saya tangani")
    await lists_roles(filed)
    await taps(filed, filed.budi, "Cabut petugas pelayanan: Wati", "Ya, cabut", "Kembalikan")
    assert "Wati tetap memegang peran: petugas pelayanan" in filed.group.last.text
    await lists_roles(filed)
    await taps(filed, filed.budi, "Cabut petugas pelayanan: Wati", "Ya, cabut")
    await taps(filed, filed.wati, "Kembalikan")
    await filed.turn_to(filed.clock.now() + timedelta(minutes=1))
    await taps(filed, filed.budi, "Kembalikan")
    assert "dalam satu menit" in filed.budi.toast
    assert await holder(filed) is None
    assert "Belum ada yang memegang: 001/PPID" in shown(filed, "tidak lagi petugas").text
    assert "Wati" not in (await lists_roles(filed)).split("Belum ditetapkan")[0]
