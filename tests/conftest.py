"""What every test runs in, and which tests `make test` leaves to `make test-all`.

A *story* is told by a whole desk or by processes of their own: whatever lies in the folders STORIES
or is marked so. The others, pure rules and parts of the desk, cost a few milliseconds each. A
*journey* is a story all the same, but the one that lives through an act as people do, or a short
one that comes to guards where nothing smaller comes.
"""

import gc
import os
import random
import secrets
import shutil
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from storage.vault import Vault
from tests import shared_worlds
from tests.keeping import UNCACHED
from tests.tables import begin_alike, lending
from tests.world import KEY, World, opened

# No test is timed, and every run tries the same examples.
settings.register_profile("desk", deadline=None, derandomize=True)
settings.load_profile("desk")


# Importing all tests makes a million objects that stay: collecting garbage meanwhile is wasted.
gc.disable()


STORIES = frozenset({"stories", "demo", "faults", "hostile", "torture", "uploads"})
DEAR, NAMED = 0.1, 10
"""Seconds of processor time after which a test is a story, and how many such a run names."""

MEMORY = Path("/dev/shm")  # noqa: S108 - only tests lay something there


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the surroundings of the workers, and of the processes that tests start.

    The files of tests lie in memory, if they may and there is room: no commit then waits for a
    disk. What Python compiled is kept, for whoever wants none of it in the tree in the folder for
    what is temporary.
    """
    if config.option.drawn is None:
        of_all = getattr(config, "workerinput", {})
        config.option.drawn = of_all.get("drawn", secrets.randbelow(10_000))
    if config.getoption("--uncached"):
        UNCACHED.append(None)
    elif _keeps_worlds(config):
        shared_worlds.begin(config.cache.mkdir("worlds"))
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # else asyncio takes Ctrl-C over anew in each test, and writes out all that runs there
        signal.signal(signal.SIGINT, partial(signal.default_int_handler))
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 2**31:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        compiled = Path(tempfile.gettempdir(), "loket-compiled")
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(compiled))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Let every worker of a run draw the same cases."""
    node.workerinput["drawn"] = node.config.option.drawn


def _keeps_worlds(config: pytest.Config) -> bool:
    """Say whether this process begins a run that may share worlds, and is no worker of one."""
    keeps = config.pluginmanager.hasplugin("cacheprovider")
    return keeps and os.access(config.rootpath, os.W_OK) and not hasattr(config, "workerinput")


def pytest_unconfigure(config: pytest.Config) -> None:
    if shared_worlds.is_on() and not hasattr(config, "workerinput"):
        shared_worlds.end()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help="of the stories only the journeys")
    parser.addoption("--shuffled", type=int, help="run the tests in the order that a number gives")
    parser.addoption("--torture", action="store_true", help="try every case, however alike")
    parser.addoption("--uncached", action="store_true", help="do each act of every story")
    parser.addoption("--drawn", type=int, help="draw cases by a number, where not all are tried")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import, in a quick run, a file of stories in which there is no journey."""
    if not config.getoption("--quick") or collection_path.suffix != ".py":
        return None
    told = STORIES.intersection(collection_path.parts)
    return True if told and "mark.journey" not in collection_path.read_text("utf-8") else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what a quick run does not tell; begin with what takes longest.

    So no worker ends long after the others.
    """
    if config.getoption("--quick"):
        left = [item for item in items if _is_left_out(item)]
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not _is_left_out(item)]
    items.sort(key=lambda item: not {"torture", "test_sending.py"} & set(item.path.parts))
    if (seed := config.getoption("--shuffled")) is not None:
        random.Random(seed).shuffle(items)  # noqa: S311 - an order, and no secret


def _is_left_out(item: pytest.Item) -> bool:
    is_story = STORIES.intersection(item.path.parts) or item.get_closest_marker("story")
    return bool(is_story) and not item.get_closest_marker("journey")


def pytest_collection_finish() -> None:
    """Collect garbage seldom: most of what a test makes goes without, and the rest is small."""
    gc.freeze()
    gc.set_threshold(20_000, 10, 50)
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    began = time.process_time()
    try:
        return (yield)
    finally:
        item.user_properties.append(("seconds", time.process_time() - began))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what a quick run found to be dear, so that its author makes it small or a story.

    What a process loads once counts for the test that came first. Any other run says by which
    number its cases were drawn.
    """
    if not terminalreporter.config.getoption("--quick"):
        terminalreporter.write_line(f"drawn by --drawn {terminalreporter.config.option.drawn}")
        return
    told = [one for one in terminalreporter.getreports("passed") if one.when == "call"]
    taken = {one.nodeid: dict(one.user_properties)["seconds"] for one in told}
    small = (one.nodeid for one in told if "journey" not in one.keywords)
    dear = sorted((one for one in small if taken[one] > DEAR), key=taken.__getitem__)
    if dear:
        terminalreporter.section(f"{len(dear)} took over {DEAR:g} s of processor time")
    for one in dear[: -NAMED - 1 : -1]:
        terminalreporter.write_line(f"{taken[one]:.2f} s {one}")


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> Generator[None, int, int]:
    """Return one worker more than there are processors: some stories wait, as for Telegram."""
    return (yield) + (not config.getoption("--quick"))


@pytest.fixture(scope="session", autouse=True)
def databases() -> Iterator[None]:
    begin_alike(Vault(KEY))
    with lending():
        yield


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with opened() as office:
        yield office
