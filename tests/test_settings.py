import re
import stat
from pathlib import Path

import pytest

from bot.desk_opening import fetch_bot_identity
from bot.host.office_folders import OfficeSettings
from bot.settings import Settings, TerminalLanguage, load_settings
from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app
from storage.vault import read_key
from tests.given_settings import TOKEN, settings
from tests.prelude import TUESDAY, ConfigError, World
from tests.process import done
from tests.real_desk import opened
from tests.turned_clock import TurnedClock

EXAMPLE = Path(__file__).parents[1] / ".env.example"
KNOWN_TO_EVERY_PROGRAM = {"https_proxy", "http_proxy", "all_proxy", "no_proxy", "ssl_cert_file"}


def test_with_the_token_set_every_other_setting_can_be_read() -> None:
    known = load_settings(_env_file=None, bot_token=TOKEN)
    assert known.officers_chat_id is None
    assert known.api_url == "https://api.telegram.org"
    assert known.database_path == Path("data/loket.sqlite3")
    assert known.key_path == Path("data/identity.key")
    assert known.office_profile is None
    assert known.log_level == "INFO"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bot_token", "no token"),
        ("officers_chat_id", "the group"),
        ("officers_chat_id", "1009876543210"),
        ("telegram_api_url", "localhost:9999"),
        ("log_level", "chatty"),
        ("health_listen", "8080"),
        ("health_listen", ":8080"),
        ("health_listen", "localhost:"),
        ("health_listen", "localhost:http"),
        ("health_listen", "localhost:65536"),
    ],
)
def test_what_is_malformed_is_named_and_not_repeated(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(ConfigError) as raised:
        settings(tmp_path, **{name: value})
    assert str(raised.value).startswith(f"{name.upper()} is not right: write ")
    assert value not in str(raised.value)


def test_a_group_without_a_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^OFFICERS_CHAT_ID is not right"):
        settings(tmp_path, officers_chat_id="0")
    assert settings(tmp_path, officers_chat_id="-1").officers_chat_id == -1


@pytest.mark.parametrize("place", ["", "localhost:0", "localhost:65535", "[::1]:8080"])
def test_health_is_told_at_a_place_of_this_machine_or_nowhere(tmp_path: Path, place: str) -> None:
    assert settings(tmp_path, health_listen=place).health_listen == place


@pytest.mark.parametrize(
    ("all_of_it", "messages", "lang", "language"),
    [
        ("", "", "", "en"),
        ("", "", "id_ID.UTF-8", "id"),
        ("", "id_ID", "en_US", "id"),
        ("en_US", "id_ID", "id_ID", "en"),
        ("id_ID", "en_US", "en_US", "id"),
    ],
)
def test_the_terminal_speaks_as_its_first_variable_says(
    all_of_it: str, messages: str, lang: str, language: str
) -> None:
    terminal = TerminalLanguage(lc_all=all_of_it, lc_messages=messages, lang=lang)
    assert terminal.language == language


def test_large_and_small_letters_are_the_same(tmp_path: Path) -> None:
    known = settings(tmp_path, log_level="debug", log_format="JSON")
    assert (known.log_level, known.log_format) == ("DEBUG", "json")


def read(folder: Path, *lines: str) -> Settings:
    file = folder / ".env"
    file.write_text("\n".join([f"BOT_TOKEN={TOKEN}", *lines]))
    return load_settings(_env_file=file)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("BACKUP_RECIPENT=age1x", "BACKUP_RECIPENT in .env is no setting: write BACKUP_RECIPIENT"),
        ("backup-dir=x", ".env has a line that is no setting: write NAME=value, or take it out"),
        (f"{TOKEN}=x", ".env has a line that is no setting: write NAME=value, or take it out"),
        ("WARNA=biru", "WARNA in .env is no setting: take the line out"),
    ],
)
def test_a_misspelt_name_is_refused_with_the_right_one_and_no_value(
    tmp_path: Path, line: str, said: str
) -> None:
    with pytest.raises(ConfigError) as raised:
        read(tmp_path, line)
    assert str(raised.value).startswith(said)
    assert "ABC-def_ghi" not in str(raised.value)
    assert "biru" not in str(raised.value)


def test_the_environment_goes_before_the_file_and_may_hold_anything_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    monkeypatch.setenv("BACKUP_RECIPENT", "of another program")
    assert read(tmp_path, "LOG_LEVEL=DEBUG").log_level == "ERROR"


HERE, THERE = "http://127.0.0.1:8081", "https://api.telegram.org"
PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("address", "given", "proxy"),
    [
        (THERE, {}, None),
        (THERE, {"https_proxy": PROXY}, PROXY),
        (THERE, {"https_proxy": "proxy.example:3128"}, PROXY),
        (THERE, {"https_proxy": "https://proxy.example"}, "https://proxy.example"),
        (THERE, {"http_proxy": PROXY}, None),
        (HERE, {"http_proxy": PROXY}, PROXY),
        (HERE, {"https_proxy": PROXY}, None),
        (HERE, {"all_proxy": PROXY}, PROXY),
        (THERE, {"all_proxy": "socks5://127.0.0.1:9050", "https_proxy": PROXY}, PROXY),
        (THERE, {"all_proxy": PROXY, "no_proxy": "localhost, .telegram.org"}, None),
        (THERE, {"all_proxy": PROXY, "no_proxy": "*.Telegram.org"}, None),
        (THERE, {"all_proxy": PROXY, "no_proxy": "api.telegram.org"}, None),
        (THERE, {"all_proxy": PROXY, "no_proxy": "api.telegram.org:443"}, None),
        (THERE, {"all_proxy": PROXY, "no_proxy": "api.telegram.org:80"}, PROXY),
        (THERE, {"all_proxy": PROXY, "no_proxy": "legram.org"}, PROXY),
        (THERE, {"all_proxy": PROXY, "no_proxy": ","}, PROXY),
        (THERE, {"all_proxy": "socks5://127.0.0.1:9050", "no_proxy": "*"}, None),
        (HERE, {"all_proxy": PROXY, "no_proxy": "127.0.0.1"}, None),
    ],
)
def test_calls_go_through_the_proxy_of_their_address(
    tmp_path: Path, address: str, given: dict[str, str], proxy: str | None
) -> None:
    assert settings(tmp_path, telegram_api_url=address, **given).proxy == proxy


def test_proxies_come_from_the_environment_in_small_letters_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", PROXY)
    assert settings(tmp_path).proxy == PROXY


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("ALL_PROXY", "socks5://nama:rahasia@127.0.0.1:9050", "SOCKS proxies are not supported: "),
        ("HTTPS_PROXY", "socks5h://rahasia.example", "SOCKS proxies are not supported: "),
        ("HTTPS_PROXY", "ftp://rahasia.example", "is not right: write the address of an HTTP "),
        ("HTTPS_PROXY", "http://rahasia.example:port", "is not right: write the address of an "),
        ("HTTPS_PROXY", "http://", "is not right: write the address of an HTTP proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named_and_not_repeated(
    tmp_path: Path, name: str, value: str, said: str
) -> None:
    known = settings(tmp_path, **{name.lower(): value})
    with pytest.raises(ConfigError, match=rf"^{name}:? {said}") as raised:
        _ = known.proxy
    assert "rahasia" not in str(raised.value)


@pytest.mark.parametrize("command", ["run", "check"])
def test_with_a_proxy_that_cannot_be_used_nothing_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    proxy = "socks5://nama:rahasia@127.0.0.1:9050"
    ended = done(command, BOT_TOKEN=TOKEN, DATA_DIR=str(folder), ALL_PROXY=proxy)
    assert ended.code == ConfigError.exit_code
    assert ended.complaint.startswith(
        "Loket cannot go on.\nALL_PROXY: SOCKS proxies are not supported"
    )
    assert "rahasia" not in ended.complaint + ended.said
    assert not folder.exists()


def test_the_password_of_a_proxy_does_not_show(tmp_path: Path) -> None:
    known = settings(tmp_path, https_proxy="http://nama:rahasia@proxy.example:3128")
    assert "rahasia" not in repr(known)


def test_the_token_does_not_show(tmp_path: Path) -> None:
    assert "ABC-def" not in repr(settings(tmp_path))


def example() -> dict[str, tuple[str, str]]:
    """Return (what is said above it, its default) of every setting in the example."""
    found, said = {}, ""
    for line in EXAMPLE.read_text("utf-8").splitlines():
        match = re.fullmatch(r"#?([A-Z_]+)=(.*)", line)
        if match:
            found[match[1]] = (said, match[2])
            said = ""
        else:
            said = f"{said} {line.removeprefix('#').strip()}" if line else ""
    return found


def test_the_example_explains_every_setting_and_no_other() -> None:
    explained = {name.lower() for name in example()}
    assert explained == OfficeSettings.model_fields.keys() - KNOWN_TO_EVERY_PROGRAM
    assert len(explained) <= 22
    assert all(name.upper() in EXAMPLE.read_text("utf-8") for name in KNOWN_TO_EVERY_PROGRAM)
    assert all(said.rstrip().endswith(".") for said, _ in example().values())


def test_the_example_names_the_defaults(tmp_path: Path) -> None:
    known = settings(tmp_path, data_dir=Path("data"))
    defaults = {
        "TELEGRAM_API_URL": known.api_url,
        "DATA_DIR": str(known.data_dir),
        "IDENTITY_KEY_FILE": str(known.key_path),
        "LOG_LEVEL": known.log_level,
    }
    assert {name: example()[name][1] for name in defaults} == defaults


def test_an_example_with_token_and_profile_filled_in_is_enough(tmp_path: Path) -> None:
    text = EXAMPLE.read_text("utf-8").replace("BOT_TOKEN=", f"BOT_TOKEN={TOKEN}")
    text = text.replace("OFFICE_PROFILE=", "OFFICE_PROFILE=kantor/kantor.toml")
    (tmp_path / ".env").write_text(text)
    known = load_settings(_env_file=tmp_path / ".env")
    assert known.token() == TOKEN
    assert known.office_profile == Path("kantor/kantor.toml")


async def test_the_first_start_makes_a_key_for_its_owner_only(tmp_path: Path) -> None:
    known = settings(tmp_path)
    async with opened(known) as (desk, _):
        assert stat.S_IMODE(known.key_path.stat().st_mode) == 0o600
        made = desk.database.vault
    async with opened(known) as (desk, _):
        assert desk.database.vault == made
        assert made.key == read_key(known.key_path).key


async def test_a_database_whose_key_is_lost_is_not_opened(tmp_path: Path) -> None:
    known = settings(tmp_path)
    async with opened(known):
        pass
    known.key_path.unlink()
    with pytest.raises(ConfigError, match=r"IDENTITY_KEY_FILE: .* is missing"):
        async with opened(known):
            pass
    assert not known.key_path.exists()


async def test_a_desk_that_knows_itself_starts_while_telegram_is_down(world: World) -> None:
    me = await fetch_bot_identity(world.desk, world.parts.bot_client)
    world.telegram.faults.is_down = True
    assert await fetch_bot_identity(world.desk, world.parts.bot_client) == me


async def test_a_refused_token_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    telegram = LocalTelegram(TurnedClock(TUESDAY))
    async with (
        running_server(telegram_app(telegram)) as url,
        opened(settings(tmp_path, telegram_api_url=url)) as (desk, client),
    ):
        with pytest.raises(ConfigError, match="BOT_TOKEN: Telegram refuses it"):
            await fetch_bot_identity(desk, client)
