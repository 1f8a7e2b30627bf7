"""Compare the desk with what Telegram knows of it, before anything that Telegram sent is stored."""

from bot.actions.operations import clock_difference
from bot.desk.turn import Desk


class Comparison:
    """What the desk compares at its first answered poll, and at each one after it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._was_wrong = True
        """Whether the clock was wrong, as far as is known: at the start it is looked up."""

    async def compare(self) -> None:
        """Compare the clock: an answer has just said what time it is."""
        if self._was_wrong or self._desk.clock.is_wrong:
            async with self._desk.turn() as turn:
                self._was_wrong = await clock_difference.notice(turn)
