"""`loket new-office`: ask ten questions, and write an office's profile of the answers."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.cli.operator_texts import text_of
from bot.error_texts import ErrorText
from bot.errors import ConfigError, DeskError
from bot.forms.typed_text import letters, one_line
from bot.office.office_details import DAYS, checked, hours_in
from bot.office.profile_writing import PROVINCES, BodyKind, example, named, region, written

FILE = "kantor.toml"
Told = Mapping[str, str]
"""What was answered so far, by the fields of the profile and the names of the questions."""
_LONGEST = 200


@dataclass(frozen=True)
class Question:
    """A question; `read` returns the value of its answer, or raises ValueError.

    Enter takes the `default`.
    """

    name: str
    read: Callable[[str], Told]
    default: Callable[[Told], str] = lambda _: ""
    needed: bool = False


def _words(field: str, fewest: int = 5) -> Callable[[str], Told]:
    def read(answer: str) -> Told:
        if letters(answer) < fewest or len(answer) > _LONGEST:
            raise ValueError(answer)
        return {field: answer}

    return read


def _kind(answer: str) -> Told:
    if answer not in set(BodyKind):
        raise ValueError(answer)
    return {"kind": answer}


def _province(answer: str) -> Told:
    plain = re.sub(r"(?i)^prov(insi|\.)\s+", "", answer).casefold()
    for province, zone in PROVINCES.items():
        if province.casefold() == plain:
            commission = f"Komisi Informasi Provinsi {province}"
            return {"time_zone": zone, "information_commission": commission}
    raise ValueError(answer)


def _hours(answer: str) -> Told:
    hours = hours_in(answer)
    written = {day: f'["{first:%H:%M}", "{last:%H:%M}"]' for day, (first, last) in hours.items()}
    return dict.fromkeys(DAYS.values(), "") | written


def _contact(answer: str) -> Told:
    """Read telephone and e-mail, in any order, with a comma between."""
    parts = [part.strip() for part in answer.split(",")]
    found = {"email" if "@" in part else "phone": part for part in parts}
    if len(found) != len(parts):
        raise ValueError("contact")
    return {detail: checked(detail, words) for detail, words in found.items()}


QUESTIONS = (
    Question("kind", _kind, lambda _: "1"),
    Question("place", _words("place", 3), needed=True),
    Question("province", _province, needed=True),
    Question("name", _words("name"), lambda told: named(told["kind"], told["place"]), needed=True),
    Question("address", _words("address")),
    Question("hours", _hours, lambda _: "08.00-15.00"),
    Question("contact", _contact),
    Question("superior", _words("superior"), lambda told: f"Atasan PPID {region(told['place'])}"),
    Question("units", _words("units", 3), lambda told: "; ".join(example(told["kind"])[1].units)),
)


def ask_profile(
    folder: Path, hear: Callable[[str], str] = input, *, at_terminal: bool | None = None
) -> int:
    """Ask and write the profile; return 1 if it was broken off, or lines of answers ended early.

    At a terminal an answer that cannot be used is asked again. Otherwise each line answers one
    question, and such a line raises ConfigError, as a profile that is there already does.
    """
    path = folder / FILE
    again = sys.stdin.isatty() if at_terminal is None else at_terminal
    if path.exists():
        raise ConfigError(ErrorText("office-exists", path=path))
    _print(text_of("office-welcome"))
    try:
        told = _answers(hear, again=again)
    except (KeyboardInterrupt, EOFError):
        _print("\n" + text_of("office-stopped"))
        return DeskError.exit_code
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(written(told))
    except OSError as error:
        raise ConfigError(ErrorText("unwritable", path=path, why=error)) from error
    _print(text_of("office-written", path=path, absolute=path.resolve(), zone=told["time_zone"]))
    return 0


def _answers(hear: Callable[[str], str], *, again: bool) -> Told:
    told: dict[str, str] = {}
    for number, question in enumerate(QUESTIONS, 1):
        default = question.default(told)
        enter = "default" if default else "needed" if question.needed else "empty"
        shown = text_of("office-enter", enter=enter, words=default)
        _print(f"\n{number}. {text_of(f'office-ask-{question.name}')}{shown}")
        try:
            told |= _answered(question, default, hear, again=again)
        except ValueError as error:
            why = text_of(f"office-wrong-{question.name}")
            raise ConfigError(ErrorText("office-line-wrong", number=number, why=why)) from error
    return told


def _answered(question: Question, default: str, hear: Callable[[str], str], *, again: bool) -> Told:
    """Return what the answer to a question says, asked `again` until it can be used.

    Raises ValueError for one that cannot be used where it is asked once.
    """
    while answer := one_line(hear("> ")) or default or question.needed:
        try:
            return question.read(answer if isinstance(answer, str) else "")
        except ValueError:
            if not again:
                raise
            _print(text_of(f"office-wrong-{question.name}"))
    return {}


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the administrator reads it
