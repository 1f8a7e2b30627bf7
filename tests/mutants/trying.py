"""Trying mutants on the quick tests that come to the place which they change.

The tests are collected once, and run once with every mutant evaluated beside the place which it
changes: in which tests it makes a difference there. Only these can notice it. All of them are
asked, the quickest first. Each mutant is tried in a child of that process, whose function has the
code of the mutant, or whose module its statement of SQL. One that lies in neither, such as a period
of time at the top of its module, is read from its file by a process that runs all tests.
"""

import ast
import builtins
import gc
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import UserDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, Literal, NamedTuple

import pytest

from storage.database import named_statements
from tests.keeping import MET
from tests.mutants.drawing import ROOT, Mutant, Source

PATIENCE, IN_ALL_TESTS = 180, 1800
"""Seconds after which a mutant has made its tests hang, which is noticed too, or all tests."""
NOTE = "__differs__"
"""What every module knows the act by that notes where a mutant makes a difference."""

End = Literal["killed", "survived", "unmet"]
"""What becomes of a mutant; it is unmet if it makes no difference in any quick test."""


class Ran(NamedTuple):
    """What a test did while notes were taken; `seconds` are of processor time."""

    passed: bool
    seconds: float
    met: list[int]


class Trial:
    """A plugin of pytest that tries mutants on the tests it has collected, and tells their ends.

    `placeless` are, afterwards, those that are to be read from a file.
    """

    def __init__(
        self, mutants: Sequence[Mutant], jobs: int, ended: Callable[[Mutant, End], None]
    ) -> None:
        self._mutants, self._jobs, self._ended = mutants, jobs, ended
        self._running: dict[int, Mutant] = {}
        self.placeless: list[Mutant] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant, some at a time."""
        functions = _functions()
        changes = {one: _changes(one, functions) for one in self._mutants}
        placed = [one for one in self._mutants if changes[one]]
        self.placeless = [one for one in self._mutants if not changes[one]]
        ran = self._noted(session.items, _notes(placed, functions))
        for number, mutant in enumerate(placed):
            if asked := _asked(session.items, ran, number):
                self._begin(mutant, asked, changes[mutant])
            else:
                self._ended(mutant, "unmet")
        while self._running:
            self._wait()
        return True

    def _noted(self, tests: Sequence[pytest.Item], notes: "Changes") -> dict[str, Ran]:
        """Run all tests with notes in some children; return what each test did."""
        share = -(-len(tests) // self._jobs)
        with tempfile.TemporaryDirectory() as folder:
            for number in range(self._jobs):
                if not os.fork():
                    _silence()
                    _give(notes)
                    told = _noting(tests[number * share : (number + 1) * share])
                    Path(folder, str(number)).write_text(json.dumps(told), "utf-8")
                    os._exit(0)
            if any([os.wait()[1] for _ in range(self._jobs)]):  # noqa: C419 - all must have ended
                raise RuntimeError("the tests could not be run")
            parts = [json.loads(path.read_text("utf-8")) for path in Path(folder).iterdir()]
        return {name: Ran(*ran) for part in parts for name, ran in part.items()}

    def _begin(self, mutant: Mutant, asked: Sequence[pytest.Item], changes: "Changes") -> None:
        if len(self._running) == self._jobs:
            self._wait()
        if child := os.fork():
            self._running[child] = mutant
            return
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(PATIENCE)
        _silence()
        _give(changes)
        os._exit(any(failed for _, failed in _run(asked)))

    def _wait(self) -> None:
        child, status = os.wait()
        self._ended(self._running.pop(child), "killed" if status else "survived")


def _asked(tests: Sequence[pytest.Item], ran: dict[str, Ran], number: int) -> list[pytest.Item]:
    """Return who meets a mutant, the quickest first, and who looks at what one of them prepared."""
    passed = [one for one in tests if ran[one.nodeid].passed]
    meeting = [one for one in passed if number in ran[one.nodeid].met]
    meeting.sort(key=lambda one: ran[one.nodeid].seconds)
    files = {one.path for one in meeting if _shares(one)}
    return [*dict.fromkeys([*meeting, *(one for one in passed if one.path in files)])]


def _shares(test: pytest.Item) -> bool:
    """Say whether a test is given something that is made once for its file."""
    known = getattr(test, "_fixtureinfo")  # noqa: B009 - pytest gives it no other name
    return any(one[-1].scope == "module" for one in known.name2fixturedefs.values())


def _silence() -> None:
    """Let a child write to nobody."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)


class _Listener:
    """Hears whether a test fails."""

    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed


def _run(items: Sequence[pytest.Item]) -> Iterator[tuple[pytest.Item, bool]]:
    """Run tests, and yield of each whether it failed."""
    for item, following in zip(items, (*items, None)[1:], strict=True):
        listener = _Listener()
        item.config.pluginmanager.register(listener)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        item.config.pluginmanager.unregister(listener)
        yield item, listener.failed


def _noting(items: Sequence[pytest.Item]) -> dict[str, Ran]:
    """Run tests with all mutants beside."""
    setattr(builtins, NOTE, partial(differs, MET))
    told: dict[str, Ran] = {}
    began = time.process_time()
    for item, failed in _run(items):
        told[item.nodeid] = Ran(not failed, time.process_time() - began, sorted(MET))
        MET.clear()
        began = time.process_time()
    return told


Functions = dict[tuple[str, int], list[FunctionType]]
"""The functions that there are, by file and first line."""
Changes = list[tuple[object, str, object]]
"""Things, an attribute of each, and the value that it is to have."""


def _functions() -> Functions:
    gc.unfreeze()  # to find them wherever they are held
    found: Functions = defaultdict(list)
    for one in gc.get_objects():
        if type(one) is FunctionType:
            found[one.__code__.co_filename, one.__code__.co_firstlineno].append(one)
    return found


def _changes(mutant: Mutant, functions: Functions) -> Changes:
    changed = mutant.applied((ROOT / mutant.path).read_text("utf-8"))
    if mutant.path.endswith(".sql"):
        return [(_module(mutant.path), "SQL", named_statements(changed))]
    return _codes(mutant.path, changed, mutant.within, functions)


def _module(path: str) -> ModuleType:
    """Return the module that says the statements of a file."""
    return sys.modules[".".join(Path(path).with_suffix("").parts)]


def _codes(
    path: str, changed: ast.Module | str, lines: Iterable[int], functions: Functions
) -> Changes:
    """Return the functions that begin in these lines with their codes of a changed file.

    One that was made within another, at the import, has its new code too, unless it does not take
    it, as if what it closes over was dropped.
    """
    new: dict[tuple[int, str], list[CodeType]] = defaultdict(list)
    for one in _codes_within(compile(changed, ROOT / path, "exec")):
        new[one.co_firstlineno, one.co_qualname].append(one)
    found: Changes = []
    for line in lines:
        for function in functions[str(ROOT / path), line]:
            old = function.__code__
            fitting = new[line, old.co_qualname]
            if [one.co_freevars for one in fitting] == [old.co_freevars]:
                found.append((function, "__code__", fitting[0]))
    return found


def _codes_within(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes_within(constant)


def _give(changes: Changes) -> None:
    for thing, attribute, value in changes:
        setattr(thing, attribute, value)


def _notes(placed: Sequence[Mutant], functions: Functions) -> Changes:
    """Return the functions in which mutants lie, with each evaluated at its place."""
    found: Changes = []
    for path in {one.path for one in placed}:
        here = {number: one for number, one in enumerate(placed) if one.path == path}
        source = Source((ROOT / path).read_text("utf-8"))
        if path.endswith(".sql"):
            found.append((_module(path), "SQL", Said(named_statements(source.text), here)))
            continue
        tree = ast.fix_missing_locations(Notes(source, here).visit(ast.parse(source.text)))
        lines = {line for one in here.values() for line in one.within}
        found += _codes(path, tree, lines, functions)
    return found


class Said(UserDict[str, str]):
    """Statements by name; whoever says one meets the mutants of it, which have numbers."""

    def __init__(self, statements: Mapping[str, str], mutants: Mapping[int, Mutant]) -> None:
        super().__init__(statements)
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, one in mutants.items():
            self._numbers[one.change.partition(":")[0]].append(number)

    def __getitem__(self, name: str) -> str:
        getattr(builtins, NOTE)(None, True, dict.fromkeys(self._numbers[name]))
        return super().__getitem__(name)


def differs(
    met: set[int], value: object, truth: bool, mutants: Mapping[int, Callable[[], object]]
) -> object:
    """Add to those met the mutants that have another value; return the value.

    Where only truth counts, values that are both true or both false are alike.
    """
    for number in mutants.keys() - met:
        try:
            other = mutants[number]()
            same = bool(other) is bool(value) if truth else bool(other == value)
        except Exception:  # noqa: BLE001 - to raise is a difference
            same = False
        if not same:
            met.add(number)
    return value


class Notes(ast.NodeTransformer):
    """Evaluates each of some mutants, which have numbers, beside the place that it changes."""

    def __init__(self, source: Source, mutants: Mapping[int, Mutant]) -> None:
        self._source = source
        self._places: dict[tuple[int, int, bool], dict[int, Mutant]] = defaultdict(dict)
        self._truths: set[ast.AST] = set()
        for number, one in mutants.items():
            self._places[one.start, one.end, one.kind == "demand"][number] = one

    def visit(self, node: ast.AST) -> Any:
        match node:
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                self._truths.add(test)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self._truths.add(operand)
            case ast.BoolOp() if node in self._truths:
                self._truths.update(node.values)
            case ast.comprehension():
                self._truths.update(node.ifs)
        here = self._here(node) if isinstance(node, ast.stmt | ast.expr) else {}
        self.generic_visit(node)
        match node:
            case ast.expr() if here:
                return _evaluated(node, node in self._truths, here)
            case ast.stmt() if here:
                nothing = ast.copy_location(ast.Constant(None), node)
                met = _evaluated(nothing, True, dict.fromkeys(here, "True"))
                return [ast.copy_location(ast.Expr(met), node), node]
        return node

    def _here(self, node: ast.stmt | ast.expr) -> dict[int, str]:
        """Return what stands in place of a node in each of its mutants."""
        start, end = self._source.span(node)
        inner = [node, node.left, *node.comparators] if isinstance(node, ast.Compare) else [node]
        text = self._source.text
        return {
            number: text[start : one.start] + one.new + text[one.end : end]
            for part in inner
            for number, one in self._places.pop(
                (*self._source.span(part), isinstance(part, ast.stmt)), {}
            ).items()
        }


def _evaluated(node: ast.expr, truth: bool, mutants: Mapping[int, str]) -> ast.expr:
    """Return an expression that has the value of another, and evaluates mutants beside it."""
    # what awaits is not tried beside the product: to call None raises, which is a difference
    beside = (
        f"{n}: {None if 'await' in new else f'lambda: ({new})'}" for n, new in mutants.items()
    )
    call = ast.parse(f"{NOTE}(None, {truth}, {{{', '.join(beside)}}})", mode="eval").body
    for one in ast.walk(call):
        ast.copy_location(one, node)
    call.args[0] = node  # type: ignore[attr-defined]
    return call


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


def survives(mutant: Mutant, copy: Path, options: Sequence[str]) -> bool:
    """Say whether a mutant that is read from its file survives all tests, its own first."""
    target, before = copy / mutant.path, (ROOT / mutant.path).read_text("utf-8")
    target.write_text(mutant.applied(before), "utf-8")
    _forget_compiled(target)
    own = sorted(map(str, copy.glob(f"tests/**/test_{target.stem}.py")))
    try:
        ran = subprocess.run(  # noqa: S603 - our own tests
            [sys.executable, "-m", "pytest", "-x", *options, *own, "tests"],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy)},
            capture_output=True,
            check=False,
            timeout=IN_ALL_TESTS,
        )
    except subprocess.TimeoutExpired:
        return False
    finally:
        target.write_text(before, "utf-8")
        _forget_compiled(target)
    return ran.returncode == 0


def _forget_compiled(source: Path) -> None:
    """Let Python compile a file again: it might be of another mutant of the same second."""
    for compiled in source.parent.glob(f"__pycache__/{source.stem}.*"):
        compiled.unlink()
