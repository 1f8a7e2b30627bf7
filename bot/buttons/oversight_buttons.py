"""Buttons of oversight: access policy, evaluation, the office."""

from bot.buttons.button_data import ButtonData


class ReadPolicy(ButtonData, verb="policy:read"):
    """Show the access policy to whoever asks."""


class WritePolicy(ButtonData, verb="oversight:policy"):
    """Open the form of a new version of the access policy."""


class ChangeOffice(ButtonData, verb="oversight:office"):
    """Open the form that changes a detail of the office."""


class ShowEvaluation(ButtonData, verb="oversight:show"):
    """Show the newest month that was put before the Pembina, as it stands now."""


class Evaluate(ButtonData, verb="oversight:evaluate"):
    """Record that a month was evaluated."""

    evaluation_id: int
