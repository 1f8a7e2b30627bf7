"""The life of a request: one table of what may happen when."""

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


class Action(StrEnum):
    """What somebody does to a request."""

    LIST_DEFICIENCIES = "list_deficiencies"
    CONFIRM_COMPLETE = "confirm_complete"
    NOT_PROCESS = "not_process"
    REVIVE = "revive"
    TAKE = "take"
    EXTEND = "extend"
    ANSWER = "answer"
    HAND_OVER = "hand_over"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    FINISH = "finish"


OWED = frozenset({State.RECEIVED, State.TO_COMPLETE, State.IN_PROCESS})
"""States in which the answer is still owed, and the clock runs."""

_OWED = sorted(OWED)

# An answer stops the clock only once it is delivered (UU 14/2008 Art 22(7)); a late one is
# still an answer. Ended cases may be finished, which only tidies the desk.
TRANSITIONS: dict[tuple[State, Action], State] = {
    (State.RECEIVED, Action.LIST_DEFICIENCIES): State.TO_COMPLETE,
    (State.IN_PROCESS, Action.LIST_DEFICIENCIES): State.TO_COMPLETE,
    (State.RECEIVED, Action.CONFIRM_COMPLETE): State.IN_PROCESS,
    (State.TO_COMPLETE, Action.CONFIRM_COMPLETE): State.IN_PROCESS,
    (State.TO_COMPLETE, Action.NOT_PROCESS): State.NOT_PROCESSED,
    (State.NOT_PROCESSED, Action.REVIVE): State.IN_PROCESS,
    (State.RECEIVED, Action.TAKE): State.IN_PROCESS,
    (State.IN_PROCESS, Action.TAKE): State.IN_PROCESS,
    (State.TO_COMPLETE, Action.TAKE): State.TO_COMPLETE,
    **{(state, Action.EXTEND): state for state in _OWED},
    **{(state, Action.ANSWER): State.ANSWERED for state in _OWED},
    **{(state, Action.WITHDRAW): State.WITHDRAWN for state in _OWED},
    (State.ANSWERED, Action.HAND_OVER): State.HANDOVER,
    (State.HANDOVER, Action.HAND_OVER): State.HANDOVER,
    # An overturned decision orders the office to answer anew (UU 14/2008 Art 36).
    (State.ANSWERED, Action.REOPEN): State.IN_PROCESS,
    (State.HANDOVER, Action.REOPEN): State.IN_PROCESS,
    (State.FINISHED, Action.REOPEN): State.IN_PROCESS,
    (State.NOT_PROCESSED, Action.REOPEN): State.IN_PROCESS,
    **{(state, Action.REOPEN): State.IN_PROCESS for state in _OWED},
    (State.ANSWERED, Action.FINISH): State.FINISHED,
    (State.HANDOVER, Action.FINISH): State.FINISHED,
    (State.NOT_PROCESSED, Action.FINISH): State.FINISHED,
    (State.WITHDRAWN, Action.FINISH): State.FINISHED,
}


def after(state: State, action: Action) -> State | None:
    """Return the state that follows, or None if the action is not possible now."""
    return TRANSITIONS.get((state, action))
