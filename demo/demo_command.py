"""`loket demo`: starts the demo, prints its address, and stops it on a signal."""

import asyncio
import contextlib
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

from bot.errors import ConfigError
from bot.transport import log_setup
from demo.demo_people import OTHER_OFFICE, PLACES
from demo.demo_session import DemoSession, running_session
from demo.page_api import page_app
from sandbox.api.http_api import running_server


@contextlib.asynccontextmanager
async def running_demo(folder: Path, at: datetime, port: int = 0) -> AsyncIterator[DemoSession]:
    """Run a demo that begins at `at`. Raises ConfigError if folder or port are taken."""
    async with contextlib.AsyncExitStack() as stack:
        house = await stack.enter_async_context(running_session(folder, at))
        try:
            house.address = await stack.enter_async_context(running_server(page_app(house), port))
        except OSError as error:
            raise ConfigError(
                f"--port {port} cannot be used ({error.strerror}): choose another one, or leave it "
                "out and a free one is found"
            ) from error
        yield house


async def run_demo(port: int, data: str) -> int:
    """Run the demo until Ctrl-C or SIGTERM, and return the exit code."""
    log_setup.set_up_logging("WARNING")
    with _until_a_signal():
        _say("Starting a local Telegram, the real desk on it, and a page …")
        _say(f"It plays {' and '.join(place.office.name for place in PLACES)}, and is neither.")
        _say(f"Its data lie in {data}/ and are new at each start; nothing leaves this machine.")
        async with running_demo(Path(data), DemoSession.opening(), port) as house:
            _say(f"\n  Loket is open:  {house.address}\n")
            _say("Play citizen and officer side by side. Ctrl-C closes it.")
            async with house.present:
                await house.stage.open_office(OTHER_OFFICE)
            if sys.stdout.isatty():
                await asyncio.to_thread(_show, house.address)
            await asyncio.Event().wait()
    return 0


@contextlib.contextmanager
def _until_a_signal() -> Iterator[None]:
    """Break the block off at Ctrl-C or SIGTERM, also while it starts and while it ends."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def stop() -> None:
        _say("Closing …")
        if task:
            task.cancel()

    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop)
    try:
        yield
    except asyncio.CancelledError:
        pass
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
