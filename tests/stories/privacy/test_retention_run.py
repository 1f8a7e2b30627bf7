"""A case grows old: what is due goes at night, its owner is told once, the register stays."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.actions.privacy.retention_run import RETENTION
from bot.domain.law.data_rights import DataKind
from bot.transport import nightly_loops
from storage import cases, expired_data
from storage.expired_data import Expired
from tests.prelude import NIK, WIB, Answers, World, got, kept, opened, rows
from tests.stories.acts import answers, prompt, replies

GONE = "Masa simpan data"
ADDED = "Mohon juga per desa Tonggalan"
OLD = datetime(2027, 6, 2, 10, tzinfo=WIB)
"""More than 104 working days after the answer of November."""


@kept
async def a_finished_case(world: World) -> None:
    await world.files(world.sari)
    await world.say(world.sari, ADDED)
    await replies(world, world.budi, await prompt(world, world.budi), "Sedang kami cari.")
    await answers(world, world.budi, "Terlampir datanya.")
    await world.replies_leave()


async def counted(world: World, table: str) -> int:
    found = await rows(world, f"SELECT count(*) AS n FROM {table}")  # noqa: S608 - our own names
    return int(found[0]["n"])


async def jump(world: World, to: datetime) -> None:
    """Let time pass without a look on the way, as for a desk that was down."""
    world.clock.turn_to(to)
    await world.settle()
    await world.tick()
    await world.tick()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "loket.sqlite3"


async def test_a_closed_case_ages_until_only_register_and_story_are_left(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        answered = await rows(world, "SELECT answered_at FROM cases")
        await jump(world, datetime(2027, 2, 1, 10, tzinfo=WIB))
        assert await counted(world, "message") > 0
        await jump(world, OLD)
        for table in ("inbox", "dialogue", "attempt"):
            assert await counted(world, table) == 0, table
        assert await counted(world, "message") > 0  # an archive, without a schedule
        full = "SELECT 1 FROM outbox WHERE case_id = 1 AND state = 'sent' AND sealed IS NOT NULL"
        assert await rows(world, f"{full} AND created_at < '2027-05-01'") == []
        assert await rows(world, "SELECT answered_at FROM cases") == answered
        kept = await identity(world)
        assert kept["name"] == "Sari Wulandari"
        assert kept["contact"]
        assert "nik" not in kept
        assert len(got(world.sari, GONE)) == 1
        await jump(world, OLD + timedelta(days=3))
        assert len(got(world.sari, GONE)) == 1
        destroyed = await rows(world, "SELECT facts FROM event WHERE name = 'data-destroyed'")
        assert len(destroyed) == 1


async def identity(world: World) -> Answers:
    async with world.desk.database.transaction() as tx:
        return await cases.identity(tx, 1)


def file_and_log(path: Path) -> bytes:
    """Return every byte that stands on the disk."""
    return path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()


async def test_what_was_blanked_is_gone_from_the_bytes_of_the_file(path: Path) -> None:
    async with opened(path=path, watched=True) as world:
        await a_finished_case(world)
        sealed = await rows(world, "SELECT answers FROM identity")
        await world.tick()
        assert sealed[0]["answers"] in file_and_log(path)
        await jump(world, OLD)
        assert sealed[0]["answers"] not in file_and_log(path)


async def test_a_night_counts_what_it_destroyed_by_its_kind(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        world.clock.turn_to(OLD + timedelta(days=1))
        gone = await nightly_loops.destroy_expired(world.desk)
        async with world.desk.database.transaction() as tx:
            said = await expired_data.last_counts(tx)
    assert gone == sum(said.values())
    assert said[DataKind.IDENTITY] == 1
    assert DataKind.CONVERSATION not in said


async def test_a_night_that_was_cut_short_is_finished_by_the_next_look(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        world.clock.turn_to(OLD)
        before = await counted(world, "inbox")
        assert (
            await nightly_loops.destroy_expired(world.desk, at_once=1, most=2) > 0
        )  # as if it died after two
        assert await counted(world, "inbox") == before - 2
        while await nightly_loops.destroy_expired(world.desk, at_once=1, most=2):
            pass
        assert await counted(world, "inbox") == 0
        tallied = await rows(world, "SELECT count FROM clearing WHERE kind = 'handled'")
        assert tallied == [{"count": before}]


async def test_what_the_law_may_still_ask_about_is_kept(path: Path) -> None:
    async with opened(path=path) as world:
        await world.files(world.sari)
        await jump(world, OLD)
        assert await counted(world, "message") > 0
        assert (await identity(world))["nik"] == NIK
        assert got(world.sari, GONE) == []


async def test_what_became_needed_again_since_it_was_found_is_not_destroyed(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        world.clock.turn_to(OLD)
        await world.say(world.sari, "Masih ada pertanyaan tentang permohonan saya")
        async with world.desk.database.transaction() as tx:
            await tx.run("UPDATE cases SET state = 'in_process'")
            one = Expired(1, OLD)
            assert not await expired_data.destroy_record(
                tx, DataKind.CONVERSATION, one, OLD, OLD, RETENTION
            )


async def test_who_returns_after_the_end_of_the_period_is_asked_who_they_are(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        await jump(world, OLD)
        await world.files(world.sari)
        assert await counted(world, "cases") == 2


async def test_what_does_not_open_is_told_and_keeps_nothing_else(path: Path) -> None:
    async with opened(path=path) as world:
        await a_finished_case(world)
        await world.files(world.rina, nik="3310014107990002")
        async with world.desk.database.transaction() as tx:
            await tx.run("UPDATE cases SET state = 'finished'")
            await tx.run("UPDATE identity SET answers = substr(answers, 1, 20) WHERE case_id = 1")
        await jump(world, OLD)
        assert any("1 jenis data" in message.text for message in world.group.general)
        reduced = await rows(world, "SELECT case_id FROM identity WHERE reduced_at IS NOT NULL")
        assert reduced == [{"case_id": 2}]
