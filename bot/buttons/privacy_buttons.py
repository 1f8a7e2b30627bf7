"""Buttons about the rights over one's own data (UU 27/2022): of people, and of who answers."""

from bot.buttons.button_data import ButtonData


class ShowRights(ButtonData, verb="right:menu"):
    """Show the privacy notice, and every right."""


class SendWords(ButtonData, verb="right:send"):
    """File the request that was written."""


class ShowRightsRequest(ButtonData, verb="right:show"):
    """Show a request in private."""

    request_id: int


class AnswerRightsRequest(ButtonData, verb="right:answer"):
    """Open the form of the answer."""

    request_id: int


class IncidentButton(ButtonData):
    """A button about one incident, which its data names first."""

    incident_id: int


class RecordIncident(ButtonData, verb="incident:new"):
    """Open the form of a new incident."""


class DescribeIncident(IncidentButton, verb="incident:fill"):
    """Open the form that describes an incident."""


class WriteNotice(IncidentButton, verb="incident:letter"):
    """Send the notice in private, to be signed."""


class RecordAuthorityTold(IncidentButton, verb="incident:authority"):
    """Open the form on telling the agency."""


class CloseIncident(IncidentButton, verb="incident:close"):
    """Open the form that closes an incident."""


class ListDestruction(ButtonData, verb="destruction:list"):
    """Open the form that lists the files to be destroyed."""
