"""Buttons of forms: those of requesters in private, and those of officers."""

from bot.buttons.button_data import ButtonData, YesNo


class AnswerQuestion(ButtonData, verb="form"):
    """Answer a question by a choice, or by "back", "skip" or "keep"."""

    step: str
    choice: str


class ChangeAnswer(ButtonData, verb="edit"):
    """Ask a question again; without a field, offer all that can be changed."""

    field: str = ""


class ResumeForm(ButtonData, verb="resume"):
    """Ask the question at which the person stopped."""


class PauseForm(ButtonData, verb="later"):
    """Leave a form for later."""


class ConfirmAnswer(ButtonData, verb="meant"):
    """Say whether words are the answer that they were taken for."""

    meant: YesNo


class CancelForm(ButtonData, verb="cancel"):
    """Give up a form: ask first, unless it is still the one that this stamp was made of."""

    stamp: str = ""


class Choose(ButtonData, verb="sheet"):
    """Answer the open question, skip it, go back, or give the form up."""

    case_id: int
    """0 for a form about the whole office."""
    step: str
    choice: str
