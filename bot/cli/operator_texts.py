"""What the commands say to whoever runs the desk: in Indonesian where LANG is, else in English."""

import sys
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.dates import format_date, format_datetime

from bot.error_texts import in_language
from bot.settings import TerminalLanguage
from bot.texts import Sources


def _typed() -> str:
    if Path(sys.argv[0]).name == "loket":
        return "loket"
    python, here = Path(sys.executable), Path.cwd()
    return f"{python.relative_to(here) if python.is_relative_to(here) else python} -m bot"


PROGRAM = _typed()
"""How this program was called, and how the texts name it: `{ $program }`."""


@cache
def _sources(spoken: str) -> Sources:
    return Sources(spoken, "bot.cli.words")


def text_of(text_id: str, **values: object) -> str:
    """Return a text with its values. Raises LookupError if there is none, or a value is missing."""
    spoken = TerminalLanguage().language
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
            return in_language(value, spoken)


def in_terminal_language(error: Exception) -> str:
    """Return what an error says, which the log says in English, for whoever runs the desk."""
    return in_language(error, TerminalLanguage().language)
