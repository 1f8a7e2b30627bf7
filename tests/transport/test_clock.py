"""The machine's clock is wrong, or is set: every date is Telegram's, and people hear of it once."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import ComparedClock
from bot.transport.ticker import scheduler
from storage import reminders
from tests.prelude import TUESDAY, World, opened, rows
from tests.stories.acts import answers
from tests.stories.objections.acts import objects
from tests.transport.looking import alarms, eventually
from tests.turned_clock import TurnedClock
from tests.walking import receipt, walk_to
from tests.world import running

EPOCH = datetime(1970, 1, 1, tzinfo=UTC) - TUESDAY
WRONG = [timedelta(days=days) for days in (1, 3, 400, -1)]


class TrueClock(TurnedClock):
    """Telegram's clock, which goes on by the seconds that pass for everybody."""

    def __init__(self, machine: TurnedClock) -> None:
        super().__init__(machine.now())
        self._machine, self._began = machine, machine.monotonic()

    def now(self) -> datetime:
        return self.at + timedelta(seconds=self._machine.monotonic() - self._began)


def goes_astray(world: World, off: timedelta) -> None:
    """Set the machine's clock, as NTP may between two polls; Telegram's clock stays right."""
    world.telegram.clock = TrueClock(world.clock)
    world.clock.at += off


def is_mended(world: World) -> None:
    world.clock.at = world.telegram.clock.now()


@pytest.mark.parametrize("off", [*WRONG, EPOCH])
async def test_a_wrong_clock_moves_neither_the_date_nor_the_number_of_a_request(
    world: World, off: timedelta
) -> None:
    await world.files(world.rina)
    await walk_to(world, "confirm")
    goes_astray(world, off)
    await world.press(world.sari, "Kirim permohonan")
    text = receipt(world.sari).text
    assert "002/PPID/KPU-KLT/XI/2026" in text
    assert "Selasa, 24 November 2026" in text
    assert "Selasa, 8 Desember 2026" in text


@pytest.mark.parametrize("off", [*WRONG, EPOCH])
async def test_what_is_due_by_a_wrong_clock_alone_is_not_done(world: World, off: timedelta) -> None:
    await world.files(world.sari)
    planned = await waiting(world)
    goes_astray(world, off)
    await world.parts.ticker.once()  # no answer of Telegram has come since
    await world.settle()
    await world.tick()
    assert await waiting(world) == planned
    assert alarms(world)


async def test_what_is_due_by_telegrams_clock_is_done_while_the_machine_is_behind(
    world: World,
) -> None:
    await world.files(world.sari)
    planned = await waiting(world)
    due = await next_due(world)
    world.telegram.clock = TurnedClock(due + timedelta(minutes=1))
    await world.settle()
    await world.tick()
    assert await waiting(world) < planned


async def test_nothing_is_destroyed_while_the_clocks_disagree(world: World) -> None:
    await world.turn_to(TUESDAY.replace(hour=1) + timedelta(days=1))
    before = await cleared_at(world)
    world.clock.turn(timedelta(days=1))
    goes_astray(world, timedelta(minutes=-5))
    await world.settle()
    await world.tick()
    assert await cleared_at(world) == before
    is_mended(world)
    await world.settle()
    await world.tick()
    assert await cleared_at(world) > before


async def test_a_clock_that_is_wrong_at_the_start_counts_before_what_waits_is_handled(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await walk_to(world, "confirm")
        world.sari.presses("Kirim permohonan")
        await world.parts.poller.once()
    wrong = TurnedClock(TUESDAY + timedelta(days=400))
    world.telegram.clock = TurnedClock(TUESDAY)
    world.telegram.faults.is_down = True
    async with running(world.telegram, wrong, world.group.id, path) as parts:
        with scheduler() as jobs:
            desk = asyncio.create_task(parts.run(jobs))
            for _ in range(200):  # whatever does not wait for Telegram happens now
                await asyncio.sleep(0)
            world.telegram.faults.clear()
            await eventually(lambda: has_receipt(world))
            desk.cancel()
            await asyncio.gather(desk, return_exceptions=True)
        async with parts.desk.database.transaction() as tx:
            [filed] = await tx.all("SELECT recorded_at FROM event WHERE name = 'filed'")
    assert filed["recorded_at"].startswith("2026-11-24")
    assert "Selasa, 8 Desember 2026" in receipt(world.sari).text


async def has_receipt(world: World) -> bool:
    return any("TANDA BUKTI" in message.text for message in world.sari.chat)


async def test_what_was_registered_meanwhile_is_listed_with_its_dates_once_the_clock_is_right(
    world: World,
) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    world.clock.turn(timedelta(minutes=1))
    goes_astray(world, timedelta(days=3))
    await world.files(world.rina)
    await objects(world, "d. Tidak sesuai")
    assert listed(world) == []
    is_mended(world)
    await world.settle()
    await world.settle()
    [told] = listed(world)
    assert "• 002/PPID/KPU-KLT/XI/2026: diterima Selasa, 24 November 2026" in told
    assert "batas jawaban Selasa, 8 Desember 2026" in told
    assert "001/PPID/KPU-KLT/XI" not in told
    assert told.count("•") == 2


def listed(world: World) -> list[str]:
    return [m.text for m in world.group.messages if "Jam komputer meja layanan benar" in m.text]


@pytest.mark.parametrize("off", [timedelta(seconds=-120), timedelta(minutes=50)])
async def test_a_clock_that_is_off_is_an_alarm_once_a_day(world: World, off: timedelta) -> None:
    goes_astray(world, off)
    for _ in range(3):
        await world.say(world.sari, "/start")
    assert ["jam" in text for text in alarms(world)] == [True]
    is_mended(world)
    await world.settle()
    assert listed(world) == []


def test_telegrams_time_does_not_go_back_with_an_answer_that_leaves_off_part_of_a_second() -> None:
    machine = TurnedClock(TUESDAY + timedelta(days=400))
    clock = ComparedClock(machine)
    clock.observe("Tue, 24 Nov 2026 03:00:07 GMT")
    machine.let_pass(0.9)
    before = clock.now()
    clock.observe("Tue, 24 Nov 2026 03:00:07 GMT")
    assert clock.now() == before
    clock.observe("Tue, 24 Nov 2026 02:00:00 GMT")
    assert clock.now() == TUESDAY - timedelta(hours=1)


async def test_a_clock_that_is_nearly_right_is_no_alarm(world: World) -> None:
    goes_astray(world, timedelta(seconds=60))
    await world.say(world.sari, "/start")
    assert alarms(world) == []


async def waiting(world: World) -> int:
    sql = "SELECT id FROM reminder WHERE state = 'waiting' AND case_id IS NOT NULL"
    return len(await rows(world, sql))


async def next_due(world: World) -> datetime:
    async with world.desk.database.transaction() as tx:
        at = await reminders.next_due(tx)
    assert at is not None
    return at


async def cleared_at(world: World) -> str:
    [row] = await rows(world, "SELECT value FROM desk_state WHERE name = 'cleared_at'")
    return str(row["value"])


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=-30), timedelta(days=30)])
async def test_a_jump_of_the_clock_neither_stops_the_desk_nor_floods_anybody(
    world: World, jump: timedelta
) -> None:
    await world.files(world.sari)
    before = len(world.telegram.calls("sendMessage"))
    world.clock.turn_to(world.clock.now() + jump)
    for _ in range(5):
        await world.tick()
    assert len(world.telegram.calls("sendMessage")) <= before + 4
    await world.say(world.rina, "/start")
    assert len([m for m in world.rina.chat if m.from_bot]) == 1


@pytest.mark.parametrize(
    ("date", "ahead"),
    [
        ("Tue, 24 Nov 2026 03:00:00 GMT", 3600),
        ("Tue, 24 Nov 2026 03:00:00 -0000", 3600),
        ("Tue, 24 Nov 2026 03:00:00", 3600),
        ("Tue, 24 Nov 2026 10:00:00 +0700", 3600),
        ("Tue, 24 Nov 2026 03:00:00 +99999999999999999", None),
        ("Tue, 24 Nov 2026 03:00:00 +9999", None),
        ("Tue, 24 Nov 99999 03:00:00 GMT", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_what_telegram_s_server_says_of_the_time_is_read(date: str, ahead: int | None) -> None:
    clock = ComparedClock(TurnedClock(datetime(2026, 11, 24, 4, tzinfo=UTC)))
    clock.observe(date)
    assert (clock.lead and clock.lead.total_seconds()) == ahead
