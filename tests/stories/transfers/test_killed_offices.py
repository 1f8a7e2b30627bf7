"""A request that is carried on while the offices are killed, at any step, and opened again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from tests.memory import remembered, remembered_since, remind
from tests.stories.acts import got
from tests.stories.transfers.two_offices import (
    EVE,
    HERE,
    THERE,
    Offices,
    clock,
    link,
    offers,
    register,
    state,
    two_offices,
)
from tests.tables import changes, hear, saved
from tests.world import World, rows, running

OPEN = "SELECT body FROM transfer WHERE content IS NOT NULL"
EVENTS = """SELECT name FROM event
    WHERE name IN ('transferred', 'filed', 'transfer-received', 'claimed') ORDER BY id"""


@dataclass(frozen=True)
class Left:
    """What a kill leaves: two databases, and what Telegram and people have."""

    rows: tuple[bytes, bytes]
    memory: bytes
    kinds: tuple[type, ...]
    in_the_air: bool
    """Whether Telegram has a message of which the database does not know yet."""


class Kills:
    """Looks what kills would leave, at each statement and each call of Telegram.

    A transaction that is not committed leaves what was there when it began.
    """

    def __init__(self, offices: Offices) -> None:
        self._worlds = offices.here, offices.there
        for world in self._worlds:
            world.telegram.on_call.append(self._called)
            hear(world.desk.database, self._statement)
        outside = [one for world in self._worlds for one in _outside(world)]
        self._before = remembered(*outside)
        self._in_the_air = False
        self._seen: object = None
        self.statements = 0
        self.left: list[Left] = []

    def end(self) -> None:
        self._look()
        for world in self._worlds:
            hear(world.desk.database, None)

    def _called(self, _: object) -> None:
        self._in_the_air = True  # a call is noted once it was taken
        self._look()

    def _statement(self, sql: str) -> None:
        self.statements += 1
        if sql == "BEGIN":
            self._look()
        elif sql == "COMMIT":
            self._in_the_air = False

    def _look(self) -> None:
        journals = [len(world.telegram.journal) for world in self._worlds]
        here, there = (world.desk.database for world in self._worlds)
        seen = journals, changes(here), changes(there)
        if seen != self._seen:
            self._seen, memory = seen, remembered_since(self._before)
            found = (saved(here), saved(there)), memory.text, tuple(memory.kinds)
            self.left.append(Left(*found, self._in_the_air))

    @asynccontextmanager
    async def reopened(self, left: Left) -> AsyncIterator[Offices]:
        """Open both desks with what was left."""
        remind(self._before, left.memory, left.kinds)
        here, there = self._worlds
        async with _again(here, left.rows[0]) as here, _again(there, left.rows[1]) as there:
            offices = Offices(here, there)
            offices.meet()
            yield offices


def _outside(world: World) -> list[object]:
    """Return all that outlives a desk."""
    people = world.sari, world.rina, world.budi, world.wati
    return [world.clock, world.telegram, world.group, *people]


@asynccontextmanager
async def _again(world: World, left: bytes) -> AsyncIterator[World]:
    telegram, profile = world.telegram, dict(world.desk.office)
    telegram.on_call.clear()
    async with running(telegram, world.clock, world.group.id, None, rows=left, **profile) as parts:
        yield replace(world, parts=parts)


async def comes(offices: Offices) -> None:
    """Let the requester open the link to the other office."""
    there = offices.there
    await there.say(there.rina, f"/start {link(offices.here.sari)}")
    if "Setuju" in there.rina.last.buttons:
        await there.press(there.rina, "Setuju")


async def stand(offices: Offices) -> tuple[object, ...]:
    """Return what both databases say of the request now."""
    sent = await rows(offices.here, "SELECT state, content IS NULL AS taken FROM transfer")
    return tuple(map(repr, sent)), len(await rows(offices.there, "SELECT * FROM transferred"))


async def test_killed_at_any_step_it_is_one_case_there_and_each_hears_of_it() -> None:
    async with two_offices() as offices:
        await offers(offices)
        before = await clock(offices.here)
        kills = Kills(offices)
        await offices.here.press(offices.here.sari, "Setuju, teruskan")
        await offices.posts()
        await comes(offices)
        kills.end()
        assert kills.statements > 400
        due_there, found = await clock(offices.there), set[tuple[object, ...]]()
        for left in kills.left:
            async with kills.reopened(left) as after:
                stands = await stand(after)
                await carries_on(after, left)
                if stands not in found or "accepted" in str(stands):
                    await is_followed(after, left)
                assert (await clock(after.here), await clock(after.there)) == (before, due_there)
            if stands not in found:
                found.add(stands)
                for what in (hears_nothing, stays_dead):
                    async with kills.reopened(left) as after:
                        await what(after)
                        assert await clock(after.here) == before
        assert len(found) == 4, "asked, agreed, agreed and taken there, accepted"


async def carries_on(offices: Offices, left: Left) -> None:
    """Let both desks go on, and see that nothing is missing and nothing there twice."""
    here, there = offices.here, offices.there
    await here.settle()
    await offices.posts()
    assert await state(here) == "accepted"
    assert await rows(here, OPEN) == []
    for table in ("cases", "identity", "transferred"):
        assert len(await rows(there, f"SELECT * FROM {table}")) == 1  # noqa: S608
    events = await rows(here, EVENTS) + await rows(there, EVENTS)
    names = ["filed", "transferred", "filed", "transfer-received"]
    assert [one["name"] for one in events][:4] == names
    cards = [one for one in there.group.messages if "Terusan dari" in one.text]
    told = [len(cards), len(got(here.sari, "sudah diterima"))]
    assert min(told) == 1
    assert sum(told) <= 2 + left.in_the_air, "what Telegram has is sent again if unknown"


async def is_followed(offices: Offices, left: Left) -> None:
    """Let the requester follow the link, once more if it was not taken before."""
    there = offices.there
    if not got(there.rina, "TANDA BUKTI"):
        await comes(offices)
    claims = [one for one in await rows(there, EVENTS) if one["name"] == "claimed"]
    receipts = got(there.rina, "TANDA BUKTI")
    assert (len(claims), len(receipts) - 1 in (0, left.in_the_air)) == (1, True)


async def hears_nothing(offices: Offices) -> None:
    """Let only the other office be killed, so that the first hears nothing and sends again."""
    here, there = offices.here, offices.there
    offices.part()
    await here.settle()
    await offices.posts()
    offices.meet()
    for world in (here, there):
        world.clock.turn(timedelta(hours=1))
    await offices.posts()
    assert (await state(here), await rows(here, OPEN)) == ("accepted", [])
    assert THERE in await register(here)
    assert HERE in await register(there)
    assert len(await rows(there, "SELECT * FROM cases")) == 1


async def stays_dead(offices: Offices) -> None:
    """Open both desks only when the offer is over: nothing travels any more."""
    here, there = offices.here, offices.there
    taken = len(await rows(there, "SELECT * FROM transferred"))
    stood = await state(here)
    for world in (here, there):
        world.clock.turn_to(EVE)
        await world.tick()
    await offices.posts()
    assert await state(here) == ("accepted" if stood == "accepted" else "lapsed")
    assert await rows(here, OPEN) == []
    assert len(await rows(there, "SELECT * FROM cases")) == taken
