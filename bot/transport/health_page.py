"""HTTP routes for monitoring the desk, on loopback: /healthz and /metrics."""

from collections.abc import Mapping
from typing import Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.desk.turn import Desk
from bot.errors import StorageError
from bot.transport import metrics
from storage import desk_counts, desk_state

PATIENCE = {"intake": 120.0, "worker": 30.0, "sender": 60.0, "files": 300.0}
"""Seconds without a sign of life after which a part counts as dead."""


class Watched(Protocol):
    """A part of the desk that records its last sign of life."""

    alive_at: float


class Vitals:
    """Answers over HTTP whether the desk is ready, and how much waits."""

    def __init__(self, desk: Desk, parts: Mapping[str, Watched]) -> None:
        self._desk = desk
        self._parts = parts

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [Route("/healthz", self._health), Route("/metrics", self._metrics)]

    def _alive(self) -> dict[str, float]:
        now = self._desk.clock.monotonic()
        return {name: max(0.0, now - part.alive_at) for name, part in self._parts.items()}

    async def _health(self, _: Request) -> Response:
        alive = self._alive()
        still = [name for name, age in alive.items() if age > PATIENCE[name]]
        try:
            async with self._desk.database.transaction() as tx:
                await desk_state.put_instant(tx, "looked_after_at", self._desk.clock.now())
        except StorageError:
            still.append("database")
        seconds = {name: round(age, 1) for name, age in alive.items()}
        said = {"ready": not still, "still": still, "seconds": seconds}
        return JSONResponse(said, 503 if still else 200)

    async def _metrics(self, _: Request) -> Response:
        now = self._desk.clock.now()
        try:
            async with self._desk.database.transaction() as tx:
                counted = await desk_counts.gather(tx, now)
        except StorageError:
            return Response(status_code=503)
        return Response(
            metrics.exposition(counted, now, self._alive()),
            media_type="text/plain; version=0.0.4; charset=utf-8",
        )
