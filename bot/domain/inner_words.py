"""Words that address a colleague, which are hardly meant for a requester."""

import re
from collections.abc import Iterable

HOLD_SECONDS = 20
"""How long an officer's reply can be stopped before it leaves, unless the operator sets another."""
_NAME = re.compile(r"[^\W\d_]{2,}")
_CALLED = re.compile(
    r"\b(?:pak|pa|bapak|bpk|bu|ibu|mas|mba|mbak|mbakyu|kang|bang|abang|kak|kakak|dik|dek|adik|om|tante"
    r"|pakde|bude|saudara|saudari|sdr|sdri)\b\.?\s+([^\W\d_]{2,})",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\W*([^\W\d_]{2,})\s*[,:!?]")


def addressed(text: str, names: Iterable[str]) -> str:
    """Return how a text addresses somebody with one of these names, such as "Bu Wati", or "".

    Any part of a name counts, after a form of address or as the first word before a comma.
    """
    known = {part.casefold() for name in names for part in _NAME.findall(name)}
    first = _FIRST.match(text)
    calls = [*_CALLED.finditer(text), *([first] if first else [])]
    found = [call[0].strip(" ,:!?\n") for call in calls if call[1].casefold() in known]
    return found[0] if found else ""
