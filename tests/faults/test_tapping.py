"""The answer to a pressed button meets every fault: only the answer is ever lost.

It is volatile: sent right after the commit, beside everything else, never stored, never repeated.
"""

import asyncio
import gc
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import TimedOut

from bot.app import DeskRuntime, assemble
from bot.transport.aiohttp_request import CONNECTIONS, AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.inbound.worker import ANSWER_LIVES, ANSWERS_AT_ONCE
from bot.transport.ticker import scheduler
from sandbox.api.http_api import running_server, telegram_app
from tests.confinement import CONFINEMENT
from tests.faults.wrongs import FOREVER, WRONGS, Wrong, always, no
from tests.in_process_request import SandboxRequest
from tests.prelude import Person, World, rows, writes
from tests.process import PATIENCE
from tests.transport.looking import eventually, heard
from tests.world import names_petugas

ANSWER = "answerCallbackQuery"
STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"
WELL = Wrong("nothing", lambda *_: None, always)
FAULTS = (*WRONGS, Wrong("too old", no(400, STALE), always))
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
ASKED = "Informasi apa yang Anda butuhkan?"
CROWD = CONNECTIONS + 8
A_QUARTER = 0.26
"""Seconds after which more may leave."""
HELD = 600.0
"""Seconds for which an answer is held: for ever, as nobody waits for them."""


@dataclass(frozen=True)
class Left:
    """What a tap leaves: new rows, how updates and sends ended, what was called and seen."""

    grown: Counter[str]
    updates: list[dict[str, Any]]
    sends: list[dict[str, Any]]
    called: Counter[str]
    seen: list[str]


async def sizes(world: World) -> Counter[str]:
    """Return how many rows every table has."""
    names = [row["name"] for row in await rows(world, TABLES)]
    counted = [await rows(world, f"SELECT count(*) AS n FROM {name}") for name in names]  # noqa: S608
    return Counter({name: found[0]["n"] for name, found in zip(names, counted, strict=True)})


async def left_by(world: World, fault: Wrong, person: Person, tap: Awaitable[None]) -> Left:
    """Let a tap be made while a fault befalls its answer; return all that came of it."""
    before, calls, chat = await sizes(world), len(world.telegram.journal), len(person.chat)
    fault.arm(world.telegram, ANSWER, None)
    await tap
    assert (world.telegram.calls(ANSWER)[-1].status == 200) == (fault is WELL)
    world.telegram.faults.clear()
    await world.settle()
    return Left(
        await sizes(world) - before,
        await rows(world, "SELECT DISTINCT state, attempts FROM inbox"),
        await rows(world, "SELECT DISTINCT state, uncertain FROM outbox"),
        Counter(c.method for c in world.telegram.journal[calls:] if c.method != "getUpdates"),
        [message.text for message in person.chat[chat:]],
    )


async def asks(world: World) -> Person:
    """Let somebody new come as far as the button that consents."""
    person = world.telegram.person("Warga Rahasia")
    await world.after(person.starts())
    await world.press(person, "Minta informasi")
    return person


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_whatever_befalls_the_answer_to_a_tap_nothing_but_the_answer_is_lost(
    world: World, fault: Wrong, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    first, second = await asks(world), await asks(world)
    well = await left_by(world, WELL, first, world.press(first, "Setuju"))
    assert ASKED in well.seen[0]
    assert await left_by(world, fault, second, world.press(second, "Setuju")) == well
    await world.press(second, "Batalkan")
    assert world.telegram.calls(ANSWER)[-1].status == 200
    assert "a button's answer was not taken" in caplog.text
    for secret in ("Rahasia", str(second.id), world.telegram.token, *world.telegram.callbacks):
        assert secret not in caplog.text


async def test_what_an_officer_taps_is_done_once_whatever_befalls_the_answer(
    world: World,
) -> None:
    await world.files(world.sari)
    joko = world.telegram.person("Joko")
    world.group.add(joko)
    await writes(world, joko, "Saya siap.")
    await names_petugas(world, world.budi, "Joko")
    await world.presses_in_group(joko, "Saya tangani")
    wrong = []
    well: Left | None = None
    for place, fault in enumerate((WELL, *FAULTS)):
        officer = (world.budi, joko)[place % 2]
        await world.presses_in_group(officer, "Saya tangani")  # it asks first
        tap = world.presses_in_group(officer, "Ya, saya ambil alih")
        left = await left_by(world, fault, officer, tap)
        well = well or left
        wrong += [] if left == well and officer.account.first_name in world.card.text else [fault]
    assert wrong == []


async def assembled(world: World, client: BotClient, *, hold: int) -> DeskRuntime:
    """Put the desk together anew, with another line to Telegram."""
    telegram = world.telegram
    return await assemble(
        world.desk, client, telegram.bot.json, telegram.token, CONFINEMENT, hold=hold
    )


class Held(SandboxRequest):
    """A line on which answers hang until their time is over."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.patience: list[float] = []
        self.over = asyncio.Event()

    async def do_request(self, url: str, *rest: Any, **more: Any) -> tuple[int, bytes]:
        if url.endswith(ANSWER) and not self.over.is_set():
            self.patience.append(more["read_timeout"])
            await self.over.wait()
            raise TimedOut
        return await super().do_request(url, *rest, **more)


async def test_answers_that_hang_are_given_up_before_they_hold_newer_ones_back(
    world: World,
) -> None:
    crowd, before = await a_crowd(world), len(world.telegram.calls(ANSWER))
    line = Held(world.telegram)
    parts = world.parts = await assembled(
        world, BotClient(world.telegram.token, request=line), hold=0
    )
    for person in crowd:
        person.presses("Minta informasi")
    async with asyncio.timeout(PATIENCE):
        while not await all_hear(crowd, 2):
            await parts.poller.once()
            await parts.worker.once()
            await parts.sender.once()
            world.clock.let_pass(A_QUARTER)
    world.clock.let_pass(ANSWER_LIVES + 1)
    line.over.set()
    await world.press(crowd[0], "Setuju")
    assert line.patience == [ANSWER_LIVES] * ANSWERS_AT_ONCE
    assert [call.status for call in world.telegram.calls(ANSWER)[before:]] == [200]
    await parts.application.shutdown()


@asynccontextmanager
async def open_over_http(world: World) -> AsyncIterator[None]:
    """Let the whole desk run on real connections to the local Telegram."""
    async with running_server(telegram_app(world.telegram)) as url, AiohttpRequest() as request:
        client = BotClient(world.telegram.token, url, request=request)
        parts = await assembled(world, client, hold=30)
        with scheduler() as jobs:
            desk = asyncio.create_task(parts.run(jobs))
            try:
                yield
            finally:
                desk.cancel()
                with suppress(asyncio.CancelledError):
                    await desk
                await parts.application.shutdown()


async def test_a_storm_of_taps_whose_answers_hang_leaves_connections_for_everything_else(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    crowd, late = await a_crowd(world), world.telegram.person("Warga terakhir")
    world.telegram.faults.delay(ANSWER, HELD, FOREVER)
    [held] = world.telegram.faults.planned
    async with open_over_http(world):
        for person in crowd:
            person.presses("Minta informasi")
        await eventually(lambda: all_hear_in_time(world, crowd, 2))
        late.starts()
        await eventually(lambda: all_hear_in_time(world, [late], 1))
        assert held.times == FOREVER - ANSWERS_AT_ONCE
    gc.collect()  # what an answer raised that nobody caught is logged then
    assert [line.message for line in caplog.records if line.levelno >= logging.ERROR] == []


async def a_crowd(world: World) -> list[Person]:
    """Let more people start than there are connections, a while ago."""
    crowd = [world.telegram.person(f"Warga {number}") for number in range(CROWD)]
    for person in crowd:
        person.starts()
    await world.settle()
    world.clock.turn(timedelta(minutes=2))  # a new sender remembers the pace of the last one
    return crowd


async def all_hear_in_time(world: World, crowd: list[Person], least: int) -> bool:
    """Say whether everybody has heard so much, and let the pace of a second go on if not."""
    everybody = await all_hear(crowd, least)
    if not everybody:
        world.clock.let_pass(A_QUARTER)
    return everybody


async def all_hear(crowd: list[Person], least: int) -> bool:
    return all(len(heard(person)) >= least for person in crowd)
