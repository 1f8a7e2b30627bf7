"""`make pictures` draws docs/demo.png: the demo's page at a story's end, by Chromium.

`python -m tests.browser.page_picture FILE --story KEY` draws that of another story.
Needs what `make browser` needs: playwright, pillow and Debian's chromium.
"""

import argparse
import asyncio
import importlib
import io
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

from demo.demo_command import running_demo
from demo.stories import BY_KEY, Story
from demo.story_player import StoryProgress

SAFE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SETTLING_MILLISECONDS = 700
"""How long the page is given to show what arrived."""


async def draw(target: Path, options: argparse.Namespace) -> None:
    """Play the story, and save what the page shows at its end, in few colours."""
    drawn = await _played(BY_KEY[options.story], options)
    Image.open(io.BytesIO(drawn)).convert("RGB").quantize(32).save(target, optimize=True)


async def _played(story: Story, options: argparse.Namespace) -> bytes:
    """Return what the page shows at a story's end."""
    with tempfile.TemporaryDirectory() as folder:
        async with running_demo(Path(folder), story.at) as house:
            telling = house.telling = StoryProgress(story)
            async with _page(house.address, options) as page:
                while telling.position == "waiting":
                    await telling.play_next_step(house.stage)
                if telling.position != "over":
                    raise SystemExit(f"the story {story.key} does not come to its end")
                return await _view(page, telling)


class _page:  # noqa: N801 - used as a function
    """A page in a browser of its own, while the block runs."""

    def __init__(self, address: str, options: argparse.Namespace) -> None:
        self._address, self._options = address, options

    async def __aenter__(self) -> Any:
        options = self._options
        # Playwright is there only where browser tests run.
        playwright: Any = importlib.import_module("playwright.async_api")
        self._player = playwright.async_playwright()
        player = await self._player.__aenter__()
        browser = await player.chromium.launch(executable_path=options.chromium, args=list(SAFE))
        page = await browser.new_page(
            viewport={"width": options.width, "height": options.height},
            color_scheme="dark" if options.dark else "light",
        )
        await page.goto(self._address)
        if options.english:
            await page.click("#language")
        if options.beneath:
            await page.click("#underneath")
        return page

    async def __aexit__(self, *_: object) -> None:
        await self._player.__aexit__(None, None, None)


async def _view(page: Any, telling: StoryProgress) -> bytes:
    await page.wait_for_function(
        "([done, of]) => document.querySelector('.guide h2').textContent"
        ".match(/(\\d+)\\D+(\\d+)$/)?.slice(1).join() === `${done},${of}`",
        arg=[telling.done, len(telling.story.steps)],
    )
    await page.wait_for_timeout(SETTLING_MILLISECONDS)
    await page.wait_for_function("() => !document.querySelector('.toast:not([hidden])')")
    return bytes(await page.screenshot())


def main() -> None:
    """Read the arguments and draw."""
    parser = argparse.ArgumentParser(description="Draw a picture of the demo page.")
    parser.add_argument("target", type=Path, help="a .png")
    parser.add_argument("--story", choices=sorted(BY_KEY), default="answered")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=900)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--english", action="store_true", help="the page's labels in English")
    parser.add_argument("--beneath", action="store_true", help="with the drawer open")
    options = parser.parse_args()
    asyncio.run(draw(options.target, options))


if __name__ == "__main__":
    main()
