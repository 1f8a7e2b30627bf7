"""What people do to bind the desk to a group, or to move it to another one."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.sandbox import Group, Person
from tests.stories.acts import shown
from tests.stories.group.test_group_setup import bound_to, told, types
from tests.world import World, running

NO_CODE = "/pasang 0000 0000"
QUESTION = "Pindahkan meja layanan ke grup lain?"


async def asks_for_code(world: World, who: Person | None = None) -> str:
    """Let an administrator ask for a code, and return the command that they read in private."""
    who = who or world.budi
    if not who.chat:
        await world.say(who, "/start")
    await types(world, "budi", "/pasang")
    await world.presses_in_group(who, "Pindah ke grup lain")
    return command_in(who)


def command_in(who: Person) -> str:
    found = re.search(r"/pasang \d{4} \d{4}", who.last.text)
    assert found
    return found[0]


def new_group(world: World, *administrators: Person, title: str = "Grup baru") -> Group:
    other = world.telegram.forum(title)
    for person in administrators:
        other.add(person, administrator=True)
    return other


async def asked(world: World) -> Group:
    """Let Budi use his code in a group of his own, so that the officers' group is asked."""
    other = new_group(world, world.budi)
    await types(world, "budi", await asks_for_code(world), other)
    assert told(other, "sudah ditanya")
    return other


async def stays(world: World) -> bool:
    """Say whether the desk is still bound to its first group and has said nothing of a move."""
    return await bound_to(world) == world.group.id and not told(world.group, "sudah dipindah")


@asynccontextmanager
async def again(world: World, path: Path) -> AsyncIterator[World]:
    """Open the desk again after it was killed."""
    setting = world.group.id
    async with running(world.telegram, world.clock, setting, path) as parts:
        people = (world.sari, world.rina, world.budi, world.wati)
        yield World(world.clock, world.telegram, world.group, parts, *people)


async def handled_only(world: World) -> None:
    """Let the desk take in what people did, and die before anything is sent."""
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass


def taps(world: World, who: Person, data: str, group: Group) -> None:
    """Let somebody press a button that the desk may never have shown to them."""
    name = {"id": who.id, "is_bot": False, "first_name": who.account.first_name}
    chat = {"id": group.id, "type": "supergroup", "title": "PPID"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat}
    query = {"id": f"1{data}", "from": name, "chat_instance": "1", "data": data, "message": message}
    world.telegram.push_raw({"callback_query": query})


def data_of(world: World, label: str) -> str:
    """Return what the button of the newest question says."""
    rows_shown = shown(world, QUESTION).rows
    return next(
        str(one["callback_data"]) for row in rows_shown for one in row if label in one["text"]
    )
