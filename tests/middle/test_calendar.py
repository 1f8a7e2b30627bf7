"""Days off: what an officer proposes, what is handed down, and what is refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.actions.calendar import days_off, handed_down_days
from bot.actions.calendar.days_off import DayOffAnswers
from bot.domain.law.workdays import DayChange, DayKind, DayOff
from bot.office.calendar_files import Decree, load_calendar
from storage import office_days
from tests.middle.day_counting import BASIS, puts_in_force
from tests.middle.people import authority, officer, refused, waiting
from tests.prelude import Act, Turn, World


def wanted(change: str = "add", **more: Any) -> DayOffAnswers:
    known: dict[str, Any] = {"day_off_change": change, "day_off_on": "2026-12-01"}
    adds = {"day_off_kind": DayKind.LOCAL, "day_off_name": "Libur kantor"}
    return DayOffAnswers.model_validate(
        {**known, **(adds if change == "add" else {}), "day_off_basis": BASIS, **more}
    )


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (wanted(day_off_kind=None), "error-incomplete"),
        (wanted(day_off_name=None), "error-incomplete"),
        (wanted(day_off_on="2026-12-25"), "day-off-already"),
        (wanted("withdraw"), "day-off-none"),
        (wanted("move", day_off_to="2026-12-02"), "day-off-none"),
        (wanted("move", day_off_on="2026-12-25", day_off_to="2026-12-25"), "day-off-fixed"),
    ],
)
async def test_a_change_that_changes_nothing_is_refused(
    filed: World, turn: Turn, given: DayOffAnswers, why: str
) -> None:
    with refused(why):
        await days_off.preview_change(turn, await officer(turn, filed.budi), None, given)


async def test_a_proposal_is_applied_once(filed: World, turn: Turn) -> None:
    budi = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    await days_off.preview_change(turn, budi, None, wanted())
    await days_off.preview_change(turn, budi, None, wanted(day_off_on="2026-12-02"))
    await days_off.apply_proposal(turn, budi, 1)
    assert await office_days.proposed(turn.tx, 1) == {}
    assert len(await office_days.proposed(turn.tx, 2)) == 1
    with refused("calendar-proposal-gone"):
        await days_off.apply_proposal(turn, budi, 1)


async def test_a_proposal_counts_once_it_is_in_force_and_after_what_was_before(
    filed: World, turn: Turn
) -> None:
    """Also after a restart: what is read anew is what is in force, in the order of that."""
    by = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    day = DayOff(date(2026, 12, 1), DayKind.LOCAL, "Libur kantor", BASIS)
    add, withdraw, dropped = [
        await office_days.propose(turn.tx, [DayChange(day, added=added)], by.id, turn.now)
        for added in (True, False, False)
    ]

    async def off() -> bool:
        calendar = await office_days.current_calendar(turn.tx, load_calendar(turn.office))
        return not calendar.is_workday(day.on)

    await office_days.put_in_force(turn.tx, withdraw, by, turn.now)
    assert not await off()
    await office_days.put_in_force(turn.tx, add, by, turn.now)
    assert await off()
    await office_days.withdraw_proposal(turn.tx, dropped, by, turn.now)
    await office_days.put_in_force(turn.tx, dropped, by, turn.now)
    assert await off()


@pytest.mark.parametrize(("year", "why"), [(2026, "year-known"), (2031, "year-empty")])
async def test_a_year_is_declared_complete_once_and_with_its_days(
    filed: World, turn: Turn, year: int, why: str
) -> None:
    with refused(why):
        await days_off.declare_year_complete(
            turn, await authority(turn, filed.budi, Act.KEEP_CALENDAR), year
        )


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(wanted(), id="a new day"),
        pytest.param(wanted(day_off_on="2027-03-10"), id="a day that was an estimate"),
        pytest.param(wanted("withdraw", day_off_on="2026-12-24"), id="a day that is withdrawn"),
        pytest.param(wanted("move", day_off_on="2026-12-24", day_off_to="2026-12-23"), id="moved"),
    ],
)
async def test_a_change_is_shown_before_it_is_made(
    filed: World, turn: Turn, given: DayOffAnswers
) -> None:
    before = turn.calendar
    await days_off.preview_change(turn, await officer(turn, filed.budi), None, given)
    assert await office_days.proposed(turn.tx, 1) != {}
    assert turn.calendar is before
    assert await office_days.changes(turn.tx) == []


NAMED = Decree(year=2026, decree="SKB 7/2026", certainty="naskah")
NEW = DayOff(date(2026, 12, 4), DayKind.JOINT_LEAVE, "Cuti tambahan", NAMED.decree)


async def draft(turn: Turn, *more: DayOff) -> str:
    """Hand the days off of 2026 down, and some more; return what the group hears."""
    known = [one for one in load_calendar(turn.office).entered(2026) if one.on != NEW.on]
    await handed_down_days.draft_days(turn, (NAMED, (*known, *more)))
    return "".join(str(row.payload) for row in await waiting(turn))


@pytest.mark.usefixtures("filed")
async def test_of_a_year_that_is_known_nothing_is_said(turn: Turn) -> None:
    assert await draft(turn) == ""
    assert "Cuti tambahan" in await draft(turn, NEW)


LOCAL, LEAVE = DayKind.LOCAL, DayKind.JOINT_LEAVE
AS_DECIDED = "seperti yang diputuskan kantor sendiri"


@pytest.mark.parametrize(
    ("kind", "by_office", "stays", "said"),
    [
        pytest.param(LOCAL, True, True, False, id="no decree needs to name a local day"),
        pytest.param(LEAVE, True, True, True, id="the office decides otherwise"),
        pytest.param(LOCAL, False, False, False, id="what was handed down goes with its decree"),
    ],
)
async def test_what_an_office_decided_of_a_day_stays(
    filed: World, turn: Turn, *, kind: DayKind, by_office: bool, stays: bool, said: bool
) -> None:
    day = DayOff(date(2026, 12, 7), kind, "Hari jadi", BASIS)
    by = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    wanted_by = by.id if by_office else 0
    earlier = await office_days.propose(turn.tx, [DayChange(day, True)], wanted_by, turn.now)
    await days_off.apply_proposal(turn, by, earlier)
    heard = await draft(turn, NEW)
    assert turn.calendar.is_workday(NEW.on), "it is a draft"
    await days_off.apply_proposal(turn, by, earlier + 1)
    assert not turn.calendar.is_workday(NEW.on)
    assert turn.calendar.is_workday(day.on) is not stays
    assert (AS_DECIDED in heard) is said


async def test_of_a_day_that_an_office_and_a_decree_close_nothing_is_said(
    filed: World, turn: Turn
) -> None:
    day = DayOff(date(2026, 12, 7), LOCAL, "Hari jadi", BASIS)
    by = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    await puts_in_force(turn, by, DayChange(day, added=True))
    heard = await draft(turn, NEW, replace(day, kind=LEAVE))
    assert AS_DECIDED not in heard
    assert "Cuti tambahan" in heard


async def test_of_a_draft_what_the_office_entered_meanwhile_keeps_nothing_else_from_it(
    filed: World, turn: Turn
) -> None:
    other = replace(NEW, on=date(2026, 12, 7))
    by = await authority(turn, filed.budi, Act.KEEP_CALENDAR)
    await draft(turn, NEW, other)
    await puts_in_force(turn, by, DayChange(other, added=True))
    await days_off.apply_proposal(turn, by, 1)
    assert not turn.calendar.is_workday(NEW.on)
    assert await office_days.proposed(turn.tx, 1) == {}
    with refused("calendar-proposal-gone"):
        await days_off.apply_proposal(turn, by, 1)
