"""Two offices of one host, each with its own database, bot, group and clock."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.reports import register_files
from bot.domain.records.register_entries import Format, RegisterKind
from bot.office import DISKOMINFO_PROFILE, load_profile
from bot.transport.transfer_loop import TransferLoop, connect_offices
from sandbox import Person
from tests.stories.filling import fills
from tests.world import WIB, World, opened, rows

WANTED = "Rincian belanja perjalanan dinas sekretariat daerah tahun 2025"
DISKOMINFO = load_profile(DISKOMINFO_PROFILE)


@dataclass
class Offices:
    """An office that does not hold what is asked, and the one that does."""

    here: World
    there: World

    @property
    def post(self) -> TransferLoop:
        """Return the loop of the first office that hands requests over."""
        return TransferLoop(self.here.desk, "here")

    @property
    def back(self) -> TransferLoop:
        """Return the loop of the other office, which tells what came of them."""
        return TransferLoop(self.there.desk, "there")

    async def posts(self) -> None:
        """Hand over what is due now, and let both desks work."""
        while await self.post.once():
            pass
        await self.here.settle()
        await self.there.settle()

    async def turn_to(self, at: datetime) -> None:
        await self.here.turn_to(at)
        await self.there.turn_to(at)

    def meet(self) -> None:
        """Let both be open in one process."""
        connect_offices({"here": self.here.desk, "there": self.there.desk})

    def part(self) -> None:
        """Let the other office leave the host."""
        connect_offices({"here": self.here.desk})


async def files(here: World) -> None:
    await here.files(here.sari, WANTED)


@asynccontextmanager
async def two_offices(
    begins: Callable[[World], Awaitable[object]] = files,
) -> AsyncIterator[Offices]:
    """Open both; what `begins` at the first is kept for all stories."""
    async with opened() as here, opened(**dict(DISKOMINFO)) as there:
        await begins(here)
        offices = Offices(here, there)
        offices.meet()
        yield offices


async def speaks(world: World, person: Person, language: str) -> None:
    await world.talks(person, "/bahasa", f"> {language}")


async def offers(offices: Offices, language: str = "") -> None:
    """Let the PPID offer to carry the request on."""
    here = offices.here
    if language:
        await speaks(here, here.sari, language)
    steps = ("> Tindakan lain", "> Teruskan ke badan lain", "> Dinas", "> Tanyakan kepada pemohon")
    await fills(here, here.budi, *steps)


async def agrees(offices: Offices, label: str = "Setuju, teruskan") -> None:
    """Let the requester answer the offer."""
    await offers(offices)
    await offices.here.press(offices.here.sari, label)


HERE, THERE = "001/PPID/KPU-KLT/XI/2026", "001/PPID/DISKOMINFO-SUKAMAJU/XI/2026"
EVE = datetime(2026, 12, 7, 9, 30, tzinfo=WIB)
"""One working day before the last day of the first office's answer."""
FULL = "SELECT id FROM transfer WHERE content IS NOT NULL"


async def state(world: World) -> str:
    [row] = await rows(world, "SELECT state FROM transfer")
    return str(row["state"])


async def clock(world: World) -> list[dict[str, Any]]:
    return await rows(world, "SELECT due_on, promised_on, state, answered_at, anchor_on FROM cases")


def link(person: Person) -> str:
    """Return what the newest link to the other bot says."""
    buttons = [one for message in person.chat for row in message.rows for one in row]
    return str([one["url"] for one in buttons if "?start=" in one.get("url", "")][-1])[-64:].split(
        "start="
    )[1]


async def register(world: World) -> str:
    """Return what the register of requests shows now."""
    asked = register_files.WantedRegister(
        register_kind=RegisterKind.REQUESTS,
        first=date(2026, 11, 1),
        last=date(2026, 12, 31),
        as_of=world.clock.now(),
        form=Format.CSV,
    )
    archive = register_files.RegisterSource(world.desk.texts, world.desk.office)
    async with world.desk.database.snapshot() as tx:
        return str((await register_files.register_table(tx, archive, asked)).rows)
