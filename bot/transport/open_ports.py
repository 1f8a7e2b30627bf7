"""Take the ports that the settings name, so that one that is not free is noticed at the start."""

import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

from bot.errors import ConfigError
from bot.settings import ProcessSettings, listening

Listeners = Sequence[socket.socket]


@contextlib.asynccontextmanager
async def ports_taken(settings: ProcessSettings) -> AsyncIterator[Mapping[str, Listeners]]:
    """Hold the sockets of WEBHOOK_LISTEN and HEALTH_LISTEN, as far as the settings ask for them.

    Raises ConfigError, with the name of the setting, if the machine refuses one.
    """
    wanted = {"HEALTH_LISTEN": settings.health_listen}
    if settings.webhook_url is not None:
        wanted["WEBHOOK_LISTEN"] = settings.webhook_listen
    with contextlib.ExitStack() as stack:
        yield {
            name: [stack.enter_context(one) for one in _bound(name, address)]
            for name, address in wanted.items()
            if address
        }


def _bound(name: str, address: str) -> Iterator[socket.socket]:
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
            f"{name}: {address} cannot be used ({str(error.strerror).partition(' (')[0]}). Write "
            "another host:port, or end the program that has this one"
        ) from error
