"""What an office can prove of a year: a figure or a document for each thing that is asked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EvidenceSource(StrEnum):
    """From what the desk knows something that is to be proved."""

    FRESH = "fresh"
    READABLE = "readable"
    LIST = "list"
    PERIODIC = "periodic"
    IMMEDIATE = "immediate"
    ANYTIME = "anytime"
    EXEMPT = "exempt"
    REQUESTS = "requests"
    TIMES = "times"
    ENDS = "ends"
    REFUSALS = "refusals"
    OBJECTIONS = "objections"
    RATINGS = "ratings"
    KEPT = "kept"
    USES = "uses"
    APPOINTMENT = "appointment"
    POLICY = "policy"
    EVALUATIONS = "evaluations"
    CHARTER = "charter"
    HOURS = "hours"
    CHAT = "chat"
    SITE = "site"


@dataclass(frozen=True)
class Evidence:
    """A figure or a document, in words: of which day, if that is known; a file's SHA-256."""

    words: str
    on: date | None = None
    sha256: str = ""
