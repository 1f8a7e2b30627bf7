"""Exempt information as officers type it: the letter with its law, a line of a decree, its end."""

import re
from dataclasses import dataclass
from datetime import date

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.exemption import Article17, last_day, why_not_period
from bot.forms.typed_dates import read_date
from bot.forms.typed_text import one_line

SEPARATOR = ";"
MOST_LINES = 60
LONGEST_TITLE = 200
_ARTICLE = re.compile(
    r"(?ix)^ (?:pasal\s+17\s+)? (?:huruf\s+)? (?P<letter>[a-j]) \b [\s.):,/–-]* (?P<law>.*) $"
)
_UNTIL = re.compile(r"(?i)^(?:berlaku\s+)?(?:sampai(?:\s+dengan)?|hingga|s\.?\s?/?d\.?)\s+")
_YEARS = re.compile(r"(?i)^(\d{1,3})\s+tahun$")
_NEEDED = re.compile(r"(?i)^(?:-|selama\s+(?:masih\s+)?diperlukan|menurut\s+undang-?\s?undang)$")


@dataclass(frozen=True)
class ExemptLine:
    """One line of a decree: what is exempt, under which letter and law, why, and until when."""

    title: str
    letter: Article17
    law: str
    consequence: str
    until: date | None


def read_article(text: str) -> tuple[Article17, str] | None:
    """Return a letter of Art 17 and the law named beside it, or None if no letter leads."""
    found = _ARTICLE.match(one_line(text))
    return (Article17(found["letter"].lower()), found["law"].strip()) if found else None


def read_until(text: str, begins: date) -> date | None:
    """Return the last day of a period, None for as long as is needed. Raises ValueError."""
    words = _UNTIL.sub("", one_line(text)).rstrip(".")
    if not words or _NEEDED.match(words):
        return None
    if years := _YEARS.match(words):
        return last_day(begins, int(years[1]))
    day = read_date(words)
    if day is None:
        raise ValueError("no period")
    return day


def read_line(text: str, begins: date) -> ExemptLine:
    """Read a line such as "Rekam medis; h; melanggar rahasia pribadi; sampai 31/12/2030".

    The last two may be left out. Raises ValueError, whose argument is a text id.
    """
    parts = [one_line(part) for part in text.split(SEPARATOR)]
    if not 2 <= len(parts) <= 4 or not parts[0] or len(parts[0]) > LONGEST_TITLE:
        raise ValueError("exempt-line-parts")
    title, article, consequence, period = (*parts, "", "")[:4]
    read = read_article(article)
    if read is None:
        raise ValueError("exempt-line-letter")
    try:
        until = read_until(period, begins)
    except (ValueError, OverflowError):
        raise ValueError("exempt-line-period") from None
    if refusal := why_not_period(*read, begins, until):
        raise ValueError(refusal)
    return ExemptLine(title, *read, consequence, until)


def write_line(title: str, letter: str, consequence: str, until: date | None) -> str:
    """Return a line as it would be typed; `letter` may name a law behind it."""
    parts = (title, letter, consequence, until.isoformat() if until else "")
    return f"{SEPARATOR} ".join(one_line(part.replace(SEPARATOR, ",")) for part in parts)


def begun_on(field: str) -> AfterValidator:
    """Refuse lines that cannot be read as a decree's of the day in another field."""
    return AfterValidator(lambda lines, info: readable(lines, info.data.get(field)))


def readable(lines: tuple[str, ...], begins: date | None) -> tuple[str, ...]:
    """Return lines that can all be read. Raises PydanticCustomError, naming the first that cannot.

    Without a first day, which is asked before them, they are not judged yet.
    """
    if not lines or len(lines) > MOST_LINES:
        raise PydanticCustomError("error-exempt-lines", "none or too many", {"most": MOST_LINES})
    for number, line in enumerate(lines if begins else (), 1):
        try:
            read_line(line, begins or date.min)
        except ValueError as error:
            values = {"line": number, "why": str(error)}
            raise PydanticCustomError("error-exempt-line", "unfit", values) from None
    return lines
