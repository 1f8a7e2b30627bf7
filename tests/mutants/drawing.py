"""Mutants: the product with one small fault, of which each should make a test fail.

Three kinds: a demand is dropped, a condition is dropped (an operand of `and` or `or`, or a guard
that raises or returns), and a number in a comparison or a period is one more or one less; the last
two in statements of SQL as well.
"""

import ast
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, zip_longest
from pathlib import Path

from tests.mutants import statements

ROOT = Path(__file__).parent.parent.parent
PRODUCT = ("bot", "handlers", "storage", "demo")
DEMANDS = ("demand", "allow", "refuse", "check", "admit")
"""First words of calls that keep somebody from something."""
NEVER = ("RuntimeError", "AssertionError", "NotImplementedError")
"""What a guard raises that no input reaches: it is written for the reader and for mypy."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Mutant:
    """One change of a file: `new` stands in place of the characters from `start` to `end`.

    `within` are the first lines of the functions in which it lies, the outermost first, decorators
    included.
    """

    path: str
    line: int
    kind: str
    change: str
    within: tuple[int, ...] = field(compare=False)
    start: int = field(compare=False)
    end: int = field(compare=False)
    new: str = field(compare=False)

    def applied(self, source: str) -> str:
        """Return the file with the change."""
        return source[: self.start] + self.new + source[self.end :]


class Source:
    """The text of a file, in which nodes of its tree have places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = [line.encode() for line in text.splitlines(keepends=True)]
        self._starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Return at which characters a node starts and ends."""
        return (
            self._place(node.lineno, node.col_offset),
            self._place(node.end_lineno or 0, node.end_col_offset or 0),
        )

    def _place(self, line: int, column: int) -> int:
        return self._starts[line - 1] + len(self._lines[line - 1][:column].decode())


def mutants_of(path: str, source: str) -> Iterator[Mutant]:
    """Yield every mutant of a file."""
    if path.endswith(".sql"):
        for statement, kind, start, end, new in statements.changes(source):
            change = f"{statement}: {' '.join(source[start:end].split())} -> {new}"
            yield Mutant(path, source.count("\n", 0, start) + 1, kind, change, (), start, end, new)
    else:
        yield from _mutants_of_python(path, source)


def _mutants_of_python(path: str, source: str) -> Iterator[Mutant]:
    text = Source(source)
    for node, within in _nodes(ast.parse(source), ()):
        for place, kind, new in _changes(node):
            was = " ".join(ast.unparse(place).split())
            change, span = f"{was} -> {new}", text.span(place)
            yield Mutant(path, place.lineno, kind, change, within, *span, new)


def _changes(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str, str]]:
    """Yield what stands for something else in a mutant: its place, the kind, and the new words."""
    match node:
        case ast.Expr() if _demands(node):
            yield node, "demand", "pass"
        case ast.BoolOp():
            yield from ((node, "condition", left) for left in _operands_dropped(node))
        case ast.If() if _guards(node):
            yield node.test, "condition", "False"
        case ast.Compare() | ast.Call():
            for number, value in _numbers(node):
                yield from ((number, "number", str(value + step)) for step in (1, -1))


def _nodes(node: ast.AST, within: tuple[int, ...]) -> Iterator[tuple[ast.AST, tuple[int, ...]]]:
    """Yield each node, with the first lines of the functions in which it lies."""
    yield node, within
    if isinstance(node, Function):
        within = (*within, min(one.lineno for one in (node, *node.decorator_list)))
    elif isinstance(node, ast.Lambda):
        within = (*within, node.lineno)
    for child in ast.iter_child_nodes(node):
        yield from _nodes(child, within)


def _demands(node: ast.Expr) -> bool:
    call = node.value.value if isinstance(node.value, ast.Await) else node.value
    return isinstance(call, ast.Call) and _name(call.func).strip("_").startswith(DEMANDS)


def _operands_dropped(node: ast.BoolOp) -> Iterator[str]:
    word = " and " if isinstance(node.op, ast.And) else " or "
    for left_out in node.values:
        rest = [f"({ast.unparse(one)})" for one in node.values if one is not left_out]
        yield f"({word.join(rest)})"


def _guards(node: ast.If) -> bool:
    """Say whether a condition only leaves the function, for a reason that some input gives."""
    match node:
        case ast.If(orelse=[], body=[ast.Return()]):
            return True
        case ast.If(orelse=[], body=[ast.Raise(exc=ast.Call(func=raised))]):
            return _name(raised) not in NEVER
    return False


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _numbers(node: ast.Compare | ast.Call) -> Iterator[tuple[ast.Constant, int]]:
    """Yield the whole numbers of a comparison, or of a period of time."""
    found: list[ast.expr] = []
    if isinstance(node, ast.Compare):
        found = [node.left, *node.comparators]
    elif _name(node.func) == "timedelta":
        found = [*node.args, *(one.value for one in node.keywords)]
    for one in found:
        if isinstance(one, ast.Constant) and type(one.value) is int:
            yield one, one.value


def every(only: Sequence[str] = ()) -> list[Mutant]:
    """Return every mutant of the product, or of the files whose paths begin in one of some ways."""
    files = (one for folder in PRODUCT for one in (ROOT / folder).rglob("*"))
    found: list[Mutant] = []
    for path in sorted(one for one in files if one.suffix in (".py", ".sql")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(tuple(only) or PRODUCT):
            found += mutants_of(name, path.read_text("utf-8"))
    return found


def drawn(of: Sequence[Mutant], seed: int, count: int) -> list[Mutant]:
    """Draw some, of each kind as many as of another while there are any."""
    chance = random.Random(seed)  # noqa: S311 - which mutants are tried is no secret
    kinds: dict[str, list[Mutant]] = {}
    for one in of:
        kinds.setdefault(one.kind, []).append(one)
    shuffled = [chance.sample(kinds[kind], len(kinds[kind])) for kind in sorted(kinds)]
    together = chain.from_iterable(zip_longest(*shuffled))
    return [one for one in together if one is not None][:count]
