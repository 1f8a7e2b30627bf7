"""The folder that the offices of a host share: each reads it, and it is none of them."""

from datetime import date
from pathlib import Path

from bot.host.office_folders import offices_to_serve
from bot.transport.shared_loop import SHARED
from tests.shared_folder import lay_year
from tests.town import Town


async def test_each_office_of_a_host_reads_what_lies_there(tmp_path: Path) -> None:
    town, names = Town(tmp_path), ("klaten", "boyolali")
    for name in names:
        await town.moves_in(name)
    lay_year(tmp_path / SHARED, 2026, ("2026-12-04", "cuti_bersama", "Tambahan", "SKB 9/2026"))
    (tmp_path / SHARED / ".env").touch()
    assert set(offices_to_serve(tmp_path)) == {*names}

    day = date(2026, 12, 4)
    async with town.host() as (house, _):
        await town.until(lambda: {*names} <= house.desks.keys())
        for name in names:
            desk = house.desks[name].desk
            await town.until(lambda: not desk.calendar.is_workday(day))  # noqa: B023 - awaited
