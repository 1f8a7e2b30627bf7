import importlib
import os
from collections.abc import AsyncIterator, Generator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from demo.demo_command import running_demo
from demo.demo_session import DemoSession
from tests.browser.page_picture import SAFE
from tests.browser.screen import Screen
from tests.world import TUESDAY

CHROMIUM = os.environ.get("CHROMIUM") or "/usr/bin/chromium"
FAILED_PAGES = Path("dist/failed-pages")
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = report.failed or item.stash.get(FAILED, False)
    return report


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[DemoSession]:
    async with running_demo(tmp_path, TUESDAY) as open_house:
        yield open_house


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Any]:
    """Chromium, started once: each page of it has a profile of its own."""
    playwright = importlib.import_module("playwright.async_api")
    async with playwright.async_playwright() as player:
        chromium = await player.chromium.launch(executable_path=CHROMIUM, args=list(SAFE))
        yield chromium
        await chromium.close()


@pytest_asyncio.fixture(loop_scope="session")
async def screen(
    house: DemoSession, browser: Any, request: pytest.FixtureRequest
) -> AsyncIterator[Screen]:
    """The page in a browser; an error on its console or a request elsewhere fails the test.

    A picture of it is left in `FAILED_PAGES` when a test fails.
    """
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(60_000)
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    own = urlsplit(house.address).netloc

    def check(asked: Any) -> None:
        if urlsplit(asked.url).netloc not in (own, ""):
            wrong.append(asked.url)

    page.on("request", check)
    await page.goto(house.address)
    yield Screen(page)
    if request.node.stash[FAILED]:
        await page.screenshot(path=FAILED_PAGES / f"{request.node.name}.png", full_page=True)
    await page.close()
    assert wrong == []
