"""Logs without secrets: one place that sets them up."""

import logging
import re
import sys
import traceback
from types import TracebackType

from telegram.error import TelegramError

from bot.errors import ConfigError, DeliveryError, StorageError

TALKATIVE = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "apscheduler": logging.WARNING,
    "aiosqlite": logging.WARNING,
    "asyncio": logging.WARNING,
    "telegram": logging.WARNING,
    "telegram.request": logging.CRITICAL,
}
"""What others write below these levels holds tokens, SQL values or what people wrote."""
PLAIN = (TelegramError, StorageError, ConfigError, DeliveryError)
"""Errors whose words are known to name nobody; others may quote what somebody wrote."""

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{5,}")


class Discreet(logging.Formatter):
    """Shows where something went wrong, and not the values that it went wrong with."""

    def formatException(self, ei: Raised) -> str:  # noqa: N802 - logging's own name
        """Write the frames and the kinds of the errors, the deepest cause first."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            said = f": {error}" if isinstance(error, PLAIN) else ""
            lines.append(f"{type(error).__qualname__}{said}")
            lines += [line.rstrip() for line in reversed(traceback.format_tb(error.__traceback__))]
            error = error.__cause__ or error.__context__
        return TOKEN.sub("<token>", "\n".join(reversed(lines)))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """Write the line, without the bot's token wherever it came from."""
        return TOKEN.sub("<token>", super().formatMessage(record))


def set_up(level: str) -> None:
    """Log to standard error, without tokens, names or anybody's words."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, least in TALKATIVE.items():
        logging.getLogger(name).setLevel(least)
