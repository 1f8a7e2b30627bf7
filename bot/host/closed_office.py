"""What is told of an office whose desk is closed: to its administrators, and to `loket fleet`."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from bot.settings import Settings
from bot.texts import OFFICIAL, sources
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import Wire
from bot.transport.failure_cause import cause
from storage import people
from storage.database import reading

logger = logging.getLogger(__name__)


async def tell(settings: Settings, request: AiohttpRequest) -> None:
    """Write to the administrators in private, as far as database and Telegram can be reached."""
    try:
        if not settings.database_path.exists():  # nobody has written to the desk yet
            return
        wire = Wire(settings.token(), settings.api_url, request=request)
        async with reading(settings.database_path) as tx:
            administrators = await people.administrators_in_private(tx)
        text, _ = sources(OFFICIAL).fill("desk-closed", {})
        for person in administrators:
            await wire.call("sendMessage", {"chat_id": person.telegram_id, "text": text})
    except Exception as error:  # noqa: BLE001 - whatever closes the desk may stand in the way here
        logger.warning("the administrators could not be told: %s", cause(error))


REPORT = ".closed.json"
"""The file in the folder of all, which only the host writes."""
REASONS = TypeAdapter(dict[str, str])


def write(folder: Path, reasons: Mapping[str, str]) -> None:
    """Replace what was told before. Raises OSError."""
    beside = folder / f"{REPORT}.new"
    beside.write_text(json.dumps(reasons, ensure_ascii=False, indent=1), "utf-8")
    beside.replace(folder / REPORT)


def read(folder: Path) -> dict[str, str]:
    """Return what the host told last; nothing where it tells nothing."""
    try:
        return REASONS.validate_json((folder / REPORT).read_bytes())
    except (OSError, ValueError):
        return {}
