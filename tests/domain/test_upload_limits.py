"""How much a person may send in a day, by who they are to the office."""

import pytest

from bot.domain.message import MEGABYTE
from bot.domain.upload_limits import RULES, Amount, Reached, Sender, UploadLimits

LIMITS = UploadLimits(files=50, megabytes=100, megabytes_of_all=1000)
NOTHING = Amount(0, 0)


def mb(megabytes: int, files: int = 1) -> Amount:
    return Amount(files, megabytes * MEGABYTE)


@pytest.mark.parametrize(
    ("sender", "size", "own", "everybody", "reached"),
    [
        (Sender.STRANGER, 20, NOTHING, NOTHING, None),
        (Sender.STRANGER, 1, mb(20), mb(20), "own"),
        (Sender.STRANGER, 1, mb(1, files=9), NOTHING, None),
        (Sender.STRANGER, 1, mb(1, files=10), NOTHING, "own"),
        (Sender.AGREED, 20, mb(80), NOTHING, None),
        (Sender.AGREED, 20, mb(81), NOTHING, "own"),
        (Sender.AGREED, 1, mb(1, files=50), NOTHING, "own"),
        (Sender.AGREED, 1, NOTHING, mb(1000), "all"),
        (Sender.REGISTERED, 1, mb(100), NOTHING, "own"),
        (Sender.REGISTERED, 1, NOTHING, mb(999), None),
    ],
)
def test_a_file_is_measured_by_what_came_before_it(
    sender: Sender, size: int, own: Amount, everybody: Amount, reached: Reached | None
) -> None:
    assert LIMITS.reached(sender, size * MEGABYTE, own, everybody) == reached


def test_only_who_has_nothing_registered_is_refused_a_file() -> None:
    refused = {sender for sender, rule in RULES.items() if rule.beyond == "refused"}
    assert refused == {Sender.STRANGER, Sender.AGREED}
    assert RULES[Sender.OWING].beyond == "waiting"


def test_the_largest_file_that_can_be_fetched_is_within_a_stranger_s_part() -> None:
    assert UploadLimits().of(Sender.STRANGER).size == 20 * MEGABYTE
    assert UploadLimits(files=1).of(Sender.STRANGER).files == 1
