"""`python -m tests.browser.page_picture FILE` draws the page at a story's end, by Chromium.

A name that ends in .webp is an animated picture: one view for each step of the story.
Needs what `make browser` needs: playwright, pillow and Debian's chromium.
"""

import argparse
import asyncio
import importlib
import io
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.demo.demo_command import opened
from bot.demo.stories import BY_KEY
from bot.demo.story_moves import Story
from bot.demo.story_player import Telling

if TYPE_CHECKING:
    from PIL.Image import Image

SAFE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FRAME_MILLISECONDS = 3500
LAST_FRAME_MILLISECONDS = 6000
SETTLING_MILLISECONDS = 700
"""How long the page is given to show what arrived."""


async def draw(target: Path, options: argparse.Namespace) -> None:
    """Play the story, and save what the page shows: at its end, or after each step."""
    animated = target.suffix == ".webp"
    frames = await _played(BY_KEY[options.story], options, animated=animated)
    _keep(target, frames)


async def _played(story: Story, options: argparse.Namespace, *, animated: bool) -> list[bytes]:
    """Return what the page shows at a story's end, or after each of its steps."""
    frames: list[bytes] = []
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder), story.at) as house:
            telling = house.telling = Telling(story)
            async with _page(house.address, options) as page:
                while telling.position == "waiting":
                    await telling.go_on(house.stage)
                    if animated or telling.position != "waiting":
                        frames.append(await _view(page, telling))
    if telling.position != "over":
        raise SystemExit(f"the story {story.key} does not come to its end")
    return frames


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


async def _view(page: Any, telling: Telling) -> bytes:
    await page.wait_for_function(
        "([done, of]) => document.querySelector('.guide h2').textContent"
        ".match(/(\\d+)\\D+(\\d+)$/)?.slice(1).join() === `${done},${of}`",
        arg=[telling.done, len(telling.story.steps)],
    )
    await page.wait_for_timeout(SETTLING_MILLISECONDS)
    await page.wait_for_function("() => !document.querySelector('.toast:not([hidden])')")
    return bytes(await page.screenshot())


def _image(frame: bytes) -> "Image":
    from PIL import Image  # noqa: PLC0415 - large, and only needed here

    return Image.open(io.BytesIO(frame)).convert("RGB")


def _keep(target: Path, frames: list[bytes]) -> None:
    """Save a picture in few colours, or an animated one."""
    images = [_image(frame) for frame in frames]
    if target.suffix != ".webp":
        images[-1].quantize(32).save(target, optimize=True)
        return
    pauses = [FRAME_MILLISECONDS] * (len(images) - 1) + [LAST_FRAME_MILLISECONDS]
    images[0].save(
        target, save_all=True, append_images=images[1:], duration=pauses, loop=0, quality=70
    )


def main() -> None:
    """Read the arguments and draw."""
    parser = argparse.ArgumentParser(description="Draw a picture of the demo page.")
    parser.add_argument("target", type=Path, help="a .png, or a .webp for an animated picture")
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
