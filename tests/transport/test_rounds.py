"""A row that fails is put off, said and tried again; the others go on."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.actions.privacy import data_erasure, retention_run
from bot.actions.welcome import privacy_consent
from bot.desk import alarms, rounds
from bot.desk.rounds import Task
from storage import desk_state, health_facts
from storage.health_facts import RowFailure
from tests.prelude import StorageError, Turn, Tx, World, rows


class Rows:
    """Rows that are due, of which some fail; what was done is written by their turns."""

    def __init__(self, *due: int) -> None:
        self.due: Sequence[int] | None = list(due)
        self.bad: set[int] = set()
        self.tried: list[int] = []

    async def round(self, world: World) -> int:
        return await rounds.for_each_row(world.desk, "trial", self.look, self.act)

    async def look(self, _: Turn) -> Sequence[int] | None:
        if rounds.SELECT_ROWS in self.bad:
            raise ValueError("a look")
        return self.due

    async def act(self, turn: Turn, row: int) -> int:
        self.tried.append(row)
        await desk_state.put(turn.tx, f"done:{row}", "yes")
        if row in self.bad:
            raise ValueError("secret words")
        return 1


async def put_off(world: World) -> dict[int, RowFailure]:
    async with world.desk.database.transaction() as tx:
        return await health_facts.failures_of(tx, "trial")


async def test_a_row_that_fails_leaves_no_trace_and_the_others_are_done(world: World) -> None:
    trial = Rows(7, 8, 9)
    trial.bad = {8}
    assert await trial.round(world) == 2
    done = await rows(world, "SELECT name FROM desk_state WHERE name LIKE 'done:%' ORDER BY name")
    assert [one["name"] for one in done] == ["done:7", "done:9"]
    found = await put_off(world)
    assert [(one.row, one.failures, one.error) for one in found.values()] == [(8, 1, "ValueError")]


async def test_a_row_put_off_waits_longer_each_time_and_comes_again(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    for pause in (5, 10, 20, 40, 60, 60):
        await trial.round(world)
        at = world.clock.now()
        assert (await put_off(world))[8].until_at == at + timedelta(minutes=pause)
        tries = len(trial.tried)
        world.clock.turn(timedelta(minutes=pause, seconds=-1))
        await trial.round(world)
        assert len(trial.tried) == tries
        world.clock.turn(timedelta(seconds=1))
    trial.bad = set()
    assert await trial.round(world) == 1
    assert await put_off(world) == {}


async def test_a_row_that_failed_a_thousand_times_waits_an_hour(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await trial.round(world)
    await rows(world, "UPDATE setback SET failures = 1000")
    world.clock.turn(rounds.LONGEST_PAUSE)
    await trial.round(world)
    assert (await put_off(world))[8].until_at == world.clock.now() + rounds.LONGEST_PAUSE


async def test_a_round_takes_so_many_rows_at_once_and_the_next_goes_on(world: World) -> None:
    trial = Rows(7, 8, 9)
    trial.bad = {7}
    by_two = rounds.row_task("trial", trial.look, trial.act, most=2)
    assert await by_two(world.desk, world.clock.now()) == 1
    assert trial.tried == [7, 8]
    trial.due = [7, 9]
    assert await by_two(world.desk, world.clock.now()) == 1
    assert trial.tried == [7, 8, 9]


@pytest.mark.parametrize(
    ("task", "most"),
    [
        (privacy_consent.ANNOUNCE_NOTICE, privacy_consent.TOLD_AT_ONCE),
        (retention_run.TELL_PEOPLE, retention_run.MOST_TOLD),
        (data_erasure.ERASE_PEOPLE, 1),
    ],
)
async def test_what_concerns_many_people_is_done_for_some_at_once(
    world: World, task: Task, most: int
) -> None:
    for sql in MANY_PEOPLE:
        await rows(world, sql, people=PEOPLE)
    at = world.clock.now()
    assert [await task(world.desk, at) for _ in range(2)] == [most, min(most, PEOPLE - most)]


PEOPLE = 60
MANY_PEOPLE = (
    """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)
    INSERT INTO person (telegram_id, consent_version, first_seen_at)
    SELECT 1000 + i, 'earlier', '2026-11-24T00:00:00+00:00' FROM n""",
    "INSERT INTO untold (person_id, number, whole) SELECT id, '001', 0 FROM person",
    "INSERT INTO leaver (person_id, last_upload) SELECT id, 0 FROM person",
)
"""People who agreed to an earlier notice, were not told of what was destroyed, and leave."""


async def test_many_bad_rows_do_not_starve_the_good_one_behind_them(world: World) -> None:
    trial = Rows(*range(1, 301))
    trial.bad = set(range(1, 300))
    assert await trial.round(world) == 1
    assert len(await put_off(world)) == 299
    assert await trial.round(world) == 1
    assert trial.tried[-2:] == [300, 300]


async def test_a_row_that_is_due_no_more_is_forgotten(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await trial.round(world)
    trial.due = None  # it is night
    await trial.round(world)
    assert [*await put_off(world)] == [8]
    trial.due = []
    await trial.round(world)
    assert await put_off(world) == {}


async def test_a_look_that_fails_is_put_off_as_a_row_is(world: World) -> None:
    trial = Rows(8)
    trial.bad = {rounds.SELECT_ROWS}
    assert await trial.round(world) == 0
    assert [*await put_off(world)] == [rounds.SELECT_ROWS]
    trial.bad = set()
    assert await trial.round(world) == 0
    world.clock.turn(timedelta(minutes=5))
    assert await trial.round(world) == 1
    assert await put_off(world) == {}


async def test_a_clock_set_back_lets_no_row_wait_for_years(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await trial.round(world)
    world.clock.turn(timedelta(days=-400))
    trial.bad = set()
    assert await trial.round(world) == 1


async def test_a_setback_that_cannot_be_read_stops_nothing(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    trial = Rows(8, 9)
    trial.bad = {8}
    await trial.round(world)
    await rows(world, "UPDATE setback SET until_at = 'some day'")
    trial.bad = set()
    async with world.desk.turn() as turn:
        assert await alarms.report_failing_rows(turn) == 0
    assert await trial.round(world) == 2
    assert await put_off(world) == {}
    assert "a RowFailure cannot be read" in caplog.text


async def test_a_database_that_cannot_work_is_no_row(world: World) -> None:
    trial = Rows(7, 8)

    async def breaks(_turn: Turn, _row: int) -> int:
        raise StorageError("a page is damaged")

    with pytest.raises(StorageError):
        await rounds.for_each_row(world.desk, "trial", trial.look, breaks)
    assert await put_off(world) == {}


async def test_what_can_be_read_of_many_rows_is_read_and_the_others_change_nothing(
    world: World,
) -> None:
    async def load(turn: Turn, row: int) -> str | None:
        await desk_state.put(turn.tx, f"row:{row}", "yes")
        if row == 2:
            raise ValueError(row)
        return None if row == 3 else f"row {row}"

    async with world.desk.turn() as turn:
        assert await rounds.readable_rows(turn, "a row", (1, 2, 3, 4), load) == (
            ["row 1", "row 4"],
            [2],
        )
    kept = await rows(world, "SELECT name FROM desk_state WHERE name LIKE 'row:%' ORDER BY name")
    assert [one["name"] for one in kept] == ["row:1", "row:3", "row:4"]


async def test_a_list_that_can_be_read_at_once_is_not_read_row_by_row(world: World) -> None:
    async def every(_: Tx) -> list[str]:
        return ["row 1", "row 2"]

    async def ids(_: Tx) -> list[int]:
        raise AssertionError("nobody needs these")

    async def get(_: Tx, row: int) -> str | None:
        return f"row {row}"

    async with world.desk.turn() as turn:
        found = await rounds.readable_list(turn, "a row", every, ids, get)
    assert found == (["row 1", "row 2"], [])


async def test_one_message_of_many_rows_is_made_of_those_that_can_be_read(world: World) -> None:
    trial, said = Rows(7, 8, 9), list[tuple[list[int], list[int]]]()

    async def tell(turn: Turn, good: Sequence[int], bad: Sequence[int]) -> int:
        for row in good:
            await trial.act(turn, row)
        turn.tx.after_commit(lambda: said.append(([*good], [*bad])))
        return len(good)

    async def gather() -> int:
        return await rounds.run_gathered(world.desk, "trial", trial.look, tell)

    trial.bad = {8}
    assert await gather() == 2
    assert said == [([7, 9], [8])]
    done = await rows(world, "SELECT name FROM desk_state WHERE name LIKE 'done:%' ORDER BY name")
    assert [one["name"] for one in done] == ["done:7", "done:9"]
    trial.due = [8]
    world.clock.turn(timedelta(minutes=5))
    assert await gather() == 0
    assert len(said) == 1, "that it cannot be read is said once"
    trial.bad = set()
    world.clock.turn(timedelta(minutes=10))
    assert await gather() == 1
    assert said[-1] == ([8], [])
    assert await put_off(world) == {}


async def test_one_message_that_fails_though_each_row_can_be_read_is_put_off(world: World) -> None:
    trial, told, too_long = Rows(7, 8), list[int](), 2

    async def tell(_: Turn, good: Sequence[int], bad: Sequence[int]) -> int:
        if len(good) == too_long:
            told.append(len(good) + len(bad))
            raise ValueError("too long")
        return len(good)

    async def gather() -> int:
        return await rounds.run_gathered(world.desk, "trial", trial.look, tell)

    assert [await gather() for _ in range(3)] == [0, 0, 0]
    assert [*await put_off(world)] == [rounds.NO_ROW]
    assert told == [2, 2], "the whole is tried again once each row was found to be good"
    too_long = 3
    world.clock.turn(rounds.FIRST_PAUSE)
    assert await gather() == 2
    assert await put_off(world) == {}


async def test_what_is_put_off_stands_in_the_database_without_words(world: World) -> None:
    trial = Rows(8)
    trial.bad = {8}
    await trial.round(world)
    [kept] = await rows(world, "SELECT * FROM setback")
    assert "secret" not in str(kept)


async def test_an_administrator_who_cannot_be_read_keeps_no_other_from_hearing(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.budi.starts()
    world.group.add(world.wati, administrator=True)
    await world.after(world.wati.starts())
    await rows(world, "UPDATE officer SET administrator = 1")
    damage = "UPDATE person SET first_seen_at = 'once' WHERE telegram_id = :who"
    await rows(world, damage, who=world.budi.id)
    async with world.desk.turn() as turn:
        await alarms.report_poll_conflict(turn)
    await world.settle()
    assert [one.text for one in world.wati.chat if "token bot" in one.text] != []
    assert "a Person cannot be read" in caplog.text


async def test_what_fails_twice_within_minutes_is_not_said_yet(world: World) -> None:
    trial = Rows(8)

    async def fails(row: int) -> None:
        world.clock.turn(timedelta(minutes=1))  # as long as an attempt may take
        raise ValueError(row)

    for pause in (rounds.SHORT_PAUSE, 2 * rounds.SHORT_PAUSE):
        assert await rounds.run_next_counted(world.desk, "trial", trial.look, fails, fails)
        assert (await put_off(world))[8].until_at == world.clock.now() + pause
        world.clock.turn(pause)
    assert [(one.failures, one.error) for one in (await put_off(world)).values()] == [
        (2, "ValueError")
    ]
    async with world.desk.turn() as turn:
        assert (await health_facts.count_waiting(turn.tx)).count == 1
        assert await alarms.report_failing_rows(turn) == 0
    world.clock.turn(timedelta(minutes=5))
    async with world.desk.turn() as turn:
        assert await alarms.report_failing_rows(turn) == 1


async def test_an_attempt_that_is_counted_before_it_begins_is_no_failure(world: World) -> None:
    trial, acted = Rows(8, 9), list[int]()

    async def waits() -> list[int]:
        async with world.desk.turn() as turn:
            return [
                (await health_facts.count_waiting(turn.tx)).count,
                *await health_facts.failures_of(turn.tx, "trial"),
            ]

    async def act(row: int) -> None:
        acted.append(row)
        assert await waits() == [0, row]

    async def look(turn: Turn) -> Sequence[int]:
        assert await health_facts.failures_of(turn.tx, "trial") == {}, "a look needs no count"
        return trial.due or ()

    assert await rounds.run_next_counted(world.desk, "trial", look, act, act)
    assert await waits() == [0]
    assert acted == [8], "another queue comes between"


async def test_who_keeps_the_machine_is_told_once_a_day_and_the_desk_shows_it(world: World) -> None:
    await world.after(world.budi.starts())
    await rows(world, "ALTER TABLE reminder RENAME TO gone")
    for _ in range(12):
        await world.tick()
        world.clock.turn(timedelta(hours=1))
    told = [one for one in world.budi.chat if "catatan tidak dapat diproses sejak" in one.text]
    assert len(told) == 1
    await world.after(world.budi.in_(world.group).says("/kesehatan"))
    assert "catatan tidak dapat diproses, yang terlama sejak" in world.group.last.text
    await rows(world, "ALTER TABLE gone RENAME TO reminder")
    await world.tick()
    await world.after(world.budi.in_(world.group).says("/kesehatan"))
    assert "tidak ada catatan yang tidak dapat diproses" in world.group.last.text


async def test_that_none_of_many_rows_can_be_read_is_said_once(world: World) -> None:
    trial, said = Rows(7, 8), list[Sequence[int]]()
    trial.bad = {7, 8}

    async def tell(turn: Turn, good: Sequence[int], bad: Sequence[int]) -> int:
        for row in good:
            await trial.act(turn, row)
        said.append(bad)
        return 0

    for _ in range(2):
        await rounds.run_gathered(world.desk, "trial", trial.look, tell)
        world.clock.turn(timedelta(minutes=5))
    assert said == [[7, 8]]
