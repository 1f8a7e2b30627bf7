"""Rules of a central body: the parts that are decided apart, and what becomes of them."""

from enum import StrEnum


class RulePart(StrEnum):
    """What is decided apart in a package, each by whoever may change the same thing by hand."""

    CALENDAR = "calendar"
    EXEMPTIONS = "exemptions"
    OFFICE = "office"
    LISTING = "listing"
