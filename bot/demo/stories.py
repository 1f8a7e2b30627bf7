"""The stories that the page plays and the tests run, read from `stories.toml`."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from typing import Any

from pydantic import TypeAdapter

from bot.demo.demo_people import HERE
from bot.demo.story_moves import Move, Story

_WRITTEN = tomllib.loads((files("bot.demo") / "stories.toml").read_text("utf-8"))


def _step(given: dict[str, Any]) -> dict[str, Any]:
    """Return a step with what it shares with others, its own words filled in."""
    known = {**_WRITTEN["shared"].get(given.get("use"), {}), **given}
    office = known.get("office", HERE)
    moves = [move for one in known["moves"] for move in _moves(*_filled(one, known))]
    return {
        "told": known["told"],
        "moves": [replace(move, office=office) for move in moves],
        "sees": [
            {"office": office, **sight, "words": sight["words"].format_map(known)}
            for sight in known.get("sees", ())
        ],
    }


def _filled(words: list[Any], known: dict[str, Any]) -> list[Any]:
    return [word.format_map(known) if isinstance(word, str) else word for word in words]


def _moves(kind: Any, *rest: Any) -> Iterator[Move]:
    """Yield the moves of one line: who, then a word for each move."""
    match kind, rest:
        case "turns" | "shares", (at,):
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
