"""Warnings that do not flood: which are posted at once, and which come with the next."""

import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.desk import alarms
from bot.desk.call_purposes import PRIVATE_MESSAGE
from storage import health_facts, inbox
from storage.health_facts import RowFailure
from storage.outbox import Queued
from tests.middle.people import the_case, waiting
from tests.prelude import Turn, World

SECOND = timedelta(seconds=1)
FIVE_MINUTES, DAY = timedelta(minutes=5), timedelta(days=1)


async def fails(world: World, times: int = 1, after: timedelta = timedelta(0)) -> list[Queued]:
    """Let words to Sari fail so often, and return what the group is told of it in all."""
    async with world.desk.turn(world.clock.now() + after) as turn:
        for _ in range(times):
            await alarms.report_undelivered(turn, await the_case(turn), "no", PRIVATE_MESSAGE)
            await turn.tx.run("UPDATE outbox SET key = NULL WHERE key LIKE 'undelivered:%'")
        return await waiting(turn, "alarm")


def single(told: list[Queued]) -> int:
    return len([row for row in told if row.case_id == 1])


@pytest.mark.parametrize(("times", "posted", "shared"), [(5, 5, 0), (6, 5, 1), (9, 5, 1)])
async def test_five_failures_are_posted_each_and_the_others_share_one(
    filed: World, times: int, posted: int, shared: int
) -> None:
    told = await fails(filed, times)
    assert (single(told), len(told) - single(told)) == (posted, shared)


@pytest.mark.parametrize(
    ("after", "posted"),
    [(FIVE_MINUTES - SECOND, 5), (FIVE_MINUTES, 6), (-SECOND, 6), (timedelta(0), 5)],
)
async def test_after_five_minutes_or_a_clock_set_back_failures_count_anew(
    filed: World, after: timedelta, posted: int
) -> None:
    await fails(filed, 5)
    assert single(await fails(filed, 1, after)) == posted


async def test_twenty_numbers_at_most_stand_in_one_warning(filed: World) -> None:
    numbers = [f"{n:03}" for n in range(1, 27)]
    async with filed.desk.turn() as turn:
        one = await the_case(turn)
        for number in numbers:
            await alarms.report_undelivered(
                turn, type(one)(**{**vars(one), "number": number}), "no", PRIVATE_MESSAGE
            )
        *_, last = await waiting(turn, "alarm")
    shown = [number for number in numbers if number in last.payload["text"]]
    assert shown == numbers[6:]


async def conflicts_again(world: World, after: timedelta) -> int:
    """Let another program poll twice; return how many warnings there are in all, joined or not."""
    told = 0
    for at in (timedelta(0), after):
        async with world.desk.turn(world.clock.now() + at) as turn:
            await alarms.report_poll_conflict(turn)
            await turn.tx.run("UPDATE outbox SET key = NULL WHERE key LIKE 'alarm:%'")
            told = len(await waiting(turn, "alarm"))
    return told


@pytest.mark.parametrize(
    ("after", "told"), [(DAY - SECOND, 1), (DAY, 2), (-SECOND, 2), (SECOND, 1)]
)
async def test_what_lasts_is_said_once_a_day(filed: World, after: timedelta, told: int) -> None:
    assert await conflicts_again(filed, after) == told


@pytest.mark.parametrize(("last", "again"), [("clock_right", 2), ("backup_made", 2)])
async def test_what_was_mended_is_said_at_once_the_next_time(
    filed: World, last: str, again: int
) -> None:
    acts: dict[str, tuple[Callable[[Turn], Awaitable[None]], Callable[[Any], Awaitable[None]]]] = {
        "clock_right": (
            lambda turn: alarms.report_clock_wrong(turn, SECOND),
            alarms.clear_clock_alarm,
        ),
        "backup_made": (
            lambda turn: alarms.report_backup_failure(turn, "day", "full"),
            alarms.record_backup,
        ),
    }
    wrong, right = acts[last]
    async with filed.desk.turn() as turn:
        for _ in range(2):
            await wrong(turn)
            await turn.tx.run("UPDATE outbox SET key = NULL WHERE key LIKE 'alarm:%'")
            await right(turn.tx)
        assert len(await waiting(turn, "alarm")) == again


async def broke_out(world: World, after: timedelta) -> datetime | None:
    """Let a file break out twice; return until when the second warning is held."""
    for at in (timedelta(0), after):
        async with world.desk.turn(world.clock.now() + at) as turn:
            await alarms.report_sandbox_escape(turn)
            await turn.tx.run("UPDATE outbox SET key = NULL WHERE key LIKE 'alarm:%'")
            *_, last = await waiting(turn, "alarm")
    return last.held_until


@pytest.mark.parametrize(
    ("after", "held"),
    [
        (FIVE_MINUTES - SECOND, FIVE_MINUTES),
        (FIVE_MINUTES, None),
        (-SECOND, timedelta(0)),
        (-FIVE_MINUTES, None),
    ],
)
async def test_a_second_warning_of_a_kind_waits_for_five_minutes(
    filed: World, after: timedelta, held: timedelta | None
) -> None:
    expected = None if held is None else filed.clock.now() + held
    assert await broke_out(filed, after) == expected


async def waits(world: World, failures: int, since: timedelta) -> int:
    """Let a row have failed so often since then; return whether that is said."""
    async with world.desk.turn() as turn:
        at = turn.now - since
        for _ in range(failures):
            await health_facts.save_failures(
                turn.tx, RowFailure("trial", 7, 1, at, at, "ValueError")
            )
    async with world.desk.turn() as turn:
        return await alarms.report_failing_rows(turn)


@pytest.mark.parametrize(
    ("failures", "since", "said"),
    [
        (1, FIVE_MINUTES, 0),
        (2, FIVE_MINUTES, 1),
        (2, FIVE_MINUTES - SECOND, 0),
        (2, timedelta(0), 0),
        (2, -SECOND, 1),
    ],
)
async def test_a_row_that_fails_twice_over_five_minutes_is_said(
    filed: World, failures: int, since: timedelta, said: int
) -> None:
    assert await waits(filed, failures, since) == said


def update(sender: object, key: str = "message") -> str:
    return json.dumps({"update_id": 1, key: {"chat": {"id": sender}}})


async def sorry(world: World, raw: str) -> int:
    """Lay an update aside; return how often Sari hears of it."""
    async with world.desk.turn() as turn:
        await alarms.report_parked_update(turn, 7, raw)
        return len([row for row in await waiting(turn) if row.chat == str(world.sari.id)])


async def test_who_sent_what_is_laid_aside_hears_of_it(filed: World) -> None:
    raw = json.dumps({"callback_query": {"message": {"chat": {"id": filed.sari.id}}}})
    assert await sorry(filed, update(filed.sari.id)) == 1
    assert await sorry(filed, raw) == 2


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "[]",
        "{}",
        '{"message": 7}',
        '{"message": {"chat": 7}}',
        '{"callback_query": {"message": 7}}',
        update(0),
        update(-7),
        update(inbox.LARGEST),
        update(-inbox.LARGEST),
        update("7"),
        update(4711),
    ],
)
async def test_of_what_names_no_sender_nobody_else_hears(filed: World, raw: str) -> None:
    assert await sorry(filed, raw) == 0


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Forbidden: bot was BLOCKED", "blocked"),
        ("Internal Server Error", "network"),
        ("no", "other"),
    ],
)
def test_a_reason_of_telegram_s_has_a_name(said: str, name: str) -> None:
    assert alarms.known_reason(said) == name
