"""Buttons with which officers read and answer what people ask about their data."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData


@dataclass(frozen=True)
class ShowRightsRequest(ButtonData, verb="right:show"):
    """Show a request in private."""

    request_id: int


@dataclass(frozen=True)
class AnswerRightsRequest(ButtonData, verb="right:answer"):
    """Open the form of the answer."""

    request_id: int
