"""How urgent a call to Telegram is, and the lane within which calls keep their order.

Calls of one lane leave in the order in which they were queued. A lane is as urgent as the most
urgent call in it, so that nobody waits behind what nobody needs; of lanes that are equally urgent,
the one whose urgent call was queued first comes first.
"""

from datetime import timedelta
from enum import IntEnum

LONGEST_DEFERRAL = timedelta(seconds=10)
"""While updates wait to be handled, less urgent calls are held back for at most this long."""
LONGEST_WAIT = timedelta(minutes=10)
"""No call waits longer than this; one that seems to was queued before the clock was set back."""


class Priority(IntEnum):
    """How urgent a call is: lower values go first, and may use more of the group's limit."""

    ACKNOWLEDGEMENT = 0
    """An answer to the person who just acted."""
    LAST_DAY = 1
    """A reminder on the last day."""
    CONVERSATION = 2
    """Words of citizens and officers, and marks on them."""
    DIGEST = 3
    """What tells of many things at once, such as a list of new cases."""
    NEW_CASE = 4
    """The card of a new case, its topic, and what was given with it."""
    DECORATION = 5
    """A change of what stands in the group already: cards, buttons, the board."""


def lane_elsewhere(chat: str, priority: int) -> str:
    """Return the lane of a call to a person, or to a group that is not the officers'."""
    if priority == Priority.DECORATION:
        return f"dp:{chat}"
    return f"f:{chat}" if chat.startswith("-") else f"p:{chat}"


def lane_in_group(case_id: int | None, priority: int, own: str = "") -> str:
    """Return the lane of a call to the officers' group.

    `own` begins the lane of a purpose that needs no order with words, such as marks. Decoration
    never stands before words. In General an answer stands behind no news; on a case it keeps its
    place among the words of that case.
    """
    place = case_id or 0
    if own:
        return f"{own}:{place}"
    if priority == Priority.DECORATION:
        return f"d:{place}"
    if case_id is None and priority == Priority.ACKNOWLEDGEMENT:
        return "a:0"
    return f"g:{place}"
