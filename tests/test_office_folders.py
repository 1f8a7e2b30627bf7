"""Which folders are offices, and what of its own each names: nothing of another is read."""

import os
from errno import ENOENT
from pathlib import Path

import pytest

from bot.host.office_folders import (
    STOPPED,
    HostSettings,
    host_settings,
    office_folders,
    office_settings,
    offices_to_serve,
)
from tests.prelude import ConfigError


def an_office(folder: Path, name: str = "klaten", *lines: str) -> Path:
    """Make the folder of an office with its settings."""
    (folder / name).mkdir(parents=True)
    (folder / name / ".env").write_text("\n".join(("BOT_TOKEN=1:x", *lines)))
    return folder / name


def test_what_may_be_an_office_is_one(tmp_path: Path) -> None:
    for name in ("klaten", "with space"):
        an_office(tmp_path, name)
    for name in ("without-settings", ".hidden", "no office"):
        (tmp_path / name).mkdir()
    (tmp_path / ".env").write_text("")
    (an_office(tmp_path, "closed") / STOPPED).touch()
    found = [one.name for one in office_folders(tmp_path)]
    assert found == ["closed", "klaten", "with space", "without-settings"]
    served = offices_to_serve(tmp_path)
    assert set(served) == {"klaten", "with space", "without-settings"}
    assert served["without-settings"] == (ENOENT, 0)
    assert served["klaten"][1] == len("BOT_TOKEN=1:x")


def test_a_file_holds_no_offices(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="is no folder"):
        host_settings(tmp_path / "file")


def test_an_office_is_called_by_a_name_that_can_stand_in_an_address(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="letters, digits"):
        office_settings(host_settings(tmp_path), an_office(tmp_path, "with space"))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("DATA_DIR=data", None),
        ("DATA_DIR=../sragen/data", "is not the office's own"),
        ("BACKUP_DIR={tmp}/elsewhere", "is not the office's own"),
        ("IDENTITY_KEY_FILE=../sragen/data/identity.key", "is not the office's own"),
        ("OFFICE_PROFILE=profile.toml", None),
        ("OFFICE_PROFILE={tmp}/elsewhere/profile.toml", None),
        ("OFFICE_PROFILE=../sragen/profile.toml", "is another office's"),
        ("LETTERS_DIR=../sragen", "is another office's"),
    ],
)
def test_an_office_writes_in_its_own_folder_and_reads_nothing_of_another(
    tmp_path: Path, line: str, why: str | None
) -> None:
    folder = tmp_path / "offices"
    office = an_office(folder, "klaten", line.format(tmp=tmp_path))
    an_office(folder, "sragen")
    host: HostSettings = host_settings(folder)
    if why is None:
        assert office_settings(host, office).token() == "1:x"
        return
    with pytest.raises(ConfigError, match=why):
        office_settings(host, office)


def test_settings_that_are_a_folder_are_no_file(tmp_path: Path) -> None:
    (tmp_path / "klaten" / ".env").mkdir(parents=True)
    with pytest.raises(ConfigError, match="is no file that can be read"):
        office_settings(host_settings(tmp_path), tmp_path / "klaten")


@pytest.mark.parametrize("place", [".env", "profile.toml", "data/identity.key"])
def test_a_named_pipe_in_an_office_s_folder_makes_no_other_wait(tmp_path: Path, place: str) -> None:
    """Its reader waits for whoever writes, and all offices are served by one loop."""
    (tmp_path / "klaten" / "data").mkdir(parents=True)
    (tmp_path / "klaten" / ".env").write_text("BOT_TOKEN=1:x\nOFFICE_PROFILE=profile.toml")
    (tmp_path / "klaten" / place).unlink(missing_ok=True)
    os.mkfifo(tmp_path / "klaten" / place)
    with pytest.raises(ConfigError, match="is no file that can be read"):
        office_settings(host_settings(tmp_path), tmp_path / "klaten")


@pytest.mark.parametrize("roots", ["keys,keys/klaten", "offices/klaten", ".", "keys,keys/"])
def test_no_folder_in_which_offices_have_theirs_lies_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, roots: str
) -> None:
    """Else the folder of one office's name is a part of what belongs to another."""
    monkeypatch.setenv("OFFICE_ROOTS", ",".join(str(tmp_path / one) for one in roots.split(",")))
    (tmp_path / "offices").mkdir()
    with pytest.raises(ConfigError, match="none lies in another"):
        host_settings(tmp_path / "offices")
