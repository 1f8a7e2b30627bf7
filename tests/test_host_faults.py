"""A host whose offices have a fault each: every one is named with its own, and all others serve."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.host.open_house import NOT_YET
from tests.faults.barring import bound_by_permissions
from tests.process import done
from tests.test_host import Town

SERVED = ("klaten", "wonosobo")
SHUT, OURS = 0o000, 0o700


def folder_shut(folder: Path) -> None:
    folder.chmod(SHUT)


def settings_shut(folder: Path) -> None:
    (folder / ".env").chmod(SHUT)


def data_shut(folder: Path) -> None:
    (folder / "data").chmod(SHUT)


def settings_gone(folder: Path) -> None:
    (folder / ".env").unlink()


FAULTS = {
    "banjar": (folder_shut, "/banjar/.env cannot be read (Permission denied)"),
    "batang": (settings_shut, "/batang/.env cannot be read (Permission denied)"),
    "blora": (data_shut, "/blora/data"),
    "brebes": (settings_gone, "/brebes/.env cannot be read (No such file or directory)"),
}
"""By office: what is done to a folder in which all is well, and what is said of it then."""
LONE_FILE = "demak"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    town = Town(tmp_path, (*SERVED, *FAULTS))
    with bound_by_permissions():
        yield town
    for name in FAULTS:
        (tmp_path / name).chmod(OURS)
        for one in (tmp_path / name).iterdir():
            one.chmod(OURS)


async def test_each_faulty_office_is_named_with_its_fault_and_all_others_serve(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    for name in (*SERVED, *FAULTS):
        await town.moves_in(name)
    for name, (damage, _) in FAULTS.items():
        damage(town.folder / name)
    (town.folder / LONE_FILE).touch()
    (town.folder / "lost+found").mkdir(SHUT)
    (town.folder / "bersama").mkdir()
    faulty = {*FAULTS, LONE_FILE}
    async with town.host() as (house, rounds):
        for name in SERVED:
            await town.welcomes(name)
        await town.until(
            lambda: set(house.closed) == faulty and NOT_YET not in house.closed.values()
        )
        closed = dict(house.closed)
        told = caplog.text
        said = [one for one in caplog.messages if one.startswith("the desk is closed")]
        await rounds.look()
        table = await asyncio.to_thread(done, "fleet", str(town.folder))
    assert {name: why for name, (_, why) in FAULTS.items() if why not in closed[name]} == {}
    assert "/demak/.env cannot be read (Not a directory)" in closed[LONE_FILE]
    lines = {line.split()[0]: line for line in table.said.splitlines()}
    assert {name: why for name, (_, why) in FAULTS.items() if why not in lines[name]} == {}
    assert {"lost+found", "bersama"} & set(lines) == set()
    assert "Traceback" not in told
    assert len(said) == len(closed), "each is said once"
