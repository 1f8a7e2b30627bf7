"""What a check has found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `fatal` ones keep the desk from running."""

    text: str
    good: bool = True
    fatal: bool = True
