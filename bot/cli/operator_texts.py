"""What the commands say to whoever runs the desk: in Indonesian where LANG is, else in English."""

import re
import sys
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path

from babel.dates import format_date, format_datetime

from bot.settings import TerminalLanguage
from bot.texts import Sources


def _typed() -> str:
    if Path(sys.argv[0]).name == "loket":
        return "loket"
    python, here = Path(sys.executable), Path.cwd()
    return f"{python.relative_to(here) if python.is_relative_to(here) else python} -m bot"


PROGRAM = _typed()
"""How this program was called, and how the texts name it: `{ $program }`."""
PHRASE = re.compile(r"^(phrase-[\w-]+) = (.+)$", re.MULTILINE)
VALUE = re.compile(r"\{ \$(\w+) \}")


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
            return explain_message(str(value))


def explain_message(said: str) -> str:
    """Return what the program complains of, which its log says in English, for the operator."""
    if TerminalLanguage().language == "en":
        return said
    return "\n".join(_explained(line) for line in said.splitlines())


def _explained(line: str) -> str:
    for pattern, text_id in _phrases():
        if found := pattern.fullmatch(line):
            return text_of(text_id, **found.groupdict())
    return line


@cache
def _phrases() -> list[tuple[re.Pattern[str], str]]:
    """Return patterns of what the program says itself, with their texts; the wordiest first."""
    written = (files("bot.cli.words") / "en" / "phrases.ftl").read_text("utf-8")
    found = sorted(PHRASE.findall(written), key=lambda one: len(VALUE.sub("", one[1])))
    return [(re.compile(_pattern(words)), text_id) for text_id, words in reversed(found)]


def _pattern(words: str) -> str:
    parts = VALUE.split(words)
    named = (f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return "".join(named)
