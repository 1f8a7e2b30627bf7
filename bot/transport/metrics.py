"""Prometheus metrics of the desk; none of them names a person."""

from collections.abc import Iterable
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from storage.desk_counts import Figures, Queue

REGISTRY = CollectorRegistry()
HANDLING = Histogram(
    "loket_handling_seconds",
    "Time in which one update was handled and committed",
    registry=REGISTRY,
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0),
)
FILES = Counter(
    "loket_files", "Files of persons by what became of them", ["end"], registry=REGISTRY
)
SENDS = Counter("loket_sends", "Calls to Telegram by their end", ["end"], registry=REGISTRY)


def exposition(figures: Figures, now: datetime, alive: dict[str, float]) -> bytes:
    """Return everything in Prometheus' text format; `alive` gives seconds since a sign of life."""
    moment = CollectorRegistry()
    moment.register(_Moment(list(_gauges(figures, now, alive))))
    return bytes(generate_latest(REGISTRY) + generate_latest(moment))


class _Moment:
    """A collector of metrics that were counted beforehand."""

    def __init__(self, metrics: list[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        """Return the metrics, as prometheus_client asks for them."""
        return self._metrics


def _gauges(figures: Figures, now: datetime, alive: dict[str, float]) -> Iterable[Metric]:
    for name, queues in (("inbox", figures.inbox), ("outbox", figures.outbox)):
        yield _by(f"loket_{name}_rows", "Rows that wait", {k: q.count for k, q in queues.items()})
        ages = {state: _age(queue, now) for state, queue in queues.items()}
        yield _by(f"loket_{name}_oldest_seconds", "Age of the oldest row that waits", ages)
    yield _by("loket_cases", "Requests", figures.cases)
    uses = "What came of the public information list"
    yield _by("loket_list_uses", uses, figures.list_uses, "what")
    yield GaugeMetricFamily("loket_reminders_due", "Reminders due, not sent", value=figures.due)
    if figures.backed_up_at is not None:
        age = max(0.0, (now - figures.backed_up_at).total_seconds())
        yield GaugeMetricFamily("loket_backup_age_seconds", "Age of the last backup", value=age)
    yield _by("loket_sign_of_life_seconds", "Since a part of the desk last moved", alive, "part")


def _age(queue: Queue, now: datetime) -> float:
    return max(0.0, (now - queue.oldest).total_seconds())


def _by(
    name: str, text: str, values: "dict[str, int] | dict[str, float]", by: str = "state"
) -> Metric:
    gauge = GaugeMetricFamily(name, text, labels=[by])
    for label, value in values.items():
        gauge.add_metric([label], value)
    return gauge
