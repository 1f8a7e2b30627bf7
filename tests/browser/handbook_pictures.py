"""`make pictures` draws the pictures of the handbooks anew: one side of the demo's page.

Each is what a story of the demo shows after one of its steps, so it is what people see.
"""

import argparse
import asyncio
import io
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

from demo.demo_command import running_demo
from demo.stories import BY_KEY
from demo.story_player import StoryProgress
from tests.browser.page_picture import SETTLING_MILLISECONDS, _page
from tests.sources import ROOT

FOLDER = ROOT / "docs/handbooks/pictures"
PICTURES = {
    "ask": ("answered", 1, "#citizen"),
    "receipt": ("answered", 2, "#citizen"),
    "given": ("answered", 4, "#citizen"),
    "card": ("answered", 2, "#officer"),
    "reply": ("answered", 3, "#officer"),
    "answer": ("answered", 4, "#officer"),
    "missing": ("incomplete", 3, "#officer"),
    "proof": ("incomplete", 6, "#officer"),
    "extension": ("extended", 3, "#officer"),
    "late": ("late", 4, "#officer"),
    "refused": ("refused", 4, "#officer"),
}
"""Each picture's story, after which of its steps, and which side of the page."""


async def draw(name: str, options: argparse.Namespace) -> None:
    """Play a story up to a step, and save one side of the page."""
    key, steps, side = PICTURES[name]
    story = BY_KEY[key]
    with tempfile.TemporaryDirectory() as folder:
        async with running_demo(Path(folder), story.at) as house:
            telling = house.telling = StoryProgress(story)
            async with _page(house.address, options) as page:
                for _ in range(steps):
                    await telling.play_next_step(house.stage)
                _keep(FOLDER / f"{name}.png", await _side(page, side))


async def _side(page: Any, side: str) -> bytes:
    await page.wait_for_timeout(SETTLING_MILLISECONDS * 2)
    await page.wait_for_function("() => !document.querySelector('.toast:not([hidden])')")
    return bytes(await page.locator(f"{side} .pane").screenshot())


def _keep(target: Path, drawn: bytes) -> None:
    target.parent.mkdir(exist_ok=True)
    image = Image.open(io.BytesIO(drawn)).convert("RGB")
    image.quantize(32).save(target, optimize=True)


def main() -> None:
    """Draw those that are named, or all."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the handbooks.")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args(namespace=argparse.Namespace(dark=False, english=False))
    options.beneath, options.width, options.height = False, 1180, 1080
    for name in options.names or PICTURES:
        asyncio.run(draw(name, options))


if __name__ == "__main__":
    main()
