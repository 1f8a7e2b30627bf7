"""Days off that the offices of a host share hold at once, but for what an office decided."""

import logging
from datetime import date
from pathlib import Path

import pytest

from bot.desk import rounds
from tests.shared_folder import LIST, SKB, day, lay, lay_year, looks
from tests.stories.acts import shown
from tests.stories.calendar.acts import asks_why, dates_of
from tests.world import World, rows

LEAVE = day("2026-12-04", "Cuti bersama tambahan")
WRONG = "Berkas bersama tidak dipakai"


@pytest.mark.journey
async def test_a_shared_day_moves_the_date_of_an_open_request_and_says_by_which_decree(
    filed: World, tmp_path: Path
) -> None:
    lay_year(tmp_path, 2026, LEAVE)
    await looks(filed, tmp_path)
    told = shown(filed, "Hari libur dari folder bersama").text
    assert f"Jumat, 4 Desember 2026 menjadi hari libur: Cuti bersama tambahan ({SKB})" in told
    assert "1 tanggal dihitung ulang" in told
    assert await dates_of(filed) == ("2026-12-09", "2026-12-08")
    assert "dijanjikan kepada pemohon tetap" in shown(filed, "Kalender berubah").text
    assert SKB in await asks_why(filed, filed.sari)
    [change] = await rows(filed, "SELECT on_date, proposed_by FROM calendar_change")
    assert (change["on_date"], change["proposed_by"]) == ("2026-12-04", 0)

    before = len(filed.group.messages)
    await looks(filed, tmp_path)
    assert len(filed.group.messages) == before, "what is known already changes nothing"


async def test_in_a_year_that_was_an_estimate_what_the_decree_lacks_goes(
    world: World, tmp_path: Path
) -> None:
    estimated = [one.on for one in world.desk.calendar.entered(2027) if one.expected]
    assert estimated, "the shipped year has estimates"
    lay_year(tmp_path, 2027, without=str(estimated[0]))
    await looks(world, tmp_path)
    assert estimated[0] not in [one.on for one in world.desk.calendar.entered(2027)]


async def test_a_year_is_certain_once_its_decree_is_listed(world: World, tmp_path: Path) -> None:
    lay_year(tmp_path, 2028, day("2028-01-03", "Hari libur baru", "libur_nasional"))
    await looks(world, tmp_path)
    assert not world.desk.calendar.is_workday(date(2028, 1, 3))
    assert not world.desk.calendar.is_decreed(2028)
    listed = tmp_path / "calendar" / "decrees.csv"
    lay(listed, ("year", "decree", "certainty"), [("2028", "SKB tentang 2028", "naskah")])
    await looks(world, tmp_path)
    assert world.desk.calendar.is_decreed(2028)
    assert "2028 lengkap menurut SKB tentang 2028" in shown(world, "tidak lagi disebut").text


async def test_what_cannot_be_used_keeps_no_other_file_from_it_and_is_named_to_the_operator(
    world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    lay_year(tmp_path, 2026, LEAVE)
    lay(tmp_path / "list.csv", LIST, [("Peta dapil", "Peta", "berkala", "SK 1/2026")])
    await rows(world, "ALTER TABLE calendar_change RENAME TO gone")
    await looks(world, tmp_path)
    assert await rows(world, "SELECT matter FROM setback") == [{"matter": "shared calendar/*.csv"}]
    assert len(await rows(world, "SELECT * FROM list_entry")) == 1
    await rows(world, "ALTER TABLE gone RENAME TO calendar_change")
    world.clock.turn(rounds.FIRST_PAUSE)
    await looks(world, tmp_path)
    assert len(await rows(world, "SELECT * FROM calendar_change")) == 1


async def test_a_wrong_year_changes_nothing_and_is_named_once_a_day(
    world: World, tmp_path: Path
) -> None:
    lay_year(tmp_path, 2026, LEAVE, without="2026-12-25")
    for _ in range(2):
        await looks(world, tmp_path)
    assert "calendar/*.csv" in shown(world, WRONG).text
    assert len([one for one in world.group.messages if WRONG in one.text]) == 1
    assert await rows(world, "SELECT * FROM calendar_change") == []
