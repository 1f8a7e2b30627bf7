"""The office as it is now: what its file says, and what has changed it since."""

from bot.office import OfficeProfile
from bot.office.office_details import changed
from storage import kept_versions
from storage.database import Tx


async def in_force(tx: Tx, written: OfficeProfile) -> OfficeProfile:
    """Return the office as its file has it, with changes in the chat."""
    versions = await kept_versions.every(tx)
    return changed(written, versions[-1].parts) if versions else written
