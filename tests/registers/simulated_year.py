"""A simulated year in a database, and what the desk counts of it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.law import date_ranges
from bot.domain.records import service_statistics
from bot.domain.records.service_statistics import PeriodCounts
from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from storage import desk_state, registers
from storage.vault import Vault
from tests.registers.simulated import WIB, Fate, live_through
from tests.tables import with_tables

AFTERWARDS = datetime(2027, 6, 1, tzinfo=UTC)
COUNT = 1_000
PERIODS = (
    date_ranges.year_period(2026),
    date_ranges.month_range(2026, 1, 6),
    date_ranges.month_period(2026, 1),
)


@dataclass
class Year:
    fates: list[Fate]
    counted: PeriodCounts
    half: PeriodCounts
    january: PeriodCounts


async def lived() -> Year:
    office = load_profile(KLATEN_PROFILE)
    calendar = load_calendar(office)
    database = await with_tables()
    try:
        async with database.transaction() as tx:
            await desk_state.unlock_transaction(tx, Vault(bytes(32)))
            fates = await live_through(tx, office, calendar, 2026, COUNT)
            counts = []
            for period in PERIODS:
                listed = await registers.requests(tx, period, AFTERWARDS)
                # An objection to an answer of December is filed in January.
                longer = date_ranges.Period(period.first, AFTERWARDS.date())
                filed = await registers.objections(tx, longer, AFTERWARDS)
                counts.append(
                    service_statistics.count_period(
                        period, listed, filed, calendar, WIB, AFTERWARDS
                    )
                )
        return Year(fates, *counts)
    finally:
        await database.close()
