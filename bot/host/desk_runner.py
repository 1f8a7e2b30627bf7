"""Runs the desks of one process: what they share, their start, and their end."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import DeskRuntime, assemble, connect_desks, optional_loops
from bot.clock import ComparedClock, SystemClock
from bot.desk_opening import fetch_bot_identity, open_local_desk, print_binding_code
from bot.first_start import is_first_start
from bot.host.health_page import serve_health
from bot.settings import ProcessSettings, Settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.desk_comparison import check_may_begin
from bot.transport.http_server import bound_listeners
from bot.transport.inbound.poller import Poller
from bot.transport.supervision import (
    ALIVE,
    READY,
    STOPPING,
    Loop,
    keep_running,
    notify,
    wait_or_wake,
)
from bot.transport.ticker import Scheduler, scheduler
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement
from storage.vault import Vault

logger = logging.getLogger(__name__)


BEING_OPENED = "its desk is being opened"
WATCH_EVERY = 60.0
"""Seconds between two looks whether the desks tick."""


@dataclass
class DeskRunner:
    """What the desks of one process share; a desk alone in its process has no name."""

    request: AiohttpRequest
    confinement: asyncio.Task[Confinement]
    """How far the process that looks at files can be shut off; found while desks open."""
    jobs: Scheduler
    """What ticks in every desk."""
    desks: dict[str, DeskRuntime] = field(default_factory=dict)
    """The open desks by the names of their offices."""
    closed: dict[str, str] = field(default_factory=dict)
    """The offices that cannot be served now, with the reasons."""
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @contextlib.asynccontextmanager
    async def open_desk(
        self,
        settings: Settings,
        folder: Path | None = None,
        take: Callable[[Vault], None] = lambda _: None,
        *,
        new: bool = False,
    ) -> AsyncIterator[DeskRuntime]:
        """Open a desk for running; if there are several, each has its own folder.

        `take` is given its keys, and may refuse them. A `new` one may begin though its bot has
        served. Raises ConfigError or StorageError if it cannot be opened.
        """
        office, token = folder.name if folder else "", settings.token()
        self.closed.setdefault(office, BEING_OPENED)
        waits = partial(self._set_waiting_reason, office)
        client = BotClient(token, settings.api_url, request=self.request)
        if is_first_start(settings) and not new:
            await check_may_begin(client, settings.data_dir, waits)
        async with contextlib.AsyncExitStack() as stack:
            async with self._opening:  # one at a time: the first serves long before the last opens
                desk = await stack.enter_async_context(
                    open_local_desk(settings, self.request.clock)
                )
                take(desk.database.vault)
            me = await fetch_bot_identity(desk, client, waits)
            await print_binding_code(desk, office)
            poller = Poller(desk, client, asyncio.Event())
            polling = asyncio.create_task(keep_running("poller", poller.run))
            stack.push_async_callback(_ended, polling)
            confinement = await asyncio.shield(self.confinement)
            parts = await assemble(desk, client, me, token, confinement, poller=poller)
            stack.push_async_callback(parts.application.shutdown)
            parts.more = optional_loops(parts, settings) | {"poller": lambda: polling}
            stack.enter_context(self._registered(parts, office))
            stack.push_async_callback(
                _ended, asyncio.create_task(self._connect_when_compared(parts))
            )
            logger.info("the desk is open as @%s", me.get("username"))
            yield parts

    def _set_waiting_reason(self, office: str, why: str) -> None:
        self.closed[office] = f"{BEING_OPENED}, but Telegram does not answer: {why}"

    @contextlib.contextmanager
    def _registered(self, parts: DeskRuntime, office: str) -> Iterator[None]:
        self.desks[office] = parts
        self._connect_desks()
        self.closed.pop(office, None)
        self._changed.set()
        if not office:
            notify(READY)
        try:
            yield
        finally:
            del self.desks[office]
            self._connect_desks()

    async def _connect_when_compared(self, parts: DeskRuntime) -> None:
        """Connect a desk with the others once it was compared with Telegram."""
        await parts.poller.compared.wait()
        self._connect_desks()

    def _connect_desks(self) -> None:
        """Let the open desks know each other."""
        connect_desks([one for one in self.desks.values() if one.poller.compared.is_set()])

    async def watch(self) -> None:
        """Watch the tickers for ever."""
        while True:
            self._changed.clear()
            self.look()
            await wait_or_wake(self._changed, WATCH_EVERY)

    def look(self) -> None:
        """Restart stalled tickers, and tell systemd if any desk is alive.

        systemd starts a process anew that has not said so for long: one that hangs cannot. A desk
        that waits for Telegram's first answer lives, though it does not tick yet.
        """
        stalled = [
            name
            for name, one in self.desks.items()
            if one.poller.compared.is_set() and not one.ticker.check_alive(self.jobs)
        ]
        for name in stalled:
            logger.warning("the tick has stalled and is started anew: %s", name or "the only desk")
        if len(stalled) < len(self.desks):
            notify(ALIVE)

    async def end(self, *tasks: asyncio.Task[Any]) -> None:
        """End tasks, including the one that checks confinement."""
        await _ended(self.confinement, *tasks)


@contextlib.asynccontextmanager
async def open_runner(settings: ProcessSettings) -> AsyncIterator[DeskRunner]:
    """Take the port and open what all desks share, and close it at the end. Raises ConfigError."""
    clock = ComparedClock(SystemClock())
    request = AiohttpRequest(settings.proxy, settings.ssl_cert_file, clock)
    async with contextlib.AsyncExitStack() as stack:
        listeners = await stack.enter_async_context(bound_listeners(settings))
        await stack.enter_async_context(request)
        confinement = asyncio.create_task(_confinement())
        house = DeskRunner(request, confinement, stack.enter_context(scheduler()))
        loops: dict[str, Loop] = {"watch over the ticks": house.watch}
        if listeners:
            loops["health page"] = serve_health(house.desks, house.closed, clock, listeners)
        tasks = [asyncio.create_task(keep_running(name, loop)) for name, loop in loops.items()]
        stack.push_async_callback(house.end, *tasks)
        yield house


async def _ended(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _confinement() -> Confinement:
    found = await asyncio.to_thread(found_confinement)
    if found is Confinement.LIMITED:
        logger.warning("office documents are refused: see what check says of strangers' files")
    return found


async def serve_desk(settings: Settings, *, new: bool = False) -> None:
    """Run one desk until SIGTERM or Ctrl-C; `new`: see `DeskRunner.open_desk`.

    Raises ConfigError or StorageError.
    """
    async with open_runner(settings) as house, house.open_desk(settings, new=new) as parts:
        await until_stopped(parts.run(house.jobs))


async def until_stopped(work: Awaitable[None]) -> None:
    """Await `work` until the process gets SIGTERM or Ctrl-C."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def stop() -> None:
        notify(STOPPING)
        if task:
            task.cancel()

    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await work
    logger.info("the desk is closed")
