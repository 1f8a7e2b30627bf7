"""HTTP routes for monitoring the desks of a process, on loopback: /healthz and /metrics."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.desk.turn import Desk
from bot.errors import StorageError
from bot.host import metrics
from bot.transport.http_server import Listeners, serve
from bot.transport.supervision import Watched
from storage import desk_state, health_facts

PATIENCE = {"intake": 120.0, "worker": 90.0, "sender": 120.0, "files": 300.0}
"""Seconds without a sign of life after which a part counts as dead."""


class Monitored(Protocol):
    """A desk and its parts."""

    desk: Desk

    @property
    def watched(self) -> Mapping[str, Watched]:
        """Return the parts by their names in PATIENCE."""

    @property
    def trouble(self) -> str:
        """Return why Telegram gives no updates; empty while it does."""

    @property
    def refused(self) -> bool:
        """Say whether Telegram refuses the token, which only a person can mend."""


def answering(
    desks: Mapping[str, Monitored], closed: Mapping[str, str], clock: Clock, listeners: Listeners
) -> Callable[[], Awaitable[None]]:
    """Return the loop that answers on the port."""
    return partial(serve, Vitals(desks, closed, clock).routes(), listeners)


class Vitals:
    """Answers over HTTP whether each desk is ready, and how much waits.

    `closed` are the offices whose desks cannot be opened, with the reasons.
    """

    def __init__(
        self, desks: Mapping[str, Monitored], closed: Mapping[str, str], clock: Clock
    ) -> None:
        self._desks = desks
        self._closed = closed
        self._clock = clock

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [Route("/healthz", self._health), Route("/metrics", self._metrics)]

    async def _health(self, _: Request) -> Response:
        desks = dict(self._desks)
        found = dict(zip(desks, await asyncio.gather(*map(_state, desks.values())), strict=True))
        found |= {name: {"ready": False, "closed": why} for name, why in self._closed.items()}
        ready = all(state["ready"] for state in found.values())
        alone = found.get("")
        return JSONResponse(alone or {"ready": ready, "offices": found}, 200 if ready else 503)

    async def _metrics(self, _: Request) -> Response:
        now = self._clock.now()
        found: dict[str, metrics.Found | None] = dict.fromkeys(self._closed)
        for name, one in [*self._desks.items()]:
            found[name] = None
            try:
                async with one.desk.database.transaction() as tx:
                    found[name] = metrics.Found(await health_facts.gather(tx, now), _ages(one))
            except StorageError:
                continue
            await asyncio.sleep(0)  # others have their turn between two desks
        if found and not any(found.values()):
            return Response(status_code=503)
        return Response(
            metrics.exposition(found, now), media_type="text/plain; version=0.0.4; charset=utf-8"
        )


def _ages(one: Monitored) -> dict[str, float]:
    now = one.desk.clock.monotonic()
    return {name: max(0.0, now - part.alive_at) for name, part in one.watched.items()}


async def _state(one: Monitored) -> dict[str, Any]:
    ages = _ages(one)
    still = [name for name, age in ages.items() if age > PATIENCE[name]]
    if one.refused:
        still.append("token")
    try:
        async with one.desk.database.transaction() as tx:
            await desk_state.put_instant(tx, "looked_after_at", one.desk.clock.now())
    except StorageError:
        still.append("database")
    seconds = {name: round(age, 1) for name, age in ages.items()}
    return {"ready": not still, "still": still, "telegram": one.trouble, "seconds": seconds}
