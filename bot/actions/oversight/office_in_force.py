"""The office as it is now: what its file says, and what has changed it since."""

from bot.domain.rule_parts import RulePart
from bot.office import OfficeProfile
from bot.office.office_details import changed
from bot.office.rule_package import with_rules
from storage import kept_versions, rule_packages
from storage.database import Tx


async def in_force(tx: Tx, written: OfficeProfile) -> OfficeProfile:
    """Return the office as its file has it, with a central body's rules and changes in the chat."""
    kept = await rule_packages.in_force(tx, RulePart.OFFICE)
    written = with_rules(written, kept.rules) if kept else written
    versions = await kept_versions.every(tx, "office")
    return changed(written, versions[-1].parts) if versions else written
