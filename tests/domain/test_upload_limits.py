"""How much a person may send in a day, by who they are to the office, and what the disk keeps."""

import pytest

from bot.domain.kept_file import ENOUGH_DISK, RULES, Disk, Reached, Room, Sender, UploadLimits
from bot.domain.message import MEGABYTE

LIMITS = UploadLimits(megabytes=100)
ROOMY = 10_000


@pytest.mark.parametrize(
    ("sender", "size", "own", "free", "reached"),
    [
        (Sender.STRANGER, 20, 0, ROOMY, None),
        (Sender.STRANGER, 1, 20, ROOMY, "own"),
        (Sender.AGREED, 20, 80, ROOMY, None),
        (Sender.AGREED, 20, 81, ROOMY, "own"),
        (Sender.AGREED, 20, 0, ENOUGH_DISK // MEGABYTE + 20, None),
        (Sender.AGREED, 20, 0, ENOUGH_DISK // MEGABYTE + 19, "disk"),
        (Sender.REGISTERED, 1, 100, ROOMY, "own"),
        (Sender.REGISTERED, 1, 0, 0, "disk"),
    ],
)
def test_a_file_is_measured_by_what_came_before_it_and_by_the_disk(
    sender: Sender, size: int, own: int, free: int, reached: Reached | None
) -> None:
    stopped = LIMITS.reached(sender, size * MEGABYTE, own * MEGABYTE, free * MEGABYTE)
    assert stopped == reached


def test_a_disk_that_cannot_be_read_stops_nothing() -> None:
    assert LIMITS.reached(Sender.STRANGER, MEGABYTE, 0, None) is None


@pytest.mark.parametrize(
    ("free", "size", "room"),
    [
        (1_000, 10_000, Room.AMPLE),
        (999, 10_000, Room.SHORT),
        (200, 100_000, Room.SHORT),
        (199, 100_000, Room.FULL),
        (199, 400, Room.FULL),
        (200, 400, Room.AMPLE),
    ],
)
def test_a_disk_runs_out_below_a_tenth_and_is_full_below_200_megabytes(
    free: int, size: int, room: Room
) -> None:
    assert LIMITS.room(Disk(free * MEGABYTE, size * MEGABYTE)) is room


def test_only_who_has_nothing_registered_is_refused_a_file() -> None:
    refused = {sender for sender, rule in RULES.items() if rule.beyond == "refused"}
    assert refused == {Sender.STRANGER, Sender.AGREED}
    assert RULES[Sender.OWING].beyond == "waiting"


def test_the_largest_file_that_can_be_fetched_is_within_a_stranger_s_part() -> None:
    assert UploadLimits().of(Sender.STRANGER) == 20 * MEGABYTE
