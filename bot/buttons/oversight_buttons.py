"""Buttons of oversight: the month to be evaluated, and what the office says of itself."""

from datetime import date

from bot.buttons.button_data import ButtonData


class ChangeOffice(ButtonData, verb="oversight:office"):
    """Open the form that changes a detail of the office."""


class ShowEvaluation(ButtonData, verb="oversight:show"):
    """Show the newest month that was put before the Pembina, as it stands now."""


class Evaluate(ButtonData, verb="oversight:evaluate"):
    """Record that a month was evaluated."""

    month: date
