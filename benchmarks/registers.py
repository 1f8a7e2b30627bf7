"""How long ten thousand rows take: `python -m benchmarks.registers [ROWS]`."""

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.actions.reports.register_files import RegisterSource, WantedRegister, register_table
from bot.domain.law import date_ranges
from bot.domain.records.register_entries import RegisterKind
from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from bot.registers.register_formats import MOST_ON_PAPER, Format, write_table
from bot.texts import texts_of
from storage import desk_state
from storage.database_opening import make_tables, open_database
from storage.vault import Vault
from tests.registers.simulated import live_through

YEAR = 2026


async def main(count: int) -> None:
    """Fill a file with requests, then read and write the register in every format."""
    office = load_profile(KLATEN_PROFILE)
    period = date_ranges.year_period(YEAR)
    with tempfile.TemporaryDirectory() as folder:
        database = await open_database(Path(folder) / "loket.sqlite3")
        try:
            await make_tables(database)
            async with database.transaction() as tx:
                database.unlock(await desk_state.unlock_transaction(tx, Vault(bytes(32))))
                await live_through(tx, office, load_calendar(office), YEAR, count)
            asked = WantedRegister(
                register_kind=RegisterKind.REQUESTS,
                first=period.first,
                last=period.last,
                as_of=datetime(YEAR + 1, 6, 1, tzinfo=UTC),
                form=Format.XLSX,
                identity=True,
            )
            begun = time.process_time()
            async with database.reading() as tx:
                read = await register_table(tx, RegisterSource(texts_of(office), office), asked)
            _say(f"{count} rows read: {time.process_time() - begun:.2f} s")
        finally:
            await database.close()
    for form in Format:
        if form is Format.PDF and count > MOST_ON_PAPER:
            continue
        begun = time.process_time()
        content = write_table(read, form, office.name, asked.as_of)
        _say(f"{form}: {time.process_time() - begun:.2f} s, {len(content) // 1024} KiB")


def _say(line: str) -> None:
    print(line)  # noqa: T201 - a benchmark prints


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
