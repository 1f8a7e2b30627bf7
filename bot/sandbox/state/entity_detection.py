"""The entities that Telegram finds by itself: commands, addresses, numbers."""

import re

from bot.sandbox.state.api_refusal import JSON
from bot.sandbox.state.html_markup import utf16

_DOMAINS = "app|co|com|dev|edu|gov|id|info|io|me|net|org"
_PATTERNS = (
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?<!\.)", re.ASCII)),
    (
        "url",
        re.compile(
            rf"https?://[^\s<>\"]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:{_DOMAINS})\b(?:/[^\s<>\"]*)?",
            re.IGNORECASE,
        ),
    ),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}\b", re.ASCII)),
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?\b", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d(?:[ -]?\d){8,14}(?!\w)")),
)
# Telegram detects nothing inside these.
_OPAQUE = {"code", "pre", "text_link"}


def _overlaps(start: int, stop: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < other_stop and other_start < stop for other_start, other_stop in taken)


def detect(text: str, given: list[JSON]) -> list[JSON]:
    """Return the given entities and those that Telegram finds beside them, in order."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    entities = list(given)
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            words = found.group().rstrip(".,;:!?)'\"") if kind == "url" else found.group()
            start = utf16(text[: found.start()])
            stop = start + utf16(words)
            if not _overlaps(start, stop, taken):
                taken.append((start, stop))
                entities.append({"type": kind, "offset": start, "length": stop - start})
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))
