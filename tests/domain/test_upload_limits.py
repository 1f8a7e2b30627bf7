"""How much a person may send in a day, by who they are to the office, and what the disk keeps."""

import pytest

from bot.domain.message import MEGABYTE
from bot.domain.records.kept_file import (
    ENOUGH_DISK,
    RULES,
    Disk,
    DiskRoom,
    LimitReached,
    SenderKind,
    UploadLimits,
)

LIMITS = UploadLimits(megabytes=100)
ROOMY = 10_000


@pytest.mark.parametrize(
    ("sender", "size", "own", "free", "reached"),
    [
        (SenderKind.STRANGER, 20, 0, ROOMY, None),
        (SenderKind.STRANGER, 1, 20, ROOMY, "own"),
        (SenderKind.AGREED, 20, 80, ROOMY, None),
        (SenderKind.AGREED, 20, 81, ROOMY, "own"),
        (SenderKind.AGREED, 20, 0, ENOUGH_DISK // MEGABYTE + 20, None),
        (SenderKind.AGREED, 20, 0, ENOUGH_DISK // MEGABYTE + 19, "disk"),
        (SenderKind.REGISTERED, 1, 100, ROOMY, "own"),
        (SenderKind.REGISTERED, 1, 0, 0, "disk"),
    ],
)
def test_a_file_is_measured_by_what_came_before_it_and_by_the_disk(
    sender: SenderKind, size: int, own: int, free: int, reached: LimitReached | None
) -> None:
    stopped = LIMITS.reached(sender, size * MEGABYTE, own * MEGABYTE, free * MEGABYTE)
    assert stopped == reached


def test_a_disk_that_cannot_be_read_stops_nothing() -> None:
    assert LIMITS.reached(SenderKind.STRANGER, MEGABYTE, 0, None) is None


@pytest.mark.parametrize(
    ("free", "size", "room"),
    [
        (1_000, 10_000, DiskRoom.AMPLE),
        (999, 10_000, DiskRoom.SHORT),
        (200, 100_000, DiskRoom.SHORT),
        (199, 100_000, DiskRoom.FULL),
        (199, 400, DiskRoom.FULL),
        (200, 400, DiskRoom.AMPLE),
    ],
)
def test_a_disk_runs_out_below_a_tenth_and_is_full_below_200_megabytes(
    free: int, size: int, room: DiskRoom
) -> None:
    assert LIMITS.room(Disk(free * MEGABYTE, size * MEGABYTE)) is room


def test_only_who_has_nothing_registered_is_refused_a_file() -> None:
    refused = {sender for sender, rule in RULES.items() if rule.beyond == "refused"}
    assert refused == {SenderKind.STRANGER, SenderKind.AGREED}
    assert RULES[SenderKind.OWING].beyond == "waiting"


def test_the_largest_file_that_can_be_fetched_is_within_a_stranger_s_part() -> None:
    assert UploadLimits().of(SenderKind.STRANGER) == 20 * MEGABYTE
