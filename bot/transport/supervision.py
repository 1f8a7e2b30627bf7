"""Keep the desk's loops running: one that fails is started again, and the others go on."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

Loop = Callable[[], Awaitable[None]]

logger = logging.getLogger(__name__)

PAUSE = 2.0
"""Seconds before a loop that failed starts again."""


class Watched(Protocol):
    """A part of the desk that records its last sign of life."""

    alive_at: float


async def keep_running(
    name: str, loop: Callable[[], Awaitable[object]], pause: float = PAUSE
) -> None:
    """Run a loop until cancelled; it starts again after `pause`, and an error in it is logged.

    So is the wish of a library to end the whole process.
    """
    while True:
        try:
            await loop()
        except (Exception, SystemExit):
            logger.exception("the %s has failed; it starts again", name)
        await asyncio.sleep(pause)


def every(seconds: float, name: str, act: Callable[[], Awaitable[object]]) -> Loop:
    """Return a loop that acts, and again after some seconds, whatever failed before."""
    return partial(keep_running, name, act, seconds)


async def rest(woken: asyncio.Event, seconds: float) -> None:
    """Wait until woken, or for some seconds."""
    # Not wait_for: in Python 3.11 it may swallow the cancellation that stops the desk.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await woken.wait()
