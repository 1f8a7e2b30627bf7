"""Entries that are handed down become drafts, each with the decree that names it."""

from pathlib import Path

import pytest

from tests.handing_down import LIST, Row, hands_down, lay
from tests.prelude import ConfigError, World, rows, shown

BUDGET = ("Anggaran tahunan", "Rencana dan realisasi", "berkala", "SK PPID 1/2026")
REPORT = ("Laporan layanan", "Layanan informasi setahun", "berkala", "SK PPID 2/2026")
STATES = "SELECT v.title, e.state FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id"


async def test_each_entry_is_drafted_once_and_no_citizen_sees_it(
    world: World, tmp_path: Path
) -> None:
    lay(tmp_path / "list.csv", LIST, [BUDGET, REPORT])
    for _ in range(2):
        await hands_down(world, tmp_path / "list.csv")
    told = shown(world, "Konsep baru dari pusat").text
    assert "Anggaran tahunan (SK PPID 1/2026)" in told
    assert {tuple(one.values()) for one in await rows(world, STATES)} == {
        ("Anggaran tahunan", "draft"),
        ("Laporan layanan", "draft"),
    }


@pytest.mark.parametrize(
    ("head", "row"),
    [(LIST[:3], BUDGET[:3]), (LIST, ("", *BUDGET[1:]))],
    ids=["no column of decrees", "an entry without a title"],
)
async def test_a_list_with_anything_wrong_drafts_nothing(
    world: World, tmp_path: Path, head: Row, row: Row
) -> None:
    lay(tmp_path / "list.csv", head, [REPORT[: len(head)], row])
    with pytest.raises(ConfigError, match=r"list\.csv"):
        await hands_down(world, tmp_path / "list.csv")
    assert await rows(world, "SELECT * FROM list_entry") == []
