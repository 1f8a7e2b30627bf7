"""The real desks on the demo's local Telegrams, and the turning of their calendar."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.actions.group import appointment_entry, chair_changes
from bot.actions.group.appointment_form import AppointmentAnswers
from bot.app import DeskRuntime, assemble, connect_desks
from bot.clock import ComparedClock
from bot.desk import permission_checks
from bot.desk.turn import Desk, Turn
from bot.desk_opening import bind_group, fetch_bot_identity, open_desk
from bot.domain.law.acts import Act
from bot.domain.people.role_permissions import OFFICES, Appointment, Role
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.startup import learn_group, set_commands
from bot.transport.supervision import wait_or_wake
from bot.transport.ticker import SECONDS
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement
from demo.demo_calendar import DemoCalendar
from demo.demo_people import HOME_OFFICE, DemoTown
from sandbox.api.http_api import running_server, telegram_app
from storage import appointments, outbox, people, reminders
from storage.database_opening import open_database
from storage.desk_folder import make_folder
from storage.vault import Vault, make_key

DECREE = "12/SDM.07.1-Kpt/3310/2024 tanggal 5 Januari 2024"


async def appoint_officers(desk: Desk, town: DemoTown) -> None:
    """Register the officers of a demo office, and record the decree that appoints them."""
    now = desk.clock.now()
    officers = town.place.officers
    held = {part.role: town.people[part.key].id for part in officers if part.role}
    async with desk.database.transaction() as tx:
        for part in officers:
            await people.record_member(tx, town.people[part.key].id, part.name, now)
        turn = Turn(desk, tx, now)
        known = [await people.officer_of(tx, town.people[part.key].id) for part in officers]
        giver = next(one for one in known if one is not None and one.administrator)
        appoint = appointment_entry.appointer(print_no_order)
        by = await permission_checks.demand(turn, giver, Act.APPOINT)
        for part in officers:
            if part.role in OFFICES:
                given = AppointmentAnswers.model_validate(
                    {
                        "appoint_role": part.role,
                        "appoint_kind": "lasting",
                        "appoint_member": town.people[part.key].id,
                        "appoint_decree": DECREE,
                        "appoint_holder": part.legal_name,
                    }
                )
                await appoint(turn, by, None, given)
        await appointments.set_scanned(tx, 1, now, chair_changes.RECORDED)  # as if long ago
        await chair_changes.settle_scanned(turn, 1)
        serving = [role for role in (Role.PENGHUBUNG, Role.PETUGAS) if role in held]
        await chair_changes.give(turn, by, *(Appointment(held[role], role) for role in serving))


async def print_no_order(_turn: Turn, _new: Appointment) -> None:
    """Print nothing: the officers of a demo hold their offices for good."""


logger = logging.getLogger(__name__)

IDLE_SECONDS = 0.3
"""Seconds after which the desk looks for what became due, such as a held reply."""
PATIENCE = 5.0
"""Seconds that the desk is given to finish when the demo closes."""
CALLS_KEPT = 500
MOST_PAUSES = 500
BUSY_CALLS = 3
BUSY_SECONDS = 20
"""How many messages a busy Telegram refuses, and how many seconds it asks to wait."""
DEMO_DATABASE = "demo.sqlite3"
DEMO_KEY = "demo.key"
"""The demo's own names: what a real desk keeps in a folder can never be taken for a demo's."""
MORE = "demo-more"
"""The folder of the other offices, and of what all of them share."""
Target = Callable[[datetime], datetime]
OpenParts = Callable[[], AbstractAsyncContextManager[DeskRuntime]]


class DemoBusy(Exception):  # noqa: N818 - the page says so, nothing is broken
    """The calendar is being turned, or a story played: the desk cannot be replaced meanwhile."""


class DemoOffice:
    """An office of the demo: its local Telegram, and the real desk on it while that is open."""

    parts: DeskRuntime
    almanac: DemoCalendar

    def __init__(self, town: DemoTown, open_parts: OpenParts) -> None:
        self.town = town
        self.is_open = False
        self._open_parts = open_parts
        self._standing = contextlib.AsyncExitStack()
        self._ticked_at = float("-inf")

    async def open(self) -> None:
        """Start the desk."""
        self.parts = await self._standing.enter_async_context(self._open_parts())
        self.almanac = DemoCalendar(self.parts.desk, self.parts.desk.office)
        self._ticked_at = float("-inf")
        self.is_open = True

    async def close(self) -> None:
        """Stop the desk."""
        self.is_open = False
        await self._standing.aclose()

    @property
    def is_tick_due(self) -> bool:
        """Say whether the last tick is so long ago that the next is due."""
        return self.town.clock.monotonic() - self._ticked_at >= SECONDS

    async def tick(self) -> None:
        """Let the desk do what became due."""
        self._ticked_at = self.town.clock.monotonic()
        await self.parts.ticker.once()

    async def run_until_idle(self, *, pausing: bool) -> None:
        """Run the desk until it is idle; skip its pauses unless `pausing`."""
        for _ in range(MOST_PAUSES):
            await self._work()
            wait = self.parts.sender.shortest_wait
            if not wait or pausing:
                break
            self.town.clock.let_pass(wait + 0.001)
        del self.town.telegram.journal[:-CALLS_KEPT]

    async def _work(self) -> None:
        """Let the desk work, without polling while Telegram is down."""
        if not self.town.telegram.faults.is_down:
            await self.parts.work_until_idle()
            return
        while await self.parts.worker.once():
            pass
        await self.parts.worker.drain()
        await self.parts.sender.once()

    async def due(self, now: datetime) -> list[datetime | None]:
        """Return when the desk next has something to remind of or to send."""
        async with self.parts.desk.database.transaction() as tx:
            return [await reminders.next_due(tx), await outbox.next_due(tx, now)]


class DemoStage:
    """The offices of the demo under one clock; a lock lets one task at a time move them."""

    def __init__(self, offices: Sequence[DemoOffice], present: asyncio.Lock) -> None:
        self.offices = {office.town.place.key: office for office in offices}
        self.present = present
        self.turning = False
        self.troubled = False
        """Whether Telegram was made to fail: then pauses last as long as they really do."""
        self.restarts = 0
        self._lock = asyncio.Lock()
        self._closing = False
        self._loop_task: asyncio.Task[None] | None = None

    @property
    def town(self) -> DemoTown:
        """Return the town of the first office; its clock is that of all."""
        return self.offices[HOME_OFFICE].town

    @property
    def parts(self) -> DeskRuntime:
        """Return the desk of the first office."""
        return self.offices[HOME_OFFICE].parts

    @property
    def almanac(self) -> DemoCalendar:
        """Return the working days of the first office."""
        return self.offices[HOME_OFFICE].almanac

    @property
    def open_offices(self) -> list[DemoOffice]:
        """Return the offices that are open."""
        return [office for office in self.offices.values() if office.is_open]

    async def open_office(self, key: str) -> DemoOffice:
        """Return an office, which opens when somebody first comes; `present` is held meanwhile."""
        office = self.offices[key]
        if not office.is_open:
            await office.open()
            await appoint_officers(office.parts.desk, office.town)
            connect_desks(one.parts for one in self.open_offices)
        return office

    def begin(self) -> None:
        """Start the task that runs the desks."""
        self._closing = False
        self._loop_task = asyncio.create_task(self.run())

    async def close(self) -> None:
        """Let the desks finish within PATIENCE and stop them; interrupt what takes longer."""
        self._closing = True
        self.town.telegram.updates.interrupt()
        await self._end(patience=PATIENCE)

    async def kill(self) -> None:
        """Stop the desks at once, as a killed process ends, and start new ones. Raises Busy."""
        if self.turning:
            raise DemoBusy
        async with self.present:
            self._closing = True
            killed = self.open_offices
            await self._end(patience=0)
            self.restarts += 1
            for office in killed:
                await office.open()
            connect_desks(one.parts for one in self.open_offices)
            self.begin()
        self.town.telegram.changed()

    async def _end(self, *, patience: float) -> None:
        if self._loop_task is not None:
            _, stuck = await asyncio.wait({self._loop_task}, timeout=patience)
            for task in stuck:
                task.cancel()
            await asyncio.wait({self._loop_task})
            self._loop_task = None
        for office in self.open_offices:
            await office.close()

    async def run(self) -> None:
        """Let the desks work until closed: poll, handle, send, and tick as the real one does."""
        woken = self.town.telegram.updates.next_update_event()
        while not self._closing:
            if woken.is_set():
                woken = self.town.telegram.updates.next_update_event()
            try:
                async with self._lock:
                    await self._tick([one for one in self.open_offices if one.is_tick_due])
                    await self._rest()
            except Exception as error:
                # Any error is logged, and the demo goes on.
                if self.troubled:
                    logger.info("while Telegram fails: %s", type(error).__name__)
                else:
                    logger.exception("the desk stumbled")
                    await asyncio.sleep(1)
            await wait_or_wake(woken, IDLE_SECONDS)

    async def _tick(self, offices: Iterable[DemoOffice]) -> None:
        for office in offices:
            await office.tick()

    async def _rest(self) -> None:
        """Run the desks until none has anything left to do now."""
        for office in self.open_offices:
            await office.run_until_idle(pausing=self.troubled)

    def cut_telegram_off(self) -> None:
        """Cut off Telegram from the open desks until `mend` is called."""
        self.troubled = True
        for office in self.open_offices:
            office.town.telegram.faults.is_down = True
        self.town.telegram.changed()

    def make_telegram_busy(self) -> None:
        """Let Telegram refuse each open desk the next BUSY_CALLS messages because it is busy."""
        self.troubled = True
        for office in self.open_offices:
            faults = office.town.telegram.faults
            faults.fail("sendMessage", times=BUSY_CALLS, retry_after=BUSY_SECONDS)
        self.town.telegram.changed()

    def clear_faults(self) -> None:
        """Remove all faults of Telegram."""
        self.troubled = False
        for office in self.offices.values():
            office.town.telegram.faults.clear()
        self.town.telegram.changed()

    async def settle(self) -> None:
        """Wait until the desks have done all that they can do now."""
        async with self._lock:
            await self._rest()

    async def turn(self, target: Target) -> None:
        """Turn the calendar to the time that `target` makes of now, with every stop on the way."""
        async with self._lock:
            self.turning = True
            try:
                await self._walk(target(self.town.clock.now()))
            finally:
                self.turning = False
                self.town.telegram.changed()

    async def _walk(self, until: datetime) -> None:
        clock = self.town.clock
        await self._rest()
        while (now := clock.now()) < until:
            stops = [
                one.almanac.next_stop(now, until, await one.due(now)) for one in self.open_offices
            ]
            clock.turn_to(min(stops))
            self.town.telegram.changed()
            await self._rest()
            await self._tick(self.open_offices)
            await self._rest()


def hour_later(now: datetime) -> datetime:
    """Return the time an hour later."""
    return now + timedelta(hours=1)


@contextlib.asynccontextmanager
async def running_stage(
    towns: Sequence[DemoTown], folder: Path, present: asyncio.Lock
) -> AsyncIterator[DemoStage]:
    """Run the first of the offices on its local Telegram, over HTTP, while the block runs."""
    async with running_server(telegram_app(*(town.telegram for town in towns))) as address:
        confinement = await asyncio.to_thread(found_confinement)
        offices = []
        for town in towns:
            home = folder / MORE / town.place.key if town.place.key else folder
            make_folder(home)
            vault, path = make_key(home / DEMO_KEY), home / DEMO_DATABASE
            at_work = partial(_desk_at_work, town, vault, path, address, confinement)
            offices.append(DemoOffice(town, at_work))
        stage = DemoStage(offices, present)
        try:
            await stage.open_office(HOME_OFFICE)
            stage.begin()
            yield stage
        finally:
            await stage.close()


@contextlib.asynccontextmanager
async def _desk_at_work(
    town: DemoTown, vault: Vault, path: Path, address: str, confinement: Confinement
) -> AsyncIterator[DeskRuntime]:
    """Start a desk on the database as a new process does."""
    database = await open_database(path)
    try:
        async with AiohttpRequest(clock=ComparedClock(town.clock)) as request:
            client = BotClient(town.telegram.token, address, request=request)
            desk = await open_desk(database, vault, town.place.office, request.clock)
            await bind_group(desk, town.group.id)
            me = await fetch_bot_identity(desk, client)
            parts = await assemble(desk, client, me, town.telegram.token, confinement, hold=0)
            if not town.telegram.faults.is_down:
                await learn_group(desk, client)
                await set_commands(desk, client)
            yield parts
            await parts.application.shutdown()
    finally:
        await database.close()
