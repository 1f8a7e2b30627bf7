"""Values read from what is stored or typed, and a form's answers, as plain JSON."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict

Answer: TypeAlias = str | int | Sequence["Answer"] | Mapping[str, "Answer"] | None
"""A text or choice, a number, None where it was skipped, what was collected, or other answers."""
Answers: TypeAlias = Mapping[str, Answer]
"""Answers by the name of their question, or of what the form only carries."""


def text_in(answers: Answers, name: str) -> str:
    """Return an answer that is a text or a choice; "" if there is none."""
    value = answers.get(name)
    return value if isinstance(value, str) else ""


def parts_in(answers: Answers, name: str) -> list[Answers]:
    """Return what was collected message by message, in order."""
    value = answers.get(name)
    parts = value if isinstance(value, Sequence) else ()
    return [part for part in parts if isinstance(part, Mapping)]


def answers_in(answers: Answers, name: str) -> Answers:
    """Return answers that are carried within others; empty if there are none."""
    value = answers.get(name)
    return value if isinstance(value, Mapping) else {}


def parts_of(decision: Answers) -> list[Answers]:
    """Return the parts of a decision as its form was filled in: its items, or itself alone."""
    return parts_in(decision, "decision_by_item") or [decision]


class FrozenModel(BaseModel):
    """A model that cannot be changed, and that refuses a field which it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def answers_as_kept(opened: object) -> Answers:
    """Return a form's stored answers. Raises TypeError if they are no JSON object."""
    if not isinstance(opened, dict):
        raise TypeError("what a form was told is an object")
    return opened
