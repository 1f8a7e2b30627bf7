"""Rule packages come over the network once a day, and a desk that dies takes each of them once."""

import base64
import json
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.errors import StorageError
from bot.sandbox import SandboxMessage
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.rules_loop import RulesLoop
from tests.rule_packages import PUBLIC, SECRET, Rules, day, lay, package, year
from tests.stories.acts import rows
from tests.stories.rules.test_rule_packages import LEAVE, ROUTE, told
from tests.transport.looking import run
from tests.transport.telegram_lines import Proxy, Reader, Writer, answering, listening
from tests.world import World, opened, running


class Publisher:
    """A web server that publishes a package, and remembers what was asked of it."""

    def __init__(self, rules: Rules) -> None:
        self.body = json.dumps(rules).encode()
        self.asked: list[str] = []

    async def behave(self, head: bytes, reader: Reader, writer: Writer) -> None:
        lines = head.decode().split("\r\n")
        path, mark = lines[0].split()[1].rpartition("/")[2], f'"{hash(self.body)}"'
        self.asked.append(path)
        if f"If-None-Match: {mark}" in lines:
            answer = answering("304 Not Modified", b"")
        elif path == "rules.json":
            answer = answering("200 OK", self.body, f"ETag: {mark}")
        else:
            answer = answering("200 OK", base64.b64encode(SECRET.sign(self.body)))
        await answer(head, reader, writer)


async def looks(world: World, place: str, proxy: str | None = None) -> None:
    """Let the desk look on the next day."""
    world.clock.turn(timedelta(days=1))
    assert await RulesLoop(world.desk, place, PUBLIC, partial(AiohttpRequest, proxy)).once()
    await world.settle()


async def kept(world: World) -> int:
    return len(await rows(world, "SELECT id FROM rule_package"))


async def test_a_package_is_fetched_through_the_proxy_and_only_if_it_changed(world: World) -> None:
    there, proxy = Publisher(package()), Proxy()
    async with listening(there.behave) as host, listening(proxy.behave) as through:
        place = f"http://{host}/rules.json"
        await looks(world, place, f"http://{through}")
        assert await kept(world) == 1
        assert len(proxy.heads) == 2
        await looks(world, place)
        assert there.asked == ["rules.json", "rules.json.sig", "rules.json"]
        loop = RulesLoop(world.desk, place, PUBLIC, AiohttpRequest)
        assert not await loop.once()  # once a day is enough
        there.body = json.dumps(package(2)).encode()
        await looks(world, place)
        assert await kept(world) == 2


WRONG = {
    "large": (answering("200 OK", b" " * 2_500_000), "terlalu besar"),
    "moved": (answering("302 Found", b"", "Location: http://127.0.0.1:9/"), "tidak terbaca"),
    "gone": (answering("404 Not Found", b""), "tidak terbaca"),
    "empty": (answering("200 OK", b""), "Tanda tangannya tidak cocok"),
    "a page": (answering("200 OK", b"<html>hotel</html>"), "Tanda tangannya tidak cocok"),
}


async def test_what_is_no_package_is_told_to_an_administrator(world: World) -> None:
    world.budi.starts()
    await world.settle()
    for name, (behaviour, said) in WRONG.items():
        async with listening(behaviour) as host:
            await looks(world, f"http://{host}/rules.json")
        assert said in told(world), name
    await looks(world, "http://127.0.0.1:9/rules.json")
    assert "tidak terbaca" in told(world)
    assert await kept(world) == 0


def previews(world: World) -> list[SandboxMessage]:
    return [m for m in world.group.messages if "belum ada yang berubah" in m.text]


async def test_a_desk_that_dies_takes_a_package_once_and_a_tap_once(tmp_path: Path) -> None:
    lay(tmp_path, package(calendar=[year(2026, LEAVE)], routes=[ROUTE]))
    path, place = tmp_path / "loket.sqlite3", str(tmp_path)
    async with opened(path=path) as world:
        loop = RulesLoop(world.desk, place, PUBLIC, AiohttpRequest)
        await run(world, "PRAGMA query_only = 1")  # nothing can be written
        with pytest.raises(StorageError):
            await loop.once()
        await run(world, "PRAGMA query_only = 0")
        assert await kept(world) == 0
        assert await loop.once()  # taken, and nothing of it is sent yet
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        await looks(world, place)
        assert len(previews(world)) == 2
        for preview in previews(world):
            world.budi.in_(world.group).presses("Terapkan", on=preview)
        await world.parts.poller.once()
        while await world.parts.worker.once():  # heard and committed, nothing of it is sent
            pass
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        await world.settle()
        assert previews(world) == []
        assert not parts.desk.calendar.is_workday(date(2026, 12, 4))
        assert ROUTE["name"] in {route.name for route in parts.desk.office.routes}
        await looks(world, place)
        assert len(await rows(world, "SELECT id FROM calendar_change")) == 1
        lay(tmp_path, package(2, calendar=[year(2026, LEAVE, day("2026-12-07", "Cuti lain"))]))
        await looks(world, place)
        assert len(previews(world)) == 2  # a day more, and a route that goes
