"""Keep the desk's loops going: one that fails starts again, and the others never notice."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

PAUSE = 2.0
"""Seconds before a loop that failed starts again."""


async def keep_running(name: str, loop: Callable[[], Awaitable[None]]) -> None:
    """Run a loop until cancelled; a mistake in it is logged, and it starts again."""
    while True:
        try:
            await loop()
        except Exception:
            logger.exception("the %s has failed; it starts again", name)
        await asyncio.sleep(PAUSE)
