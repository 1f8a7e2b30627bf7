"""A decree as people type it, in one line: its number and its date."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator

from bot.forms.answer_fields import ShortLine
from bot.forms.typed_dates import WEEKDAYS, read_date

_BETWEEN = re.compile(r"[\s,;]+(?:tertanggal|tanggal|tgl\.?)?[\s,;]*$", re.IGNORECASE)
_WORDS_OF_A_DATE = (4, 3, 1)
"""Words that a date may have: with its weekday, "5 Januari 2026", "5/1/2026"."""


def read_decree(line: str) -> tuple[str, date] | None:
    """Return the number and the date that a line ends with; None if one of them is missing."""
    words = [(found.start(), found.group()) for found in re.finditer(r"\S+", line)]
    for count in _WORDS_OF_A_DATE:
        if len(words) <= count:
            continue
        start = words[-count][0]
        day = read_date(line[start:])
        number = _BETWEEN.sub("", line[:start]).strip(" ,;")
        if day is None:
            continue
        # Another weekday than that of the date: one of the two is mistyped.
        is_torn = number.split(" ")[-1].casefold() in WEEKDAYS
        is_number = any(letter.isdigit() for letter in number)
        return (number, day) if is_number and not is_torn else None
    return None


def _whole(line: str) -> str:
    if read_decree(line) is None:
        raise ValueError("a decree has a number and a date")
    return line


DecreeLine = Annotated[ShortLine, AfterValidator(_whole)]
