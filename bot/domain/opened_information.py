"""What was opened to somebody, or by the end of an exemption, and may be for everybody.

UU 14/2008 Arts 7 and 11(2), PP 61/2010 Art 11(1): it becomes public in the form of a list.
"""

from datetime import date

from bot.domain.decision import Decision
from bot.domain.exemption import PERSONAL, Exemption
from bot.domain.route_matching import folded

A_SENTENCE = 25
"""Characters from which a subject is somebody's own wording, and not the name of a thing."""


def may_be_public(decision: Decision) -> bool:
    """Say whether what a decision gives could be for everybody.

    Not where letters g or h (UU 14/2008 Art 17) or consent (Art 18(2)) play any part: what was
    given then concerns one person.
    """
    return decision.gives and not any(
        part.letter in PERSONAL or (part.article_18 is not None and part.article_18.consent)
        for part in decision.parts
    )


def is_opened(exemption: Exemption, on: date) -> bool:
    """Say whether what an entry hid is open to everybody that day.

    Letters g and h go on to concern one person, whatever became of the entry.
    """
    ended = exemption.why_not_in_force(on) in {"exemption-withdrawn", "exemption-expired"}
    return ended and exemption.letter not in PERSONAL


def repeats(title: str, summary: str, subject: str, number: str) -> bool:
    """Say whether an entry says who asked: in the words or with the number of a request."""
    said, wish = folded(f"{title} {summary}"), folded(subject)
    asked = len(wish) >= A_SENTENCE and wish in said
    return asked or folded(title) == wish or folded(number) in said
