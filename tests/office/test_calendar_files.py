from datetime import date
from pathlib import Path

import holidays
import pytest

from bot.domain.law.workdays import FIXED_DAYS, DayKind, WorkingCalendar
from bot.office import load_decrees
from bot.office.calendar_files import load_year
from tests.prelude import KLATEN_PROFILE, ConfigError, load_calendar, load_profile

DECREED = (2024, 2025, 2026, 2027)
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))


def days_of(year: int) -> list[date]:
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return [date.fromordinal(n) for n in range(first, last + 1)]


@pytest.mark.parametrize("year", DECREED)
@pytest.mark.parametrize("category", ["public", "government"])
def test_calendar_agrees_with_an_independent_list(year: int, category: str) -> None:
    independent = holidays.country_holidays("ID", years=year, categories=(category,))
    joint_leave = category == "government"
    ours = {
        day
        for day in days_of(year)
        if (off := CALENDAR.day_off(day)) and (off.kind is DayKind.JOINT_LEAVE) == joint_leave
    }
    assert ours == {day for day in independent if day.year == year}


@pytest.mark.parametrize(("year", "workdays"), [(2024, 238), (2025, 237), (2026, 240), (2027, 242)])
def test_year_has_as_many_working_days_as_the_decree_leaves(year: int, workdays: int) -> None:
    assert sum(map(CALENDAR.is_workday, days_of(year))) == workdays


def test_every_day_off_names_its_decree() -> None:
    offs = [off for year in DECREED for day in days_of(year) if (off := CALENDAR.day_off(day))]
    assert len(offs) == 29 + 28 + 25 + 26
    assert all(off.basis.startswith(("SKB", "Keppres", "Perubahan SKB")) for off in offs)


def test_election_days_rest_on_presidential_decrees() -> None:
    for day in (date(2024, 2, 14), date(2024, 11, 27)):
        off = CALENDAR.day_off(day)
        assert off is not None
        assert off.kind is DayKind.ELECTION
        assert off.basis.startswith("Keppres")


def test_later_joint_leave_of_august_2025_is_off() -> None:
    assert not CALENDAR.is_workday(date(2025, 8, 18))


def test_feast_of_2027_says_that_the_minister_decides_its_date() -> None:
    off = CALENDAR.day_off(date(2027, 3, 10))
    assert off is not None
    assert "Menteri Agama" in off.basis


@pytest.mark.parametrize(
    ("anchor", "days", "due", "estimated"),
    [
        (date(2026, 12, 14), 10, date(2026, 12, 30), False),
        (date(2026, 12, 21), 10, date(2027, 1, 8), False),
        (date(2027, 2, 22), 10, date(2027, 3, 16), True),  # passes Idulfitri
        (date(2027, 2, 19), 10, date(2027, 3, 5), False),
        (date(2027, 5, 3), 10, date(2027, 5, 24), True),  # passes Iduladha
        (date(2027, 6, 1), 10, date(2027, 6, 15), False),
    ],
)
def test_dates_of_2027_are_estimates_only_across_a_feast_of_the_moon(
    anchor: date, days: int, due: date, estimated: bool
) -> None:
    reckoned = CALENDAR.count(anchor, days)
    assert (reckoned.due, reckoned.estimated) == (due, estimated)


def test_year_whose_decree_nobody_compared_is_counted_by_but_its_dates_are_estimates(
    tmp_path: Path,
) -> None:
    day = "2028-07-26,libur_nasional,Hari raya,SKB 1/2027\n"
    calendar = calendar_in(tmp_path, "2028,SKB 1/2027,perlu_dicocokkan\n", day)
    reckoned = calendar.count(date(2028, 7, 25), 1)
    assert (reckoned.due, reckoned.estimated) == (date(2028, 7, 27), True)


def test_all_shipped_years_were_compared_with_reports_of_their_decrees() -> None:
    assert {one.certainty for one in load_decrees()} == {"sekunder"}


def test_office_that_works_on_joint_leave_counts_it() -> None:
    profile = load_profile(KLATEN_PROFILE).model_copy(update={"cuti_bersama_is_workday": True})
    calendar = load_calendar(profile)
    assert sum(map(calendar.is_workday, days_of(2026))) == 248


def calendar_in(directory: Path, decrees: str, days: str) -> WorkingCalendar:
    (directory / "decrees.csv").write_text("year,decree,certainty\n" + decrees)
    (directory / "2028.csv").write_text("date,kind,name,basis\n" + days)
    return load_calendar(load_profile(KLATEN_PROFILE), directory)


def test_office_adds_a_local_day_with_its_basis(tmp_path: Path) -> None:
    calendar = calendar_in(
        tmp_path, "2028,SKB,naskah\n", "2028-07-26,lokal,Hari jadi,SK Bupati 1/2028\n"
    )
    assert not calendar.is_workday(date(2028, 7, 26))
    assert calendar.is_decreed(2028)


@pytest.mark.parametrize(
    ("days", "named"),
    [
        ("2028-13-01,lokal,Salah,SK\n", "line 2: date"),
        ("2028-07-26,pesta,Salah,SK\n", "line 2: kind"),
        ("2028-07-26,lokal,Tanpa dasar,\n", "line 2"),
        ("2028-07-26,lokal,Tanpa kolom\n", "line 2"),
        ("2028-07-26,lokal,Kebanyakan,SK,lagi\n", "line 2"),
        ("2028-07-26,lokal,Benar,SK\n2027-07-26,lokal,Tahun lain,SK\n", "line 3"),
    ],
)
def test_malformed_day_is_named_with_its_line(tmp_path: Path, days: str, named: str) -> None:
    with pytest.raises(ConfigError, match=rf"2028\.csv, {named}"):
        calendar_in(tmp_path, "2028,SKB,naskah\n", days)


def test_decreed_year_without_its_days_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"add 2029\.csv"):
        calendar_in(tmp_path, "2029,SKB,naskah\n", "")


def test_malformed_decree_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"decrees\.csv, line 2: certainty"):
        calendar_in(tmp_path, "2028,SKB,mungkin\n", "")


def test_calendar_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"decrees\.csv: cannot be read"):
        load_calendar(load_profile(KLATEN_PROFILE), tmp_path)


def test_calendar_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "decrees.csv").write_bytes(b"year,decree,certainty\n2028,\xff\xfe,naskah\n")
    with pytest.raises(ConfigError, match="UTF-8"):
        load_calendar(load_profile(KLATEN_PROFILE), tmp_path)


FIXED = "".join(
    f"2028-{month:02}-{day:02},libur_nasional,Hari tetap,SKB\n" for month, day in FIXED_DAYS
)
MORE = "2028-07-26,libur_nasional,Hari raya,SKB\n"


@pytest.mark.parametrize(
    ("days", "whole"),
    [(FIXED + MORE, True), (FIXED + MORE + MORE, False), (MORE, False)],
    ids=["each day once", "a day twice", "without the fixed days"],
)
def test_a_year_that_is_handed_down_has_each_day_off_once_and_the_fixed_ones(
    tmp_path: Path, days: str, *, whole: bool
) -> None:
    (tmp_path / "2028.csv").write_text("date,kind,name,basis\n" + days)
    if whole:
        decree, found = load_year(tmp_path / "2028.csv")
        assert (decree.year, decree.certainty) == (2028, "perlu_dicocokkan")
        assert date(2028, 7, 26) in {one.on for one in found}
        return
    with pytest.raises(ConfigError, match="each day off of the year once"):
        load_year(tmp_path / "2028.csv")
