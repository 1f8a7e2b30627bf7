"""`python -m bot.demo.picture FILE`: a picture of the page for README, drawn by Chromium.

Needs what `make browser` needs: playwright and Debian's chromium.
"""

import argparse
import asyncio
import importlib
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo.entrance import opened
from bot.demo.story import play

AT = datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Asia/Jakarta"))
SAFE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


async def draw(target: Path, options: argparse.Namespace) -> None:
    """Play the story, and take a picture of the page as it then is."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder), AT) as house:
            await play(house.stage)
            await _take(house.address, target, options)


async def _take(address: str, target: Path, options: argparse.Namespace) -> None:
    # Playwright is there only where browser tests run.
    playwright: Any = importlib.import_module("playwright.async_api")
    async with playwright.async_playwright() as player:
        browser = await player.chromium.launch(executable_path=options.chromium, args=list(SAFE))
        page = await browser.new_page(
            viewport={"width": options.width, "height": options.height},
            color_scheme="dark" if options.dark else "light",
        )
        await page.goto(address)
        await page.wait_for_selector("#officer .message", state="attached")
        if options.officer:
            await page.click("[data-go=officer]")
        if options.english:
            await page.click("#language")
        await page.screenshot(path=str(target))
        await browser.close()


def main() -> None:
    """Read the arguments and draw."""
    parser = argparse.ArgumentParser(description="Draw a picture of the demo page.")
    parser.add_argument("target", type=Path)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=900)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--english", action="store_true", help="the page's labels in English")
    parser.add_argument("--officer", action="store_true", help="the officers' side, on a phone")
    options = parser.parse_args()
    asyncio.run(draw(options.target, options))


if __name__ == "__main__":
    main()
