"""Say in plain words why something failed: for the log, `check` and the health page alike."""

from enum import StrEnum

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from bot.errors import plainly

NO_JSON = ". Parsing the server response"
"""Stands before an answer that is no JSON, which may hold anything."""


class Broken(StrEnum):
    """Why a call had no answer."""

    NAME = "the server's name is not found (DNS)"
    CERTIFICATE = "the server's certificate is not trusted"
    ENCRYPTION = "no encryption is agreed on with the server (TLS)"
    NO_PROXY = "the proxy cannot be reached"
    PROXY_REFUSES = "the proxy lets nothing through to the server"
    NO_CONNECTION = "no connection to the server comes about in time"
    CONNECTION_REFUSED = "the server refuses the connection"
    NO_WAY = "there is no way to the server: the network is down, or a firewall closes it"
    SILENT = "the server does not answer in time"
    NO_HTTP = "what answers is no HTTP server"
    OFF = "the connection to the server broke off"


def cause(error: BaseException) -> str:
    """Return why something failed, in English, without a token or anything that somebody wrote.

    Of an error that might quote somebody only its kind is named.
    """
    if not isinstance(error, TelegramError):
        return plainly(error)
    said = error.message.partition(NO_JSON)[0]
    match error:
        case InvalidToken():
            return f"Telegram refuses the token ({said})"
        case Conflict():
            return "another program takes the bot's updates"
        case BadRequest() | Forbidden():
            return f"Telegram says “{said}”"
        case _:
            return said if said in {*Broken} else f"the server answers “{said}”"
