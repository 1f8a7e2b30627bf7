"""Logs without secrets: one place that sets them up."""

import logging
import sys

from bot.transport.wire import Redacting


def set_up(level: str) -> None:
    """Log to standard error; the HTTP client's lines, which hold the token, stay quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(Redacting())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("httpx", "httpcore", "apscheduler"):
        logging.getLogger(name).setLevel(logging.WARNING)
