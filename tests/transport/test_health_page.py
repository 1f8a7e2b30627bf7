"""What whoever watches over the desk is told."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import httpx
import pytest
from starlette.applications import Starlette

from bot.domain.law.list_entry import Category, Entry
from bot.host.health_page import HealthRoutes
from storage import list_entries
from tests.prelude import NIK, World, opened
from tests.transport.looking import read_only


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """Open an office in which no second has passed, since nobody was appointed."""
    async with opened(appointed=False) as office:
        yield office


@pytest.fixture
async def line(world: World) -> AsyncIterator[httpx.AsyncClient]:
    vitals = HealthRoutes({"": world.parts}, {}, world.clock)
    transport = httpx.ASGITransport(Starlette(routes=vitals.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
        yield client


async def test_a_desk_that_moves_is_ready(line: httpx.AsyncClient) -> None:
    answer = await line.get("/healthz")
    assert answer.status_code == 200
    assert answer.json()["ready"]


async def test_a_part_that_stands_still_is_named(world: World, line: httpx.AsyncClient) -> None:
    world.clock.let_pass(91)
    answer = await line.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["still"] == ["worker"]


@pytest.mark.parametrize(
    ("seconds", "still"),
    [
        (90, []),
        (120, ["worker"]),
        (121, ["intake", "worker", "sender"]),
        (300, ["intake", "worker", "sender"]),
        (301, ["intake", "worker", "sender", "files"]),
    ],
)
async def test_each_part_has_a_patience_of_its_own(
    world: World, line: httpx.AsyncClient, seconds: int, still: list[str]
) -> None:
    world.clock.let_pass(seconds)
    assert (await line.get("/healthz")).json()["still"] == still


async def test_a_database_that_cannot_work_is_named(world: World, line: httpx.AsyncClient) -> None:
    await read_only(world, on=True)
    answer = await line.get("/healthz")
    assert answer.status_code == 503
    assert "database" in answer.json()["still"]


async def test_figures_count_what_waits_and_name_nobody(
    world: World, line: httpx.AsyncClient
) -> None:
    await world.files(world.sari)
    world.sari.says("Masih menunggu")
    await world.parts.poller.once()
    world.clock.turn(timedelta(seconds=30))
    async with world.desk.database.transaction() as tx:
        entry = Entry("Daftar aset", "Inventaris", Category.ANYTIME)
        entry_id = await list_entries.add_entry(tx, entry, "shown", None, None, world.clock.now())
        await list_entries.count_use(tx, entry_id, "helped", date(2026, 11, 1))
    said = (await line.get("/metrics")).text
    assert 'loket_cases{office="",state="received"} 1.0' in said
    assert 'loket_inbox_rows{office="",state="waiting"} 1.0' in said
    assert 'loket_inbox_oldest_seconds{office="",state="waiting"} 30.0' in said
    assert 'loket_list_uses{office="",what="helped"} 1.0' in said
    assert 'loket_sends_total{end="sent",office=""}' in said
    assert 'loket_handling_seconds_bucket{le="+Inf",office=""}' in said
    for secret in (NIK, "Sari", "001/PPID", "menunggu"):
        assert secret not in said
