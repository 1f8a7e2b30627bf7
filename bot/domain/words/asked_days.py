"""The day that a question is about: "besok", "Jumat depan", "25 Desember"."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.words.informal_words import words_of
from bot.domain.words.parsed_message import ParsedMessage

_TOMORROW, _DAY_AFTER = timedelta(days=1), timedelta(days=2)
_WEEK = 7
_YEARS_AHEAD = range(5)
"""Years in one of which every day of the calendar comes, 29 February too."""
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")


def asked_day(
    heard: ParsedMessage, today: date, weekdays: Mapping[str, int], months: Mapping[str, int]
) -> date | None:
    """Return the day that a question names, today or later; None if it names none.

    `weekdays` number the names of days from Monday, which is 0, and `months` those of months.
    """
    if heard.has_sign("day_after"):
        return today + _DAY_AFTER
    if heard.has_sign("tomorrow"):
        return today + _TOMORROW
    words = words_of(heard.text)
    return _on_date(words, today, months) or _on_weekday(heard, words, today, weekdays)


def _on_weekday(
    heard: ParsedMessage, words: list[str], today: date, weekdays: Mapping[str, int]
) -> date | None:
    """Return the next day of this name; "minggu depan" and "minggu ini" are weeks, not Sundays."""
    follows = heard.rules.lexicon.signs["next_or_this"]
    for word, after in zip(words, [*words[1:], ""], strict=True):
        names = {word, *heard.rules.lexicon.meanings(word)} & weekdays.keys()
        if names and not (word == "minggu" and after in follows):
            ahead = (weekdays[min(names)] - today.weekday()) % _WEEK
            return today + timedelta(days=ahead or _WEEK * (after in follows))
    return None


def _on_date(words: list[str], today: date, months: Mapping[str, int]) -> date | None:
    """Return the next day of a month that is named with its number, on either side."""
    for first, second in pairwise(words):
        for number, name in ((first, second), (second, first)):
            if _NUMBER.fullmatch(number) and name in months:
                digits = int(re.sub(r"\D", "", number))
                return _next_date(digits, months[name], today)
    return None


def _next_date(day: int, month: int, today: date) -> date | None:
    for year in (today.year + later for later in _YEARS_AHEAD):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None
