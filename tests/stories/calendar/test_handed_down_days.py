"""Days off that are handed down to an office: a draft, in force once the PPID applies it."""

from datetime import date
from pathlib import Path

import pytest

from bot.transport.handed_down import FOLDER
from tests.handing_down import DATA, SKB, day, hands_down, lay, lay_year
from tests.prelude import ConfigError, World, rows, shown, taps
from tests.stories.calendar.acts import asks_why, dates_of

LEAVE = day("2026-12-04", "Cuti bersama tambahan")
DRAFT = "Konsep hari libur 2026 dari pusat"


@pytest.mark.journey
async def test_a_day_moves_no_date_before_the_ppid_applies_it_and_says_by_which_decree(
    filed: World, tmp_path: Path
) -> None:
    file = lay_year(tmp_path, 2026, LEAVE)
    await hands_down(filed, file)
    told = shown(filed, DRAFT).text
    assert f"Jumat, 4 Desember 2026 menjadi hari libur: Cuti bersama tambahan ({SKB})" in told
    assert "Selasa, 8 Desember 2026 → Rabu, 9 Desember 2026" in told
    assert await dates_of(filed) == ("2026-12-08", "2026-12-08")
    assert filed.desk.calendar.is_workday(date(2026, 12, 4))

    await taps(filed, filed.budi, "Terapkan")
    assert await dates_of(filed) == ("2026-12-09", "2026-12-08")
    assert "dijanjikan kepada pemohon tetap" in shown(filed, "Kalender berubah").text
    assert SKB in await asks_why(filed, filed.sari)
    [change] = await rows(filed, "SELECT proposed_by, settled_by FROM calendar_change")
    assert change == {"proposed_by": 0, "settled_by": filed.budi.id}


async def test_what_is_handed_down_twice_is_drafted_once_also_after_it_was_dropped(
    world: World, tmp_path: Path
) -> None:
    file = lay_year(tmp_path, 2026, LEAVE)
    for _ in range(2):
        await hands_down(world, file)
    await taps(world, world.budi, "Jangan ubah")
    await hands_down(world, file)
    assert len(await rows(world, "SELECT * FROM calendar_change")) == 1
    assert world.desk.calendar.is_workday(date(2026, 12, 4))
    assert list((tmp_path / DATA / FOLDER).iterdir()) == []


async def test_in_a_year_that_was_an_estimate_what_the_decree_lacks_goes(
    world: World, tmp_path: Path
) -> None:
    estimated = [one.on for one in world.desk.calendar.entered(2027) if one.expected]
    assert estimated, "the shipped year has estimates"
    await hands_down(world, lay_year(tmp_path, 2027, without=str(estimated[0])))
    await taps(world, world.budi, "Terapkan")
    assert estimated[0] not in [one.on for one in world.desk.calendar.entered(2027)]


async def test_a_year_whose_decree_is_listed_is_declared_by_the_ppid(
    world: World, tmp_path: Path
) -> None:
    file = lay_year(tmp_path, 2028, day("2028-01-03", "Hari libur baru", "libur_nasional"))
    listed = tmp_path / "decrees.csv"
    lay(listed, ("year", "decree", "certainty"), [("2028", SKB, "naskah")])
    await hands_down(world, file)
    await taps(world, world.budi, "Terapkan")
    assert not world.desk.calendar.is_workday(date(2028, 1, 3))
    assert not world.desk.calendar.is_decreed(2028)
    await world.after(world.budi.in_(world.group).says("/libur"))
    await taps(world, world.budi, "Hari libur 2028 sudah lengkap", "Hari libur 2028 sudah lengkap")
    assert world.desk.calendar.is_decreed(2028)


async def test_a_wrong_year_is_refused_before_it_reaches_an_office(
    world: World, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError, match="once, the fixed ones too"):
        await hands_down(world, lay_year(tmp_path, 2026, LEAVE, without="2026-12-25"))
    assert await rows(world, "SELECT * FROM calendar_change") == []
