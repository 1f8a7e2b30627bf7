"""Serve HTTP routes until the desk is closed."""

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from bot.transport.open_ports import Listeners

LAST_CALLS = 3
"""Seconds that running requests get to finish when the desk is closed."""
HEAD = 10.0
"""Seconds within which a caller must have sent the head of a request, also of the next one."""
MOST = 200
"""Connections at once: each takes a file handle, of which the desk may have 1,024."""


class _Config(uvicorn.Config):
    """Settings of uvicorn, and what it has none for: `head` in seconds, `most` connections."""

    head = HEAD
    most = MOST


class _PromptProtocol(H11Protocol):
    """HTTP that hangs up on callers who ask for nothing; uvicorn itself would wait for ever."""

    config: _Config

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for a request, or refuse one caller too many."""
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
    """A server that leaves signals to the desk, and ends in order when it is cancelled."""

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
    routes: Sequence[BaseRoute], listeners: Listeners, *, head: float = HEAD, most: int = MOST
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
