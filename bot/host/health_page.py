"""Monitoring of a process's desks, on loopback: /healthz, and /metrics without names."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import accumulate
from typing import Any, Protocol

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.desk.turn import Desk
from bot.errors import StorageError
from bot.transport.http_server import Listeners, serve
from bot.transport.process_counters import BUCKET_BOUNDS, FILE_COUNTS, HANDLING_TIMES, SEND_COUNTS
from bot.transport.supervision import Heartbeat
from storage import desk_state, health_facts
from storage.health_facts import Figures, Queue

Values = Mapping[str, float]
COUNTERS = (
    ("loket_files", "Files of persons by their end", FILE_COUNTS),
    ("loket_sends", "Calls to Telegram by their end", SEND_COUNTS),
)
HANDLED = "Time in which one update was handled and committed"


@dataclass(frozen=True)
class OfficeFigures:
    """An office's figures, and how many seconds ago each part of its desk gave a sign of life."""

    figures: Figures
    last_signs: Mapping[str, float]


def exposition(offices: Mapping[str, OfficeFigures | None], now: datetime) -> bytes:
    """Return everything in Prometheus' text format; None is an office that cannot be served.

    An office that has its process to itself has no name.
    """
    moment = CollectorRegistry()
    moment.register(_Snapshot([*_counters(), *_gauges(offices, now)]))
    return bytes(generate_latest(moment))


class _Snapshot:
    """A Prometheus collector that returns metrics counted beforehand."""

    def __init__(self, metrics: list[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        """Return the metrics, as prometheus_client asks for them."""
        return self._metrics


def _counters() -> Iterable[Metric]:
    for name, text, tally in COUNTERS:
        counter = CounterMetricFamily(name, text, labels=["office", "end"])
        for place, count in tally.items():
            counter.add_metric(place, count)
        yield counter
    histogram = HistogramMetricFamily("loket_handling_seconds", HANDLED, labels=["office"])
    for office, found in HANDLING_TIMES.items():
        buckets = zip((*map(str, BUCKET_BOUNDS), "+Inf"), accumulate(found.counts), strict=True)
        histogram.add_metric([office], [*buckets], found.seconds)
    yield histogram


def _gauges(offices: Mapping[str, OfficeFigures | None], now: datetime) -> Iterable[Metric]:
    is_open = {office: {"": float(one is not None)} for office, one in offices.items()}
    yield _family("loket_office_open", "Whether an office's desk is open", "", is_open)
    for name, text, label, of in GAUGES:
        values = {office: of(one, now) for office, one in offices.items() if one is not None}
        yield _family(name, text, label, values)


def _family(name: str, text: str, label: str, values: Mapping[str, Values]) -> Metric:
    """Return a gauge with a value per office, and per value of `label` unless that is empty."""
    gauge = GaugeMetricFamily(name, text, labels=["office", *filter(None, [label])])
    for office, found in values.items():
        for key, value in found.items():
            gauge.add_metric([office, *filter(None, [key])], value)
    return gauge


def _rows(queues: Mapping[str, Queue]) -> Values:
    return {state: queue.count for state, queue in queues.items()}


def _metric_ages(queues: Mapping[str, Queue], now: datetime) -> Values:
    return {state: _since(queue.oldest, now) for state, queue in queues.items()}


def _since(at: datetime, now: datetime) -> float:
    return max(0.0, (now - at).total_seconds())


def _backup(figures: Figures, now: datetime) -> Values:
    return {} if figures.backed_up_at is None else {"": _since(figures.backed_up_at, now)}


def _delayed(figures: Figures, now: datetime) -> Values:
    since = figures.delayed.since
    return {} if since is None else {"": _since(since, now)}


def _disk(figures: Figures) -> Values:
    disk = figures.disk
    return {} if disk is None else {"free": float(disk.free), "size": float(disk.size)}


DISK = "Bytes of the disk that the database lies on"
DELAYED = "Rows on which an act of the desk has failed, and that it tries again"
USES = "What came of the public information list"
SINCE_LAST_MOVE = "Since a part of the desk last moved"
OLDEST = "Age of the oldest row that waits"
GAUGES: tuple[tuple[str, str, str, Callable[[OfficeFigures, datetime], Values]], ...] = (
    ("loket_inbox_rows", "Rows that wait", "state", lambda f, _: _rows(f.figures.inbox)),
    (
        "loket_inbox_oldest_seconds",
        OLDEST,
        "state",
        lambda f, now: _metric_ages(f.figures.inbox, now),
    ),
    ("loket_outbox_rows", "Rows that wait", "state", lambda f, _: _rows(f.figures.outbox)),
    (
        "loket_outbox_oldest_seconds",
        OLDEST,
        "state",
        lambda f, now: _metric_ages(f.figures.outbox, now),
    ),
    ("loket_cases", "Requests", "state", lambda f, _: f.figures.cases),
    ("loket_list_uses", USES, "what", lambda f, _: f.figures.list_uses),
    ("loket_reminders_due", "Reminders due, not sent", "", lambda f, _: {"": f.figures.due}),
    ("loket_setback_rows", DELAYED, "", lambda f, _: {"": f.figures.delayed.count}),
    ("loket_setback_oldest_seconds", OLDEST, "", lambda f, now: _delayed(f.figures, now)),
    ("loket_backup_age_seconds", "Age of the last backup", "", lambda f, n: _backup(f.figures, n)),
    ("loket_disk_bytes", DISK, "what", lambda f, _: _disk(f.figures)),
    ("loket_sign_of_life_seconds", SINCE_LAST_MOVE, "part", lambda f, _: f.last_signs),
)
"""Name, text and label of each gauge, and how its values are found."""


SILENT_AFTER = {"intake": 120.0, "worker": 90.0, "sender": 120.0, "files": 300.0}
"""Seconds without a sign of life after which a part counts as dead."""


class MonitoredDesk(Protocol):
    """A desk and its parts."""

    desk: Desk

    @property
    def heartbeats(self) -> Mapping[str, Heartbeat]:
        """Return the parts by their names in PATIENCE."""

    @property
    def poll_error(self) -> str:
        """Return why Telegram gives no updates; empty while it does."""

    @property
    def is_token_refused(self) -> bool:
        """Say whether Telegram refuses the token, which only a person can mend."""


def serve_health(
    desks: Mapping[str, MonitoredDesk],
    closed: Mapping[str, str],
    clock: Clock,
    listeners: Listeners,
) -> Callable[[], Awaitable[None]]:
    """Return the loop that answers on the port."""
    return partial(serve, HealthRoutes(desks, closed, clock).routes(), listeners)


class HealthRoutes:
    """Answers over HTTP whether each desk is ready, and how much waits.

    `closed` are the offices whose desks cannot be opened, with the reasons.
    """

    def __init__(
        self, desks: Mapping[str, MonitoredDesk], closed: Mapping[str, str], clock: Clock
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
        found: dict[str, OfficeFigures | None] = dict.fromkeys(self._closed)
        for name, one in [*self._desks.items()]:
            found[name] = None
            try:
                async with one.desk.database.transaction() as tx:
                    found[name] = OfficeFigures(
                        await health_facts.count_figures(tx, now), _ages(one)
                    )
            except StorageError:
                continue
            await asyncio.sleep(0)  # others have their turn between two desks
        if found and not any(found.values()):
            return Response(status_code=503)
        return Response(
            exposition(found, now), media_type="text/plain; version=0.0.4; charset=utf-8"
        )


def _ages(one: MonitoredDesk) -> dict[str, float]:
    now = one.desk.clock.monotonic()
    return {name: max(0.0, now - part.alive_at) for name, part in one.heartbeats.items()}


async def _state(one: MonitoredDesk) -> dict[str, Any]:
    ages = _ages(one)
    still = [name for name, age in ages.items() if age > SILENT_AFTER[name]]
    if one.is_token_refused:
        still.append("token")
    try:
        async with one.desk.database.transaction() as tx:
            await desk_state.put_instant(tx, "looked_after_at", one.desk.clock.now())
    except StorageError:
        pass  # it keeps why
    if one.desk.database.trouble:
        still.append("database")
    seconds = {name: round(age, 1) for name, age in ages.items()}
    why = {"telegram": one.poll_error, "database": one.desk.database.trouble}
    return {"ready": not still, "still": still, **why, "seconds": seconds}
