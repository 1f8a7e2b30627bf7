"""The other way in: Telegram brings the updates."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from starlette.applications import Starlette

from bot.sandbox.state.shared_state import Webhook as Registered
from bot.transport.inbound.webhook import SECRET, Webhook
from tests.transport.looking import alarms, eventually, heard, read_only, rows
from tests.webhook_calls import bring
from tests.world import World

URL = "https://ppid.example/"


@pytest.fixture
async def webhook(world: World) -> Webhook:
    hook = Webhook(world.desk, world.parts.wire, asyncio.Event(), URL)
    await hook.register()
    return hook


@pytest.mark.parametrize("url", [URL, "https://ppid.example", f"{URL}telegram", f"{URL}telegram/"])
async def test_telegram_is_told_the_path_once(world: World, url: str) -> None:
    await Webhook(world.desk, world.parts.wire, asyncio.Event(), url).register()
    assert world.telegram.webhook is not None
    assert world.telegram.webhook.url == "https://ppid.example/telegram"


@pytest.fixture
async def line(webhook: Webhook) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=webhook.routes()))
    async with httpx.AsyncClient(transport=transport) as client:
        yield client


async def work(world: World) -> None:
    while await world.parts.worker.once() or await world.parts.sender.once():
        pass


async def test_what_telegram_brings_is_answered(world: World, line: httpx.AsyncClient) -> None:
    world.sari.starts()
    assert await bring(world.telegram, line) == 1
    await work(world)
    assert "Minta informasi" in str(world.sari.last.buttons)


async def test_only_telegram_may_bring(world: World, line: httpx.AsyncClient) -> None:
    for given in ({}, {SECRET: ""}, {SECRET: "guess"}, {SECRET: "guess" * 100}):
        answer = await line.post(f"{URL}telegram", json={"update_id": 1}, headers=given)
        assert answer.status_code == 403
    assert await rows(world, "SELECT * FROM inbox WHERE update_id = 1") == []


async def test_what_cannot_be_stored_is_brought_again(
    world: World, line: httpx.AsyncClient
) -> None:
    world.sari.starts()
    await read_only(world, on=True)
    assert await bring(world.telegram, line) == 0
    await read_only(world, on=False)
    assert await bring(world.telegram, line) == 1
    await work(world)
    assert "Minta informasi" in str(world.sari.last.buttons)


async def test_what_comes_twice_is_stored_once(world: World, line: httpx.AsyncClient) -> None:
    world.sari.starts()
    [update] = world.telegram.updates
    assert world.telegram.webhook is not None
    header = {SECRET: world.telegram.webhook.secret}
    for _ in range(3):
        answer = await line.post(f"{URL}telegram", json=update, headers=header)
        assert answer.status_code == 200
    assert len(await rows(world, "SELECT * FROM inbox WHERE state = 'waiting'")) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[1, 2]", b"\xff\xfe", b'"words"', b"{}"])
async def test_a_body_without_sense_is_parked_and_keeps_nothing_back(
    world: World, line: httpx.AsyncClient, body: bytes
) -> None:
    assert world.telegram.webhook is not None
    header = {SECRET: world.telegram.webhook.secret}
    answer = await line.post(f"{URL}telegram", content=body, headers=header)
    assert answer.status_code == 200
    world.sari.starts()
    await bring(world.telegram, line)
    await work(world)
    assert "Minta informasi" in str(world.sari.last.buttons)


@pytest.mark.parametrize("mark", [b"[", b'{"a":'])
async def test_a_body_that_is_nested_too_deeply_is_refused_and_breaks_nothing(
    world: World, line: httpx.AsyncClient, mark: bytes
) -> None:
    assert world.telegram.webhook is not None
    header = {SECRET: world.telegram.webhook.secret}
    end = b"]" if mark == b"[" else b"}"
    answers = set()
    for depth in (*range(800, 1000), 100_000):
        body = mark * depth + b"1" + end * depth
        answers.add((await line.post(f"{URL}telegram", content=body, headers=header)).status_code)
    assert answers <= {200, 400}
    assert 400 in answers
    world.sari.starts()
    await bring(world.telegram, line)
    await work(world)
    assert "Minta informasi" in str(world.sari.last.buttons)


async def test_an_enormous_body_is_refused(world: World, line: httpx.AsyncClient) -> None:
    assert world.telegram.webhook is not None
    header = {SECRET: world.telegram.webhook.secret}
    answer = await line.post(f"{URL}telegram", content=b" " * 2_000_000, headers=header)
    assert answer.status_code == 413


async def test_a_desk_that_was_down_for_two_days_says_so(
    world: World, line: httpx.AsyncClient
) -> None:
    world.sari.starts()
    await bring(world.telegram, line)
    world.clock.turn(timedelta(days=2))
    world.sari.says("Halo")
    await bring(world.telegram, line)
    await work(world)
    assert any("terputus lebih dari sehari" in message.text for message in world.group.messages)


@pytest.mark.parametrize("url", ["https://elsewhere.example/telegram", ""])
async def test_a_desk_whose_webhook_is_another_one_keeps_silent_and_says_so(
    world: World, webhook: Webhook, url: str
) -> None:
    await webhook.look()
    assert world.parts.wire.rival_at is None
    world.telegram.webhook = Registered(url, "theirs") if url else None
    await webhook.look()
    world.sari.starts()
    world.telegram.webhook = None
    await world.settle()
    assert heard(world.sari) == []
    assert ["token" in text for text in alarms(world)] == [True]


@pytest.mark.usefixtures("webhook")
async def test_polling_again_takes_the_webhook_away(world: World) -> None:
    polling = asyncio.create_task(world.parts.poller.run())

    async def gone() -> bool:
        return world.telegram.webhook is None

    await eventually(gone)
    polling.cancel()
