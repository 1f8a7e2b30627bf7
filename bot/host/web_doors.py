"""The web server of a process: the webhooks by office, and the health page of all."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from starlette.routing import BaseRoute, Mount, Router

from bot.app import Loop, Parts
from bot.clock import Clock
from bot.host.health_page import Vitals
from bot.transport.http_server import serve
from bot.transport.inbound.webhook import Webhook
from bot.transport.open_ports import Listeners


class Doors:
    """What can be called over HTTP. An office's routes are there while its desk is open."""

    def __init__(self) -> None:
        self._router = Router()

    def loops(
        self,
        desks: Mapping[str, Parts],
        closed: Mapping[str, str],
        clock: Clock,
        ports: Mapping[str, Listeners],
    ) -> dict[str, Loop]:
        """Return the loops that answer on the ports."""
        answering: dict[str, Sequence[BaseRoute]] = {
            "WEBHOOK_LISTEN": [Mount("", app=self._router)],
            "HEALTH_LISTEN": Vitals(desks, closed, clock).routes(),
        }
        return {name: partial(serve, answering[name], taken) for name, taken in ports.items()}

    @contextlib.contextmanager
    def opened(self, parts: Parts, url: str, office: str) -> Iterator[None]:
        """Let Telegram bring updates, at a path that names the office."""
        webhook = Webhook(parts.desk, parts.wire, parts.poller.committed, url, office=office)
        parts.intake, parts.more["poller"] = webhook, webhook.run
        door = Mount(f"/{office}" if office else "", routes=webhook.routes())
        self._router.routes.append(door)
        try:
            yield
        finally:
            self._router.routes.remove(door)
