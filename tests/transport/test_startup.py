import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.transport.startup import learn_topics, set_up_group
from storage import desk_state
from tests.prelude import World, opened, rows
from tests.process import PATIENCE
from tests.transport.looking import eventually


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """Open an office in which nobody was appointed, so that its officers may be forgotten."""
    async with opened(appointed=False) as office:
        yield office


async def introduced(world: World) -> None:
    """Introduce the desk until it rests."""
    rested = asyncio.Event()
    task = asyncio.create_task(set_up_group(world.desk, world.parts.bot_client, rested))
    async with asyncio.timeout(PATIENCE):
        await rested.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def officers(world: World) -> list[int]:
    found = await rows(world, "SELECT telegram_id FROM officer WHERE administrator")
    return [row["telegram_id"] for row in found]


@pytest.mark.parametrize("method", ["getChat", "getChatAdministrators", "setMyCommands"])
@pytest.mark.parametrize("status", [400, 404, 500])
async def test_what_a_server_refuses_keeps_no_other_step(
    world: World, method: str, status: int
) -> None:
    await rows(world, "DELETE FROM officer")
    world.telegram.faults.fail(method, status=status, description="Not Found", times=99)
    await introduced(world)
    assert bool(world.telegram.commands) is (method != "setMyCommands")
    assert (await officers(world) == [world.budi.id]) is (method != "getChatAdministrators")
    await world.files(world.sari)
    assert "Salinan daftar" in world.card.text


async def test_a_group_that_moved_while_the_desk_was_away_is_followed(world: World) -> None:
    old = world.group.id
    world.group.migrate()
    world.telegram.updates.clear()
    await learn_topics(world.desk, world.parts.bot_client)
    found = await rows(world, "SELECT value FROM desk_state WHERE name = 'group_id'")
    assert int(found[0]["value"]) == world.telegram.migrated[old]


async def test_a_group_that_was_bound_meanwhile_gets_its_commands_at_once(world: World) -> None:
    rested = asyncio.Event()
    task = asyncio.create_task(
        set_up_group(world.desk, world.parts.bot_client, rested, glance=0.01)
    )
    async with asyncio.timeout(PATIENCE):
        await rested.wait()
    other = world.telegram.forum("Grup baru")
    async with world.desk.database.transaction() as tx:
        await desk_state.put(tx, "group_id", str(other.id))

    async def offered() -> bool:
        return (f"chat_administrators:{other.id}", "") in world.telegram.commands

    await eventually(offered)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
