"""Evidence of an office's year: a figure or document for each thing to be proved."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EvidenceSource(StrEnum):
    """The desk's sources of evidence for what an office must prove."""

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


@dataclass(frozen=True)
class Evidence:
    """A figure or a document, in words: of which day, if that is known; a file's SHA-256."""

    words: str
    on: date | None = None
    sha256: str = ""
