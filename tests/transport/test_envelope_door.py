"""Envelopes over HTTP: a real server and the one client, and what else may answer there."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.settings import load_settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.http_server import serve
from bot.transport.inbound.envelope_door import PATH, EnvelopeDoor
from bot.transport.open_ports import ports_taken
from bot.transport.outbound.couriers import by_https
from tests.stories.acts import rows
from tests.stories.transfers.test_transfers import state
from tests.stories.transfers.two_offices import Offices, agrees, two_offices


async def page(_: Request) -> Response:
    return Response("<h1>Not here</h1>", status_code=403)


async def refusing(_: Request) -> Response:
    return Response('{"refused": "unknown"}', status_code=403)


def answering(name: str, offices: Offices) -> Sequence[Route]:
    """Return who answers at the address of the other body; an unknown name: nobody."""
    others = {"a page of a proxy": page, "a desk that refuses": refusing}
    if name in others:
        return [Route(PATH, others[name], methods=["POST"])]
    return EnvelopeDoor(offices.take).routes()


@asynccontextmanager
async def listening(offices: Offices, name: str, folder: Path) -> AsyncIterator[None]:
    """Let the first office know the other by an address at which somebody answers."""
    wanted = load_settings(
        _env_file=None, bot_token="1:x", data_dir=folder, health_listen="127.0.0.1:0"
    )
    async with ports_taken(wanted) as ports, AiohttpRequest() as request:
        [listener] = ports["HEALTH_LISTEN"]
        here = offices.here.desk
        address = f"http://127.0.0.1:{listener.getsockname()[1]}{PATH}"
        body = here.office.network[0].model_copy(update={"host": "", "url": address})
        here.kept_office.adopt(here.office.model_copy(update={"network": (body,)}))
        offices.courier = by_https(request)
        if name == "nobody":
            listener.close()
        running = asyncio.create_task(serve(answering(name, offices), [listener]))
        try:
            yield
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError, OSError):
                await running


@pytest.mark.parametrize(
    ("name", "stands"),
    [
        ("the desk", "accepted"),
        ("a desk that refuses", "refused"),
        ("a page of a proxy", "agreed"),
        ("nobody", "agreed"),
    ],
)
async def test_only_a_desk_accepts_or_refuses(name: str, stands: str, tmp_path: Path) -> None:
    async with two_offices() as offices:
        await agrees(offices)
        async with listening(offices, name, tmp_path):
            await offices.posts()
        assert await state(offices.here) == stands
        kept = await rows(offices.here, "SELECT tries FROM envelope WHERE content IS NOT NULL")
        assert [one["tries"] for one in kept] == ([1] if stands == "agreed" else [])
        assert len(await rows(offices.there, "SELECT * FROM cases")) == (stands == "accepted")


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"letter": "no"}', b'{"letter": "00"}'])
async def test_what_is_no_letter_is_refused_and_leaves_nothing(body: bytes) -> None:
    async with two_offices() as offices:
        transport = httpx.ASGITransport(Starlette(routes=EnvelopeDoor(offices.take).routes()))
        async with httpx.AsyncClient(transport=transport) as client:
            answer = await client.post(f"https://ppid.example{PATH}", content=body)
        assert (answer.status_code, answer.json()) == (403, {"refused": "unreadable"})
        assert await rows(offices.there, "SELECT * FROM cases") == []


async def test_a_letter_that_does_not_arrive_whole_in_time_is_given_up() -> None:
    async def slowly() -> AsyncIterator[bytes]:
        yield b'{"letter": "'
        await asyncio.Event().wait()

    async def take(_: bytes) -> bytes:
        raise AssertionError("nothing came that could be taken")

    door = Starlette(routes=EnvelopeDoor(take, slowest=0.01).routes())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(door)) as client:
        answer = await client.post(f"https://ppid.example{PATH}", content=slowly())
    assert answer.status_code == 408
