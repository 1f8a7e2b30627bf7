"""What the commands say to whoever runs the desk: in Indonesian where LANG is, else in English."""

import sys
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.dates import format_date, format_datetime

from bot.settings import Tongue
from bot.texts import Sources

PROGRAM = "loket" if Path(sys.argv[0]).name == "loket" else "python -m bot"
"""How this program was called, and how the texts name it: `{ $program }`."""


@cache
def _sources(spoken: str) -> Sources:
    return Sources(spoken, "bot.cli.words")


def say(text_id: str, **values: object) -> str:
    """Return a text with its values. Raises LookupError if there is none, or a value is missing."""
    spoken = Tongue().language
    given = {name: _written(value, spoken) for name, value in values.items()}
    given["program"] = PROGRAM
    text, errors = _sources(spoken).fill(text_id, dict(given))
    if errors:
        raise LookupError(f"{text_id}: {errors}")
    return text


def _written(value: object, spoken: str) -> int | str:
    match value:
        case int():
            return value
        case datetime():
            return str(format_datetime(value, "d MMMM y, HH.mm 'UTC'", locale=spoken))
        case date():
            return str(format_date(value, "d MMMM y", locale=spoken))
        case _:
            return str(value)
