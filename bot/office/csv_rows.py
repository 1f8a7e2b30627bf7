"""Rows of a CSV file with a header, each with its line, and what is wrong with one."""

import csv
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from bot.errors import ConfigError


def rows(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Return each row by its header, with its line. Raises ConfigError if the file is none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from enumerate(csv.DictReader(file, restkey="extra"), start=2)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: is not a CSV file in UTF-8") from error


def first(error: ValidationError) -> str:
    """Return the first thing that is wrong with a row."""
    detail = error.errors()[0]
    return f"{'.'.join(str(part) for part in detail['loc'])}: {detail['msg']}"
