"""The life of a request: one table of what may happen when."""

from enum import StrEnum


class State(StrEnum):
    """Where a request stands. Overdue and days left are computed, never stored."""

    RECEIVED = "received"
    IN_PROCESS = "in_process"
    ANSWERED = "answered"
    FINISHED = "finished"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What somebody does to a request."""

    TAKE = "take"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    FINISH = "finish"


# An answer stops the clock only once it is delivered (UU 14/2008 Art 22(7)); a late one is
# still an answer. Withdrawn cases may be finished, which only tidies the desk.
TRANSITIONS: dict[tuple[State, Action], State] = {
    (State.RECEIVED, Action.TAKE): State.IN_PROCESS,
    (State.IN_PROCESS, Action.TAKE): State.IN_PROCESS,
    (State.RECEIVED, Action.ANSWER): State.ANSWERED,
    (State.IN_PROCESS, Action.ANSWER): State.ANSWERED,
    (State.RECEIVED, Action.WITHDRAW): State.WITHDRAWN,
    (State.IN_PROCESS, Action.WITHDRAW): State.WITHDRAWN,
    (State.ANSWERED, Action.FINISH): State.FINISHED,
    (State.WITHDRAWN, Action.FINISH): State.FINISHED,
}


def after(state: State, action: Action) -> State | None:
    """Return the state that follows, or None if the action is not possible now."""
    return TRANSITIONS.get((state, action))
