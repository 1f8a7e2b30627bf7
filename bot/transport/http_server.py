"""Serve HTTP routes until the desk is closed, on a port that is taken at the start."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from bot.error_texts import ErrorText
from bot.errors import ConfigError
from bot.settings import ProcessSettings, listening

Listeners = Sequence[socket.socket]


@contextlib.asynccontextmanager
async def bound_listeners(settings: ProcessSettings) -> AsyncIterator[Listeners]:
    """Hold the listening sockets of HEALTH_LISTEN, if it is set.

    Raises ConfigError if the machine refuses one.
    """
    address = settings.health_listen
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(one) for one in (_bound(address) if address else ())]


def _bound(address: str) -> Iterator[socket.socket]:
    """Yield a listening socket for each address of a host, as `localhost` has two."""
    host, port = listening(address)
    try:
        for family, *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            listener = socket.create_server(place, family=family)
            # asyncio does this only for sockets of its own; without it each answer takes 40 ms.
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            yield listener
    except OSError as error:
        raise ConfigError(ErrorText("address-used", address=address, why=error)) from error


LAST_CALLS = 3
"""Seconds that running requests get to finish when the desk is closed."""
HEAD_SECONDS = 10.0
"""Seconds within which a caller must have sent the head of a request, also of the next one."""
MOST_CONNECTIONS = 200
"""Connections at once: each takes a file handle, of which the desk may have 1,024."""


class _Config(uvicorn.Config):
    """Settings of uvicorn and two more: `head` (seconds) and `most` (connections)."""

    head = HEAD_SECONDS
    most = MOST_CONNECTIONS


class _PromptProtocol(H11Protocol):
    """HTTP that closes idle connections, for which uvicorn itself would wait for ever."""

    config: _Config

    def connection_made(self, transport: Any) -> None:
        """Start the wait for a request, or refuse a connection too many."""
        super().connection_made(transport)
        if len(self.connections) > self.config.most:
            self.transport.close()
        self.loop.call_later(self.config.head, self._look, None)

    def _look(self, before: RequestResponseCycle | None) -> None:
        """Hang up if no request came since the last look and none is being answered."""
        if self.cycle is before and (before is None or before.response_complete):
            self.transport.close()
        if not self.transport.is_closing():
            self.loop.call_later(self.config.head, self._look, self.cycle)


class _Server(uvicorn.Server):
    """A server that leaves signals to the desk and finishes requests when cancelled."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Install no signal handlers."""
        yield

    async def main_loop(self) -> None:
        """Serve; when cancelled, let running requests finish."""
        try:
            await super().main_loop()
        except asyncio.CancelledError:
            await self.shutdown()
            raise


async def serve(
    routes: Sequence[BaseRoute],
    listeners: Listeners,
    *,
    head: float = HEAD_SECONDS,
    most: int = MOST_CONNECTIONS,
) -> None:
    """Answer on listening sockets for ever; they stay open, so that it can be called again.

    `head` is how many seconds a caller may take to ask, `most` how many callers there may be.
    """
    config = _Config(
        Starlette(routes=list(routes)),
        http=_PromptProtocol,
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=LAST_CALLS,
    )
    config.head, config.most = head, most
    with contextlib.ExitStack() as stack:
        # uvicorn closes what it is given; asked to open a port itself, it would end the process.
        sockets = [stack.enter_context(one.dup()) for one in listeners]
        await _Server(config).serve(sockets)
