"""`python -m bot demo`: opens the house, says where it is, and closes it when told to."""

import asyncio
import contextlib
import fcntl
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.demo.almanac import Almanac
from bot.demo.clock import DemoClock
from bot.demo.doors import page_app
from bot.demo.stage import Stage, staged
from bot.demo.town import settle_town
from bot.errors import ConfigError
from bot.office import load_calendar, load_profile
from bot.sandbox.server import serving
from bot.transport import logs
from storage.vault import make_key

DATABASE = "loket.sqlite3"
KEY = "identity.key"
OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY)
"""All that a demo leaves in its folder, beside the lock; nothing else there is touched."""


@dataclass(frozen=True)
class House:
    """A demo that runs, and the address of its page."""

    stage: Stage
    address: str


@contextlib.asynccontextmanager
async def opened(folder: Path, at: datetime, port: int = 0) -> AsyncIterator[House]:
    """Run a demo that begins at `at`. Raises ConfigError if folder or port are taken."""
    empty(folder)
    vault = make_key(folder / KEY)
    async with contextlib.AsyncExitStack() as stack:
        town = settle_town(DemoClock(at))
        stage = await stack.enter_async_context(staged(town, vault, folder / DATABASE))
        try:
            address = await stack.enter_async_context(serving(page_app(stage), port))
        except OSError as error:
            raise ConfigError(
                f"--port {port} cannot be used ({error.strerror}): choose another one, "
                "or leave it out and a free one is found"
            ) from error
        yield House(stage, address)


def empty(folder: Path) -> None:
    """Remove what an earlier demo left. Raises ConfigError if one still runs there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "desk.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            for name in OURS:
                (folder / name).unlink(missing_ok=True)
    except BlockingIOError as error:
        raise ConfigError(
            f"--data {folder}: another demo is running there; stop it, or name another folder"
        ) from error
    except OSError as error:
        raise ConfigError(f"--data {folder}: cannot be written ({error.strerror})") from error


async def open_house(port: int, data: str) -> int:
    """Run the demo until Ctrl-C or SIGTERM, and return the exit code."""
    logs.set_up("WARNING")
    _say("Starting a local Telegram, the real desk on it, and a page …")
    _say(f"Its data lie in {data}/ and are new at each start; nothing leaves this machine.")
    office = load_profile()
    at = Almanac(load_calendar(office), office).opening(SystemClock().now())
    with _stop_signals() as stopped:
        async with opened(Path(data), at, port) as house:
            _say(f"\n  Loket is open:  {house.address}\n")
            _say("Play citizen and officer side by side. Ctrl-C closes it.")
            if sys.stdout.isatty():
                await asyncio.to_thread(_show, house.address)
            await stopped.wait()
            _say("Closing …")
    return 0


@contextlib.contextmanager
def _stop_signals() -> Iterator[asyncio.Event]:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopped.set)
    try:
        yield stopped
    finally:
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(name)


def _show(address: str) -> None:
    """Open the page in a browser with a window; one in the terminal would be in the way."""
    with contextlib.suppress(webbrowser.Error):
        browser = webbrowser.get()
        if type(browser) is not webbrowser.GenericBrowser:
            browser.open(address)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the person who started it reads it
