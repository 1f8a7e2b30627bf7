"""Buttons of a form that a person fills in a private chat."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData


@dataclass(frozen=True)
class AnswerQuestion(ButtonData, verb="form"):
    """Answer a question by a choice, or by "back", "skip" or "keep"."""

    step: str
    choice: str


@dataclass(frozen=True)
class ChangeAnswer(ButtonData, verb="edit"):
    """Ask a question again; without a field, offer all that can be changed."""

    field: str = ""


@dataclass(frozen=True)
class ResumeForm(ButtonData, verb="resume"):
    """Ask the question at which the person stopped."""


@dataclass(frozen=True)
class CancelForm(ButtonData, verb="cancel"):
    """Give up a form: ask first, unless it is still the one that this stamp was made of."""

    stamp: str = ""
