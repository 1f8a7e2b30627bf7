"""What failed, in plain words without secrets: for the log, `check` and the health page alike."""

import json
import logging
import re
import sys
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from bot.error_texts import ErrorText
from bot.errors import error_summary

NO_JSON = ". Parsing the server response"
"""Stands before an answer that is no JSON, which may hold anything."""


class CallFailure(StrEnum):
    """Why a call had no answer, by the ids of the texts that say so."""

    NAME = "call-name"
    CERTIFICATE = "call-certificate"
    ENCRYPTION = "call-encryption"
    NO_PROXY = "call-no-proxy"
    PROXY_REFUSES = "call-proxy-refuses"
    NO_CONNECTION = "call-no-connection"
    CONNECTION_REFUSED = "call-refused"
    NO_WAY = "call-no-way"
    SILENT = "call-silent"
    NO_HTTP = "call-no-http"
    OFF = "call-off"


def cause_in_words(error: BaseException) -> str:
    """Return why something failed, in English, without a token or anything that somebody wrote.

    Of an error that might quote somebody only its kind is named.
    """
    return str(call_cause(error)) if isinstance(error, TelegramError) else error_summary(error)


def call_cause(error: TelegramError) -> ErrorText:
    """Return why a call to Telegram failed."""
    said = error.message.partition(NO_JSON)[0]
    match error:
        case InvalidToken():
            return ErrorText("call-refused-token", said=said)
        case Conflict():
            return ErrorText("call-rival")
        case BadRequest() | Forbidden():
            return ErrorText("call-telegram", said=said)
        case _ if said in {*CallFailure}:
            return ErrorText(said)
        case _:
            return ErrorText("call-status", said=said)


OFFICE: ContextVar[str] = ContextVar("office", default="")
"""The office whose desk is at work, where a process serves several; its log lines name it."""
QUIETED_LOGGERS = {
    "aiohttp": logging.WARNING,
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "apscheduler": logging.WARNING,
    "aiosqlite": logging.WARNING,
    "asyncio": logging.WARNING,
    "telegram": logging.WARNING,
    "telegram.request": logging.CRITICAL,
}
"""The lowest levels to log of libraries: below, they log tokens, SQL values or people's words."""

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


SECRETS = (
    (re.compile(r"\d{3,}:[A-Za-z0-9_-]{5,}"), "<token>"),
    (re.compile(r"(?<!\d)\d{16}(?!\d)"), "<nik>"),
    (re.compile(r"(?<![\d-])(?:\+?62|0)8\d{7,11}(?!\d)"), "<phone>"),
)
"""Patterns that must not appear in a log line, and what is written instead."""
OWN_FIELDS = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}
"""The fields that every record has; all others were given as `extra`."""


def _clean(text: str) -> str:
    for secret, sign in SECRETS:
        text = secret.sub(sign, text)
    return text


def _facts(record: logging.LogRecord) -> dict[str, object]:
    """Return the `extra` fields of a log record that have values."""
    given = vars(record).items()
    return {name: value for name, value in given if name not in OWN_FIELDS and value is not None}


class PrivateFormatter(logging.Formatter):
    """Formats errors with causes and places, but without anybody's words."""

    def formatException(self, ei: Raised) -> str:  # noqa: N802 - logging's own name
        """Return the frames and the causes of the errors, the deepest first."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            kind, said = type(error).__qualname__, cause_in_words(error)
            lines.append(kind if said == kind else f"{kind}: {said}")
            lines += [line.rstrip() for line in reversed(traceback.format_tb(error.__traceback__))]
            error = error.__cause__ or error.__context__
        return _clean("\n".join(reversed(lines)))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """Return the line without secrets: the office, the message, the facts given as `extra`."""
        office, facts = OFFICE.get(), _facts(record)
        named = ", ".join(f"{name} {value}" for name, value in facts.items())
        before, behind = f"[{office}] " if office else "", f" ({named})" if named else ""
        record.message = f"{before}{record.message}{behind}"
        return _clean(super().formatMessage(record))


class JsonFormatter(PrivateFormatter):
    """Writes each line as a JSON object, for programs that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line: time, level, logger, message, and the fields given as `extra`."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _clean(record.getMessage()),
            **({"office": office} if (office := OFFICE.get()) else {}),
            **_facts(record),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


def set_up_logging(level: str, form: str = "text") -> None:
    """Log to standard error as "text" or "json", without tokens, names or anybody's words."""
    handler = logging.StreamHandler(sys.stderr)
    lines = PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter() if form == "json" else lines)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, least in QUIETED_LOGGERS.items():
        logging.getLogger(name).setLevel(least)
