"""A draft: it survives restarts, is remembered once, and kept until its time is over."""

from datetime import datetime, timedelta

import pytest

from tests.prelude import WIB, Person, World
from tests.stories.objections.acts import begins_objection
from tests.walking import rows, walk_to


def at(month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WIB)


def reminders(person: Person) -> list[datetime]:
    return [m.date.astimezone(WIB) for m in person.chat if "Belum terkirim" in m.text]


async def live_until(world: World, last: datetime) -> None:
    """Turn the clock hour by hour."""
    now = world.clock.now()
    while now < last:
        now += timedelta(hours=1)
        await world.turn_to(now)


async def test_a_draft_is_remembered_once_on_a_working_morning_and_ends_two_later(
    world: World,
) -> None:
    await walk_to(world, "name")  # Tuesday 24 November, 10.00
    await live_until(world, at(12, 2, 23))
    # Five days later is Sunday 29 November.
    assert [(m.day, m.hour) for m in reminders(world.sari)] == [(30, 9)]
    text = next(m.text for m in world.sari.chat if "Belum terkirim" in m.text)
    assert "Rabu, 2 Desember 2026" in text
    assert any("Lanjutkan" in label for label in world.sari.last.buttons)
    assert len(await rows(world, "SELECT * FROM draft")) == 1
    await live_until(world, at(12, 3, 12))
    assert await rows(world, "SELECT * FROM draft") == []
    assert "sudah kami hapus" in world.sari.last.text
    gone = next(m.date.astimezone(WIB) for m in world.sari.chat if "sudah kami hapus" in m.text)
    assert (gone.day, gone.hour) == (3, 9)


async def test_an_unsent_objection_is_named_and_the_request_that_stands_is_not_called_unsent(
    world: World,
) -> None:
    await begins_objection(world)
    await world.say(world.sari, "/permohonan")
    assert "keberatan atas permohonan 001/PPID" in world.sari.last.text
    await live_until(world, at(12, 7, 20))
    told = [m.text for m in world.sari.chat if "Belum terkirim" in m.text]
    assert len(told) == 1
    assert "keberatan atas permohonan 001/PPID" in told[0]
    assert "Permohonannya sendiri sudah tercatat" in told[0]
    [gone] = [m.text for m in world.sari.chat if "sudah kami hapus" in m.text]
    assert "/keberatan" in gone


async def test_a_draft_that_went_on_is_kept_seven_days_more(world: World) -> None:
    await walk_to(world, "name")
    await live_until(world, at(11, 30, 12))
    await world.press(world.sari, "Lanjutkan mengisi")
    assert "Nama lengkap" in world.sari.last.text
    await live_until(world, at(12, 6, 23))
    assert len(await rows(world, "SELECT * FROM draft")) == 1


@pytest.mark.journey
@pytest.mark.parametrize("hours", [7 * 24, 14 * 24])
async def test_a_desk_that_was_down_reminds_before_it_deletes(world: World, hours: int) -> None:
    await walk_to(world, "name")
    world.clock.turn(timedelta(hours=hours))
    await world.tick()
    assert len(reminders(world.sari)) == 1
    assert len(await rows(world, "SELECT * FROM draft")) == 1
