"""Which tests run which functions of the product, kept for as long as nothing changes."""

import hashlib
import json
import os
import sys
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import TypedDict

import pytest

from tests.mutants.drawing import PRODUCT, ROOT

KEPT = ROOT / ".pytest_cache" / "reached.json"
INSIDE = tuple(f"{ROOT}/{folder}/" for folder in PRODUCT)


class Run(TypedDict):
    """A test that passes: how long it takes, and the functions that it enters."""

    seconds: float
    ran: list[str]


class Kept(TypedDict):
    """What is kept of a file of tests, while neither it nor what it stands on changes."""

    state: str
    tests: dict[str, Run]


Reached = dict[str, Run]


def reached_by(items: Sequence[pytest.Item]) -> Reached:
    """Return which tests run which functions; a child runs those of files that changed."""
    states = _states(sorted({item.path for item in items}))
    kept: dict[str, Kept] = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    kept = {n: one for n, one in kept.items() if one["state"] == states.get(n, one["state"])}
    fresh = [item for item in items if _file(item) not in kept]
    if fresh:
        kept |= {_file(item): Kept(state=states[_file(item)], tests={}) for item in fresh}
        KEPT.parent.mkdir(exist_ok=True)
        child = os.fork()
        if not child:
            for name, run in _watched(fresh):
                kept[name.partition("::")[0]]["tests"][name] = run
            KEPT.write_text(json.dumps(kept), "utf-8")
            os._exit(0)
        os.waitpid(child, 0)
        kept = json.loads(KEPT.read_text("utf-8"))
    here = [one for name, one in kept.items() if name in states]
    return {name: run for one in here for name, run in one["tests"].items()}


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]


def _states(files: Sequence[Path]) -> dict[str, str]:
    """Return a checksum for each file of tests, with what it stands on.

    That is the product, and what tests share: all of them, and those of its own folder.
    """
    known = set(files)
    shared = [path for folder in PRODUCT for path in sorted((ROOT / folder).rglob("*.*"))]
    shared += sorted((ROOT / "tests").glob("*.py"))
    of_all = _checksum(
        path for path in shared if path.parent.name != "__pycache__" and path not in known
    )
    states: dict[str, str] = {}
    for path in files:
        beside = [one for one in sorted(path.parent.glob("*.py")) if one not in known]
        states[path.relative_to(ROOT).as_posix()] = of_all + _checksum([*beside, path])
    return states


def _checksum(paths: Iterable[Path]) -> str:
    checksum = hashlib.sha256()
    for path in paths:
        checksum.update(path.read_bytes())
    return checksum.hexdigest()


class _Watch:
    """Notes what every thread enters."""

    def __init__(self) -> None:
        self.ran: set[CodeType] = set()
        self.passed: dict[str, float] = {}

    def enters(self, frame: FrameType, _event: str, _argument: object) -> None:
        self.ran.add(frame.f_code)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self.passed[report.nodeid] = report.duration


def _watched(items: Sequence[pytest.Item]) -> Iterable[tuple[str, Run]]:
    """Run tests, and yield of each that passes what it entered, its fixtures included."""
    watch = _Watch()
    items[0].config.pluginmanager.register(watch)
    threading.settrace(watch.enters)
    for item, following in zip(items, [*items[1:], None], strict=True):
        watch.ran.clear()
        sys.settrace(watch.enters)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        sys.settrace(None)
        entered = {
            f"{code.co_filename.removeprefix(f'{ROOT}/')}:{code.co_firstlineno}"
            for code in tuple(watch.ran)
            if code.co_filename.startswith(INSIDE)
        }
        if item.nodeid in watch.passed:
            yield item.nodeid, Run(seconds=watch.passed[item.nodeid], ran=sorted(entered))
