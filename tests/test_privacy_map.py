"""The data map names every table, every sealed column and every rule: nothing is kept in secret."""

import re
from pathlib import Path

from bot.domain.law.data_rights import DataKind
from storage.sealed_columns import COLUMNS
from tests.tables import with_tables

PAGE = (Path(__file__).parents[1] / "docs" / "privacy.md").read_text("utf-8")
MAP = PAGE[PAGE.index("## 2. Data map") : PAGE.index("### Outside the database")]
PERIODS = PAGE[PAGE.index("## 3. How long") : PAGE.index("**The windows.**")]


async def test_every_table_stands_in_the_data_map() -> None:
    database = await with_tables()
    try:
        async with database.transaction() as tx:
            found = await tx.all("SELECT name FROM sqlite_master WHERE type = 'table'")
    finally:
        await database.close()
    tables = {row["name"] for row in found if not row["name"].startswith("sqlite_")}
    assert tables - set(re.findall(r"`(\w+)`", MAP)) == set()


def test_every_sealed_column_stands_in_the_data_map() -> None:
    columns = [f"{one.table}.{one.name}" for one in COLUMNS]
    assert [column for column in columns if f"`{column}`" not in MAP] == []


def test_every_rule_stands_with_its_period() -> None:
    assert [kept for kept in DataKind if f"*{kept}*" not in PERIODS] == []
