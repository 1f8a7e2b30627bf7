"""Take the port that the settings name, so that one that is not free is noticed at the start."""

import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Sequence

from bot.errors import ConfigError
from bot.settings import ProcessSettings, listening

Listeners = Sequence[socket.socket]


@contextlib.asynccontextmanager
async def port_taken(settings: ProcessSettings) -> AsyncIterator[Listeners]:
    """Hold the sockets of HEALTH_LISTEN; none where the settings ask for none.

    Raises ConfigError if the machine refuses one.
    """
    address = settings.health_listen
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(one) for one in (_bound(address) if address else ())]


def _bound(address: str) -> Iterator[socket.socket]:
    """Yield a listening socket for each address of a host, as `localhost` has two."""
    host, port = listening(address)
    try:
        for family, *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            listener = socket.create_server(place, family=family)
            # asyncio does this only for sockets of its own; without it each answer takes 40 ms.
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            yield listener
    except OSError as error:
        raise ConfigError(
            f"HEALTH_LISTEN: {address} cannot be used ({str(error.strerror).partition(' (')[0]}). "
            "Write another host:port, or end the program that has this one"
        ) from error
