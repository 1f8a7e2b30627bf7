"""Two offices that know each other, each with its own database, bot, group and clock."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.office import load_profile
from bot.office.network_body import NetworkBody
from bot.office.office_settings import SHIPPED
from bot.office.settings_sections import Wording
from bot.sandbox import Person
from bot.transport.outbound.couriers import Courier, Take, at_desk, in_house
from bot.transport.outbound.envelope_loop import EnvelopeLoop
from storage import network_keys
from storage.network_keys import NetworkKeys
from tests.stories.filling import fills
from tests.world import World, opened

WANTED = "Rincian belanja perjalanan dinas sekretariat daerah tahun 2025"
NOTICE = Wording(
    id="Data disimpan lima tahun.", en="Data is kept five years.", jv="Data limang taun."
)
DISKOMINFO = load_profile(SHIPPED / "diskominfo_settings.toml")


@dataclass
class Offices:
    """An office that does not hold what is asked, and the one that does."""

    here: World
    there: World
    courier: Courier
    take: Take
    """What takes letters at the other office."""

    @property
    def post(self) -> EnvelopeLoop:
        """Return the loop of the first office that sends envelopes."""
        return _loop(self.here, self.courier)

    @property
    def back(self) -> EnvelopeLoop:
        """Return the loop of the other office, which writes back."""
        take = at_desk(self.here.desk, self.here.parts.queued.set, "here")
        return _loop(self.there, in_house({"here": take}.get))

    async def posts(self) -> None:
        """Send what is due now, and let both desks work."""
        while await self.post.once():
            pass
        await self.here.settle()
        await self.there.settle()

    async def turn_to(self, at: datetime) -> None:
        await self.here.turn_to(at)
        await self.there.turn_to(at)


def _loop(world: World, courier: Courier) -> EnvelopeLoop:
    return EnvelopeLoop(world.desk, courier, courier, world.parts.queued.set)


async def keys_of(world: World) -> NetworkKeys:
    async with world.desk.database.transaction() as tx:
        return await network_keys.keys(tx)


async def knows(world: World, other: World, **more: Any) -> None:
    """Let an office have another in its profile; `more` changes that entry."""
    keys, office = await keys_of(other), other.desk.office
    known = {
        "short": "there",
        "name": office.name,
        "host": "there",
        "age_key": keys.age_key,
        "sign_key": keys.sign_key,
        "notice": NOTICE,
    }
    body = NetworkBody(**{**known, **more})
    world.desk.kept_office.adopt(world.desk.office.model_copy(update={"network": (body,)}))


async def files(here: World) -> None:
    await here.files(here.sari, WANTED)


@asynccontextmanager
async def two_offices(
    begins: Callable[[World], Awaitable[object]] = files,
    first: NetworkBody | None = None,
    **more: Any,
) -> AsyncIterator[Offices]:
    """Open both; what `begins` at the first is kept for all stories, as nobody has keys yet.

    `first` stands for the other office until then; `more` changes its entry afterwards.
    """
    network: dict[str, Any] = {"network": (first,)} if first else {}
    async with opened(**network) as here, opened(**dict(DISKOMINFO)) as there:
        await begins(here)
        await knows(here, there, **more)
        await knows(there, here, short="klaten", host="here")
        take = at_desk(there.desk, there.parts.queued.set, "there")
        yield Offices(here, there, in_house({"there": take}.get), take)


async def speaks(world: World, person: Person, language: str) -> None:
    await world.say(person, "/bahasa")
    await world.press(person, language)


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
