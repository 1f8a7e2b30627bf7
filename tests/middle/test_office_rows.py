"""A row of the office that cannot be read is left out, told by its number, and read again."""

from datetime import timedelta

import pytest

from bot.actions.operations import desk_health
from bot.actions.requests import request_filing
from bot.desk import alarms
from storage import desk_state, health_facts
from storage.health_facts import RowFailure
from tests.middle.people import waiting
from tests.prelude import Regime, Turn, World, rows

STAGE = """
INSERT INTO stage (name, starts_on, ends_on, basis, added_by, added_at)
VALUES ('Pemungutan suara', '2026-11-01', '2026-12-31', 'PKPU', 1, '2026-11-01')
"""
CHANGE = """
INSERT INTO calendar_change
    (proposal, on_date, change, kind, name, basis, proposed_by, proposed_at,
    state, settled_at, in_force_as)
VALUES (1, 'hari lain', 'add', 'lokal', 'Libur', 'Perbup', 1, '2026-11-01',
    'in_force', '2026-11-01', 1)
"""
VERSION = """
INSERT INTO kept_version (id, parts, change, role, set_by, set_at)
VALUES (1, x'00', 'phone', 'ppid', 1, '2026-11-01T00:00:00+00:00')
"""
HOUR = timedelta(hours=1)


async def left_out(world: World) -> list[str]:
    """Read the office's rows, as the clock does every hour; return what administrators are told."""
    async with world.desk.turn() as turn:
        await desk_health.read_office_rows(turn)
        return [f"{one.matter} {one.row}" for one in await health_facts.all_failures(turn.tx)]


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (f"{STAGE.replace('2026-11-01', '1 November')}", "stage 1"),
        (CHANGE, "calendar_change 1"),
        (VERSION, "kept_version 1"),
        ("UPDATE officer SET administrator = 7 WHERE display_name = 'Budi'", "Officer 510000006"),
        (
            "INSERT INTO desk_state VALUES ('shut_out_since', 'kapan')",
            "desk_state.shut_out_since 0",
        ),
    ],
)
async def test_what_the_office_rests_on_is_told_by_its_row_until_it_is_mended(
    filed: World, damage: str, named: str
) -> None:
    assert await left_out(filed) == []
    await rows(filed, "DELETE FROM desk_state WHERE name = 'shut_out_since'")
    await rows(filed, damage)
    filed.desk.database.known.clear()
    assert await left_out(filed) == [], "it is read once an hour"
    filed.clock.turn(HOUR)
    assert await left_out(filed) == [named]
    filed.clock.turn(HOUR)
    await left_out(filed)
    async with filed.desk.turn() as turn:
        assert await alarms.report_failing_rows(turn) == 1
        [alarm] = [one.payload["text"] for one in await waiting(turn, "alarm")]
    assert "ada catatan yang tidak dapat diproses. " in alarm
    await rows(filed, "UPDATE officer SET administrator = 1 WHERE administrator = 7")
    for table in ("stage", "calendar_change", "kept_version"):
        await rows(filed, f"DELETE FROM {table}")  # noqa: S608 - ours
    await rows(filed, "DELETE FROM desk_state WHERE name = 'shut_out_since'")
    filed.desk.database.known.clear()
    filed.clock.turn(HOUR)
    assert await left_out(filed) == []


@pytest.mark.parametrize(
    ("starts_on", "regime"), [("2026-11-01", Regime.PEMILU), ("1 November", Regime.UMUM)]
)
async def test_in_a_stage_that_cannot_be_read_the_ordinary_clock_counts(
    filed: World, turn: Turn, starts_on: str, regime: Regime
) -> None:
    del filed
    await turn.tx.run(STAGE.replace("2026-11-01", starts_on, 1))
    promised, _, _ = await request_filing.clocks_on(turn, turn.today)
    assert promised is regime


@pytest.mark.parametrize("damage", ["value = 'mana'", "value = ''", "value = '7'", "name = 'odd'"])
@pytest.mark.parametrize("cell", ["group_id", "board_place"])
async def test_the_group_is_known_by_either_of_two_facts(
    filed: World, turn: Turn, cell: str, damage: str
) -> None:
    await desk_state.put_board(turn.tx, 7)
    assert await turn.tx.run(f"UPDATE desk_state SET {damage} WHERE name = '{cell}'") == 1  # noqa: S608
    turn.tx.known.clear()
    assert await desk_state.group_id(turn.tx) == filed.group.id


async def test_a_group_that_was_released_is_known_by_neither(filed: World, turn: Turn) -> None:
    del filed
    await desk_state.put_board(turn.tx, 7)
    await desk_state.release_group(turn.tx, turn.now)
    assert await desk_state.group_id(turn.tx) == 0


async def test_the_group_reads_which_request_cannot_be_read(filed: World, turn: Turn) -> None:
    del filed
    await turn.tx.run("UPDATE cases SET received_at = 'kapan'")
    since = turn.now - HOUR
    await health_facts.save_failures(
        turn.tx, RowFailure("reminders", 7, 2, since, since, "ValidationError")
    )
    assert await alarms.report_failing_rows(turn) == 1
    [alarm] = [one.payload["text"] for one in await waiting(turn, "alarm")]
    assert "tidak terbaca: 001/PPID" in alarm
