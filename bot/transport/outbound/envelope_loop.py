"""Send the envelopes to other public bodies until each is acknowledged or refused."""

import asyncio
import logging
from collections.abc import Callable

from bot.actions.transfers import transfer_results
from bot.actions.transfers.transfer_intake import LetterRefused
from bot.desk.turn import Desk
from bot.transport.outbound.couriers import Courier, UnreachedError

logger = logging.getLogger(__name__)

LOOK_EVERY = 15.0
"""Seconds between two looks for envelopes that are due."""


class EnvelopeLoop:
    """Carries one envelope at a time; killed anywhere, it carries it again."""

    def __init__(
        self, desk: Desk, house: Courier, https: Courier, committed: Callable[[], None]
    ) -> None:
        self._desk = desk
        self._house, self._https = house, https
        self._committed = committed

    async def once(self) -> bool:
        """Carry the next envelope that is due, if one is; say whether it was."""
        async with self._desk.turn() as turn:
            posted = await transfer_results.next_due(turn)
        if posted is None:
            return False
        body, envelope = posted.body, posted.envelope
        courier = self._house if body.host else self._https
        try:
            answer = await courier(body, posted.sealed)
        except LetterRefused as refusal:
            logger.warning("a letter to %s was refused: %s", body.short, refusal)
            async with self._desk.turn() as turn:
                await transfer_results.refused(turn, envelope)
        except UnreachedError as error:
            logger.warning("a letter to %s waits: %s", body.short, error)
            async with self._desk.turn() as turn:
                await transfer_results.unanswered(turn, envelope)
        else:
            async with self._desk.turn() as turn:
                await transfer_results.acknowledged(turn, posted, answer)
        self._committed()
        return True

    async def run(self) -> None:
        """Carry envelopes for ever."""
        while True:
            while await self.once():
                pass
            await asyncio.sleep(LOOK_EVERY)
