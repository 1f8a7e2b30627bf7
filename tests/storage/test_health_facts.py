"""What the desk says of its health: what waits, what failed since when, and what is put off."""

from datetime import UTC, datetime, timedelta

import pytest

from storage import health_facts
from storage.health_facts import DayCounts, Queue, RowFailure
from tests.prelude import Tx

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=1)
UPDATES = """
INSERT INTO inbox (update_id, digest, lane, state, stored_at, tap_at, turn)
SELECT key, x'', '1', value, :at, :at, 0 FROM
    json_each('["waiting", "waiting", "parked", "done", "ignored"]')
"""
CALLS = """
INSERT INTO outbox (lane, chat, priority, method, purpose, state, not_before, created_at, sent_at,
    failed_at)
SELECT 'a', 'group', 0, iif(key = 0, 'editMessageText', 'sendMessage'), 'word', value, :at, :at,
    iif(value = 'sent', :at, NULL), iif(value IN ('failed', 'cancelled'), :at, NULL)
FROM json_each('["sent", "sent", "queued", "sending", "held", "failed", "failed", "cancelled"]')
"""
CASES = """
INSERT INTO cases (id, year, sequence, number, state, subject, wanted, purpose, obtain, delivery,
    kind, regime, received_at, received_on, due_on, pin_hash)
SELECT value, 1, value, value, iif(value = 2, 'withdrawn', 'received'), '', '', '', '', '',
    'person', 'umum', '', '', '', 'old' FROM json_each('[1, 2]')
"""

REMINDERS = """
INSERT INTO reminder (about, key, kind, audience, due_at, state)
SELECT 'office', key, 'countdown', 'officers', iif(key = 2, :later, :at),
    iif(key = 1, 'sent', 'waiting') FROM json_each('[0, 1, 2]')
"""


async def test_what_waits_is_counted_by_its_state(tx: Tx) -> None:
    await tx.run(UPDATES, at=NOW)
    await tx.run(CALLS, at=NOW)
    await tx.run(CASES)
    await tx.run(REMINDERS, at=NOW, later=LATER)
    found = await health_facts.count_figures(tx, NOW)
    assert found.inbox == {"waiting": Queue(2, NOW), "parked": Queue(1, NOW)}
    assert found.outbox == {state: Queue(1, NOW) for state in ("queued", "sending", "held")}
    assert found.due == 1


@pytest.mark.parametrize(("since", "counted"), [(NOW, False), (NOW - timedelta(seconds=1), True)])
async def test_what_happened_is_counted_from_the_moment_after(
    tx: Tx, since: datetime, *, counted: bool
) -> None:
    await tx.run(UPDATES, at=NOW)
    await tx.run(CALLS, at=NOW)
    found = await health_facts.traffic(tx, since)
    assert (found.incoming, found.parked, found.outgoing) == (2, 1, 2)
    assert (found.failed, found.sent_at) == (2 if counted else 0, NOW)
    assert await health_facts.day(tx, since) == (
        DayCounts(5, 1, 3) if counted else DayCounts(0, 0, 0)
    )


async def fails(tx: Tx, matter: str, row: int, failures: int = 1, error: str = "no") -> None:
    failure = RowFailure(matter, row, failures, NOW, LATER, error)
    await health_facts.save_failures(tx, failure)


async def test_of_what_is_put_off_each_row_of_each_matter_goes_by_itself(tx: Tx) -> None:
    for matter, row in (("letters", 1), ("letters", 2), ("cases", 1)):
        await fails(tx, matter, row)
    await health_facts.drop_failures(tx, "letters", [1])
    assert [*await health_facts.failures_of(tx, "letters")] == [2]
    assert [*await health_facts.failures_of(tx, "cases")] == [1]
    assert await health_facts.has_any(tx)
    for matter, row in (("letters", 2), ("cases", 1)):
        await health_facts.drop_failures(tx, matter, [row])
    assert not await health_facts.has_any(tx)


@pytest.mark.parametrize(("failures", "error", "counted"), [(1, "", 0), (2, "", 1), (1, "no", 1)])
async def test_an_attempt_that_goes_on_has_not_failed_unless_it_comes_again(
    tx: Tx, failures: int, error: str, counted: int
) -> None:
    await fails(tx, "letters", 1, failures, error)
    assert (await health_facts.count_waiting(tx)).count == counted
