"""`python -m bot new-office`: ask ten questions at the terminal, and write an office's profile."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.cli.operator_words import say
from bot.cli.profile_writing import DAYS, PROVINCES, Kind, example, named, region, written
from bot.errors import ConfigError, DeskError
from bot.forms.typed_text import letters, one_line

FILE = "kantor.toml"
Told = Mapping[str, str]
"""What was answered so far, by the fields of the profile and the names of the questions."""
_HOURS = re.compile(r"(?:(\w+)\s+)?(\d{1,2})[.:]([0-5]\d)\s*[-–]\s*(\d{1,2})[.:]([0-5]\d)")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SIGNER = re.compile(r"([^\d]*[^\d\s,;])[,;]?\s*((?:\d\s*){18})?")
_LONGEST = 200


class WrongAnswerError(ValueError):
    """An answer that cannot be used."""


@dataclass(frozen=True)
class Question:
    """What is asked: `read` returns what its answer says, and Enter takes the `default`."""

    name: str
    read: Callable[[str], Told]
    default: Callable[[Told], str] = lambda _: ""
    needed: bool = False


def _words(field: str, fewest: int = 5) -> Callable[[str], Told]:
    def read(answer: str) -> Told:
        if letters(answer) < fewest or len(answer) > _LONGEST:
            raise WrongAnswerError
        return {field: answer}

    return read


def _kind(answer: str) -> Told:
    if answer not in set(Kind):
        raise WrongAnswerError
    return {"kind": answer}


def _province(answer: str) -> Told:
    plain = re.sub(r"(?i)^prov(insi|\.)\s+", "", answer).casefold()
    for province, zone in PROVINCES.items():
        if province.casefold() == plain:
            commission = f"Komisi Informasi Provinsi {province}"
            return {"time_zone": zone, "information_commission": commission}
    raise WrongAnswerError


def _hours(answer: str) -> Told:
    """Read the hours of all days, and after semicolons those of days that differ or are closed."""
    found = dict.fromkeys(DAYS.values(), "")
    for part in answer.lower().split(";"):
        day, _, closed = part.strip().partition(" ")
        open_from = _HOURS.fullmatch(part.strip())
        if closed in {"tutup", "closed"} and day in DAYS:
            found[DAYS[day]] = ""
        elif open_from is not None and open_from[1] in {None, *DAYS}:
            first, last = (f"{open_from[n]:0>2}:{open_from[n + 1]}" for n in (2, 4))
            days = [DAYS[open_from[1]]] if open_from[1] else DAYS.values()
            if not first < last < "24:00":
                raise WrongAnswerError
            found |= dict.fromkeys(days, f'["{first}", "{last}"]')
        else:
            raise WrongAnswerError
    if not any(found.values()):
        raise WrongAnswerError
    return found


def _contact(answer: str) -> Told:
    """Read telephone and e-mail, in any order, with a comma between."""
    parts = [part.strip() for part in answer.split(",")]
    found = {"email" if "@" in part else "phone": part for part in parts}
    phone = sum(map(str.isdigit, found.get("phone", "00000")))
    if len(found) != len(parts) or phone < 5 or not _MAIL.fullmatch(found.get("email", "a@b.id")):
        raise WrongAnswerError
    return found


def _ppid(answer: str) -> Told:
    found = _SIGNER.fullmatch(re.sub(r"(?i)\bnip\b[.:]?", "", answer))
    if found is None:
        raise WrongAnswerError
    return {"ppid": found[1], "nip": (found[2] or "").strip()}


QUESTIONS = (
    Question("kind", _kind, lambda _: "1"),
    Question("place", _words("place", 3), needed=True),
    Question("province", _province, needed=True),
    Question("name", _words("name"), lambda told: named(told["kind"], told["place"]), needed=True),
    Question("address", _words("address")),
    Question("hours", _hours, lambda _: "08.00-15.00"),
    Question("contact", _contact),
    Question("ppid", _ppid),
    Question("superior", _words("superior"), lambda told: f"Atasan PPID {region(told['place'])}"),
    Question("units", _words("units", 3), lambda told: "; ".join(example(told["kind"])[1].units)),
)


def ask(
    folder: Path, hear: Callable[[str], str] = input, *, at_terminal: bool | None = None
) -> int:
    """Ask at the terminal and write the profile; return 1 if it was broken off.

    Raises ConfigError without a terminal, and where there is a profile already.
    """
    path = folder / FILE
    if not (sys.stdin.isatty() if at_terminal is None else at_terminal):
        raise ConfigError(say("office-no-terminal"))
    if path.exists():
        raise ConfigError(say("office-exists", path=path))
    _print(say("office-welcome"))
    try:
        told = _answers(hear)
    except (KeyboardInterrupt, EOFError):
        _print("\n" + say("office-stopped"))
        return DeskError.exit_code
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(written(told))
    except OSError as error:
        raise ConfigError(say("office-unwritable", path=path, why=error.strerror)) from error
    _print(say("office-written", path=path, absolute=path.resolve(), zone=told["time_zone"]))
    return 0


def _answers(hear: Callable[[str], str]) -> Told:
    told: dict[str, str] = {}
    for number, question in enumerate(QUESTIONS, 1):
        default = question.default(told)
        enter = "default" if default else "needed" if question.needed else "empty"
        shown = say("office-enter", enter=enter, words=default)
        _print(f"\n{number}. {say(f'office-ask-{question.name}')}{shown}")
        told |= _answered(question, default, hear)
    return told


def _answered(question: Question, default: str, hear: Callable[[str], str]) -> Told:
    """Return what the answer to a question says, asked again until it can be used."""
    while answer := one_line(hear("> ")) or default or question.needed:
        try:
            return question.read(answer if isinstance(answer, str) else "")
        except WrongAnswerError:
            _print(say(f"office-wrong-{question.name}"))
    return {}


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the administrator reads it
