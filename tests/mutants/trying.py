"""Trying mutants on the fast tests that run the function which they change.

The tests are collected once. Each mutant is tried in a child of that process, whose function has
the code of the mutant; what survives there is tried again by a process that reads it from a file.
"""

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Literal

import pytest

from tests.mutants.drawing import ROOT, Mutant
from tests.mutants.reaching import Reached, reached_by

SLOWEST = 0.25
"""Seconds of a fast test."""
MOST_SECONDS = 30.0
"""Seconds of tests on which a mutant is tried, those that run the fewest functions first."""
PATIENCE = 120
"""Seconds after which a mutant has made the tests hang, which is noticed too."""

End = Literal["killed", "survived", "unreached"]


class Trial:
    """A plugin of pytest that tries mutants on the tests it has collected, and keeps the ends."""

    def __init__(self, mutants: Sequence[Mutant], jobs: int) -> None:
        self._mutants, self._jobs = mutants, jobs
        self._running: dict[int, Mutant] = {}
        self._items: dict[str, pytest.Item] = {}
        self.ends: dict[Mutant, End] = {}
        self.tests: dict[Mutant, list[str]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant, some at a time."""
        gc.unfreeze()  # to find the functions, wherever they are held
        self._items = {item.nodeid: item for item in session.items}
        reached = reached_by(session.items)
        for mutant in self._mutants:
            chosen = tests_of(mutant, reached)
            self.tests[mutant] = [name for name in chosen if name in self._items]
            self.ends[mutant] = "survived" if self.tests[mutant] else "unreached"
            if chosen:
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
        silence()
        if not _in_place(mutant):
            os._exit(0)
        os._exit(_fails([self._items[name] for name in self.tests[mutant]]))

    def _wait(self) -> None:
        child, status = os.wait()
        if status:
            self.ends[self._running[child]] = "killed"
        del self._running[child]


def silence() -> None:
    """Let a child write to nobody."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)


def _fails(items: Sequence[pytest.Item]) -> int:
    """Run tests until the first fails; return 1 if one did."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if item.session.testsfailed:
            return 1
    return 0


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


def tests_of(mutant: Mutant, reached: Reached) -> list[str]:
    """Return the fast tests that run a mutant's function; outside all, any of its file's."""
    chosen, seconds = [], 0.0
    for name, run in sorted(reached.items(), key=lambda one: len(one[1]["ran"])):
        if run["seconds"] > SLOWEST or not _enters(run["ran"], mutant):
            continue
        seconds += run["seconds"]
        if seconds > MOST_SECONDS:
            break
        chosen.append(name)
    return chosen


def _enters(ran: Sequence[str], mutant: Mutant) -> bool:
    if mutant.function:
        return f"{mutant.path}:{mutant.function}" in ran
    return any(place.startswith(f"{mutant.path}:") for place in ran)


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


def survives(mutant: Mutant, copy: Path, tests: Sequence[str]) -> bool:
    """Say whether a mutant that is read from its file survives its tests too."""
    target, before = copy / mutant.path, (ROOT / mutant.path).read_text("utf-8")
    target.write_text(mutant.applied(before), "utf-8")
    for compiled in target.parent.glob(f"__pycache__/{target.stem}.*"):
        compiled.unlink()  # it might be of another mutant of the same second
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", "-p", "no:xdist"]
    files = dict.fromkeys(name.partition("::")[0] for name in tests)
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
