"""No two open desks of a host have a desk, a key, a bot or a profile in common."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.host.office_folders import ResourceOwners
from bot.settings import Settings, load_settings
from storage.desk_folder import InUseError
from storage.vault import Vault

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


def settings(token: str, profile: str) -> Settings:
    read = load_settings(_env_file=None)
    changed: dict[str, Any] = {"bot_token": SecretStr(token), "office_profile": Path(profile)}
    return read.model_copy(update=changed)


@pytest.mark.parametrize(
    ("given", "vault", "named"),
    [
        (("2:b", "b.toml"), Vault(OTHER_KEY, desk="one"), "DATA_DIR"),
        (("2:b", "b.toml"), Vault(KEY, desk="two"), "IDENTITY_KEY_FILE"),
        (("2:b", "b.toml"), Vault(OTHER_KEY, (KEY,), desk="two"), "IDENTITY_KEY_FILE"),
        (("1:new", "b.toml"), Vault(OTHER_KEY, desk="two"), "BOT_TOKEN"),
        (("2:b", "a.toml"), Vault(OTHER_KEY, desk="two"), "OFFICE_PROFILE"),
        (("2:b", "b.toml"), Vault(OTHER_KEY, desk="two"), None),
    ],
)
def test_what_an_open_desk_has_no_other_opens_with(
    given: tuple[str, str], vault: Vault, named: str | None
) -> None:
    owners = ResourceOwners()
    owners.take("klaten", settings("1:a", "a.toml"), Vault(KEY, desk="one"))
    if named is None:
        owners.take("sragen", settings(*given), vault)
        return
    with pytest.raises(InUseError, match=f"{named}: klaten has the same"):
        owners.take("sragen", settings(*given), vault)
    owners.take("klaten", settings("1:a", "a.toml"), Vault(KEY, desk="one"))
    owners.release("klaten")
    owners.take("sragen", settings(*given), vault)
