"""Which office of a host has a bot, a desk, a key and a profile: no other opens with the same."""

from datetime import UTC, datetime
from pathlib import Path

from bot.errors import DeskError
from bot.host.office_folders import HostSettings, office_settings
from bot.settings import Settings
from storage import desk_state
from storage.database import reading
from storage.desk_folder import InUseError
from storage.vault import Vault

NEVER = datetime.min.replace(tzinfo=UTC)


class Owners:
    """The offices that have opened a desk, with what they opened it with.

    What an office has stays its own while its desk is opened anew, until the office goes.
    """

    def __init__(self) -> None:
        self._own: dict[str, list[tuple[str, object]]] = {}

    def __contains__(self, office: str) -> bool:
        return office in self._own

    def take(self, office: str, settings: Settings, vault: Vault) -> None:
        """Let an office have what its desk is opened with. Raises InUseError if another has it."""
        own: list[tuple[str, object]] = [
            ("DATA_DIR", vault.desk),
            *(("IDENTITY_KEY_FILE", key) for key in (vault.key, *vault.older)),
            ("BOT_TOKEN", settings.token().partition(":")[0]),
            ("OFFICE_PROFILE", settings.office_profile),
        ]
        for other, theirs in self._own.items():
            if other != office and (shared := [name for name, one in own if (name, one) in theirs]):
                raise InUseError(
                    f"{shared[0]}: {other} has the same; each office needs its own, and a copied "
                    "folder begins none: leave its data out"
                )
        self._own[office] = own

    def release(self, office: str) -> None:
        """Let others have what an office had."""
        self._own.pop(office, None)


async def by_last_service(host: HostSettings, folders: list[Path]) -> list[Path]:
    """Sort offices so that of those with the same desk the one comes first that served last.

    A copy was left behind by the desk that it is of; of two that are alike it is the newer one.
    """
    if len(folders) < 2:
        return folders
    order = {folder: await _service(host, folder) for folder in folders}
    return sorted(folders, key=lambda folder: order[folder], reverse=True)


async def _service(host: HostSettings, folder: Path) -> tuple[datetime, float]:
    """Return when a desk last asked Telegram, and how far back its key came to its place."""
    try:
        settings = office_settings(host, folder)
        since = settings.key_path.stat().st_ctime
        async with reading(settings.existing_database()) as tx:
            return await desk_state.get_instant(tx, "last_poll_at") or NEVER, -since
    except (DeskError, OSError):  # said when the desk is opened
        return NEVER, 0.0
