"""Buttons of incidents with personal data."""

from bot.buttons.button_data import ButtonData, CaseButton


class SuspectIncident(CaseButton, verb="case:incident"):
    """Record an incident with a reply, named by its message."""

    source: int


class IncidentButton(ButtonData):
    """A button about one incident, which its data names first."""

    incident_id: int


class RecordIncident(ButtonData, verb="incident:new"):
    """Open the form of a new incident."""


class DescribeIncident(IncidentButton, verb="incident:fill"):
    """Open the form that describes an incident."""


class WriteNotice(IncidentButton, verb="incident:letter"):
    """Send the notice in private, to be signed."""


class TellPeople(IncidentButton, verb="incident:send"):
    """Send the notice to all concerned; asked first unless `certain`."""

    certain: bool = False


class RecordAuthorityTold(IncidentButton, verb="incident:authority"):
    """Open the form on telling the agency."""


class CloseIncident(IncidentButton, verb="incident:close"):
    """Open the form that closes an incident."""
