"""What figures everybody may read: of a whole year that is over, as it stood at its end."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.reports import yearly_report
from bot.buttons.office_buttons import ReportAudience, SendReport
from tests.middle.people import refused, waiting
from tests.prelude import WIB, World
from tests.world import OFFICE


def test_small_numbers_are_hidden_in_what_everybody_reads() -> None:
    asked = yearly_report.public_report(2026, OFFICE)
    assert asked.public
    assert (asked.first, asked.last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert asked.as_of == datetime(2027, 1, 1, tzinfo=WIB) - timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("first", "last", "now"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), datetime(2026, 12, 31, 9, tzinfo=WIB)),
        (date(2026, 1, 1), date(2026, 3, 31), datetime(2027, 1, 1, 9, tzinfo=WIB)),
        (date(2026, 2, 1), date(2027, 1, 31), datetime(2027, 3, 1, 9, tzinfo=WIB)),
    ],
)
async def test_nothing_is_published_of_a_year_that_runs_or_of_a_part_of_one(
    answered: World, first: date, last: date, now: datetime
) -> None:
    async with answered.desk.turn(now) as turn:
        with refused("report-public-yearly"):
            await yearly_report.send_report(turn, SendReport(ReportAudience.PUBLIC, first, last))


async def test_a_year_that_is_over_is_published(answered: World) -> None:
    async with answered.desk.turn(datetime(2027, 1, 1, 9, tzinfo=WIB)) as turn:
        year = date(2026, 1, 1), date(2026, 12, 31)
        await yearly_report.send_report(turn, SendReport(ReportAudience.PUBLIC, *year))
        assert len(await waiting(turn)) == 1
