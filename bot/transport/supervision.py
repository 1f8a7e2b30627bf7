"""Keep the desk's loops running, and tell systemd that it is open, alive or closing."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Awaitable, Callable
from functools import cache, partial
from typing import Protocol

from bot.errors import DataGoneError, StorageError
from bot.settings import ServiceManager

Loop = Callable[[], Awaitable[None]]

logger = logging.getLogger(__name__)

PAUSE = 2.0
"""Seconds before a loop that failed starts again."""


class Heartbeat(Protocol):
    """A part of the desk that records its last sign of life."""

    alive_at: float


async def keep_running(
    name: str, loop: Callable[[], Awaitable[object]], pause: float = PAUSE
) -> None:
    """Run a loop until cancelled; it starts again after `pause`, and an error in it is logged.

    So is the wish of a library to end the whole process. Raises DataGoneError: that ends the desk.
    """
    while True:
        try:
            await loop()
        except DataGoneError:
            raise
        except StorageError:
            pass  # the database says so itself, once
        except (Exception, SystemExit):
            logger.exception("the %s has failed; it starts again", name)
        await asyncio.sleep(pause)


def repeat_every(seconds: float, name: str, act: Callable[[], Awaitable[object]]) -> Loop:
    """Return a loop that calls a function every so many seconds, also after it failed."""
    return partial(keep_running, name, act, seconds)


async def wait_or_wake(woken: asyncio.Event, seconds: float) -> None:
    """Wait until woken, or for some seconds."""
    # Not wait_for: in Python 3.11 it may swallow the cancellation that stops the desk.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await woken.wait()


READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


def notify(state: str) -> None:
    """Send a state to the service manager, if there is one; never fails."""
    if address := notify_address():
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as line,
        ):
            line.sendto(state.encode(), address)


@cache
def notify_address() -> str:
    """Return the service manager's constant socket address, or an empty string."""
    address = ServiceManager().notify_socket
    return f"\0{address[1:]}" if address.startswith("@") else address  # a socket without a file
