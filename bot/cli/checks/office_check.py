"""The check of the office's profile: what it leaves empty, and on which law it rests."""

from collections.abc import Iterator

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.office import OfficeProfile
from bot.office.legal_source_list import read_by
from bot.office.office_details import stated

CONTACTS = ("address", "phone", "email", "website")


def found_office(office: OfficeProfile, written: OfficeProfile) -> Iterator[Finding]:
    """Check what people would miss of the office; none of it keeps a desk shut.

    What was set in the chat goes before the profile as it is `written`.
    """
    told, before = stated(office), stated(written)
    if in_chat := [detail for detail in told if told[detail] != before[detail]]:
        yield warned("office-in-chat", details=", ".join(in_chat))
    empty = [name for name in CONTACTS if not getattr(office, name)]
    yield warned("contacts-empty", names=", ".join(empty)) if empty else fine("contacts")
    basis, decree = office.service_hours.basis, office.charter_decree
    yield fine("hours", basis=basis) if basis else warned("hours-no-basis")
    yield fine("charter", decree=decree) if decree else warned("charter-draft")
    archive = office.retention.jra_basis
    yield fine("archive", basis=archive) if archive else warned("archive-none")
    silent = [
        name for name in ("protection_officer", "authority") if not getattr(office.privacy, name)
    ]
    yield warned("privacy-empty", names=", ".join(silent)) if silent else fine("privacy")
    yield warned("legal-sources", **read_by(office.legal_sources))
