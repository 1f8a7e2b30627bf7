from dataclasses import replace
from datetime import date

import pytest

from bot.domain.objection_rules import ObjectionOutcome
from bot.domain.objection_state import Course, ObjectionStatus, status_on

LAST = date(2026, 12, 14)
UPHELD, OVERTURNED = ObjectionOutcome.UPHELD, ObjectionOutcome.OVERTURNED
FILED = Course("filed")
TOLD = Course("answered", UPHELD, delivered=True, dispute_by=LAST)
ORDERED = replace(TOLD, outcome=OVERTURNED, order_owed=True)


@pytest.mark.parametrize(
    ("course", "today", "standing"),
    [
        pytest.param(FILED, LAST, ObjectionStatus.WAITS, id="the answer is owed, however late"),
        pytest.param(Course("withdrawn"), LAST, ObjectionStatus.WITHDRAWN, id="taken back"),
        pytest.param(
            replace(TOLD, delivered=False),
            date(2027, 3, 1),
            ObjectionStatus.UNDELIVERED,
            id="on its way",
        ),
        pytest.param(
            TOLD, LAST, ObjectionStatus.ANSWERED, id="the Commission is open on the last day"
        ),
        pytest.param(
            TOLD, date(2026, 12, 15), ObjectionStatus.FINISHED, id="and closed the day after"
        ),
        pytest.param(
            ORDERED, date(2026, 12, 15), ObjectionStatus.ORDERED, id="what was ordered is owed"
        ),
        pytest.param(
            replace(ORDERED, order_owed=False),
            LAST,
            ObjectionStatus.ANSWERED,
            id="done, window open",
        ),
        pytest.param(
            replace(ORDERED, order_owed=False),
            date(2026, 12, 15),
            ObjectionStatus.FINISHED,
            id="done",
        ),
        pytest.param(
            replace(TOLD, dispute_by=None),
            date(2027, 3, 1),
            ObjectionStatus.ANSWERED,
            id="no known end",
        ),
        pytest.param(
            replace(ORDERED, dispute_by=None, order_owed=False),
            LAST,
            ObjectionStatus.FINISHED,
            id="no known end, but what was ordered is done",
        ),
        pytest.param(
            replace(TOLD, state="disputed"),
            date(2027, 3, 1),
            ObjectionStatus.DISPUTED,
            id="disputed",
        ),
        pytest.param(
            replace(TOLD, state="disputed", dispute_ended=True),
            LAST,
            ObjectionStatus.FINISHED,
            id="ended",
        ),
        pytest.param(
            replace(FILED, dispute_ended=True), LAST, ObjectionStatus.FINISHED, id="after silence"
        ),
    ],
)
def test_where_an_objection_stands_follows_from_its_course_and_the_day(
    course: Course, today: date, standing: ObjectionStatus
) -> None:
    assert status_on(course, today) is standing
