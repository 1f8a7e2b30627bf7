"""What a button means: a class with fields, and the callback data that carries it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Literal, Self, dataclass_transform, get_type_hints

from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import why_not
from bot.domain.law.date_ranges import may_be

LIMIT = 64
"""Most bytes that Telegram takes as callback data."""
LONGEST_NUMBER = 15
"""Most digits of a number, so that it is one for the database too."""
SEPARATOR = ":"
YES = "yes"
NO_DAY = "-"

Style = Literal["danger", "success"]

STYLES: dict[str, Style] = {
    "button-yes-cancel": "danger",
    "button-yes-withdraw": "danger",
    "button-withdrawal-drop": "danger",
    "button-withdrawal-yes": "danger",
    "button-stage-certain": "danger",
    "button-answer-drop": "danger",
    "button-not-process-yes": "danger",
    "button-incident-certain": "danger",
    "choice-confirm-send": "success",
    "choice-objection-confirm-send": "success",
    "button-answer-send": "success",
    "choice-correction-confirm-send": "success",
    "choice-withholding-confirm-send": "success",
    "choice-deficiency-confirm-send": "success",
    "choice-extension-confirm-send": "success",
    "choice-objection-answer-confirm-send": "success",
    "choice-right-confirm-send": "success",
}
"""The style of a button, by the text on it: red where something is lost, green where it is sent.

The label says it too: nobody has to see colours.
"""


class YesNo(StrEnum):
    """What a button says to a question, where the "no" is written out as well."""

    YES = "yes"
    NO = "no"


class UnfitDataError(ValueError):
    """Callback data that does not fit the fields of its kind of button."""


@dataclass_transform(frozen_default=True)
@dataclass(frozen=True)
class ButtonData:
    """What a button means. Each subclass is one kind of button, known by its `verb`.

    Each becomes a frozen dataclass when it is first used. Its fields are numbers (0 or more), texts
    without a colon, members of a StrEnum, days (or None), or yes and no; those that have a default
    may be missing at the end:

        class Told(ButtonData, verb="case:told"):
            case_id: int
            errand: int

    is `case:told:5:7` on the wire. Data that comes back is never trusted: whoever acts on it looks
    everything up.
    """

    verb: ClassVar[str] = ""
    does: ClassVar[Act | None] = None
    """What pressing it does: whether that is allowed is asked at every press, of the act's row."""
    drafted: ClassVar[bool] = False
    """Whether who only drafts that act may press it too."""
    toward: ClassVar[Act | None] = None
    """To what it leads: once that is not possible any more, the button is over."""

    def __init_subclass__(
        cls,
        *,
        verb: str = "",
        does: Act | None = None,
        drafted: bool = False,
        toward: Act | None = None,
    ) -> None:
        """Set the button's verb, and the act that it does or leads toward."""
        super().__init_subclass__()
        cls.verb, cls.does, cls.drafted, cls.toward = verb, does, drafted, toward or does

    def is_open(self, facts: ActFacts) -> bool:
        """Say whether the button's act is still possible for its request."""
        possible = self.toward is None or why_not(self.toward, facts) is None
        return possible and self.waits(facts)

    def waits(self, _facts: ActFacts) -> bool:
        """Say whether the button's own subject still waits, whatever its act requires."""
        return True

    def __new__(cls, *_: object, **__: object) -> Self:
        """Make the class a dataclass before its first object: many are not used in a run."""
        parts_of(cls)
        return super().__new__(cls)

    def pack(self) -> str:
        """Return callback data. Raises ValueError if it would be longer than Telegram takes."""
        values = [_written(getattr(self, field.name)) for field in fields(self)]
        text = SEPARATOR.join((self.verb, *values)).rstrip(SEPARATOR)
        if len(text.encode()) > LIMIT:
            raise ValueError(f"callback data is longer than {LIMIT} bytes: {self.verb}")
        return text

    @classmethod
    def unpack(cls, words: list[str]) -> Self:
        """Return the button that the words after its verb mean. Raises UnfitDataError."""
        known = parts_of(cls)
        if len(words) > len(known):
            raise UnfitDataError(cls.verb)
        needed = [field for field in known if field.default is MISSING]
        if len(words) < len(needed):
            raise UnfitDataError(cls.verb)
        values = [read(word) for read, word in zip(_readers(cls), words, strict=False)]
        return cls(*values)


def parts_of(kind: type[ButtonData]) -> tuple[Field[Any], ...]:
    """Return the fields of a kind of button, making it a dataclass if it is not one yet."""
    if "__dataclass_fields__" not in vars(kind):
        for parent in kind.__bases__:
            parts_of(parent)
        dataclass(frozen=True)(kind)
    return fields(kind)


class CaseButton(ButtonData):
    """A button about one case, which its data names first."""

    case_id: int


def kinds_by_verb(kinds: Iterable[type[ButtonData]]) -> dict[str, type[ButtonData]]:
    """Return kinds of buttons by their verbs. Raises ValueError if two have the same."""
    found: dict[str, type[ButtonData]] = {}
    for kind in kinds:
        if kind.verb in found:
            raise ValueError(f"two kinds of buttons are called {kind.verb}")
        found[kind.verb] = kind
    return found


OLDER: Mapping[str, str] = {
    "case:ready": "case:preview:*:0",
    "case:classify": "case:sheet:*:classification",
    "case:outside": "case:sheet:*:elsewhere:answer",
    "days:change": "open:day_off",
    "destruction:list": "open:destruction",
    "exempt:add": "open:classification",
    "exempt:open": "open:opening",
    "exempt:test": "open:consequence_test",
    "incident:fill": "open:incident",
    "incident:new": "open:incident",
    "kept:original": "open:original",
    "objection:answer": "open:objection_answer",
    "objection:dispute": "open:dispute",
    "officers:0": "install:roles",
    "open:grant": "open:appoint",
    "oversight:office": "open:office",
    "right:answer": "open:right_answer",
    "role:decree": "open:appoint",
    "role:deputy": "open:appoint:1",
    "role:give": "open:appoint",
    "role:scan": "open:decree_scan",
    "stages:add": "open:stage",
}
"""Verbs of earlier versions, which are still pressed, and what is written in their place now.

A star stands for the word that followed.
"""


def unpack(text: str, kinds: dict[str, type[ButtonData]]) -> ButtonData | None:
    """Return the button that callback data means; None if it fits none of `kinds`, by verb.

    Of two verbs that fit, the longer one counts. The text may hold anything at all.
    """
    words = text[: 2 * LIMIT].split(SEPARATOR)
    if now := OLDER.get(SEPARATOR.join(words[:2])):
        rest = words[2:]
        parts = [rest.pop(0) if one == "*" and rest else one for one in now.split(SEPARATOR)]
        words = [*parts, *rest]
    for length in range(len(words), 0, -1):
        kind = kinds.get(SEPARATOR.join(words[:length]))
        if kind is not None:
            try:
                return kind.unpack(words[length:])
            except UnfitDataError:
                return None
    return None


def _written(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else ""
    if isinstance(value, date):
        return f"{value:%Y%m%d}"
    if value is None:
        return NO_DAY
    text = str(value)
    if SEPARATOR in text:
        raise ValueError(f"callback data cannot carry {text!r}")
    return text


def _all_readers(kind: type[ButtonData]) -> list[Callable[[str], Any]]:
    hints = get_type_hints(kind)
    return [_reader(hints[field.name]) for field in parts_of(kind)]


_readers: Callable[[Any], list[Callable[[str], Any]]] = cache(_all_readers)


def _reader(kind: Any) -> Callable[[str], Any]:
    if kind is bool:
        return YES.__eq__
    if kind is int:
        return _number
    if kind is date:
        return _day
    if kind == date | None:
        return lambda text: None if text == NO_DAY else _day(text)
    if issubclass(kind, StrEnum):
        return lambda text: _member(kind, text)
    return str


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER):
        raise UnfitDataError(text)
    return int(text)


def _day(text: str) -> date:
    if len(text) != len("20261231"):
        raise UnfitDataError(text)
    number = _number(text)
    try:
        day = date(number // 10_000, number // 100 % 100, number % 100)
    except ValueError as error:
        raise UnfitDataError(text) from error
    if not may_be(day):
        raise UnfitDataError(text)
    return day


def _member(kind: type[StrEnum], text: str) -> StrEnum:
    try:
        return kind(text)
    except ValueError as error:
        raise UnfitDataError(text) from error
