"""Trying mutants on the fast tests that are nearest to the module which they change.

The tests are collected once. Each mutant is tried in a child of that process, whose function has
the code of the mutant. One that lies in no function, such as a period of time at the top of its
module, is tried by a process that reads it from a file.
"""

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Literal

import pytest

from tests.mutants.drawing import ROOT, Mutant
from tests.mutants.nearness import nearest

MOST_TESTS = 400
"""Tests on which a mutant is tried."""
PATIENCE = 120
"""Seconds after which a mutant has made the tests hang, which is noticed too."""

End = Literal["killed", "survived"]


class Trial:
    """A plugin of pytest that tries mutants on the tests it has collected, and keeps the ends."""

    def __init__(
        self, mutants: Sequence[Mutant], jobs: int, ended: Callable[[Mutant, End], None]
    ) -> None:
        self._mutants, self._jobs, self._ended = mutants, jobs, ended
        self._running: dict[int, Mutant] = {}
        self.tests: dict[Mutant, list[pytest.Item]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant, some at a time, on tests that pass in a child without it."""
        gc.unfreeze()  # to find the functions, wherever they are held
        by_file: dict[str, list[pytest.Item]] = {}
        for item in session.items:
            by_file.setdefault(item.nodeid.partition("::")[0], []).append(item)
        for mutant in self._mutants:
            files = nearest(mutant.path, [*by_file])
            self.tests[mutant] = [one for file in files for one in by_file[file]][:MOST_TESTS]
        wanted = {one.nodeid: one for tests in self.tests.values() for one in tests}
        failing = _failing([*wanted.values()])
        for mutant, tests in self.tests.items():
            self.tests[mutant] = [one for one in tests if one.nodeid not in failing]
            if mutant.outermost:
                self._begin(mutant)
        while self._running:
            self._wait()
        return True

    def _begin(self, mutant: Mutant) -> None:
        if len(self._running) == self._jobs:
            self._wait()
        if child := os.fork():
            self._running[child] = mutant
            return
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(PATIENCE)
        _silence()
        os._exit(_in_place(mutant) and bool(_run(self.tests[mutant], most=1)))

    def _wait(self) -> None:
        child, status = os.wait()
        self._ended(self._running.pop(child), "killed" if status else "survived")


def _silence() -> None:
    """Let a child write to nobody."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)


class _Failures:
    """Notes which tests fail."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.names.append(report.nodeid)


def _run(items: Sequence[pytest.Item], most: int) -> list[str]:
    """Run tests until so many have failed; return which."""
    failures = _Failures()
    for item, following in zip(items, (*items, None)[1:], strict=True):
        if item is items[0]:
            item.config.pluginmanager.register(failures)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if len(failures.names) >= most:
            break
    return failures.names


def _failing(items: Sequence[pytest.Item]) -> set[str]:
    """Return the tests that fail in a child all the same, such as those that read a real clock."""
    reading, writing = os.pipe()
    if not os.fork():
        _silence()
        os.write(writing, "\n".join(_run(items, most=len(items))).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as said:
        names = set(said.read().splitlines())
    os.wait()
    return names


def _in_place(mutant: Mutant) -> bool:
    """Give every function object of a mutant's function the new code; False if there is none."""
    path = ROOT / mutant.path
    whole = compile(mutant.applied(path.read_text("utf-8")), str(path), "exec")
    new = {(code.co_firstlineno, code.co_qualname): code for code in _codes(whole)}
    found = [
        one
        for one in gc.get_objects()
        if type(one) is FunctionType
        and one.__code__.co_filename == str(path)
        and one.__code__.co_firstlineno == mutant.outermost
    ]
    for function in found:
        code = new.get((mutant.outermost, function.__code__.co_qualname))
        if code is None or code.co_freevars != function.__code__.co_freevars:
            return False
        function.__code__ = code
    return bool(found)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def copied(to: Path) -> Path:
    """Copy what git knows of the tree, with what was changed and not committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],  # noqa: S607 - the git of who develops
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, to / name)
    return to


def survives(mutant: Mutant, copy: Path, tests: Sequence[pytest.Item]) -> bool:
    """Say whether a mutant that is read from its file survives its tests too."""
    target, before = copy / mutant.path, (ROOT / mutant.path).read_text("utf-8")
    target.write_text(mutant.applied(before), "utf-8")
    for compiled in target.parent.glob(f"__pycache__/{target.stem}.*"):
        compiled.unlink()  # it might be of another mutant of the same second
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", "-p", "no:xdist"]
    files = dict.fromkeys(one.nodeid.partition("::")[0] for one in tests)
    try:
        ran = subprocess.run(  # noqa: S603 - our own tests
            [*command, *files],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy)},
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return False
    finally:
        target.write_text(before, "utf-8")
        for compiled in target.parent.glob(f"__pycache__/{target.stem}.*"):
            compiled.unlink()
    return ran.returncode == 0
