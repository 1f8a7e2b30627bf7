"""Buttons of oversight: the month to be evaluated, and what the office says of itself."""

from datetime import date

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act


class ChangeOffice(ButtonData, verb="oversight:office"):
    """Open the form that changes a detail of the office."""


class ShowEvaluation(ButtonData, verb="oversight:show", does=Act.OVERSEE):
    """Show the newest month that was put before the Pembina, as it stands now."""


class Evaluate(ButtonData, verb="oversight:evaluate", does=Act.OVERSEE):
    """Record that a month was evaluated."""

    month: date
