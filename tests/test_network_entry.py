"""The entry by which other bodies know an office, as the command writes it."""

import tomllib
from pathlib import Path

import pytest

from bot.cli.network_entry import entry
from bot.office.network_body import NetworkBody
from bot.settings import load_settings
from storage.vault import make_key
from tests.tables import with_tables


async def test_an_entry_of_the_command_is_pasted_as_it_is(tmp_path: Path) -> None:
    vault = make_key(tmp_path / "identity.key")
    database = await with_tables(tmp_path / "loket.sqlite3", vault)
    await database.close()
    settings = load_settings(
        _env_file=None,
        bot_token="1:x",
        data_dir=tmp_path,
        identity_key_file=tmp_path / "identity.key",
        webhook_url="https://ppid.example/telegram",
    )
    written = await entry(settings)
    [table] = tomllib.loads(written)["network"]
    body = NetworkBody.model_validate(table)
    assert (body.url, body.is_reached) == ("https://ppid.example/envelopes", True)
    assert await entry(settings) == written
    [table_of_host] = tomllib.loads(await entry(settings, "klaten"))["network"]
    assert table_of_host["url"] == "https://ppid.example/klaten/envelopes"
    with pytest.raises(ValueError, match="paste it once more"):
        NetworkBody.model_validate({**table, "age_key": table["age_key"][:-1] + "q"})
    with pytest.raises(ValueError, match="needs age_key, sign_key and notice"):
        NetworkBody.model_validate({**table, "sign_key": ""})
