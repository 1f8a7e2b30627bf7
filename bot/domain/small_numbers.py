"""Hides cells of a published table that are so small that they point at a person."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

SMALLEST_SHOWN = 3
"""A published cell shows at least this count, or zero."""

Name = TypeVar("Name", bound=Hashable)


def is_small(count: int) -> bool:
    """Say whether a count points at one or two people."""
    return 0 < count < SMALLEST_SHOWN


def suppressed(counts: Mapping[Name, int]) -> dict[Name, int | None]:
    """Return the counts with None for hidden cells; their sum may be published beside them.

    A hidden cell could be reckoned from the sum and the others, so the smallest cell that could
    be shown is hidden with it, and its equals. Where there is none, all cells are hidden.
    """
    hidden = {name for name, count in counts.items() if is_small(count)}
    if hidden:
        next_one = min(
            (count for count in counts.values() if count >= SMALLEST_SHOWN), default=None
        )
        # All cells of that size: to pick one of them would give the hidden count away.
        like_it = {name for name, count in counts.items() if count == next_one}
        hidden |= like_it or set(counts)
    return {name: None if name in hidden else count for name, count in counts.items()}
