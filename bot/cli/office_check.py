"""The check of the office's profile: what it leaves empty, and on which law it rests."""

from collections.abc import Iterator

from bot.cli.check_finding import Finding
from bot.office import OfficeProfile
from bot.office.legal_source_list import reading


def found_office(office: OfficeProfile) -> Iterator[Finding]:
    """Check what the profile says of the office and of the law; nothing of it keeps a desk shut."""
    yield _unsaid(office)
    yield _hours(office)
    yield _charter(office)
    yield _archive(office)
    yield Finding(f"legal sources: {reading(office.legal_sources)}", good=False, fatal=False)


def _unsaid(office: OfficeProfile) -> Finding:
    """Name what people ask for and the profile leaves empty: it is then never promised."""
    empty = [name for name in ("address", "phone", "email", "website") if not getattr(office, name)]
    if not empty:
        return Finding("contacts: the office profile has them all")
    said = f"contacts: {', '.join(empty)} left empty in the office profile, so whoever asks is not"
    return Finding(f"{said} told; fill in what the office has", good=False, fatal=False)


def _hours(office: OfficeProfile) -> Finding:
    """Say whether the hours that people are told rest on a decision of the office."""
    if office.service_hours.basis:
        return Finding(f"service hours: by {office.service_hours.basis}")
    said = "service hours: no decision named for them, so people are told to ask before they come"
    return Finding(f"{said}; set basis in [service_hours]", good=False, fatal=False)


def _charter(office: OfficeProfile) -> Finding:
    """Say whether the head has set the service charter; until then its paper is a draft."""
    if office.charter_decree:
        return Finding(f"service charter: set by {office.charter_decree}")
    said = "service charter: no decision sets it, so /maklumat shows a draft; set charter_decree"
    return Finding(said, good=False, fatal=False)


def _archive(office: OfficeProfile) -> Finding:
    """Say by which archive schedule files may be destroyed; without one, none ever is."""
    if office.retention.jra_basis:
        return Finding(f"archive schedule: {office.retention.jra_basis}")
    said = "archive schedule: none named, so no request's file is ever destroyed (UU 43/2009)"
    return Finding(f"{said}; set jra_basis in [retention]", good=False, fatal=False)
