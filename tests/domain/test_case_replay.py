from bot.domain.records.event_trail import TELLING, ReplayedRow, replay_case
from bot.domain.records.events import EventName


def test_a_correction_that_takes_something_back_changes_the_outcome() -> None:
    known: ReplayedRow = {"state": "answered", "outcome": "granted"}
    told = replay_case(known, EventName.CORRECTED, "2026-12-14", {"count": 1, "outcome": "partial"})
    assert told["outcome"] == "partial"
    assert EventName.CORRECTED in TELLING
