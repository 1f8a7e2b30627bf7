"""Tell systemd that the desk is open, alive or closing, as sd_notify(3) describes."""

import contextlib
import socket
from functools import cache

from bot.settings import ServiceManager

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


def notify(state: str) -> None:
    """Send one datagram, if the program was started by something that listens; never fails."""
    if address := listener():
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as line,
        ):
            line.sendto(state.encode(), address)


@cache
def listener() -> str:
    """Return where the service manager listens, which stays the same; empty if nothing does."""
    address = ServiceManager().notify_socket
    return f"\0{address[1:]}" if address.startswith("@") else address  # a socket without a file
