"""Serve HTTP routes until the desk is closed."""

import contextlib
from collections.abc import Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

LAST_CALLS = 3
"""Seconds that running requests get to finish when the desk is closed."""


class _Server(uvicorn.Server):
    """A server that leaves signals to the desk."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Install no signal handlers."""
        yield


async def serve(routes: Sequence[Route], host: str, port: int) -> None:
    """Answer on host and port for ever."""
    config = uvicorn.Config(
        Starlette(routes=list(routes)),
        host=host,
        port=port,
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=LAST_CALLS,
    )
    await _Server(config).serve()
