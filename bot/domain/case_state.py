"""Where a request stands."""

from enum import StrEnum


class State(StrEnum):
    """Where a request stands. Overdue and days left are computed, never stored."""

    RECEIVED = "received"
    TO_COMPLETE = "to_complete"
    IN_PROCESS = "in_process"
    ANSWERED = "answered"
    HANDOVER = "handover"
    FINISHED = "finished"
    NOT_PROCESSED = "not_processed"
    WITHDRAWN = "withdrawn"


OWED = frozenset({State.RECEIVED, State.TO_COMPLETE, State.IN_PROCESS})
"""States in which the answer is still owed, and the clock runs."""
OVER = frozenset({State.ANSWERED, State.HANDOVER, State.FINISHED})
"""States in which an answer was given."""
