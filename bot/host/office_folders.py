"""The offices of a host: one in each sub-folder, with its `.env` and all that belongs to it."""

import os
import re
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Any

from pydantic import Field
from pydantic_settings import PydanticBaseSettingsSource

from bot.error_texts import ErrorText, os_errors_named
from bot.errors import ConfigError, DeskError
from bot.settings import ENV_FILE, ProcessSettings, Settings, read_settings
from storage import desk_state
from storage.database import open_snapshot
from storage.desk_folder import InUseError
from storage.vault import Vault

STOPPED = "stopped"
"""A file of this name in an office's folder closes its desk."""
NEW = "new"
"""A file of this name lets a desk begin though its bot has served one; the desk takes it away."""
A_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
"""What an office may be called: its name stands in an address and in figures."""
SettingsMark = tuple[int, int]
"""What changes with a `.env`: when it or its rights were changed, and its size in bytes.

Where it cannot be looked at, the number of the system's error stands instead of a time.
"""


class HostSettings(ProcessSettings):
    """The settings of a host, which its offices share."""

    office_roots: str = Field(default="", description="wanted-roots")

    @property
    def roots(self) -> list[Path]:
        """Return the further folders in which each office has its own sub-folder."""
        return [_followed(one.strip()) for one in self.office_roots.split(",") if one.strip()]


class OfficeSettings(HostSettings, Settings):
    """An office's settings from files alone: the environment is that of the whole host."""

    @classmethod
    def settings_customise_sources(
        cls, *_: Any, **sources: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return given values and files as sources, not the environment."""
        return sources["init_settings"], sources["dotenv_settings"]


def host_settings(folder: Path) -> HostSettings:
    """Read what all offices share, from the environment or the `.env` of the folder itself.

    Raises ConfigError.
    """
    if not folder.is_dir():
        raise ConfigError(ErrorText("no-offices", folder=folder))
    settings = read_settings(HostSettings, _env_file=folder / ENV_FILE)
    for one, other in permutations([_followed(folder), *settings.roots], 2):
        if one.is_relative_to(other):
            raise ConfigError(ErrorText("office-roots", one=one, other=other))
    return settings


def office_folders(folder: Path) -> list[Path]:
    """Return the folders of all offices, also of those that are stopped.

    Whatever has a name that an office may have is one, even if nothing in it can be read: it is
    named with what is wrong, and never passed over. Raises OSError if the folder itself cannot be
    read.
    """
    found = (
        one for one in folder.iterdir() if A_NAME.fullmatch(one.name) or is_seen(one, ENV_FILE)
    )
    return sorted(found)


def is_seen(folder: Path, name: str | Path) -> bool:
    """Say whether a file exists in a folder; False if the folder cannot be entered."""
    try:
        return (folder / name).exists()
    except OSError:
        return False


def remove_new_file(folder: Path) -> None:
    """Delete the marker file that lets an office start empty. Raises ConfigError."""
    with os_errors_named("new-stays", file=folder / NEW):
        (folder / NEW).unlink(missing_ok=True)


def offices_to_serve(folder: Path) -> dict[str, SettingsMark]:
    """Return the offices that are to be served, each with the mark of its settings.

    Raises OSError if the folder cannot be read.
    """
    return {one.name: _mark(one) for one in office_folders(folder) if not is_seen(one, STOPPED)}


def _mark(folder: Path) -> SettingsMark:
    try:
        state = (folder / ENV_FILE).stat()
    except OSError as error:
        return error.errno or 0, 0
    return state.st_ctime_ns, state.st_size


def office_settings(host: HostSettings, folder: Path) -> Settings:
    """Read an office's settings: its own `.env`, and below it the host's.

    Relative paths begin in the office's folder, and links are followed: what is read and written
    lies where it is named. Raises ConfigError with a line for each mistake.
    """
    if not A_NAME.fullmatch(folder.name):
        raise ConfigError(ErrorText("office-name", folder=folder))
    files = folder.parent / ENV_FILE, _readable(folder / ENV_FILE)
    shared = {name: getattr(host, name) for name in HostSettings.model_fields}
    read = read_settings(OfficeSettings, _env_file=files, **shared)
    paths = {name: _followed(folder / value) for name, value in read if isinstance(value, Path)}
    settings = read.model_copy(update=paths)
    _keep_apart(settings, folder, [_followed(folder.parent), *host.roots])
    return settings


def _readable(file: Path) -> Path:
    """Return the `.env` that each office has. Raises ConfigError if it cannot be opened."""
    with os_errors_named("office-unreadable", file=file):
        # Without waiting for another program, as a named pipe would.
        handle = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
        is_file = stat.S_ISREG(os.fstat(handle).st_mode)
        os.close(handle)
    if not is_file:
        raise ConfigError(ErrorText("office-pipe", place=file))
    return file


def _keep_apart(settings: Settings, folder: Path, grounds: Sequence[Path]) -> None:
    """Refuse an office that writes outside its own folders, or reads in another's.

    In each of the `grounds`, the first of which is the host's folder, the folder of its name is its
    own. Raises ConfigError.
    """
    own = [ground / folder.name for ground in grounds]
    for name, place in _written(settings):
        if not _lies_in(place, own):
            raise ConfigError(
                ErrorText("office-place", name=name, place=place, own=own[0], office=folder.name)
            )
    read = _followed(folder / ENV_FILE), settings.office_profile, settings.letters_dir
    for place in (*filter(None, read), *(place for _, place in _written(settings))):
        if not _is_plain(place):
            raise ConfigError(ErrorText("office-pipe", place=place))
    for place in filter(None, read):
        if _lies_in(place, grounds) and not _lies_in(place, own):
            raise ConfigError(ErrorText("office-other", place=place, own=own[0]))


def _written(settings: Settings) -> Iterator[tuple[str, Path]]:
    """Find the places where a desk writes, with the settings that name them; links are followed."""
    yield "DATA_DIR", settings.data_dir
    yield from (("DATA_DIR", _followed(one)) for one in _inside(settings.data_dir))
    yield "IDENTITY_KEY_FILE", _followed(settings.key_path)
    yield "BACKUP_DIR", _followed(settings.safe.folder)


def _inside(folder: Path) -> list[Path]:
    """Return the contents of a folder; none if it cannot be read."""
    try:
        return [*folder.iterdir()]
    except OSError:
        return []


def _followed(path: Path | str) -> Path:
    """Return the real path behind links; circular links stay as they are."""
    return Path(os.path.realpath(path))


def _is_plain(place: Path) -> bool:
    """Say whether a place can be read without waiting: a named pipe would stop all offices."""
    try:
        mode = place.stat().st_mode
    except OSError:  # said when it is opened
        return True
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _lies_in(place: Path, folders: Sequence[Path]) -> bool:
    return any(place.is_relative_to(folder) for folder in folders)


NEVER = datetime.min.replace(tzinfo=UTC)


class ResourceOwners:
    """The open offices, each with the data, keys, token and profile that no other may use.

    What an office has stays its own while its desk is opened anew, until the office goes.
    """

    def __init__(self) -> None:
        self._own: dict[str, list[tuple[str, object]]] = {}

    def __contains__(self, office: str) -> bool:
        return office in self._own

    def take(self, office: str, settings: Settings, vault: Vault) -> None:
        """Reserve what an office's desk uses. Raises InUseError if another office has it."""
        own: list[tuple[str, object]] = [
            ("DATA_DIR", vault.desk),
            *(("IDENTITY_KEY_FILE", key) for key in (vault.key, *vault.older)),
            ("BOT_TOKEN", settings.token().partition(":")[0]),
            ("OFFICE_PROFILE", settings.office_profile),
        ]
        for other, theirs in self._own.items():
            if other != office and (shared := [name for name, one in own if (name, one) in theirs]):
                raise InUseError(ErrorText("same-of-another", name=shared[0], office=other))
        self._own[office] = own

    def release(self, office: str) -> None:
        """Free what an office had reserved."""
        self._own.pop(office, None)


async def sort_by_last_service(host: HostSettings, folders: list[Path]) -> list[Path]:
    """Sort offices by when they last served, newest first, so that old copies come last.

    A copy was left behind by the desk that it is of; of two that are alike it is the newer one.
    """
    if len(folders) < 2:
        return folders
    order = {folder: await _service(host, folder) for folder in folders}
    return sorted(folders, key=lambda folder: order[folder], reverse=True)


async def _service(host: HostSettings, folder: Path) -> tuple[datetime, float]:
    """Return when a desk last polled Telegram, and minus the change time of its key file."""
    try:
        settings = office_settings(host, folder)
        since = settings.key_path.stat().st_ctime
        async with open_snapshot(settings.existing_database()) as tx:
            return await desk_state.get_instant(tx, "last_poll_at") or NEVER, -since
    except (DeskError, OSError):  # said when the desk is opened
        return NEVER, 0.0
