"""Who works on a case: passed on to another officer, its documents asked of a unit."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, rows, shown, writes
from tests.world import appoints, named


async def holds(world: World, role: Role, unit: str | None = None) -> None:
    """Let Wati hold a role."""
    async with world.desk.database.transaction() as tx:
        await appoints(world.desk, tx, named(world.wati.id, role, unit=unit))


async def story(world: World) -> list[str]:
    return [str(row["name"]) for row in await rows(world, "SELECT name FROM event ORDER BY id")]


async def asks_unit(world: World, unit: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain", "Minta bahan ke unit", unit)


@pytest.mark.journey
async def test_a_case_is_passed_on_and_its_new_holder_is_told(filed: World) -> None:
    await holds(filed, Role.PETUGAS)
    await filed.presses_in_group(filed.budi, "Saya tangani", "Tindakan lain")
    await filed.presses_in_group(filed.budi, "Alihkan ke petugas lain")
    takers = filed.group.last
    assert [label for label in takers.buttons if "Budi" in label] == []
    await filed.presses_in_group(filed.budi, "Wati")
    told = shown(filed, "dialihkan kepada Anda oleh Budi")
    assert any(e.get("url") == f"tg://user?id={filed.wati.id}" for e in told.entities)
    assert "Petugas: Wati" in filed.card.text
    assert "passed-on" in await story(filed)
    await filed.after(filed.budi.in_(filed.group).presses("Wati", on=takers))
    assert "sudah menangani" in filed.budi.toast
    assert (await story(filed)).count("passed-on") == 1


async def test_a_unit_is_asked_by_its_own_date_and_reminded_until_it_is_done(
    filed: World,
) -> None:
    await holds(filed, Role.PENGHUBUNG, "perencanaan data dan informasi")
    await filed.presses_in_group(filed.budi, "Saya tangani")
    await asks_unit(filed, "Perencanaan, Data dan Informasi")
    asked = shown(filed, "Bahan untuk 001/PPID")
    assert "Kamis, 3 Desember 2026" in asked.text
    assert "Wati, kirim berkasnya sebagai balasan" in asked.text
    assert "Bahan di unit: Perencanaan, Data dan Informasi" in filed.card.text
    await filed.turn_to(datetime(2026, 12, 2, 8, 0, tzinfo=WIB))
    assert "Perencanaan, Data dan Informasi (batas internal" in shown(filed, "☀️").text
    await filed.presses_in_group(filed.wati, "Tindakan lain", "Petugas dan unit")
    menu = filed.group.last
    await filed.presses_in_group(filed.wati, "Selesai di unit")
    assert menu.deleted
    assert "kembali dari Perencanaan" in filed.group.last.text
    assert "Bahan di unit" not in filed.card.text
    await filed.after(filed.budi.in_(filed.group).presses("Selesai di unit", on=menu))
    assert "Tidak ada unit" in filed.budi.toast
    waiting = "SELECT 1 FROM reminder WHERE kind = 'unit' AND state = 'waiting'"
    assert await rows(filed, waiting) == []
    assert (await story(filed)).count("unit-done") == 1


@pytest.mark.journey
async def test_the_units_date_moves_with_the_answers(filed: World) -> None:
    await asks_unit(filed, "Hukum dan Sumber Daya")
    assert "belum ditunjuk" in shown(filed, "Bahan untuk").text
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Perpanjang waktu", "Belum dikuasai")
    await writes(filed, filed.budi, "Dokumen masih dihimpun dari dua puluh enam kecamatan.")
    await filed.presses_in_group(filed.budi, "Perpanjang, beri tahu")
    found = await rows(
        filed,
        "SELECT key FROM reminder WHERE kind = 'unit' AND state = 'waiting' ORDER BY due_at",
    )
    assert {str(row["key"]).split(":")[1] for row in found} == {"2026-12-17"}
    assert "batas internal Senin, 14 Desember 2026" in filed.card.text


@pytest.mark.journey
async def test_taking_what_somebody_has_is_asked_first_and_told_to_them(filed: World) -> None:
    await holds(filed, Role.PETUGAS)
    await filed.presses_in_group(filed.budi, "Saya tangani")
    await filed.presses_in_group(filed.wati, "Saya tangani")
    question = shown(filed, "sedang ditangani Budi")
    assert "Petugas: Budi" in filed.card.text
    await filed.presses_in_group(filed.wati, "Tutup")
    assert question.deleted
    assert "Petugas: Budi" in filed.card.text
    await filed.presses_in_group(filed.wati, "Saya tangani")
    question = shown(filed, "sedang ditangani Budi")
    await filed.presses_in_group(filed.wati, "Ya, saya ambil alih")
    assert question.deleted
    assert "Petugas: Wati" in filed.card.text
    told = shown(filed, "sekarang ditangani Wati")
    assert any(e.get("url") == f"tg://user?id={filed.budi.id}" for e in told.entities)
    assert (await story(filed)).count("taken") == 2
