"""The offices of a host: one in each sub-folder that has a `.env`, with all that belongs to it."""

import re
from pathlib import Path
from typing import Any

from pydantic_settings import PydanticBaseSettingsSource

from bot.errors import ConfigError
from bot.settings import ENV_FILE, ProcessSettings, Settings, read_settings
from bot.transport.shared_loop import SHARED

STOPPED = "stopped"
"""A file of this name in an office's folder closes its desk."""
A_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
"""What an office may be called: its name stands in an address and in figures."""
Mark = tuple[int, int]
"""What changes with a `.env`: when it was written, and its size in bytes."""


class OfficeSettings(Settings):
    """An office's settings from files alone: the environment is that of the whole host."""

    @classmethod
    def settings_customise_sources(
        cls, *_: Any, **sources: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return what is given and what stands in files."""
        return sources["init_settings"], sources["dotenv_settings"]


def host_settings(folder: Path) -> ProcessSettings:
    """Read what all offices share, from the environment or the `.env` of the folder itself.

    Raises ConfigError.
    """
    if not folder.is_dir():
        raise ConfigError(f"{folder} is no folder: name the one that holds the offices' folders")
    return read_settings(ProcessSettings, _env_file=folder / ENV_FILE)


def office_folders(folder: Path) -> list[Path]:
    """Return the folders of all offices, also of those that are stopped. Raises OSError."""
    found = (one for one in folder.iterdir() if (one / ENV_FILE).is_file())
    return sorted(one for one in found if one.name != SHARED)


def offices(folder: Path) -> dict[str, Mark]:
    """Return the offices that are to be served, each with the mark of its settings.

    Raises OSError if the folder cannot be read.
    """
    found = {}
    for office in office_folders(folder):
        if not (office / STOPPED).exists():
            state = (office / ENV_FILE).stat()
            found[office.name] = state.st_mtime_ns, state.st_size
    return found


def office_settings(host: ProcessSettings, folder: Path) -> Settings:
    """Read an office's settings: its own `.env`, and below it the host's.

    Relative paths begin in the office's folder. Raises ConfigError with a line for each mistake.
    """
    if not A_NAME.fullmatch(folder.name):
        raise ConfigError(f"{folder}: call an office's folder by letters, digits, - and _ alone")
    files = folder.parent / ENV_FILE, folder / ENV_FILE
    shared = {name: getattr(host, name) for name in ProcessSettings.model_fields}
    read = read_settings(OfficeSettings, _env_file=files, **shared)
    paths = {name: folder / value for name, value in read if isinstance(value, Path)}
    return read.model_copy(update=paths)
