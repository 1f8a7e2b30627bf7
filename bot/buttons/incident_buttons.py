"""Buttons of incidents with personal data."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData, CaseButton


@dataclass(frozen=True)
class SuspectIncident(CaseButton, verb="case:incident"):
    """Record an incident with a reply, named by its message."""

    source: int


@dataclass(frozen=True)
class IncidentButton(ButtonData):
    """A button about one incident, which its data names first."""

    incident_id: int


@dataclass(frozen=True)
class RecordIncident(ButtonData, verb="incident:new"):
    """Open the form of a new incident."""


@dataclass(frozen=True)
class DescribeIncident(IncidentButton, verb="incident:fill"):
    """Open the form that describes an incident."""


@dataclass(frozen=True)
class WriteNotice(IncidentButton, verb="incident:letter"):
    """Send the notice in private, to be signed."""


@dataclass(frozen=True)
class TellPeople(IncidentButton, verb="incident:send"):
    """Send the notice to all concerned; asked first unless `certain`."""

    certain: bool = False


@dataclass(frozen=True)
class RecordAuthorityTold(IncidentButton, verb="incident:authority"):
    """Open the form on telling the agency."""


@dataclass(frozen=True)
class CloseIncident(IncidentButton, verb="incident:close"):
    """Open the form that closes an incident."""
