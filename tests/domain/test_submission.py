"""A form that was handed up: until when it waits, and when it may be filled in anew."""

from datetime import UTC, datetime

import pytest

from bot.domain.law.submission import Submission, SubmissionState
from tests.prelude import Act

AT = datetime(2026, 11, 24, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "waits", "may_be_mended"),
    [
        (SubmissionState.WAITING, True, False),
        (SubmissionState.RETURNED, False, True),
        (SubmissionState.DROPPED, False, True),
        (SubmissionState.SIGNED, False, False),
    ],
)
def test_what_came_back_or_was_dropped_is_filled_in_anew_and_nothing_else(
    state: SubmissionState, *, waits: bool, may_be_mended: bool
) -> None:
    one = Submission(1, 1, "extension", Act.EXTEND, "{}", None, "0", 2, state, AT, None, ())
    assert (one.waits, one.may_be_corrected) == (waits, may_be_mended)
