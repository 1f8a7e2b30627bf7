"""The result of one check."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """The result of one check; unless it is `good`, a `fatal` one keeps the desk from running."""

    text: str
    good: bool = True
    fatal: bool = True
