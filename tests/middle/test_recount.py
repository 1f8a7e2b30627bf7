"""What a day off that is added or withdrawn moves, and what it does not.

Received on Tuesday 24 November 2026; ten working days are over on Tuesday 8 December.
"""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from bot.actions.deadlines import objection_window
from bot.domain.law.objection_rules import ObjectionOutcome
from tests.middle import worlds
from tests.middle.day_counting import (
    RECEIVED,
    complete_by,
    completes,
    gives_back,
    on,
    reminded,
    takes_off,
)
from tests.middle.judging import answers, decision
from tests.middle.people import the_case, waiting
from tests.prelude import Role, Turn, World, opened, rows


@pytest.mark.usefixtures("filed")
async def test_a_day_off_after_the_last_day_moves_nothing(turn: Turn) -> None:
    assert await takes_off(turn, date(2026, 12, 10)) == []


@pytest.mark.usefixtures("filed")
async def test_an_earlier_date_is_told_to_the_requester_and_a_later_one_is_not(turn: Turn) -> None:
    await takes_off(turn, date(2026, 12, 1))
    assert await waiting(turn, "notice") == []
    await gives_back(turn, date(2026, 12, 1))
    assert await waiting(turn, "notice") == [], "it is the day that was promised"


async def test_more_days_to_complete_are_told(incomplete: World) -> None:
    before = await complete_by(incomplete)
    async with incomplete.desk.turn() as turn:
        await takes_off(turn, before)
        assert len(await waiting(turn, "notice")) == 1
    assert await complete_by(incomplete) > before


@pytest.mark.usefixtures("answered")
async def test_more_days_to_object_are_told(turn: Turn) -> None:
    assert await takes_off(turn, date(2026, 12, 1)) == ["window"]
    assert len(await waiting(turn, "notice")) == 1


@pytest.mark.usefixtures("answered")
async def test_fewer_days_to_object_keep_the_day_that_was_told(turn: Turn) -> None:
    await takes_off(turn, date(2026, 12, 1))
    await gives_back(turn, date(2026, 12, 1))
    assert len(await waiting(turn, "notice")) == 1, "of the later day alone"


@pytest.mark.usefixtures("answered")
async def test_a_day_off_that_is_withdrawn_ends_no_right_to_object_earlier(turn: Turn) -> None:
    told = await objection_window.told_last_day(turn, await the_case(turn), turn.calendar)
    assert await gives_back(turn, date(2026, 12, 24)) == ["window"]
    case = await the_case(turn)
    assert await objection_window.told_last_day(turn, case, turn.calendar) == told
    assert await waiting(turn, "notice") == []


async def test_who_is_unknown_is_told_of_no_other_day(answered: World) -> None:
    await rows(answered, "UPDATE cases SET person_id = NULL")
    async with answered.desk.turn() as turn:
        assert len(await takes_off(turn, date(2026, 12, 1))) == 1
        assert await waiting(turn, "notice") == []


@pytest.mark.usefixtures("objected")
async def test_a_right_that_is_over_or_used_moves_no_more(turn: Turn) -> None:
    assert await takes_off(turn, date(2026, 12, 1)) == ["objection"]


async def test_what_is_complete_needs_no_more_days(incomplete: World) -> None:
    before = await complete_by(incomplete)
    await completes(incomplete, date(2026, 11, 26))
    async with incomplete.desk.turn() as turn:
        assert await takes_off(turn, before) == ["calendar-touched"], "the answer alone"
        assert not [key for key in await reminded(turn) if key.startswith("completion:")]


@pytest.mark.usefixtures("objected")
async def test_a_day_off_after_it_moves_no_answer_to_an_objection(turn: Turn) -> None:
    assert await takes_off(turn, date(2027, 1, 12)) == []


async def decided(outcome: ObjectionOutcome) -> AsyncIterator[World]:
    """Let Wati, the superior, decide on Sari's objection on 24 November; Sari was told."""
    async with opened(made=worlds.objected) as world:
        async with world.desk.turn() as turn:
            await answers(turn, world.wati, decision(outcome), Role.ATASAN)
        await world.settle()
        yield world


@pytest.fixture
async def upheld() -> AsyncIterator[World]:
    async for world in decided(ObjectionOutcome.UPHELD):
        yield world


@pytest.fixture
async def overturned() -> AsyncIterator[World]:
    """The superior orders request 001 to be answered by Wednesday 25 November."""
    async for world in decided(ObjectionOutcome.OVERTURNED):
        yield world


COMMISSION = date(2026, 12, 14)
"""Fourteen working days after 24 November."""


@pytest.mark.parametrize(
    ("today", "off", "moved"),
    [
        pytest.param(RECEIVED, COMMISSION, ["dispute"], id="the last day itself"),
        pytest.param(RECEIVED, date(2026, 12, 15), [], id="the day after it"),
        pytest.param(date(2026, 12, 15), date(2026, 12, 11), ["dispute"], id="it is open again"),
        pytest.param(date(2026, 12, 16), date(2026, 12, 11), [], id="it stays closed"),
    ],
)
async def test_a_day_off_moves_the_last_day_for_the_commission(
    upheld: World, today: date, off: date, moved: list[str]
) -> None:
    async with upheld.desk.turn(on(today)) as turn:
        assert [one for one in await takes_off(turn, off) if one == "dispute"] == moved


ORDERED = RECEIVED + timedelta(days=1)


@pytest.mark.parametrize(
    ("today", "off", "sql", "told"),
    [
        pytest.param(RECEIVED, ORDERED, "", ["order"], id="the day that was ordered"),
        pytest.param(ORDERED, ORDERED, "", ["order"], id="on that day itself"),
        pytest.param(ORDERED + timedelta(days=1), ORDERED, "", [], id="it is over"),
        pytest.param(RECEIVED, ORDERED + timedelta(days=1), "", [], id="another day"),
        pytest.param(
            RECEIVED, ORDERED, "UPDATE objection SET case_id = NULL", ["order"], id="no request"
        ),
        pytest.param(
            RECEIVED, ORDERED, "UPDATE cases SET state = 'withdrawn'", [], id="taken back"
        ),
    ],
)
async def test_officers_hear_that_the_day_of_an_order_is_a_day_off(
    overturned: World, today: date, off: date, sql: str, told: list[str]
) -> None:
    if sql:
        await rows(overturned, sql)
    async with overturned.desk.turn(on(today)) as turn:
        assert [one for one in await takes_off(turn, off) if one == "order"] == told


@pytest.mark.parametrize(
    ("hour", "days"),
    [(7, ["2026-11-27", "2026-11-30"]), (9, ["2026-11-30"])],
    ids=["before the hour", "after it"],
)
async def test_of_an_order_that_is_overdue_today_and_tomorrow_are_planned_anew(
    overturned: World, hour: int, days: list[str]
) -> None:
    async with overturned.desk.turn(on(date(2026, 11, 27), hour)) as turn:
        await takes_off(turn, date(2027, 6, 1))
        sql = "SELECT due_at FROM reminder WHERE kind = 'order_overdue' AND state = 'waiting'"
        planned = sorted(str(row["due_at"])[:10] for row in await turn.tx.all(sql))
    assert planned == days
