"""Hands requests over to other offices of this process, and tells back what came of them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from bot.actions.transfers import transfer_intake, transfer_results
from bot.desk.turn import Desk, Turn
from bot.domain.transfer_rules import Accepted, Transfer, Transferred
from bot.errors import Refused
from bot.transport.log_setup import OFFICE
from storage import transfers

logger = logging.getLogger(__name__)

T = TypeVar("T")
LOOK_EVERY = 15.0
"""Seconds between two looks for what is to be handed over."""


def introduce(offices: Mapping[str, Desk]) -> None:
    """Let each open desk know all others, and none that is not open any more."""
    for name, desk in offices.items():
        desk.neighbours.clear()
        desk.neighbours.update({key: other for key, other in offices.items() if key != name})


class TransferLoop:
    """Hands over what is due, and again until it knows that it was taken.

    The databases of two offices share no transaction: the other one commits first, and takes the
    same request only once. What is killed in between is handed over again.
    """

    def __init__(self, desk: Desk, office: str, committed: Callable[[], None]) -> None:
        self._desk = desk
        self._office = office
        self._committed = committed

    async def once(self) -> bool:
        """Hand over all that is due; say whether anything was."""
        async with self._desk.database.reading() as tx:
            due, to_tell = await transfers.due(tx), await transfers.to_tell(tx)
        done = [await self._hand(one) for one in due] + [await self._tell(one) for one in to_tell]
        if due or to_tell:
            self._committed()
        return any(done)

    async def _hand(self, found: Transfer) -> bool:
        """Hand a request over; False if it waits."""
        async with self._desk.turn() as turn:
            request = await transfers.content(turn.tx, found.id)
        if request is None:
            return False
        name = self._desk.office.name
        try:
            taken: Accepted | None = await self._there(
                found.body, lambda turn: transfer_intake.take(turn, self._office, name, request)
            )
        except Refused as refusal:
            logger.warning("%s does not take a request: %s", found.body, refusal)
            async with self._desk.turn() as turn:
                await transfer_results.refused(turn, found.id)
            return True
        async with self._desk.turn() as turn:
            if taken is None:
                await transfer_results.waits(turn, found.id)
            else:
                await transfer_results.accepted(turn, found.id, taken)
        return taken is not None

    async def _tell(self, came: Transferred) -> bool:
        """Tell an office that what it handed over is not held here; False if it waits."""
        if not await self._there(
            came.body, lambda turn: transfer_results.returned(turn, self._office, came.uid)
        ):
            return False
        async with self._desk.turn() as turn:
            await transfers.told(turn.tx, came.case_id, turn.now)
        return True

    async def _there(self, office: str, act: Callable[[Turn], Awaitable[T]]) -> T | None:
        """Act at another office; None if that is not open, or cannot keep it now.

        Log lines meanwhile name that office, and a fault of it is not this one's. Raises Refused.
        """
        there = self._desk.neighbours.get(office)
        if there is None:
            return None
        outside = OFFICE.set(office)
        try:
            async with there.turn() as turn:
                return await act(turn)
        except Refused:
            raise
        except Exception:
            logger.exception("what another office hands over cannot be kept; it comes again")
            return None
        finally:
            OFFICE.reset(outside)

    async def run(self) -> None:
        """Hand over for ever."""
        while True:
            await self.once()
            await asyncio.sleep(LOOK_EVERY)
