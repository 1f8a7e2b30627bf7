"""How long updates took, counted as Prometheus counts: a bucket includes its bound."""

from bot.transport.process_counters import BUCKET_BOUNDS, Histogram


def test_each_duration_counts_in_the_smallest_bucket_that_it_does_not_exceed() -> None:
    durations = Histogram()
    for seconds in (0.0, 0.0025, 0.003, 1.0, 7.0):
        durations.observe(seconds)
    assert dict(zip((*BUCKET_BOUNDS, "more"), durations.counts, strict=True)) == {
        0.001: 1, 0.0025: 1, 0.005: 1, 0.01: 0, 0.025: 0, 0.05: 0, 0.1: 0, 0.25: 0, 1.0: 1,
        "more": 1,
    }  # fmt: skip
    assert durations.seconds == 8.0055
