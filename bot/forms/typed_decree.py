"""A decree as people type it, in one line: its number and its date."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator

from bot.domain.role_permissions import NUMBER_FOLLOWS
from bot.forms.answer_fields import ShortLine
from bot.forms.typed_dates import read_date
from bot.texts.spoken_lexicon import date_names

_DATED = frozenset({"tertanggal", "tanggal", "tgl", "tgl."})
"""What stands between the number and the date."""
_MARKS = " ,;"
_WORDS_OF_A_DATE = (4, 3, 1)
"""Words that a date may have: with its weekday, "5 Januari 2026", "5/1/2026"."""


def read_decree(line: str) -> tuple[str, date] | None:
    """Return the number and the date that a line ends with; None if one of them is missing."""
    words = line.split()
    for count in _WORDS_OF_A_DATE:
        day = read_date(" ".join(words[-count:])) if len(words) > count else None
        if day is None:
            continue
        number = _number(" ".join(words[:-count]))
        # Another weekday than that of the date: one of the two is mistyped.
        is_torn = number.split(" ")[-1].casefold() in date_names("weekdays")
        is_number = any(letter.isdigit() for letter in number) or number == NUMBER_FOLLOWS
        return (number, day) if is_number and not is_torn else None
    return None


def _number(before: str) -> str:
    """Return what stands before a date without the word and the marks that lead to it."""
    left = before.strip(_MARKS)
    last = left.replace(",", " ").replace(";", " ").rpartition(" ")[2]
    return left[: -len(last)].rstrip(_MARKS) if last.casefold() in _DATED else left


def _whole(line: str) -> str:
    if read_decree(line) is None:
        raise ValueError("a decree has a number and a date")
    return line


DecreeLine = Annotated[ShortLine, AfterValidator(_whole)]
