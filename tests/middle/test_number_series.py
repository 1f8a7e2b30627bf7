"""A series goes on after the highest number that was given, whatever its counter says."""

from datetime import timedelta

import pytest

from bot.actions.operations import database_restore
from bot.desk import number_series
from tests.middle.people import waiting
from tests.prelude import Turn, World

RESTORED = "restored"
"""After a restore, which leaves out numbers up to a full thousand."""
DAMAGES = [
    ("", "", 2, False),
    ("", "UPDATE counter SET last = 0", 2, True),
    ("", "UPDATE counter SET last = -5", 2, True),
    ("", "UPDATE counter SET last = 3", 2, True),
    ("", "UPDATE counter SET last = 1 << 62", 2, True),
    ("", "DELETE FROM counter", 2, True),
    ("", "UPDATE cases SET sequence = 1 << 62", 2, False),
    ("", "UPDATE cases SET sequence = -1", 2, False),
    ("", "UPDATE cases SET year = 9999", 2, False),
    ("", "UPDATE cases SET number = '002/LAIN'", 2, False),
    (RESTORED, "", 2_001, False),
    (RESTORED, "UPDATE counter SET last = 1 WHERE series = 'request'", 2_001, True),
    (RESTORED, "UPDATE counter SET last = 1 << 62 WHERE series = 'request'", 2_001, True),
    (RESTORED, "DELETE FROM counter", 2_001, True),
    (RESTORED, "UPDATE event SET facts = '{' WHERE name = 'desk-restored'", 2_001, False),
    (RESTORED, "UPDATE event SET facts = '[1]' WHERE name = 'desk-restored'", 2_001, False),
    (RESTORED, "UPDATE event SET name = 'odd' WHERE name = 'desk-restored'", 2_001, False),
]


@pytest.mark.parametrize(("before", "damage", "following", "told"), DAMAGES)
async def test_no_number_is_given_twice_or_left_out_by_one_damaged_row(
    filed: World, turn: Turn, before: str, damage: str, following: int, told: bool
) -> None:
    del filed
    if before:
        await database_restore.resume_after_restore(turn, turn.now - timedelta(hours=1))
    await turn.tx.run("DROP TRIGGER event_is_not_changed")
    if damage:
        assert await turn.tx.run(damage) > 0
    assert await number_series.take_number(turn, "request", 2026) == following
    alarms = [row.payload["text"] for row in await waiting(turn, "alarm")]
    assert any("Penghitung nomor permohonan tahun 2026" in text for text in alarms) == told


async def test_after_a_restore_from_a_copy_whose_counter_was_lost_no_number_is_given_twice(
    filed: World, turn: Turn
) -> None:
    del filed
    await turn.tx.run("UPDATE cases SET sequence = 1999, number = '1999/PPID/KPU-KLT/XI/2026'")
    await turn.tx.run("DELETE FROM counter")
    await database_restore.resume_after_restore(turn, turn.now - timedelta(hours=1))
    assert await number_series.take_number(turn, "request", 2026) == 4_001
