"""What Telegram's documentation leaves open: each question, and how the local Telegram answers it.

The answers are a file. The shipped one is what is assumed; `loket rehearse` asks Telegram
itself and records its answers into another, which can be put into the place of the shipped one.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from bot.sandbox.state.api_refusal import Refusal, Unseen

SHIPPED = Path(__file__).parents[1] / "telegram_behaviour.toml"
HEADER = """\
# How Telegram answers where its documentation leaves it open; the local Telegram obeys this file.
# `answer` is "ok" or the refusal, whether something is so, a number, or the fields that are there.
# `source` is assumed, documented, or recorded YYYY-MM-DD by `loket rehearse`.
"""
ACCEPTED = "ok"
FIELDS = ("message_thread_id", "is_topic_message", "reply_to_message")
"""Fields of a message that Telegram shows in one place and leaves out in another."""

Value = str | bool | int | list[str]


@dataclass(frozen=True)
class Question:
    """A question to Telegram: what is asked by which method, the answer, and whence it is known."""

    asks: str
    call: str
    answer: Value
    source: str

    @property
    def is_recorded(self) -> bool:
        """Say whether Telegram itself answered it."""
        return self.source.startswith("recorded")


class Behaviour(dict[str, Value]):
    """The answers by name, as the local Telegram reads them."""

    def refuse(self, name: str) -> None:
        """Raise the refusal that is the answer to a question; return if Telegram accepts it."""
        if self[name] != ACCEPTED:
            status, _, description = str(self[name]).partition(" ")
            raise Refusal(int(status), description)

    def refuse_lost(self, name: str) -> NoReturn:
        """Raise the answer to a call that means something which is no longer there."""
        self.refuse(name)
        raise Unseen

    def number(self, name: str) -> int:
        """Return an answer that is a number."""
        return int(str(self[name]))

    def fields(self, name: str) -> frozenset[str]:
        """Return which of FIELDS a message has."""
        answer = self[name]
        return frozenset(answer if isinstance(answer, list) else ())


@cache
def shipped() -> Mapping[str, Question]:
    """Return the questions with the answers that ship with the program."""
    return {name: Question(**entry) for name, entry in _tables(SHIPPED).items()}


def read(path: Path) -> dict[str, Question]:
    """Read a file with the answers to all questions. Raises ValueError, which says what is wrong.

    Only answers and sources are taken from it: what is asked is the program's own.
    """
    tables, questions = _tables(path), dict(shipped())
    if odd := sorted(set(tables) ^ set(questions)):
        raise ValueError(f"{path}: [{odd[0]}] is missing there, or no question of this program")
    for name, ours in questions.items():
        answer, source = (tables[name].get(key) for key in ("answer", "source"))
        if not _fits(answer, ours.answer):
            raise ValueError(f"{path}: the answer of [{name}] is not one like {ours.answer!r}")
        if not re.fullmatch(r"assumed|documented|recorded \d{4}-\d\d-\d\d", str(source)):
            raise ValueError(
                f"{path}: the source of [{name}] is assumed, documented or recorded YYYY-MM-DD"
            )
        questions[name] = Question(ours.asks, ours.call, answer, str(source))
    return questions


def write(path: Path, questions: Mapping[str, Question]) -> None:
    """Write a file with the answers to all questions, whole or not at all."""
    beside = path.with_name(f"{path.name}.new")
    entries = [
        # JSON's words, numbers, truths and lists of words are TOML's too.
        f"\n[{name}]\n"
        + "".join(
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
            for key, value in asdict(question).items()
        )
        for name, question in questions.items()
    ]
    beside.write_text(HEADER + "".join(entries), "utf-8")
    beside.replace(path)


def _tables(path: Path) -> dict[str, Any]:
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ValueError(f"{path} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise ValueError(f"{path} is no TOML file ({error})") from error
    return {name: table for name, table in tables.items() if isinstance(table, dict)}


def _fits(answer: Any, ours: Value) -> bool:
    """Say whether an answer is of the kind that the local Telegram can obey."""
    if type(answer) is not type(ours):
        return False
    match answer:
        case str():
            return re.fullmatch(rf"{ACCEPTED}|4\d\d \S.*", answer) is not None
        case list():
            return set(answer) <= set(FIELDS)
        case _:
            return isinstance(answer, bool) or answer > 0
