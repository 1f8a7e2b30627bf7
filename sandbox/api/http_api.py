"""The local Telegram over HTTP on loopback; `TELEGRAM_API_URL` may point to it."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager
from email.utils import format_datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from sandbox.api import api_call
from sandbox.api.methods.bot_methods import LONGEST_POLL
from sandbox.state.faults import ConnectionDropped
from sandbox.state.shared_state import State
from sandbox.state.stored_files import Upload

CONFLICT = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
    " running"
)


class Endpoint:
    """The methods and files of one local Telegram, as web routes."""

    def __init__(self, telegram: State) -> None:
        self._telegram = telegram
        self._poll = 0

    def routes(self, token: str = "{token}") -> list[Route]:  # noqa: S107 - a name in a path
        """Return the routes, to be mounted beside others: for every token, or for one alone."""
        return [
            Route(f"/bot{token}/{{method}}", self._call, methods=["GET", "POST"]),
            Route(f"/file/bot{token}/{{path:path}}", self._download),
        ]

    async def _call(self, request: Request) -> Response:
        try:
            raw, uploads = await _parameters(request)
        except ValueError:
            return _error(400, "Bad Request: can't parse the request")
        except ClientDisconnect:
            return Response()  # nobody reads it: the bot was killed while it sent a file
        names = request.path_params
        token = names.get("token", self._telegram.token)
        asked = api_call.ApiRequest(token, names["method"], raw, uploads)
        delay = self._telegram.faults.take_fault("delay", asked.method, asked.chat)
        if delay:
            await asyncio.sleep(delay.seconds)
        try:
            given = await self._answer(asked)
        except ConnectionDropped:
            return await _broken(request)
        headers = {"Date": format_datetime(self._telegram.clock.now(), usegmt=True)}
        return JSONResponse(given.body, given.status, headers)

    async def _answer(self, asked: api_call.ApiRequest) -> api_call.ApiAnswer:
        if asked.method != "getUpdates" or asked.token != self._telegram.token:
            return api_call.answer(self._telegram, asked)
        # A newer poll wins: the one that waits gets a 409.
        self._poll += 1
        poll = self._poll
        self._telegram.updates.interrupt()
        given = api_call.answer(self._telegram, asked)
        ends = asyncio.get_running_loop().time() + _timeout(asked)
        while given.body.get("result") == [] and await self._woken(ends):
            if poll != self._poll:
                return api_call.ApiAnswer(
                    409, {"ok": False, "error_code": 409, "description": CONFLICT}
                )
            given = api_call.answer(self._telegram, asked)
        return given

    async def _woken(self, ends: float) -> bool:
        """Wait for an update or a newer poll; return false when the time is over."""
        seconds = ends - asyncio.get_running_loop().time()
        if seconds <= 0:
            return False
        try:
            async with asyncio.timeout(seconds):
                await self._telegram.updates.next_update_event().wait()
        except TimeoutError:
            return False
        return True

    async def _download(self, request: Request) -> Response:
        if self._telegram.faults.is_down:
            return await _broken(request)
        if request.path_params.get("token", self._telegram.token) != self._telegram.token:
            return _error(401, "Unauthorized")
        stored = self._telegram.files.at(request.path_params["path"])
        if stored is None:
            return _error(404, "Not Found")
        return Response(stored.content, media_type="application/octet-stream")


def telegram_app(telegram: State, *others: State) -> Starlette:
    """Return the web application of a local Telegram, or of several, each with its own bot."""
    routes = [route for one in others for route in Endpoint(one).routes(one.token)]
    return Starlette(routes=[*routes, *Endpoint(telegram).routes()])


def _error(status: int, description: str) -> JSONResponse:
    return JSONResponse({"ok": False, "error_code": status, "description": description}, status)


def _timeout(asked: api_call.ApiRequest) -> float:
    try:
        return min(LONGEST_POLL, float(asked.raw.get("timeout", 0)))
    except (TypeError, ValueError):
        return 0.0


async def _parameters(request: Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    raw: dict[str, Any] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        sent = json.loads(await request.body() or b"{}")
        raw |= sent if isinstance(sent, dict) else {}
    elif kind.startswith(("multipart/form-data", "application/x-www-form-urlencoded")):
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    content = await value.read()
                    uploads[name] = Upload(
                        value.filename or name, content, value.content_type or ""
                    )
                else:
                    raw[name] = value
    return raw, uploads


async def _broken(request: Request) -> Response:
    """Close the socket without an answer."""
    transport = request.scope.get("transport")
    if transport is None:
        raise ConnectionResetError("the connection broke")
    transport.abort()
    # The connection is gone after this turn of the loop, and nothing more is written.
    await asyncio.sleep(0)
    return Response()


class _OpenProtocol(H11Protocol):
    """HTTP that hands its transport to the application, which may abort it."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        inner = self.app

        async def shown(scope: Scope, receive: Receive, send: Send) -> None:
            try:
                await inner({**scope, "transport": self.transport}, receive, send)
            except asyncio.CancelledError:
                # The server stops while a poll is held: the bot sees a lost connection.
                self.transport.abort()
                await asyncio.sleep(0)

        self.app = shown


class _Server(uvicorn.Server):
    """A server that leaves signals to its caller, and stops at once when told to."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.leaving = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Catch no signals."""
        yield

    async def main_loop(self) -> None:
        """Serve until `leaving` is set; uvicorn itself would check ten times a second."""
        await self.on_tick(0)
        await self.leaving.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close all connections at once; uvicorn itself would wait for two tenths of a second."""
        del sockets  # the caller opened them and closes them
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        held = list(self.server_state.tasks)
        for task in held:
            task.cancel()
        await asyncio.gather(*held, return_exceptions=True)
        await asyncio.sleep(0)  # lets the loop close the connections


@asynccontextmanager
async def running_server(application: ASGIApp, port: int = 0) -> AsyncIterator[str]:
    """Serve an application on loopback while the block runs; yield its address.

    Port 0 takes any free port.
    """
    listener = socket.create_server(("127.0.0.1", port))
    # asyncio sets this only on sockets that name their protocol; without it each call takes 40 ms.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        application,
        http=_OpenProtocol,
        ws="none",
        lifespan="off",
        log_level="warning",
        date_header=False,  # the local Telegram has a clock of its own
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.leaving.set()
        await running
        listener.close()
