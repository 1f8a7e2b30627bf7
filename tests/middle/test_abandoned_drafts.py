"""A form that its requester left: the one reminder of it, and until when it is kept."""

from datetime import date

import pytest

from bot.actions.objections import objection_start
from bot.actions.requests import abandoned_drafts
from tests.middle.day_counting import on
from tests.middle.people import citizen, waiting
from tests.prelude import World

MONDAY = on(date(2026, 11, 30))
"""More than five days after the form was left."""


async def test_a_reminded_form_is_kept_for_two_working_days_more(answered: World) -> None:
    async with answered.desk.turn() as turn:
        sari = await citizen(turn, answered.sari)
        await objection_start.start_by_command(turn, sari, "001")
    await answered.settle()
    await abandoned_drafts.REMIND_AUTHORS(answered.desk, MONDAY)
    async with answered.desk.turn(MONDAY) as turn:
        [told] = await waiting(turn)
        assert "sampai Rabu, 2 Desember 2026" in str(told.payload)


@pytest.mark.parametrize(("day", "hour"), [(5, 10), (7, 5), (7, 8), (7, 21)])
async def test_nobody_is_reminded_of_a_form_on_a_day_off_or_too_early_or_late(
    answered: World, day: int, hour: int
) -> None:
    async with answered.desk.turn() as turn:
        sari = await citizen(turn, answered.sari)
        await objection_start.start_by_command(turn, sari, "001")
    now = on(date(2026, 12, day), hour)
    assert await abandoned_drafts.REMIND_AUTHORS(answered.desk, now) == 0
