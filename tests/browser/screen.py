"""A person at the demo's page in a browser, who only looks, clicks and types."""

import asyncio
import json
import re
from dataclasses import dataclass
from importlib import resources
from typing import Any

from tests.process import PATIENCE

OUTSIDE = """
() => {
  const scrolls = (node) => node && node !== document.body
    && (/auto|scroll/.test(getComputedStyle(node).overflow) || scrolls(node.parentElement));
  const seen = (node) => node.checkVisibility() && getComputedStyle(node).clipPath === "none";
  const outside = ({ left, top, right, bottom, width }) =>
    width && (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5);
  return [...document.body.querySelectorAll("*")]
    .filter((node) => seen(node) && outside(node.getBoundingClientRect()))
    .filter((node) => !scrolls(node.parentElement))
    .map((node) => `${node.tagName}.${node.className}`);
}
"""
FOCUS = "document.activeElement.textContent"
MOST_TABS = 12


@dataclass(frozen=True)
class Screen:
    page: Any

    def side(self, side: str) -> Any:
        return self.page.locator(f"#{side}")

    def messages(self, side: str, words: str) -> Any:
        """Return the messages on a side that contain these words."""
        return self.side(side).locator(".message", has_text=words)

    async def sees(self, side: str, words: str) -> Any:
        """Wait for a message with these words, and return the newest."""
        message = self.messages(side, words).last
        await message.wait_for()
        return message

    async def presses(self, side: str, label: str) -> None:
        """Press the newest button under a message that has these words."""
        words = re.compile(re.escape(label))
        await self.side(side).locator(".keyboard button", has_text=words).last.click()

    async def tool(self, message: Any, label: str) -> Any:
        """Return a message's tool, shown by the focus, which whatever comes next takes along."""
        tool = message.locator(".tools").get_by_role("button", name=label)
        async with asyncio.timeout(PATIENCE):
            while not await tool.is_visible():
                await message.focus()
        return tool

    async def writes(self, side: str, words: str) -> None:
        box = self.side(side).get_by_role("textbox")
        await box.fill(words)
        await box.press("Enter")

    async def answers(self, side: str, question: str, words: str) -> None:
        """Write once the bot has asked."""
        await self.sees(side, question)
        await self.writes(side, words)

    async def chooses(self, side: str, question: str, label: str) -> None:
        """Press a button once the bot has asked."""
        await self.sees(side, question)
        await self.presses(side, label)

    async def turns(self, step: str) -> None:
        """Turn the calendar, and wait until the desk has nothing left to do."""
        button = self.page.locator(f"[data-turn={step}]")
        async with self.page.expect_response(lambda answer: "/api/turn/" in answer.url):
            await button.click()
        await self.page.locator("body:not(.turning)").wait_for()

    async def outside(self) -> list[str]:
        """Return the boxes that reach beyond the window, on any of its sides."""
        return list(await self.page.evaluate(OUTSIDE))

    async def height(self, side: str) -> float:
        """Return which part of the window's height the messages of a side have."""
        box = await self.side(side).locator(".messages").bounding_box()
        return float(box["height"] / self.page.viewport_size["height"])

    async def keys(self, *pressed: str) -> None:
        """Press these keys, one after another."""
        for key in pressed:
            await self.page.keyboard.press(key)

    async def types(self, words: str) -> None:
        """Type words wherever the focus is, and Enter."""
        await self.page.keyboard.type(words)
        await self.page.keyboard.press("Enter")

    async def stands_on(self, words: str) -> None:
        """Wait until the focus is on something that begins with these words."""
        await self.page.wait_for_function(f"(words) => {FOCUS}.trim().startsWith(words)", arg=words)

    async def tabs_to(self, label: str) -> int:
        """Press Tab until the focus is on a button with this label; return how often."""
        for count in range(MOST_TABS):
            kind, _, words = (
                await self.page.evaluate(f"document.activeElement.localName + ' ' + {FOCUS}")
            ).partition(" ")
            if kind == "button" and label in words:
                return count
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"no button {label!r} within {MOST_TABS} tabs")


async def faults_of(page: Any) -> list[str]:
    """Let axe look at the page as it is, and return what it finds."""
    axe = (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    # Evaluated, not added as a script: the page's own policy forbids scripts from elsewhere.
    await page.evaluate(axe)
    found = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{one['id']}: {json.dumps([node['html'][:120] for node in one['nodes']][:3])}"
        for one in found["violations"]
    ]
