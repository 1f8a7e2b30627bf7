"""The check of the letters to other bodies: how many wait, and whether one has for long."""

from datetime import datetime

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.domain.transfer_rules import LATE
from bot.errors import DeskError
from bot.office import OfficeProfile
from bot.settings import Settings
from storage import desk_counts
from storage.database import reading
from storage.schema import is_current


async def found_envelopes(
    settings: Settings, office: OfficeProfile, now: datetime
) -> list[Finding]:
    """Count the letters that wait, also while the desk is open; nothing where no body is named."""
    try:
        if not office.network:
            return []
        async with reading(settings.existing_database()) as tx:
            if not await is_current(tx):
                return []
            kept = (await desk_counts.gather(tx, now)).envelopes
    except DeskError:
        return []  # the check of the database says it
    counts = {one: str(kept[one].count if one in kept else 0) for one in ("waiting", "refused")}
    if "waiting" not in kept or now - kept["waiting"].oldest <= LATE:
        return [fine("envelopes", **counts, since="none")]
    since = f"{kept['waiting'].oldest:%Y-%m-%d %H:%M} UTC"
    return [warned("envelopes", **counts, since=since)]
