"""Buttons about the rights over one's own data (UU 27/2022): of people, and of who answers."""

from bot.buttons.button_data import ButtonData


class ShowRights(ButtonData, verb="right:menu"):
    """Show the privacy notice, and every right."""


class SendWords(ButtonData, verb="right:send"):
    """File the request that was written."""


class ShowRightsRequest(ButtonData, verb="right:show"):
    """Show a request in private."""

    request_id: int


class WriteNotice(ButtonData, verb="incident:letter"):
    """Send the notice in private, to be signed."""

    incident_id: int
