import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.tables import lending
from tests.world import World, opened

# No test is timed, and every run tries the same examples.
settings.register_profile("desk", deadline=None, derandomize=True)
settings.load_profile("desk")


# Importing all tests makes a million objects that stay: collecting garbage meanwhile is wasted.
gc.disable()


MEMORY = Path("/dev/shm")  # noqa: S108 - only tests lay something there


def pytest_configure() -> None:
    """Prepare the surroundings of the workers, and of the processes that tests start.

    The files of tests lie in memory, if there is room: no commit then waits for a disk. What Python
    compiled is kept, for whoever wants none of it in the tree in the folder for what is temporary.
    """
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 2**31:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        compiled = Path(tempfile.gettempdir(), "loket-compiled")
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(compiled))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--torture", action="store_true", help="try every case, however alike")


def pytest_collection_finish() -> None:
    """Collect garbage seldom: most of what a test makes goes without, and the rest is small."""
    gc.freeze()
    gc.set_threshold(20_000, 10, 50)
    gc.enable()


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Return one worker more than there are processors: some tests wait, as for Telegram's pace."""
    return (yield) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take longest, so that no worker ends long after the others."""
    items.sort(key=lambda item: not {"torture", "test_sending.py"} & set(item.path.parts))


@pytest.fixture(scope="session", autouse=True)
def databases() -> Iterator[None]:
    with lending():
        yield


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with opened() as office:
        yield office
