"""Consequence tests and exempt information, as officers type them."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.exemption import (
    PERIODS,
    Article17,
    PeriodRule,
    TestVerdict,
    last_day_of_period,
    why_not_period,
)
from bot.errors import certain
from bot.forms.answer_fields import Day, Reasons, ShortLine, Words
from bot.forms.form_engine import Form, FormModel, Step, plain_form
from bot.forms.typed_text import one_line, read_date


class ConsequenceReviewAnswers(FormModel):
    """The letter with which the desk asked the higher office."""

    upward_letter: ShortLine
    upward_date: Day


class ConsequenceReviewReplyAnswers(FormModel):
    """The letter of the higher office, and what it says of the information."""

    upward_reply_result: TestVerdict
    upward_reply_letter: ShortLine
    upward_reply_date: Day
    upward_reply_note: Words | None = None


CONSEQUENCE_REVIEW = plain_form("upward", ConsequenceReviewAnswers, act=Act.SEND_UPWARD)

CONSEQUENCE_REVIEW_REPLY = plain_form(
    "upward_reply", ConsequenceReviewReplyAnswers, act=Act.RECORD_UPWARD_ANSWER
)


SEPARATOR = ";"
MOST_LINES = 60
LONGEST_TITLE = 200
_ARTICLE = re.compile(
    r"(?ix)^ (?:pasal\s+17\s+)? (?:huruf\s+)? (?P<letter>[a-j]) \b [\s.):,/+–-]* (?P<law>.*) $"
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
    """Return the letter of Art 17 that a text begins with and the law after it, or None."""
    found = _ARTICLE.match(one_line(text))
    return (Article17(found["letter"].lower()), found["law"].strip()) if found else None


def read_until(text: str, begins: date) -> date | None:
    """Return the last day of a period, None for as long as is needed. Raises ValueError."""
    words = _UNTIL.sub("", one_line(text)).rstrip(".")
    if not words or _NEEDED.match(words):
        return None
    if years := _YEARS.match(words):
        return last_day_of_period(begins, int(years[1]))
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
    """Return a decree line as it would be typed; a law may follow the `letter`."""
    parts = (title, letter, consequence, until.isoformat() if until else "")
    return f"{SEPARATOR} ".join(one_line(part.replace(SEPARATOR, ",")) for part in parts)


def readable_as_of(field: str) -> AfterValidator:
    """Return a validator for decree lines, read as of the day in another field."""
    return AfterValidator(lambda lines, info: readable(lines, info.data.get(field)))


def readable(lines: tuple[str, ...], begins: date | None) -> tuple[str, ...]:
    """Return lines that can all be read. Raises PydanticCustomError, naming the first that cannot.

    Without a first day, which is asked before them, they are not judged yet.
    """
    if not lines or len(lines) > MOST_LINES:
        raise PydanticCustomError("error-exempt-lines", "none or too many", {"most": MOST_LINES})
    if begins is None:
        return lines
    for number, line in enumerate(lines, 1):
        try:
            read_line(line, begins)
        except ValueError as error:
            values = {"line": number, "why": str(error)}
            raise PydanticCustomError("error-exempt-line", "unfit", values) from None
    return lines


OPEN, NEEDED = "open", "needed"
_OPEN_WORDS = {"terbuka", "dibuka", OPEN}


def _article(raw: object) -> object:
    found = read_article(raw) if isinstance(raw, str) else None
    if found is None or (PERIODS[found[0]][0] is PeriodRule.STATUTE and not found[1]):
        raise ValueError("no letter of Art 17, or no law beside it")
    return " ".join(found).strip()


def _taken(article: str) -> tuple[Article17, str]:
    return certain(read_article(article), "no other article is taken")


def _result(raw: object, info: ValidationInfo) -> object:
    """Read "terbuka" or a period of exemption, which the letter of Art 17 limits."""
    if not isinstance(raw, str) or one_line(raw).casefold() in _OPEN_WORDS:
        return OPEN if isinstance(raw, str) else raw
    begins, article = info.data.get("test_on"), info.data.get("test_article")
    if begins is None or article is None:
        return raw
    until = None if raw == NEEDED else read_until(raw, begins)
    refusal = why_not_period(*_taken(article), begins, until)
    if refusal:
        raise PydanticCustomError("error-test-period", "beyond its limit", {"why": refusal})
    return until or NEEDED


class ConsequenceTestAnswers(FormModel):
    """A consequence test: what was tested, on which ground, effects of opening and of closing.

    `test_on` is the day on which the sheet was begun, `test_entry` an entry that is tested anew.
    `drafted_by` is who held the test, where another approves it.
    """

    drafted_by: int | None = None
    test_on: date
    test_entry: int | None = None
    test_information: ShortLine
    test_article: Annotated[str, BeforeValidator(_article)]
    test_opened: Reasons
    test_closed: Reasons
    test_participants: Words
    test_result: Annotated[Literal["open", "needed"] | date, BeforeValidator(_result)]

    @property
    def ground(self) -> tuple[Article17, str]:
        """Return the letter of Art 17, and the law named beside it or ""."""
        return _taken(self.test_article)

    @property
    def is_open(self) -> bool:
        """Say whether the information is open."""
        return self.test_result == OPEN

    @property
    def until(self) -> date | None:
        """Return the last day of the exemption, None for as long as is needed."""
        return self.test_result if isinstance(self.test_result, date) else None

    @property
    def line(self) -> str:
        """Return the exempt information as a line of a decree, ready to be entered."""
        information, article = self.test_information, self.test_article
        return write_line(information, article, self.test_opened, self.until)


def start_test(on: date) -> Answers:
    """Return the first answers of a sheet: the day on which it is begun."""
    return {"test_on": on.isoformat()}


_STEPS = (
    Step("test_information", "text"),
    Step("test_article", "text", tuple(Article17)),
    Step("test_opened", "text"),
    Step("test_closed", "text"),
    Step("test_participants", "text"),
    Step("test_result", "text", (OPEN, NEEDED)),
    Step("test_confirm", "confirm", ("send",)),
)
CONSEQUENCE_TEST, TEST_PROPOSAL = (
    Form(
        name=name,
        model=ConsequenceTestAnswers,
        steps=_STEPS,
        carried=("drafted_by", "test_on", "test_entry"),
        act=act,
    )
    for name, act in (("consequence_test", Act.CLASSIFY), ("test_proposal", Act.PROPOSE_TEST))
)
"""The office's own test, which the head approves, and one that is proposed to a higher body."""
