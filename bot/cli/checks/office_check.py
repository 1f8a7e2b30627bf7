"""The check of the office's profile: what it leaves empty, and on which law it rests."""

from collections.abc import Collection, Iterator

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.office import OfficeProfile
from bot.office.legal_source_list import read_by
from bot.office.office_details import POSTS

CONTACTS = ("address", "phone", "email", "website")


def found_office(office: OfficeProfile, in_chat: Collection[str]) -> Iterator[Finding]:
    """Check what people would miss in the profile; none of it keeps a desk shut.

    What was set `in_chat` goes before the profile, so it is not missed in it.
    """
    if in_chat:
        yield warned("office-in-chat", details=", ".join(sorted(in_chat)))
    empty = [name for name in CONTACTS if not getattr(office, name) and name not in in_chat]
    yield warned("contacts-empty", names=", ".join(empty)) if empty else fine("contacts")
    basis = office.service_hours.basis
    if "hours_basis" not in in_chat:
        yield fine("hours", basis=basis) if basis else warned("hours-no-basis")
    decree = office.charter_decree
    if "charter_decree" not in in_chat:
        yield fine("charter", decree=decree) if decree else warned("charter-draft")
    archive = office.retention.jra_basis
    yield fine("archive", basis=archive) if archive else warned("archive-none")
    nameless = [
        post for post in POSTS if not getattr(office.signatories, post).name and post not in in_chat
    ]
    yield warned("signers-empty", posts=", ".join(nameless)) if nameless else fine("signers")
    silent = [
        name for name in ("protection_officer", "authority") if not getattr(office.privacy, name)
    ]
    yield warned("privacy-empty", names=", ".join(silent)) if silent else fine("privacy")
    yield warned("legal-sources", **read_by(office.legal_sources))
