"""Sets every letter with sample facts, to preview it and to find mistakes in templates."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path

from bot.errors import ConfigError
from bot.letters import letter_typesetting
from bot.letters.letter_facts import Letter, Office
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery, head
from bot.letters.typesetting_process import TypesettingError
from bot.office import OfficeProfile


def samples(office: Office) -> tuple[Letter, ...]:
    """Return one letter of each kind, from an office, with made-up facts."""
    made_up = tomllib.loads((files("bot.letters") / "letter_samples.toml").read_text("utf-8"))
    return tuple(LETTERS[kind](office=office, **facts) for kind, facts in made_up.items())


def write(
    folder: Path, office: OfficeProfile, stationery: Stationery, made_at: datetime
) -> Iterator[Path]:
    """Write a PDF of each letter into a folder and name it.

    Raises TypesettingError for a wrong template, ConfigError if the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for place, letter in enumerate(samples(head(office)), 1):
            path = folder / f"{place:02d}-{letter.kind}.pdf"
            path.write_bytes(letter_typesetting.pdf(letter, stationery, made_at))
            yield path
    except OSError as error:
        raise ConfigError(f"{folder} cannot be written ({error.strerror})") from error


def mistakes(office: OfficeProfile, stationery: Stationery, made_at: datetime) -> Iterator[str]:
    """Set every letter once and say what is wrong with those that cannot be set."""
    for letter in samples(head(office)):
        try:
            letter_typesetting.pdf(letter, stationery, made_at)
        except TypesettingError as error:
            yield str(error)
