"""A person at the demo's page in a browser, who only looks, clicks and types."""

import re
from dataclasses import dataclass
from typing import Any


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

    async def fits(self) -> bool:
        """Say whether nothing has to be scrolled sideways."""
        sizes = await self.page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        )
        return bool(sizes[0] <= sizes[1])
