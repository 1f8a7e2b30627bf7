"""What the commands say to whoever runs the desk: in Indonesian where LANG is, else in English."""

from functools import cache

from bot.settings import Tongue
from bot.texts import Sources


@cache
def _sources(spoken: str) -> Sources:
    return Sources(spoken, "bot.cli.words")


def say(text_id: str, **values: object) -> str:
    """Return a text with its values. Raises LookupError if there is none, or a value is missing."""
    given = {
        name: value if isinstance(value, int) else str(value) for name, value in values.items()
    }
    text, errors = _sources(Tongue().language).fill(text_id, dict(given))
    if errors:
        raise LookupError(f"{text_id}: {errors}")
    return text
