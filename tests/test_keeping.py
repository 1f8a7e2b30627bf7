"""A world that was put where another one came to is that world, to everybody who looks."""

from dataclasses import fields

import pytest

from bot.desk.turn import Desk
from sandbox import Call
from tests.prelude import World, got, kept, opened, shown
from tests.stories.acts import answers, files_and_writes
from tests.stories.submissions.drafting import staffed
from tests.walking import rows

pytestmark = pytest.mark.story
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"


async def seen(world: World) -> list[object]:
    """Return all that can be seen of a world: chats, calls, rows, and what moves it."""
    people = (world.sari, world.rina, world.budi, world.wati)
    chats = (world.group, *(person.private for person in people))
    messages = [
        (chat.id, message.id, message.date, str(message.content), str(message.markup))
        for chat in chats
        for message in chat.messages
    ]
    tables = [await rows(world, f"SELECT * FROM {name}") for (name,) in await rows(world, TABLES)]  # noqa: S608
    calls = [str(call) for call in world.telegram.journal]
    topics = [(topic.thread_id, topic.name, len(topic.messages)) for topic in world.group.topics]
    return [messages, tables, calls, topics, world.clock.now(), world.clock.monotonic()]


SAVED = {"database", "clock"}
COMPARED = {"current_office", "current_calendar"}
"""An act that changes these is not cached."""
UNCHANGING = {
    "texts",
    "stationery",
    "upload_limits",
    "other_desks",
    "draw_card",
    "apply_notice_effects",
}
WAKING = {"files_waiting", "outbox_changed"}
"""Events that wake loops: a test lets the loops look by itself."""


def test_nothing_that_the_desk_remembers_is_unknown_to_the_cache() -> None:
    parts = {field.name for field in fields(Desk)}
    assert parts == SAVED | COMPARED | UNCHANGING | WAKING, "does tests/keeping.py save what it is?"


async def test_another_world_comes_to_the_same_and_goes_on_alike() -> None:
    wanted = "Notulen rapat tentang daftar pemilih tambahan"
    found = []
    for _ in range(2):
        async with opened() as world:
            number = await world.files(world.sari, wanted)
            filed = await seen(world)
            await answers(world, world.budi, "Terlampir notulennya.")
            second = await world.files(world.rina, wanted)
            assert got(world.sari, "Terlampir notulennya.")
            assert world.telegram.unknown_methods == []
            found.append((number, filed, second, len(world.telegram.journal)))
    assert found[0] == found[1]


@kept
async def minutes_pass(world: World) -> None:
    world.clock.let_pass(120)
    await world.settle()


async def test_the_clock_of_the_desk_is_right_after_an_act_that_was_restored() -> None:
    for _ in range(2):
        async with opened() as world:
            await minutes_pass(world)
            assert not world.desk.clock.is_wrong


async def test_what_a_test_holds_before_is_what_it_sees_after() -> None:
    for _ in range(2):
        async with opened() as world:
            tono = world.telegram.person("Tono")
            await world.after(tono.starts())
            greeting = tono.last
            await world.files(tono, "Peta daerah pemilihan dalam ukuran besar")
            assert greeting in tono.chat
            assert world.telegram.accounts[tono.id] is tono.account
            assert world.telegram.chats[tono.id] is tono.private
            assert world.telegram.chats[world.group.id] is world.group
            assert world.topic.group is world.group


async def test_what_an_act_returns_is_known_to_the_local_telegram() -> None:
    for _ in range(2):
        async with opened() as world:
            joko, _ = await staffed(world)
            assert world.telegram.accounts[joko.id] is joko.account
            written = await files_and_writes(world)
            assert written is shown(world, "Mohon per desa juga.")
            joko.in_(world.group).replies(written, "Sedang dicari.")
            await world.replies_leave()
            assert got(world.sari, "Sedang dicari.")


async def test_whatever_is_otherwise_before_is_walked() -> None:
    wanted = "Jadwal rapat pleno selama setahun"
    async with opened() as world:
        await world.files(world.sari, wanted)
    async with opened() as world:
        world.telegram.faults.fail("sendDocument", status=403)
        await world.files(world.sari, wanted)
        assert [call.status for call in world.telegram.calls("sendDocument")] == [403]
    async with opened() as world:
        heard = list[Call]()
        world.telegram.on_call.append(heard.append)
        await world.files(world.sari, wanted)
        assert [call.method for call in heard if call.method == "sendDocument"]
    async with opened(unit_margin=2) as world:
        await world.files(world.sari, wanted)
        assert world.desk.office.unit_margin == 2


async def test_who_looks_on_sees_each_step() -> None:
    wanted = "Daftar badan adhoc tingkat desa"
    sealed = []
    for watched in (False, False, True):
        async with opened(watched=watched) as world:
            await world.files(world.sari, wanted)
            sealed.append(await rows(world, "SELECT * FROM identity"))  # by chance, each time anew
    assert sealed[0] == sealed[1]
    assert sealed[1] != sealed[2]
