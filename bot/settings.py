"""Settings from the environment or `.env`: one field per line of `.env.example`."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    BeforeValidator,
    Field,
    FilePath,
    SecretStr,
    ValidationError,
)
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.backup_archive import BackupInterval, BackupTarget
from bot.domain.records.kept_file import SHIPPED, UploadLimits
from bot.error_texts import ErrorText, wanted_in
from bot.errors import ConfigError
from storage.desk_folder import DATABASE, KEY


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value()):
        raise ValueError("not a token")
    return value


def _group(value: int | None) -> int | None:
    if value is not None and value >= 0:
        raise ValueError("not a group")
    return value


def _listening(value: str) -> str:
    host, _, port = value.rpartition(":")
    if value and not (host and port.isdecimal() and 0 <= int(port) < 65536):
        raise ValueError("not host:port")
    return value


def _upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else value


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


LogLevel = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)]
LogFormat = Annotated[Literal["text", "json"], BeforeValidator(_lower)]
A_PROXY = ErrorText("wanted-proxy")
ENV_FILE = Path(".env")
"""The file of the settings, in the folder where the command is given."""


SOURCES = SettingsConfigDict(
    env_file=ENV_FILE, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
)
SettingsKind = TypeVar("SettingsKind", bound=BaseSettings)


class LetterSettings(BaseSettings):
    """The settings that the office's letters depend on; their preview needs no others."""

    model_config = SOURCES

    office_profile: Path | None = Field(default=None, description="wanted-toml")
    letters_dir: Path | None = Field(default=None, description="wanted-letters")


class TerminalLanguage(BaseSettings):
    """The language of the terminal, by the variables that other programs follow too."""

    lc_all: str = ""
    lc_messages: str = ""
    lang: str = ""

    @property
    def language(self) -> str:
        """Return "id" where the terminal is Indonesian, else "en"."""
        named = self.lc_all or self.lc_messages or self.lang
        return "id" if named.lower().startswith("id") else "en"


class ProcessSettings(BaseSettings):
    """The settings that all desks of a process share."""

    model_config = SOURCES

    telegram_api_url: AnyHttpUrl = Field(
        default=AnyHttpUrl("https://api.telegram.org"),
        description="wanted-api",
    )
    https_proxy: SecretStr = Field(default=SecretStr(""), description="wanted-proxy")
    http_proxy: SecretStr = Field(default=SecretStr(""), description="wanted-proxy")
    all_proxy: SecretStr = Field(default=SecretStr(""), description="wanted-proxy")
    no_proxy: str = Field(default="", description="wanted-hosts")
    ssl_cert_file: FilePath | None = Field(default=None, description="wanted-certificates")
    health_listen: Annotated[str, AfterValidator(_listening)] = Field(
        default="", description="wanted-port"
    )
    log_level: LogLevel = Field(default="INFO", description="wanted-level")
    log_format: LogFormat = Field(default="text", description="wanted-log-form")

    @property
    def proxy(self) -> str | None:
        """Return the proxy through which the Bot API server is called; None if there is none.

        As elsewhere, the proxy of the address's scheme goes before the one of all, and NO_PROXY
        before both. Raises ConfigError for a proxy that cannot be used: it is never passed by.
        """
        url = self.telegram_api_url
        own = self.https_proxy if url.scheme == "https" else self.http_proxy
        given = own.get_secret_value() or self.all_proxy.get_secret_value()
        if not given or _is_spared(f"{url.host}:{url.port}", self.no_proxy):
            return None
        name = f"{url.scheme.upper()}_PROXY" if own.get_secret_value() else "ALL_PROXY"
        return _usable(name, given)

    @property
    def api_url(self) -> str:
        """Return the Bot API server's address without a slash at its end."""
        return str(self.telegram_api_url).rstrip("/")


class Settings(ProcessSettings, LetterSettings):
    """All settings of an operator; calls need the token, and each desk needs its profile.

    Another name in `.env` is refused, as a misspelt one would be ignored for ever.
    """

    model_config = SettingsConfigDict(extra="forbid")

    bot_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        default=None, description="wanted-token"
    )
    officers_chat_id: Annotated[int | None, AfterValidator(_group)] = Field(
        default=None,
        description="wanted-group",
    )
    data_dir: Path = Field(default=Path("data"), description="wanted-folder")
    identity_key_file: Path | None = Field(default=None, description="wanted-key")
    upload_megabytes_a_day: int = Field(
        default=SHIPPED.megabytes, ge=20, description="wanted-largest"
    )
    backup_dir: Path | None = Field(default=None, description="wanted-backups")
    backup_recipient: str = Field(default="", description="wanted-recipient")
    backup_target_is_encrypted: bool = Field(default=False, description="wanted-true")
    backup_every: BackupInterval = Field(default="day", description="wanted-interval")
    backups_kept: int = Field(default=14, ge=1, description="wanted-kept")

    def token(self) -> str:
        """Return the bot's token. Raises ConfigError if none is set."""
        if self.bot_token is None:
            raise ConfigError(_explain(type(self).model_fields, "bot_token", "missing"))
        return self.bot_token.get_secret_value()

    @property
    def database_path(self) -> Path:
        """Return where the database lies."""
        return self.data_dir / DATABASE

    def existing_database(self) -> Path:
        """Return where the database lies. Raises ConfigError if there is none yet."""
        if not self.database_path.exists():
            raise ConfigError(f"DATA_DIR: there is no database in {self.data_dir} yet")
        return self.database_path

    @property
    def key_path(self) -> Path:
        """Return where the identity key lies: beside the database unless set."""
        return self.identity_key_file or self.data_dir / KEY

    @property
    def upload_limits(self) -> UploadLimits:
        """Return the limits on the files that a person may send in a day."""
        return UploadLimits(self.upload_megabytes_a_day)

    @property
    def safe(self) -> BackupTarget:
        """Return where backups go: beside the database unless set."""
        return BackupTarget(
            self.backup_dir or self.data_dir / "backups",
            self.backup_recipient,
            self.backup_target_is_encrypted,
            self.backups_kept,
            self.backup_every,
        )


class ServiceManager(BaseSettings):
    """The variables that systemd sets for a program; nobody writes them into a file."""

    notify_socket: str = ""


def _is_spared(host: str, no_proxy: str) -> bool:
    """Say whether NO_PROXY covers a host: by name (with or without port), domain or "*"."""
    names = [name.strip().lower() for name in no_proxy.split(",")]
    ends = tuple(f".{name.lstrip('*.')}" for name in names if name)
    return "*" in names or f".{host}".endswith(ends) or f".{host.rpartition(':')[0]}".endswith(ends)


def _usable(name: str, proxy: str) -> str:
    """Return the address of a proxy with its scheme. Raises ConfigError if calls cannot use it."""
    address = proxy if "://" in proxy else f"http://{proxy}"
    scheme = urlsplit(address).scheme
    if scheme.startswith("socks"):
        raise ConfigError(ErrorText("socks", name=name, wanted=A_PROXY))
    try:
        whole = scheme in {"http", "https"} and AnyHttpUrl(address).host
    except ValidationError:
        whole = None
    if not whole:
        raise ConfigError(ErrorText("setting-wrong", name=name, wanted=A_PROXY))
    return address


def listening(value: str) -> tuple[str, int]:
    """Return host and port of a setting such as 127.0.0.1:8080."""
    host, _, port = value.rpartition(":")
    return host.strip("[]"), int(port)


def load_settings(**given: Any) -> Settings:
    """Read the settings. Raises ConfigError with a line for each one that is missing or wrong."""
    return read_settings(Settings, **given)


def read_settings(kind: type[SettingsKind], **given: Any) -> SettingsKind:
    """Read settings of a kind; `given` go before all others. Raises ConfigError."""
    try:
        return kind(**given)
    except ValidationError as error:
        fields = kind.model_fields
        lines = [_explain(fields, str(one["loc"][0]), one["type"]) for one in error.errors()]
        raise ConfigError(*lines) from error


def _explain(fields: Mapping[str, FieldInfo], name: str, kind: str) -> ErrorText:
    if kind == "extra_forbidden":
        return _explain_unknown(fields, name)
    wanted, named = wanted_in(fields[name]), name.upper()
    if kind == "missing":
        return ErrorText("setting-missing", name=named, wanted=wanted)
    return ErrorText("setting-wrong", name=named, wanted=wanted)


def _explain_unknown(fields: Mapping[str, FieldInfo], name: str) -> ErrorText:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):  # it may be a value, of which none is repeated
        return ErrorText("setting-no-line")
    if near := get_close_matches(name, fields, n=1):
        return ErrorText("setting-near", name=name.upper(), near=near[0].upper())
    return ErrorText("setting-unknown", name=name.upper())
