"""How an answer stands by its last day: what was not answered at all is late, too."""

from datetime import date

import pytest

from bot.domain.records.register_entries import Timeliness, timeliness

DUE = date(2026, 12, 8)
BEFORE, AFTER = date(2026, 12, 7), date(2026, 12, 9)
EXTENDED = date(2026, 12, 17)


@pytest.mark.parametrize(
    ("due", "today", "answered", "ended", "stands"),
    [
        pytest.param(DUE, AFTER, BEFORE, None, Timeliness.IN_TIME, id="answered in time"),
        pytest.param(DUE, AFTER, DUE, None, Timeliness.IN_TIME, id="answered on the last day"),
        pytest.param(DUE, AFTER, AFTER, None, Timeliness.LATE, id="answered late"),
        pytest.param(DUE, AFTER, None, None, Timeliness.OVERDUE, id="overdue and unanswered"),
        pytest.param(DUE, DUE, None, None, Timeliness.RUNNING, id="open on the last day"),
        pytest.param(DUE, BEFORE, None, None, Timeliness.RUNNING, id="open within time"),
        pytest.param(EXTENDED, AFTER, None, None, Timeliness.RUNNING, id="paused to a later day"),
        pytest.param(DUE, AFTER, None, BEFORE, Timeliness.ENDED, id="withdrawn in time"),
        pytest.param(DUE, date(2027, 1, 4), None, DUE, Timeliness.ENDED, id="on the last day"),
        pytest.param(DUE, AFTER, None, AFTER, Timeliness.OVERDUE, id="withdrawn when it was late"),
        pytest.param(DUE, AFTER, AFTER, AFTER, Timeliness.LATE, id="answered late, then withdrawn"),
        pytest.param(DUE, AFTER, BEFORE, AFTER, Timeliness.IN_TIME, id="answered, then withdrawn"),
    ],
)
def test_how_an_answer_stands(
    due: date, today: date, answered: date | None, ended: date | None, stands: Timeliness
) -> None:
    assert timeliness(due, today, answered_on=answered, ended_on=ended) is stands


def test_late_is_what_was_answered_late_or_not_at_all() -> None:
    late = {Timeliness.LATE, Timeliness.OVERDUE}
    assert {one for one in Timeliness if one.is_late} == late
