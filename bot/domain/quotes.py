"""Telegram's quotes: words of a message that a reply points to."""

from typing import Any

from bot.domain.message import Content, units

QUOTED_MARKS = ("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji")
"""Entities that a quote has to repeat to be found."""
LONGEST_QUOTE = 1024


def quote_in(content: Content, words: str, start: int | None = None) -> dict[str, Any] | None:
    """Return Telegram's quote of words that stand in a message, or None if they do not.

    `start` is where they stand, in UTF-16 units; without it the first place is taken.
    """
    if start is None:
        place = content.text.find(words)
        start = units(content.text[:place]) if place >= 0 else None
    if not words or start is None or units(words) > LONGEST_QUOTE:
        return None
    end = start + units(words)
    marks = []
    for entity in content.entities:
        low = max(entity["offset"], start)
        high = min(entity["offset"] + entity["length"], end)
        if entity["type"] in QUOTED_MARKS and low < high:
            marks.append({**entity, "offset": low - start, "length": high - low})
    return {"quote": words, **({"quote_entities": marks} if marks else {})}


def cut(text: str, start: int, length: int) -> str:
    """Return a part of a text; both numbers are UTF-16 units."""
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
