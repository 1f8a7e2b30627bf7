"""Transfers of requests between the offices of a host, and their shared files."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot.actions.calendar import shared_days
from bot.actions.exemptions import shared_decrees
from bot.actions.information_list import list_file_import
from bot.actions.transfers import transfer_results
from bot.desk import alarms, rounds
from bot.desk.turn import Desk, Turn
from bot.domain.law.transfer_rules import Accepted
from bot.errors import ConfigError, Refused
from bot.transport.log_setup import OFFICE
from storage import transfers

logger = logging.getLogger(__name__)

T = TypeVar("T")
LOOK_EVERY = 15.0
"""Seconds between two looks for what is to be handed over."""


def connect_offices(offices: Mapping[str, Desk]) -> None:
    """Tell each open desk which other desks are open now."""
    for name, desk in offices.items():
        desk.other_desks.clear()
        desk.other_desks.update({key: other for key, other in offices.items() if key != name})


async def _due(turn: Turn) -> Sequence[int]:
    return await transfers.due(turn.tx)


async def _to_tell(turn: Turn) -> Sequence[int]:
    return await transfers.returns_to_tell(turn.tx)


class TransferLoop:
    """Hands over requests that are due, again until it knows that they were taken.

    The databases of two offices share no transaction: the other one commits first, and takes the
    same request only once. What is killed in between is handed over again.
    """

    def __init__(self, desk: Desk, office: str) -> None:
        self._desk = desk
        self._office = office

    async def once(self) -> bool:
        """Hand over everything due; say whether any was taken or any answer reported."""
        done = await rounds.for_each_row_stepwise(self._desk, "transfers", _due, self._hand)
        done += await rounds.for_each_row_stepwise(
            self._desk, "transfers-back", _to_tell, self._tell
        )
        if done:
            self._desk.outbox_changed.set()
        return done > 0

    async def _hand(self, transfer_id: int) -> int:
        """Hand a request over; 0 if it waits."""
        async with self._desk.turn() as turn:
            found = await transfers.get(turn.tx, transfer_id)
            request = await transfers.offer_content(turn.tx, transfer_id)
        if found is None or request is None:
            return 0
        name = self._desk.office.name
        try:
            taken: Accepted | None = await self._there(
                found.body,
                lambda turn: transfer_results.take_request(turn, self._office, name, request),
            )
        except Refused as refusal:
            logger.warning("%s does not take a request: %s", found.body, refusal)
            async with self._desk.turn() as turn:
                await transfer_results.record_refused(turn, found.id)
            return 1
        async with self._desk.turn() as turn:
            if taken is None:
                await transfer_results.tell_waiting(turn, found.id)
            else:
                await transfer_results.record_accepted(turn, found.id, taken)
        self._desk.outbox_changed.set()
        return 0 if taken is None else 1

    async def _tell(self, case_id: int) -> int:
        """Tell the sending office that a request is not held here; 0 if that must wait."""
        async with self._desk.turn() as turn:
            came = await transfers.find_received(turn.tx, case_id=case_id)
        if came is None or not await self._there(
            came.body, lambda turn: transfer_results.record_returned(turn, self._office, came.uid)
        ):
            return 0
        async with self._desk.turn() as turn:
            await transfers.mark_return_told(turn.tx, came.case_id, turn.now)
        return 1

    async def _there(self, office: str, act: Callable[[Turn], Awaitable[T]]) -> T | None:
        """Run `act` at another office; None if that office is closed or fails.

        Log lines meanwhile name that office, and a fault of it is not this one's. Raises Refused.
        """
        there = self._desk.other_desks.get(office)
        if there is None:
            return None
        outside = OFFICE.set(office)
        try:
            async with there.turn() as turn:
                done = await act(turn)
        except Refused:
            raise
        except Exception:
            logger.exception("what another office hands over cannot be kept; it comes again")
            return None
        else:
            there.outbox_changed.set()
            return done
        finally:
            OFFICE.reset(outside)


SHARED = "bersama"
"""The folder among the offices of a host from which all of them read; it is none of them."""
LOOK_FOR_SHARED_EVERY = 600.0
Load = Callable[[Path], Any]
Take = Callable[[Turn, Any], Awaitable[None]]
FILES: dict[str, tuple[Load, Take]] = {
    "calendar/*.csv": (shared_days.read_years, shared_days.apply_shared_days),
    list_file_import.FILE: (list_file_import.load_shared, list_file_import.draft_shared_entries),
    shared_decrees.FILE: (shared_decrees.load, shared_decrees.offer_decrees),
}
"""How each kind of file is read, and what an office does with it."""


def _loaded(name: str, folder: Path) -> Any:
    """Return the contents of a kind of shared file. Raises ConfigError, also if unreadable."""
    load, _ = FILES[name]
    try:
        return load(folder)
    except OSError as error:
        raise ConfigError(f"{error.filename} cannot be read ({error.strerror})") from error


async def _once(_: Turn) -> Sequence[int]:
    return (rounds.NO_ROW,)


class SharedLoop:
    """Rereads the shared files regularly; a file with a mistake changes nothing and is reported."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder
        self._wrong: list[str] = []

    async def once(self) -> None:
        """Read every file anew; what is known already changes nothing.

        The files are the operator's own, as the calendar that is shipped, so most are read here.
        """
        self._wrong.clear()
        for name in FILES:
            use = partial(self._use, name)
            await rounds.for_each_row_stepwise(self._desk, f"shared {name}", _once, use)
        if self._wrong:
            async with self._desk.turn() as turn:
                await alarms.report_bad_shared_files(turn, ", ".join(self._wrong))
        self._desk.outbox_changed.set()

    async def _use(self, name: str, _: int) -> int:
        take = FILES[name][1]
        try:
            found = await asyncio.to_thread(_loaded, name, self._folder)
        except ConfigError as error:
            logger.warning("a shared file is not used: %s", error)
            self._wrong.append(name)
            return 0
        async with self._desk.turn() as turn:
            await take(turn, found)
        return 1
