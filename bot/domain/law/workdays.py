"""Working days: which days count, which do not, and why."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class DayKind(StrEnum):
    """Why the office is closed on a weekday, as the calendar files write it."""

    NATIONAL = "libur_nasional"
    JOINT_LEAVE = "cuti_bersama"
    ELECTION = "pemilu"
    LOCAL = "lokal"


@dataclass(frozen=True)
class DayOff:
    """A day that is no working day because of a decree.

    `expected` says that another decision, still to come, fixes its date (a feast of the moon).
    """

    on: date
    kind: DayKind
    name: str
    basis: str
    expected: bool = False


@dataclass(frozen=True)
class DayChange:
    """A day off that the office adds to the calendar or, if not `added`, takes out of it."""

    day_off: DayOff
    added: bool


@dataclass(frozen=True)
class SkippedDay:
    """A day that was not counted; without a `day_off` it is an ordinary weekend."""

    on: date
    day_off: DayOff | None = None


@dataclass(frozen=True)
class Reckoning:
    """A deadline with the proof of its date.

    `estimated` says that some day on the way lies in a year without a decree, or is a day off
    whose date is only expected.
    """

    anchor: date
    due: date
    counted: tuple[date, ...]
    skipped: tuple[SkippedDay, ...]
    estimated: bool


_FIXED_BASIS = "Keppres 8/2024"
FIXED_DAYS = {
    (1, 1): "Tahun Baru Masehi",
    (5, 1): "Hari Buruh Internasional",
    (6, 1): "Hari Lahir Pancasila",
    (8, 17): "Hari Kemerdekaan Republik Indonesia",
    (12, 25): "Hari Raya Natal",
}
"""National days by month and day, known in every year, also before its decree."""


class WorkingCalendar:
    """Monday to Friday without the days off (Perpres 21/2023 Arts 3 and 6)."""

    def __init__(
        self,
        days_off: Iterable[DayOff],
        decreed_years: Collection[int],
        *,
        cuti_bersama_is_workday: bool = False,
    ) -> None:
        self._decreed_years = frozenset(decreed_years)
        self._joint_leave_works = cuti_bersama_is_workday
        # Joint leave first, so that another reason for the same date replaces it.
        ordered = sorted(days_off, key=lambda day: day.kind is not DayKind.JOINT_LEAVE)
        self._days_off = {
            day.on: day
            for day in ordered
            if not (cuti_bersama_is_workday and day.kind is DayKind.JOINT_LEAVE)
        }

    def changed(
        self, changes: Iterable[DayChange], decreed_years: Collection[int] = ()
    ) -> "WorkingCalendar":
        """Return this calendar with some days off changed and more years marked as decreed."""
        days = dict(self._days_off)
        for change in changes:
            days.pop(change.day_off.on, None)
            if change.added:
                days[change.day_off.on] = change.day_off
        return WorkingCalendar(
            days.values(),
            self._decreed_years.union(decreed_years),
            cuti_bersama_is_workday=self._joint_leave_works,
        )

    def days_off(self, after: date, until: date) -> tuple[DayOff, ...]:
        """Return the decreed days off after one date up to another, the latter included."""
        days = (date.fromordinal(n) for n in range(after.toordinal() + 1, until.toordinal() + 1))
        return tuple(off for day in days if (off := self.day_off(day)) is not None)

    def is_decreed(self, year: int) -> bool:
        """Say whether the days off of `year` are known to match its decree."""
        return year in self._decreed_years

    def entered(self, year: int) -> tuple[DayOff, ...]:
        """Return the days off that are entered for `year`, in their order."""
        return tuple(self._days_off[on] for on in sorted(self._days_off) if on.year == year)

    def day_off(self, day: date) -> DayOff | None:
        """Return why `day` is off by decree, or None; a weekend alone has no decree."""
        known = self._days_off.get(day)
        if known is None and not self.is_decreed(day.year):
            name = FIXED_DAYS.get((day.month, day.day))
            return DayOff(day, DayKind.NATIONAL, name, _FIXED_BASIS) if name else None
        return known

    def is_workday(self, day: date) -> bool:
        """Say whether `day` counts."""
        return day.weekday() < _SATURDAY and self.day_off(day) is None

    def next_workday(self, day: date) -> date:
        """Return the first working day strictly after `day`."""
        return self.on_or_after(day + _ONE_DAY)

    def previous_workday(self, day: date) -> date:
        """Return the last working day strictly before `day`."""
        day -= _ONE_DAY
        while not self.is_workday(day):
            day -= _ONE_DAY
        return day

    def on_or_after(self, day: date) -> date:
        """Return `day` if it counts, else the next working day."""
        while not self.is_workday(day):
            day += _ONE_DAY
        return day

    def count(self, anchor: date, working_days: int) -> Reckoning:
        """Count `working_days`, at least one; day 1 is the first working day after the anchor."""
        if working_days < 1:
            raise ValueError("a deadline has at least one working day")
        counted: list[date] = []
        skipped: list[SkippedDay] = []
        day = anchor
        while len(counted) < working_days:
            day += _ONE_DAY
            if self.is_workday(day):
                counted.append(day)
            else:
                skipped.append(SkippedDay(day, self.day_off(day)))
        passed_years = range((anchor + _ONE_DAY).year, day.year + 1)
        estimated = not all(self.is_decreed(year) for year in passed_years) or any(
            skip.day_off is not None and skip.day_off.expected for skip in skipped
        )
        return Reckoning(anchor, day, tuple(counted), tuple(skipped), estimated)

    def due(self, anchor: date, working_days: int) -> date:
        """Return the last of the `working_days` after the anchor."""
        return self.count(anchor, working_days).due

    def left(self, today: date, due: date) -> int:
        """Return the working days after today up to `due`: 0 on the last day.

        After `due` it is minus the working days since; on days off right after it, still 0.
        """
        if today <= due:
            return len(self.workdays_between(today, due))
        return -len(self.workdays_between(due, today))

    def workdays_between(self, after: date, until: date) -> tuple[date, ...]:
        """Return the working days after one date up to another, the latter included."""
        days = (date.fromordinal(n) for n in range(after.toordinal() + 1, until.toordinal() + 1))
        return tuple(day for day in days if self.is_workday(day))
