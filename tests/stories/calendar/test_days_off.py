"""The calendar is kept by the office, and every date can be explained."""

from datetime import date, datetime

import pytest

from tests.prelude import WIB, World, opened, rows, shown, taps
from tests.stories.calendar.acts import (
    ADD,
    asks_why,
    changes,
    dates_of,
    proposes,
)
from tests.stories.requests.acts import extends


async def test_a_change_shows_the_cases_that_it_touches_before_it_holds(world: World) -> None:
    number = await world.files(world.sari)
    await proposes(world, *ADD)
    preview = shown(world, "belum berlaku").text
    assert f"{number}: Selasa, 8 Desember 2026 → Rabu, 9 Desember 2026" in preview
    assert world.desk.calendar.is_workday(date(2026, 12, 4))
    assert await dates_of(world) == ("2026-12-08", "2026-12-08")


@pytest.mark.journey
async def test_a_year_is_complete_once_its_days_are_entered_and_certain() -> None:
    async with opened(at=datetime(2027, 12, 22, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        assert "perkiraan" in world.card.text
        await says_that_the_year_is_complete(world)
        assert "Belum ada hari libur 2028" in world.budi.toast
        await changes(
            world, "Tambah hari libur", "3/1/2028", "Cuti bersama", "Cuti tahun baru", "SKB 1/2027"
        )
        await says_that_the_year_is_complete(world)
        await taps(world, world.budi, "Hari libur 2028 sudah lengkap")
        assert world.desk.calendar.is_decreed(2028)
        assert "perkiraan" not in world.card.text


async def says_that_the_year_is_complete(world: World) -> None:
    await world.after(world.budi.in_(world.group).says("/libur"))
    await taps(world, world.budi, "Hari libur 2028 sudah lengkap")


async def test_why_explains_an_extension_from_the_old_date_and_tells_every_date(
    filed: World,
) -> None:
    await extends(filed)
    why = await asks_why(filed, filed.sari)
    assert why.startswith("Mengapa Kamis, 17 Desember 2026?")
    assert "Hari ke-10: Selasa, 8 Desember 2026" in why
    assert "7 hari kerja lagi sesudah Selasa, 8 Desember 2026" in why
    assert "ayat (8)" in why
    assert "permohonan diterima: Selasa, 8 Desember 2026" in why
    assert "diperpanjang: Kamis, 17 Desember 2026. Dokumen tersimpan" in why


@pytest.mark.journey
async def test_why_names_the_decree_of_every_day_off_and_the_change_of_the_calendar(
    filed: World,
) -> None:
    await changes(filed, *ADD)
    await taps(filed, filed.budi, "Tindakan lain", "Mengapa tanggal ini?")
    inside = shown(filed, "Semua tanggal").text
    assert "Jumat, 4 Desember 2026: Cuti tambahan (SKB 9/2026)" in inside
    assert "menurut hukum Rabu, 9 Desember 2026" in inside
    why = await asks_why(filed, filed.sari)
    assert why.startswith("Mengapa Selasa, 8 Desember 2026?")
    assert "Batas menurut hukum Rabu, 9 Desember 2026" in why


async def test_the_list_fits_a_screen_names_each_decree_once_and_cuts_nothing(
    world: World,
) -> None:
    await world.after(world.budi.in_(world.group).says("/libur"))
    page = world.group.last
    listed: list[str] = []
    while True:
        assert len(page.text) <= 900
        assert len(page.buttons) <= 7
        lines = page.text.split("\n")
        listed += [line for line in lines if line.startswith("•")]
        decrees = [line.lstrip("¹²³") for line in lines if not line.startswith(("•", "🗓"))]
        assert decrees
        assert len(decrees) == len(set(decrees))
        assert len(decrees) <= 3
        turning = [label for label in page.buttons if "Lihat semua" in label or "Lagi" in label]
        if not turning:
            break
        await taps(world, world.budi, turning[0])
    assert len(listed) == len(
        world.desk.calendar.days_off(world.clock.now().date(), date(2027, 12, 31))
    )
    await taps(world, world.budi, "Kembali", "Tutup")
    assert page.deleted


async def test_an_expected_feast_is_confirmed_with_its_decision_and_the_date_is_no_estimate() -> (
    None
):
    async with opened(at=datetime(2027, 2, 22, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        (case,) = await rows(world, "SELECT due_on, estimated FROM cases")
        assert (case["due_on"], case["estimated"]) == ("2027-03-16", 1)
        assert "perkiraan" in world.card.text
        for day in ("10 Maret 2027", "11 Maret 2027"):
            await changes(
                world, "Tambah hari libur", day, "Libur nasional", "Idul Fitri", "KMA 1/2027"
            )
        (case,) = await rows(world, "SELECT due_on, estimated FROM cases")
        assert (case["due_on"], case["estimated"]) == ("2027-03-16", 0)
        assert "perkiraan" not in world.card.text
