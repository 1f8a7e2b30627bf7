"""A reminder that cannot be read silences no other, and the officers hear of its number."""

import logging

import pytest

from bot.desk import rounds
from tests.prelude import NIK, World, got, rows
from tests.stories.reminding import at, digests

LATE = "Batas waktu"


async def both_file(world: World) -> None:
    await world.files(world.sari)
    await world.files(world.rina, "Salinan peta daerah pemilihan", NIK[:-1] + "2")


async def day_by_day(world: World) -> None:
    """Live through the time of an answer that never comes."""
    for day in (25, 26, 27, 30):
        await world.turn_to(at(11, day, 9))
    for day in (*range(1, 5), *range(7, 10)):
        await world.turn_to(at(12, day, 9))


async def test_a_reminder_of_an_unknown_kind_silences_nobody(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    world.budi.starts()
    await both_file(world)
    await rows(world, "UPDATE reminder SET kind = 'of-a-later-program' WHERE case_id = 1")
    await day_by_day(world)
    assert got(world.rina, LATE) != []
    assert len(digests(world)) >= 4
    assert "• 001: tidak terbaca" in digests(world)[0].text
    assert got(world.budi, "catatan tidak dapat diproses sejak") != []


async def test_a_digest_that_cannot_be_written_when_it_leaves_is_sent_later(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await both_file(world)
    world.clock.turn(at(11, 25, 8) - world.clock.now())
    await world.parts.ticker.once()
    await rows(world, "ALTER TABLE reminder RENAME TO gone")
    await world.settle()
    await world.tick()
    assert digests(world) == []
    async with world.desk.database.transaction() as tx:
        [row] = await tx.all("SELECT state, attempts FROM outbox WHERE purpose = 'digest'")
        put_off = await tx.all("SELECT failures FROM setback WHERE matter = 'before-sending'")
    assert (row["state"], row["attempts"]) == ("queued", 0)
    assert [one["failures"] for one in put_off] == [1]
    await rows(world, "ALTER TABLE gone RENAME TO reminder")
    world.clock.turn(rounds.FIRST_PAUSE)
    await world.tick()
    assert len(digests(world)) == 1


async def test_an_exemption_that_cannot_be_read_keeps_no_other_reminder_from_being_planned(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await rows(
        world,
        "INSERT INTO exemption (title, letter, law, consequence, number, authority, in_force_from,"
        " in_force_until, opened_by, added_at, added_by)"
        " VALUES ('x', 'h', '', '', 'x', 'own', '2026-01-01', '2026-12-31', '', 'odd', 1)",
    )
    await world.turn_to(at(11, 25, 9))
    async with world.desk.database.transaction() as tx:
        planned = await tx.all("SELECT kind FROM reminder WHERE case_id IS NULL")
        [setback] = await tx.all("SELECT matter, row FROM setback")
    assert {row["kind"] for row in planned} >= {"register_to_sign"}
    assert (setback["matter"], setback["row"]) == ("exemption", 1)
