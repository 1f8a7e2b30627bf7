"""The stories that the page plays and the tests run: steps of moves, read from `stories.toml`."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any, Literal

from pydantic import TypeAdapter

Kind = Literal[
    "starts", "writes", "presses", "photo", "scan", "replies", "taps", "answers", "turns", "waits",
]  # fmt: skip
GROUP = "group"
IN_PRIVATE = frozenset({"starts", "writes", "presses", "photo", "scan"})


@dataclass(frozen=True)
class Move:
    """One thing that happens: who does it, the words or the button, the message replied to.

    In private: starts, writes, presses, photo (of an identity card), scan (a decree as PDF, by its
    name). In the group: replies (to the newest message with `to`), taps (a button), answers (the
    newest message: a form's question). Without a person: turns (the calendar), waits (a minute).
    """

    kind: Kind
    who: str = ""
    words: str = ""
    to: str = ""
    at: datetime | None = None

    @property
    def in_private(self) -> bool:
        """Say whether it happens in a person's private chat with the bot."""
        return self.kind in IN_PRIVATE


@dataclass(frozen=True)
class ExpectedSight:
    """Words that must be seen after a step in a person's private chat, or in the group."""

    where: str
    words: str


@dataclass(frozen=True)
class Sentence:
    """A sentence of the narrator, in Indonesian and in English."""

    id: str
    en: str


@dataclass(frozen=True)
class Step:
    """A step of a story: its sentence, its moves, and what must be seen afterwards."""

    told: Sentence
    moves: tuple[Move, ...]
    sees: tuple[ExpectedSight, ...] = ()

    @property
    def who(self) -> tuple[str, ...]:
        """Return the people to look at: those who act and those who see something."""
        acting = [move.who for move in self.moves if move.who]
        seeing = [sight.where for sight in self.sees if sight.where != GROUP]
        return (*acting, *seeing)

    @property
    def passes_time(self) -> bool:
        """Return whether days pass: the group then looks at General."""
        return any(move.kind == "turns" for move in self.moves)


@dataclass(frozen=True)
class Story:
    """A story, and the time at which it begins."""

    key: str
    title: Sentence
    at: datetime
    steps: tuple[Step, ...]


_WRITTEN = tomllib.loads((files("demo") / "stories.toml").read_text("utf-8"))


def _step(given: dict[str, Any]) -> dict[str, Any]:
    """Return a step with what it shares with others, its own words filled in."""
    known = {**_WRITTEN["shared"].get(given.get("use"), {}), **given}
    return {
        "told": known["told"],
        "moves": [move for one in known["moves"] for move in _moves(*_filled(one, known))],
        "sees": [
            {**sight, "words": sight["words"].format_map(known)} for sight in known.get("sees", ())
        ],
    }


def _filled(words: list[Any], known: dict[str, Any]) -> list[Any]:
    return [word.format_map(known) if isinstance(word, str) else word for word in words]


def _moves(kind: Any, *rest: Any) -> Iterator[Move]:
    """Yield the moves of one line: who, then a word for each move."""
    match kind, rest:
        case "turns", (at,):
            yield Move(kind, at=at)
        case "replies", (who, words, to):
            yield Move(kind, who, words, to)
        case "fills", (who, *words):  # a form in private: "> label" is pressed, all else written
            for word in words:
                pressed = word.startswith("> ")
                yield Move("presses", who, word[2:]) if pressed else Move("writes", who, word)
        case _, (who, *words) if words:
            yield from (Move(kind, who, word) for word in words)
        case _:
            yield Move(kind, *rest)


STORIES: tuple[Story, ...] = TypeAdapter(tuple[Story, ...]).validate_python(
    [{**story, "steps": [_step(step) for step in story["steps"]]} for story in _WRITTEN["stories"]]
)
BY_KEY = {story.key: story for story in STORIES}
