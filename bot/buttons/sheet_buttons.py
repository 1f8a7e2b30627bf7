"""Buttons below the questions of the officers' forms."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData


@dataclass(frozen=True)
class Choose(ButtonData, verb="sheet"):
    """Answer the open question, skip it, go back, or give the form up."""

    case_id: int
    """0 for a form about the whole office."""
    step: str
    choice: str
