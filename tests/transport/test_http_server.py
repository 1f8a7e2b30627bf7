"""The ports of the desk, on real sockets: who has them, and who keeps them too long."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.settings import Settings, load_settings
from bot.transport.http_server import HEAD_SECONDS, MOST_CONNECTIONS, bound_listeners, serve
from bot.transport.supervision import keep_running
from tests.prelude import ConfigError

PATIENCE = 5.0
"""Seconds after which a test gives up; less than any patience of the server itself."""


def settings(folder: Path, **given: object) -> Settings:
    return load_settings(_env_file=None, bot_token="1:x", data_dir=folder, **given)


def address_of(listener: socket.socket) -> str:
    return f"127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
async def listener(tmp_path: Path) -> AsyncIterator[socket.socket]:
    async with bound_listeners(settings(tmp_path, health_listen="127.0.0.1:0")) as listeners:
        yield listeners[0]


async def answers(_: Request) -> Response:
    return Response("here")


HERE = [Route("/", answers)]


@asynccontextmanager
async def served(
    routes: Sequence[Route],
    listener: socket.socket,
    *,
    head: float = HEAD_SECONDS,
    most: int = MOST_CONNECTIONS,
) -> AsyncIterator[None]:
    running = asyncio.create_task(serve(routes, [listener], head=head, most=most))
    yield
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def asked(listener: socket.socket) -> str:
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        return (await client.get(f"http://{address_of(listener)}/")).text


@asynccontextmanager
async def call(listener: socket.socket, words: bytes) -> AsyncIterator[asyncio.StreamReader]:
    """Send some bytes and keep the line open; what is answered can be read."""
    reader, writer = await asyncio.open_connection(*listener.getsockname())
    writer.write(words)
    yield reader
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def hung_up(listener: socket.socket, words: bytes) -> bytes:
    """Send some bytes, wait until the other side hangs up, and return what it said."""
    async with call(listener, words) as reader, asyncio.timeout(PATIENCE):
        return await reader.read()


async def test_a_port_that_is_taken_names_its_setting(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        wanted = settings(tmp_path, health_listen=address_of(taken))
        said = r"^HEALTH_LISTEN: 127\.0\.0\.1:\d+ cannot be used \(Addr"
        with pytest.raises(ConfigError, match=said):
            async with bound_listeners(wanted):
                pass


@pytest.mark.parametrize("host", ["no-such-host.invalid", "192.0.2.1"])
async def test_a_host_that_is_not_this_machine_names_its_setting(tmp_path: Path, host: str) -> None:
    with pytest.raises(ConfigError, match=f"HEALTH_LISTEN: {host}:9090 cannot be used"):
        async with bound_listeners(settings(tmp_path, health_listen=f"{host}:9090")):
            pass


async def test_a_desk_that_is_not_watched_takes_no_port(tmp_path: Path) -> None:
    async with bound_listeners(settings(tmp_path)) as listeners:
        assert listeners == []


async def test_a_server_that_ended_starts_again_on_the_same_port(listener: socket.socket) -> None:
    for _ in range(2):
        async with served(HERE, listener):
            assert await asked(listener) == "here"


async def test_a_server_that_would_end_the_process_starts_again(listener: socket.socket) -> None:
    left = [3]

    async def first_leaves() -> None:
        if left:
            sys.exit(left.pop())
        await serve(HERE, [listener])

    kept = asyncio.create_task(keep_running("door", first_leaves, pause=0))
    assert await asked(listener) == "here"
    assert left == []
    kept.cancel()
    with suppress(asyncio.CancelledError):
        await kept


async def test_who_is_being_answered_is_answered_before_the_desk_closes(
    listener: socket.socket,
) -> None:
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def slow(_: Request) -> Response:
        begun.set()
        await goes_on.wait()
        return Response("to its end")

    running = asyncio.create_task(serve([Route("/", slow)], [listener]))
    answer = asyncio.create_task(asked(listener))
    await begun.wait()
    running.cancel()
    goes_on.set()
    assert await answer == "to its end"
    with suppress(asyncio.CancelledError):
        await running


HALF = b"GET / HTTP/1.1\r\nHost: desk\r\n"
SOON = 0.05
WHOLE = HALF + b"Content-Length: 0\r\n\r\n"


@pytest.mark.parametrize("words", [b"", HALF, WHOLE + HALF, HALF + b"Content-Length: 9\r\n\r\n"])
async def test_who_never_finishes_a_request_is_hung_up_on(
    listener: socket.socket, words: bytes
) -> None:
    async with served(HERE, listener, head=SOON):
        said = await hung_up(listener, words)
    assert said.count(b"here") == words.count(b"\r\n\r\n")


async def test_a_request_that_is_being_answered_is_not_hung_up_on(listener: socket.socket) -> None:
    other = asyncio.Event()

    async def slow(_: Request) -> Response:
        await other.wait()
        return Response("late")

    async with served([Route("/", slow)], listener, head=SOON):
        answer = asyncio.create_task(asked(listener))
        for _ in range(3):  # each is hung up on, after two looks at the one that waits
            await hung_up(listener, HALF)
        other.set()
        assert await answer == "late"


async def test_one_caller_too_many_is_refused_and_the_others_stay(listener: socket.socket) -> None:
    async with served(HERE, listener, most=2), call(listener, WHOLE) as first, call(listener, HALF):
        assert await first.readuntil(b"here")
        assert await hung_up(listener, b"") == b""
        assert not first.at_eof()
