"""Types of answers that several forms share; each also accepts its own stored value."""

import re
from datetime import date, datetime
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, ConfigDict, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import FrozenModel
from bot.domain.people.role_permissions import NUMBER_FOLLOWS
from bot.forms.form_engine import FormModel, Step
from bot.forms.request_form import AnswerLine, CleanText, at_most
from bot.forms.typed_text import clean, letters, one_line, read_date, read_moment
from bot.texts.language_lexicons import date_names

FEWEST_LETTERS = 20
"""Fewest letters of written reasons: "penuh" or "ok" is no reason."""
LONGEST_LINE = 200
LONGEST_WORDS = 2_000
MOST_FILES = 10
HIGHEST_COST = 100_000_000

_AMOUNT = re.compile(r"(?:rp\.?\s*)?(\d{1,3}(?:[.,]\d{3})+|\d+)(?:,-|,00)?")
_NOTHING = {"gratis", "nol", "free", "tidak ada", "tanpa biaya"}


def not_before(field: str) -> AfterValidator:
    """Return a validator that refuses a day before the one in another field."""

    def check(day: date, info: ValidationInfo) -> date:
        first = info.data.get(field)
        if first is not None and day < first:
            raise PydanticCustomError("error-date-before", "ends before it begins")
        return day

    return AfterValidator(check)


def _present(text: str, info: ValidationInfo) -> str:
    if not any(c.isalnum() for c in text):
        raise PydanticCustomError("error-empty", "nothing written", {"field": info.field_name})
    return text


def _reasoned(text: str) -> str:
    if letters(text) < FEWEST_LETTERS:
        raise PydanticCustomError(
            "error-reasons-short", "too short", {"least": FEWEST_LETTERS, "seen": letters(text)}
        )
    return text


def _day(raw: object) -> object:
    return _found(read_date(raw)) if isinstance(raw, str) else raw


def _day_or_moment(raw: object) -> object:
    return _found(read_moment(raw) or read_date(raw)) if isinstance(raw, str) else raw


def _found(value: object) -> object:
    if value is None:
        raise ValueError("not a date")
    return value


def _amount(raw: object) -> object:
    if not isinstance(raw, str):
        return raw
    text = one_line(raw[:LONGEST_LINE]).casefold()
    found = _AMOUNT.fullmatch(text)
    if text not in _NOTHING and found is None:
        raise ValueError("not an amount")
    amount = int(re.sub(r"\D", "", found[1])) if found else 0
    if amount > HIGHEST_COST:
        raise ValueError("more than any copy costs")
    return amount


def _listed(raw: object) -> object:
    if not isinstance(raw, str):
        return raw
    lines = (re.sub(r"^(?:[-•*–]|\d{1,2}[.)])\s*", "", line) for line in clean(raw).split("\n"))
    return tuple(kept for line in lines if letters(kept := one_line(line)) > 1)


ShortLine = Annotated[AnswerLine, at_most(LONGEST_LINE)]
Words = Annotated[CleanText, AfterValidator(_present), at_most(LONGEST_WORDS)]
Reasons = Annotated[CleanText, AfterValidator(_reasoned), at_most(LONGEST_WORDS)]
Day = Annotated[date, BeforeValidator(_day)]
DayOrMoment = Annotated[datetime | date, BeforeValidator(_day_or_moment)]
Rupiah = Annotated[int, BeforeValidator(_amount)]
TextLines = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class FormFile(FrozenModel):
    """A file of a form, as Telegram delivered it."""

    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["document", "photo"]
    message_id: int
    file_id: str
    text: str = ""
    file_name: str | None = None
    file_size: int | None = None


def _few(files: tuple[FormFile, ...]) -> tuple[FormFile, ...]:
    if len(files) > MOST_FILES:
        raise PydanticCustomError("error-files-many", "too many", {"most": MOST_FILES})
    return files


Files = Annotated[tuple[FormFile, ...], AfterValidator(_few)]


def demand_value(*values: object) -> None:
    """Raise PydanticCustomError if a value that the form needs is None."""
    if any(value is None for value in values):
        raise PydanticCustomError("error-incomplete", "something is missing")


HIDDEN_FIELD = "hides"
"""Holds what the words and files of a form hide, in words; empty if they hide nothing."""
CLEANED = frozenset({"entry_files"})
"""Questions whose files are cleaned before anybody gets them, and looked at only then."""


LetGo = Literal["send_anyway", "keep_back"]


def _let_go(answer: LetGo) -> LetGo:
    if answer == "keep_back":
        raise PydanticCustomError("error-let-go", "what hides is to be taken out first")
    return answer


class OutgoingAnswers(FormModel):
    """The hidden content that the officer was told of, and that it is sent anyway."""

    hides: str = ""
    let_go: Annotated[LetGo, AfterValidator(_let_go)] | None = None


LET_GO = Step(
    "let_go", "choice", get_args(LetGo), when=lambda answers: bool(answers.get(HIDDEN_FIELD))
)


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
    """Return the text before a date, without the connecting word and punctuation."""
    left = before.strip(_MARKS)
    last = left.replace(",", " ").replace(";", " ").rpartition(" ")[2]
    return left[: -len(last)].rstrip(_MARKS) if last.casefold() in _DATED else left


def _whole(line: str) -> str:
    if read_decree(line) is None:
        raise ValueError("a decree has a number and a date")
    return line


DecreeLine = Annotated[ShortLine, AfterValidator(_whole)]
